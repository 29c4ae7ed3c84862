import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Many clients at once: what is counted is exact.
struct RaceTests {
    private static let clients = 64

    /// Lets all clients ask at the same time.
    private func race(
        _ ask: @escaping @Sendable (Int) async throws -> APIResponse
    ) async throws -> [APIResponse] {
        try await withThrowingTaskGroup(of: APIResponse.self) { group in
            for index in 0..<Self.clients { group.addTask { try await ask(index) } }
            var answers: [APIResponse] = []
            for try await answer in group { answers.append(answer) }
            return answers
        }
    }

    @Test("64 clients race for the last unit and one gets it")
    func lastUnitHasOneWinner() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 1000]])
            let customer = try await calls.customer(plan: "pro")
            try calls.stage(try await calls.consume(customer, "seo", 999))
            let answers = try await race { _ in try await calls.consume(customer, "seo") }
            #expect(answers.filter { $0.status == 200 }.count == 1)
            #expect(answers.filter { $0.refusal == "rate_limited/quota_exceeded" }.count == Self.clients - 1)
            #expect(try await calls.used(customer, "seo") == 1000)
        }
    }

    @Test
    func reservationsNeverHoldMoreThanThereIs() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 100]])
            let customer = try await calls.customer(plan: "pro")
            let answers = try await race { _ in try await calls.reserve(customer, "seo", 30) }
            let held = answers.filter { $0.status == 201 }.map { $0.json["id"].text }
            #expect(held.count == 3)
            for id in held { try calls.stage(try await calls.post("/v1/reservations/\(id)/commit")) }
            #expect(try await calls.used(customer, "seo") == 90)
        }
    }

    @Test
    func oneKeyCountsOnceHoweverManySendIt() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 1000]])
            let customer = try await calls.customer(plan: "pro")
            let consumed = try await race { _ in try await calls.consume(customer, "seo", 7, key: "same") }
            #expect(Set(consumed.map(\.text)).count == 1)
            let recorded = try await race { _ in try await calls.record(customer, "seo", ["quantity": 2], key: "event")
            }
            #expect(recorded.allSatisfy { $0.status == 202 })
            #expect(try await calls.used(customer, "seo") == 9)
        }
    }

    @Test
    func mixedWorkEndsAtTheLimitExactly() async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": 40]])
            let customer = try await calls.customer(plan: "pro")
            let answers = try await race { index in
                if index.isMultiple(of: 2) { return try await calls.consume(customer, "seo") }
                let held = try await calls.reserve(customer, "seo", 1)
                guard held.status == 201 else { return held }
                let how = index.isMultiple(of: 3) ? "release" : "commit"
                return try await calls.post("/v1/reservations/\(held.json["id"].text)/\(how)")
            }
            let counted = answers.filter { answer in
                answer.status == 200 && answer.json["status"] != "released"
            }
            #expect(counted.count <= 40)
            #expect(try await calls.used(customer, "seo") == JSONValue(integerLiteral: Int64(counted.count)))
        }
    }
}
