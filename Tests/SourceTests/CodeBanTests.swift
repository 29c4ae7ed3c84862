import Testing

/// What no source file says.
///
/// Every ban is shown to find its sample, so that none can pass by not looking.
struct CodeBanTests {
    @Test("The code keeps every ban", arguments: CodeBan.all)
    func isKept(_ ban: CodeBan) {
        let findings = PackageTree.sources.flatMap { ban.findings(in: $0) }
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test("A ban finds its sample where it holds, and only there", arguments: CodeBan.all)
    func canFail(_ ban: CodeBan) {
        #expect(ban.findings(in: SwiftSource(path: ban.samplePath, text: ban.sample)).count == 1)
        #expect(ban.findings(in: SwiftSource(path: "Elsewhere/Sample.md", text: ban.sample)).count < 2)
        for outside in ban.places.outside {
            #expect(ban.findings(in: SwiftSource(path: outside + "Sample.swift", text: ban.sample)).isEmpty)
        }
    }

    @Test("The message says what to do instead", arguments: CodeBan.all)
    func messageNamesReplacement(_ ban: CodeBan) throws {
        let findings = ban.findings(in: SwiftSource(path: ban.samplePath, text: ban.sample))
        #expect(try #require(findings.first).message.contains(ban.instead))
    }

    @Test("The tree is found and read")
    func treeIsRead() {
        #expect(PackageTree.sources.contains { $0.path == "Package.swift" })
        #expect(PackageTree.sources.contains { $0.path.hasPrefix("Sources/WeirCore/Ledger/") })
        #expect(PackageTree.sources.contains { $0.path.hasPrefix("Tests/SourceTests/") })
    }

    // MARK: How the text is read

    @Test(
        "A phrase is found as a whole word only",
        arguments: [
            ("let day = Date()", true), ("Date()", true), ("Foundation.Date()", true), ("LocalDate()", false),
            ("group.addTask { }", false), ("Date(timeIntervalSince1970: 0)", false),
        ]
    )
    func phraseIsWholeWord(_ line: String, _ isFound: Bool) {
        #expect((line.containsPhrase("Date()") || line.containsPhrase("Task {")) == isFound)
    }

    @Test("Comments and string contents are not code, interpolations are")
    func partsAreTold() {
        let source = SwiftSource(
            path: "Sources/WeirCore/Sample.swift",
            text: ##"""
                let a = "Date()" // Date()
                /* Date() /* nested */ Date() */ let b = 1
                let c = "\(Date())"
                let d = #"\(Date()) " Date()"#
                let e = #"\#(Date())"#
                let f = "a\"Date()"; let g = """
                    Date() "quoted" \(h(")")) Date()
                    """
                let i = Date()
                """##
        )
        let found = source.code.indices.filter { source.code[$0].containsPhrase("Date()") }
        #expect(found == [2, 4, 8])
        #expect(source.code[1].hasSuffix("let b = 1"))
        #expect(source.comments.indices.filter { source.comments[$0].containsPhrase("Date()") } == [0, 1])
    }
}
