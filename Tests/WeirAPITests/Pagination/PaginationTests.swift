import Testing
import WeirAPI
import WeirPrimitives

struct PaginationTests {
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ])
    func base64IsThatOfTheStandardWithoutPadding(_ plain: String, _ encoded: String) {
        #expect(Base64URL.encode(Array(plain.utf8)) == encoded)
        #expect(Base64URL.decode(encoded) == Array(plain.utf8))
    }

    @Test func base64UsesTheAlphabetOfURLs() {
        #expect(Base64URL.encode([0xFB, 0xEF, 0xFF]) == "--__")
        #expect(Base64URL.decode("--__") == [0xFB, 0xEF, 0xFF])
    }

    /// One-letter rests, padding, foreign letters and bits that no encoder leaves behind.
    @Test(arguments: ["A", "AAAAA", "Zg==", "Z+8_", "Z/8", "Zh", "Zm9", "Zm 8", "é"])
    func base64RefusesWhatItWouldNotWrite(_ text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test func base64SurvivesEveryByte() {
        let bytes = (0...255).map { UInt8($0) }
        for count in 0...256 {
            #expect(Base64URL.decode(Base64URL.encode(Array(bytes.prefix(count)))) == Array(bytes.prefix(count)))
        }
    }

    private func page(_ query: [(name: String, value: String)]) throws(APIError) -> PageRequest<CustomerID> {
        try ObjectReader.read(query: query) { PageRequest<CustomerID>.read($0, list: "customers") }
    }

    @Test func aPageHasALimitAndAPosition() throws {
        let id = CustomerID(rawValue: 77)
        let cursor = Cursor.text(list: "customers", position: id.bytes)
        #expect(try page([]) == PageRequest(limit: 50, after: nil))
        #expect(try page([("limit", "200"), ("cursor", cursor)]) == PageRequest(limit: 200, after: id))
        #expect(cursor.utf8.allSatisfy { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "+") })
    }

    @Test(arguments: [
        ("limit", "0", "'limit' must be from 1 to 200"), ("limit", "201", "'limit' must be from 1 to 200"),
        ("limit", "x", "'limit' must be an integer like 10"), ("cursor", "", "'cursor' must not be empty"),
        ("cursor", "!", "'cursor' must be the 'nextCursor' of an earlier page of this list"),
        ("cursor", "AAAA", "'cursor' must be the 'nextCursor' of an earlier page of this list"),
        ("cursor", "QUJD", "'cursor' must be the 'nextCursor' of an earlier page of this list"),
        ("curser", "QUJD", "unknown parameter 'curser'; did you mean 'cursor'?"),
    ])
    func whatIsMalformedIsAnIssue(_ name: String, _ value: String, _ message: String) {
        let error = #expect(throws: APIError.self) { try page([(name, value)]) }
        #expect(error?.issues.map(\.message) == [message])
    }

    @Test func aCursorBelongsToItsList() {
        let position: [UInt8] = CustomerID(rawValue: 1).bytes
        for list in ["plans", "customer", "customersx", ""] {
            let text = Cursor.text(list: list, position: position)
            #expect(Cursor.position(in: text, list: list) == position)
            #expect(Cursor.position(in: text, list: "customers") == nil)
            #expect(throws: APIError.self) { try page([("cursor", text)]) }
        }
        let short = Cursor.text(list: "customers", position: [1, 2])
        #expect(throws: APIError.self) { try page([("cursor", short)]) }
        #expect(throws: APIError.self) { try page([("cursor", String(repeating: "A", count: 513))]) }
    }

    @Test func pagesAreWritten() {
        var json = JSONWriter()
        json.page("plans", ["pro", "team"], nextCursor: "abc") { json, key in
            json.object { $0.member("key", key) }
        }
        #expect(json.text == #"{"plans":[{"key":"pro"},{"key":"team"}],"hasMore":true,"nextCursor":"abc"}"#)
        var last = JSONWriter()
        last.page("plans", [String](), nextCursor: nil) { $0.element($1) }
        #expect(last.text == #"{"plans":[],"hasMore":false,"nextCursor":null}"#)
    }
}
