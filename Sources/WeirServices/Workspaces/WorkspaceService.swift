package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Makes workspaces, and finds them.
package struct WorkspaceService: Sendable {
    private let store: any WorkspaceStore
    private let directory: PolicyDirectory
    private let ids: IDGenerator
    private let secrets: SecretSource

    package init(
        store: any WorkspaceStore,
        directory: PolicyDirectory,
        ids: IDGenerator,
        secrets: SecretSource
    ) {
        self.store = store
        self.directory = directory
        self.ids = ids
        self.secrets = secrets
    }

    /// Makes one live and one test workspace, unless there is any workspace already.
    ///
    /// What is given:
    /// - `keys`: Secret keys that the operator brings along; for a mode without one a key is made.
    /// - `now`: When the workspaces are made.
    /// - Returns: What was made, with the secrets, which are not to be had again; empty when there were workspaces.
    /// - Throws: ``WeirError``; ``StorageError``.
    /// - Precondition: Each key is of its mode.
    package func bootstrap(
        keys: [WorkspaceMode: SecretKey] = [:],
        at now: Timestamp
    ) async throws -> [CreatedWorkspace] {
        precondition(keys.allSatisfy { $0.key == $0.value.mode }, "A workspace's keys are of its mode.")
        guard try await store.workspaces().isEmpty else { return [] }
        let drafts = WorkspaceMode.allCases.map { mode in
            var draft = draft(name: mode.rawValue, mode: mode, key: keys[mode], at: now)
            let context = CallContext(workspace: draft.creation.workspace.id, actor: .system, now: now)
            draft.creation.record = Self.record(of: draft.created, context) { _ in .unknown }
            return draft
        }
        // Another server may begin on the same database now.
        let isFirst: Bool
        do {
            isFirst = try await store.createFirstWorkspaces(drafts.map(\.creation))
        } catch {
            throw WeirError(error)
        }
        guard isFirst else { return [] }
        for draft in drafts { try await directory.refresh(draft.creation.workspace.id) }
        return drafts.map(\.created)
    }

    /// Makes one more workspace, with a key that may do everything.
    ///
    /// What is given:
    /// - `context`: Who asks, when and how; the workspace in it is of no meaning.
    /// - `change`: What the audit trail of the new workspace tells of it.
    package func create(
        name: String,
        mode: WorkspaceMode,
        _ context: CallContext,
        change: (Workspace) -> AuditChange
    ) async throws -> CreatedWorkspace {
        var draft = draft(name: name, mode: mode, key: nil, at: context.now)
        var context = context
        context.workspace = draft.creation.workspace.id
        draft.creation.record = Self.record(of: draft.created, context, change)
        try await create([draft])
        return draft.created
    }

    private static func record(
        of created: CreatedWorkspace,
        _ context: CallContext,
        _ change: (Workspace) -> AuditChange
    ) -> CommandRecord {
        let subject = CommandSubject(.workspace, created.workspace.id.description)
        return CommandRecord(
            audit: context.auditEntry(action: "workspace.created", on: subject, change: change(created.workspace))
        )
    }

    /// All workspaces, oldest first.
    package func workspaces() async throws -> [Workspace] { try await store.workspaces() }

    /// The workspace of an id, or the oldest one of a mode: `live`, `test` or `ws_…`.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func workspace(named name: String) async throws -> Workspace {
        if let id = WorkspaceID(name), let workspace = try await store.workspace(id) { return workspace }
        if let mode = WorkspaceMode(rawValue: name),
            let workspace = try await store.workspaces().first(where: { $0.mode == mode })
        {
            return workspace
        }
        throw WeirError.notFound("Workspace", name)
    }

    // MARK: Making

    private struct Draft {
        var creation: WorkspaceCreation
        var secret: SecretKey

        var created: CreatedWorkspace {
            CreatedWorkspace(workspace: creation.workspace, key: creation.keys[0], secret: secret)
        }
    }

    private func draft(name: String, mode: WorkspaceMode, key: SecretKey?, at now: Timestamp) -> Draft {
        let workspace = Workspace(id: ids.make(at: now), name: name, mode: mode, createdAt: now)
        let kit = AccountKit(
            id: ids.make(at: now),
            workspace: workspace.id,
            name: "Default",
            description: "Enables everything.",
            createdAt: now,
            updatedAt: now
        )
        let secret = key ?? SecretKey(mode: mode, randomBytes: secrets.bytes(SecretKey.neededBytes))
        let apiKey = APIKey(
            id: ids.make(at: now),
            workspace: workspace.id,
            name: "First key",
            scopes: [.all],
            secret: secret,
            createdAt: now
        )
        let settings = WorkspaceSettings(workspace: workspace.id, defaultKit: kit.id, updatedAt: now)
        return Draft(
            creation: WorkspaceCreation(workspace: workspace, settings: settings, kits: [kit], keys: [apiKey]),
            secret: secret
        )
    }

    private func create(_ drafts: [Draft]) async throws {
        do {
            try await store.createWorkspaces(drafts.map(\.creation))
        } catch {
            throw WeirError(error)
        }
        for draft in drafts { try await directory.refresh(draft.creation.workspace.id) }
    }
}

/// A workspace with its first key, whose secret is shown now and never again.
package struct CreatedWorkspace: Sendable {
    package var workspace: Workspace
    package var key: APIKey
    package var secret: SecretKey
}
