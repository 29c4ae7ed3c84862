package import WeirPrimitives

/// Changes a catalogue as a whole.
package protocol CatalogChangeStore: Sendable {
    /// Writes everything that a catalogue changes, or nothing.
    ///
    /// - Throws: ``StorageError/conflict`` when the meters, a revision or a version are not those that the change was
    ///   decided on; ``StorageError/duplicate(_:)`` of `planKey`, `kitName`, `featureKey`, `meterCode` or
    ///   `idempotencyKey`; ``StorageError/notFound(_:)`` and ``StorageError/inUse(_:)`` as the single writes do.
    func applyCatalog(_ change: CatalogChange, record: CommandRecord) async throws(StorageError)

    /// The kits that customers have, erased ones too.
    func kitsOfCustomers(in workspace: WorkspaceID) async throws(StorageError) -> Set<AccountKitID>
}

/// Knows who subscribed to which version of a plan, and moves them.
package protocol PlanVersionStore: Sendable {
    /// How many subscribed to each version; versions without subscribers are missing.
    func subscriberCounts(of plan: PlanID, in workspace: WorkspaceID) async throws(StorageError) -> [Int: Int]

    /// At most `limit` customers who subscribed to one of the versions, in the order of ids, from behind `after`.
    func subscribers(
        of plan: PlanID,
        versions: Set<Int>,
        in workspace: WorkspaceID,
        after: CustomerID?,
        limit: Int
    ) async throws(StorageError) -> [CustomerState]

    /// Moves subscribers to a plan's current version, all of them or none.
    ///
    /// - Throws: ``StorageError/conflict`` when the version is not the current one or other customers are on the older
    ///   ones than were counted; ``StorageError/notFound(_:)`` of the plan or the kit.
    func migrateSubscribers(_ migration: PlanMigration, record: CommandRecord) async throws(StorageError)
}
