import Testing
import WeirAPI
import WeirClient
import WeirHTTP
import WeirTesting

/// Invoices that are made anew from exported events and catalogue alone.
struct OfflineExplanationTests {
    /// What an invoice is checked from.
    private struct Files {
        var explanation: JSONValue
        var catalog: JSONValue
        var events: [JSONValue]

        /// What the files come to: nothing when the invoice is right.
        func differences() throws -> [String] {
            var explanation = try OfflineExplanation(explanation: explanation, catalog: catalog)
            for event in events { explanation.take(try ExportedEvent(event)) }
            return try explanation.outcome().differences
        }

        /// The place of the first event of a name.
        func place(of name: String) throws -> Int { try #require(events.firstIndex { $0["eventName"].text == name }) }

        mutating func set(_ property: String, to value: JSONValue, at place: Int) {
            var event = events[place].objectValue ?? [:]
            var properties = event["properties"]?.objectValue ?? [:]
            properties[property] = value
            event["properties"] = .object(properties)
            events[place] = .object(event)
        }
    }

    private func files(of invoice: String, _ calls: OperatorCalls) async throws -> Files {
        let explanation = try calls.stage(try await calls.get("/v1/invoices/\(invoice)/explain"))
        #expect(explanation["matches"] == true, "\(explanation["differences"])")
        let range = explanation["basis"]["events"]
        var events: [JSONValue] = []
        // An invoice of fees alone needs none.
        if range != .null {
            var query = "customerId=\(explanation["customerId"].text)&through=\(explanation["cut"].plain)"
            if range["start"] != .null { query += "&from=\(range["start"].text)" }
            let export = try await calls.get("/v1/export/events?\(query)&to=\(range["end"].text)")
            #expect(export.isSuccess, "\(export.text)")
            events = try export.text.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
        }
        return Files(
            explanation: explanation,
            catalog: try calls.stage(try await calls.get("/v1/catalog")),
            events: events
        )
    }

    /// A plan with prices of many kinds, and a customer who uses all of them in February.
    private func everything(_ story: Scenario) async throws -> (customer: String, contract: String) {
        let calls = story.calls
        try await calls.guidePlans()
        try await calls.meter(
            "TOKENS",
            ["eventName": "tokens", "aggregation": "sum", "valueProperty": "count", "groupKeys": ["region"]]
        )
        try await calls.meter("PAYMENTS", ["eventName": "payment", "aggregation": "sum", "valueProperty": "amount"])
        try await calls.meter("USERS", ["eventName": "login", "aggregation": "unique_count", "valueProperty": "user"])
        try await calls.meter("DISK", ["eventName": "disk", "aggregation": "weighted_sum", "valueProperty": "change"])
        let tiers: JSONValue = [
            ["upTo": 10, "unitAmount": "1"], ["upTo": nil, "unitAmount": "0.5", "flatAmount": "3"],
        ]
        try await calls.plan(
            "everything",
            [
                "currency": "USD", "commitment": ["minimumSpend": "5000"],
                "quotas": ["credits": ["limit": 10, "mode": "soft"]],
                "prices": [
                    ["key": "base", "name": "Base", "model": "flat", "amount": "29.99"],
                    ["key": "ahead", "name": "Ahead", "model": "flat", "amount": "7", "timing": "advance"],
                    ["key": "seats", "name": "Seats", "model": "per_unit", "unitAmount": "4", "per": "seat"],
                    [
                        "key": "credits", "name": "Credits", "model": "per_unit", "unitAmount": "0.01",
                        "meter": "credits", "included": "quota",
                    ],
                    ["key": "calls", "name": "Calls", "model": "graduated", "tiers": tiers, "meter": "API_CALL"],
                    [
                        "key": "volume", "name": "Volume", "model": "volume", "tiers": tiers, "meter": "API_CALL",
                        "minimumSpend": "100",
                    ],
                    [
                        "key": "daily", "name": "Daily", "model": "package", "packageSize": "5", "packageAmount": "2",
                        "meter": "API_CALL", "bucket": "day",
                    ],
                    [
                        "key": "tokens", "name": "Tokens", "model": "dimensional", "meter": "TOKENS",
                        "rates": [["match": ["region": "eu"], "unitAmount": "0.02"]],
                        "fallback": "0.01",
                    ],
                    [
                        "key": "payments", "name": "Payments", "model": "percentage", "meter": "PAYMENTS",
                        "ratePercent": "2.9", "fixedPerEvent": "0.30",
                    ],
                    ["key": "users", "name": "Users", "model": "per_unit", "unitAmount": "3", "meter": "USERS"],
                    ["key": "disk", "name": "Disk", "model": "per_unit", "unitAmount": "0.7", "meter": "DISK"],
                ],
            ]
        )
        let customer = try await calls.customer("acme", ["timeZone": "America/New_York"])
        let contract = try await calls.contract(
            customer,
            "everything",
            ["quantity": 3, "taxRates": [["code": "vat", "percent": "19"]]]
        )
        return (customer, contract)
    }

    private func use(_ calls: OperatorCalls, _ customer: String) async throws {
        try await calls.record(23, "call_count", of: customer, at: "2026-02-14T12:00:00Z", keys: "a")
        try await calls.record(4, "call_count", of: customer, at: "2026-02-16T12:00:00Z", keys: "b")
        for (name, properties) in [
            ("tokens", ["region": "eu", "count": 1000]), ("tokens", ["region": "us", "count": 500]),
            ("tokens", ["count": 7]), ("payment", ["amount": 100]), ("payment", ["amount": "12.34"]),
            ("login", ["user": "ann"]), ("login", ["user": "bob"]), ("login", ["user": "ann"]),
            ("disk", ["change": 40]), ("disk", ["change": -10]), ("credits", ["quantity": 25]),
        ] as [(String, JSONValue)] {
            try calls.stage(try await calls.record(customer, name, properties))
        }
    }

