import Testing
import WeirAPI
import WeirPrimitives

/// What parsed values hold, how they are written, and when two have the same content.
struct JSONValueTests {
    static func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

    static func canonical(_ text: String) throws -> String {
        String(decoding: try parse(text).canonicalBytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("\"\\u0041\\u00e9\\u20AC\\ud83d\\ude00\"", "Aé€😀"),
        ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"),
        ("\"\\u0000\"", "\u{0}"), ("\"\\uDBFF\\uDFFF\"", "\u{10FFFF}"), ("\"\\ud800\\udc00\"", "\u{10000}"),
        ("\"\\ufffe\\uffff\"", "\u{FFFE}\u{FFFF}"),
        (
            "\"long enough to leave the fast path \\u00e9 here\"",
            "long enough to leave the fast path é here"
        ),
        ("\"日本語のテキスト\"", "日本語のテキスト"), ("\"a\\\\\"", "a\\"), ("\"\\\\u0041\"", "\\u0041"),
    ])
    func stringsAreUnescaped(_ text: String, _ expected: String) throws {
        #expect(try Self.parse(text) == .string(expected))
    }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("1.0", "1"), ("1.50", "1.5"), ("1e3", "1000"), ("1.5e-3", "0.0015"),
        ("-12.345", "-12.345"), ("100e-2", "1"), ("0e999999", "0"), ("999999999999999999", "999999999999999999"),
        ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
        ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
        ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
        ("0.1", "0.1"), ("123456789.123456789", "123456789.123456789"),
        ("1.000000000000000000000000000000000000000", "1"),
        ("0.1234567890123456789", "0.1234567890123456789"),
    ])
    func numbersAreExact(_ text: String, _ expected: String) throws {
        #expect(try Self.parse(text) == .number(#require(ExactDecimal(parsing: expected))))
        #expect(try Self.canonical(text) == expected)
    }

    @Test(arguments: [
        "1e39", "1e400", "-1e400", "1e-400", "1e999999999999999999999", "999999999999999999999999999999999999999",
        "0.000000000000000000000000000000000000001", "1.23456789012345678901234567890123456789012",
    ])
    func aNumberThatCannotBeHeldKeepsItsText(_ text: String) throws {
        #expect(try Self.parse("[\(text)]") == .array([.oversizedNumber(text)]))
        #expect(try Self.canonical(text) == text)
    }

    @Test func membersKeepTheirOrderAndAreFoundByName() throws {
        let object = try #require(try Self.parse(#"{"b":1,"a":[true,null],"c":{"d":"e"}}"#).objectValue)
        #expect(object.members.map(\.name) == ["b", "a", "c"])
        #expect(object["a"] == [true, nil])
        #expect(object["c"]?.objectValue?["d"]?.stringValue == "e")
        #expect(object["z"] == nil)
    }

    @Test func membersAreSetAndRemoved() {
        var object: JSONObject = ["a": 1]
        object["b"] = 2
        object["a"] = "x"
        #expect(object == ["a": "x", "b": 2])
        object["a"] = nil
        object["z"] = nil
        #expect(object == ["b": 2])
    }

    @Test(arguments: [
        (#"{"b":1.0,"a":[1e1]}"#, #"{ "a" : [ 10 ] , "b" : 1 }"#, #"{"a":[10],"b":1}"#),
        (#"{"x":"\u0061\/"}"#, #"{"x":"a/"}"#, #"{"x":"a/"}"#),
        (#"{"B":0,"a":{"d":1,"c":2}}"#, #"{"a":{"c":2,"d":1},"B":-0}"#, #"{"B":0,"a":{"c":2,"d":1}}"#),
        (#"["\ud83d\ude00","\u001f"]"#, "[\"😀\",\"\\u001F\"]", "[\"😀\",\"\\u001f\"]"),
        (#"{"é":1,"z":2}"#, #"{"z":2,"\u00e9":1}"#, #"{"z":2,"é":1}"#),
    ])
    func sameContentGivesTheSameBytes(_ first: String, _ second: String, _ expected: String) throws {
        #expect(try Self.canonical(first) == expected)
        #expect(try Self.canonical(second) == expected)
    }

    @Test(arguments: [
        ("1", "\"1\""), ("null", "false"), ("{}", "[]"), ("[1,2]", "[2,1]"), ("{\"a\":null}", "{}"), ("\"a\"", "\"A\""),
        ("1", "1.0000000001"), ("[[]]", "[]"), ("{\"a\":{\"b\":1}}", "{\"b\":{\"a\":1}}"), ("\"é\"", "\"e\u{301}\""),
    ])
    func otherContentGivesOtherBytes(_ first: String, _ second: String) throws {
        #expect(try Self.parse(first).canonicalBytes != Self.parse(second).canonicalBytes)
    }

    @Test func kindsAreNamed() {
        let values: [JSONValue] = [nil, true, 1, .oversizedNumber("1e99"), "s", [], [:]]
        #expect(
            values.map(\.kind)
                == ["null", "a boolean", "a number", "a number", "a string", "an array", "an object"]
        )
    }

    @Test func countsTimesAndIDsHaveOneForm() throws {
        let half = try #require(Quantity(parsing: "2.5"))
        #expect(JSONValue(Quantity(7)) == 7)
        #expect(JSONValue(half) == "2.5")
        #expect(JSONValue(Timestamp(milliseconds: 0)) == "1970-01-01T00:00:00.000Z")
        #expect(JSONValue(CustomerID(rawValue: 1)) == "cust_00000000000000000000000001")
    }
}
