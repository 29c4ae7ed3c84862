package import WeirCore
package import WeirPrimitives

/// Keeps plans, kits and features, all of which decisions read from memory: they are loaded whole.
package protocol CatalogStore: Sendable {
    /// The whole catalogue of a workspace, read in one transaction; nil when there is no such workspace.
    func catalog(of workspace: WorkspaceID) async throws(StorageError) -> Catalog?

    func plan(_ key: PlanKey, in workspace: WorkspaceID) async throws(StorageError) -> PlanHistory?

    /// All versions of a plan, newest first.
    func planVersions(_ id: PlanID, in workspace: WorkspaceID) async throws(StorageError) -> [Plan]

    /// Stores a new plan or a new version of one.
    ///
    /// - Throws: ``StorageError/conflict`` when the version does not follow the stored one;
    ///   ``StorageError/duplicate(_:)`` of `planKey`, `featureKey`, `meterCode` or `idempotencyKey`;
    ///   ``StorageError/notFound(_:)`` of its kit.
    func savePlan(_ change: PlanChange, record: CommandRecord) async throws(StorageError)

    /// Gives a plan's current version to all its subscribers, those kept on older ones too.
    ///
    /// - Throws: ``StorageError/conflict`` when `version` is not the current one.
    func reachAll(
        with plan: PlanID,
        version: Int,
        in workspace: WorkspaceID,
        record: CommandRecord
    )
        async throws(StorageError)

    /// Stores a new kit (revision 0) or a changed one.
    ///
    /// - Throws: ``StorageError/conflict``; ``StorageError/duplicate(_:)`` of `kitName`, `featureKey`, `meterCode` or
    ///   `idempotencyKey`.
    func saveAccountKit(
        _ kit: AccountKit,
        additions: FeatureAdditions,
        record: CommandRecord
    ) async throws(StorageError)

    /// - Throws: ``StorageError/inUse(_:)`` naming a kind that refers to it: `customer`, `plan` or `settings`;
    ///   ``StorageError/notFound(_:)``.
    func deleteAccountKit(
        _ id: AccountKitID,
        in workspace: WorkspaceID,
        record: CommandRecord
    ) async throws(StorageError)

    /// Stores a new feature (revision 0), with the meter that comes with it if one does, or a changed one.
    ///
    /// - Throws: ``StorageError/conflict``; ``StorageError/duplicate(_:)`` of `featureKey`, `meterCode` or
    ///   `idempotencyKey`; ``StorageError/notFound(_:)`` of its meter.
    func saveFeature(_ feature: Feature, newMeter: Meter?, record: CommandRecord) async throws(StorageError)
}

/// Keeps the meters.
///
/// What a meter counts never changes; it is archived, never deleted.
package protocol MeterStore: Sendable {
    func meter(_ id: MeterID, in workspace: WorkspaceID) async throws(StorageError) -> Meter?

    func meter(code: String, in workspace: WorkspaceID) async throws(StorageError) -> Meter?

    /// - Throws: ``StorageError/duplicate(_:)`` of `meterCode` or `idempotencyKey`.
    func createMeter(_ meter: Meter, record: CommandRecord) async throws(StorageError)

    /// Stores a meter's display name and archiving; all else is as it was made.
    ///
    /// - Throws: ``StorageError/notFound(_:)``; ``StorageError/inUse(_:)`` of `contract` when it is to be archived and
    ///   a contract charges for what it counts.
    func updateMeter(_ meter: Meter, record: CommandRecord) async throws(StorageError)
}
