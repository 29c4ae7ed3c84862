// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every target: strict concurrency, no hidden imports, warnings are errors.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let jwtKit = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdHTTP2 = Target.Dependency.product(name: "HummingbirdHTTP2", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let metrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioExtras = Target.Dependency.product(name: "NIOExtras", package: "swift-nio-extras")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// The commit that is built, for `weir --version`; Scripts/build-release.sh says it.
let commit = Context.environment["WEIR_BUILD_COMMIT"] ?? ""

func library(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(
    _ name: String,
    _ dependencies: [Target.Dependency],
    exclude: [String] = [],
    resources: [Resource] = []
) -> Target {
    .testTarget(
        name: name,
        dependencies: dependencies,
        exclude: exclude,
        resources: resources,
        swiftSettings: settings
    )
}

/// The folders of WeirCore; each has a README.md that says what it owns.
let coreDomains = [
    "Billing", "Catalog", "Coding", "Customers", "Entitlements", "Events", "Jobs", "Ledger", "Metering", "Payments",
    "Rating", "Settings", "Stripe", "Subscriptions", "Team", "Values",
]

let package = Package(
    name: "weir",
    products: [
        .executable(name: "weir", targets: ["weir"]),
        .library(name: "WeirClient", targets: ["WeirClient"]),
        .library(name: "WeirHummingbird", targets: ["WeirHummingbird"]),
        .library(name: "WeirTesting", targets: ["WeirTesting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.20.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        library("WeirPrimitives", []),
        .systemLibrary(name: "CMemory"),
        library("WeirCore", ["CMemory", "WeirPrimitives", bigInt], exclude: coreDomains.map { "\($0)/README.md" }),
        library("WeirStorage", ["WeirCore", "WeirPrimitives"]),
        library("WeirMail", ["WeirCore", "WeirPrimitives"]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        library("WeirSMTP", ["CCurl", "WeirMail", nioPosix]),
        library("WeirWebhooks", ["WeirCore", "WeirStorage", asyncHTTPClient, nioCore, nioHTTP1, nioPosix]),
        library("WeirServices", ["WeirCore", "WeirMail", "WeirPrimitives", "WeirStorage", crypto, cryptoExtras]),
        .systemLibrary(name: "CMalloc"),
        .target(name: "CBuild", cSettings: [.define("WEIR_BUILD_COMMIT", to: "\"\(commit)\"")]),
        library("WeirEmbeddedLedger", ["CMalloc", "WeirCore", "WeirPrimitives", "WeirStorage", logging]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        library("WeirStreams", ["CZlib", "CZstd"]),
        library("WeirGatewayRules", ["WeirAPI", "WeirPrimitives"]),
        library("WeirImport", ["WeirAPI", "WeirPrimitives"]),
        library("WeirSQLite", ["CZstd", "WeirCore", "WeirPrimitives", "WeirStorage", grdb, grdbSQLite]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        library("WeirPostgres", ["CPostgres", "WeirCore", "WeirPrimitives", "WeirStorage", logging]),
        library("WeirPostgresLedger", ["WeirCore", "WeirPostgres", "WeirPrimitives", "WeirStorage", logging]),
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        library("WeirFormats", ["WeirPrimitives"]),
        library("WeirPlots", ["WeirFormats", "WeirPrimitives"]),
        library("WeirDocuments", ["CPangoCairo", "WeirCore", "WeirFormats", "WeirPrimitives"]),
        library("WeirAPI", ["WeirPrimitives"]),
        library(
            "WeirHTTP",
            [
                "WeirAPI", "WeirCore", "WeirDocuments", "WeirFormats", "WeirMail", "WeirPrimitives", "WeirServices",
                "WeirStorage", "WeirStreams",
                httpTypes, hummingbird, hummingbirdCore, hummingbirdHTTP2, jwtKit, logging, metrics, nioCore, nioExtras,
                nioHTTPTypes, nioSSL, nioTLS, serviceLifecycle,
            ]
        ),
        library(
            "WeirPages",
            [
                "WeirAPI", "WeirCore", "WeirFormats", "WeirHTTP", "WeirPlots", "WeirPrimitives", "WeirServices",
                "WeirStorage",
                httpTypes, mustache,
            ]
        ),
        library(
            "WeirPortal",
            [
                "WeirAPI", "WeirCore", "WeirFormats", "WeirHTTP", "WeirPages", "WeirPlots", "WeirPrimitives",
                "WeirServices", "WeirStorage",
                httpTypes,
            ]
        ),
        library(
            "WeirDashboard",
            [
                "WeirAPI", "WeirCore", "WeirFormats", "WeirHTTP", "WeirMail", "WeirPages", "WeirPlots",
                "WeirPrimitives",
                "WeirServices", "WeirStorage", "WeirStreams",
                httpTypes, hummingbird, logging, nioCore,
            ]
        ),
        library(
            "WeirGateway",
            [
                "WeirAPI", "WeirClient", "WeirCore", "WeirGatewayRules", "WeirHTTP", "WeirPrimitives", "WeirServices",
                "WeirStorage",
                httpTypes, logging, metrics, nioCore, nioExtras, nioHTTP1, nioPosix, nioSSL, serviceLifecycle,
            ]
        ),
        library(
            "WeirServer",
            [
                "WeirAgents", "WeirAPI", "WeirClient", "WeirCore", "WeirDashboard", "WeirEmbeddedLedger", "WeirGateway",
                "WeirGatewayRules", "WeirHTTP", "WeirMail", "WeirPages", "WeirPortal", "WeirPostgres",
                "WeirPostgresLedger",
                "WeirPrimitives", "WeirServices", "WeirSMTP", "WeirSQLite", "WeirStorage", "WeirStreams", "WeirStripe",
                "WeirWebhooks",
                configuration, crypto, httpTypes, hummingbird, hummingbirdCore, logging, nioCore, serviceLifecycle,
                unixSignals,
            ]
        ),
        library(
            "WeirStripe",
            [
                "WeirAPI", "WeirCore", "WeirPrimitives", "WeirServices",
                asyncHTTPClient, logging, nioCore, nioHTTP1, nioPosix,
            ]
        ),
        library("WeirAgents", ["WeirAPI", "WeirClient", "WeirPrimitives"]),
        library("WeirClient", ["WeirAPI", "WeirPrimitives", asyncHTTPClient, crypto, nioCore, nioHTTP1, nioPosix]),
        library("WeirHummingbird", ["WeirClient", httpTypes, hummingbird, logging, nioCore]),
        library(
            "WeirTesting",
            [
                "CZlib", "WeirAPI", "WeirClient", "WeirCore", "WeirEmbeddedLedger", "WeirGatewayRules", "WeirMail",
                "WeirPostgres", "WeirPostgresLedger", "WeirPrimitives", "WeirServer", "WeirServices",
                "WeirSQLite", "WeirStorage",
                logging, nioCore, nioHTTP1, nioPosix, nioSSL,
            ]
        ),
        .executableTarget(
            name: "weir",
            dependencies: [
                "CBuild", "WeirAgents", "WeirAPI", "WeirClient", "WeirCore", "WeirGatewayRules", "WeirHTTP",
                "WeirImport",
                "WeirPostgres", "WeirPrimitives", "WeirServer", "WeirServices", "WeirStorage", "WeirStreams",
                argumentParser, logging, yams,
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "SaaSExample",
            dependencies: ["WeirClient"],
            path: "Examples/swift",
            swiftSettings: settings
        ),
        tests("WeirPrimitivesTests", ["WeirPrimitives", "WeirTesting"]),
        tests("WeirCoreTests", ["WeirCore", "WeirPrimitives", "WeirTesting"]),
        tests("WeirMailTests", ["WeirCore", "WeirMail", "WeirPrimitives", "WeirStorage", "WeirTesting"]),
        tests("WeirWebhooksTests", ["WeirCore", "WeirStorage", "WeirTesting", "WeirWebhooks", nioHTTP1]),
        tests(
            "WeirClientTests",
            [
                "WeirAPI", "WeirClient", "WeirHummingbird", "WeirPrimitives", "WeirTesting",
                httpTypes, hummingbird, logging, nioCore, nioPosix, serviceLifecycle,
            ]
        ),
        tests("WeirAPITests", ["WeirAPI", "WeirPrimitives", "WeirTesting"]),
        tests(
            "WeirEmbeddedLedgerTests",
            [
                "WeirCore", "WeirEmbeddedLedger", "WeirPrimitives", "WeirSQLite", "WeirStorage", "WeirTesting", logging,
            ]
        ),
        tests(
            "LedgerConformanceTests",
            ["WeirCore", "WeirPostgres", "WeirPostgresLedger", "WeirPrimitives", "WeirStorage", "WeirTesting"]
        ),
        tests(
            "StorageConformanceTests",
            ["WeirCore", "WeirPostgres", "WeirPrimitives", "WeirSQLite", "WeirStorage", "WeirTesting"]
        ),
        tests(
            "WeirHTTPTests",
            [
                "WeirAPI", "WeirClient", "WeirCore", "WeirGateway", "WeirHTTP", "WeirMail", "WeirPrimitives",
                "WeirServer", "WeirServices", "WeirSQLite", "WeirStorage", "WeirTesting",
                httpTypes, logging, metrics, nioCore, nioEmbedded,
            ]
        ),
        tests(
            "WeirStripeTests",
            [
                "WeirAPI", "WeirClient", "WeirCore", "WeirPrimitives", "WeirServices", "WeirStorage", "WeirStripe",
                "WeirTesting", logging, nioCore, nioHTTP1, nioPosix,
            ],
            resources: [.copy("Vectors")]
        ),
        tests("WeirImportTests", ["WeirAPI", "WeirImport", "WeirPrimitives"]),
        tests("WeirGatewayRulesTests", ["WeirAPI", "WeirGatewayRules", "WeirPrimitives"]),
        tests(
            "WeirGatewayTests",
            [
                "WeirAPI", "WeirClient", "WeirCore", "WeirGateway", "WeirGatewayRules", "WeirPrimitives", "WeirServer",
                "WeirTesting",
                nioCore, nioEmbedded,
            ]
        ),
        tests(
            "WeirPagesTests",
            [
                "WeirAPI", "WeirCore", "WeirFormats", "WeirHTTP", "WeirPages", "WeirPrimitives", "WeirServices",
                httpTypes,
            ]
        ),
        tests(
            "WeirPortalTests",
            [
                "WeirAPI", "WeirClient", "WeirCore", "WeirFormats", "WeirHTTP", "WeirPages", "WeirPlots", "WeirPortal",
                "WeirPrimitives", "WeirServer", "WeirServices", "WeirStorage", "WeirTesting", httpTypes,
            ]
        ),
        tests(
            "WeirDashboardTests",
            [
                "WeirAPI", "WeirClient", "WeirCore", "WeirDashboard", "WeirHTTP", "WeirMail", "WeirPages",
                "WeirPrimitives",
                "WeirServer", "WeirServices", "WeirStorage", "WeirTesting", httpTypes,
            ]
        ),
        tests("WeirFormatsTests", ["WeirFormats", "WeirPrimitives"]),
        tests("WeirPlotsTests", ["WeirFormats", "WeirPlots", "WeirPrimitives"]),
        tests(
            "WeirDocumentsTests",
            ["CPangoCairo", "WeirCore", "WeirDocuments", "WeirFormats", "WeirPrimitives"],
            exclude: ["Approved"]
        ),
        tests("WeirStreamsTests", ["WeirStreams", "WeirTesting"]),
        tests("WeirPostgresTests", ["WeirCore", "WeirPostgres", "WeirPrimitives", "WeirStorage", "WeirTesting"]),
        tests("WeirSQLiteTests", ["WeirCore", "WeirPrimitives", "WeirSQLite", "WeirStorage", "WeirTesting", grdb]),
        tests(
            "ScenarioTests",
            ["WeirAPI", "WeirClient", "WeirHTTP", "WeirPrimitives", "WeirServer", "WeirStorage", "WeirTesting"]
        ),
        tests(
            "SimulationTests",
            ["WeirCore", "WeirEmbeddedLedger", "WeirPrimitives", "WeirSQLite", "WeirStorage", "WeirTesting"]
        ),
        tests("SourceTests", []),
        tests(
            "VectorTests",
            [
                "WeirAPI", "WeirClient", "WeirCore", "WeirEmbeddedLedger", "WeirHTTP", "WeirPrimitives", "WeirServices",
                "WeirStorage", "WeirTesting",
            ],
            resources: [.copy("Vectors")]
        ),
        tests(
            "ProcessTests",
            [
                "WeirAPI", "WeirClient", "WeirImport", "WeirMail", "WeirPostgres", "WeirPostgresLedger",
                "WeirPrimitives", "WeirSMTP", "WeirServer", "WeirStorage",
                "WeirStreams", "WeirTesting", "weir", logging, nioCore, nioHTTP1, nioPosix, serviceLifecycle,
            ],
            exclude: ["Golden", "Python"]
        ),
        tests(
            "WeirServerTests",
            [
                "WeirAgents", "WeirAPI", "WeirClient", "WeirCore", "WeirHTTP", "WeirPostgres", "WeirPostgresLedger",
                "WeirPrimitives", "WeirSQLite", "WeirServer", "WeirServices", "WeirStorage", "WeirTesting",
                httpTypes, logging,
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
