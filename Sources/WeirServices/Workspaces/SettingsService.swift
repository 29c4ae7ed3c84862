package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Shows and changes a workspace's settings.
package struct SettingsService: Sendable {
    package typealias Stores = CatalogStore & SettingsStore

    private let stores: any Stores
    private let directory: PolicyDirectory
    private let runner: CommandRunner

    package init(stores: any Stores, directory: PolicyDirectory, runner: CommandRunner) {
        self.stores = stores
        self.directory = directory
        self.runner = runner
    }

    package func settings(of workspace: WorkspaceID) async throws -> WorkspaceSettings {
        try await directory.policy(of: workspace).settings
    }

    /// Changes settings; decisions after the answer follow them.
    ///
    /// - Throws: ``WeirError`` `invalidInput` for an unknown zone or feature, `notFound` for the plan or the kit.
    package func update(
        _ input: UpdateSettings,
        _ context: CallContext,
        keeping: AnswerKeeping<WorkspaceSettings> = .none
    ) async throws -> WorkspaceSettings {
        let settings = try await runner.run(context, keeping: keeping) {
            guard let settings = try await stores.settings(of: context.workspace) else {
                throw WeirError.notFound("Workspace", context.workspace.description)
            }
            var changed = input.applied(to: settings)
            let subject = CommandSubject(.settings, context.workspace.description)
            if changed == settings { return Command(unchanged: settings, on: subject) }
            try await check(changed, context.workspace)
            changed.updatedAt = context.now
            return Command(changed, from: settings, action: "settings.updated", on: subject) { [changed] record in
                try await stores.saveSettings(changed, record: record)
            }
        }
        try await directory.refresh(context.workspace)
        return settings
    }

    private func check(_ settings: WorkspaceSettings, _ workspace: WorkspaceID) async throws {
        guard let catalog = try await stores.catalog(of: workspace) else {
            throw WeirError.notFound("Workspace", workspace.description)
        }
        if let key = settings.defaultPlan {
            guard let plan = catalog.plans.first(where: { $0.plan.key == key })?.plan else {
                throw WeirError.notFound("Plan", key.text)
            }
            if plan.archivedAt != nil {
                throw WeirError(
                    .conflict,
                    "The plan '\(key)' is archived, so it cannot be the default plan.",
                    hint: "Bring it back with POST /v1/plans, or name another plan."
                )
            }
        }
        if let id = settings.defaultKit, !catalog.kits.contains(where: { $0.id == id }) {
            throw WeirError.notFound("Account kit", id.description)
        }
        var issues: [RequestIssue] = []
        if directory.knownZone(named: settings.timeZone) == nil {
            issues.append(.unknownZone("timeZone", settings.timeZone))
        }
        if let key = settings.selfService.feature, !catalog.features.contains(where: { $0.key == key }) {
            issues.append(RequestIssue("selfService.feature", .notFound, "there is no feature '\(key)'"))
        }
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
    }
}
