import Testing
import WeirAPI
import WeirPrimitives

/// Fields by name: absent, null and present; aliases; unknown names; all issues at once.
struct ObjectReaderTests {
    private func issues<Value>(_ text: String, _ build: (ObjectReader) -> Value?) -> [String] {
        do {
            _ = try ObjectReader.read(Array(text.utf8), build)
            return []
        } catch {
            return error.issues.map { "\($0.path) \($0.code.rawValue): \($0.message)" }
        }
    }

    @Test func everyIssueIsReportedAtOnce() throws {
        struct Plan: Equatable {
            var key: String
            var days: Int?
        }
        func build(_ fields: ObjectReader) -> Plan? {
            let key = fields.required("key") { $0.slug() }
            let days = fields.optional("netTerms") { $0.int(in: 0...365) }
            _ = fields.optional("quotas") { $0.map(maxCount: 10) { _, value in value.quantity() } }
            _ = fields.optional("rateLimits") { list in
                list.array(maxCount: 3) { element in
                    element.object { inner in inner.required("limit") { $0.int(in: 1...10) } }
                }
            }
            return key.map { Plan(key: $0, days: days) }
        }
        #expect(try ObjectReader.read(Array(#"{"key":"pro","netTerms":30}"#.utf8), build) == Plan(key: "pro", days: 30))
        #expect(
            issues(
                #"{"netTerms":-1,"quotas":{"seo":"x","a.b":1},"rateLimits":[{"limit":99},{"limits":1},7],"quotaz":{}}"#,
                build
            ) == [
                "key required: 'key' is required",
                "netTerms out_of_range: 'netTerms' must be from 0 to 365",
                "quotas.seo invalid_format: 'quotas.seo' must be a number or a decimal string like \"12.5\"",
                "rateLimits[0].limit out_of_range: 'rateLimits[0].limit' must be from 1 to 10",
                "rateLimits[1].limit required: 'rateLimits[1].limit' is required",
                "rateLimits[1].limits unknown_field: unknown field 'rateLimits[1].limits'; did you mean 'limit'?",
                "rateLimits[2] invalid_type: 'rateLimits[2]' must be an object, not a number",
                "quotaz unknown_field: unknown field 'quotaz'; did you mean 'quotas'?",
            ]
        )
    }

    @Test(arguments: [("[]", "an array"), ("\"x\"", "a string"), ("1", "a number"), ("true", "a boolean")])
    func theBodyMustBeAnObject(_ text: String, _ kind: String) {
        #expect(issues(text) { _ in 0 } == [" invalid_type: the body must be an object, not \(kind)"])
    }

    @Test func aNullBodyIsNotAnObject() {
        #expect(issues("null") { _ in 0 } == [" required: the body must not be null; expected an object"])
    }

    @Test func aBodyThatIsNotJSONIsAnIssue() {
        #expect(
            issues("{\"a\":}") { _ in 0 } == ["a invalid_json: expected a value, found '}' (line 1, column 6, byte 5)"]
        )
    }

    @Test func absentNullAndPresentAreToldApart() throws {
        func read(_ text: String) throws -> [Patch<Int>] {
            try ObjectReader.read(Array(text.utf8)) { fields in
                [fields.patch("a") { $0.int() }]
            }
        }
        #expect(try read("{}") == [.absent])
        #expect(try read("{\"a\":null}") == [.cleared])
        #expect(try read("{\"a\":5}") == [.set(5)])
    }

    @Test func aPatchIsApplied() {
        #expect(Patch<Int>.absent.applied(to: 1) == 1)
        #expect(Patch<Int>.cleared.applied(to: 1) == nil)
        #expect(Patch<Int>.set(2).applied(to: nil) == 2)
        #expect(Patch<Int>.absent.applied(to: 1, clearedTo: 0) == 1)
        #expect(Patch<Int>.cleared.applied(to: 1, clearedTo: 0) == 0)
        #expect(Patch<Int>.set(2).applied(to: 1, clearedTo: 0) == 2)
        #expect(Patch<Int>.set(2).map { "\($0)" } == .set("2"))
        #expect(Patch<Int>.cleared.map { "\($0)" } == .cleared)
        #expect(Patch<Int>.absent.isAbsent && !Patch<Int>.cleared.isAbsent)
        #expect(Patch<Int>.set(3).value == 3 && Patch<Int>.cleared.value == nil)
    }

    @Test func nullIsAbsentForOptionalFieldsAndALackForRequiredOnes() throws {
        let value = try ObjectReader.read(Array("{\"a\":null}".utf8)) { fields in
            fields.optional("a") { $0.int() } == nil ? "none" : "some"
        }
        #expect(value == "none")
        #expect(issues("{\"a\":null}") { $0.required("a") { $0.int() } } == ["a required: 'a' is required"])
    }

    @Test func aChangeCannotClear() throws {
        let build = { (fields: ObjectReader) in [fields.change("name") { $0.string() }] }
        #expect(try ObjectReader.read(Array("{}".utf8), build) == [nil])
        #expect(try ObjectReader.read(Array("{\"name\":\"x\"}".utf8), build) == ["x"])
        #expect(
            issues("{\"name\":null}", build) == ["name required: 'name' must not be null; leave it out to keep it"]
        )
    }

    @Test(arguments: [
        ("{\"label\":\"x\"}", [String]()), ("{\"name\":\"x\"}", []), ("{\"name\":\"x\",\"label\":null}", []),
        (
            "{\"name\":\"x\",\"label\":\"y\"}",
            ["name conflicting_fields: 'name' and 'label' mean the same; give only one of them"]
        ),
        ("{\"label\":7}", ["label invalid_type: 'label' must be a string, not a number"]),
        ("{}", ["name required: 'name' is required"]),
        ("{\"name\":null,\"label\":null}", ["name required: 'name' is required"]),
    ])
    func aFieldMayHaveSeveralNames(_ text: String, _ expected: [String]) {
        #expect(issues(text) { $0.required("name", aliases: "label") { $0.string() } } == expected)
    }

    @Test func twoNamesInAnUpdateConflictEvenWhenNull() {
        let found = issues("{\"name\":null,\"label\":\"y\"}") { [$0.patch("name", aliases: "label") { $0.string() }] }
        #expect(found == ["name conflicting_fields: 'name' and 'label' mean the same; give only one of them"])
    }

    @Test(arguments: [
        ("quotaz", "quotas"), ("quota", "quotas"), ("qoutas", "quotas"), ("QUOTAS", "quotas"),
        ("stripe_price_id", "stripePriceId"),
        ("stripePriceID", "stripePriceId"), ("acountKitId", "accountKitId"), ("price", nil), ("x", nil), ("kye", "key"),
        ("completelyDifferent", nil), ("", nil),
    ])
    func theNearestNameIsSuggested(_ name: String, _ suggestion: String?) {
        let found = issues("{\"\(name)\":1}") { fields in
            for known in ["key", "quotas", "stripePriceId", "accountKitId"] {
                _ = fields.optional(known) { $0.string() }
            }
            return 0
        }
        let shown = name.isEmpty ? "[\"\"]" : name
        let rest = suggestion.map { "; did you mean '\($0)'?" } ?? ""
        #expect(found == ["\(shown) unknown_field: unknown field '\(shown)'\(rest)"])
    }

    @Test func rulesBetweenFieldsAreReported() {
        let found = issues("{\"a\":1}") { fields in
            _ = fields.optional("a") { $0.int() }
            if !fields.contains("provider") { fields.report("provider", .required, "is needed with 'a'") }
            return 0
        }
        #expect(found == ["provider required: 'provider' is needed with 'a'"])
    }

    @Test func manyIssuesAreCutAndCounted() throws {
        let body = "[" + Array(repeating: "\"x\"", count: 250).joined(separator: ",") + "]"
        let found = issues("{\"list\":\(body)}") { $0.required("list") { $0.array(maxCount: 1000) { $0.int() } } }
        #expect(found.count == 101)
        #expect(found.last == " too_many: 150 further issues are not listed")
    }

    @Test func theMessageOfTheErrorTellsTheFirstIssue() {
        let one = #expect(throws: APIError.self) {
            try ObjectReader.read(Array("{}".utf8)) { $0.required("key") { $0.slug() } }
        }
        #expect(one?.code == .invalidInput)
        #expect(one?.message == "Invalid input: 'key' is required")
        let two = #expect(throws: APIError.self) {
            try ObjectReader.read(Array("{\"a\":1}".utf8)) { $0.required("key") { $0.slug() } }
        }
        #expect(two?.message == "Invalid input: 'key' is required (and 1 more issue)")
    }

    @Test func aReaderThatFailsWithoutAnIssueIsOurFault() {
        let error = #expect(throws: APIError.self) {
            try ObjectReader.read(Array("{}".utf8)) { _ in Int?.none }
        }
        #expect(error?.code == .internalError)
    }

    @Test func longAndOddNamesAreShownSafely() {
        let name = String(repeating: "n", count: 300)
        let found = issues("{\"\(name)\":1,\"a\\\"b\":2}") { _ in 0 }
        let cut = "[\"" + String(repeating: "n", count: 64) + "…\"]"
        #expect(
            found == [
                "\(cut) unknown_field: unknown field '\(cut)'",
                "[\"a\\\"b\"] unknown_field: unknown field '[\"a\\\"b\"]'",
            ]
        )
    }
}
