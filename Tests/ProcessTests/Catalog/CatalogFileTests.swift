import Foundation
import Testing
import WeirAPI
import WeirTesting

@testable import weir

/// How YAML is read, and where its values are found again.
struct CatalogFileTests {
    @Test(
        "plain scalars are read by the core schema, and what is unclear is refused",
        arguments: [
            ("", .null), ("~", .null), ("null", .null), ("true", .bool(true)), ("False", .bool(false)), ("no", .text),
            ("yes", .text), ("12", .number(12)), ("-3", .number(-3)), ("1e3", .number(1000)),
            ("2026-02-01", .text), ("1.2.3", .text), ("28+", .text), ("60/min", .text), ("1:30", .text), ("-", .text),
            ("-x", .text), ("012", .unclearNumber), ("1_000", .unclearNumber), ("0x1F", .unclearNumber),
            ("0o17", .unclearNumber), (".5", .unclearNumber), ("5.", .unclearNumber), ("+5", .unclearNumber),
            (".inf", .unclearNumber), ("-.inf", .unclearNumber), (".nan", .unclearNumber), ("...", .text), (".", .text),
        ] as [(String, PlainScalar)]
    )
    func plainScalars(text: String, scalar: PlainScalar) {
        #expect(PlainScalar(text) == scalar)
    }

    @Test func quotedAndTaggedScalarsAreTexts() throws {
        let file = try CatalogFile(text: "a: \"12\"\nb: 'true'\nc: !!str 5\nd: |\n  two\n  lines\n", name: "f")
        #expect(file.value == ["a": "12", "b": "true", "c": "5", "d": "two\nlines\n"])
    }

    @Test func anAliasStandsForTheWholeValue() throws {
        let file = try CatalogFile(text: "a: &q {seo: 5, aeo: 6}\nb: *q\n", name: "f")
        #expect(file.value == ["a": ["seo": 5, "aeo": 6], "b": ["seo": 5, "aeo": 6]])
        // A problem of the alias is at its own place.
        #expect(file.place(of: "b") == CatalogFilePlace(line: 2, column: 1))
    }

