import Synchronization
import Testing
import WeirCore
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Nodes on one PostgreSQL, clients that race for one quota, and whatever goes wrong meanwhile.
final class NodeRace: Sendable {
    private struct Node {
        var ledger: PostgresLedger
        let end: AsyncStream<Void>.Continuation
    }

    private struct State {
        var nodes: [Node?] = Array(repeating: nil, count: NodeRace.nodeCount)
        var random: SeededGenerator
        var answers = 0
        var isDone = false
        /// What was answered "allowed" or "committed", by customer: it must be there.
        var kept: [Int: Set<String>] = [:]
        var counts: [String: Int] = [:]
    }

    static let nodeCount = 3
    static let clients = 64
    /// The customer whom all want something of, and the one for whom quota is held.
    static let hot = 1
    static let held = 2
    static let period = TimeRange(start: Timestamp(milliseconds: 0), end: Timestamp(milliseconds: 8_000_000_000_000))

    let history = CounterHistory()
    let harness: LedgerHarness
    private let url: String
    private let server: TestPostgres
    private let limit: Int64
    private let state: Mutex<State>

    init(seed: UInt64, limit: Int64) throws {
        server = try TestPostgres()
        url = server.ownURL
        self.limit = limit
        harness = try LedgerHarness(meters: ConformanceMeters.all)
        state = Mutex(State(random: SeededGenerator(seed: seed)))
    }

