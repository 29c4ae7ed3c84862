import Testing

/// Who may know whom.
struct DependencyTests {
    /// The targets of this package that each target may depend on; `Docs/architecture.md` draws it.
    static let allowed: [String: Set<String>] = [
        "WeirPrimitives": [],
        "WeirCore": ["CMemory", "WeirPrimitives"],
        "WeirStorage": ["WeirCore", "WeirPrimitives"],
        "WeirMail": ["WeirCore", "WeirPrimitives"],
        "WeirSMTP": ["CCurl", "WeirMail"],
        "WeirWebhooks": ["WeirCore", "WeirStorage"],
        "WeirServices": ["WeirCore", "WeirMail", "WeirPrimitives", "WeirStorage"],
        "WeirEmbeddedLedger": ["CMalloc", "WeirCore", "WeirPrimitives", "WeirStorage"],
        "WeirSQLite": ["CZstd", "WeirCore", "WeirPrimitives", "WeirStorage"],
        "WeirPostgres": ["CPostgres", "WeirCore", "WeirPrimitives", "WeirStorage"],
        "WeirPostgresLedger": ["WeirCore", "WeirPostgres", "WeirPrimitives", "WeirStorage"],
        "CPostgres": [],
        "CZstd": [],
        "CZlib": [],
        "CBuild": [],
        "CMalloc": [],
        "CMemory": [],
        "CCurl": [],
        "WeirStreams": ["CZlib", "CZstd"],
        "CPangoCairo": [],
        "WeirFormats": ["WeirPrimitives"],
        "WeirPlots": ["WeirFormats", "WeirPrimitives"],
        "WeirDocuments": ["CPangoCairo", "WeirCore", "WeirFormats", "WeirPrimitives"],
        "WeirAPI": ["WeirPrimitives"],
        "WeirGatewayRules": ["WeirAPI", "WeirPrimitives"],
        "WeirImport": ["WeirAPI", "WeirPrimitives"],
        "WeirGateway": [
            "WeirAPI", "WeirClient", "WeirCore", "WeirGatewayRules", "WeirHTTP", "WeirPrimitives", "WeirServices",
            "WeirStorage",
        ],
        "WeirHTTP": [
            "WeirAPI", "WeirCore", "WeirDocuments", "WeirFormats", "WeirMail", "WeirPrimitives", "WeirServices",
            "WeirStorage", "WeirStreams",
        ],
        "WeirPages": [
            "WeirAPI", "WeirCore", "WeirFormats", "WeirHTTP", "WeirPlots", "WeirPrimitives", "WeirServices",
            "WeirStorage",
        ],
        "WeirDashboard": [
            "WeirAPI", "WeirCore", "WeirFormats", "WeirHTTP", "WeirMail", "WeirPages", "WeirPlots", "WeirPrimitives",
            "WeirServices", "WeirStorage", "WeirStreams",
        ],
        "WeirPortal": [
            "WeirAPI", "WeirCore", "WeirFormats", "WeirHTTP", "WeirPages", "WeirPlots", "WeirPrimitives",
            "WeirServices", "WeirStorage",
        ],
        "WeirAgents": ["WeirAPI", "WeirClient", "WeirPrimitives"],
        "WeirServer": [
            "WeirAgents", "WeirAPI", "WeirClient", "WeirCore", "WeirDashboard", "WeirEmbeddedLedger", "WeirGateway",
            "WeirGatewayRules", "WeirHTTP", "WeirMail", "WeirPages", "WeirPortal", "WeirPostgres", "WeirPostgresLedger",
            "WeirPrimitives", "WeirSMTP", "WeirServices", "WeirSQLite", "WeirStorage", "WeirStripe", "WeirStreams",
            "WeirWebhooks",
        ],
        "WeirStripe": ["WeirAPI", "WeirCore", "WeirPrimitives", "WeirServices"],
        "WeirClient": ["WeirAPI", "WeirPrimitives"],
        "WeirHummingbird": ["WeirClient"],
        "SaaSExample": ["WeirClient"],
        "WeirTesting": [
            "CZlib", "WeirAPI", "WeirClient", "WeirCore", "WeirEmbeddedLedger", "WeirGatewayRules", "WeirHTTP",
            "WeirMail", "WeirPostgres", "WeirPostgresLedger",
            "WeirPrimitives",
            "WeirServer", "WeirServices",
            "WeirSQLite", "WeirStorage",
        ],
        "weir": [
            "CBuild", "WeirAgents", "WeirAPI", "WeirClient", "WeirCore", "WeirGatewayRules", "WeirHTTP", "WeirImport",
            "WeirPostgres", "WeirPrimitives", "WeirServer", "WeirServices", "WeirStorage", "WeirStreams",
        ],
    ]

