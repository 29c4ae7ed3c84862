import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@testable import weir

/// The example catalogues load, come back as they were, and decide as they say.
struct ExampleCatalogTests {
    // MARK: Round trips

    @Test(
        "applied and exported, a catalogue is the same, in the same and in another workspace",
        arguments: ExampleCatalog.allCases
    )
    func roundTrips(example: ExampleCatalog) async throws {
        let text = try example.text()
        try await TestServer.run { server in
            // Things of one moment are in no order; what the workspaces began with is older.
            server.clock.advance(seconds: 1)
            let live = CatalogCalls(client: server.live)
            let planned = try await live.diff(text)
            #expect(planned["applied"] == false)
            let applied = try await live.apply(text)
            #expect(applied["changes"] == planned["changes"] && applied["summary"] == planned["summary"])
            #expect(applied["summary"]["create"].wholeNumber ?? 0 > 3)
            #expect(try await live.diff(text)["changes"] == [])

            let exported = try await live.export()
            #expect(try await live.diff(exported)["changes"] == [], "\(exported)")
            #expect(try await live.diff(exported, "?prune=true")["changes"] == [], "\(exported)")
            let before = try await live.everything()
            #expect(try await live.apply(exported)["changes"] == [])
            #expect(try await live.apply(text)["changes"] == [])
            #expect(try await live.everything() == before)

            // The export stands alone: it makes the same catalogue elsewhere.
            let other = CatalogCalls(client: server.test)
            try await other.apply(exported)
            #expect(try await other.export() == exported)
            #expect(try await other.diff(text)["changes"] == [])
        }
    }

    @Test("a catalogue that uses every field comes back as it was")
    func everyFieldRoundTrips() async throws {
        try await TestServer.run { server in
            server.clock.advance(seconds: 1)
            let calls = CatalogCalls(client: server.live)
            try await calls.apply(Self.everyField)
            #expect(try await calls.diff(Self.everyField)["changes"] == [])
            let exported = try await calls.export()
            #expect(try await calls.diff(exported)["changes"] == [], "\(exported)")
            let other = CatalogCalls(client: server.test)
            try await other.apply(exported)
            #expect(try await other.export() == exported)
            for word in [
                "0.000000000001", "graduated_percentage", "zeroQuantityChargesFirstTierFlat", "exclude", "half_up",
                "2000.5", "repeatEvery", "redeemBy", "maxRedemptions", "amountOff",
            ] {
                #expect(exported.contains(word), "\(exported)")
            }
        }
    }

    @Test("an export may hold any name and text")
    func textsAreQuotedWhereTheyMust() async throws {
        let names = [
            "yes", "no", "12", "1_000", "null", "~", "true", "a: b", "# no comment", "- dash", "[x]", "{y}",
            "\"quoted\"",
            "it's", "tab\there", "line\nbreak", "ünï", "  blanks  ", "*star", "&and", "!bang", "%", "@", "`", "0x1F",
            "1e3",
            "28+", "=", "<<", "?", "a\\b", "🌊",
        ]
        try await TestServer.run { server in
            for (index, name) in names.enumerated() {
                try await server.live.ask(
                    "POST",
                    "/v1/account-kits",
                    [
                        "name": .string(name), "description": .string(name),
                        "primitivesConfig": ["f": ["enabled": true, "defaults": ["k\(index)": .string(name)]]],
                    ]
                )
            }
            let calls = CatalogCalls(client: server.live)
            let exported = try await calls.export()
            #expect(try await calls.diff(exported)["changes"] == [], "\(exported)")
            let other = CatalogCalls(client: server.test)
            try await other.apply(exported)
            let kits = try await server.test.list("/v1/account-kits", "accountKits").compactMap { $0.text("name") }
            #expect(Set(names).isSubset(of: kits))
        }
    }

    // MARK: Decisions

