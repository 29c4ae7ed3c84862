package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a new meter is made from.
package struct CreateMeter: Sendable {
    package var code: String
    package var displayName: String?
    package var eventNames: [String]
    package var aggregation: Aggregation
    package var valueProperty: String?
    package var valueWhenMissing: Quantity?
    package var operationProperty: String?
    package var filters: [String: [String]]
    package var exclusions: [[String: [String]]]
    package var groupKeys: [String]
    package var rounding: AggregateRounding?
    package var effectiveFrom: Timestamp?

    package init(
        code: String,
        displayName: String? = nil,
        eventNames: [String],
        aggregation: Aggregation,
        valueProperty: String? = nil,
        valueWhenMissing: Quantity? = nil,
        operationProperty: String? = nil,
        filters: [String: [String]] = [:],
        exclusions: [[String: [String]]] = [],
        groupKeys: [String] = [],
        rounding: AggregateRounding? = nil,
        effectiveFrom: Timestamp? = nil
    ) {
        self.code = code
        self.displayName = displayName
        self.eventNames = eventNames
        self.aggregation = aggregation
        self.valueProperty = valueProperty
        self.valueWhenMissing = valueWhenMissing
        self.operationProperty = operationProperty
        self.filters = filters
        self.exclusions = exclusions
        self.groupKeys = groupKeys
        self.rounding = rounding
        self.effectiveFrom = effectiveFrom
    }
}

/// Which meters a list shows.
package enum MeterStatus: String, Sendable, CaseIterable {
    case active
    case archived
    case all
}

/// Makes and archives meters.
package struct MeterService: Sendable {
    package typealias Stores = MeterNeedStore & MeterStore

    private let meters: any Stores
    private let catalog: any CatalogStore
    private let directory: PolicyDirectory
    private let runner: CommandRunner
    private let ids: IDGenerator

    package init(
        meters: any Stores,
        catalog: any CatalogStore,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator
    ) {
        self.meters = meters
        self.catalog = catalog
        self.directory = directory
        self.runner = runner
        self.ids = ids
    }

    /// Meters, oldest first.
    package func meters(in workspace: WorkspaceID, status: MeterStatus) async throws -> [Meter] {
        let all = try await directory.policy(of: workspace).meters.meters.sorted { $0.id < $1.id }
        switch status {
        case .all: return all
        case .active: return all.filter { $0.archivedAt == nil }
        case .archived: return all.filter { $0.archivedAt != nil }
        }
    }

    /// A meter by its code or id, archived ones too.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func meter(_ name: String, in workspace: WorkspaceID) async throws -> Meter {
        let meters = try await directory.policy(of: workspace).meters
        if let meter = meters.meters.first(where: { $0.code == name }) { return meter }
        guard let meter = MeterID(name).flatMap({ meters[id: $0] }) else { throw WeirError.notFound("Meter", name) }
        return meter
    }

    /// Makes a meter; commands submitted after the answer count in it.
    ///
    /// - Throws: ``WeirError`` `duplicateRecord` when the code is taken, by an archived meter too.
    package func create(
        _ input: CreateMeter,
        _ context: CallContext,
        keeping: AnswerKeeping<Meter> = .none
    ) async throws -> Meter {
        let issues = MeterCheck.issues(of: input)
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
        let meter = try await runner.run(context, keeping: keeping) {
            let meter = Meter(input, id: ids.make(at: context.now), workspace: context.workspace, now: context.now)
            return Command(meter, from: nil, action: "meter.created", on: CommandSubject(.meter, meter.code)) {
                record in
                do {
                    try await meters.createMeter(meter, record: record)
                } catch StorageError.duplicate(.meterCode) {
                    throw WeirError(
                        .duplicateRecord,
                        "A meter with the code '\(meter.code)' exists.",
                        hint: "What a meter counts never changes: make a new one with another code."
                    )
                }
            }
        }
        try await directory.refresh(context.workspace)
        return meter
    }

    /// Renames a meter.
    package func rename(
        _ name: String,
        to displayName: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Meter> = .none
    ) async throws -> Meter {
        try await change(name, action: "meter.renamed", context, keeping) { meter, _ in
            meter.displayName = displayName
        }
    }

    /// Ends a meter: later events do not count in it; what it has counted stays.
    ///
    /// - Throws: ``WeirError`` `conflict` while plans price it or limit its features, archived ones too as long as someone
    ///   has them, or a contract charges for it.
    package func archive(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Meter> = .none
    ) async throws -> Meter {
        try await change(name, action: "meter.archived", context, keeping) { meter, catalog in
            guard meter.archivedAt == nil else { return }
            let needs = try await meters.meterNeeds(in: context.workspace, at: context.now)
            if let need = needs.need(of: meter, plans: catalog.plans, features: catalog.features) {
                throw Self.needed(meter, need)
            }
            meter.archivedAt = context.now
        }
    }

    // MARK: Parts

    private func change(
        _ name: String,
        action: String,
        _ context: CallContext,
        _ keeping: AnswerKeeping<Meter>,
        _ change: (inout Meter, Catalog) async throws -> Void
    ) async throws -> Meter {
        let meter = try await runner.run(context, keeping: keeping) {
            let draft = try await CatalogDraft.load(from: catalog, context, ids)
            let id = MeterID(name)
            guard let meter = draft.catalog.meters.first(where: { $0.code == name || $0.id == id }) else {
                throw WeirError.notFound("Meter", name)
            }
            var changed = meter
            try await change(&changed, draft.catalog)
            let subject = CommandSubject(.meter, meter.code)
            if changed == meter { return Command(unchanged: meter, on: subject) }
            return Command(changed, from: meter, action: action, on: subject) { [changed] record in
                do {
                    try await meters.updateMeter(changed, record: record)
                } catch StorageError.inUse {
                    // Someone came to need it a moment ago.
                    throw StorageError.conflict
                }
            }
        }
        try await directory.refresh(context.workspace)
        return meter
    }

    private static func needed(_ meter: Meter, _ need: MeterNeed) -> WeirError {
        let hint = "An archived meter counts no more: migrate or end what needs it first."
        func error(_ message: String) -> WeirError { WeirError(.conflict, message, hint: hint) }
        func named(_ plan: Plan) -> String {
            "The \(plan.archivedAt == nil ? "" : "archived ")plan '\(plan.key)' (version \(plan.version))"
        }
        switch need {
        case .price(let plan): return error("\(named(plan)) prices the meter '\(meter.code)'.")
        case .quota(let feature, let plan):
            return error("\(named(plan)) has a quota on '\(feature)', which the meter '\(meter.code)' counts.")
        case .contract(let id): return error("The contract '\(id)' charges for the meter '\(meter.code)'.")
        }
    }
}
