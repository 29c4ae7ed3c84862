import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Meters that contracts or subscribers still need go on counting, whatever becomes of plans and catalogues.
struct MeterNeedTests {
    private static func price(_ key: String, _ meter: String) -> JSONValue {
        ["key": .string(key), "name": .string(key), "model": "per_unit", "unitAmount": "1", "meter": .string(meter)]
    }

    private static func meter(_ calls: OperatorCalls, _ code: String) async throws {
        try await calls.meter(code, ["eventName": "x", "aggregation": "count"])
    }

    /// A plan that prices a meter, and a contract with it.
    private static func contract(_ calls: OperatorCalls, _ meter: String) async throws -> String {
        try await calls.plan("pp", ["currency": "USD", "prices": [price("use", meter)]])
        let customer = try await calls.customer("c")
        let body: JSONValue = ["customerId": .string(customer), "planKey": "pp"]
        return try calls.stage(try await calls.post("/v1/contracts", body))["id"].text
    }

    /// Tries both ways to archive a meter, and expects that it goes on.
    private static func expectKept(_ calls: OperatorCalls, _ code: String, _ reason: String) async throws {
        let answer = try await calls.post("/v1/meters/\(code)/archive")
        #expect(answer.status == 409, "\(answer.text)")
        #expect(answer.json["error"]["message"].text.contains(reason), "\(answer.text)")
        #expect(!answer.json["error"]["hint"].text.isEmpty)
        let pruned = try calls.stage(
            try await calls.post("/v1/catalog/apply?prune=true", ["plans": [], "meters": []])
        )
        let kept = (pruned["kept"].arrayValue ?? []).filter { $0["kind"] == "meter" && $0["name"].text == code }
        #expect(kept.count == 1, "\(pruned)")
        #expect(try calls.stage(try await calls.get("/v1/meters/\(code)"))["status"] == "active")
    }

    @Test("(a) A plan and its meter left out of a catalogue: the meter goes on for the contract")
    func pruningKeepsTheMetersOfContracts() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await Self.meter(calls, "M2")
            let contract = try await Self.contract(calls, "M2")
            try await Self.expectKept(calls, "M2", "'pp'")
            // The plan is archived now, and the contract's customer is billed as before.
            let second = try await calls.post("/v1/meters/M2/archive")
            #expect(second.status == 409 && second.text.contains("pp") || second.text.contains(contract))
            let event: JSONValue = ["externalCustomerId": "c", "eventName": "x", "idempotencyKey": "k"]
            let counted = try calls.stage(try await calls.post("/v1/events", event))
            #expect(counted["meters"].arrayValue?.isEmpty == false, "\(counted)")
        }
    }

    @Test("(b) An archived plan does not free the meter of a contract")
    func archivedPlansFreeNothing() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await Self.meter(calls, "M3")
            let contract = try await Self.contract(calls, "M3")
            try calls.stage(try await calls.post("/v1/plans/pp/archive"))
            try await Self.expectKept(calls, "M3", "M3")
            // Over and billed: nobody needs it any more.
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel", ["cancelAt": "immediately"]))
            server.clock.advance(days: 40)
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/roll-over"))
            let answer = try await calls.post("/v1/meters/M3/archive")
            #expect(answer.status == 200, "\(answer.text)")
        }
    }

    @Test("(c) The meter of an add-on")
    func addOnsNeedTheirMeters() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await Self.meter(calls, "M4")
            try await calls.plan(
                "base",
                ["currency": "USD", "prices": [["key": "b", "name": "B", "model": "flat", "amount": "1"]]]
            )
            let customer = try await calls.customer("c")
            let contract = try calls.stage(
                try await calls.post(
                    "/v1/contracts",
                    ["customerId": .string(customer), "planKey": "base", "addOns": [Self.price("extra", "M4")]]
                )
            )["id"].text
            try await Self.expectKept(calls, "M4", contract)
        }
    }

    @Test("(d) The meter of a version that the plan has left behind")
    func earlierVersionsNeedTheirMeters() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            for code in ["M5", "M6"] { try await Self.meter(calls, code) }
            let contract = try await Self.contract(calls, "M5")
            try await calls.plan("pp", ["currency": "USD", "prices": [Self.price("use", "M6")], "applyTo": "all"])
            try await Self.expectKept(calls, "M5", contract)
        }
    }

    @Test("(e) The meter of a quota of an archived plan, as long as someone has the plan")
    func subscribersOfArchivedPlansNeedTheirMeters() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("gone", ["quotas": ["zz": 5]])
            let customer = try await calls.customer("c", plan: "gone")
            try calls.stage(try await calls.post("/v1/plans/gone/archive"))
            let refused = try await calls.post("/v1/meters/zz/archive")
            #expect(refused.status == 409 && refused.text.contains("archived plan 'gone'"), "\(refused.text)")
            #expect(try await calls.consume(customer, "zz", 5).status == 200)
            // Prices are needed just so.
            try await Self.meter(calls, "M7")
            try await calls.plan("priced", ["currency": "USD", "prices": [Self.price("use", "M7")]])
            let other = try await calls.customer("d", plan: "priced")
            try calls.stage(try await calls.post("/v1/plans/priced/archive"))
            try await Self.expectKept(calls, "M7", "archived plan 'priced'")
            // Those whose subscriptions are over do not count.
            for (id, plan) in [(customer, "gone"), (other, "priced")] {
                try await calls.subscribe(id, to: plan, ["status": "canceled"])
            }
            for code in ["zz", "M7"] {
                let answer = try await calls.post("/v1/meters/\(code)/archive")
                #expect(answer.status == 200, "\(answer.text)")
            }
        }
    }

    @Test func whatNobodyNeedsIsArchived() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            for code in ["A", "B"] { try await Self.meter(calls, code) }
            #expect(try await calls.post("/v1/meters/A/archive").status == 200)
            try calls.stage(try await calls.post("/v1/catalog/apply?prune=true", ["meters": []]))
            #expect(try calls.stage(try await calls.get("/v1/meters/B"))["status"] == "archived")
        }
    }
}
