import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// That the audit trail says of everything from what it changed: what it was changed to before, whoever did that.
struct AuditChainTests {
    /// Entries, oldest first.
    private static func entries(_ client: APIClient, _ query: String = "") async throws -> [JSONObject] {
        Array(try await client.list("/v1/audit?limit=200\(query)", "auditEntries").reversed())
    }

    private static func changes(_ entry: JSONObject) -> [(path: String, from: JSONValue, to: JSONValue)] {
        (entry["changes"]?.arrayValue ?? []).compactMap(\.objectValue).map {
            ($0["path"]?.stringValue ?? "", $0["from"] ?? .null, $0["to"] ?? .null)
        }
    }

    private static func told(_ entry: JSONObject?) -> [String] {
        entry.map(changes)?.map { change in
            func text(_ value: JSONValue) -> String { String(decoding: value.jsonBytes, as: UTF8.self) }
            return "\(change.path): \(text(change.from)) → \(text(change.to))"
        } ?? []
    }

    /// Follows each thing from entry to entry.
    private static func expectChain(_ entries: [JSONObject]) {
        var states: [String: [String: JSONValue]] = [:]
        // These tell of something else than the state of their subject.
        let others: Set<String> = ["catalog.applied", "plan.migrated", "plan.kitMigrated", "plan.appliedToAll"]
        for entry in entries where !others.contains(entry["action"]?.stringValue ?? "") {
            let thing = ["kind", "subject", "customerId"].map { entry[$0]?.stringValue ?? "" }.joined(separator: "/")
            for change in changes(entry) {
                // The settings are there before their first entry.
                let isFirst = entry["kind"] == "settings" && states[thing]?[change.path] == nil
                let known = isFirst ? change.from : states[thing]?[change.path] ?? .null
                #expect(
                    known.jsonBytes == change.from.jsonBytes,
                    "\(thing) \(entry["action"] ?? .null) \(change.path): \(known) was not \(change.from)"
                )
                states[thing, default: [:]][change.path] = change.to
            }
        }
    }

    private static let catalog: JSONValue = [
        "settings": ["defaultPlanKey": "pro", "reminderDays": [3]],
        "meters": [["code": "calls", "displayName": "All calls", "eventName": "call", "aggregation": "count"]],
        "features": [["key": "cards", "type": "boolean"], ["key": "seo", "type": "metered", "unit": "posts"]],
        "accountKits": [["name": "Kit", "mode": "open", "limits": ["seo": ["perCall": 7]]]],
        "plans": [
            ["key": "pro", "name": "Pro", "quotas": ["seo": 50]], ["key": "new", "name": "New", "quotas": ["aeo": 1]],
        ],
        "coupons": [["code": "TEN", "percentOff": "10"]],
    ]

    @Test("Through the API, then a catalogue, then the API: every 'from' is the 'to' before")
    func catalogsAndSingleChangesMakeOneChain() async throws {
        try await TestServer.run { server in
            let (live, calls) = (server.live, OperatorCalls(server.live))
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            try await calls.plan("old", ["quotas": ["seo": 1]])
            try calls.stage(
                try await calls.post("/v1/meters", ["code": "calls", "eventName": "call", "aggregation": "count"])
            )
            try calls.stage(try await calls.post("/v1/features", ["key": "cards", "type": "boolean"]))
            let kit = try await calls.kit("Kit", ["limits": ["seo": ["perCall": 5]]])
            // when: a catalogue changes all of it, and takes away what it does not name
            let applied = try await calls.post("/v1/catalog/apply?prune=true", Self.catalog)
            try calls.stage(applied)
            // then: each thing has an entry of its own, of that request
            let request = try #require(applied.header("X-Request-Id"))
            let made = try await Self.entries(live, "&requestId=\(request)")
            let names = made.map { "\($0["action"]?.stringValue ?? "") \($0["subject"]?.stringValue ?? "")" }
            for name in [
                "plan.upserted pro", "plan.upserted new", "plan.archived old", "accountKit.updated \(kit)",
                "feature.created aeo", "meter.created aeo", "feature.updated seo", "meter.renamed calls",
                "coupon.created TEN",
            ] { #expect(names.contains(name), "\(name) in \(names)") }
            #expect(names.contains { $0.hasPrefix("settings.updated") }, "\(names)")
            #expect(names.last?.hasPrefix("catalog.applied") == true, "\(names)")
            let whole = Self.told(made.last)
            #expect(whole.contains("summary.create: null → 4"), "\(whole)")
            #expect(!whole.contains { $0.contains("unchanged") || $0.contains("effect") }, "\(whole)")
            let pro = Self.told(made.first { $0["action"] == "plan.upserted" && $0["subject"] == "pro" })
            #expect(pro.contains("quotas.seo: 100 → 50") && pro.contains("version: 1 → 2"), "\(pro)")
            // when: the same again, and then single changes
            try calls.stage(try await calls.post("/v1/catalog/apply?prune=true", Self.catalog))
            #expect(try await Self.entries(live, "&action=catalog.applied").count == 1)
            try await calls.plan("pro", ["quotas": ["seo": 20]])
            try calls.stage(try await calls.patch("/v1/account-kits/\(kit)", ["limits": ["seo": ["perCall": 9]]]))
            try calls.stage(try await calls.patch("/v1/features/seo", ["unit": "pages"]))
            try calls.stage(try await calls.patch("/v1/meters/calls", ["displayName": "Calls"]))
            try calls.stage(try await calls.patch("/v1/settings", ["reminderDays": [5], "defaultPlanKey": .null]))
            try calls.stage(try await calls.post("/v1/coupons/TEN/archive"))
            try calls.stage(try await calls.post("/v1/plans/new/archive"))
            try calls.stage(try await calls.post("/v1/catalog/apply", Self.catalog))
            try await calls.plan("pro", ["quotas": ["seo": 21]])
            // then: the trail is one chain, and the last change says where it came from
            let all = try await Self.entries(live)
            Self.expectChain(all)
            let last = Self.told(all.last { $0["kind"] == "plan" && $0["subject"] == "pro" })
            #expect(last.contains("quotas.seo: 50 → 21") && last.contains("version: 4 → 5"), "\(last)")
            let second = Self.told(all.filter { $0["subject"] == "pro" }[2])
            #expect(second.contains("quotas.seo: 50 → 20") && second.contains("version: 2 → 3"), "\(second)")
            #expect(all.contains { $0["action"] == "coupon.restored" })
        }
    }

    @Test func whatCustomersGetIsOneChainToo() async throws {
        try await TestServer.run { server in
            let (live, calls) = (server.live, OperatorCalls(server.live))
            let kit = try await calls.kit("Kit", ["limits": ["seo": ["perCall": 5]]])
            try await calls.plan("free", ["quotas": ["seo": 1]])
            try await calls.plan("pro", ["quotas": ["seo": 100], "accountKitId": .string(kit)])
            let customer = try await calls.customer("c", plan: "free")
            try await calls.subscribe(customer, to: "pro")
            try await calls.subscribe(customer, to: "pro", ["status": "past_due"])
            try calls.stage(try await calls.put("/v1/customers/\(customer)/quotas/seo", ["limit": 7]))
            try calls.stage(try await calls.put("/v1/customers/\(customer)/quotas/seo", ["limit": 8]))
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/quotas/seo"))
            let key = try calls.stage(try await calls.post("/v1/keys", ["name": "K"]))["id"].text
            try calls.stage(try await calls.post("/v1/keys/\(key)/rotate", ["overlapSeconds": 60]))
            try calls.stage(try await calls.delete("/v1/keys/\(key)"))
            let all = try await Self.entries(live)
            Self.expectChain(all)
            // The plan's kit came to the customer with the subscription.
            let assigned = Self.told(all.first { $0["action"] == "customer.kitAssigned" })
            #expect(assigned == [#"accountKitId: null → "\#(kit)""#], "\(assigned)")
            let changed = Self.told(all.last { $0["action"] == "subscription.set" })
            #expect(changed.contains(#"subscription.status: "active" → "past_due""#), "\(changed)")
            #expect(all.contains { $0["action"] == "apiKey.replaced" && $0["subject"]?.stringValue == key })
        }
    }

    @Test("A migration says for each customer from which version, one after the other and all at once")
    func migrationsSayFromWhichVersion() async throws {
        try await TestServer.run { server in
            let (live, calls) = (server.live, OperatorCalls(server.live))
            let (old, new) = (try await calls.kit("Old", [:]), try await calls.kit("New", [:]))
            try await calls.plan("pro", ["quotas": ["seo": 1], "accountKitId": .string(old)])
            let first = try await calls.customer("a", plan: "pro")
            let second = try await calls.customer("b", plan: "pro")
            let own = try await calls.customer("c", plan: "pro")
            let ownKit = try await calls.kit("Own", [:])
            try calls.stage(try await calls.post("/v1/account-kits/\(ownKit)/customers/\(own)/assign"))
            try await calls.plan("pro", ["quotas": ["seo": 2], "accountKitId": .string(new), "applyTo": "new"])
            let later = try await calls.customer("d", plan: "pro")
            try await calls.plan("pro", ["quotas": ["seo": 3], "applyTo": "new"])
            for customer in [first, second] {
                try calls.stage(try await calls.post("/v1/plans/pro/migrate", ["customers": [.string(customer)]]))
                let entries = try await Self.entries(live, "&customerId=\(customer)")
                let told = Self.told(entries.first { $0["action"] == "plan.migrated" })
                #expect(told == ["subscription.planVersion: 1 → 3", "subscribers: null → 1"], "\(told)")
                let kit = Self.told(entries.first { $0["action"] == "plan.kitMigrated" })
                #expect(kit == [#"customer.accountKitId: "\#(old)" → "\#(new)""#], "\(kit)")
            }
            let rest: JSONValue = ["customers": [.string(own), .string(later)]]
            let answer = try calls.stage(try await calls.post("/v1/plans/pro/migrate", rest))
            #expect(answer["subscribers"] == 2)
            for (customer, version) in [(own, 1), (later, 2)] {
                let entries = try await Self.entries(live, "&customerId=\(customer)")
                let moved = entries.filter { $0["action"] == "plan.migrated" }
                #expect(
                    moved.map(Self.told) == [["subscription.planVersion: \(version) → 3", "subscribers: null → 1"]]
                )
                // The one has a kit of its own, the other the new one already.
                #expect(!entries.contains { $0["action"] == "plan.kitMigrated" })
            }
            #expect(try await Self.entries(live, "&action=plan.migrated").count == 4)
        }
    }

    @Test func reachingAllSaysWhichVersionsHoldNoMore() async throws {
        try await TestServer.run { server in
            let (live, calls) = (server.live, OperatorCalls(server.live))
            try await calls.plan("pro", ["quotas": ["seo": 1]])
            try await calls.plan("pro", ["quotas": ["seo": 2], "applyTo": "new"])
            try await calls.plan("pro", ["quotas": ["seo": 2], "applyTo": "all"])
            let told = Self.told(try await Self.entries(live, "&action=plan.appliedToAll").last)
            #expect(told == ["versionsInForce: [1,2] → [2]"], "\(told)")
        }
    }

    @Test("Invoices that jobs and a roll-over finalize have entries of their own, and the contract's drafts are named")
    func invoicesThatAreFinalizedByThemselves() async throws {
        try await TestServer.run { server in
            let (live, calls) = (server.live, OperatorCalls(server.live))
            let price: JSONValue = ["key": "base", "name": "Base", "model": "flat", "amount": "10"]
            try await calls.plan("pro", ["currency": "USD", "prices": [price]])
            try calls.stage(try await calls.patch("/v1/settings", ["gracePeriodHours": 0]))
            let customer = try await calls.customer("c")
            let made = try calls.stage(
                try await calls.post("/v1/contracts", ["customerId": .string(customer), "planKey": "pro"])
            )
            let contract = made["id"].text
            server.clock.advance(days: 65)
            let rolled = try calls.stage(try await calls.post("/v1/contracts/\(contract)/roll-over"))
            let finalized = (rolled["finalized"].arrayValue ?? []).map(\.text)
            #expect(finalized.count == 2)
            for invoice in finalized {
                let entries = try await Self.entries(live, "&kind=invoice&subject=\(invoice)")
                let entry = try #require(entries.first { $0["action"] == "invoice.finalized" })
                let told = Self.told(entry)
                #expect(told.contains { $0.hasPrefix("status: \"") && $0.hasSuffix("→ \"sent\"") }, "\(told)")
                #expect(told.contains { $0.hasPrefix("invoiceNumber: null → ") }, "\(told)")
                #expect(entry["customerId"]?.stringValue == customer)
                #expect(entry["route"] == "POST /v1/contracts/{id}/roll-over")
            }
            server.clock.advance(days: 31)
            await server.runJobs()
            let byJobs = try await Self.entries(live, "&action=invoice.finalized")
            #expect(byJobs.count == 3)
            #expect(byJobs.last?["actor"]?.stringValue?.hasPrefix("job:") == true)
            #expect(byJobs.allSatisfy { !Self.changes($0).isEmpty })
            let given = Self.told(try await Self.entries(live, "&action=subscription.set").first)
            #expect(given.contains(#"subscription.planKey: null → "pro""#), "\(given)")
            for entry in try await Self.entries(live) where entry["action"] != "workspace.created" {
                #expect(!Self.changes(entry).isEmpty, "\(entry["action"] ?? .null)")
            }
        }
    }
}
