package import WeirCore
package import WeirPrimitives

/// Keeps drafts of plans, one a key.
package protocol PlanDraftStore: Sendable {
    /// In the order of keys.
    func planDrafts(in workspace: WorkspaceID) async throws(StorageError) -> [PlanDraft]

    func planDraft(_ key: PlanKey, in workspace: WorkspaceID) async throws(StorageError) -> PlanDraft?

    /// Stores a draft in the place of the one before.
    func savePlanDraft(_ draft: PlanDraft, record: CommandRecord) async throws(StorageError)

    /// One that is not there is passed over.
    func deletePlanDraft(_ key: PlanKey, in workspace: WorkspaceID, record: CommandRecord) async throws(StorageError)
}