    @Test("aliases of aliases do not fill the memory")
    func aliasesAreBounded() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<12 {
            let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(list)]\n"
        }
        let error = #expect(throws: CatalogFileError.self) { try CatalogFile(text: text, name: "f") }
        #expect(error?.description.contains("too large when its aliases are written out") == true)
    }

    @Test(
        "a field is found at its line, and a missing one at what is nearest above it",
        arguments: [
            ("", 1, 1), ("plans", 1, 1), ("plans[0]", 2, 5), ("plans[0].key", 2, 10), ("plans[0].quotas", 3, 5),
            ("plans[0].quotas[\"email.send\"]", 4, 19), ("plans[0].quotas.seo", 6, 7), ("plans[0].name", 2, 5),
            ("plans[0].quotas.seo.limit", 6, 7), ("plans[1].rateLimits[\"*\"].limit", 8, 31), ("plans[7]", 1, 1),
            ("plans[1].prices[0].tiers[0]", 7, 5), ("nothing[0].at.all", 1, 1), ("[", 1, 1), ("[\"open", 1, 1),
        ]
    )
    func placesAreFound(path: String, line: Int, column: Int) throws {
        let text = """
            plans:
              - key: free
                quotas:
                  email.send: 5
                  # a comment
                  seo: {mode: soft}
              - key: pro
                rateLimits: {"*": {limit: x}}
            """
        let file = try CatalogFile(text: text, name: "f")
        let place = file.place(of: path)
        #expect(place.line == line, "\(place)")
        #expect(place.column == column, "\(place)")
    }

    @Test(
        arguments: [
            (
                "plans[1].quotas[\"email.send\"]",
                [.member("plans"), .element(1), .member("quotas"), .member("email.send")]
            ),
            ("a[\"x]\\\"y\"].b", [.member("a"), .member("x]\"y"), .member("b")]), ("", []), ("a", [.member("a")]),
            ("[3]", [.element(3)]), ("a[x]", [.member("a")]),
        ] as [(String, [FieldSteps.Step])]
    )
    func pathsAreRead(path: String, steps: [FieldSteps.Step]) { #expect(FieldSteps.steps(of: path) == steps) }

    @Test func problemsReadLikeThoseOfACompiler() throws {
        let error = #expect(throws: CatalogFileError.self) {
            try CatalogFile(text: "a: 1\nb: [1_0, 0x1]\n", name: "some/catalog.yaml")
        }
        let lines = (error?.description ?? "").split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("some/catalog.yaml:2:5: '1_0' must be a decimal number") == true)
    }

    @Test func keysMustBeTexts() {
        let error = #expect(throws: CatalogFileError.self) { try CatalogFile(text: "a: {[1]: 2}\n", name: "f") }
        #expect(error?.description == "f:1:5: a key must be a text")
    }

    // MARK: Bytes

    private static func write(_ bytes: [UInt8], in folder: TemporaryFolder) throws -> String {
        let path = folder.path + "/catalog.yaml"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func aByteOrderMarkIsNoContent() throws {
        let folder = try TemporaryFolder()
        let text = "version: 1\nplans: []\n"
        let plain = try CatalogFile(text: text, name: "f")
        let marked = try CatalogFile(path: try Self.write([0xEF, 0xBB, 0xBF] + Array(text.utf8), in: folder))
        #expect(marked.value == plain.value, "\(folder.path)")
    }

    @Test(
        "The first byte that is no UTF-8 is named at its place",
        arguments: [
            ("", [0xFF, 0x61], 1, 1, "FF"), ("a: caf", [0xE9, 0x0A], 1, 7, "E9"),
            ("a: é\r\nb: é€", [0xE2, 0x82], 2, 6, "E2"), ("# ok\n\n", [0xC0, 0x80], 3, 1, "C0"),
        ] as [(String, [UInt8], Int, Int, String)]
    )
    func strayBytesAreNamed(before: String, stray: [UInt8], line: Int, column: Int, byte: String) throws {
        let folder = try TemporaryFolder()
        let path = try Self.write(Array(before.utf8) + stray, in: folder)
        let error = #expect(throws: CatalogFileError.self) { _ = try CatalogFile(path: path) }
        let said = error?.description ?? ""
        #expect(said.hasPrefix("\(folder.path)/catalog.yaml:\(line):\(column): the file is not UTF-8"), "\(said)")
        #expect(said.contains("0x\(byte) "), "\(said)")
    }

    @Test func aControlCharacterIsNamedAtItsPlace() throws {
        let error = #expect(throws: CatalogFileError.self) {
            try CatalogFile(text: "a: é\r\nb: é\u{1}\n", name: "f")
        }
        #expect(error?.description.hasPrefix("f:2:5: the YAML is broken") == true, "\(String(describing: error))")
    }

    @Test("What is nested too deeply is said in words of the file", arguments: ["[", "{a: ", "- "])
    func deepNestingIsRefused(step: String) {
        let text = "a: \(step == "- " ? "\n" : "")" + String(repeating: step, count: 1_100)
        let error = #expect(throws: CatalogFileError.self) { try CatalogFile(text: text, name: "f") }
        #expect(error?.description.contains("nested") == true, "\(String(describing: error))")
        #expect(error?.description.contains("yaml_") == false)
    }

    // MARK: Many problems

    @Test("What a server has against a file is told in the order of lines, and how many more there are behind it")
    func problemsAreInTheOrderOfLines() throws {
        let file = try CatalogFile(text: "meters:\n  - code: a\nplans:\n  - key: b\n    name: c\n", name: "f")
        let issues: [JSONValue] = [
            ["path": "plans[0].name", "code": "not_found", "message": "third"],
            ["path": "plans[0].key", "code": "not_found", "message": "second"],
            ["path": "", "code": "too_many", "message": "500 further issues are not listed"],
            ["path": "meters[0].code", "code": "not_found", "message": "first"],
        ]
        #expect(
            file.error(of: issues).description == """
                f:2:11: first
                f:4:10: second
                f:5:11: third
                f: 500 further issues are not listed
                """
        )
    }

    @Test func problemsOfTheFormAreBoundedAndCounted() {
        let text = (0..<130).map { "a\($0): 0x\($0)\n" }.joined()
        let error = #expect(throws: CatalogFileError.self) { try CatalogFile(text: text, name: "f") }
        #expect(error?.problems.count == 100)
        #expect(error?.description.hasSuffix("\nf: 30 further issues are not listed") == true)
    }

    // MARK: The report

    @Test func theReportShowsWhatChangesAndWhomItTouches() throws {
        let outcome = try JSONParser.parse(
            Array(
                #"""
                {"applied": false, "applyTo": "all", "summary": {"create": 1, "update": 1, "archive": 1, "delete": 0, "unchanged": 2},
                 "changes": [
                   {"action": "create", "kind": "meter", "name": "API", "fields": [{"path": "aggregation", "after": "count"}]},
                   {"action": "update", "kind": "plan", "name": "pro", "version": 3, "fields": [
                     {"path": "quotas.seo", "before": 1000, "after": 500}, {"path": "quotas.aeo", "after": 5},
                     {"path": "period", "before": "day"}, {"path": "features.level", "before": "1", "after": "a b"}]},
                   {"action": "archive", "kind": "plan", "name": "old", "version": 1, "fields": []}],
                 "kept": [{"kind": "accountKit", "name": "Default", "reason": "is the workspace's default kit"}],
                 "effect": {"customers": 3, "checked": 3, "unchecked": 0, "over": 1,
                   "plans": [{"plan": "pro", "customers": 3, "over": 1, "features": ["aeo", "seo"]}],
                   "overuses": [{"customerId": "cust_1", "externalId": "acme", "plan": "pro", "feature": "seo", "used": 840, "limit": 500}]}}
                """#.utf8
            )
        )
        let report = CatalogReport(outcome: outcome.objectValue ?? [:])
        #expect(
            report.lines == [
                "meters", "  + API", "      + aggregation: count", "",
                "plans", "  ~ pro (version 2 → 3, for all subscribers)", "      ~ quotas.seo: 1000 → 500",
                "      + quotas.aeo: 5", "      - period: day", "      ~ features.level: \"1\" → a b",
                "  - old (archived)", "", "kept: the account kit 'Default' is the workspace's default kit", "",
                "Plan: 1 to add, 1 to change, 1 to archive, 0 to delete, 2 unchanged.",
            ]
        )
        #expect(
            report.warnings == [
                "warning: 3 customers of the plan 'pro' get something else of aeo, seo; 1 is over a new limit",
                "  ext:acme: seo 840 of 500",
            ]
        )
    }
}
