package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Shows and changes a workspace's settings.
package struct SettingsService: Sendable {
    package typealias Stores = CatalogStore & LogoStore & SettingsStore

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
    /// - Throws: ``WeirError`` `invalidInput` for an unknown zone or feature, or a logo of this server that the workspace
    ///   does not have; `notFound` for the plan or the kit.
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
            let movesLogo = changed.pages.logoURL != settings.pages.logoURL
            if movesLogo, changed.pages.hasOwnLogo {
                let message = "is not the path of the workspace's logo: upload the picture in the dashboard"
                throw WeirError.invalidInput([RequestIssue("pages.logoUrl", .notAllowed, message)])
            }
            try await check(changed, context.workspace)
            changed.updatedAt = context.now
            // A picture that nothing names any more is not kept.
            let dropsLogo = movesLogo && settings.pages.hasOwnLogo
            return Command(changed, from: settings, action: "settings.updated", on: subject) { [changed] record in
                if dropsLogo {
                    try await stores.saveLogo(nil, settings: changed, record: record)
                } else {
                    try await stores.saveSettings(changed, record: record)
                }
            }
        }
        let policy = try await directory.refresh(context.workspace)
        try await addMeters(of: settings.selfService, policy, context)
        return settings
    }

    // MARK: Logo

    /// Takes a picture as the logo of the pages that customers see, in the place of the one before; nil takes it away.
    ///
    /// - Throws: ``WeirError`` `invalidInput` for a file that is no picture that browsers draw without harm.
    package func setLogo(
        _ file: [UInt8]?,
        _ context: CallContext,
        keeping: AnswerKeeping<WorkspaceSettings> = .none
    ) async throws -> WorkspaceSettings {
        let image: LogoImage?
        do throws(LogoImage.Flaw) {
            image = try file.map { file throws(LogoImage.Flaw) in try LogoImage(file) }
        } catch {
            throw WeirError.invalidInput([RequestIssue("logo", .invalidFormat, error.sentence)])
        }
        let logo = image.map { image in
            StoredLogo(
                workspace: context.workspace,
                digest: Digest.sha256(image.bytes).prefix(16).map { byte in
                    let digits = String(byte, radix: 16)
                    return digits.utf8.count == 1 ? "0" + digits : digits
                }.joined(),
                image: image,
                updatedAt: context.now
            )
        }
        let settings = try await runner.run(context, keeping: keeping) {
            guard let settings = try await stores.settings(of: context.workspace) else {
                throw WeirError.notFound("Workspace", context.workspace.description)
            }
            var changed = settings
            changed.pages.logoURL = logo?.path
            let subject = CommandSubject(.settings, context.workspace.description)
            if changed == settings { return Command(unchanged: settings, on: subject) }
            changed.updatedAt = context.now
            return Command(changed, from: settings, action: "settings.updated", on: subject) { [changed] record in
                try await stores.saveLogo(logo, settings: changed, record: record)
            }
        }
        try await directory.refresh(context.workspace)
        return settings
    }

    /// The logo that a workspace has uploaded; nil when it has none.
    package func logo(of workspace: WorkspaceID) async throws -> LogoImage? {
        let pages = try await settings(of: workspace).pages
        guard pages.hasOwnLogo, let logo = try await stores.logo(of: workspace), logo.path == pages.logoURL else {
            return nil
        }
        return logo.image
    }

    /// A logo by its file name on pages: `logo-….png`; nil when there is none.
    package func logo(file: String) async throws -> LogoImage? {
        let parts = file.split(separator: ".", omittingEmptySubsequences: false)
        guard file.utf8.count <= 60, parts.count == 2, parts[0].hasPrefix("logo-") else { return nil }
        let logo = try await stores.logo(digest: String(parts[0].dropFirst(5)))
        return logo.flatMap { $0.image.format.rawValue == parts[1] ? $0.image : nil }
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

extension LogoImage.Flaw {
    /// What to do about it.
    fileprivate var sentence: String {
        switch self {
        case .empty: "Choose a file."
        case .tooManyBytes: "The file has more than \(LogoImage.maximumBytes >> 10) KiB: make it smaller."
        case .svg: "An SVG can hold scripts: save the logo as PNG."
        case .unknownFormat: "This is neither a PNG nor a JPEG."
        case .broken: "The picture is not whole: save it once more as PNG."
        case .tooLarge(let width, let height):
            "The picture has \(width) × \(height) pixels: at most \(LogoImage.maximumSide) × \(LogoImage.maximumSide)."
        }
    }
}