    /// Modules from outside that only some targets may import; others reach what they need through a protocol.
    static let keepers: [(modules: Set<String>, targets: Set<String>)] = [
        (["GRDB", "GRDBSQLite"], ["WeirSQLite", "WeirSQLiteTests"]),
        (
            ["Hummingbird", "HummingbirdCore", "HummingbirdHTTP2", "HummingbirdTesting", "HummingbirdRouter"],
            ["WeirClientTests", "WeirHTTP", "WeirHummingbird", "WeirServer", "WeirTesting"]
        ),
        (["AsyncHTTPClient"], ["WeirClient", "WeirStripe", "WeirWebhooks"]),
        (["BigInt"], ["WeirCore"]),
        (["JWTKit"], ["WeirHTTP"]),
        (["ArgumentParser"], ["weir"]),
        (["Yams"], ["weir"]),
        (["Configuration"], ["WeirServer"]),
        (["CPangoCairo"], ["WeirDocuments", "WeirDocumentsTests"]),
        (["XCTest", "Testing"], []),
    ]

    /// Targets that import nothing but what is named: no Foundation, no threads, no C but what asks for memory (CMemory).
    static let pure: [String: Set<String>] = [
        "WeirPrimitives": [],
        "WeirCore": ["BigInt", "CMemory", "WeirPrimitives"],
        "WeirAPI": ["WeirPrimitives"],
        "WeirMail": ["WeirCore", "WeirPrimitives"],
        "WeirGatewayRules": ["WeirAPI", "WeirPrimitives"],
        "WeirImport": ["WeirAPI", "WeirPrimitives"],
        "WeirFormats": ["WeirPrimitives"],
        "WeirPlots": ["WeirFormats", "WeirPrimitives"],
    ]

    // MARK: The manifest

