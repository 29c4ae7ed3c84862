import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirImport
import WeirPrimitives
import WeirTesting

@testable import weir

/// An import makes nobody pay what they do not pay there, and a comparison is not content with nothing.
struct ImportSafetyTests {
    @Test("Contracts of a plan that lost a price wait until that is accepted by name")
    func heldBack() async throws {
        let setup = try await Self.setup()
        try setup.export.writePlan(odd: true)
        try setup.export.writeCustomer()
        // when: it is looked at and done; then: neither plan nor contract is made, in both the same
        for words in [[], ["--apply", "--test-clock", setup.clock]] as [[String]] {
            let result = try await setup.takeAll(words)
            #expect(result.status == .exited(1), "\(result.text)")
            #expect(
                Self.entry(result.report, "plan", "held_back")?.contains("--accept 'pro'") == true,
                "\(result.text)"
            )
            #expect(Self.entry(result.report, "contract", "held_back")?.contains("odd") == true, "\(result.text)")
        }
        #expect(try await setup.client.list("/v1/contracts", "contracts").isEmpty)
        #expect(try await setup.client.list("/v1/plans", "plans").isEmpty)
        // when: another plan is accepted; then: this one is not
        _ = try await setup.take("--apply", "--accept", "other")
        #expect(try await setup.client.list("/v1/contracts", "contracts").isEmpty)
        // when: it is accepted; then: both are made, once
        let accepted = try await setup.take("--apply", "--accept", "pro")
        #expect(Self.entry(accepted.report, "contract", "create") != nil, "\(accepted.text)")
        let again = try await setup.take("--apply", "--accept", "pro")
        #expect(again.report["summary"]?.objectValue?.number("create") == 0, "\(again.text)")
        #expect(again.report["summary"]?.objectValue?.number("update") == 0, "\(again.text)")
        #expect(try await setup.client.list("/v1/contracts", "contracts").count == 1)
        #expect(try await setup.server.stop() == .exited(0))
    }

    @Test("A second run tells what of a contract is otherwise there, and makes none anew that was cancelled here")
    func differences() async throws {
        let setup = try await Self.setup()
        try setup.export.writePlan(odd: false)
        try setup.export.writeCustomer()
        let first = try await setup.take("--apply", "--test-clock", setup.clock)
        #expect(Self.entry(first.report, "contract", "create") != nil, "\(first.text)")
        let same = try await setup.take("--apply")
        #expect(same.report["summary"]?.objectValue?.number("unchanged") == 4, "\(same.text)")
        // when: it ends there
        try setup.export.writeCustomer(#""ending_at": "2026-06-01T00:00:00Z","#)
        let ending = try await setup.take("--apply")
        let about = Self.entry(ending.report, "contract", "kept")
        #expect(ending.status == .exited(1) && about?.contains("endDate") == true, "\(ending.text)")
        // when: its price is another there
        try setup.export.writeCustomer()
        try setup.export.writePlan(odd: false, amount: 1500)
        try setup.export.writeCustomer(#""x": 0,"#)
        let dearer = try await setup.take("--apply")
        #expect(
            Self.entry(dearer.report, "contract", "kept")?.contains("the price 'subscription'") == true,
            "\(dearer.text)"
        )
        // when: it is over there
        try setup.export.writeCustomer(status: "terminated")
        let over = try await setup.take("--apply")
        #expect(Self.entry(over.report, "contract", "kept")?.contains("weir contracts cancel") == true, "\(over.text)")
        // when: it was cancelled here, and an older export has it still
        let contracts = try await setup.client.list("/v1/contracts", "contracts")
        let id = try #require(contracts.first?.text("id"))
        try await setup.client.ask("POST", "/v1/contracts/\(id)/cancel", ["cancelAt": "end_of_period"])
        try setup.export.writeCustomer()
        let cancelled = try await setup.take("--apply")
        #expect(Self.entry(cancelled.report, "contract", "kept")?.contains("cancelled") == true, "\(cancelled.text)")
        #expect(try await setup.client.list("/v1/contracts", "contracts").count == 1)
        #expect(try await setup.server.stop() == .exited(0))
    }

    @Test("Events of somebody of whom it cannot be said who they are count for nobody")
    func conflictedEvents() throws {
        let record = ForeignRecord([
            "identifier": "e", "event_name": "n", "timestamp": 1, "payload": ["stripe_customer_id": "cus_1"],
        ])
        let mapping = StripeMapping(ImportChoices(billing: .mirror, today: LocalDate(dayNumber: 20_000)))
        guard case .event = MappedRows.item(record, 1, mapping, []) else {
            Issue.record("no event")
            return
        }
        guard case .unreadable(let rejection) = MappedRows.item(record, 1, mapping, ["cus_1"]) else {
            Issue.record("an event")
            return
        }
        #expect(rejection.code == MappedRows<StripeMapping>.waits)
    }

    @Test("What was added to a plan here stays when it is imported again, and what of it charges is told")
    func additions() async throws {
        let setup = try await Self.setup()
        try setup.export.writePlan(odd: false)
        _ = try await setup.take("--apply", "--billing", "none")
        // given: a quota, and a price of its own
        let plan = try await setup.client.ask("GET", "/v1/plans/pro")
        let own: JSONValue = ["key": "own", "model": "flat", "amount": "5", "interval": "month", "timing": "advance"]
        try await setup.client.ask(
            "POST",
            "/v1/plans",
            [
                "key": "pro", "name": "Pro", "prices": .array((plan["prices"]?.arrayValue ?? []) + [own]),
                "rateLimits": ["*": ["limit": 9, "interval": "minute"]],
            ]
        )
        // when: it is imported with another amount, and again
        try setup.export.writePlan(odd: false, amount: 1500)
        let first = try await setup.take("--apply", "--billing", "none")
        let again = try await setup.take("--apply", "--billing", "none")
        // then: its amount is that of there, and the rest is as it was
        #expect(first.report["summary"]?.objectValue?.number("update") == 1, "\(first.text)")
        #expect(again.report["summary"]?.objectValue?.number("update") == 0, "\(again.text)")
        #expect(Self.entry(again.report, "plan", "kept")?.contains("the price 'own'") == true, "\(again.text)")
        let now = try await setup.client.ask("GET", "/v1/plans/pro")
        let prices = (now["prices"]?.arrayValue ?? []).compactMap(\.objectValue)
        #expect(prices.first { $0["key"] == "subscription" }?.text("amount") == "15", "\(now)")
        #expect(prices.contains { $0["key"] == "own" } && now["rateLimits"]?.objectValue?["*"] != nil, "\(now)")
        #expect(try await setup.server.stop() == .exited(0))
    }

    @Test("A subscription that is paused there is told where a contract of it runs here, and exempt ones have no rates")
    func notLive() async throws {
        let setup = try await Self.setup()
        func write(_ name: String, _ text: String) throws { try setup.export.write(name, text) }
        func take(_ status: String) async throws -> JSONObject {
            try write(
                "subscriptions.json",
                """
                [{"id": "sub_1", "customer": "cus_1", "status": "\(status)", "start_date": 1769904000,
                  "default_tax_rates": [{"id": "txr_1", "percentage": 20}],
                  "items": {"data": [{"quantity": 1, "price": {"id": "p", "recurring": {"usage_type": "licensed"}}}]}}]
                """
            )
            let result = try await BuiltCommand.run([
                "import", "stripe", setup.export.path, "--billing", "contracts", "--apply", "--json", "--test-clock",
                setup.clock, "--data", setup.server.dataFolder, "--workspace", "test",
            ])
            return try #require(try JSONParser.parse(Array(result.output.utf8)).objectValue, "\(result.errors)")
        }
        try write(
            "prices.json",
            #"[{"id": "p", "currency": "usd", "billing_scheme": "per_unit", "unit_amount": 100, "recurring": {"interval": "month"}}]"#
        )
        try write("customers.json", #"[{"id": "cus_1", "tax_exempt": "exempt"}]"#)
        // when: it is live, once more, and paused
        let made = try await take("active")
        let same = try await take("active")
        let paused = try await take("paused")
        // then
        #expect(Self.entry(made, "contract", "create") != nil, "\(made)")
        #expect(Self.entry(same, "contract", "kept") == nil && Self.entry(same, "contract", "create") == nil, "\(same)")
        #expect(Self.entry(paused, "contract", "kept")?.contains("it is paused there") == true, "\(paused)")
        let contract = try #require(try await setup.client.list("/v1/contracts", "contracts").first)
        #expect(contract["phases"]?.arrayValue?.first?.objectValue?["taxRates"] == [], "\(contract)")
        #expect(try await setup.server.stop() == .exited(0))
    }

    @Test("A checkpoint stops before what waits for its customer, which is read again when that is there")
    func checkpoint() async throws {
        let setup = try await Self.setup()
        try setup.export.writePlan(odd: false)
        try setup.export.writeCustomer()
        let events = ["s1", "s2", "s1"].enumerated().map { number, name in
            #"{"transaction_id": "e\#(number)", "external_subscription_id": "\#(name)", "code": "calls", "timestamp": 1769990400}"#
        }
        try setup.export.write("events.jsonl", events.joined(separator: "\n") + "\n")
        let state = setup.export.path + "/../events.state"
        // when: the second is of a subscription that is not there yet
        let first = try await setup.take("--apply", "--test-clock", setup.clock, "--checkpoint", state)
        #expect(
            first.status == .exited(1) && first.report["events"]?.objectValue?.number("rejected") == 1,
            "\(first.text)"
        )
        // when: it has come, the rows from it on are read again, and each counts once
        try setup.export.write("customers.json", #"[{"external_id": "acme"}, {"external_id": "globex"}]"#)
        let subscriptions = ["acme": "s1", "globex": "s2"].map { customer, name in
            #"{"external_id": "\#(name)", "external_customer_id": "\#(customer)", "plan_code": "pro", "started_at": "2026-02-01T00:00:00Z", "billing_time": "calendar"}"#
        }
        try setup.export.write("subscriptions.json", "[\(subscriptions.joined(separator: ","))]")
        let second = try await setup.take("--apply", "--test-clock", setup.clock, "--checkpoint", state)
        let counts = second.report["events"]?.objectValue
        #expect(counts?.number("accepted") == 1 && counts?.number("duplicates") == 1, "\(second.text)")
        #expect(try await setup.server.stop() == .exited(0))
    }

    @Test("No contract is made for a customer whose taxes the server refuses")
    func refusedCustomer() async throws {
        let setup = try await Self.setup()
        try setup.export.writePlan(odd: false)
        try setup.export.writeCustomer()
        try await setup.client.ask("POST", "/v1/customers", ["externalId": "acme"])
        // when: a rate there is none that can be; then: it is told, and no contract is made
        try setup.export.write(
            "customers.json",
            #"[{"external_id": "acme", "taxes": [{"code": "vat", "name": "VAT", "rate": 900}]}]"#
        )
        // It is said before anything is done, too.
        for words in [[], ["--apply"]] {
            let result = try await setup.takeAll(words)
            #expect(Self.entry(result.report, "customer", "refused")?.contains("percent") == true, "\(result.text)")
            #expect(Self.entry(result.report, "contract", "held_back")?.contains("refused") == true, "\(result.text)")
        }
        #expect(try await setup.client.list("/v1/contracts", "contracts").isEmpty)
        #expect(try await setup.server.stop() == .exited(0))
    }

    @Test("A customer whom the server will refuse is named before anything is done, in the server's words")
    func dryRefusal() async throws {
        let setup = try await Self.setup()
        try setup.export.writePlan(odd: false)
        try setup.export.writeCustomer()
        try setup.export.write(
            "customers.json",
            #"[{"external_id": "acme", "email": "billing at acme", "country": "Germany"}, {"external_id": "globex"}]"#
        )
        let dry = try await setup.take()
        let applied = try await setup.take("--apply")
        let about = try #require(Self.entry(dry.report, "customer", "refused"))
        #expect(about.contains("'email' must be an email address") && about.contains("'billingAddress.country'"))
        for part in about.split(separator: "; ") {
            #expect(Self.entry(applied.report, "customer", "refused")?.contains(part) == true, "\(applied.text)")
        }
        for report in [dry.report, applied.report] {
            #expect(Self.entry(report, "customer", "create")?.isEmpty == true)
            #expect(Self.entry(report, "contract", "held_back") != nil)
        }
        #expect(try await setup.server.stop() == .exited(0))
    }

    @Test("Nothing compared is not the same, and who is invoiced only here is seen")
    func comparing() async throws {
        let setup = try await Self.setup()
        try setup.export.writePlan(odd: false)
        try setup.export.writeCustomer()
        _ = try await setup.take("--apply", "--test-clock", setup.clock)
        // when: there is no list at all, an empty one, and one of which nothing can be read
        let missing = try await setup.weir("compare", "lago", setup.export.path)
        #expect(missing.status == .exited(69) && missing.errors.contains("invoices.json"), "\(missing.errors)")
        try setup.export.write("invoices.json", #"{"invoices": []}"#)
        let empty = try await setup.weir("compare", "lago", setup.export.path)
        #expect(empty.status == .exited(1) && empty.output.contains("Nothing was compared"), "\(empty.output)")
        try setup.export.write("invoices.json", #"[{"number": "L-1", "status": "finalized"}]"#)
        let unread = try await setup.weir("compare", "lago", setup.export.path)
        #expect(unread.status == .exited(1) && unread.output.contains("it names no customer"), "\(unread.output)")
        // when: somebody else is invoiced there, on the day on which acme is here
        try setup.export.write(
            "invoices.json",
            """
            [{"number": "L-2", "status": "finalized", "issuing_date": "2026-02-28", "currency": "USD", "fees_amount_cents": 5,
              "total_amount_cents": 5, "customer": {"external_id": "nobody"},
              "fees": [{"item": {"type": "charge", "code": "=cmd()", "name": "=cmd()"}, "amount_cents": 5}]}]
            """
        )
        let other = try await setup.weir(
            "compare",
            "lago",
            setup.export.path,
            "--from",
            "2026-03-01",
            "--to",
            "2026-03-02"
        )
        #expect(other.status == .exited(1) && other.output.contains("only here"), "\(other.output)")
        #expect(other.output.contains("ext:acme") && !other.output.contains("ext:nobody"), "\(other.output)")
        let table = try await setup.weir("compare", "lago", setup.export.path, "--csv")
        #expect(table.output.contains(",'=cmd(),") && table.output.contains("no such customer here"), "\(table.output)")
        #expect(try await setup.server.stop() == .exited(0))
    }

    @Test("A cell of another's words is no formula; numbers stay numbers")
    func cells() {
        #expect(ComparisonReport.cell("=1+1") == "'=1+1" && ComparisonReport.cell("@x") == "'@x")
        #expect(ComparisonReport.cell("\tx") == "'\tx" && ComparisonReport.cell("-a,b") == "\"'-a,b\"")
        #expect(ComparisonReport.cell("-12") == "-12" && ComparisonReport.cell("-0.5") == "-0.5")
        #expect(ComparisonReport.cell("+1 (555) 1") == "'+1 (555) 1" && ComparisonReport.cell("a=b") == "a=b")
        #expect(ComparisonReport.cell("\rx") == "\"'\rx\"")
    }
}