    @Test("access: what the kit has is limited by the plan, and what it does not have is refused")
    func accessByPrimitives() async throws {
        try await decide(.access) { calls in
            let starter = try await calls.customer("small", plan: "starter")
            let pro = try await calls.customer("large", plan: "pro")
            // The plan's kit came with the subscription.
            let refused = try await calls.consume(starter, "cards")
            #expect(refused.status == 403 && refused.refusal == "forbidden/primitive_disabled_by_kit")
            #expect(refused.json["error"]["details"]["primitive"] == "cards")
            #expect(try await calls.consume(pro, "cards").json["limit"] == 10)
            for (feature, limit) in [("seo", 100), ("aeo", 25), ("email", 200)] {
                let quantity = JSONValue.number(ExactDecimal(Int64(limit)))
                #expect(try await calls.consume(starter, feature, quantity).json["remaining"] == 0)
                let over = try await calls.consume(starter, feature)
                #expect(over.status == 429 && over.json["error"]["limit"] == quantity, "\(over.text)")
            }
            #expect(try await calls.consume(pro, "seo", 1000).isSuccess)
            #expect(try await calls.consume(pro, "seo").refusal == "rate_limited/quota_exceeded")
            // Mail of the pro plan goes on beyond its quota, up to the cap, and at most 500 at once.
            #expect(try await calls.consume(pro, "email", 501).refusal == "forbidden/call_limit_exceeded")
            for _ in 0..<12 { try calls.stage(try await calls.consume(pro, "email", 500)) }
            #expect(try await calls.consume(pro, "email", 250).json["used"] == 6250)
            #expect(try await calls.consume(pro, "email").refusal == "rate_limited/quota_exceeded")
            // Whoever has no subscription has the starter plan.
            let visitor = try await calls.customer("visitor")
            #expect(try await calls.consume(visitor, "seo").json["limit"] == 100)
            #expect(try await calls.consume(visitor, "cards").status == 403)
        }
    }

    @Test("agents: every call is counted by the meter that the prices name, and kept to its rate")
    func agentProduct() async throws {
        try await decide(.agents) { calls in
            let free = try await calls.customer("small", plan: "free")
            let recorded = try await calls.record(free, "call_count", ["agent": "research"])
            #expect(recorded.json["meters"] == ["API_CALL"])
            for _ in 0..<60 { try calls.stage(try await calls.consume(free, "api.calls")) }
            #expect(try await calls.consume(free, "api.calls").refusal == "rate_limited/rate_limit_exceeded")
            #expect(try await calls.used(free, "api.calls") == 61)
            let pro = try await calls.customer("large", plan: "pro")
            for _ in 0..<100 { try calls.stage(try await calls.consume(pro, "api.calls")) }
            #expect(try await calls.consume(pro, "api.calls").refusal == "rate_limited/rate_limit_exceeded")
            let plans = try calls.stage(try await calls.get("/v1/plans"))["plans"]
            #expect(plans[0]["key"] == "free" && plans[1]["key"] == "pro")
            #expect(plans[0]["prices"][0]["amount"].text == "0" && plans[1]["prices"][0]["amount"].text == "50")
            #expect(plans[0]["prices"][1]["unitAmount"].text == "0.1")
            #expect(plans[1]["prices"][1]["unitAmount"].text == "0.08")
            #expect(plans[1]["prices"][1]["meter"] == "API_CALL")
            let feature = try calls.stage(try await calls.get("/v1/features/api.calls"))
            #expect(feature["failMode"] == "open")
        }
    }

