import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("What figures of revenue lead to")
struct RevenueLinkTests {
    @Test("The invoices behind a month's figure are those it is the sum of: its days, its currency, numbered, not void")
    func months() async throws {
        try await DeskStage.run { stage in
            /// Issues an invoice on the present day.
            func issue(_ amount: String, _ currency: String = "EUR") async throws -> String {
                let draft = try stage.calls.stage(
                    try await stage.calls.post(
                        "/v1/invoices",
                        [
                            "customerId": .string(stage.customer), "currency": .string(currency),
                            "lines": [["label": "Setup", "quantity": 1, "unitPrice": .string(amount)]],
                        ]
                    )
                )
                let id = draft["id"].text
                try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(id)/finalize"))
                return id
            }
            let first = try await issue("11")
            let void = try await issue("500")
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(void)/void"))
            let dollars = try await issue("7", "USD")
            try await stage.advance(days: 27)
            let last = try await issue("13")
            stage.server.clock.advance(seconds: 86_400)
            let next = try await issue("17")

            let revenue = try await stage.open("/revenue?currency=EUR")
            for (from, to, ids, sum) in [
                ("2026-02-01", "2026-02-28", [first, last], "€24.00"), ("2026-03-01", "2026-03-31", [next], "€17.00"),
            ] {
                let query = "from=\(from)&amp;to=\(to)&amp;currency=EUR&amp;issued=yes"
                #expect(revenue.contains("/invoices?\(query)"), "\(from)")
                let list = try await stage.open("/invoices?" + query.replacing("&amp;", with: "&"))
                #expect(Self.ids(in: list) == Set(ids), "\(from)")
                #expect(list.contains("a number and are not void, in EUR"))
                #expect(revenue.contains(sum), "\(sum)")
            }
            let other = try await stage.open("/revenue?currency=USD")
            #expect(other.contains("€") == false && other.contains("$7.00"))
            let list = try await stage.open("/invoices?from=2026-02-01&to=2026-02-28&currency=USD&issued=yes")
            #expect(Self.ids(in: list) == [dollars])
        }
    }

    private static func ids(in page: String) -> Set<String> {
        Set(
            page.split(separator: "\(DeskStage.root)/invoices/inv_").dropFirst().map { piece in
                "inv_" + piece.prefix { $0 != "\"" && $0 != "/" && $0 != "?" }
            }
        )
    }
}
