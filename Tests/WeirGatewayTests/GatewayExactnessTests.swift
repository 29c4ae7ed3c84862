import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Successful calls, recorded events and used quota are one number, whatever the service does.
struct GatewayExactnessTests {
    private static let limit = 1_000
    private static let clients = 64

    @Test("64 clients against a quota of 1,000 and a service that succeeds, fails, hangs and drops at random")
    func everyUnitIsUsedOnce() async throws {
        let routes: JSONValue = [
            [
                "name": "work", "path": "/work", "upstream": "up", "feature": "work",
                "timeouts": ["answerMs": 500],
            ]
        ]
        try await GatewayStage.run(routes: routes) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": .number(ExactDecimal(Int64(Self.limit)))]])
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let counts = try await withThrowingTaskGroup(of: [Int: Int].self) { group in
                for number in 0..<Self.clients {
                    group.addTask { try await Self.callUntilUsedUp(stage, customer, seed: UInt64(number)) }
                }
                return try await group.reduce(into: [Int: Int]()) { $0.merge($1) { $0 + $1 } }
            }
            let succeeded = counts[200] ?? 0
            // A client is refused for good only when nothing is held by others any more, so each failure made room for
            // another call.
            #expect(succeeded == Self.limit)
            #expect(try await stage.quota(customer, "work") == (used: Self.limit, reserved: 0))
            #expect(try await stage.events(customer, "work").count == Self.limit)
            #expect((counts[500] ?? 0) > 100)
            #expect((counts[502] ?? 0) > 50)
            #expect((counts[504] ?? 0) > 5)
            #expect(Set(counts.keys).isSubset(of: [200, 429, 500, 502, 504]))
            // The service was asked once for each of its answers. A call's time may be up before the service has it.
            let answered = succeeded + (counts[500] ?? 0) + (counts[502] ?? 0)
            #expect(stage.upstream.seen.count >= answered)
            #expect(stage.upstream.seen.count <= answered + (counts[504] ?? 0))
        }
    }

    /// Calls until the quota is used up and nobody holds any of it.
    ///
    /// - Returns: How many answers there were of each status.
    private static func callUntilUsedUp(
        _ stage: GatewayStage,
        _ customer: String,
        seed: UInt64
    ) async throws -> [Int: Int] {
        let client = stage.client(of: customer)
        var random = SeededGenerator(seed: seed + 1)
        var counts: [Int: Int] = [:]
        while true {
            let chance = Int.random(in: 0..<100, using: &random)
            let deed =
                switch chance {
                case ..<72: "answer"
                case ..<88: "status=500"
                case ..<93: "drop"
                case ..<98: "cut"
                case _: "hang"
                }
            let answer = try await client.send("POST", "/work", headers: [("X-Do", deed)])
            counts[answer.status, default: 0] += 1
            // While others hold what is left, it may come free again.
            if answer.status == 429, try await stage.quota(customer, "work") == (used: limit, reserved: 0) {
                return counts
            }
        }
    }
}
