import Foundation
import Testing
import WeirStorage
import WeirTesting

@testable import WeirSQLite

/// Documents are written byte by byte as Foundation writes them, and read as it reads them.
@Suite struct DocumentCodingTests {
    /// All shapes that stored documents have.
    private struct Sample: Codable, Equatable {
        struct Part: Codable, Equatable {
            var zeta: String
            var alpha: Int64?
            var flag: Bool?
            var parts: [Part]?
        }

        enum Choice: String, Codable { case one, two }

        var text: String
        var missing: String?
        var number: Int
        var large: Int64
        var small: Int32
        var isTrue: Bool
        var choice: Choice
        var list: [String]
        var numbers: [Int64]
        var matrix: [[Int]]
        var map: [String: String]
        var parts: [Part]
        var part: Part?
        var byName: [String: [Part]]
    }

    private struct Samples {
        var random: SeededGenerator

        private static let texts = [
            "", "a", "plain text", "\"quoted\" \\ and / slashes", "a\nline\r\n\ttab", "\u{8}\u{c}\u{0}\u{1f}\u{7f}",
            "Käse · 価格 · 🧀", "e\u{301}", "\u{e9}", "\u{2028}\u{feff}", "null", "{\"a\":1}", "1e5",
        ]

        mutating func text() -> String {
            random.chance(70) ? random.pick(Self.texts) : random.pick(Self.texts) + random.pick(Self.texts)
        }

        /// Names of members are looked up by their bytes, so none is escaped.
        mutating func name() -> String {
            random.pick(["", "a", "b", "name with spaces", "Käse", "価格", "e\u{301}", "🧀", "a/b", "Z", "_"])
        }

        mutating func number() -> Int64 {
            random.pick([0, 1, -1, 9, 10, -10, .max, .min, Int64(truncatingIfNeeded: random.next())])
        }

        mutating func many<Value>(_ most: Int, _ make: (inout Samples) -> Value) -> [Value] {
            var values: [Value] = []
            for _ in 0..<Int.random(in: 0...most, using: &random) { values.append(make(&self)) }
            return values
        }

        mutating func part(_ depth: Int) -> Sample.Part {
            Sample.Part(
                zeta: text(),
                alpha: random.chance(50) ? number() : nil,
                flag: random.chance(50) ? random.chance(50) : nil,
                parts: depth > 0 && random.chance(50) ? many(3) { $0.part(depth - 1) } : nil
            )
        }

        mutating func sample() -> Sample {
            Sample(
                text: text(),
                missing: random.chance(50) ? text() : nil,
                number: Int(number()),
                large: number(),
                small: Int32(truncatingIfNeeded: number()),
                isTrue: random.chance(50),
                choice: random.chance(50) ? .one : .two,
                list: many(4) { $0.text() },
                numbers: many(4) { $0.number() },
                matrix: many(3) { $0.many(3) { Int($0.number()) } },
                map: Dictionary(many(4) { ($0.name(), $0.text()) }) { first, _ in first },
                parts: many(4) { $0.part(3) },
                part: random.chance(50) ? part(2) : nil,
                byName: Dictionary(many(3) { named in (named.name(), named.many(2) { $0.part(1) }) }) { $1 }
            )
        }
    }

    private static func written(_ document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }

    @Test func documentsAreWrittenAndReadAsFoundationDoes() throws {
        var samples = Samples(random: SeededGenerator(seed: 20_260_315))
        for _ in 0..<400 {
            let sample = samples.sample()
            let text = try DocumentWriter.text(sample)
            let expected = try Self.written(sample)
            #expect(text == expected)
            #expect(text.utf8.elementsEqual(expected.utf8))
            #expect(try DocumentCoding.document(Sample.self, from: text) == sample)
            // The quick reader leaves rare escapes to Foundation, and reads all else itself.
            if !text.contains("\\u") {
                #expect(try DocumentReader.document(Sample.self, from: text) == sample)
            }
        }
    }

    @Test func everyCharacterOfASCIIIsWrittenAsFoundationDoes() throws {
        for scalar in 0..<UInt8(0x80) {
            let text = "a" + String(UnicodeScalar(scalar)) + "z"
            let (written, expected) = (try DocumentWriter.text([text]), try Self.written([text]))
            #expect(written == expected)
            #expect(try DocumentCoding.document([String].self, from: written) == [text])
            // A name in a map is escaped as a text is.
            let map = [text: text]
            let (writtenMap, expectedMap) = (try DocumentWriter.text(map), try Self.written(map))
            #expect(writtenMap == expectedMap)
            #expect(try DocumentCoding.document([String: String].self, from: writtenMap) == map)
        }
    }

    private struct Few: Codable, Equatable {
        var a: Int?
        var b: String?
    }

    @Test(
        "Texts in other forms are read too",
        arguments: [
            (" {\n \"a\" : 1 ,\t\"b\":\"x\\u00e9\\ud83d\\ude00\" } ", Few(a: 1, b: "xé😀")),
            (#"{"b":null,"c":[1.5,{"d":[]},true,"]"],"a":-0}"#, Few(a: 0, b: nil)),
            (#"{"\u0061":1}"#, Few(a: 1, b: nil)),
            ("{}", Few(a: nil, b: nil)),
            (#"{"a":1.0}"#, Few(a: 1, b: nil)),
        ]
    )
    private func otherForms(text: String, few: Few) throws {
        #expect(try DocumentCoding.document(Few.self, from: text) == few)
    }

    @Test(
        "What is no such document is refused",
        arguments: [
            "", " ", "{", "}", "[]", "nul", #"{"a":1"#, #"{"a":}"#, #"{"a" 1}"#, #"{"a":01}"#,
            #"{"a":"1"}"#, #"{"a":99999999999999999999}"#, #"{"b":"x}"#, #"{"b":"\"#, #"{"b":1}"#, #"{"a":1}{}"#,
            #"{"a":-}"#, #"{"b":"\x"}"#, String(repeating: "[", count: 100_000),
        ]
    )
    func refused(text: String) {
        #expect(throws: StorageError.self) { try DocumentCoding.document(Few.self, from: text) }
    }

    @Test func whatIsNoDocumentOfTheQuickWayIsWrittenByFoundation() throws {
        #expect(throws: UnknownShape.self) { try DocumentWriter.text(["a": 1.5]) }
        #expect(try DocumentCoding.text(["a": 1.5]) == #"{"a":1.5}"#)
    }
}
