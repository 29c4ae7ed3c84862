import Testing

/// The form of files and declarations.
struct FormTests {
    // MARK: Unchecked claims

    @Test("Every unchecked claim of safety has a comment directly above that says why it holds")
    func uncheckedClaimsSayWhy() {
        let findings = PackageTree.sources.flatMap(Self.unexplainedClaims)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test(
        "An unchecked claim without a comment is found",
        arguments: [
            ("final class Box: @unchecked Sendable {}", 1),
            ("/// Why.\nfinal class Box: @unchecked Sendable {}", 0),
            ("// Why.\n@available(*, unavailable)\nextension Box: @unchecked Sendable {}", 0),
            ("/// Why.\n\nfinal class Box: @unchecked Sendable {}", 1),
            ("nonisolated(unsafe) var state = 0", 1),
            ("let text = \"@unchecked Sendable\"", 0),
        ]
    )
    func uncheckedClaimIsFound(_ text: String, _ count: Int) {
        #expect(Self.unexplainedClaims(in: SwiftSource(path: "Sample.swift", text: text)).count == count)
    }

    static func unexplainedClaims(in source: SwiftSource) -> [Finding] {
        source.code.indices.compactMap { index in
            let claims = ["@unchecked Sendable", "nonisolated(unsafe)"]
            guard let claim = claims.first(where: { source.code[index].contains($0) }) else { return nil }
            var above = index - 1
            while above >= 0, source.code[above].trimmedStart.hasPrefix("@") { above -= 1 }
            guard above < 0 || !source.lines[above].trimmedStart.hasPrefix("//") else { return nil }
            return Finding(
                path: source.path,
                line: index + 1,
                message: "\(claim) needs a comment on the line above that says why it holds."
            )
        }
    }

    // MARK: Names

    @Test("No type has a name that says nothing")
    func namesSaySomething() {
        let findings = PackageTree.sources.flatMap(Self.vagueNames)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test(
        "A name that says nothing is found",
        arguments: [
            ("final class PlanManager {", 1), ("struct StringUtils {", 1), ("enum JSONHelper {", 1),
            ("actor LedgerImpl {", 1), ("struct DefaultClock {", 1), ("protocol Ledger {", 0),
            ("struct Utilization {", 0), ("let manager = PlanManager()", 0), ("struct Defaults {", 0),
        ]
    )
    func vagueNameIsFound(_ text: String, _ count: Int) {
        #expect(Self.vagueNames(in: SwiftSource(path: "Sample.swift", text: text)).count == count)
    }

    static func vagueNames(in source: SwiftSource) -> [Finding] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
        return source.code.enumerated().compactMap { index, line in
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else { return nil }
            let name = words[kind + 1]
            let isVague =
                ["Manager", "Helper", "Helpers", "Util", "Utils", "Impl"].contains { name.hasSuffix($0) }
                || name.hasPrefix("Default") && name.dropFirst(7).first?.isUppercase == true
            guard isVague else { return nil }
            return Finding(
                path: source.path,
                line: index + 1,
                message: "\(name) says nothing. Name what it does: Store, Service, Routes, Record, Reader, …"
            )
        }
    }

    // MARK: Length

    /// Files that may be longer than ``maximumLines``, each with the reason.
    static let longFiles: [String: String] = [
        "Sources/WeirClient/SDK/Schema.swift": "It is made from Docs/openapi: a name for each member of the API.",
        "Sources/WeirHTTP/OpenAPI/OpenAPIText.swift": "It holds one text, which is made from Docs/openapi.",
        "Sources/WeirPages/Documentation/DocumentationText.swift": "It holds one text, which is made from Docs.",
    ]
    static let maximumLines = 600

    @Test("A file has one subject: none is over 600 lines")
    func filesAreShort() {
        let findings = PackageTree.sources.flatMap(Self.tooLong)
        #expect(findings.isEmpty, "\(findings.report)")
        let gone = Self.longFiles.keys.filter { path in !PackageTree.sources.contains { $0.path == path } }
        #expect(gone.isEmpty, "No longer there, remove from the list: \(gone)")
    }

    @Test("A file that is too long is found", arguments: [(600, 0), (601, 1)])
    func longFileIsFound(_ lines: Int, _ count: Int) {
        let text = String(repeating: "// A line.\n", count: lines)
        #expect(Self.tooLong(SwiftSource(path: "Sample.swift", text: text)).count == count)
    }

    static func tooLong(_ source: SwiftSource) -> [Finding] {
        let count = source.lines.last == "" ? source.lines.count - 1 : source.lines.count
        guard count > maximumLines, longFiles[source.path] == nil else { return [] }
        return [
            Finding(
                path: source.path,
                message: "\(count) lines. Ask what second subject is in it, and give that a file of its own."
            )
        ]
    }
}

extension String {
    var trimmedStart: Substring { drop { $0 == " " || $0 == "\t" } }
}
