import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Plans change in versions: who is subscribed keeps theirs until moved.
struct PlanVersionTests {
    /// A plan of 1,000 `seo`, three subscribers who have used 900, 400 and nothing, and then its second version of 500
    /// for new subscribers only.
    private func withTwoVersions(_ tell: (Scenario, [String]) async throws -> Void) async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            try await calls.plan("pro", ["quotas": ["seo": 1000]])
            var customers: [String] = []
            for (name, used) in [("acme", 900), ("globex", 400), ("initech", 0)] as [(String, JSONValue)] {
                let customer = try await calls.customer(name, plan: "pro")
                if used != 0 { try calls.stage(try await calls.consume(customer, "seo", used)) }
                customers.append(customer)
            }
            let answer = try calls.stage(try await calls.apply([plan("pro", ["quotas": ["seo": 500]])]))
            #expect(answer["changes"][0]["version"] == 2)
            // Nobody of those who are there is touched.
            #expect(answer["effect"]["customers"] == 0)
            try await tell(story, customers)
        }
    }

    @Test
    func whoIsSubscribedKeepsTheirVersion() async throws {
        try await withTwoVersions { story, customers in
            let calls = story.calls
            // given: a new subscriber beside the old ones
            let newcomer = try await calls.customer("hooli", plan: "pro")
            // then: each has the version of its subscription
            #expect(try await calls.consume(customers[1], "seo", 200).verdict == "600 of 1000")
            #expect(try await calls.consume(newcomer, "seo", 500).verdict == "500 of 500")
            #expect(try await calls.consume(newcomer, "seo").verdict == "no: 500 of 500")
            #expect(try await version(of: customers[0], calls) == 1)
            #expect(try await version(of: newcomer, calls) == 2)
            // when: the old subscription is told again
            try await calls.subscribe(customers[0], to: "pro")
            // then: it is still the old version
            #expect(try await version(of: customers[0], calls) == 1)
            #expect(try await versions(calls) == ["2: 1 *", "1: 3"])
        }
    }

    @Test
    func previewNamesWhoWouldBeOverAndChangesNothing() async throws {
        try await withTwoVersions { story, customers in
            let calls = story.calls
            // given: one who holds quota, and one with a limit of its own
            try calls.stage(try await calls.reserve(customers[1], "seo", 150))
            try await story.quota(customers[2], "seo", ["limit": 2000])
            // when: it is asked what a move of all would do
            let preview = try calls.stage(try await calls.post("/v1/plans/pro/migrate/preview", ["fromVersion": 1]))
            // then: those over the new limit are named, held quota included, and nobody has moved
            #expect(preview["migrated"] == false)
            #expect(preview["subscribers"] == 3)
            #expect(preview["effect"]["customers"] == 2)
            #expect(preview["effect"]["over"] == 2)
            let overuses = (preview["effect"]["overuses"].arrayValue ?? []).map {
                "\($0["externalId"].text) \($0["feature"].text) \($0["used"].plain) of \($0["limit"].plain)"
            }
            #expect(overuses == ["acme seo 900 of 500", "globex seo 550 of 500"])
            #expect(try await versions(calls) == ["2: 0 *", "1: 3"])
            #expect(try await calls.consume(customers[0], "seo", 100).verdict == "1000 of 1000")
        }
    }

    @Test
    func migrationIsSeenUnderEveryNameAtOnceAndItsRecordNamesNobody() async throws {
        try await withTwoVersions { story, _ in
            let calls = story.calls
            // given: customers that are in memory under the operator's names
            for _ in 0..<2 { try calls.stage(try await calls.consume("ext:globex", "seo")) }
            // when: all of the first version are moved
            try calls.stage(try await calls.post("/v1/plans/pro/migrate", ["fromVersion": 1]))
            // then: the new limit holds under those names too
            #expect(try await calls.consume("ext:globex", "seo", 98).verdict == "500 of 500")
            #expect(try await calls.consume("ext:globex", "seo").verdict == "no: 500 of 500")
            // and: the trail tells of the migration, and not of whom it brought over a limit
            let trail = try await calls.get("/v1/audit?action=plan.migrated")
            #expect(trail.json["auditEntries"].arrayValue?.count == 1)
            #expect(!trail.text.contains("acme"))
        }
    }

    @Test
    func migrationMovesAllOfAVersionWithTheirCounts() async throws {
        try await withTwoVersions { story, customers in
            let calls = story.calls
            // when: all of the first version are moved
            let answer = try calls.stage(try await calls.post("/v1/plans/pro/migrate", ["fromVersion": 1]))
            #expect(answer["migrated"] == true && answer["subscribers"] == 3 && answer["version"] == 2)
            // then: the new limit holds for all at once, over what was used
            #expect(try await calls.consume(customers[0], "seo").verdict == "no: 900 of 500")
            #expect(try await calls.consume(customers[1], "seo", 100).verdict == "500 of 500")
            #expect(try await calls.consume(customers[2], "seo", 501).verdict == "no: 0 of 500")
            #expect(try await versions(calls) == ["2: 3 *", "1: 0"])
            // when: it is done again
            let again = try calls.stage(try await calls.post("/v1/plans/pro/migrate", ["fromVersion": 1]))
            // then: there is nobody left to move
            #expect(again["subscribers"] == 0)
        }
    }

    @Test
    func migrationMovesNamedCustomersOnly() async throws {
        try await withTwoVersions { story, customers in
            let calls = story.calls
            // when: two are named, one of them twice and by its own id
            let named: JSONValue = [.string(customers[1]), "ext:globex", "ext:initech"]
            let answer = try calls.stage(try await calls.post("/v1/plans/pro/migrate", ["customers": named]))
            // then: they have moved, and the third has not
            #expect(answer["subscribers"] == 2)
            #expect(try await versions(calls) == ["2: 2 *", "1: 1"])
            #expect(try await calls.consume(customers[0], "seo").verdict == "901 of 1000")
            #expect(try await calls.consume(customers[1], "seo", 101).verdict == "no: 400 of 500")
        }
    }

    @Test
    func migrationBringsTheKitOfTheNewVersion() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            // given: a version whose kit forbids cards, one that allows them, and a customer with a kit of its own
            let old = try await calls.kit("Old", ["primitivesConfig": ["cards": ["enabled": false]]])
            let new = try await calls.kit("New", ["primitivesConfig": ["cards": ["enabled": true]]])
            let own = try await calls.kit("Own", ["primitivesConfig": ["cards": ["enabled": false]]])
            try await calls.plan("pro", ["accountKitId": .string(old)])
            let acme = try await calls.customer("acme", plan: "pro")
            let globex = try await calls.customer("globex", plan: "pro")
            try calls.stage(try await calls.patch("/v1/customers/\(globex)", ["accountKitId": .string(own)]))
            try await calls.plan("pro", ["accountKitId": .string(new), "applyTo": "new"])
            #expect(try await calls.consume(acme, "cards").status == 403)
            // when: both are moved
            try calls.stage(try await calls.post("/v1/plans/pro/migrate", ["fromVersion": 1]))
            // then: the kit that came with the plan goes with it, and the other one stays
            #expect(try await calls.consume(acme, "cards").isSuccess)
            #expect(try await calls.consume(globex, "cards").status == 403)
        }
    }

    @Test
    func whatCannotBeMovedIsSaid() async throws {
        try await withTwoVersions { story, customers in
            let calls = story.calls
            try await calls.plan("team")
            let stranger = try await calls.customer("stranger", plan: "team")
            for (body, status, part) in [
                (["fromVersion": 2], 400, "is the current version"),
                (["fromVersion": 3], 400, "must be a version below 2"),
                ([:], 400, "'fromVersion' or 'customers' is required"),
                (["fromVersion": 1, "customers": ["ext:acme"]], 400, "does not go together"),
                (["customers": []], 400, "at least 1 element"), (["customers": ["acme"]], 400, "must be a customer"),
                (["customers": ["ext:nobody"]], 404, "not found"),
                (["customers": ["ext:acme", .string(stranger)]], 409, "is not subscribed to the plan 'pro'"),
            ] as [(JSONValue, Int, String)] {
                for path in ["migrate", "migrate/preview"] {
                    let answer = try await calls.post("/v1/plans/pro/\(path)", body)
                    #expect(answer.status == status && answer.text.contains(part), "\(answer.text)")
                }
            }
            #expect(try await calls.post("/v1/plans/none/migrate", ["fromVersion": 1]).status == 404)
            #expect(try await calls.get("/v1/plans/none/versions").status == 404)
            #expect(try await versions(calls) == ["2: 0 *", "1: 3"])
            #expect(try await calls.consume(customers[0], "seo").verdict == "901 of 1000")
        }
    }

    @Test
    func keptAnswersMoveNobodyTwice() async throws {
        try await withTwoVersions { story, customers in
            let calls = story.calls
            // given: a migration under a key
            let first = try await calls.post("/v1/plans/pro/migrate", ["fromVersion": 1], key: "m-1")
            // when: the request comes again
            let again = try await calls.post("/v1/plans/pro/migrate", ["fromVersion": 1], key: "m-1")
            // then: the answer is the same one
            #expect(again.text == first.text && again.header("Idempotency-Replayed") == "true")
        }
    }

    // MARK: Archived plans

    @Test
    func anArchivedPlanIsKeptByWhoHasIt() async throws {
        try await withTwoVersions { story, customers in
            let calls = story.calls
            // when: the plan is taken out of the offer
            let archived = try calls.stage(try await calls.post("/v1/plans/pro/archive"))
            #expect(archived["archivedAt"].text == "2026-02-10T00:00:00.000Z")
            // then: it still holds for its subscribers, whose state can still be told
            #expect(try await calls.consume(customers[0], "seo").verdict == "901 of 1000")
            try await calls.subscribe(customers[0], to: "pro", ["status": "past_due"])
            #expect(try await calls.consume(customers[0], "seo").verdict == "902 of 1000")
            // and: nobody comes to it
            #expect(try await calls.get("/v1/plans/pro").status == 404)
            let other = try await calls.customer("hooli")
            let refused = try await calls.put("/v1/users/\(other)/billing/subscription", ["planKey": "pro"])
            #expect(refused.status == 404)
            // when: it is offered again
            try await calls.plan("pro", ["quotas": ["seo": 700], "applyTo": "new"])
            // then: it is the next version
            try await calls.subscribe(other, to: "pro")
            #expect(try await calls.consume(other, "seo", 700).verdict == "700 of 700")
        }
    }

    @Test
    func theDefaultPlanIsNotArchived() async throws {
        try await Scenario.run(from: "2026-02-10T00:00:00Z") { story in
            let calls = story.calls
            try await calls.plan("free")
            try await calls.settings(["defaultPlanKey": "free"])
            let refused = try await calls.delete("/v1/plans/free")
            #expect(refused.status == 409 && refused.text.contains("default plan"))
            try await calls.settings(["defaultPlanKey": .null])
            #expect(try await calls.delete("/v1/plans/free").isSuccess)
            #expect(try await calls.delete("/v1/plans/free").isSuccess)
        }
    }

    // MARK: Steps

    private func plan(_ key: String, _ terms: JSONObject) -> JSONValue {
        var plan = terms
        plan["key"] = .string(key)
        plan["name"] = .string(key)
        return .object(plan)
    }

    private func version(of customer: String, _ calls: OperatorCalls) async throws -> JSONValue {
        let answer = try calls.stage(try await calls.get("/v1/users/\(customer)/billing/subscription"))
        return answer["subscription"]["planVersion"]
    }

    /// The versions of `pro` with their subscribers, the current one marked: `2: 1 *`.
    private func versions(_ calls: OperatorCalls) async throws -> [String] {
        let list = try calls.stage(try await calls.get("/v1/plans/pro/versions"))["versions"].arrayValue ?? []
        return list.map { version in
            let mark = version["current"] == true ? " *" : ""
            return "\(version["version"].plain): \(version["subscribers"].plain)\(mark)"
        }
    }
}

extension OperatorCalls {
    /// Applies a catalogue that has plans only.
    func apply(_ plans: [JSONValue], _ query: String = "") async throws -> APIResponse {
        try await post("/v1/catalog/apply\(query)", ["plans": .array(plans)])
    }
}
