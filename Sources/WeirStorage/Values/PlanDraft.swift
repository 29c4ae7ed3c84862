package import WeirCore
package import WeirPrimitives

/// A next version of a plan that somebody works on; nothing follows from it until it is published.
package struct PlanDraft: Sendable, Hashable {
    package var workspace: WorkspaceID
    /// Of a plan that is there, or of one to be.
    package var plan: PlanKey
    /// What stands in the fields of the form, by their names: a JSON object of texts.
    package var content: JSONText
    /// Who saved it last.
    package var savedBy: String?
    package var updatedAt: Timestamp

    package init(
        workspace: WorkspaceID,
        plan: PlanKey,
        content: JSONText,
        savedBy: String?,
        updatedAt: Timestamp
    ) {
        self.workspace = workspace
        self.plan = plan
        self.content = content
        self.savedBy = savedBy
        self.updatedAt = updatedAt
    }

    /// Bytes of a content, at most.
    package static let maximumBytes = 65_536
}