    @Test func everyKindOfPriceIsMadeAnewFromFiles() async throws {
        try await Scenario.run(from: "2026-02-11T15:00:00Z") { story in
            let calls = story.calls
            // given: a month in which everything was used, with a change of seats within it, and an invoice of it
            let (customer, contract) = try await everything(story)
            try story.move(to: "2026-02-17T15:00:00Z")
            try await use(calls, customer)
            try calls.stage(
                try await calls.post("/v1/contracts/\(contract)/change-plan", ["planKey": "everything", "quantity": 5])
            )
            try story.move(to: "2026-03-12T15:00:00Z")
            let done = try await calls.rollOver(contract)
            let finalized = (done["finalized"].arrayValue ?? []).map(\.text)
            #expect(finalized.count >= 2)
            // then: each of them is what the exported events come to, and so is the draft of the next month
            for invoice in finalized {
                let files = try await files(of: invoice, calls)
                #expect(try files.differences() == [])
            }
            try calls.stage(try await calls.record(customer, "tokens", ["region": "eu", "count": 9]))
            let open = try await calls.invoices(of: contract).first { $0["invoiceNumber"] == .null }
            let draft = try await files(of: try #require(open)["id"].text, calls)
            let differences = try draft.differences()
            #expect(differences == [])
        }
    }

    @Test func oneEventMoreLessOrOtherIsNamed() async throws {
        try await Scenario.run(from: "2026-02-11T15:00:00Z") { story in
            let calls = story.calls
            // given: an invoice and its files
            let (customer, contract) = try await everything(story)
            try story.move(to: "2026-02-17T15:00:00Z")
            try await use(calls, customer)
            try story.move(to: "2026-03-12T15:00:00Z")
            try await calls.rollOver(contract)
            let invoices = try await calls.invoices(of: contract).filter { $0["invoiceNumber"] != .null }
            let last = try #require(invoices.last)
            let files = try await files(of: last["id"].text, calls)
            #expect(try files.differences() == [])
            // when: an event says another number
            var altered = files
            altered.set("count", to: 1001, at: try altered.place(of: "tokens"))
            // then: the line is named with quantity and amount of both
            let differences = try altered.differences()
            #expect(
                differences.contains("'Tokens · eu' says 1000 for 20.00 USD, the events give 1001 for 20.02 USD"),
                "\(differences)"
            )
            // when: one is missing
            var fewer = files
            fewer.events.remove(at: try fewer.place(of: "login"))
            // then: the amount is the same, for the user came twice; yet these are not the events of the invoice
            #expect(try fewer.differences() == ["'Users' stands on 3 events, the file has 2"])
            // when: one is there twice under another key
            var more = files
            var copy = more.events[try more.place(of: "call_count")].objectValue ?? [:]
            copy["idempotencyKey"] = "copy"
            more.events.append(.object(copy))
            #expect(
                try more.differences().contains { $0.hasPrefix("'Calls' says 27 for 21.50 USD, the events give 28") }
            )
            // when: a property changes that no price looks at
            var other = files
            other.set("note", to: "x", at: try other.place(of: "payment"))
            #expect(
                try other.differences().contains { $0.contains("'Payments'") && $0.contains("not the same events") }
            )
            // when: an event is of a new region, so that there would be a line more
            var region = files
            region.set("region", to: "mars", at: try region.place(of: "tokens"))
            #expect(try region.differences().contains { $0.contains("a line 'Tokens · mars'") })
            // when: the meter is another in the catalogue
            var meter = files
            meter.catalog = try Self.replacing(
                #""valueProperty":"amount""#,
                by: #""valueProperty":"sum""#,
                files.catalog
            )
            #expect(try meter.differences().contains { $0.contains("'Payments'") })
            // when: the invoice's own total is tampered with
            var total = files
            total.explanation = try Self.replacing(
                "\"totalMinor\":\(last.total)",
                by: "\"totalMinor\":1",
                files.explanation
            )
            #expect(try total.differences() == ["the figures come to \(last.total), not to the total 1"])
        }
    }

    @Test func whatCameAfterTheCutIsNotInTheFiles() async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            // given: a closed February, and an event of it that comes late
            try await calls.guidePlans()
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "free")
            try await calls.record(10, "call_count", of: customer, at: "2026-02-01T00:00:00Z", keys: "a")
            try story.move(to: "2026-03-01T00:00:00Z")
            try await calls.rollOver(contract)
            try await calls.record(1, "call_count", of: customer, at: "2026-02-02T00:00:00Z", keys: "late")
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a-3"))
            // then: February's files hold what it counted, and March's adjustment is taken as it is stated
            let february = try await files(of: "INV-000001", calls)
            #expect(february.events.count == 10)
            #expect(try february.differences() == [])
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/a-4"))
            let march = try await calls.invoice(of: contract, endingOn: "2026-04-01")
            #expect(march.lines.count == 2)
            #expect(try await files(of: march["id"].text, calls).differences() == [])
        }
    }

    @Test func anInvoiceThatIsNoExplanationIsRefused() throws {
        let error = #expect(throws: StatedValueError.self) {
            try OfflineExplanation(explanation: ["id": "inv_1", "currency": "USD"], catalog: nil)
        }
        #expect(error?.description == "'customerId' is missing")
    }

    private static func replacing(_ text: String, by other: String, _ value: JSONValue) throws -> JSONValue {
        let parts = String(decoding: value.jsonBytes, as: UTF8.self).split(
            separator: text,
            omittingEmptySubsequences: false
        )
        #expect(parts.count > 1, "'\(text)' is not there")
        return try JSONParser.parse(Array(parts.joined(separator: other).utf8))
    }
}
