package import WeirPrimitives

/// Keeps the answers to requests that came with an `Idempotency-Key`.
package protocol IdempotencyStore: Sendable {
    func idempotencyRecord(
        key: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> IdempotencyRecord?

    /// Keeps the answer to a command whose effect is not in the control plane.
    ///
    /// - Throws: ``StorageError/duplicate(_:)`` of `idempotencyKey`.
    func saveIdempotencyRecord(_ record: IdempotencyRecord) async throws(StorageError)

    /// How many answers were made before an instant; counted up to `limit`.
    func idempotencyRecordCount(
        before instant: Timestamp,
        in workspace: WorkspaceID,
        limit: Int
    ) async throws(StorageError) -> Int

    /// Forgets answers made before an instant, at most `limit` of them.
    ///
    /// - Returns: How many there were.
    /// - Throws: What `record` throws.
    @discardableResult
    func deleteIdempotencyRecords(
        before instant: Timestamp,
        in workspace: WorkspaceID,
        limit: Int,
        record: CommandRecord
    ) async throws(StorageError) -> Int
}

/// Keeps the events that were not accepted.
package protocol RejectedEventStore: Sendable {
    /// Keeps many at once, as far as there is room in their workspace; one that is there already is left as it is.
    ///
    /// An event is there already when its id is, and also when what was kept last under its identity has the same text:
    /// the first moment stands. Those that find no room are passed over, so that a large one does not keep the others out.
    ///
    /// - Returns: How many found no room.
    func saveRejectedEvents(
        _ events: [RejectedEvent],
        within bound: RejectedEventTotal
    ) async throws(StorageError) -> Int

    func rejectedEvents(
        _ ids: [RejectedEventID],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [RejectedEvent]

    /// At most `limit` rejected events, newest first, from behind `before`.
    func rejectedEvents(
        in workspace: WorkspaceID,
        filter: RejectedEventFilter,
        before: RejectedEventID?,
        limit: Int
    ) async throws(StorageError) -> [RejectedEvent]

    /// Forgets those that were accepted after all, or given up; those that are gone are not missed.
    func deleteRejectedEvents(_ ids: [RejectedEventID], in workspace: WorkspaceID) async throws(StorageError)

    /// Forgets what a filter shows, at most `limit`, oldest first.
    ///
    /// - Returns: How many there were.
    func deleteRejectedEvents(
        in workspace: WorkspaceID,
        filter: RejectedEventFilter,
        limit: Int
    ) async throws(StorageError) -> Int

    /// Why those that a filter shows were rejected, the most frequent code first, each with its oldest message.
    func rejectedEventCauses(
        in workspace: WorkspaceID,
        filter: RejectedEventFilter
    ) async throws(StorageError) -> [RejectedEventCause]

    /// How much a workspace keeps.
    func rejectedEventTotal(in workspace: WorkspaceID) async throws(StorageError) -> RejectedEventTotal

    /// How much each workspace keeps, of those that ever kept something.
    func rejectedEventTotals() async throws(StorageError) -> [WorkspaceID: RejectedEventTotal]
}

/// Shows what was done.
///
/// Entries are written by the commands themselves, in their transactions, and can be neither changed nor deleted.
package protocol AuditStore: Sendable {
    /// At most `limit` entries, newest first, from behind the number `before`.
    func auditEntries(
        in workspace: WorkspaceID,
        filter: AuditFilter,
        before: Int64?,
        limit: Int
    ) async throws(StorageError) -> [NumberedAuditEntry]

    /// Writes an entry for what is not stored in the control plane.
    func saveAuditEntry(_ entry: AuditEntry) async throws(StorageError)
}

/// All stores of the control plane, as one adapter offers them.
package typealias ControlPlane = APIKeyStore & AlertStore & AuditStore & CatalogChangeStore & CatalogStore
    & ContractStore & CouponStore & CustomerStore & DomainEventStore & FigureStore & IdempotencyStore
    & InstallationStore & InvoiceRunStore & InvoiceStore & JobStore & LogoStore & MailStore & MeterNeedStore
    & MeterStore
    & OverrideStore & PaymentStore & PlanDraftStore & PlanVersionStore & PortalStore & RejectedEventStore
    & SettingsStore & StripeConnectionStore & StripeStore & SubscriptionStore
    & TeamStore & TestClockStore & TokenKeyStore & WebhookStore & WorkspaceStore
