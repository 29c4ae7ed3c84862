import Testing
import WeirAPI
import WeirPrimitives
import WeirTesting

/// Random values survive writing and reading; random damage never crashes and never passes unnoticed.
struct JSONRoundTripTests {
    static let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34]

    @Test(arguments: seeds)
    func whatIsWrittenReadsBackTheSame(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let value = Self.value(depth: 0, using: &random)
            let bytes = value.jsonBytes
            #expect(try JSONParser.parse(bytes) == value, "seed \(seed)")
            let canonical = value.canonicalBytes
            #expect(try JSONParser.parse(canonical).canonicalBytes == canonical, "seed \(seed)")
            #expect(Self.shuffled(value, using: &random).canonicalBytes == canonical, "seed \(seed)")
        }
    }

    /// A changed byte either makes the text invalid or gives a value that itself survives a round trip.
    @Test(arguments: seeds)
    func damagedTextIsReadConsistently(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            var bytes = Self.value(depth: 0, using: &random).jsonBytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch UInt8.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: index)
                case _: bytes.insert(Array("{}[]\",:\\u0e-.1".utf8).randomElement(using: &random) ?? 0x20, at: index)
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            guard let value = try? JSONParser.parse(bytes) else { continue }
            #expect((try? JSONParser.parse(value.jsonBytes)) == value, "seed \(seed): \(bytes)")
        }
    }

    private static func value(depth: Int, using random: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2, 3: return .number(number(using: &random))
        case 4: return .string(text(using: &random))
        case 5, 6:
            let count = Int.random(in: 0...6, using: &random)
            return .array((0..<count).map { _ in value(depth: depth + 1, using: &random) })
        case _:
            var object = JSONObject()
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                object[text(using: &random)] = value(depth: depth + 1, using: &random)
            }
            return .object(object)
        }
    }

    private static func number(using random: inout SeededGenerator) -> ExactDecimal {
        let digits = Int.random(in: 1...38, using: &random)
        let coefficient = Int128.random(in: 0..<PowersOfTen.value(digits), using: &random)
        let scale = Int.random(in: 0...38, using: &random)
        return ExactDecimal(coefficient: Bool.random(using: &random) ? -coefficient : coefficient, scale: scale)
    }

    private static func text(using random: inout SeededGenerator) -> String {
        let pieces = [
            "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "é", "€", "😀", "\u{2028}", "ß",
        ]
        let count = Int.random(in: 0...24, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private static func shuffled(_ value: JSONValue, using random: inout SeededGenerator) -> JSONValue {
        switch value {
        case .null, .bool, .number, .oversizedNumber, .string: value
        case .array(let elements): .array(elements.map { shuffled($0, using: &random) })
        case .object(let object):
            .object(
                JSONObject(
                    members: object.members
                        .map { JSONObject.Member(name: $0.name, value: shuffled($0.value, using: &random)) }
                        .shuffled(using: &random)
                )
            )
        }
    }
}
