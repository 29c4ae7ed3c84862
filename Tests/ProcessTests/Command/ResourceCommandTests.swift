import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Commands of customers, subscriptions, quotas, the offer and settings, and the one for any request.
struct ResourceCommandTests {
    private let folder: TemporaryFolder
    private let server: ServerProcess

    init() throws {
        folder = try TemporaryFolder()
        server = ServerProcess(folder: folder)
    }

    private func weir(_ words: String..., input: String? = nil) async throws -> CommandResult {
        try await BuiltCommand.run(words + ["--data", server.dataFolder], input: input)
    }

    /// What a command prints, which must go well.
    private func output(_ words: String..., input: String? = nil) async throws -> String {
        let result = try await BuiltCommand.run(words + ["--data", server.dataFolder], input: input)
        try #require(result.status == .exited(0), "\(words): \(result.errors)")
        return result.output
    }

    @Test("A customer is made, put on a plan, given more, and shown")
    func customerIsKept() async throws {
        try await server.start()
        let plan = #"{"key": "pro", "name": "Pro", "quotas": {"seo": 10}, "period": "month"}"#
        _ = try await output("api", "POST", "/v1/plans", "--fields", "-", input: plan)
        #expect(try await output("plans", "list").contains("pro"))
        #expect(try await output("plans", "show", "pro", "--json").contains(#""seo":10"#))
        let who = ["--external-id", "acme", "--name", "Acme", "--email", "a@acme.example", "--data", server.dataFolder]
        #expect(try await BuiltCommand.run(["customers", "create"] + who).status == .exited(0))
        let list = try await output("customers", "list")
        #expect(list.contains("acme") && list.contains("a@acme.example") && list.hasPrefix("CUSTOMER"))
        #expect(try await output("customers", "list", "--status", "suspended", "--json") == "[]\n")
        _ = try await output("customers", "update", "ext:acme", "--name", "Acme Ltd.")
        #expect(try await output("customers", "show", "ext:acme").contains("\nname: Acme Ltd.\n"))

        _ = try await output("subscriptions", "set", "ext:acme", "pro", "--until", "2999-01-01", "--kit")
        #expect(try await output("subscriptions", "show", "ext:acme").contains("\nplanKey: pro\n"))
        _ = try await output("quotas", "set", "ext:acme", "seo", "--add", "5")
        #expect(try await output("quotas", "list", "ext:acme").contains("15"))
        _ = try await output("quotas", "remove", "ext:acme", "seo")
        #expect(try await !output("quotas", "list", "ext:acme").contains("15"))

        let event: [String] = [
            "api", "POST", "/v1/events", "--set", "externalCustomerId=acme", "--set", "eventName=page", "--set-json",
            #"properties={"n": 1}"#,
        ]
        #expect(try await BuiltCommand.run(event + ["--data", server.dataFolder]).status == .exited(0))
        let events = try await output("events", "list", "--customer", "ext:acme")
        #expect(events.contains("page") && events.contains(#"{"n":1}"#))

        #expect(try await weir("customers", "erase", "ext:acme").status == .exited(64))
        _ = try await output("customers", "suspend", "ext:acme")
        #expect(try await output("customers", "list", "--status", "suspended").contains("acme"))
        _ = try await output("customers", "erase", "ext:acme", "--yes")
        #expect(try await weir("customers", "show", "ext:acme").status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("The offer is listed and archived, and settings are changed")
    func offerIsKept() async throws {
        try await server.start()
        let plan = #"{"key": "pro", "name": "Pro", "quotas": {"seo": 10}}"#
        _ = try await output("api", "POST", "/v1/plans", "--fields", "-", input: plan)
        let kit = try await output("api", "POST", "/v1/account-kits", "--set", "name=Starter")
        let id = try #require(try JSONParser.parse(Array(kit.utf8)).objectValue?["id"]?.stringValue)
        _ = try await output("customers", "create", "--external-id", "acme")
        #expect(try await output("account-kits", "list").contains("Starter"))
        #expect(try await output("account-kits", "assign", id, "ext:acme").contains("has the kit"))
        #expect(try await output("customers", "list", "--kit", id).contains("acme"))
        #expect(try await output("features", "list").contains("seo"))
        #expect(try await output("meters", "list").contains("seo"))
        // A quota stands on it.
        #expect(try await weir("meters", "archive", "seo").status == .exited(1))
        let meter = #"{"code": "pages", "eventName": "page", "aggregation": "count"}"#
        _ = try await output("api", "POST", "/v1/meters", "--fields", "-", input: meter)
        _ = try await output("meters", "archive", "pages")
        #expect(try await output("meters", "list", "--status", "archived").contains("pages"))
        _ = try await output("plans", "archive", "pro")
        #expect(try await !output("plans", "list").contains("pro"))

        _ = try await output("settings", "update", "--fields", "-", input: "gracePeriodHours: 48\n")
        #expect(try await output("settings", "show").contains("gracePeriodHours: 48\n"))
        #expect(try await output("settings", "show", "--json").contains(#""gracePeriodHours":48"#))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Every command that answers takes --json, and prints JSON then")
    func everythingIsJSON() async throws {
        try await server.start()
        func json(_ words: String...) async throws -> JSONValue {
            let result = try await BuiltCommand.run(words + ["--json", "--data", server.dataFolder])
            try #require(result.status == .exited(0), "\(words): \(result.errors)")
            return try JSONParser.parse(Array(result.output.utf8))
        }
        #expect(try await json("customers", "create", "--external-id", "acme")["externalId"] == "acme")
        #expect(try await json("customers", "update", "ext:acme", "--name", "Acme")["name"] == "Acme")
        #expect(try await json("customers", "suspend", "ext:acme").objectValue != nil)
        #expect(try await json("coupons", "create", "TEN", "--percent", "10")["code"] == "TEN")
        #expect(try await json("coupons", "archive", "TEN")["archivedAt"].stringValue != nil)
        #expect(try await json("jobs", "list")["jobs"] == [])
        #expect(try await json("events", "retract", "--event-name", "none")["retracted"] == 0)
        #expect(try await json("events", "replay")["accepted"] == 0)
        #expect(try await json("events", "rejected", "discard", "--all")["discarded"] == 0)
        #expect(try await json("webhooks", "list") == [])
        let key = try #require(try await json("keys", "create", "--name", "K")["id"].stringValue)
        #expect(try await json("keys", "revoke", key)["revokedAt"].stringValue != nil)
        let none = try await weir("subscriptions", "show", "ext:acme")
        #expect(none.output == "no subscription\n")
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Invoices are listed by date, drafts that were made together too")
    func invoicesHaveAnOrder() async throws {
        try await server.start()
        let plan =
            #"{"key": "pro", "name": "Pro", "currency": "USD", "prices": [{"key": "fee", "model": "flat", "amount": "9"}]}"#
        _ = try await output("api", "POST", "/v1/plans", "--fields", "-", input: plan)
        _ = try await output("customers", "create", "--external-id", "acme")
        _ = try await output("contracts", "create", "--customer", "ext:acme", "--plan", "pro")
        let list = try JSONParser.parse(Array(try await output("invoices", "list", "--json").utf8)).arrayValue ?? []
        let dates = list.map { $0["invoiceDate"].stringValue ?? "" }
        #expect(dates.count == 12 && dates == dates.sorted(by: >))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Commands end as they say: 1 refused, 64 not understood, 69 nobody there")
    func commandsEndAsTheySay() async throws {
        try await server.start()
        let refused = try await weir("api", "GET", "/v1/plans/none")
        #expect(refused.status == .exited(1))
        #expect(refused.errors.contains("'none' not found"))
        #expect(try await weir("api", "FETCH", "/v1/plans").status == .exited(64))
        #expect(try await weir("api", "GET", "v1/plans").status == .exited(64))
        #expect(try await weir("api", "POST", "/v1/plans", "--set", "key").status == .exited(64))
        #expect(try await weir("api", "POST", "/v1/plans", "--set-json", "quotas={").status == .exited(64))
        #expect(try await weir("quotas", "set", "ext:a", "seo").status == .exited(64))
        #expect(try await weir("settings", "update").status == .exited(64))
        #expect(try await server.stop() == .exited(0))
        let nobody = try await BuiltCommand.run([
            "api", "GET", "/v1/plans", "--url", "http://127.0.0.1:1", "--key", TestKeys.live,
        ])
        #expect(nobody.status == .exited(69))
        let nothing = try await BuiltCommand.run(["customers", "list", "--data", folder.path + "/nothing"])
        #expect(nothing.status == .exited(69))
    }
}
