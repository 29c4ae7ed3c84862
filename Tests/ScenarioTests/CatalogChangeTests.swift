import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What a catalogue does to those who are subscribed already, and what it warns of.
struct CatalogChangeTests {
    private func plan(_ key: String, _ quotas: JSONValue, _ further: JSONObject = [:]) -> JSONValue {
        var plan = further
        plan["key"] = .string(key)
        plan["name"] = .string(key)
        plan["quotas"] = quotas
        return .object(plan)
    }

    private func overuses(_ answer: JSONValue) -> [String] {
        (answer["effect"]["overuses"].arrayValue ?? []).map {
            "\($0["externalId"].text) \($0["feature"].text) \($0["used"].plain) of \($0["limit"].plain)"
        }
    }

    @Test
    func aChangeForAllWarnsAndHolds() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: two subscribers, one of whom has used much
            try calls.stage(try await calls.apply([plan("pro", ["seo": 100])]))
            let acme = try await calls.customer("acme", plan: "pro")
            let globex = try await calls.customer("globex", plan: "pro")
            try calls.stage(try await calls.consume(acme, "seo", 80))
            // when: a smaller quota for all is planned
            let path = "/v1/catalog/diff?applyTo=all"
            let planned = try calls.stage(try await calls.post(path, ["plans": [plan("pro", ["seo": 50])]]))
            // then: it is said who would be over, and nothing has happened
            #expect(planned["effect"]["customers"] == 2)
            #expect(planned["effect"]["plans"][0]["plan"] == "pro")
            #expect(planned["effect"]["plans"][0]["features"] == ["seo"])
            #expect(overuses(planned) == ["acme seo 80 of 50"])
            #expect(planned["changes"][0]["fields"] == [["path": "quotas.seo", "before": 100, "after": 50]])
            #expect(try await calls.consume(acme, "seo").verdict == "81 of 100")
            // when: it is applied
            let applied = try calls.stage(try await calls.apply([plan("pro", ["seo": 50])], "?applyTo=all"))
            #expect(overuses(applied) == ["acme seo 81 of 50"])
            // then: it holds for both
            #expect(try await calls.consume(acme, "seo").verdict == "no: 81 of 50")
            #expect(try await calls.consume(globex, "seo", 50).verdict == "50 of 50")
        }
    }

    @Test
    func aChangedKitHoldsForAllAndIsWarnedOf() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            func kit(_ limit: JSONValue) -> JSONValue {
                [
                    "name": "Kit", "limits": ["seo": ["perPeriod": limit]],
                    "primitivesConfig": ["seo": ["enabled": true]],
                ]
            }
            // given: a customer whose kit limits what its plan does not
            let catalog: JSONValue = [
                "accountKits": [kit(60)], "plans": [["key": "pro", "name": "Pro", "accountKit": "Kit"]],
            ]
            try calls.stage(try await calls.post("/v1/catalog/apply", catalog))
            let acme = try await calls.customer("acme", plan: "pro")
            try calls.stage(try await calls.consume(acme, "seo", 55))
            // when: the kit allows less
            let answer = try calls.stage(try await calls.post("/v1/catalog/apply", ["accountKits": [kit(50)]]))
            // then: the plan's reach does not matter, and the customer is named
            #expect(overuses(answer) == ["acme seo 55 of 50"])
            #expect(try await calls.consume(acme, "seo").verdict == "no: 55 of 50")
        }
    }

    @Test
    func whoFallsBackHasTheNewestDefaultPlan() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a default plan out of a catalogue, and a subscriber of another one
            let settings: JSONValue = ["defaultPlanKey": "free"]
            let plans: JSONValue = [plan("free", ["seo": 20]), plan("pro", ["seo": 100])]
            try calls.stage(try await calls.post("/v1/catalog/apply", ["settings": settings, "plans": plans]))
            let acme = try await calls.customer("acme", plan: "pro")
            #expect(try await calls.consume(acme, "seo", 15).verdict == "15 of 100")
            // when: the subscription stops granting
            try await calls.subscribe(acme, to: "pro", ["status": "canceled"])
            // then: the default plan stands in
            #expect(try await calls.consume(acme, "seo").verdict == "16 of 20")
            // when: the default plan gets a new version, for new subscribers
            let answer = try calls.stage(try await calls.apply([plan("free", ["seo": 10])]))
            // then: whoever falls back is on it, and was warned of; nobody subscribed to an older one
            #expect(overuses(answer) == ["acme seo 16 of 10"])
            #expect(answer["effect"]["plans"][0]["plan"] == "free")
            #expect(try await calls.consume(acme, "seo").verdict == "no: 16 of 10")
            // when: another plan becomes the default
            let other: JSONValue = ["settings": ["defaultPlanKey": "pro"]]
            try calls.stage(try await calls.post("/v1/catalog/apply", other))
            #expect(try await calls.consume(acme, "seo").verdict == "17 of 100")
            // when: there is no default plan any more
            let none = try calls.stage(
                try await calls.post("/v1/catalog/apply", ["settings": ["defaultPlanKey": .null]])
            )
            // then: nothing is allowed
            #expect(none["effect"]["customers"] == 1)
            let refused = try await calls.consume(acme, "seo")
            #expect(refused.verdict == "402 payment_required/subscription_inactive")
            // and: with a subscription that grants, all is as before
            try await calls.subscribe(acme, to: "pro")
            #expect(try await calls.consume(acme, "seo").verdict == "18 of 100")
        }
    }

    @Test
    func pruningTakesOutOfTheOfferWhatIsNotNeeded() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            let meter: JSONValue = ["code": "IDLE", "eventName": "idle", "aggregation": "count"]
            let priced: JSONValue = ["code": "PRICED", "eventName": "priced", "aggregation": "count"]
            let price: JSONValue = [
                "key": "p", "model": "per_unit", "unitAmount": 1, "meter": "PRICED", "currency": "USD",
            ]
            let all: JSONValue = [
                "settings": ["defaultPlanKey": "free"], "meters": [meter, priced],
                "accountKits": [["name": "Used"], ["name": "Unused"], ["name": "Given"]],
                "plans": [
                    plan("free", ["seo": 5]), plan("old", ["aeo": 5], ["accountKit": "Used"]),
                    plan("pro", ["seo": 9], ["prices": [price]]),
                ],
            ]
            try calls.stage(try await calls.post("/v1/catalog/apply", all))
            let acme = try await calls.customer("acme", plan: "old")
            let given = try calls.stage(try await calls.get("/v1/account-kits"))["accountKits"].arrayValue ?? []
            let kit = try #require(given.first { $0["name"] == "Given" })["id"]
            try calls.stage(try await calls.post("/v1/customers", ["externalId": "globex", "accountKitId": kit]))
            // when: a catalogue leaves nearly everything out
            let rest: JSONValue = [
                "meters": [], "features": [], "accountKits": [],
                "plans": [plan("pro", ["seo": 9], ["prices": [price]])],
            ]
            // then: without pruning that means nothing
            #expect(try calls.stage(try await calls.post("/v1/catalog/diff", rest))["changes"] == [])
            // when: it is pruned
            let answer = try calls.stage(try await calls.post("/v1/catalog/apply?prune=true", rest))
            // then: what is free goes, and what is needed stays with a reason
            let gone = (answer["changes"].arrayValue ?? []).map {
                "\($0["action"].text) \($0["kind"].text) \($0["name"].text)"
            }
            #expect(gone == ["archive plan old", "delete accountKit Unused", "archive meter IDLE"])
            let kept = (answer["kept"].arrayValue ?? []).map { "\($0["name"].text) \($0["reason"].text)" }
            for reason in [
                "free is the workspace's default plan", "Used belongs to the plan 'old', in a version that still holds",
                "Given is the kit of customers", "PRICED is priced by the plan 'pro', in a version that still holds",
                "aeo counts the feature 'aeo'", "aeo is a feature, and features are never deleted",
            ] {
                #expect(kept.contains(reason), "\(kept)")
            }
            #expect(!kept.contains { $0.hasPrefix("seo ") }, "\(kept)")
            // and: whoever has the archived plan keeps it
            #expect(try await calls.consume(acme, "aeo", 5).verdict == "5 of 5")
            // and: again there is nothing to do
            #expect(try calls.stage(try await calls.post("/v1/catalog/diff?prune=true", rest))["changes"] == [])
        }
    }

    @Test
    func aSectionThatIsNotThereIsNotPruned() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            try calls.stage(try await calls.apply([plan("pro", ["seo": 9])]))
            let answer = try calls.stage(try await calls.post("/v1/catalog/apply?prune=true", ["meters": []]))
            #expect(answer["changes"] == [])
            #expect(try await calls.get("/v1/plans/pro").isSuccess)
        }
    }

    @Test
    func anEntrySaysEverythingAboutItsThing() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a plan with much
            let full = plan("pro", ["seo": 9, "aeo": 3], ["trialDays": 7, "features": ["level": "gold"]])
            try calls.stage(try await calls.apply([full]))
            // when: the same entry says less
            let answer = try calls.stage(try await calls.apply([plan("pro", ["seo": 9])], "?applyTo=all"))
            // then: what it leaves out has its default again
            let fields = (answer["changes"][0]["fields"].arrayValue ?? []).map { $0["path"].text }
            #expect(Set(fields) == ["quotas.aeo", "trialDays", "features.level"])
            let now = try calls.stage(try await calls.get("/v1/plans/pro"))
            #expect(now["quotas"] == ["seo": 9] && now["trialDays"] == .null && now["features"] == [:])
        }
    }

    @Test
    func appliesAtOnceEndInOneCatalogue() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // when: many apply the same and another catalogue at once, with new things of every kind
            let catalogs = ([5, 6] as [JSONValue]).map { quota -> JSONValue in
                [
                    "meters": [["code": "m.meter", "eventName": "m", "aggregation": "count"]],
                    "accountKits": [["name": "Kit"]],
                    "plans": [["key": "pro", "name": "Pro", "accountKit": "Kit", "quotas": ["m": quota]]],
                ]
            }
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<6 {
                    group.addTask { try await calls.post("/v1/catalog/apply", catalogs[number % 2]).status }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            // then: each was taken as a whole, one after the other
            #expect(statuses == Array(repeating: 200, count: 6))
            let catalog = try calls.stage(try await calls.get("/v1/catalog"))
            #expect(catalog["plans"].arrayValue?.count == 1)
            #expect(catalog["meters"].arrayValue?.count == 2)
            let current = try calls.stage(try await calls.post("/v1/catalog/diff", catalog))
            #expect(current["changes"] == [])
        }
    }

    @Test
    func aRepeatedApplyIsAnsweredFromMemory() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            let body: JSONValue = ["plans": [plan("pro", ["seo": 9])]]
            let first = try await calls.post("/v1/catalog/apply", body, key: "c-1")
            let again = try await calls.post("/v1/catalog/apply", body, key: "c-1")
            #expect(first.text == again.text && again.header("Idempotency-Replayed") == "true")
            #expect(try await calls.post("/v1/catalog/apply", ["plans": []], key: "c-1").status == 409)
        }
    }
}
