import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Who may redeem a coupon, until when and how often.
struct CouponRedemptionTests {
    @Test
    func theLastOnesAreGivenToExactlyAsMany() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a coupon for three contracts, and nine customers
            try await calls.guidePlans()
            try await calls.coupon("THREE", ["percentOff": 20, "maxRedemptions": 3])
            var customers: [String] = []
            for index in 0..<9 { customers.append(try await calls.customer("customer-\(index)")) }
            // when: all of them ask at once
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for customer in customers {
                    group.addTask {
                        let body: JSONValue = [
                            "customerId": .string(customer), "planKey": "pro", "coupons": ["THREE"],
                        ]
                        return try await calls.post("/v1/contracts", body).status
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            // then: three have it, the others have no contract, and it is counted so
            #expect(statuses.sorted() == [201, 201, 201] + Array(repeating: 409, count: 6))
            #expect(try await calls.get("/v1/coupons/THREE")["redemptions"] == 3)
            #expect(try await calls.client.list("/v1/contracts", "contracts").count == 3)
        }
    }

    @Test
    func aContractRedeemsACouponOnceAndInTime() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.guidePlans()
            try await calls.coupon("SOON", ["percentOff": 20, "redeemBy": "2026-02-10T00:00:00Z"])
            try await calls.coupon("EUROS", ["amountOff": "5", "currency": "EUR"])
            try await calls.coupon("GONE", ["percentOff": 10])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro")
            func add(_ code: String) async throws -> Int {
                try await calls.post("/v1/contracts/\(contract)/coupons", ["code": .string(code)]).status
            }
            // given: one that is taken out of the offer
            try calls.stage(try await calls.post("/v1/coupons/GONE/archive"))
            // when: each is asked for
            // then: what cannot be is refused
            #expect(try await add("NOTHING") == 404)
            #expect(try await add("EUROS") == 409)
            #expect(try await add("GONE") == 409)
            // when: the other one is redeemed in time, taken away, and asked for again
            try story.move(to: "2026-02-09T23:59:59Z")
            #expect(try await add("SOON") == 200)
            #expect(try await add("SOON") == 409)
            try calls.stage(try await calls.delete("/v1/contracts/\(contract)/coupons/SOON"))
            #expect(try await add("SOON") == 409)
            #expect(try await calls.get("/v1/coupons/SOON")["redemptions"] == 1)
            // when: its time is over
            try story.move(to: "2026-02-10T00:00:00Z")
            let other = try await calls.customer("globex")
            let late = try await calls.post(
                "/v1/contracts",
                ["customerId": .string(other), "planKey": "pro", "coupons": ["SOON"]]
            )
            // then: nobody gets it any more
            #expect(late.status == 409)
            #expect(late["error"]["details"]["redeemBy"].text == "2026-02-10T00:00:00.000Z")
        }
    }

    @Test
    func whatAContractHasStaysWhateverBecomesOfTheOffer() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a contract with a coupon
            try await calls.guidePlans()
            try await calls.coupon("HALF", ["percentOff": 50, "duration": "forever"])
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["coupons": ["HALF"]])
            // when: the coupon is archived
            let archived = try calls.stage(try await calls.delete("/v1/coupons/HALF"))
            #expect(archived["archivedAt"] != .null)
            // then: the contract keeps it, its code is taken for ever, and the list still shows it
            #expect(try await calls.invoice(of: contract, endingOn: "2026-03-01").total == "2500")
            #expect(try await calls.post("/v1/coupons", ["code": "HALF", "percentOff": 60]).status == 409)
            #expect(try await calls.client.list("/v1/coupons", "coupons").count == 1)
        }
    }

    @Test
    func whatIsNoCouponIsNamed() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            let wrong: [(JSONValue, String)] = [
                (["code": "A"], "percentOff"),
                (["code": "A", "percentOff": 20, "amountOff": "5"], "percentOff"),
                (["code": "A", "percentOff": 0], "percentOff"),
                (["code": "A", "percentOff": "100.1"], "percentOff"),
                (["code": "A", "amountOff": "5"], "currency"),
                (["code": "A", "amountOff": "0", "currency": "USD"], "amountOff"),
                (["code": "A", "amountOff": "0.005", "currency": "USD"], "amountOff"),
                (["code": "A", "percentOff": 20, "currency": "USD"], "currency"),
                (["code": "A", "percentOff": 20, "duration": "repeating"], "periods"),
                (["code": "A", "percentOff": 20, "periods": 2], "periods"),
                (["code": "A", "percentOff": 20, "prices": []], "prices"),
                (["code": "A", "percentOff": 20, "maxRedemptions": 0], "maxRedemptions"),
                (["code": "no good", "percentOff": 20], "code"),
            ]
            for (body, field) in wrong {
                let answer = try await calls.post("/v1/coupons", body)
                #expect(answer.status == 400, "\(body)")
                #expect(answer["error"]["issues"][0]["path"].text == field, "\(body)")
            }
        }
    }
}
