/// How far transactions are kept apart.
package enum PostgresIsolation: Sendable {
    /// Each statement sees what was committed before it. Rows that are to stay are locked.
    case readCommitted
    /// All statements see one moment, and nothing is written.
    case snapshot
    /// As if transactions ran one after another; one that cannot be brought in line is undone and tried again.
    case serializable

    fileprivate var isReadOnly: Bool {
        switch self {
        case .snapshot: true
        case .readCommitted, .serializable: false
        }
    }

    var opening: String {
        switch self {
        case .readCommitted: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
        case .snapshot: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .serializable: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
        }
    }
}

/// What can be done on a connection, on the connection's own thread.
///
/// Every call waits for the server, so fewer calls are quicker: ``pipeline(_:)`` runs several statements in one round
/// trip, and what was given to ``send(_:_:)`` goes along with the next one, the commit included.
package final class PostgresSession {
    let wire: Wire
    let canceller: Canceller
    /// What goes along with the next round trip.
    private var unsent: [PostgresStatement] = []
    private var isInTransaction = false

    /// Whether the server took no writes when the session began.
    private let isReadOnly: Bool

    init(wire: Wire, canceller: Canceller, isReadOnly: Bool) {
        self.isReadOnly = isReadOnly
        self.wire = wire
        self.canceller = canceller
    }

    /// Runs a statement and returns its rows.
    @discardableResult
    package func query(_ sql: String, _ arguments: [PostgresValue] = []) throws(PostgresError) -> PostgresRows {
        let rows = try exchange([PostgresStatement(sql, arguments)])
        guard let rows = rows.last else { throw .connectionLost("a statement has no answer") }
        return rows
    }

    /// Runs a statement and returns how many rows it changed.
    @discardableResult
    package func run(_ sql: String, _ arguments: [PostgresValue] = []) throws(PostgresError) -> Int {
        try query(sql, arguments).changes
    }

    /// Runs statements in one round trip and returns the answers of all.
    ///
    /// The first failure is thrown, and nothing behind it is run. Outside of a transaction they are one.
    package func pipeline(_ statements: [PostgresStatement]) throws(PostgresError) -> [PostgresRows] {
        try exchange(statements)
    }

    /// Runs a statement along with the next round trip, which throws its failure.
    ///
    /// Only in a transaction; the commit is such a round trip.
    package func send(_ sql: String, _ arguments: [PostgresValue] = []) {
        precondition(isInTransaction, "Statements are sent ahead in a transaction only.")
        unsent.append(PostgresStatement(sql, arguments))
    }

    /// Runs several statements without arguments, as a migration has them.
    package func script(_ sql: String) throws(PostgresError) {
        if !unsent.isEmpty { _ = try exchange([]) }
        do {
            try wire.run(script: sql)
        } catch {
            throw meaning(of: error)
        }
    }

    /// The answers of `statements` alone.
    private func exchange(_ statements: [PostgresStatement]) throws(PostgresError) -> [PostgresRows] {
        let ahead = unsent.count
        let all = unsent + statements
        unsent = []
        let answers: (rows: [PostgresRows], failure: PostgresError?)
        do {
            answers = try wire.exchange(all)
        } catch {
            throw meaning(of: error)
        }
        if let failure = answers.failure { throw meaning(of: failure) }
        return Array(answers.rows.dropFirst(ahead))
    }

    /// A statement that was ended ran too long, or was asked to end.
    private func meaning(of error: PostgresError) -> PostgresError {
        error == .timedOut && canceller.isRequested ? .cancelled : error
    }

    // MARK: Transactions

    /// Runs `body` in a transaction, once.
    ///
    /// - Throws: What `body` throws, with everything undone; ``PostgresError/unknownOutcome`` when the commit was not
    ///   answered.
    func transaction<Value>(
        _ isolation: PostgresIsolation,
        _ body: (PostgresSession) throws -> Value
    ) throws -> Value {
        if isReadOnly, !isolation.isReadOnly {
            // A standby may be promoted meanwhile: what it is then is asked at the start of another session.
            wire.abandon()
            throw PostgresError.readOnly
        }
        unsent = [.plain(isolation.opening)]
        isInTransaction = true
        defer {
            isInTransaction = false
            unsent = []
        }
        let value: Value
        do {
            value = try body(self)
        } catch {
            rollBack()
            throw error
        }
        try commit()
        return value
    }

    /// The transaction's statement before the first one has not been sent yet.
    private var isUntouched: Bool { unsent.first?.isPrepared == false }

    private func rollBack() {
        if isUntouched { return }
        unsent = []
        // Without an answer the connection is closed, which undoes it as well.
        _ = try? wire.exchange([.plain("ROLLBACK")])
    }

    private func commit() throws(PostgresError) {
        if isUntouched, unsent.count == 1 { return }
        // From here on it is not ended from outside: the outcome would not be known.
        switch canceller.end() {
        case .undisturbed: break
        case .asked:
            rollBack()
            throw .cancelled
        case .isAsked:
            wire.abandon()
            throw .cancelled
        }
        _ = wire.takeWarning()
        let all = unsent + [.plain("COMMIT")]
        unsent = []
        let answers: (rows: [PostgresRows], failure: PostgresError?)
        do {
            answers = try wire.exchange(all)
        } catch {
            if case .connectionLost = error { throw .unknownOutcome }
            // Nothing was sent, as for an argument that cannot be: the transaction is open still.
            rollBack()
            throw error
        }
        if let failure = answers.failure {
            _ = try? wire.exchange([.plain("ROLLBACK")])
            throw failure
        }
        guard let answer = answers.rows.last, answer.tag == "COMMIT" else {
            throw .server(state: "25P02", message: "The transaction had failed before, and was undone.")
        }
        // The server stopped waiting for its synchronous standby: committed here, perhaps not there.
        if wire.takeWarning() { throw .unknownOutcome }
    }
}
