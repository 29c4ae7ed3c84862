package import Logging
import Synchronization
package import WeirPrimitives

/// Looks again and again whether the database is there, so that nobody has to wait to find out.
package final class DatabaseWatch: Sendable {
    /// How the database is.
    package enum Standing: Sendable, Equatable {
        case ready
        /// It answers, and is to be read only.
        case readOnly
        /// Why it cannot be used.
        case away(String)
    }

    private let connection: PostgresConnection
    /// The database's clock as of the last look.
    package let clock: DatabaseClock
    private let reading: Suspension
    private let writing: Suspension
    private let patience: Duration
    private let logger: Logger
    private let standing = Mutex(Standing.ready)
    /// Whether commits waited for a standby for long at the last look.
    private let waits = Mutex(false)
    /// When the look under way began.
    private let begun = Mutex<ContinuousClock.Instant?>(nil)
    /// Between two looks.
    private static let interval = Duration.milliseconds(100)

    /// Makes one; it looks while ``run()`` is running.
    ///
    /// What is given:
    /// - `reading`: Lasts for as long as the database is away.
    /// - `writing`: Lasts for as long as it is away or can only be read.
    /// - `patience`: After which a database that does not answer counts as away.
    /// - `machineClock`: Says the time until the first look.
    package init(
        _ configuration: PostgresConfiguration,
        reading: Suspension,
        writing: Suspension,
        patience: Duration,
        machineClock: @escaping @Sendable () -> Timestamp,
        logger: Logger
    ) {
        var looking = configuration
        looking.suspension = nil
        looking.takesReadOnly = true
        looking.statementTimeout = max(.seconds(2), patience)
        connection = PostgresConnection(looking)
        self.reading = reading
        self.writing = writing
        self.patience = patience
        clock = DatabaseClock(fallback: machineClock)
        self.logger = logger
    }

    package var present: Standing { standing.withLock { $0 } }

    /// Whether it has answered the last look and no commit waits for a standby that does not answer.
    package var isAnswering: Bool {
        switch present {
        case .ready, .readOnly: !waits.withLock { $0 }
        case .away: false
        }
    }

    /// Looks once, before anybody asks for the time.
    ///
    /// - Throws: ``PostgresError``.
    package func begin() async throws { _ = try await answer() }

    /// Looks until the task is cancelled.
    package func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { [self] in await watchLooks() }
            while !Task.isCancelled {
                begun.withLock { $0 = .now }
                let found = await look()
                begun.withLock { $0 = nil }
                guard !Task.isCancelled else { break }
                note(found)
                do { try await ContinuousClock().sleep(for: Self.interval) } catch { break }
            }
            group.cancelAll()
        }
        await connection.close()
    }

    private func look() async -> Standing {
        do {
            return try await answer()
        } catch PostgresError.connectionLost where !Task.isCancelled {
            // Mostly a session that an administrator ended; that of a database that is away cannot be made anew.
            do { return try await answer() } catch { return .away("\(error)") }
        } catch {
            return .away("\(error)")
        }
    }

    private func answer() async throws -> Standing {
        // A look that hangs must not keep the server from stopping.
        let (isReadOnly, areCommitsWaiting) = try await withTaskCancellationHandler {
            try await connection.run { [clock] session in
                let asked = ContinuousClock.now
                let row = try session.query(Self.look).first
                if let now = try row?.integer(2) {
                    clock.take(Timestamp(milliseconds: now), asked: asked, answered: .now)
                }
                return (try row?.boolean(0), try row?.boolean(1))
            }
        } onCancel: {
            connection.interrupt()
        }
        waits.withLock { $0 = areCommitsWaiting == true }
        return isReadOnly == true ? .readOnly : .ready
    }

    private static let look = """
        SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only')::boolean,
               EXISTS (SELECT FROM pg_stat_activity
                       WHERE datname = current_database() AND wait_event = 'SyncRep'
                         AND query_start < clock_timestamp() - interval '300 ms'),
               (extract(epoch FROM clock_timestamp()) * 1000)::bigint
        """

    /// Tells when a look takes too long, whatever it waits for.
    private func watchLooks() async {
        while !Task.isCancelled {
            do { try await ContinuousClock().sleep(for: patience / 16) } catch { return }
            let isLate = begun.withLock { begun in begun.map { ContinuousClock.now - $0 > patience } ?? false }
            if isLate { note(.away("it does not answer")) }
        }
    }

    private func note(_ found: Standing) {
        let previous = standing.withLock { standing in
            defer { standing = found }
            return standing
        }
        switch found {
        case .away(let reason):
            reading.suspend(.unavailable(reason))
            writing.suspend(.unavailable(reason))
        case .readOnly:
            reading.resume()
            writing.suspend(.readOnly)
        case .ready:
            reading.resume()
            writing.resume()
            // What was read from a server that only reads is read from the one that writes again.
            if previous == .readOnly { reading.renew() }
        }
        switch (previous, found) {
        case (.away, .away), (.ready, .ready), (.readOnly, .readOnly): break
        case (_, .away(let reason)):
            logger.error("the database cannot be used; requests are answered 503", metadata: ["error": "\(reason)"])
        case (_, .readOnly): logger.error("the database can only be read; writes are answered 503")
        case (_, .ready): logger.notice("the database can be used again")
        }
    }
}
