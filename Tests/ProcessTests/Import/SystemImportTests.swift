import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirImport
import WeirPrimitives
import WeirServer
import WeirTesting

@testable import weir

/// `weir import`, from exports and from an API, into a running server.
struct SystemImportTests {
    /// A month of a Lago workspace: two customers on one plan, and what they used.
    private static func writeLagoExport(into folder: TemporaryFolder) throws -> String {
        let path = folder.path + "/lago"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        }
        try write(
            "billable_metrics.json",
            """
            {"billable_metrics": [
              {"name": "Calls", "code": "calls", "aggregation_type": "count_agg", "filters": []},
              {"name": "Storage", "code": "storage", "aggregation_type": "sum_agg", "field_name": "gb"},
              {"name": "Odd", "code": "odd", "aggregation_type": "custom_agg"}],
             "meta": {"current_page": 1, "next_page": null}}
            """
        )
        try write(
            "plans.json",
            """
            {"plans": [{"name": "Startup", "code": "startup", "interval": "monthly", "amount_cents": 4900,
              "amount_currency": "USD", "pay_in_advance": false, "charges": [
                {"billable_metric_code": "calls", "charge_model": "standard", "properties": {"amount": "0.0125"}},
                {"billable_metric_code": "storage", "charge_model": "graduated", "properties": {"graduated_ranges": [
                  {"from_value": 0, "to_value": 10, "per_unit_amount": "1", "flat_amount": "2"},
                  {"from_value": 11, "to_value": null, "per_unit_amount": "0.5", "flat_amount": "0"}]}}]}]}
            """
        )
        try write("coupons.json", #"{"coupons": []}"#)
        try write(
            "customers.jsonl",
            """
            {"external_id": "acme", "name": "Acme", "email": "billing@acme.test", "country": "DE", "timezone": "UTC", "metadata": [{"key": "tier", "value": "gold"}], "taxes": [{"code": "ust", "name": "USt.", "rate": 19.0}]}
            {"external_id": "globex", "name": "Globex", "phone": "1"}

            """
        )
        try write(
            "subscriptions.csv",
            """
            external_id,external_customer_id,plan_code,status,billing_time,started_at,current_billing_period_started_at
            s1,acme,startup,active,calendar,2026-02-01T00:00:00Z,2026-02-01T00:00:00Z
            s2,globex,startup,active,calendar,2026-02-01T00:00:00Z,2026-02-01T00:00:00Z

            """
        )
        var events = (0..<1_250).map { number in
            #"{"transaction_id": "c\#(number)", "external_subscription_id": "s1", "code": "calls", "timestamp": \#(1_769_990_400 + number)}"#
        }
        events.append(
            #"{"transaction_id": "g1", "external_subscription_id": "s2", "code": "storage", "timestamp": "1769990400.5", "properties": {"gb": "12.5"}}"#
        )
        try write("events.jsonl", events.joined(separator: "\n") + "\n")
        return path
    }

    private static func json(_ result: CommandResult) throws -> JSONObject {
        try #require(try JSONParser.parse(Array(result.output.utf8)).objectValue, "\(result.output)\(result.errors)")
    }

    private static func count(_ report: JSONObject, _ outcome: String) -> Int? {
        report["summary"]?.objectValue?.number(outcome)
    }

