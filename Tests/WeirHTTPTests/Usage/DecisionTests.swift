import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Consume and check over HTTP, each on a server of its own.
///
/// The clock stands at 2026-02-01T00:00:00.000Z.
struct DecisionTests {
    /// A customer on a plan with 1,000 calls of `seo`, of which some are used.
    private func withCustomer(
        quota: JSONValue = 1000,
        used: JSONValue? = nil,
        _ test: (OperatorCalls, String) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": quota]])
            let customer = try await calls.customer(plan: "pro")
            if let used { try calls.stage(try await calls.consume(customer, "seo", used)) }
            try await test(calls, customer)
        }
    }

    @Test
    func consumeTellsWhatIsUsedAndWhatIsLeft() async throws {
        try await withCustomer { calls, customer in
            let answer = try await calls.consume(customer, "seo", 42)
            #expect(answer.status == 200)
            #expect(
                answer.text == """
                    {"allowed":true,"used":42,"reserved":0,"limit":1000,"remaining":958,\
                    "resetsAt":"2026-03-01T00:00:00.000Z"}
                    """
            )
            let next = try await calls.consume(customer, "seo")
            #expect(next.json["used"] == 43)
        }
    }

    @Test("The 429 at the limit is fixed to the letter")
    func refusalAtTheLimitHasTheFixedBody() async throws {
        try await withCustomer(used: 1000) { calls, customer in
            let answer = try await calls.consume(customer, "seo")
            #expect(answer.status == 429)
            #expect(
                answer.shape == """
                    {"error":{"code":"rate_limited",\
                    "message":"Plan quota exceeded for 'seo' (1000/1000 this period)",\
                    "details":{"reason":"quota_exceeded"},\
                    "used":1000,"limit":1000,"resetsAt":"2026-03-01T00:00:00.000Z","requestId":"req_1"}}
                    """
            )
            #expect(answer.header("Retry-After") == "\(28 * 86_400)")
            #expect(try await calls.used(customer, "seo") == 1000)
        }
    }

    @Test
    func whatDoesNotFitIsRefusedWholeAndWhatFitsIsAllowed() async throws {
        try await withCustomer(used: 998) { calls, customer in
            let refused = try await calls.consume(customer, "seo", 3)
            #expect(refused.refusal == "rate_limited/quota_exceeded")
            #expect(try await calls.consume(customer, "seo", 2).status == 200)
            #expect(try await calls.used(customer, "seo") == 1000)
        }
    }

    @Test
    func checkAnswersAsConsumeAndCountsNothing() async throws {
        try await withCustomer(used: 990) { calls, customer in
            let check = try await calls.check(customer, "seo", 10)
            #expect(check.status == 200)
            #expect(check.json["used"] == 1000)
            #expect(try await calls.used(customer, "seo") == 990)
            #expect(try await calls.check(customer, "seo", 11).status == 429)
            #expect(try await calls.consume(customer, "seo", 10).text == check.text)
        }
    }

    @Test
    func fractionalQuantitiesAreDecimalStrings() async throws {
        try await withCustomer(quota: "1.5") { calls, customer in
            let answer = try await calls.consume(customer, "seo", "0.25")
            #expect(answer.json["used"] == "0.25")
            #expect(answer.json["limit"] == "1.5")
            #expect(answer.json["remaining"] == "1.25")
            #expect(try await calls.consume(customer, "seo", "1.250000001").status == 429)
        }
    }

    @Test
    func featureWithoutQuotaIsUnlimited() async throws {
        try await withCustomer { calls, customer in
            try await calls.plan("other", ["quotas": ["aeo": 5]])
            let answer = try await calls.consume(customer, "aeo", 1_000_000)
            #expect(answer.status == 200)
            #expect(answer.json["limit"] == .null)
            #expect(answer.json["remaining"] == .null)
            #expect(answer.json["used"] == 1_000_000)
        }
    }

    // MARK: Keys

    @Test
    func repetitionGetsTheRecordedAnswer() async throws {
        try await withCustomer { calls, customer in
            let first = try await calls.consume(customer, "seo", 10, key: "k1")
            #expect(try await calls.consume(customer, "seo", 5).status == 200)
            let again = try await calls.consume(customer, "seo", 10, key: "k1")
            #expect(again.status == 200)
            #expect(again.text == first.text)
            #expect(try await calls.used(customer, "seo") == 15)
        }
    }

    @Test
    func anotherBodyUnderTheKeyIsAConflict() async throws {
        try await withCustomer { calls, customer in
            try calls.stage(try await calls.consume(customer, "seo", 10, key: "k1"))
            let answer = try await calls.consume(customer, "seo", 11, key: "k1")
            #expect(answer.status == 409)
            #expect(answer.refusal == "idempotency_conflict")
            #expect(try await calls.used(customer, "seo") == 10)
        }
    }

    @Test
    func headerIsTheKeyWhenTheBodyHasNone() async throws {
        try await withCustomer { calls, customer in
            let path = "/v1/users/\(customer)/usage/consume"
            for _ in 1...3 {
                let answer = try await calls.post(path, ["feature": "seo", "quantity": 7], key: "header-1")
                #expect(answer.json["used"] == 7)
            }
            let other = try await calls.post(path, ["feature": "seo", "quantity": 8], key: "header-1")
            #expect(other.refusal == "idempotency_conflict")
        }
    }

    @Test
    func refusalIsNotRecordedAndDecidedAgain() async throws {
        try await withCustomer(used: 1000) { calls, customer in
            #expect(try await calls.consume(customer, "seo", 1, key: "k1").status == 429)
            try calls.stage(try await calls.put("/v1/users/\(customer)/quotas/seo", ["add": 1]))
            #expect(try await calls.consume(customer, "seo", 1, key: "k1").status == 200)
        }
    }

    @Test("Whoever repeats an allowed request gets that answer, whatever policy says by now")
    func repetitionOutlivesAChangeOfPolicy() async throws {
        try await withCustomer { calls, customer in
            let first = try await calls.consume(customer, "seo", 10, key: "k1")
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["status": "suspended"]))
            #expect(try await calls.consume(customer, "seo", 10, key: "k1").text == first.text)
            #expect(try await calls.consume(customer, "seo", 10, key: "k2").refusal == "forbidden/customer_suspended")
            #expect(try await calls.used(customer, "seo") == 10)
        }
    }

    // MARK: Many at once

    @Test
    func batchDecidesEachByItself() async throws {
        try await withCustomer(quota: 10) { calls, customer in
            let other = try await calls.customer("globex", plan: "pro")
            let answer = try await calls.post(
                "/v1/usage/consume/batch",
                [
                    "items": [
                        ["customerId": .string(customer), "feature": "seo", "quantity": 8],
                        ["externalCustomerId": "globex", "feature": "seo", "quantity": 9],
                        ["customerId": .string(customer), "feature": "seo", "quantity": 3],
                        ["customerId": .string(customer), "feature": "seo", "quantity": 2],
                        ["externalCustomerId": "nobody", "feature": "seo"],
                        ["customerId": .string(customer), "feature": "nothing"],
                    ]
                ]
            )
            #expect(answer.status == 200)
            let results = answer.json["results"]
            #expect(results[0]["used"] == 8)
            #expect(results[1]["externalCustomerId"] == "globex")
            #expect(results[1]["used"] == 9)
            #expect(results[2]["allowed"] == false)
            #expect(results[2]["error"]["details"]["reason"] == "quota_exceeded")
            #expect(results[2]["error"]["used"] == 8)
            #expect(results[3]["remaining"] == 0)
            #expect(results[4]["error"]["code"] == "not_found")
            #expect(results[5]["error"]["details"]["reason"] == "unknown_feature")
            #expect(try await calls.used(other, "seo") == 9)
        }
    }

    @Test
    func headerOfABatchMakesItRepeatable() async throws {
        try await withCustomer { calls, customer in
            let item: JSONValue = ["customerId": .string(customer), "feature": "seo", "quantity": 2]
            for _ in 1...2 {
                try calls.stage(try await calls.post("/v1/usage/consume/batch", ["items": [item, item]], key: "b1"))
            }
            #expect(try await calls.used(customer, "seo") == 4)
        }
    }
}
