import Testing
import WeirAPI
import WeirPrimitives

/// The body of an error, whole.
struct APIErrorTests {
    private func body(_ error: APIError) -> String { String(decoding: error.jsonBytes, as: UTF8.self) }

    @Test(arguments: [
        (ErrorCode.invalidInput, "invalid_input", 400), (.unauthorized, "unauthorized", 401),
        (.paymentRequired, "payment_required", 402), (.forbidden, "forbidden", 403), (.notFound, "not_found", 404),
        (.conflict, "conflict", 409), (.duplicateRecord, "duplicate_record", 409),
        (.idempotencyConflict, "idempotency_conflict", 409), (.payloadTooLarge, "payload_too_large", 413),
        (.rateLimited, "rate_limited", 429), (.internalError, "internal_error", 500),
        (.providerError, "provider_error", 502), (.unavailable, "unavailable", 503),
    ])
    func codesHaveTheirStatus(_ code: ErrorCode, _ name: String, _ status: Int) {
        #expect(code.rawValue == name)
        #expect(code.status == status)
    }

    @Test func everyCodeIsInTheTable() { #expect(ErrorCode.allCases.count == 14) }

    @Test func theSmallestBody() {
        #expect(
            body(APIError(.notFound, "No such plan.")) == #"{"error":{"code":"not_found","message":"No such plan."}}"#
        )
    }

    @Test func overQuota() {
        var error = APIError(
            .rateLimited,
            "Plan quota exceeded for 'seo' (1000/1000 this period)",
            members: ["used": JSONValue(Quantity(1000)), "limit": JSONValue(Quantity(1000))]
        )
        #expect(
            body(error)
                == #"{"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (1000/1000 this period)","#
                + #""used":1000,"limit":1000}}"#
        )
        error.members["resetsAt"] = JSONValue(Timestamp(milliseconds: 1_772_323_200_000))
        error.retryAfterSeconds = 60
        error.requestID = RequestID(rawValue: 0)
        #expect(
            body(error.reason(.quotaExceeded))
                == #"{"error":{"code":"rate_limited","message":"Plan quota exceeded for 'seo' (1000/1000 this period)","#
                + #""details":{"reason":"quota_exceeded"},"used":1000,"limit":1000,"#
                + #""resetsAt":"2026-03-01T00:00:00.000Z","requestId":"req_00000000000000000000000000"}}"#
        )
    }

    @Test func everyMemberInItsOrder() {
        let error = APIError(
            .invalidInput,
            "Invalid \"input\"",
            hint: "Read the docs.",
            issues: [
                FieldIssue(path: "a", code: .required, message: "'a' is required"),
                FieldIssue(path: "", code: .invalidType, message: "m"),
            ],
            details: ["x": ["y": nil]],
            members: ["used": "0.5"],
            requestID: RequestID(rawValue: 1)
        )
        #expect(
            body(error)
                == #"{"error":{"code":"invalid_input","message":"Invalid \"input\"","hint":"Read the docs.","#
                + #""issues":[{"path":"a","code":"required","message":"'a' is required"},"#
                + #"{"path":"","code":"invalid_type","message":"m"}],"details":{"x":{"y":null}},"used":"0.5","#
                + #""requestId":"req_00000000000000000000000001"}}"#
        )
    }

    @Test func aBodyThatIsNotJSON() {
        let error = #expect(throws: APIError.self) {
            try ObjectReader.read(Array("{\"a\": NaN}".utf8)) { _ in 0 }
        }
        #expect(
            error.map(body)
                == #"{"error":{"code":"invalid_input","message":"The body is not valid JSON: expected a value, found 'N' "#
                + #"(line 1, column 7, byte 6)","hint":"JSON has no NaN, Infinity or undefined; send null or leave the "#
                + #"member out.","issues":[{"path":"a","code":"invalid_json","message":"expected a value, found 'N' "#
                + #"(line 1, column 7, byte 6)"}],"details":{"line":1,"column":7,"offset":6}}}"#
        )
    }
}