    @Test("A Lago export is told, taken over, not taken over twice, and its invoices are compared to the cent")
    func lago() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let client = server.client(key: TestKeys.test)
        let clock = try #require(
            try await client.ask("POST", "/v1/test-clocks", ["now": "2026-02-28T00:00:00Z"]).text("id")
        )
        let export = try Self.writeLagoExport(into: server.folder)
        func weir(_ words: String...) async throws -> CommandResult {
            try await BuiltCommand.run(["import"] + words + ["--data", server.dataFolder, "--workspace", "test"])
        }
        // when: it is only asked what would be done
        let dry = try await weir("lago", export, "--json")
        // then: all of it is told, with what has no place, and nothing is changed
        #expect(dry.status == .exited(1), "\(dry.errors)")
        let plan = try Self.json(dry)
        #expect(Self.count(plan, "create") == 7, "\(dry.output)")
        #expect(plan["events"]?.objectValue?.number("accepted") == 1_251)
        let notes = (plan["notes"]?.arrayValue ?? []).compactMap(\.objectValue)
        #expect(notes.contains { $0.text("name") == "odd" && $0.text("outcome") == "left_out" }, "\(dry.output)")
        #expect(notes.contains { $0.text("name") == "globex" && $0.text("field") == "phone" }, "\(dry.output)")
        #expect(try await client.list("/v1/customers", "customers").isEmpty)
        #expect(try await client.list("/v1/meters", "meters").isEmpty)
        // when: it is done
        let applied = try await weir("lago", export, "--apply", "--json", "--test-clock", clock)
        let report = try Self.json(applied)
        #expect(Self.count(report, "create") == 7 && Self.count(report, "refused") == 0, "\(applied.output)")
        #expect(report["events"]?.objectValue?.number("accepted") == 1_251, "\(applied.output)")
        // then: customers, contracts and usage are there
        let acme = try await client.ask("GET", "/v1/customers/ext:acme")
        #expect(acme.text("email") == "billing@acme.test" && acme["metadata"] == ["tier": "gold"])
        #expect(try await client.list("/v1/contracts", "contracts").count == 2)
        // and: doing it again changes nothing
        let again = try Self.json(try await weir("lago", export, "--apply", "--json", "--test-clock", clock))
        #expect(Self.count(again, "create") == 0 && Self.count(again, "update") == 0, "\(again)")
        #expect(Self.count(again, "unchanged") == 7, "\(again)")
        #expect(again["events"]?.objectValue?.number("duplicates") == 1_251, "\(again)")
        // and: with a checkpoint only what has come since is read
        let state = server.folder.path + "/events.state"
        let whole = try Self.json(try await weir("lago", export, "--apply", "--json", "--checkpoint", state))
        #expect(whole["events"]?.objectValue?.number("rows") == 1_251, "\(whole)")
        let log = try #require(FileHandle(forWritingAtPath: export + "/events.jsonl"))
        try log.seekToEnd()
        let late =
            #"{"transaction_id": "p1", "external_subscription_id": "s1", "code": "ping", "timestamp": 1769990400}"#
        try log.write(contentsOf: Data((late + "\n").utf8))
        try log.close()
        let rest = try Self.json(try await weir("lago", export, "--apply", "--json", "--checkpoint", state))
        #expect(rest["events"]?.objectValue?.number("rows") == 1, "\(rest)")
        #expect(rest["events"]?.objectValue?.number("accepted") == 1, "\(rest)")
        // and: what was changed there is changed here, and what was added here stays
        try await client.ask("PATCH", "/v1/customers/ext:globex", ["metadata": ["own": "x"]])
        let customers = export + "/customers.jsonl"
        let text = try String(contentsOfFile: customers, encoding: .utf8).replacing("Globex", with: "Globex Corp.")
        try Data(text.utf8).write(to: URL(fileURLWithPath: customers))
        let changed = try await weir("lago", export, "--apply", "--without-events")
        #expect(changed.output.contains("~ customer globex: name"), "\(changed.output)")
        let globex = try await client.ask("GET", "/v1/customers/ext:globex")
        #expect(globex.text("name") == "Globex Corp." && globex["metadata"] == ["own": "x"])

        // given: the month is over, and Lago has invoiced it; 12.5 GB are 2 + 10 × 1 + 2.5 × 0.5
        try await Self.advance(client, clock, to: "2026-03-01T00:00:00Z")
        func writeInvoices(storage: Int) throws {
            let invoices = """
                {"invoices": [
                  {"number": "LAG-1", "status": "finalized", "issuing_date": "2026-03-01", "currency": "USD",
                   "fees_amount_cents": 6463, "taxes_amount_cents": 1228, "total_amount_cents": 7691,
                   "customer": {"external_id": "acme"}, "fees": [
                     {"item": {"type": "subscription", "code": "startup"}, "amount_cents": 4900, "units": "1.0"},
                     {"item": {"type": "charge", "code": "calls"}, "amount_cents": 1563, "units": "1250.0"}]},
                  {"number": "LAG-2", "status": "finalized", "issuing_date": "2026-03-01", "currency": "USD",
                   "fees_amount_cents": \(4900 + storage), "taxes_amount_cents": 0, "total_amount_cents": \(4900 + storage),
                   "customer": {"external_id": "globex"}, "fees": [
                     {"item": {"type": "subscription", "code": "startup"}, "amount_cents": 4900, "units": "1.0"},
                     {"item": {"type": "charge", "code": "storage"}, "amount_cents": \(storage), "units": "12.5"}]}]}
                """
            try Data(invoices.utf8).write(to: URL(fileURLWithPath: export + "/invoices.json"))
        }
        try writeInvoices(storage: 1325)
        // when: both are compared; then: they are the same
        let same = try await weir("compare", "lago", export)
        #expect(same.status == .exited(0), "\(same.output)\(same.errors)")
        #expect(same.output.contains("2 invoices, 2 the same to the minor unit, 0 not;"), "\(same.output)")
        // when: one cent is not; then: it is told where, and the sums say so too
        try writeInvoices(storage: 1326)
        let other = try await weir("compare", "lago", export)
        #expect(other.status == .exited(1))
        #expect(other.output.contains("-0.01 USD") && other.output.contains("rounding"), "\(other.output)")
        let table = try await weir("compare", "lago", export, "--csv", "--from", "2026-03-01", "--to", "2026-03-02")
        #expect(table.output.contains("ext:globex,2026-03-01,LAG-2,"), "\(table.output)")
        #expect(
            table.output.contains(",storage,") || table.output.contains(",Storage,1326,1325,-1,"),
            "\(table.output)"
        )
        let told = try Self.json(try await weir("compare", "lago", export, "--json"))
        #expect(told["totals"]?.arrayValue?.first?.objectValue?.number("differenceMinor") == -1, "\(told)")
        #expect(try await server.stop() == .exited(0))
    }

    private static func advance(_ client: APIClient, _ clock: String, to time: String) async throws {
        while true {
            let answer = try await client.ask("POST", "/v1/test-clocks/\(clock)/advance", ["to": .string(time)])
            guard answer["isComplete"] == false else { return }
        }
    }

    @Test("Stripe is read by its API, and goes on invoicing")
    func stripe() async throws {
        // given: an account with more customers than a page has, one with a subscription
        let account = try await DoubleAccount.make()
        var first: String?
        for number in 0..<101 {
            let made = try await account.control(
                "POST",
                "/customers",
                ["name": .string("Customer \(number)"), "metadata": ["user_id": .string("u-\(number)")]]
            )
            first = first ?? made.text("id")
        }
        let price = try await account.control(
            "POST",
            "/prices",
            ["unitAmount": 2900, "lookupKey": "pro-monthly", "nickname": "Pro"]
        )
        let priceID = try #require(price.text("id"))
        try await account.control(
            "POST",
            "/subscriptions",
            [
                "customer": .string(try #require(first)), "price": .string(priceID), "quantity": 2, "status": "active",
            ]
        )
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ words: String...) async throws -> JSONObject {
            let result = try await BuiltCommand.run(
                ["import", "stripe", "--api", account.url, "--external-id", "user_id", "--json"] + words
                    + ["--data", server.dataFolder, "--workspace", "test"],
                settings: ["WEIR_IMPORT_KEY": account.key]
            )
            return try Self.json(result)
        }
        // when: it is asked, done, and done again
        let dry = try await weir()
        let done = try await weir("--apply")
        let again = try await weir("--apply")
        // then: the same is made that was told, and once
        #expect(Self.count(dry, "create") == 103 && Self.count(dry, "refused") == 0, "\(dry)")
        #expect(Self.count(done, "create") == 103 && Self.count(done, "refused") == 0, "\(done)")
        #expect(Self.count(again, "unchanged") == 103 && Self.count(again, "create") == 0, "\(again)")
        let client = server.client(key: TestKeys.test)
        let subscription = try await client.ask("GET", "/v1/customers/ext:u-0/billing/subscription")["subscription"]
        #expect(subscription?.objectValue?.text("planKey") == "pro-monthly", "\(String(describing: subscription))")
        #expect(try await client.ask("GET", "/v1/customers/ext:u-0").text("paymentProviderId") == first)
        let plan = try await client.ask("GET", "/v1/plans/pro-monthly")
        #expect(plan.text("stripePriceId") == priceID)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("What OpenMeter has is taken over with its quotas, and its events count for the customer of their subject")
    func openMeter() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let export = server.folder.path + "/openmeter"
        try FileManager.default.createDirectory(atPath: export, withIntermediateDirectories: true)
        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(export)/\(name)"))
        }
        try write(
            "meters.json",
            """
            [{"slug": "tokens", "name": "Tokens", "aggregation": "SUM", "eventType": "prompt", "valueProperty": "$.tokens",
              "groupBy": {"model": "$.model"}}]
            """
        )
        try write(
            "features.json",
            #"[{"key": "gpt", "meterSlug": "tokens", "meterGroupByFilters": {"model": "gpt"}}, {"key": "sso"}]"#
        )
        try write(
            "plans.json",
            """
            {"items": [{"key": "pro", "version": 1, "status": "active", "name": "Pro", "currency": "USD",
              "billingCadence": "P1M", "phases": [{"key": "default", "rateCards": [
                {"type": "usage_based", "key": "gpt", "featureKey": "gpt", "billingCadence": "P1M",
                 "price": {"type": "unit", "amount": "0.000002"},
                 "entitlementTemplate": {"type": "metered", "issueAfterReset": 1000, "isSoftLimit": false, "usagePeriod": "P1M"}},
                {"type": "flat_fee", "key": "sso", "featureKey": "sso", "billingCadence": null, "price": null,
                 "entitlementTemplate": {"type": "boolean"}}]}]}]}
            """
        )
        try write(
            "customers.json",
            #"{"items": [{"id": "01C", "key": "acme", "name": "Acme", "usageAttribution": {"subjectKeys": ["acme-app"]}}]}"#
        )
        try write(
            "subscriptions.json",
            """
            [{"id": "s1", "customerId": "01C", "status": "active", "activeFrom": "2026-02-01T00:00:00Z",
              "billingAnchor": "2026-02-01T00:00:00Z", "plan": {"key": "pro", "version": 1}}]
            """
        )
        let now = Timestamp.present
        try write(
            "events.jsonl",
            ["gpt", "llama", "gpt"].enumerated().map { number, model in
                #"{"specversion": "1.0", "id": "e\#(number)", "source": "app", "type": "prompt", "subject": "acme-app", "time": "\#(now)", "data": {"tokens": "200.5", "model": "\#(model)"}}"#
            }.joined(separator: "\n") + "\n"
        )
        func weir(_ words: String...) async throws -> JSONObject {
            let result = try await BuiltCommand.run(
                ["import", "openmeter", export, "--billing", "mirror", "--json"] + words
                    + ["--data", server.dataFolder, "--workspace", "test"]
            )
            return try Self.json(result)
        }
        // when: it is taken over, twice
        let done = try await weir("--apply")
        let again = try await weir("--apply")
        // then: two meters, a feature, one that comes with the plan, the plan, a customer, who is on it; and once
        #expect(Self.count(done, "create") == 7 && Self.count(done, "refused") == 0, "\(done)")
        #expect(Self.count(again, "unchanged") == 6 && Self.count(again, "create") == 0, "\(again)")
        #expect(again["events"]?.objectValue?.number("duplicates") == 3, "\(again)")
        // and: only the events of the feature's part of the meter count for its quota
        let client = server.client(key: TestKeys.test)
        let usage = try await client.ask("GET", "/v1/customers/ext:acme/billing/usage")
        #expect(usage.text("plan") == "pro" && usage["usage"]?.objectValue?.number("gpt") == 401, "\(usage)")
        #expect(usage["quotas"]?.objectValue?.number("gpt") == 1000, "\(usage)")
        #expect(try await server.stop() == .exited(0))
    }

    @Test("What is not there, and what is not meant, is said")
    func mistakes() async throws {
        let folder = try TemporaryFolder()
        func weir(_ words: String...) async throws -> CommandResult { try await BuiltCommand.run(["import"] + words) }
        #expect(try await weir("lago").status == .exited(64))
        #expect(try await weir("lago", folder.path, "--api", "https://x.test").status == .exited(64))
        #expect(try await weir("lago", folder.path, "--start", "soon").status == .exited(64))
        let empty = try await weir("lago", folder.path)
        #expect(empty.status == .exited(69) && empty.errors.contains("billable_metrics"), "\(empty.errors)")
        let missing = try await weir("openmeter", folder.path + "/nothing")
        #expect(missing.status == .exited(69) && missing.errors.contains("is no folder"), "\(missing.errors)")
        let keyless = try await weir("lago", "--api", "https://x.test")
        #expect(keyless.status == .exited(64) && keyless.errors.contains("WEIR_IMPORT_KEY"), "\(keyless.errors)")
    }

    @Test("A difference of a customer keeps what the draft does not name, and sees equal numbers as equal")
    func difference() {
        let present: JSONObject = [
            "name": "Acme", "taxRates": [["code": "ust", "name": "USt.", "percent": "19", "inclusive": false]],
            "billingAddress": ["line1": "1 Road", "line2": nil, "country": "DE"], "metadata": ["own": "x"],
        ]
        typealias Import = SystemImport<LagoMapping>
        let same: JSONObject = [
            "name": "Acme", "taxRates": [["code": "ust", "name": "USt.", "percent": 19]],
            "billingAddress": ["country": "DE"],
        ]
        #expect(CustomerDifference.fields(same, present).isEmpty)
        let other: JSONObject = ["name": "Acme Inc.", "metadata": ["tier": "gold"]]
        #expect(
            CustomerDifference.fields(other, present) == [
                "name": "Acme Inc.", "metadata": ["own": "x", "tier": "gold"],
            ]
        )
        #expect(Import.place("plans[3].prices[0].meter")?.index == 3)
        #expect(Import.place("settings.x") == nil && Import.place("plans[") == nil && Import.place("keys[1]") == nil)
    }
}
