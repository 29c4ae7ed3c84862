import Synchronization
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

/// More is asked than can be recorded: what is too much is turned away at once, and what was accepted is there.
struct OverloadTests {
    private static let connections = 8
    private static let rounds = 6
    /// Of one connection and round; all of them together are far more than four times what the ledger lets wait, so that
    /// they are too much on a slow machine too.
    private static let requests = 50

    @Test func whatIsAcceptedAtOverloadIsRecorded() async throws {
        try await TestServer.run(slowSyncMilliseconds: 20, configure: { $0.ledgerQueueLimit = 20 }) { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": ["limit": 1_000_000]]])
            _ = try await calls.customer("acme", plan: "pro")
            let url = server.url
            let answers = try await withThrowingTaskGroup(of: [RawConnection.Answer].self) { group in
                for connection in 0..<Self.connections {
                    group.addTask { try await Self.ask(url, connection) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            let accepted = answers.count { $0.status == 200 }
            let refused = answers.filter { $0.status != 200 }
            #expect(answers.count == Self.connections * Self.rounds * Self.requests)
            #expect(accepted > 0)
            #expect(!refused.isEmpty)
            for answer in refused {
                #expect(answer.status == 503)
                #expect(answer["Retry-After"].flatMap { Int($0) } ?? 0 > 0)
                #expect(answer.body.contains(#""code":"unavailable""#))
            }
            let usage = try await server.live.call("GET", "/v1/customers/ext:acme/billing/usage")
            #expect(usage.json.objectValue?["usage"]?.objectValue?["seo"] == .number(ExactDecimal(Int64(accepted))))
        }
    }

    /// The bound of the wait, counted in syncs: the one under way when a request came, and its own.
    ///
    /// With a sync of 20 ms and a queue of 100 commands no accepted request, not only 99 in 100, waits longer than 40 ms
    /// and the time to apply 100 commands.
    @Test func anAcceptedRequestWaitsForTwoSyncsAtMostAndARefusedOneForNone() async throws {
        let (limit, offered) = (10, 40)
        let (gate, made) = (Gate(), MadeDisk())
        try await TestServer.run(
            folder: .keepingData(because: "only a folder has a log that a test can hold back"),
            // Looks for crossed thresholds and the like ask the ledger too, and would take places in the queue.
            delays: StandingClock(),
            configure: {
                $0.ledgerQueueLimit = limit
                // The flusher's clock goes on while the disk hangs, and takes nobody's place.
                $0.flushIntervalMilliseconds = 10
            },
            logDisk: { disk in
                let gated = GatedDisk(disk, syncGate: gate)
                made.disk.withLock { $0 = gated }
                return gated
            }
        ) { server in
            let disk = try #require(made.disk.withLock { $0 })
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["seo": ["limit": 1_000_000]]])
            _ = try await calls.customer("acme", plan: "pro")
            let url = server.url
            gate.close()
            try await withThrowingTaskGroup(of: RawConnection.Answer.self) { group in
                // Whatever goes wrong, nobody waits for ever.
                defer { gate.open() }
                group.addTask { try await Self.askOnce(url, "first") }
                await gate.waitForArrival()
                let before = disk.syncs
                // Four times what may wait, each on a connection of its own.
                for index in 0..<offered { group.addTask { try await Self.askOnce(url, "\(index)") } }
                for _ in 0..<offered - limit {
                    let answer = try #require(try await group.next())
                    #expect(answer.status == 503)
                    #expect(answer["Retry-After"].flatMap { Int($0) } ?? 0 > 0)
                }
                #expect(disk.syncs == before)
                gate.letOnePass()
                gate.letOnePass()
                for _ in 0..<limit + 1 {
                    let answer = try #require(try await group.next())
                    #expect(answer.status == 200, "\(answer.body)")
                }
                #expect(disk.syncs == before + 2)
            }
        }
    }

    /// The disk of the server, once it is made.
    private final class MadeDisk: Sendable {
        let disk = Mutex<GatedDisk?>(nil)
    }

    private static func askOnce(_ url: String, _ key: String) async throws -> RawConnection.Answer {
        try await RawConnection.run(to: url) { raw in
            try await raw.send(consume(key))
            return try await raw.answer()
        }
    }

    private static func consume(_ key: String) -> String {
        let body = #"{"feature":"seo","idempotencyKey":"\#(key)"}"#
        return "POST /v1/users/ext:acme/usage/consume HTTP/1.1\r\nHost: x\r\n"
            + "Authorization: Bearer \(TestKeys.live)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    /// Sends all requests of a round before it reads the answers.
    private static func ask(_ url: String, _ connection: Int) async throws -> [RawConnection.Answer] {
        try await RawConnection.run(to: url) { raw in
            var answers: [RawConnection.Answer] = []
            for round in 0..<rounds {
                let texts = (0..<requests).map { consume("\(connection)-\(round)-\($0)") }
                try await raw.send(texts.joined())
                for _ in 0..<requests { answers.append(try await raw.answer()) }
            }
            return answers
        }
    }
}
