import Testing

/// Variables of the environment: what documents name is read somewhere, and what programs read is documented.
struct VariableTests {
    private static let documents = PackageTree.package.files.filter { file in
        isDocument(file.path) || file.path.hasPrefix("Packaging/")
    }

    /// What reads variables: programs, scripts and SDKs, without their tests.
    private static let programs = PackageTree.package.files.filter { file in
        !isDocument(file.path) && !file.path.hasPrefix("Packaging/") && !file.path.hasSuffix("Text.swift")
    }

    private static func isDocument(_ path: String) -> Bool { path.hasSuffix(".md") || path.hasSuffix(".txt") }

    private static func settings() throws -> Set<String> {
        let path = "Sources/WeirServer/Configuration/ServerSetting.swift"
        let text = try #require(PackageTree.package.text(of: path))
        let names = SourceText.rawValues(ofEnum: "ServerSetting", in: text)
        #expect(names.count > 5, "The settings are not found.")
        return Set(names.map { "WEIR_" + $0.uppercased().replacing(".", with: "_") })
    }

    @Test("A variable that a document names is a setting of the server, or read by another program")
    func documentedVariablesExist() throws {
        let settings = try Self.settings()
        let read = Set(Self.programs.flatMap { Self.variables(in: $0.text) })
        let findings = Self.documents.flatMap { file in
            Self.variables(in: file.text).subtracting(settings).subtracting(read).sorted().map {
                Finding(path: file.path, message: "\($0) means nothing to any program.")
            }
        }
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test("A variable that a command reads is in the documents, and does not stop a server's start")
    func readVariablesAreDocumented() throws {
        let documented = Set(Self.documents.flatMap { Self.variables(in: $0.text) })
        let settings = try Self.settings()
        let path = "Sources/WeirServer/Configuration/ServerSetting.swift"
        let known = Self.variables(in: try #require(PackageTree.package.text(of: path))).union(settings)
        let sources = Self.programs.filter {
            $0.path.hasPrefix("Sources/") && !$0.path.hasPrefix("Sources/WeirTesting/")
        }
        let read = Set(sources.flatMap { SourceText.literals(in: $0.text) }.filter { Self.variables(in: $0) == [$0] })
        #expect(read.count > 3, "The variables are not found.")
        #expect(read.subtracting(documented).sorted() == [], "Not in the documents")
        #expect(read.subtracting(known).sorted() == [], "A server refuses to start with it")
    }

    @Test("Variables are found in text")
    func variablesAreFound() {
        let text = "`WEIR_PORT`, WEIR_TLS_KEY=…, every WEIR_… variable, NOT_WEIR_X, `WEIR_`, $WEIR_URL/v1"
        #expect(Self.variables(in: text) == ["WEIR_PORT", "WEIR_TLS_KEY", "WEIR_URL"])
    }

    static func variables(in text: String) -> Set<String> {
        let found = text.matches(of: /[A-Z_]*WEIR_[A-Z]+(?:_[A-Z]+)*/)
        return Set(found.map { String($0.output) }.filter { $0.hasPrefix("WEIR_") })
    }
}
