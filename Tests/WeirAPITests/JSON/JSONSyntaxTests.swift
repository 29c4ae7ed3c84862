import Testing
import WeirAPI
import WeirPrimitives

/// What is JSON and what is not, in the manner of the public test suites: one line a case.
struct JSONSyntaxTests {
    static let accepted: [String] = [
        "null", "true", "false", "0", "-0", "1", "-1", "12", "1.5", "-1.5", "0.5", "-0.5", "1e2", "1E2", "1e+2", "1e-2",
        "1.25e3", "0e0", "0e999999", "0.0", "-0.0", "123456789012345678", "1234567890123456789",
        "99999999999999999999999999999999999999", "1e400", "1e-400", "\"\"", "\"a\"", "\"\\\"\"", "\"\\\\\"", "\"\\/\"",
        "\"\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"\\ud83d\\ude00\"", "\"é\"",
        "\"€\"",
        "\"😀\"", "\"\u{7F}\"", "\"\u{2028}\u{2029}\"", "\"/\"", "\"'\"", "[]", "[ ]", "[1]", "[1,2]", "[ 1 , 2 ]",
        "[[]]", "[[],[]]", "[null,true,false]", "{}", "{ }", "{\"a\":1}", "{\"a\":1,\"b\":2}", "{ \"a\" : 1 }",
        "{\"\":0}", "{\"a\":{}}", "{\"a\":[]}", "{\"a\":{\"a\":1}}", "{\"a\\u0062\":1}", " 1 ", "\t1\t", "\n1\n",
        "\r1\r",
        "\r\n[\r\n1\r\n,\r\n2\r\n]\r\n", "{\"a\":\"b\",\"c\":[1,{\"d\":null}]}", "\"exactly8\"", "\"sixteen bytes ok\"",
    ]

