package import WeirCore
package import WeirPrimitives

/// Keeps how workspaces reach Stripe, and which account their data is of.
package protocol StripeConnectionStore: Sendable {
    /// The connection that was set through the API.
    func stripeConnection(of workspace: WorkspaceID) async throws(StorageError) -> StripeConnection?

    /// All connections that were set through the API.
    func stripeConnections() async throws(StorageError) -> [StripeConnection]

    /// Takes the place of the one before.
    ///
    /// - Throws: ``StorageError/duplicate(_:)`` of `idempotencyKey`.
    func saveStripeConnection(
        _ connection: StripeConnection,
        at now: Timestamp,
        record: CommandRecord
    ) async throws(StorageError)

    /// One that is not there is not missed.
    func deleteStripeConnection(of workspace: WorkspaceID, record: CommandRecord) async throws(StorageError)

    func stripeBinding(of workspace: WorkspaceID) async throws(StorageError) -> StripeBinding?

    /// Binds a workspace to an account, unless it is bound already.
    ///
    /// - Returns: The binding that stands then.
    func bindStripe(_ binding: StripeBinding) async throws(StorageError) -> StripeBinding

    /// Lets another account take the place of the one that a workspace was bound to.
    func rebindStripe(_ binding: StripeBinding, record: CommandRecord) async throws(StorageError)
}

/// Keeps what comes from Stripe and what goes there.
package protocol StripeStore: Sendable {
    // MARK: Events

    /// Keeps an event with the job that deals with it, in one transaction; one that is there is left as it is.
    ///
    /// - Returns: Whether it is new.
    func saveStripeEvent(_ event: StoredStripeEvent, job: Job?) async throws(StorageError) -> Bool

    func stripeEvent(_ id: String, in workspace: WorkspaceID) async throws(StorageError) -> StoredStripeEvent?

    /// At most `limit` events, those received last first.
    func stripeEvents(
        in workspace: WorkspaceID,
        state: StripeEventState?,
        limit: Int
    ) async throws(StorageError) -> [StoredStripeEvent]

    func stripeEventCounts(in workspace: WorkspaceID) async throws(StorageError) -> StripeEventCounts

    /// Forgets events that were dealt with, their jobs, and requests, from before an instant; at most `limit` of each.
    func forgetStripeTraffic(
        before instant: Timestamp,
        in workspace: WorkspaceID,
        limit: Int
    ) async throws(StorageError)

    // MARK: Readings

    /// Takes the next number for a reading of an object.
    func takeStripeReading(of object: StripeObjectName) async throws(StorageError) -> Int64

    /// How many Stripe customers of a customer were deleted at Stripe.
    func deletedStripeCustomers(
        of customer: CustomerID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> Int

    /// The ids of mirrored subscriptions that have not ended, in their order; at most `limit`, from behind `after`.
    ///
    /// `periodEndedBefore`: Only those whose period was over then; nil means all.
    func mirroredSubscriptions(
        in workspace: WorkspaceID,
        periodEndedBefore: Timestamp?,
        after: String?,
        limit: Int
    ) async throws(StorageError) -> [String]

    // MARK: Requests

    /// Keeps a request before it is sent; when its key is there already, what was kept then is what is to be sent.
    func keepStripePost(
        _ post: StripePost,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> KeptStripePost

    // MARK: Checkouts

    func stripeCheckout(
        of customer: CustomerID,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> StripeCheckout?

    /// Stores the next checkout of a customer.
    ///
    /// `known`: The number of the one before; nil when there was none.
    /// - Throws: ``StorageError/conflict`` when that is not the stored one.
    func startStripeCheckout(_ checkout: StripeCheckout, after known: Int?) async throws(StorageError)

    /// Notes the session of a checkout; of one that is no more, nothing.
    func noteStripeSession(
        _ session: String,
        of customer: CustomerID,
        number: Int,
        in workspace: WorkspaceID
    ) async throws(StorageError)

    // MARK: Alerts

    /// At most `limit` alerts, those that came up last first.
    func stripeAlerts(in workspace: WorkspaceID, limit: Int) async throws(StorageError) -> [StoredStripeAlert]

    /// One alert; nil when it does not stand.
    func stripeAlert(
        _ kind: StripeAlert.Kind,
        _ subject: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> StoredStripeAlert?

    /// Writes down alerts, and other effects, that come with no change.
    func saveStripeEffects(_ effects: StripeEffects) async throws(StorageError)

    /// Takes an alert away that someone has dealt with.
    ///
    /// - Throws: ``StorageError/notFound(_:)``.
    func deleteStripeAlert(
        _ kind: StripeAlert.Kind,
        _ subject: String,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError)
}

/// Keeps which installation the database belongs to.
package protocol InstallationStore: Sendable {
    /// nil in a database that no installation has marked yet.
    func installation() async throws(StorageError) -> StoredInstallation?

    func saveInstallation(_ installation: StoredInstallation) async throws(StorageError)

    /// Puts what `change` makes of what is stored in its place, with nothing written in between; returns what it made.
    ///
    /// `change`: May be called again when others were in the way.
    func changeInstallation(
        _ change: @escaping @Sendable (StoredInstallation?) -> StoredInstallation
    ) async throws(StorageError) -> StoredInstallation

    /// Lets payments go on; `now` is kept as when that was.
    func endPaymentPause(at now: Timestamp, record: CommandRecord) async throws(StorageError)
}
