import Testing
import WeirAPI
import WeirPrimitives

/// What each reader takes, and the issue it reports for what it does not take.
struct ValueReaderTests {
    /// Reads `{"field": <text>}` and gives the result in words, or the issue as `code: message`.
    static func read<Value>(_ text: String, _ read: (ValueReader) -> Value?) throws -> String {
        let body = try JSONParser.parse(Array("{\"field\":\(text)}".utf8))
        do {
            return try ObjectReader.read(body) { fields in
                fields.patch("field", read: read).value.map { "\($0)" } ?? "nothing"
            }
        } catch {
            return error.issues.map { "\($0.code.rawValue): \($0.message)" }.joined(separator: " | ")
        }
    }

    @Test(arguments: [
        ("\"abc\"", "abc"), ("\"abcde\"", "abcde"), ("\"é\u{20AC}\"", "é\u{20AC}"), ("\"\\n\"", "\n"),
        ("\"\"", "too_short: 'field' must not be empty"),
        ("\"abcdef\"", "too_long: 'field' must be at most 5 bytes long, not 6"),
        ("\"\u{20AC}\u{20AC}\"", "too_long: 'field' must be at most 5 bytes long, not 6"),
        ("\"a\\u0000\"", "invalid_format: 'field' must not contain the character U+0000"),
        ("12", "invalid_type: 'field' must be a string, not a number"),
        ("1e99", "invalid_type: 'field' must be a string, not a number"),
        ("true", "invalid_type: 'field' must be a string, not a boolean"),
        ("[]", "invalid_type: 'field' must be a string, not an array"),
        ("{}", "invalid_type: 'field' must be a string, not an object"),
    ])
    func strings(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.string(maxBytes: 5) } == expected)
    }

    @Test func anEmptyStringCanBeAllowed() throws {
        #expect(try Self.read("\"\"") { $0.string(allowsEmpty: true) } == "")
    }

    @Test(arguments: [
        ("\" Pro \"", " Pro "), ("\"\"", "too_short: 'field' must not be empty"),
        ("\"   \"", "too_short: 'field' must not be blank"), ("\"\\t\u{A0}\"", "too_short: 'field' must not be blank"),
        ("1", "invalid_type: 'field' must be a string, not a number"),
    ])
    func names(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.name() } == expected)
    }

    @Test(arguments: [
        ("\"a@b\"", "a@b"), ("\"ab\"", "invalid_format: 'field' must be an email address"),
        ("1", "invalid_type: 'field' must be a string, not a number"),
    ])
    func stringsOfAForm(_ text: String, _ expected: String) throws {
        let result = try Self.read(text) { field in
            field.string(expected: "an email address") { $0.contains("@") }
        }
        #expect(result == expected)
    }

    static let slugIssue =
        "invalid_format: 'field' must be letters, digits and . _ - : / beginning with a letter or a digit"

    @Test(arguments: [
        ("\"seo\"", "seo"), ("\"email.send\"", "email.send"), ("\"API_CALL\"", "API_CALL"),
        ("\"gpt-4:in/out\"", "gpt-4:in/out"),
        ("\"1a\"", "1a"), ("\".a\"", slugIssue), ("\"-a\"", slugIssue), ("\"a b\"", slugIssue), ("\"é\"", slugIssue),
        ("\"a\\n\"", slugIssue), ("\"\"", "too_short: 'field' must not be empty"),
    ])
    func slugs(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.slug() } == expected)
    }

    @Test(arguments: [
        ("true", "true"), ("false", "false"), ("1", "invalid_type: 'field' must be a boolean, not a number"),
        ("\"true\"", "invalid_type: 'field' must be a boolean, not a string"),
    ])
    func booleans(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.bool() } == expected)
    }

    @Test(arguments: [
        ("0", "0"), ("365", "365"), ("10.0", "10"), ("1e2", "100"), ("-0", "0"),
        ("-1", "out_of_range: 'field' must be from 0 to 365"), ("366", "out_of_range: 'field' must be from 0 to 365"),
        ("1e30", "out_of_range: 'field' must be from 0 to 365"),
        ("1e400", "out_of_range: 'field' must be from 0 to 365"),
        ("9223372036854775808", "out_of_range: 'field' must be from 0 to 365"),
        ("1.5", "invalid_type: 'field' must be an integer, not 1.5"),
        ("\"10\"", "invalid_type: 'field' must be an integer, not a string"),
        ("true", "invalid_type: 'field' must be an integer, not a boolean"),
    ])
    func integers(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.int(in: 0...365) } == expected)
    }

    @Test func integersOfTheWholeRange() throws {
        #expect(try Self.read("9223372036854775807") { $0.int() } == "9223372036854775807")
        #expect(try Self.read("-9223372036854775808") { $0.int() } == "-9223372036854775808")
    }

    static let range = "out_of_range: 'field' must be from -1000000000000000 to 1000000000000000"

    @Test(arguments: [
        ("1", "1"), ("0.5", "0.5"), ("\"0.5\"", "0.5"), ("\"1e3\"", "1000"), ("-2.25", "-2.25"),
        ("1e15", "1000000000000000"),
        ("0.000000001", "0.000000001"), ("1000000000000000.000000001", range), ("-1e16", range),
        ("1e37", range), ("1e39", "inexact: 'field' has more digits than can be held exactly"),
        ("1e400", "inexact: 'field' has more digits than can be held exactly"),
        ("\"1e400\"", "inexact: 'field' has more digits than can be held exactly"),
        ("1e-10", "inexact: 'field' must have at most 9 decimals, not 10"),
        ("\"0.1234567891\"", "inexact: 'field' must have at most 9 decimals, not 10"),
        ("\"\"", "invalid_format: 'field' must be a number or a decimal string like \"12.5\""),
        ("\"1,5\"", "invalid_format: 'field' must be a number or a decimal string like \"12.5\""),
        ("\" 1\"", "invalid_format: 'field' must be a number or a decimal string like \"12.5\""),
        ("\"NaN\"", "invalid_format: 'field' must be a number or a decimal string like \"12.5\""),
        ("\"+1\"", "invalid_format: 'field' must be a number or a decimal string like \"12.5\""),
        ("\"0x10\"", "invalid_format: 'field' must be a number or a decimal string like \"12.5\""),
        ("false", "invalid_type: 'field' must be a number or a decimal string, not a boolean"),
    ])
    func quantities(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.quantity() } == expected)
    }

    @Test(arguments: [
        ("0", "out_of_range: 'field' must be from 1 to 10"), ("1", "1"), ("10", "10"),
        ("10.1", "out_of_range: 'field' must be from 1 to 10"),
    ])
    func quantitiesWithinBounds(_ text: String, _ expected: String) throws {
        let result = try Self.read(text) { $0.quantity(in: Quantity(1)...Quantity(10)) }
        #expect(result == expected)
    }

    @Test(arguments: [
        ("\"0.000002\"", "0.000002"), ("29", "29"), ("0.000000000001", "0.000000000001"),
        ("0.0000000000001", "inexact: 'field' must have at most 12 decimals, not 13"),
        ("-1", "out_of_range: 'field' must be from 0 to 1000"),
        ("1000.1", "out_of_range: 'field' must be from 0 to 1000"),
    ])
    func decimals(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.decimal(in: .zero...ExactDecimal(1000)) } == expected)
    }

    static let timeForm =
        "invalid_format: 'field' must be an ISO 8601 date-time with an offset, like 2026-02-01T00:00:00.000Z"

    @Test(arguments: [
        ("\"2026-02-01T00:00:00Z\"", "2026-02-01T00:00:00.000Z"),
        ("\"2026-02-01T05:30:00.123456+05:30\"", "2026-02-01T00:00:00.123Z"),
        ("\"2026-02-30T00:00:00Z\"", timeForm), ("\"2026-02-01\"", timeForm), ("\"yesterday\"", timeForm),
        ("\"\"", timeForm),
        (
            "\"2026-02-01T00:00:00\"",
            "invalid_format: 'field' must say its offset from UTC, like 2026-02-01T00:00:00.000Z or "
                + "2026-02-01T01:00:00+01:00"
        ),
        (
            "1769904000000",
            "invalid_type: 'field' must be an ISO 8601 date-time string like 2026-02-01T00:00:00.000Z, not a number"
        ),
    ])
    func timestamps(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.timestamp() } == expected)
    }

    static let dateForm = "invalid_format: 'field' must be a date of the calendar like 2026-02-01"

    @Test(arguments: [
        ("\"2026-02-01\"", "2026-02-01"), ("\"2028-02-29\"", "2028-02-29"), ("\"2026-02-29\"", dateForm),
        ("\"2026-13-01\"", dateForm),
        ("\"2026-2-1\"", dateForm), ("\"2026-02-01T00:00:00Z\"", dateForm), ("\"0000-01-01\"", dateForm),
        ("20260201", "invalid_type: 'field' must be a date string like 2026-02-01, not a number"),
    ])
    func dates(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.date() } == expected)
    }

    enum Period: String, CaseIterable {
        case month, day
    }

    @Test(arguments: [
        ("\"month\"", "month"), ("\"year\"", "unknown_value: 'field' must be one of 'month', 'day'"),
        ("\"Month\"", "unknown_value: 'field' must be one of 'month', 'day'; did you mean 'month'?"),
        ("\"moth\"", "unknown_value: 'field' must be one of 'month', 'day'; did you mean 'month'?"),
        ("1", "invalid_type: 'field' must be a string, not a number"),
    ])
    func choices(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.choice(Period.self) } == expected)
    }

    @Test(arguments: [
        ("\"cust_00000000000000000000000001\"", "cust_00000000000000000000000001"),
        ("\"cus_abc\"", "invalid_format: 'field' must be an id that begins with 'cust_'"),
        ("\"cust_0000000000000000000000000u\"", "invalid_format: 'field' must be an id that begins with 'cust_'"),
        ("5", "invalid_type: 'field' must be a string, not a number"),
    ])
    func ids(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.id(CustomerID.self) } == expected)
    }

    @Test(arguments: [
        ("[]", "too_few: 'field' must have at least 1 element, not 0"), ("[1,2]", "[1, 2]"),
        ("[1,2,3,4]", "too_many: 'field' must have at most 3 elements, not 4"),
        ("{}", "invalid_type: 'field' must be an array, not an object"),
        (
            "[1,\"b\",null]",
            "invalid_type: 'field[1]' must be an integer, not a string | "
                + "required: 'field[2]' must not be null; expected an integer"
        ),
    ])
    func arrays(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.array(minCount: 1, maxCount: 3) { $0.int() } } == expected)
    }

    @Test(arguments: [
        ("{}", "[:]"), ("{\"email.send\":1}", "[\"email.send\": 1]"),
        ("{\"a\":1,\"b\":2,\"c\":3}", "too_many: 'field' must have at most 2 entries, not 3"),
        ("{\"email.send\":\"x\"}", "invalid_type: 'field[\"email.send\"]' must be an integer, not a string"),
        (
            "{\"a b\":1}",
            "invalid_format: 'field[\"a b\"]' has a key that must be at most 100 letters, digits and . _ - : / "
                + "beginning with a letter or a digit"
        ),
        ("[]", "invalid_type: 'field' must be an object, not an array"),
    ])
    func maps(_ text: String, _ expected: String) throws {
        #expect(try Self.read(text) { $0.map(maxCount: 2) { _, value in value.int() } } == expected)
    }

    @Test(arguments: [
        ("{\"team\":\"x y\",\"note\":\"\"}", "[\"note\": \"\", \"team\": \"x y\"]"),
        ("{\"\":\"x\"}", "invalid_format: 'field[\"\"]' has a key that must be 1 to 100 bytes long"),
        ("{\"a\":1}", "invalid_type: 'field.a' must be a string, not a number"),
        ("{\"a\":null}", "required: 'field.a' must not be null; expected a string"),
    ])
    func metadata(_ text: String, _ expected: String) throws {
        let result = try Self.read(text) { field in
            field.metadata().map {
                "[" + $0.sorted { $0.key < $1.key }.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ") + "]"
            }
        }
        #expect(result == expected)
    }

    @Test func metadataIsBounded() throws {
        let many = (0...50).map { "\"k\($0)\":\"\"" }.joined(separator: ",")
        #expect(
            try Self.read("{\(many)}") { $0.metadata() } == "too_many: 'field' must have at most 50 entries, not 51"
        )
        let long = String(repeating: "x", count: 1001)
        #expect(
            try Self.read("{\"a\":\"\(long)\"}") { $0.metadata() }
                == "too_long: 'field.a' must be at most 1000 bytes long, not 1001"
        )
    }

    @Test func anyJSONIsKeptUnlessItIsInexact() throws {
        let body = try JSONParser.parse(Array(#"{"a":[1,{"b":null}],"c":"x"}"#.utf8))
        let kept = try ObjectReader.read(["field": body]) { $0.required("field") { $0.json() } }
        #expect(kept == body)
        #expect(
            try Self.read(#"{"a":[1,{"b c":1e99}],"d":1e-99}"#) { $0.json() }
                == "inexact: 'field.a[1][\"b c\"]' has more digits than can be held exactly | "
                + "inexact: 'field.d' has more digits than can be held exactly"
        )
        #expect(
            try Self.read(#"{"a":["\u0000",{"b\u0000":1}],"c":"d"}"#) { $0.json() }
                == "invalid_format: 'field.a[0]' must not contain the character U+0000 | "
                + #"invalid_format: 'field.a[1]["b\u0000"]' has a name that must not contain the character U+0000"#
        )
    }
}
