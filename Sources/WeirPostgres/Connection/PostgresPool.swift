import Synchronization

/// Connections that are handed out and come back, never more than so many.
package final class PostgresPool: Sendable {
    /// The bounds of a pool.
    package struct Limits: Sendable {
        /// Connections at a time.
        package var connections = 8
        /// Tasks that wait for one; more are refused at once.
        package var waiting = 1000
        /// How long a task waits for one.
        package var wait: Duration = .seconds(5)
        /// A connection that nobody used for so long is closed when another one comes back.
        package var idle: Duration = .seconds(300)

        package init() {}
    }

    private struct Idle {
        var connection: PostgresConnection
        var since: ContinuousClock.Instant
    }

    private typealias Waiter = CheckedContinuation<PostgresConnection, any Error>

    private struct State {
        /// The one that was used last is at the end.
        var idle: [Idle] = []
        var count = 0
        var waiting: [(number: UInt64, continuation: Waiter)] = []
        var numbers: UInt64 = 0
        var isClosed = false
    }

    private let configuration: PostgresConfiguration
    private let limits: Limits
    private let state = Mutex(State())

    package init(_ configuration: PostgresConfiguration, limits: Limits = Limits()) {
        self.configuration = configuration
        self.limits = limits
    }

    /// Where the database is, without the password.
    package var place: String { configuration.place }

    /// Lends a connection to `body`.
    ///
    /// - Throws: ``PostgresError/poolExhausted`` when none came back in time or too many wait,
    ///   ``PostgresError/closed``, ``PostgresError/cancelled``, and what `body` throws.
    @discardableResult
    package func withConnection<Value: Sendable>(
        _ body: (PostgresConnection) async throws -> Value
    ) async throws -> Value {
        let connection = try await take()
        do {
            let value = try await body(connection)
            giveBack(connection)
            return value
        } catch {
            giveBack(connection)
            throw error
        }
    }

    /// Runs `body` in a transaction on a connection of the pool, as ``PostgresConnection/transaction(isolation:attempts:_:)``.
    @discardableResult
    package func transaction<Value: Sendable>(
        isolation: PostgresIsolation,
        attempts: Int = 10,
        _ body: @Sendable (PostgresSession) throws -> Value
    ) async throws -> Value {
        try await withConnection { connection in
            try await connection.transaction(isolation: isolation, attempts: attempts, body)
        }
    }

    /// Runs statements outside of a transaction on a connection of the pool.
    @discardableResult
    package func run<Value: Sendable>(
        _ body: @Sendable (PostgresSession) throws -> Value
    ) async throws -> Value {
        try await withConnection { try await $0.run(body) }
    }

    /// Closes idle connections now, and each other one as it comes back; nobody gets one any more.
    package func close() async {
        let (idle, waiting) = state.withLock { state in
            state.isClosed = true
            defer {
                state.count -= state.idle.count
                state.idle = []
                state.waiting = []
            }
            return (state.idle, state.waiting)
        }
        for waiter in waiting { waiter.continuation.resume(throwing: PostgresError.closed) }
        for each in idle { await each.connection.close() }
    }

    /// How many connections there are, and how many of them nobody uses.
    package var counts: (all: Int, idle: Int, waiting: Int) {
        state.withLock { ($0.count, $0.idle.count, $0.waiting.count) }
    }

    // MARK: Lending

    private func take() async throws -> PostgresConnection {
        if let connection = try takeNow() { return connection }
        return try await withThrowingTaskGroup(of: PostgresConnection?.self) { group in
            let number = state.withLock { state in
                state.numbers += 1
                return state.numbers
            }
            group.addTask { try await self.wait(number) }
            group.addTask { [limits] in
                try? await ContinuousClock().sleep(for: limits.wait)
                self.giveUp(number, .poolExhausted)
                return nil
            }
            defer { group.cancelAll() }
            while let ended = try await group.next() {
                if let ended { return ended }
            }
            throw PostgresError.poolExhausted
        }
    }

    /// One that is idle or new; nil when there is none.
    private func takeNow() throws(PostgresError) -> PostgresConnection? {
        try state.withLock { state throws(PostgresError) in
            guard !state.isClosed else { throw .closed }
            if let last = state.idle.popLast() { return last.connection }
            guard state.count < limits.connections else { return nil }
            state.count += 1
            return PostgresConnection(configuration)
        }
    }

    private func wait(_ number: UInt64) async throws -> PostgresConnection {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer: Result<PostgresConnection, PostgresError>? = state.withLock { state in
                    if state.isClosed { return .failure(.closed) }
                    // One may have come back meanwhile.
                    if let last = state.idle.popLast() { return .success(last.connection) }
                    guard state.waiting.count < limits.waiting else { return .failure(.poolExhausted) }
                    guard !Task.isCancelled else { return .failure(.cancelled) }
                    state.waiting.append((number, continuation))
                    return nil
                }
                if let answer { continuation.resume(with: answer.mapError { $0 as any Error }) }
            }
        } onCancel: {
            giveUp(number, .cancelled)
        }
    }

    private func giveUp(_ number: UInt64, _ error: PostgresError) {
        let waiter: Waiter? = state.withLock { state in
            guard let place = state.waiting.firstIndex(where: { $0.number == number }) else { return nil }
            return state.waiting.remove(at: place).continuation
        }
        waiter?.resume(throwing: error)
    }

    private func giveBack(_ connection: PostgresConnection) {
        let now = ContinuousClock.now
        let waiter: Waiter? = state.withLock { state in
            if !state.waiting.isEmpty { return state.waiting.removeFirst().continuation }
            guard !state.isClosed else {
                state.count -= 1
                return nil
            }
            // Who is dropped ends its session as it goes.
            let old = state.idle.prefix { now - $0.since > limits.idle }.count
            state.idle.removeFirst(old)
            state.count -= old
            state.idle.append(Idle(connection: connection, since: now))
            return nil
        }
        waiter?.resume(returning: connection)
    }
}
