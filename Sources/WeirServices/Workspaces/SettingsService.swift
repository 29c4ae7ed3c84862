package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Shows and changes a workspace's settings.
package struct SettingsService: Sendable {
    package typealias Stores = CatalogStore & SettingsStore

    private let stores: any Stores
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let meters: MeterService

    package init(
        stores: any Stores,
        directory: PolicyDirectory,
        runner: CommandRunner,
        meters: MeterService
    ) {
        self.stores = stores
        self.directory = directory
        self.runner = runner
        self.meters = meters
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
        let policy = try await directory.refresh(context.workspace)
        try await addMeters(of: settings.selfService, policy, context)
        return settings
    }

    /// Makes a meter for each part of a breakdown that none counts alone, so that the parts can be shown.
    ///
    /// It counts as the feature's own does. One that cannot be made now is made when the settings are sent again.
    private func addMeters(
        of settings: SelfServiceSettings,
        _ policy: PolicySnapshot,
        _ context: CallContext
    ) async throws {
        guard let key = settings.feature, let id = policy.features[key]?.meter, let own = policy.meters[id: id] else {
            return
        }
        var context = context
        context.idempotency = nil
        for event in Set(settings.breakdown.values).sorted()
        where UsageService.meter(of: event, like: id, in: policy.meters) == nil {
            let part = CreateMeter(
                code: "\(own.code):\(event)",
                displayName: "\(own.displayName): \(event)",
                eventNames: [event],
                aggregation: own.aggregation,
                valueProperty: own.valueProperty,
                valueWhenMissing: own.valueWhenMissing,
                operationProperty: own.operationProperty
            )
            do {
                _ = try await meters.create(part, context)
            } catch let error as WeirError where error.code == .duplicateRecord {
                // Archived by someone: that is a choice.
                continue
            }
        }
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
        if let key = settings.pages.stripePublishableKey {
            let mode = try await directory.policy(of: workspace).workspace.mode
            if !PageSettings.isPublishableKey(key, of: mode) {
                let message = "must begin with 'pk_\(mode.rawValue)_', as the workspace is for \(mode.rawValue) data"
                issues.append(RequestIssue("pages.stripePublishableKey", .notAllowed, message))
            }
        }
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
    }
}
