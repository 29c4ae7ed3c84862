import CPostgres

/// A connection to PostgreSQL, on a thread of its own.
///
/// It connects when it is first used and again after it was lost. What is given to it runs on its thread, where waiting
/// for the server holds up nobody else; a task that is cancelled ends its statement at the server.
package actor PostgresConnection {
    private let configuration: PostgresConfiguration
    private let executor = ThreadExecutor(name: "weir-postgres")
    private let canceller = Canceller()
    private var session: PostgresSession?
    /// Of the suspension, when the session was made.
    private var generation: UInt64 = 0
    private var works: UInt64 = 0
    private var isClosed = false

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    package init(_ configuration: PostgresConfiguration) {
        self.configuration = configuration
        configuration.suspension?.add(canceller)
    }

    deinit { configuration.suspension?.remove(canceller) }

    /// Whether it is connected as far as is known.
    package var isConnected: Bool { session.map { !$0.wire.isBroken } ?? false }

    /// Ends the session.
    ///
    /// Whatever is asked of it afterwards fails with ``PostgresError/closed``.
    package func close() {
        isClosed = true
        disconnect()
    }

    /// Runs statements outside of a transaction, each for itself.
    ///
    /// - Throws: What `body` throws; ``PostgresError``.
    @discardableResult
    package func run<Value: Sendable>(
        _ body: @Sendable (PostgresSession) throws -> Value
    ) async throws -> Value {
        try await cancellable { session in try body(session) }
    }

    /// Runs `body` in a transaction, which is durable on return.
    ///
    /// It is run again when another transaction was in the way, or when the connection was lost before the commit: it must
    /// do nothing but work on the session. An error that it throws undoes everything.
    ///
    /// `attempts`: How often it is tried altogether, at least once.
    ///
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws; ``PostgresError``, of which ``PostgresError/unknownOutcome`` alone leaves open
    ///   whether the transaction took place.
    @discardableResult
    package func transaction<Value: Sendable>(
        isolation: PostgresIsolation,
        attempts: Int = 10,
        _ body: @Sendable (PostgresSession) throws -> Value
    ) async throws -> Value {
        var left = max(1, attempts)
        var hasReconnected = false
        while true {
            left -= 1
            do {
                return try await cancellable { session in try session.transaction(isolation, body) }
            } catch let error as PostgresError where error.isRetryable && left > 0 {
                // Those who were in each other's way come back at different times.
                let step = Int64(works % 7 + 1) * Int64(min(10, attempts - left))
                try await pause(milliseconds: step)
            } catch PostgresError.connectionLost where !hasReconnected {
                // Mostly a session that the server ended while nobody used it.
                hasReconnected = true
                left += 1
            }
        }
    }

    private func pause(milliseconds: Int64) async throws {
        do {
            try await ContinuousClock().sleep(for: .milliseconds(milliseconds))
        } catch {
            throw PostgresError.cancelled
        }
    }

    /// Runs work on the session, which ends when the task is cancelled.
    private func cancellable<Value: Sendable>(
        _ body: @Sendable (PostgresSession) throws -> Value
    ) async throws -> Value {
        guard !isClosed else { throw PostgresError.closed }
        works += 1
        let work = works
        let canceller = canceller
        return try await withTaskCancellationHandler {
            try perform(work, body)
        } onCancel: {
            canceller.cancel(work)
        }
    }

    private func perform<Value>(_ work: UInt64, _ body: (PostgresSession) throws -> Value) throws -> Value {
        canceller.begin(work)
        defer { canceller.settle(session?.wire) }
        if Task.isCancelled { throw PostgresError.cancelled }
        return try body(try connected())
    }

    private func connected() throws(PostgresError) -> PostgresSession {
        let generation = try configuration.suspension?.generation() ?? 0
        if let session, !session.wire.isBroken, generation == self.generation { return session }
        disconnect()
        self.generation = generation
        let session = try SessionStart.session(configuration, canceller)
        canceller.set(session.wire.connection)
        self.session = session
        return session
    }

    /// Ends the session without waiting for anything that it is doing.
    package nonisolated func interrupt() { canceller.interrupt() }

    /// Ends the session; the next use begins another one.
    package func disconnect() {
        canceller.set(nil)
        session = nil
    }
}

extension Canceller {
    /// Ends work, and lets a request to end it that comes late hit nothing that matters.
    fileprivate func settle(_ wire: Wire?) {
        guard let wire, !wire.isBroken else { return }
        switch end() {
        case .undisturbed: break
        case .asked: _ = try? wire.exchange([.plain("SELECT 1")])
        case .isAsked: wire.abandon()
        }
    }
}