    @Test("Dependencies between targets point one way")
    func directionHolds() throws {
        let findings = Self.wrongDirections(in: try manifest())
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test("Every target of the table is there, with a folder, and every folder is a target")
    func targetsHaveFolders() throws {
        let targets = try manifest().targets
        let names = Set(targets.map(\.name))
        #expect(names.isSuperset(of: Self.allowed.keys), "The manifest is not read as a whole.")
        let folders = Set(PackageTree.package.folders(in: "Sources") + PackageTree.package.folders(in: "Tests"))
        // What tests start beside them is not Swift; an example lies with the others.
        #expect(folders.subtracting(["Support"]) == names.subtracting(["SaaSExample"]))
    }

    @Test("Every package is used, and its purpose is in the table of CONTRIBUTING.md")
    func packagesAreListed() throws {
        let manifest = try manifest()
        #expect(manifest.packages.count > 5, "The manifest is not read as a whole.")
        let findings = Self.unlistedPackages(
            in: manifest,
            table: try #require(PackageTree.package.text(of: "CONTRIBUTING.md"))
        )
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test("A wrong direction, a target without a place and an unlisted package are found")
    func manifestChecksCanFail() {
        let manifest = Manifest(
            text: """
                let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
                let log = Target.Dependency.product(name: "Logging", package: "swift-log")
                let package = Package(
                    dependencies: [
                        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
                        .package(url: "https://github.com/apple/swift-log", from: "1.0.0"),
                        .package(url: "https://github.com/example/left-pad", from: "1.0.0"),
                    ],
                    targets: [
                        library("WeirPrimitives", []),
                        library("WeirCore", ["WeirPrimitives", "WeirStorage"]),
                        library(
                            "WeirNew",
                            [
                                "WeirCore", // "WeirServer"
                                grdb, log,
                            ]
                        ),
                        .executableTarget(
                            name: "weir",
                            dependencies: ["WeirServer", log],
                            swiftSettings: settings
                        ),
                        tests("WeirCoreTests", ["WeirCore"]),
                    ]
                )
                """
        )
        #expect(
            Set(manifest.targets.map(\.name)) == ["WeirPrimitives", "WeirCore", "WeirNew", "weir", "WeirCoreTests"]
        )
        let added = manifest.targets.first { $0.name == "WeirNew" }
        #expect(added?.targets == ["WeirCore"])
        #expect(added?.packages == ["GRDB.swift", "swift-log"])
        let wrong = Self.wrongDirections(in: manifest).map(\.message)
        #expect(wrong.count == 2)
        #expect(wrong.contains { $0.contains("WeirCore must not depend on WeirStorage") })
        #expect(wrong.contains { $0.contains("WeirNew has no place") })
        let unlisted = Self.unlistedPackages(in: manifest, table: "| `GRDB.swift` | SQLite |\n| `left-pad` | pads |")
        #expect(unlisted.map(\.message).contains { $0.contains("swift-log is not in") })
        #expect(unlisted.map(\.message).contains { $0.contains("left-pad is used by no target") })
        #expect(unlisted.count == 2)
    }

    private func manifest() throws -> Manifest {
        Manifest(text: try #require(PackageTree.package.text(of: "Package.swift")))
    }

    static func wrongDirections(in manifest: Manifest) -> [Finding] {
        manifest.targets.filter { $0.kind != .test }.flatMap { target -> [Finding] in
            guard let allowed = allowed[target.name] else {
                return [
                    Finding(
                        path: "Package.swift",
                        message: "\(target.name) has no place. Draw it in Docs/architecture.md and add it to this test."
                    )
                ]
            }
            return Set(target.targets).subtracting(allowed).sorted().map {
                Finding(
                    path: "Package.swift",
                    message: "\(target.name) must not depend on \($0). Put a protocol where \(target.name) can see it."
                )
            }
        }
    }

    static func unlistedPackages(in manifest: Manifest, table: String) -> [Finding] {
        let used = Set(manifest.targets.flatMap(\.packages))
        return manifest.packages.flatMap { package -> [Finding] in
            var findings: [Finding] = []
            if !table.contains("| `\(package)` |") {
                let message =
                    "\(package) is not in the table of CONTRIBUTING.md. Say there what it is for, and why not own code."
                findings.append(Finding(path: "Package.swift", message: message))
            }
            if !used.contains(package) {
                findings.append(Finding(path: "Package.swift", message: "\(package) is used by no target. Remove it."))
            }
            return findings
        }
    }

    // MARK: Imports

    @Test("Modules from outside are imported only where they belong")
    func importsHaveKeepers() {
        let findings = PackageTree.sources.flatMap(Self.wrongImports)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test(
        "A wrong import is found",
        arguments: [
            ("Sources/WeirServices/Sample.swift", "import GRDB", 1),
            ("Sources/WeirSQLite/Sample.swift", "import GRDB", 0),
            ("Sources/WeirServices/Sample.swift", "package import Hummingbird", 1),
            ("Sources/WeirHTTP/Sample.swift", "import AsyncHTTPClient", 1),
            ("Sources/WeirCore/Sample.swift", "import Foundation", 1),
            ("Sources/WeirCore/Sample.swift", "package import WeirPrimitives", 0),
            ("Sources/WeirPrimitives/Sample.swift", "import Glibc", 1),
            ("Sources/WeirPrimitives/Sample.swift", "@preconcurrency import Dispatch", 1),
            ("Sources/WeirAPI/Sample.swift", "import struct Foundation.Date", 1),
            ("Sources/WeirCore/Sample.swift", "// import Foundation", 0),
            ("Tests/WeirCoreTests/Sample.swift", "import Foundation", 0),
        ]
    )
    func wrongImportIsFound(_ path: String, _ text: String, _ count: Int) {
        #expect(Self.wrongImports(in: SwiftSource(path: path, text: text)).count == count)
    }

    static func wrongImports(in source: SwiftSource) -> [Finding] {
        let parts = source.path.split(separator: "/")
        guard parts.first == "Sources", parts.count > 2 else { return [] }
        let target = String(parts[1])
        return source.imports.compactMap { module, line in
            if let pure = pure[target], !pure.contains(module) {
                let message = "\(target) imports \(module). It is pure: take what you need as a value or a parameter."
                return Finding(path: source.path, line: line, message: message)
            }
            guard let keeper = keepers.first(where: { $0.modules.contains(module) }), !keeper.targets.contains(target)
            else { return nil }
            let places = keeper.targets.isEmpty ? "tests" : keeper.targets.sorted().joined(separator: ", ")
            let message =
                "\(module) is imported by \(places) only. Go through a protocol of WeirStorage or WeirServices."
            return Finding(path: source.path, line: line, message: message)
        }
    }
}
