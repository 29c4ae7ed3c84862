import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The same real requests, asked for one by one: a quota stops one customer at the exact token, and no other.
struct RealUsageQuotaTests {
    /// Rows of the larger file that are replayed: all of them.
    private static let file = RealUsage.files[0]

    @Test("a token quota below one customer's total refuses that customer at the exact token, and no other")
    func aQuotaStopsAtTheExactToken() async throws {
        guard let usage = try RealUsage.find() else {
            print("left out: the replay of real usage, because its files are not on this machine")
            return
        }
        let rows = try usage.rows(Self.file)
        var totals: [String: Int] = [:]
        for row in rows { totals[row.customer, default: 0] += row.input }
        let highest = try #require(totals.max { $0.value < $1.value })
        let second = try #require(totals.values.filter { $0 < highest.value }.max())
        // One token less than the customer asks for in all, and enough for everybody else.
        let limit = highest.value - 1
        try #require(second <= limit)

        try await TestServer.run { server in
            let api = server.live
            try await api.ask(
                "POST",
                "/v1/plans",
                [
                    "key": "tokens", "name": "Tokens", "quotas": ["llm.tokens": .init(limit)],
                ]
            )
            for customer in totals.keys {
                try await api.ask("POST", "/v1/customers", ["externalId": .string(customer)])
                try await api.ask("PUT", "/v1/users/ext:\(customer)/billing/subscription", ["planKey": "tokens"])
            }
            let refusals = try await replay(rows, api)
            let expected = Self.refusals(of: rows, limit: limit)
            #expect(refusals == expected)
            #expect(Set(expected.map(\.customer)) == [highest.key])
            for (customer, total) in totals {
                let answer = try await api.ask("GET", "/v1/users/ext:\(customer)/billing/usage")
                let used = answer["usage"]?.objectValue?.number("llm.tokens")
                let refused = expected.filter { $0.customer == customer }.map(\.quantity).reduce(0, +)
                #expect(used == total - refused)
            }
            try await takeTheRest(of: highest.key, limit, api)
        }
    }

    /// A decision that said no.
    private struct Refusal: Equatable, Sendable {
        var row: Int
        var customer: String
        var quantity: Int
    }

    /// What plain counting refuses.
    private static func refusals(of rows: [RealUsage.Row], limit: Int) -> [Refusal] {
        var used: [String: Int] = [:]
        var refusals: [Refusal] = []
        for row in rows {
            if used[row.customer, default: 0] + row.input <= limit {
                used[row.customer, default: 0] += row.input
            } else {
                refusals.append(Refusal(row: row.number, customer: row.customer, quantity: row.input))
            }
        }
        return refusals
    }

    /// Consumes every row in the order of the file, in batches.
    private func replay(_ rows: [RealUsage.Row], _ api: APIClient) async throws -> [Refusal] {
        var refusals: [Refusal] = []
        for start in stride(from: 0, to: rows.count, by: 500) {
            let part = rows[start..<min(start + 500, rows.count)]
            let items = part.map { row -> JSONValue in
                [
                    "externalCustomerId": .string(row.customer), "feature": "llm.tokens", "quantity": .init(row.input),
                    "idempotencyKey": .string("\(Self.file.name):\(row.number)"),
                ]
            }
            let answer = try await api.ask("POST", "/v1/usage/consume/batch", ["items": .array(items)])
            let results = answer["results"]?.arrayValue?.compactMap(\.objectValue) ?? []
            #expect(results.count == part.count)
            for (row, result) in zip(part, results) {
                guard result["allowed"] != .bool(true) else { continue }
                let reason = result["error"]?.objectValue?["details"]?.objectValue?.text("reason")
                #expect(reason == "quota_exceeded")
                refusals.append(Refusal(row: row.number, customer: row.customer, quantity: row.input))
            }
        }
        return refusals
    }

    /// What is left after a refusal can still be had, to the last token, and not one more.
    private func takeTheRest(of customer: String, _ limit: Int, _ api: APIClient) async throws {
        let path = "/v1/users/ext:\(customer)"
        let usage = try await api.ask("GET", "\(path)/billing/usage")
        let rest = limit - (usage["usage"]?.objectValue?.number("llm.tokens") ?? 0)
        let tooMuch = try await api.send(
            "POST",
            "\(path)/usage/consume",
            body: ["feature": "llm.tokens", "quantity": .init(rest + 1)] as JSONObject
        )
        #expect(tooMuch.status == 429)
        if rest > 0 {
            let last = try await api.ask(
                "POST",
                "\(path)/usage/consume",
                ["feature": "llm.tokens", "quantity": .init(rest)]
            )
            #expect(last.number("used") == limit)
            #expect(last.number("remaining") == 0)
        }
        let one = try await api.send("POST", "\(path)/usage/consume", body: ["feature": "llm.tokens"] as JSONObject)
        #expect(one.status == 429)
        #expect(one.json.objectValue?["error"]?.objectValue?.number("used") == limit)
    }
}
