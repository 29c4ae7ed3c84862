import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Each line of an invoice stands on its own events, and those of all lines of a price are the price's.
struct EventsBehindLinesTests {
    /// Calls by region and tier with a rate card and a least spend, and the same calls once more at one price; tokens by
    /// model, each at the same price.
    private func story(_ tell: (Scenario, _ customer: String, _ contract: String) async throws -> Void) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z") { story in
            let calls = story.calls
            try await calls.meter(
                "CALLS",
                ["eventName": "call", "aggregation": "count", "groupKeys": ["region", "tier"]]
            )
            try await calls.meter(
                "TOKENS",
                ["eventName": "completion", "aggregation": "sum", "valueProperty": "n", "groupKeys": ["model"]]
            )
            try await calls.plan(
                "dimensions",
                [
                    "currency": "USD",
                    "prices": [
                        [
                            "key": "calls", "name": "Calls", "model": "dimensional", "meter": "CALLS",
                            "minimumSpend": "20",
                            "rates": [
                                ["match": ["region": "eu"], "unitAmount": "2"],
                                ["match": ["region": "us"], "unitAmount": "1"],
                            ],
                        ],
                        [
                            "key": "all", "name": "All calls", "model": "per_unit", "meter": "CALLS",
                            "unitAmount": "0.10",
                        ],
                        [
                            "key": "tokens", "name": "Tokens", "model": "per_unit", "meter": "TOKENS",
                            "unitAmount": "0.01", "bucket": "group",
                        ],
                    ],
                ]
            )
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "dimensions")
            for (count, properties) in [
                (3, ["region": "eu", "tier": "free"]), (2, ["region": "eu", "tier": "pro"]), (4, ["region": "us"]),
                (1, ["region": "ap", "tier": "free"]),
            ] as [(Int, JSONValue)] {
                for _ in 0..<count { try calls.stage(try await calls.record(customer, "call", properties)) }
            }
            for (model, tokens) in [("large", 1000), ("small", 70), ("large", 500)] as [(String, Int64)] {
                let properties: JSONValue = ["model": .string(model), "n": .number(ExactDecimal(tokens))]
                try calls.stage(try await calls.record(customer, "completion", properties))
            }
            try await tell(story, customer, contract)
        }
    }

    private func explanation(_ invoice: JSONValue, _ calls: OperatorCalls) async throws -> JSONValue {
        let explained = try calls.stage(try await calls.get("/v1/invoices/\(invoice["id"].text)/explain"))
        #expect(explained["matches"] == true, "\(explained["differences"])")
        return explained
    }

    private func counts(_ explained: JSONValue) -> [String] {
        (explained["lines"].arrayValue ?? []).map { line in
            let quantity = line["kind"] == "minimum" ? "nothing" : line["quantity"].plain
            return "\(line["label"].text): \(quantity) of \(line["events"]["count"].plain) events"
        }
    }

    @Test func aLineOfADimensionStandsOnTheEventsOfThatDimension() async throws {
        try await story { story, _, contract in
            let calls = story.calls
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            let explained = try await explanation(draft, calls)
            #expect(
                counts(explained) == [
                    "Calls · eu · free: 3 of 3 events", "Calls · eu · pro: 2 of 2 events",
                    "Calls · us · –: 4 of 4 events", "Calls · ap · free · no price: 1 of 1 events",
                    "Calls · minimum spend: nothing of 10 events", "All calls: 10 of 10 events",
                    "Tokens · large: 1500 of 2 events", "Tokens · small: 70 of 1 events",
                ]
            )
            // Other events have another digest; the same ones, behind two prices, the same.
            let lines = explained["lines"].arrayValue ?? []
            let digests = lines.map { $0["events"]["sha256"].text }
            #expect(Set(digests).count == lines.count - 1)
            #expect(try #require(digests.dropFirst(4).first) == #require(digests.dropFirst(5).first))
        }
    }

    @Test func theStatementOfUsageSaysHowManyEventsEachLineCounted() async throws {
        try await story { story, _, contract in
            let calls = story.calls
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            let page = try await calls.get("/v1/invoices/\(draft["id"].text)/html").text
            var rest = page[(try #require(page.firstRange(of: "Usage statement"))).upperBound...]
            for (line, events) in [
                ("Calls · eu · free", "3 events counted"), ("Calls · eu · pro", "2 events counted"),
                ("Calls · us · –", "4 events counted"), ("All calls", "10 events counted"),
                ("Tokens · large", "2 events counted"), ("Tokens · small", "1 event counted"),
            ] {
                let heading = try #require(rest.firstRange(of: line), "\(line)")
                rest = rest[heading.upperBound...]
                let note = try #require(rest.firstRange(of: /[0-9]+ events? counted/), "\(line)")
                #expect(rest[note] == events, "\(line)")
            }
        }
    }

    @Test func anEventThatIsTakenBackLeavesOnlyItsOwnLine() async throws {
        try await story { story, customer, contract in
            let calls = story.calls
            try calls.stage(
                try await calls.record(customer, "completion", ["model": "small", "n": 30], key: "taken-back")
            )
            let draft = try await calls.invoice(of: contract, endingOn: "2026-03-01")
            let before = try await explanation(draft, calls)["lines"].arrayValue ?? []
            try calls.stage(try await calls.delete("/v1/customers/\(customer)/events/taken-back"))
            let after = try await explanation(draft, calls)["lines"].arrayValue ?? []
            #expect(before.count == after.count)
            for (one, other) in zip(before, after) {
                let isIts = one["label"].text == "Tokens · small"
                #expect((one["events"] != other["events"]) == isIts, "\(one["label"])")
            }
        }
    }

    @Test func theLinesAreMadeAnewFromFilesToo() async throws {
        try await story { story, _, contract in
            let calls = story.calls
            try story.move(to: "2026-03-05T00:00:00Z")
            try await calls.rollOver(contract)
            var files = try await OfflineExplanationTests().files(of: "INV-000001", calls)
            #expect(try files.differences() == [])
            // Another property of one event is seen at the lines that stand on it, and at no other.
            files.set("note", to: "x", at: try files.place(of: "completion"))
            let differences = try files.differences()
            #expect(differences.count == 1)
            #expect(differences.first?.hasPrefix("'Tokens · large' stands on 2 events") == true, "\(differences)")
        }
    }
}