    @Test(
        "tiers: executions of both kinds share a quota, requests a rate, and the rest is what the plan says",
        arguments: [
            ("free", 100, 60, "6", false), ("pro", 10_000, 600, "28+", true), ("team", 100_000, 6000, "28+", true),
        ]
    )
    func tiers(_ plan: String, _ executions: Int, _ requests: Int, _ agents: String, _ support: Bool) async throws {
        try await decide(.tiers) { calls in
            let customer = try await calls.customer("acme", plan: plan)
            // The quota: events fill it, and the last one fits. Of the largest only a part is filled.
            let filled = min(executions, 10_000)
            let events = (0..<(filled - 1)).map { number -> JSONValue in
                let name = number.isMultiple(of: 3) ? "chain.execution" : "agent.execution"
                return ["customerId": .string(customer), "eventName": .string(name)]
            }
            try calls.stage(try await calls.post("/v1/events/batch", ["events": .array(events)]))
            let path = "/v1/users/\(customer)/usage/consume"
            let last = try await calls.post(path, ["feature": "executions", "eventName": "chain.execution"])
            #expect(last.json["limit"].wholeNumber == executions, "\(last.text)")
            #expect(last.json["remaining"].wholeNumber == executions - filled, "\(last.text)")
            if filled == executions {
                let over = try await calls.post(path, ["feature": "executions", "eventName": "agent.execution"])
                #expect(over.refusal == "rate_limited/quota_exceeded")
            }
            // The parts.
            let chains = (filled - 1 + 2) / 3 + 1
            #expect(try await sum("CHAIN_EXECUTIONS", calls) == chains)
            #expect(try await sum("AGENT_EXECUTIONS", calls) == filled - chains)
            #expect(try await sum("EXECUTIONS", calls) == filled)
            // The rate: the calls above came within it, the one that the quota refused too; a minute has room for the
            // others, and not for one more.
            let before = filled == executions ? 2 : 1
            let item: JSONValue = [
                "customerId": .string(customer), "feature": "tokens", "properties": ["status": "ok", "model": "s"],
            ]
            var allowed = 0
            for start in stride(from: 0, to: requests + 8, by: 1000) {
                let items = Array(repeating: item, count: min(1000, requests + 8 - start))
                let answer = try calls.stage(try await calls.post("/v1/usage/consume/batch", ["items": .array(items)]))
                allowed += (answer["results"].arrayValue ?? []).count { $0["allowed"] == true }
            }
            #expect(allowed == requests - before)
            let refused = try await calls.post(path, item.without("customerId"))
            #expect(refused.refusal == "rate_limited/rate_limit_exceeded", "\(refused.text)")
            // Tokens are tracked for all, of the calls that came through.
            try calls.stage(
                try await calls.record(customer, "llm.tokens", ["tokens": 40, "status": "ok", "model": "s"])
            )
            try calls.stage(try await calls.record(customer, "llm.tokens", ["tokens": 2, "status": "failed"]))
            #expect(try await sum("TOKENS", calls) == allowed + 40)
            // What the plan says of the rest.
            let list = try calls.stage(try await calls.get("/v1/users/\(customer)/entitlements"))["entitlements"]
            let entitlements = Dictionary((list.arrayValue ?? []).map { ($0["feature"].text, $0) }) { first, _ in first
            }
            #expect(entitlements["agents"]?["value"].shown == agents)
            #expect(entitlements["token.tracking"]?["enabled"] == true)
            #expect(entitlements["priority.support"]?["enabled"] == .bool(support))
        }
    }

    /// What a meter has counted of everyone in the month of the test.
    private func sum(_ meter: String, _ calls: OperatorCalls) async throws -> Int {
        let rows = try await calls.query([
            "meter": .string(meter), "from": "2000-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z",
        ])
        return rows.reduce(0) { $0 + ($1["value"].wholeNumber ?? 0) }
    }

    private func decide(_ example: ExampleCatalog, _ test: (OperatorCalls) async throws -> Void) async throws {
        try await TestServer.run { server in
            try await CatalogCalls(client: server.live).apply(try example.text())
            try await test(OperatorCalls(server.live))
        }
    }

    // MARK: Every field

