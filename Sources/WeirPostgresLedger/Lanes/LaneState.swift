import WeirCore
import WeirPostgres
import WeirPrimitives

/// What a lane knows of the database, beside the transactions that use it.
///
/// `@unchecked Sendable`: a lane has one round under way at a time, and whatever touches this happens within the round:
/// on the connection's thread, or between two waits for it.
final class LaneState: @unchecked Sendable {
    private(set) var cache: CachedCustomers?
    /// The session that the customers in memory were read in; another one may be of another server.
    private var session: PostgresSession?
    private var touched: [CustomerID] = []
    /// What the last round comes to if its commit takes place.
    private var pending: (name: BatchName, outcome: RoundOutcome)?
    /// The server's process of the session, as it was when it began.
    private(set) var backend: Int64 = 0
    private let configuration: PostgresLedgerConfiguration

    init(_ configuration: PostgresLedgerConfiguration) { self.configuration = configuration }

    /// Whether a session is the one that was begun last.
    func isBegun(_ session: PostgresSession) -> Bool { self.session === session && cache != nil }

    /// Begins with a session: what was read in another one is forgotten.
    func begin(_ session: PostgresSession, _ keySecret: KeySecret, backend: Int64) {
        self.session = session
        self.backend = backend
        cache = CachedCustomers(
            keySecret: keySecret,
            limit: configuration.cachedCustomers,
            bytes: configuration.cachedBytes
        )
        touched = []
    }

    /// Forgets the session, so that the next round begins anew.
    func end() {
        session = nil
        cache = nil
        touched = []
    }

    /// Runs a round on the customers in memory.
    ///
    /// Unless ``keep()`` follows, what it touched is forgotten.
    func run<Value>(
        touching customers: [CustomerID],
        _ body: (inout CachedCustomers) throws -> Value
    ) throws -> Value {
        undo()
        guard var cache else { throw PostgresError.connectionLost("the session was not begun") }
        // Moved out and back, so that it is changed in place.
        self.cache = nil
        touched = customers
        defer { self.cache = cache }
        return try body(&cache)
    }

    /// Keeps what a round comes to, for when its commit is not answered.
    func hold(_ outcome: RoundOutcome, of name: BatchName) { pending = (name, outcome) }

    func held(of name: BatchName) -> RoundOutcome? { pending?.name == name ? pending?.outcome : nil }

    /// What the last round did is committed.
    ///
    /// `share`: How many times a lane's part of the memory this one may take.
    func keep(share: Int) {
        touched = []
        cache?.trim(to: share)
    }

    /// Nobody comes to this lane for now.
    func rest() { cache?.forgetAll() }

    /// The last round was decided on what somebody else has changed.
    func giveWay() {
        undo()
        cache?.note(isDisturbed: true)
    }

    /// What the last round did is not committed, or may not be.
    func undo() {
        guard !touched.isEmpty else { return }
        cache?.forget(touched)
        touched = []
    }
}