    static let rejected: [String] = [
        "", " ", "\n", "nul", "nulll", "Null", "NULL", "tru", "True", "fals", "FALSE", "undefined", "NaN", "-NaN",
        "nan",
        "Infinity", "-Infinity", "inf", "+1", "01", "-01", "00", "1.", ".5", "-.5", "-", "--1", "1e", "1e+", "1E-",
        "1.e1",
        "1.5.2", "0x10", "1_000", "1,000", "1 2", "1a", "٣", "１", "'a'", "\"", "\"a", "a\"", "\"\\\"", "\"\\x41\"",
        "\"\\a\"", "\"\\\"x", "\"\\u\"", "\"\\u00\"", "\"\\u004\"", "\"\\u004G\"", "\"\\U0041\"", "\"\\u+041\"",
        "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\uD800\"", "\"\\uD800x\"", "\"\\uD800\\n\"", "\"\\uDC00\\uD800\"",
        "\"\\uD800\\u0041\"", "\"\\uD83D\\uDE0\"", "\"\t\"", "\"\n\"", "\"\r\"", "\"\u{0}\"", "\"\u{1F}\"",
        "\"12345678\u{1}\"", "\"\\", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1;2]", "[1}",
        "[1]]",
        "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\"}", "{\"a\" 1}",
        "{\"a\"::1}",
        "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{\"a\":1]", "{\"a\":1}}",
        "{\"a\":}", "{:1}", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"x\":{\"a\":1,\"a\":1}}", "[1]x", "{}{}",
        "[][]", "// c\n1", "/* c */1", "1 // c", "# c", "[1 /* c */]", "\u{FEFF}1", "\u{A0}1", "\u{2003}1", "1\u{0}",
        "\u{0}", "\u{B}1", "\u{C}1", "\\u0031", "<html>", "a", "key=value", "[NaN]", "[-Infinity]", "[True]",
        "{\"a\":undefined}", "\"a\"\"b\"", "\"a\" \"b\"", "-true", "1e1.5", "1e 2", "- 1", "[\"a\",\n4\n,1,",
    ]

    @Test(arguments: accepted)
    func acceptsJSON(_ text: String) throws {
        _ = try JSONParser.parse(Array(text.utf8))
    }

    @Test(arguments: rejected)
    func rejectsWhatIsNotJSON(_ text: String) {
        #expect(throws: JSONParseError.self) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test func theListsAreLarge() {
        #expect(Self.accepted.count + Self.rejected.count >= 180)
        #expect(Set(Self.accepted).isDisjoint(with: Self.rejected))
    }

    /// A prefix of a text whose last byte closes its value is never JSON.
    @Test func rejectsEveryPrefix() {
        let text = Array(
            #"{"a":[1.5e3,"x\u00e9\"é",{"b":null}],"c":{"d":[true,false,[]]},"long name here":"0123456789abcdef"}"#.utf8
        )
        for count in 0..<text.count {
            #expect(throws: JSONParseError.self) { try JSONParser.parse(Array(text.prefix(count))) }
        }
    }

    static let invalidUTF8: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xE2, 0x82], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
        [0xFF],
        [0xC3, 0x28],
    ]

    @Test(arguments: invalidUTF8)
    func rejectsInvalidUTF8(_ bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        let plain = Array("\"abc".utf8) + bytes + [quote]
        let escaped = Array("\"a\\n".utf8) + bytes + Array("\\n\"".utf8)
        for text in [plain, escaped] {
            let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(text) }
            #expect(error?.message == "a string is not valid UTF-8")
            #expect(error?.offset == 4)
        }
        #expect(throws: JSONParseError.self) { try JSONParser.parse(bytes) }
    }

    /// The scanner looks at eight bytes at a time: a special byte must be seen at every place, behind any other.
    @Test(arguments: [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x00, 0x1F])
    func seesSpecialBytesAtEveryPlace(_ special: UInt8) throws {
        for length in 0..<40 {
            for filler in [UInt8(ascii: "a"), 0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F] {
                let before = [UInt8(ascii: "\"")] + Array(repeating: filler, count: length)
                let text = before + [special] + Array("\"\"".utf8)
                if special == UInt8(ascii: "\\") {
                    let expected = String(repeating: Character(UnicodeScalar(filler)), count: length) + "\""
                    #expect(try JSONParser.parse(text) == .string(expected))
                    continue
                }
                let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(text) }
                // A quotation mark ends the string, so that the bytes behind it are wrong.
                #expect(error?.offset == before.count + (special == UInt8(ascii: "\"") ? 1 : 0))
            }
        }
    }

    @Test func nestingHasALimit() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array(String(repeating: "[", count: depth).utf8) + Array(String(repeating: "]", count: depth).utf8)
        }
        _ = try JSONParser.parse(nested(64))
        let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(nested(65)) }
        #expect(error?.message == "arrays and objects are nested deeper than 64 levels")
        #expect(error?.offset == 64)
        let objects = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
        #expect(throws: JSONParseError.self) { try JSONParser.parse(objects) }
    }

    @Test(arguments: [2, 10, 16, 17, 18, 40, 1000])
    func duplicateNamesAreFoundInObjectsOfAnySize(_ count: Int) throws {
        let names = (0..<count).map { "name\($0)" }
        func text(_ names: [String]) -> [UInt8] {
            Array(("{" + names.map { "\"\($0)\":1" }.joined(separator: ",") + "}").utf8)
        }
        guard case .object(let object) = try JSONParser.parse(text(names)) else {
            Issue.record("not an object")
            return
        }
        #expect(object.members.map(\.name) == names)
        for index in Set([0, count / 2, count - 1]) {
            let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(text(names + [names[index]])) }
            #expect(error?.message == "the member 'name\(index)' appears twice in one object")
        }
    }

    @Test func namesThatUnicodeHoldsEqualAreDuplicates() {
        #expect(throws: JSONParseError.self) { try JSONParser.parse(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8)) }
    }
}