    static let everyField = """
        version: 1
        settings:
          defaultPlanKey: full
          defaultAccountKit: Full kit
          timeZone: Europe/Vienna
          changedKeyPolicy: reject
          gracePeriodHours: 12
          alertThresholds: [50, 90]
          returnUrls: {checkoutSuccess: "https://example.com/ok", checkoutCancel: "https://example.com/no",
            portal: "https://example.com/portal"}
          selfService: {feature: seo, breakdown: {part: seo.part}}
          seller: {legalName: Example GmbH, taxId: ATU1, logoUrl: "https://example.com/l.png", numberPrefix: EX-,
            address: {line1: Ring 1, city: Wien, postalCode: "1010", country: AT}}
          mail: {quiet: true, kindsOff: [refund], replyTo: help@example.com}
          paymentRetries: {days: [2, 4], hour: 7}
          allowedOrigins: ["https://app.example.com"]
          pages: {name: Example, accentColor: "#12607f", logoUrl: "https://example.com/l.png",
            embedOrigins: ["https://www.example.com"], stripePublishableKey: pk_live_example}
        meters:
          - {code: ALL, displayName: All of it, eventNames: [a, b], aggregation: sum, valueProperty: v,
             valueWhenMissing: "0.5", filters: {region: [eu, us]}, exclude: [{kind: [test]}, {a: [1], b: [true]}],
             groupKeys: [region, model], rounding: {mode: ceil, places: 2}, effectiveFrom: "2020-01-01T00:00:00.000Z"}
          - {code: PEAK, eventName: p, aggregation: percentile, percentile: 95, valueProperty: v}
          - {code: USED, eventName: u, aggregation: max, valueProperty: v, groupKeys: [unit]}
          - {code: SEATS, eventName: s, aggregation: unique_count, valueProperty: who, operationProperty: op}
        features:
          - {key: seo, type: metered, meter: ALL, unit: hit, failMode: open}
          - {key: sso, type: boolean}
          - {key: level, type: static, unit: level}
        accountKits:
          - name: Full kit
            description: With everything
            mode: closed
            primitivesConfig: {seo: {enabled: true, defaults: {deep: {list: [1, "2", null, false]}}}, cards: {enabled: false}}
            limits: {seo: {perPeriod: 100, perCall: "2.5", rate: {limit: 5, interval: second, burst: 9}}}
        plans:
          - key: full
            name: Full
            accountKit: Full kit
            stripePriceId: price_1
            quotas: {seo: {limit: 90, mode: soft, overageCap: "0.5"}, cards: 3, "a:b.c": {limit: "1.25", alertThresholds: [50]}}
            period: day
            currency: EUR
            commitment: {minimumSpend: 1000, maximumSpend: "2000.50", interval: quarter, intervalCount: 2}
            netTerms: 0
            progressiveBilling: {thresholds: ["100", "250.50"], repeatEvery: 500}
            autoPay: true
            trialDays: 14
            spendAlerts: ["9.50", 100]
            features: {sso: true, level: gold, count: 12.5}
            rateLimits: {"*": {limit: 60, interval: minute}, seo: {limit: 1, interval: hour, burst: 2}}
            prices:
              - {key: flat, name: Fee, model: flat, amount: "9.99", interval: quarter, intervalCount: 2, timing: advance, currency: JPY}
              - {key: unit, model: per_unit, meter: ALL, unitAmount: "0.000000000001", included: quota}
              - {key: grad, model: graduated, meter: ALL, zeroQuantityChargesFirstTierFlat: true,
                 tiers: [{upTo: 10, unitAmount: 1, flatAmount: 2, packageSize: 3, maxAmount: 4}, {upTo: null, unitAmount: "0.5"}]}
              - {key: vol, model: volume, meter: ALL, tiers: [{upTo: null, unitAmount: 1}]}
              - {key: pack, model: package, meter: ALL, packageSize: 1000, packageAmount: 5, freeUnits: 10, rounding: down}
              - {key: pct, model: percentage, meter: ALL, ratePercent: "2.9", fixedPerEvent: "0.3", freeEvents: 1,
                 freeAmount: 2, perEventMin: 1, perEventMax: 5}
              - {key: gpct, model: graduated_percentage, meter: ALL, tiers: [{upTo: 10, ratePercent: 3, flatAmount: 1}]}
              - {key: dyn, model: dynamic, meter: ALL}
              - {key: mul, model: multiplier, meter: ALL, multiplier: "1.2"}
              - {key: cap, model: capacity, meter: USED, tiers: [{amount: 5, limits: {seats: 10, gb: "0.5"}}, {amount: 6, limits: {gb: null}}]}
              - {key: seat, model: per_unit, per: seat, unitAmount: 12, timing: advance, interval: year}
              - {key: day, model: per_unit, meter: ALL, unitAmount: 1, bucket: day, freeUnits: "2.5",
                 minimumSpend: "10.50", maximumSpend: 99, unitConversion: {operation: divide, factor: 3, rounding: half_up, precision: 4}}
              - {key: group, model: package, meter: ALL, packageSize: 3, packageAmount: 1, bucket: group,
                 unitConversion: {operation: multiply, factor: "0.001"}}
              - {key: dim, model: dimensional, meter: ALL, fallback: 1,
                 rates: [{match: {region: eu, model: s}, unitAmount: "0.2"}]}
        coupons:
          - {code: WELCOME, name: Welcome, percentOff: "12.5", duration: repeating, periods: 3, prices: [flat, unit],
             redeemBy: "2027-01-01T00:00:00.000Z", maxRedemptions: 100}
          - {code: TEN, amountOff: "10.50", currency: EUR, duration: forever}
          - {code: ONCE, percentOff: 100}
        """
}

extension JSONValue {
    /// An object without one of its members.
    fileprivate func without(_ name: String) -> JSONValue {
        var object = objectValue ?? [:]
        object[name] = nil
        return .object(object)
    }
}
