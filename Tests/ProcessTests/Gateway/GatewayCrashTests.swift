import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// The gateway, killed in the middle of its calls again and again.
struct GatewayCrashTests {
    private static let limit = 1_000
    private static let clients = 64

    @Test("after SIGKILL nothing leaks: every whole answer is recorded, and what was held is free again")
    func survivesKills() async throws {
        let folder = try TemporaryFolder()
        try await TestUpstream.run { upstream in
            let routes = """
                {"version": 1, "upstreams": {"up": {"url": "\(upstream.url)"}}, "routes": [
                {"path": "/work", "upstream": "up", "feature": "work", "holdSeconds": 2, "timeouts": {"answerMs": 100}},
                {"path": "/rest", "upstream": "up", "feature": "work", "timeouts": {"answerMs": 60000}}]}
                """
            try Data(routes.utf8).write(to: URL(fileURLWithPath: folder.path + "/routes.yaml"))
            let server = ServerProcess(
                folder: folder,
                variables: ["WEIR_GATEWAY_ROUTES": folder.path + "/routes.yaml", "WEIR_GATEWAY_PORT": "0"]
            )
            do {
                try await self.run(server)
            } catch {
                Issue.record("\(error)\nThe server wrote:\n\(server.output.suffix(4_000))")
            }
        }
    }

    private func run(_ server: ServerProcess) async throws {
        try await server.start()
        let calls = OperatorCalls(server.client())
        try await calls.plan("pro", ["quotas": ["work": .number(ExactDecimal(Int64(Self.limit)))]])
        let customer = try await calls.customer(plan: "pro")
        var random = SeededGenerator(seed: 7)
        var whole = 0
        var unknown = 0
        for _ in 0..<4 {
            let url = try Self.gatewayURL(server)
            let milliseconds = Int.random(in: 150..<600, using: &random)
            let seed = random.next()
            let counts = try await withThrowingTaskGroup(of: Counts.self) { group in
                for number in 0..<Self.clients {
                    group.addTask { try await Self.hammer(url, customer, seed: seed &+ UInt64(number)) }
                }
                try await Task.sleep(for: .milliseconds(milliseconds))
                try await server.kill()
                return try await group.reduce(into: Counts()) { $0.add($1) }
            }
            whole += counts.whole
            unknown += counts.unknown
            try await server.start()
            let after = OperatorCalls(server.client())
            let events = try await Self.events(server.client(), customer)
            // A call that was cut off may have been recorded; one that the client has whole must be.
            #expect(events >= whole)
            #expect(events <= whole + unknown)
            #expect(events <= Self.limit)
            whole = events
            unknown = 0
            try await Self.untilNothingIsHeld(after, customer)
        }
        // What is left can be used to the last unit, however long a busy machine takes over an answer.
        let url = try Self.gatewayURL(server)
        let client = Self.client(url, customer)
        var status = 200
        while status == 200 {
            status = try await client.send("POST", "/rest").status
            if status == 200 { whole += 1 }
        }
        #expect(status == 429)
        #expect(whole == Self.limit)
        #expect(try await Self.events(server.client(), customer) == Self.limit)
        #expect(try await server.stop() == .exited(0))
        let verified = try await BuiltCommand.run(["verify"], settings: ["WEIR_DATA": server.dataFolder])
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
    }

    private struct Counts: Sendable {
        /// Answers 200 that came whole.
        var whole = 0
        /// Calls of which the client does not know what became of them.
        var unknown = 0

        mutating func add(_ other: Counts) {
            whole += other.whole
            unknown += other.unknown
        }
    }

    private static func hammer(_ url: String, _ customer: String, seed: UInt64) async throws -> Counts {
        var random = SeededGenerator(seed: seed)
        var counts = Counts()
        let client = client(url, customer)
        while true {
            let chance = Int.random(in: 0..<100, using: &random)
            let deed =
                switch chance {
                case ..<40: "answer"
                case ..<60: "events=5,1,1"
                case ..<75: "status=500"
                case ..<85: "drop"
                case ..<95: "cut"
                case _: "hang"
                }
            do {
                let answer = try await client.send("POST", "/work", headers: [("X-Do", deed)])
                if answer.status == 200 { counts.whole += 1 }
                if answer.status == 429 { return counts }
            } catch {
                // Killed, or truncated by the gateway because the service was.
                counts.unknown += 1
                guard (try? await client.send("GET", "/none")) != nil else { return counts }
            }
        }
    }

    private static func client(_ url: String, _ customer: String) -> APIClient {
        APIClient(
            .url(url),
            headers: [("Authorization", "Bearer \(TestKeys.live)"), ("X-Weir-Customer", customer)]
        )
        .patient(minutes: 10)
    }

    static func gatewayURL(_ server: ServerProcess) throws -> String {
        let text = try String(contentsOfFile: server.folder.path + "/address.gateway", encoding: .utf8)
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func events(_ client: APIClient, _ customer: String) async throws -> Int {
        try await client.list("/v1/events?customerId=\(customer)&eventName=work&limit=200", "events").count
    }

    private static func untilNothingIsHeld(_ calls: OperatorCalls, _ customer: String) async throws {
        for _ in 0..<400 {
            let list = try await calls.get("/v1/users/\(customer)/entitlements").json["entitlements"].arrayValue ?? []
            if list.first(where: { $0["feature"].text == "work" })?["reserved"].wholeNumber == 0 { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw ProcessFailure("what was held before the crash is held for ever")
    }
}