    var kept: [Int: Set<String>] { state.withLock { $0.kept } }
    var summary: String {
        state.withLock { $0.counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ") }
    }

    private func pick(_ range: Range<Int>) -> Int { state.withLock { Int.random(in: range, using: &$0.random) } }

    private func note(_ what: String) { state.withLock { $0.counts[what, default: 0] += 1 } }

    private func terms(_ limit: QuotaLimit) -> DecisionTerms {
        DecisionTerms(feature: "calls", meter: ConformanceMeters.count.id, period: Self.period, limit: limit)
    }

    // MARK: Running

    /// Runs until every client has been refused, then looks at what there is with a node that was just started.
    func run(_ check: (PostgresLedger) async throws -> Void) async throws {
        try await PostgresNode.install(url)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<Self.nodeCount { group.addTask { try await self.keepNode(index) } }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for client in 0..<Self.clients { group.addTask { try await self.race(client) } }
                try await group.waitForAll()
            }
            let nodes = state.withLock { state in
                state.isDone = true
                return state.nodes.compactMap { $0 }
            }
            for node in nodes { node.end.finish() }
            try await group.waitForAll()
        }
        let meterSets = [harness.workspace: harness.meters]
        var configuration = Self.configuration
        // However slow a machine is that runs tests.
        configuration.patienceMilliseconds = 600_000
        configuration.roundMilliseconds = 600_000
        try await PostgresNode.withLedger(
            on: url,
            meterSets: meterSets,
            readMeters: { meterSets[$0] ?? .empty },
            configuration: configuration,
            check
        )
    }

    private static var configuration: PostgresLedgerConfiguration {
        var configuration = PostgresLedgerConfiguration()
        configuration.lanes = 2
        configuration.calmLanes = 1
        configuration.wideCommands = 4
        configuration.calmCommits = 3
        configuration.undisturbedRounds = 1
        configuration.reconnectMilliseconds = 20
        return configuration
    }

    /// Starts a node, again whenever it was killed.
    private func keepNode(_ index: Int) async throws {
        let meterSets = [harness.workspace: harness.meters]
        while !state.withLock({ $0.isDone }) {
            let (ends, end) = AsyncStream.makeStream(of: Void.self)
            let database = try PostgresConfiguration(url: url)
            let epochs = EpochGuard()
            let readers = PostgresPool(epochs.guarding(database))
            let ledger = PostgresLedger(
                database: database,
                node: Int64.random(in: .min ... .max),
                readers: readers,
                epochs: epochs,
                meterSets: meterSets,
                readMeters: { meterSets[$0] ?? .empty },
                configuration: Self.configuration,
                logger: .silent
            )
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await ledger.run() }
                state.withLock { $0.nodes[index] = $0.isDone ? nil : Node(ledger: ledger, end: end) }
                if state.withLock({ $0.isDone }) { end.finish() }
                for await _ in ends {}
                // Nothing is finished: what is under way ends where it stands.
                group.cancelAll()
            }
            await readers.close()
        }
    }

    // MARK: Clients

    private func race(_ client: Int) async throws {
        var refusals = 0
        var number = 0
        while refusals < 2 {
            number += 1
            let key = "c\(client)-\(number)"
            let asked = ContinuousClock.now
            let outcome = try await answer(harness.ask(Self.hot, key, terms(.hard(Quantity(limit)))))
            let answered = ContinuousClock.now
            guard case .decided(let decided) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            switch decided {
            case .allowed(let decision, _):
                _ = state.withLock { $0.kept[Self.hot, default: []].insert(key) }
                let value = Int64(decision.used.billionths / Quantity.one.billionths)
                history.add(CounterHistory.Operation(asked: asked, answered: answered, value: value))
            case .refused:
                refusals += 1
                history.add(CounterHistory.Operation(asked: asked, answered: answered, value: nil))
            }
            if pick(0..<16) == 0 { try await hold("r\(client)-\(number)") }
        }
    }

    /// Holds quota and commits or releases it, as a gateway does; or forgets it, as one does that dies.
    private func hold(_ key: String) async throws {
        let end = pick(0..<8)
        let command = harness.reserve(
            Self.held,
            key: key,
            quantity: .one,
            seconds: end == 0 ? 1 : 3_600,
            terms: terms(.hard(Quantity(Self.heldLimit))),
            now: ConformanceMeters.now
        )
        guard case .reserved(let reserved) = try await answer(command),
            case .held(let reservation, let decision, _) = reserved.kind
        else { return note("holds refused") }
        #expect(decision.used <= Quantity(Self.heldLimit))
        let context = harness.context(Self.held)
        let now = ConformanceMeters.now
        switch end {
        case 0: return note("holds that nobody ends")
        case 1, 2:
            _ = try await answer(
                .release(ReleaseCommand(context: context, reservation: reservation.sequence, now: now))
            )
            return
        case _: break
        }
        let commit = CommitCommand(
            context: context,
            reservation: reservation.sequence,
            key: "done-\(key)",
            quantity: nil,
            properties: .empty,
            now: now
        )
        guard case .committed = try await answer(.commit(commit)) else {
            Issue.record("a reservation that was held cannot be committed")
            return
        }
        _ = state.withLock { $0.kept[Self.held, default: []].insert("done-\(key)") }
    }

    /// Of the customer for whom quota is held; so small that all of it is held at times.
    static let heldLimit: Int64 = 200

    /// Asks one node or another until it is answered, as a client does that sends a request again.
    private func answer(_ command: LedgerCommand) async throws -> LedgerOutcome {
        while true {
            let index = pick(0..<Self.nodeCount)
            guard let node = state.withLock({ $0.nodes[index] }) else {
                await Task.yield()
                continue
            }
            do {
                let outcome = try #require(try await node.ledger.submit(LedgerBatch([command])).first)
                try await disturb()
                return outcome
            } catch is LedgerError {
                note("questions without an answer")
                await Task.yield()
            }
        }
    }

    // MARK: What goes wrong

    /// After each twentieth part of the answers something goes wrong.
    private func disturb() async throws {
        let turn: Int? = state.withLock { state in
            state.answers += 1
            let step = max(1, Int(limit) / 20)
            return state.answers % step == 0 ? state.answers / step : nil
        }
        guard let turn else { return }
        switch turn % 10 {
        case 6:
            note("crashes of the database")
            try await server.crash()
            try await server.start()
        case 2, 8:
            note("nodes killed")
            let index = pick(0..<Self.nodeCount)
            let node = state.withLock { state in
                defer { state.nodes[index] = nil }
                return state.nodes[index]
            }
            node?.end.finish()
        case _:
            note("times that connections were cut")
            let connection = PostgresConnection(try PostgresConfiguration(url: url))
            let share = Int64(pick(1..<4))
            _ = try? await connection.run { session in
                try session.run(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE pid <> pg_backend_pid() AND application_name LIKE '%ledger' AND pid % 3 < $1
                    """,
                    [.integer(share)]
                )
            }
            await connection.close()
        }
    }
}
