package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Keeps next versions of plans until they are published or let go.
package struct PlanDraftService: Sendable {
    private let stores: any PlanDraftStore
    private let runner: CommandRunner

    package init(stores: any PlanDraftStore, runner: CommandRunner) {
        self.stores = stores
        self.runner = runner
    }

    package func drafts(in workspace: WorkspaceID) async throws -> [PlanDraft] {
        try await stores.planDrafts(in: workspace)
    }

    package func draft(_ key: PlanKey, in workspace: WorkspaceID) async throws -> PlanDraft? {
        try await stores.planDraft(key, in: workspace)
    }

    /// Stores a draft; the plan stays as it is.
    ///
    /// - Throws: ``WeirError`` `invalidInput` when it is too large.
    package func save(_ key: PlanKey, _ content: JSONText, _ context: CallContext) async throws {
        guard content.text.utf8.count <= PlanDraft.maximumBytes else {
            throw WeirError(.invalidInput, "The draft is too large.")
        }
        let draft = PlanDraft(
            workspace: context.workspace,
            plan: key,
            content: content,
            savedBy: context.user,
            updatedAt: context.now
        )
        try await runner.run(context, keeping: AnswerKeeping<Void>.none) {
            Command((), from: nil, action: "plan.draftSaved", on: CommandSubject(.plan, key.text)) { record in
                try await stores.savePlanDraft(draft, record: record)
            }
        }
    }

    /// Lets a draft go.
    package func discard(_ key: PlanKey, _ context: CallContext) async throws {
        try await runner.run(context, keeping: AnswerKeeping<Void>.none) {
            Command((), from: nil, action: "plan.draftDiscarded", on: CommandSubject(.plan, key.text)) { record in
                try await stores.deletePlanDraft(key, in: context.workspace, record: record)
            }
        }
    }
}
