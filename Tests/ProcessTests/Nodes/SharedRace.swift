import Synchronization
import WeirAPI
import WeirClient
import WeirTesting

/// Many clients, dealt over servers that share a database, race for a quota while servers, connections and the database die.
final class SharedRace: Sendable {
    private struct State {
        var random: SeededGenerator
        var answers = 0
        /// What was answered "yes": it must be there.
        var kept: Set<String> = []
        var counts: [String: Int] = [:]
    }

    static let clients = 64
    static let customer = "hot"
    private static let longestPauseMilliseconds = 320

    let shared: SharedServers
    let history = CounterHistory()
    let limit: Int
    /// How much each request wants of it.
    let quantity: Int
    private let state: Mutex<State>

    init(seed: UInt64, limit: Int, quantity: Int) throws {
        shared = try SharedServers(3, variables: ["WEIR_LOG_LEVEL": "error"])
        self.limit = limit
        self.quantity = quantity
        state = Mutex(State(random: SeededGenerator(seed: seed)))
    }

    var kept: Set<String> { state.withLock { $0.kept } }
    var summary: String {
        state.withLock { $0.counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ") }
    }

    private func pick(_ range: Range<Int>) -> Int { state.withLock { Int.random(in: range, using: &$0.random) } }

    private func note(_ what: String) { state.withLock { $0.counts[what, default: 0] += 1 } }

    /// Runs until every client has been refused; then every server runs again.
    func run() async throws {
        try await shared.start()
        let api = shared.client(0)
        try await api.ask("POST", "/v1/plans", ["key": "race", "name": "Race", "quotas": ["tokens": .init(limit)]])
        try await api.ask("POST", "/v1/customers", ["externalId": .string(Self.customer)])
        try await api.ask("PUT", "/v1/users/ext:\(Self.customer)/billing/subscription", ["planKey": "race"])
        let (turns, turn) = AsyncStream.makeStream(of: Int.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for await turn in turns { try await self.disturb(turn) } }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for client in 0..<Self.clients { group.addTask { try await self.race(client, turn) } }
                try await group.waitForAll()
            }
            turn.finish()
            try await group.waitForAll()
        }
    }

    // MARK: Clients

    private func race(_ client: Int, _ turn: AsyncStream<Int>.Continuation) async throws {
        var refusals = 0
        var number = 0
        while refusals < 2 {
            number += 1
            let key = "c\(client)-\(number)"
            let asked = ContinuousClock.now
            let response = try await answer(CrashRequests.decision(key, quantity))
            let answered = ContinuousClock.now
            if response.isSuccess {
                _ = state.withLock { $0.kept.insert(key) }
                let used = response.json.objectValue?.number("used") ?? 0
                history.add(CounterHistory.Operation(asked: asked, answered: answered, value: Int64(used / quantity)))
            } else {
                refusals += 1
                history.add(CounterHistory.Operation(asked: asked, answered: answered, value: nil))
            }
            let next: Int? = state.withLock { state in
                state.answers += 1
                let step = max(1, limit / quantity / (quantity == 1 ? 12 : 6))
                return state.answers % step == 0 ? state.answers / step : nil
            }
            if let next { turn.yield(next) }
        }
    }

    /// Asks one server or another until it is answered, as a client does that sends a request again, later each time: what
    /// begins again needs the processors more than those who ask.
    private func answer(_ body: JSONObject) async throws -> APIResponse {
        var pause = 20
        while true {
            let api = shared.client(pick(0..<shared.servers.count))
            do {
                let response = try await api.send("POST", "/v1/users/ext:\(Self.customer)/usage/consume", body: body)
                let reason = response.json.objectValue?["error"]?.objectValue?["details"]?.objectValue?.text("reason")
                if response.isSuccess || response.status == 429 && reason == "quota_exceeded" { return response }
                // Nothing else may be said while something is away.
                guard response.status == 503 else { throw UnexpectedAnswer("a decision", response) }
                guard response.header("Retry-After") != nil else {
                    throw UnexpectedAnswer("without Retry-After", response)
                }
                note("answers 503")
            } catch is APIClientError {
                note("requests without an answer")
            }
            try await Task.sleep(for: .milliseconds(pause))
            pause = min(2 * pause, Self.longestPauseMilliseconds)
        }
    }

    // MARK: What goes wrong

    private func disturb(_ turn: Int) async throws {
        switch turn % 4 {
        case 0:
            note("crashes of the database")
            try await shared.database.crash()
            try await shared.database.start()
        case 2:
            note("times that connections were cut")
            try await shared.cutConnections(share: pick(1..<4))
        case _:
            note("servers killed")
            let server = shared.servers[pick(0..<shared.servers.count)]
            try await server.kill()
            try await restart(server)
        }
    }

    /// A server that finds no database ends, and is started again, as the system does.
    private func restart(_ server: ServerProcess) async throws {
        for attempt in 1... {
            do {
                return try await server.start()
            } catch let failure as ProcessFailure where attempt < 20 {
                note("starts without a database: \(failure.description.prefix(0))")
            }
        }
    }
}
