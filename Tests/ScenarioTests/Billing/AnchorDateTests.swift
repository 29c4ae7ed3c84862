import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Contracts whose periods begin on another day than they do.
struct AnchorDateTests {
    private func plan(_ interval: String, _ timing: String, _ calls: OperatorCalls) async throws {
        try await calls.plan(
            "plan",
            [
                "currency": "USD",
                "prices": [
                    [
                        "key": "base", "name": "Base", "model": "flat", "amount": "100",
                        "interval": .string(interval), "timing": .string(timing),
                    ]
                ],
            ]
        )
    }

    @Test func periodsBeginOnTheAnchorsDay() async throws {
        try await Scenario.run(from: "2026-01-20T00:00:00Z") { story in
            let calls = story.calls
            try await plan("month", "advance", calls)
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "plan", ["anchorDate": "2026-01-31"])
            #expect(try await calls.get("/v1/contracts/\(contract)")["anchorDate"] == "2026-01-31")
            let drafts = try await calls.invoices(of: contract).prefix(4)
            // then: eleven of 31 days at first, and then the last day of each month
            #expect(drafts.map { $0["invoiceDate"].text } == ["2026-01-20", "2026-01-31", "2026-02-28", "2026-03-31"])
            #expect(drafts.map(\.lines) == [["Base: 3548"], ["Base: 10000"], ["Base: 10000"], ["Base: 10000"]])
            // then: so they are explained, and the subscription follows
            let sent = try await calls.finalize(drafts[0])
            #expect(try await calls.get("/v1/invoices/\(sent["id"].text)/explain")["matches"] == true)
            let subscription = try await calls.get("/v1/users/\(customer)/billing/subscription")["subscription"]
            #expect(subscription["currentPeriodEnd"].text.hasPrefix("2026-01-31"))
        }
    }

    @Test("Periods of several months are counted from the anchor, before or after the start")
    func quarters() async throws {
        for anchor in ["2025-11-15", "2026-05-15"] {
            try await Scenario.run(from: "2026-01-20T00:00:00Z") { story in
                let calls = story.calls
                try await plan("quarter", "arrears", calls)
                let contract = try await calls.contract(
                    try await calls.customer("acme"),
                    "plan",
                    ["anchorDate": .string(anchor)]
                )
                let drafts = try await calls.invoices(of: contract).prefix(2)
                #expect(drafts.map { $0["invoiceDate"].text } == ["2026-02-15", "2026-05-15"], "\(anchor)")
                // 26 of the 92 days from 15 November.
                #expect(drafts.map(\.total) == ["2826", "10000"], "\(anchor)")
            }
        }
    }

    @Test func withCalendarBillingItIsRefused() async throws {
        try await Scenario.run(from: "2026-01-20T00:00:00Z") { story in
            let calls = story.calls
            try await plan("month", "advance", calls)
            let customer = try await calls.customer("acme")
            let answer = try await calls.post(
                "/v1/contracts",
                [
                    "customerId": .string(customer), "planKey": "plan", "billing": "calendar",
                    "anchorDate": "2026-01-31",
                ]
            )
            #expect(answer.status == 400)
            #expect(answer["error"]["issues"][0]["path"] == "anchorDate")
        }
    }
}
