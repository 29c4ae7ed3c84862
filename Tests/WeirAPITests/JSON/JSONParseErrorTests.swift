import Testing
import WeirAPI

/// What the error says, and where.
struct JSONParseErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var message: String
        var line = 1
        var column: Int
        var offset: Int
        var hint: String?
        var testDescription: String { text }
    }

    static let nan = "JSON has no NaN, Infinity or undefined; send null or leave the member out."
    static let cases: [Case] = [
        Case(text: "", message: "the text is empty; expected a value", column: 1, offset: 0),
        Case(
            text: "{\"a\":1",
            message: "the text ends where ',' or '}' after a member was expected",
            column: 7,
            offset: 6
        ),
        Case(text: "{\"a\":1]", message: "expected ',' or '}' after a member, found ']'", column: 7, offset: 6),
        Case(
            text: "[1\n,2\n 3]",
            message: "expected ',' or ']' after an element, found '3'",
            line: 3,
            column: 2,
            offset: 7
        ),
        Case(text: "{\"a\" 1}", message: "expected ':' after a member name, found '1'", column: 6, offset: 5),
        Case(
            text: "{a:1}",
            message: "expected a member name in double quotes, found 'a'",
            column: 2,
            offset: 1
        ),
        Case(
            text: "{'a':1}",
            message: "expected a member name in double quotes, found '''",
            column: 2,
            offset: 1,
            hint: "JSON strings stand in double quotes."
        ),
        Case(
            text: "[1,]",
            message: "a comma must be followed by another element",
            column: 3,
            offset: 2,
            hint: "Remove the comma."
        ),
        Case(
            text: "{\"a\":1, }",
            message: "a comma must be followed by another element",
            column: 7,
            offset: 6,
            hint: "Remove the comma."
        ),
        Case(text: "[NaN]", message: "expected a value, found 'N'", column: 2, offset: 1, hint: nan),
        Case(text: "-Infinity", message: "expected a digit, found 'I'", column: 2, offset: 1, hint: nan),
        Case(text: "nan", message: "expected a value, found 'n'", column: 1, offset: 0, hint: nan),
        Case(
            text: "True",
            message: "expected a value, found 'T'",
            column: 1,
            offset: 0,
            hint: "JSON writes true, false and null."
        ),
        Case(
            text: "+1",
            message: "expected a value, found '+'",
            column: 1,
            offset: 0,
            hint: "JSON numbers have no plus sign."
        ),
        Case(
            text: ".5",
            message: "expected a value, found '.'",
            column: 1,
            offset: 0,
            hint: "JSON numbers begin with a digit, as in 0.5."
        ),
        Case(
            text: "007",
            message: "a number must not begin with a zero that is followed by a digit",
            column: 1,
            offset: 0,
            hint: "Send digits that are not a number, such as a postal code, as a string."
        ),
        Case(text: "1.", message: "the text ends where a digit after the point was expected", column: 3, offset: 2),
        Case(text: "1ex", message: "expected a digit of the exponent, found 'x'", column: 3, offset: 2),
        Case(text: "\"abc", message: "the text ends where '\"' to close the string was expected", column: 5, offset: 4),
        Case(
            text: "\"a\nb\"",
            message: "the control character U+000A inside a string must be escaped",
            column: 3,
            offset: 2,
            hint: "Write a line break as \\n and a tab as \\t."
        ),
        Case(
            text: "\"C:\\dir\"",
            message:
                "a backslash in a string must be followed by one of \" \\ / b f n r t or u and four hexadecimal digits",
            column: 4,
            offset: 3,
            hint: "Write a backslash itself as \\\\."
        ),
        Case(
            text: "[\"\\ud800\"]",
            message: "an escaped surrogate (\\ud800 to \\udfff) must be a pair of a high and a low one",
            column: 3,
            offset: 2
        ),
        Case(text: "{} {}", message: "expected the end of the text after the value, found '{'", column: 4, offset: 3),
        Case(
            text: "1 // one",
            message: "expected the end of the text after the value, found '/'",
            column: 3,
            offset: 2,
            hint: "JSON has no comments."
        ),
        Case(
            text: "\u{FEFF}{}",
            message: "expected a value, found U+FEFF",
            column: 1,
            offset: 0,
            hint: "Remove the byte order mark."
        ),
        Case(
            text: "{\"a\":1,\n \"a\":2}",
            message: "the member 'a' appears twice in one object",
            line: 2,
            column: 2,
            offset: 9,
            hint: "Send each member once; which of two would count is not defined."
        ),
        Case(text: "[\"é😀\", x]", message: "expected a value, found 'x'", column: 8, offset: 11),
    ]

    @Test(arguments: cases)
    func saysWhatIsWrongAndWhere(_ sample: Case) {
        let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(Array(sample.text.utf8)) }
        #expect(error?.message == sample.message)
        #expect(error?.line == sample.line)
        #expect(error?.column == sample.column)
        #expect(error?.offset == sample.offset)
        #expect(error?.hint == sample.hint)
    }

    @Test func aLongNameIsCut() {
        let name = String(repeating: "n", count: 1000)
        let error = #expect(throws: JSONParseError.self) {
            try JSONParser.parse(Array("{\"\(name)\":1,\"\(name)\":1}".utf8))
        }
        #expect((error?.message.count ?? 0) < 120)
    }

    @Test func describesItselfWithItsPosition() {
        let error = #expect(throws: JSONParseError.self) { try JSONParser.parse(Array("[1,\n2".utf8)) }
        #expect(
            error?.description
                == "the text ends where ',' or ']' after an element was expected (line 2, column 2, byte 5)"
        )
    }
}
