/// Why a statement, a transaction or a connection failed.
///
/// Never carries statements, arguments, contents of rows or passwords.
package enum PostgresError: Error, Sendable, Hashable {
    /// No connection could be made. Nothing was done.
    case unreachable(String)
    /// The connection broke before a commit was asked for, or outside of a transaction. A transaction was undone.
    case connectionLost(String)
    /// A commit was asked for and its outcome is not known: look whether what was written is there.
    ///
    /// Also when the server gave up waiting for a synchronous standby: what is committed there may be lost in a failover.
    case unknownOutcome
    /// What another transaction did at the same time cannot be brought in line with this one (40001). Undone.
    case serializationFailure
    /// Transactions waited for each other and this one was chosen to end (40P01). Undone.
    case deadlock
    /// The schema changed under a prepared statement, which is forgotten now. Undone.
    case staleStatement
    /// A row that another one locked was not to be waited for (55P03). Undone.
    case lockNotAvailable
    /// A unique index has the value already.
    case uniqueViolation(constraint: String)
    /// A reference to a row that is not there, or the deletion of a row that is referred to.
    case foreignKeyViolation(constraint: String)
    /// A check, a NOT NULL, an exclusion or the form of a value was broken.
    case invalidValue(String)
    /// The server is a standby, or set to read only.
    case readOnly
    /// The server has no room, memory or connections left, or is shutting down.
    case unavailable(String)
    /// A statement ran longer than it may.
    case timedOut
    /// The task was cancelled and the statement with it. Undone.
    case cancelled
    /// All connections are busy and the wait for one has ended, or too many wait already. Nothing was done.
    case poolExhausted
    /// The pool or the connection was closed. Nothing was done.
    case closed
    /// Something between Weir and the server hands each transaction to another session.
    case transactionPooler
    /// The server is older than what Weir needs.
    case unsupportedVersion(String)
    /// The connection URL cannot be understood.
    case invalidConfiguration(String)
    /// A column that is not there, or of a type that was not asked for.
    case wrongColumn(String)
    /// Any other error of the server, by its SQLSTATE.
    case server(state: String, message: String)

    /// Whether the whole transaction may be tried again at once: it was undone, and others were the cause.
    package var isRetryable: Bool {
        switch self {
        case .serializationFailure, .deadlock, .staleStatement: true
        case .unreachable, .connectionLost, .unknownOutcome, .lockNotAvailable, .uniqueViolation, .foreignKeyViolation,
            .invalidValue, .readOnly, .unavailable, .timedOut, .cancelled, .poolExhausted, .closed, .transactionPooler,
            .unsupportedVersion, .invalidConfiguration, .wrongColumn, .server:
            false
        }
    }
}
