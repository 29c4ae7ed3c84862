import WeirCore
import WeirPrimitives
import WeirStorage

/// What a catalogue would make of a workspace.
struct CatalogProposal {
    /// A workspace's catalogue as values.
    struct State {
        var settings: WorkspaceSettings
        var meters: [Meter]
        var features: [Feature]
        var kits: [AccountKit]
        var plans: [PlanHistory]
        var coupons: [CouponOffer]
    }

    var before: State
    var after: State
    var change: CatalogChange
    var changes: [CatalogItemChange]
    var unchanged: Int
    var kept: [KeptCatalogItem]
}

/// Works out what a catalogue changes in a workspace, and everything that is wrong with it; pure.
///
/// Goes through the kinds in the order in which they refer to one another: meters, features, kits, plans, settings. What
/// is wrong is collected, with the place in the file, and thrown at the end.
struct CatalogPlanner {
    let catalog: Catalog
    let settings: WorkspaceSettings
    let kitsOfCustomers: Set<AccountKitID>
    let needs: MeterNeeds
    let options: CatalogOptions
    let isKnownZone: (String) -> Bool
    let ids: IDGenerator
    let now: Timestamp

    var issues: [RequestIssue] = []
    var changes: [CatalogItemChange] = []
    var unchanged = 0
    var kept: [KeptCatalogItem] = []
    var change: CatalogChange
    var after: CatalogProposal.State
    /// Features whose type the file changes, with their place in it.
    var typeChanges: [(feature: Feature, path: [CatalogFlaw.Step])] = []

    init(
        catalog: Catalog,
        settings: WorkspaceSettings,
        kitsOfCustomers: Set<AccountKitID>,
        needs: MeterNeeds,
        options: CatalogOptions,
        isKnownZone: @escaping (String) -> Bool,
        ids: IDGenerator,
        now: Timestamp
    ) {
        self.catalog = catalog
        self.settings = settings
        self.kitsOfCustomers = kitsOfCustomers
        self.needs = needs
        self.options = options
        self.isKnownZone = isKnownZone
        self.ids = ids
        self.now = now
        change = CatalogChange(workspace: catalog.workspace, meterVersion: catalog.meterVersion)
        after = CatalogProposal.State(
            settings: settings,
            meters: catalog.meters,
            features: catalog.features,
            kits: catalog.kits,
            plans: catalog.plans,
            coupons: catalog.coupons
        )
    }

    /// The proposal for a catalogue.
    ///
    /// - Throws: ``WeirError`` `invalidInput` with every issue.
    mutating func proposal(for content: CatalogContent) throws(WeirError) -> CatalogProposal {
        findRepetitions(in: content)
        takeMeters(content.meters ?? [])
        takeFeatures(content.features ?? [])
        let kits = resolveKits(content.kits ?? [])
        addFeatures(usedBy: content)
        takeKits(kits)
        takePlans(content.plans ?? [])
        takeCoupons(content.coupons ?? [])
        if options.prunes {
            prunePlans(content)
            pruneCoupons(content)
        }
        takeSettings(content.settings)
        if options.prunes {
            pruneKits(content)
            pruneMeters(content)
            noteFeatures(content)
        }
        checkTypeChanges()
        guard issues.isEmpty else { throw WeirError.invalidInput(Self.listed(issues)) }
        return CatalogProposal(
            before: CatalogProposal.State(
                settings: settings,
                meters: catalog.meters,
                features: catalog.features,
                kits: catalog.kits,
                plans: catalog.plans,
                coupons: catalog.coupons
            ),
            after: after,
            change: change,
            changes: changes,
            unchanged: unchanged,
            kept: kept
        )
    }

    // MARK: Issues

    /// The issues that are listed: a catalogue of many mistakes must not make an answer of any length.
    private static let maximumIssues = 100

    private static func listed(_ issues: [RequestIssue]) -> [RequestIssue] {
        guard issues.count > maximumIssues else { return issues }
        let rest = "\(issues.count - maximumIssues) further issues are not listed"
        return issues.prefix(maximumIssues) + [RequestIssue("", .tooMany, rest)]
    }

    mutating func report(_ path: [CatalogFlaw.Step], _ code: RequestIssue.Code, _ message: String) {
        issues.append(RequestIssue(RequestIssue.path(path), code, message))
    }

    mutating func report(_ flaws: [CatalogFlaw], below path: [CatalogFlaw.Step]) {
        for flaw in flaws {
            issues.append(RequestIssue(RequestIssue.path(path + flaw.path), RequestIssue.Code(flaw.kind), flaw.message))
        }
    }

    static func place(_ section: CatalogContent.Section, _ index: Int) -> [CatalogFlaw.Step] {
        [.member(section.rawValue), .element(index)]
    }

    /// A name that stands for two things of a kind.
    private mutating func findRepetitions(in content: CatalogContent) {
        repetitions(content.meters?.map(\.code), .meters, "code", "meter")
        repetitions(content.features?.map(\.key.text), .features, "key", "feature")
        repetitions(content.kits?.map(\.name), .kits, "name", "account kit")
        repetitions(content.plans?.map(\.key.text), .plans, "key", "plan")
        repetitions(content.coupons?.map(\.code), .coupons, "code", "coupon")
    }

    private mutating func repetitions(
        _ names: [String]?,
        _ section: CatalogContent.Section,
        _ field: String,
        _ noun: String
    ) {
        var seen: Set<String> = []
        for (index, name) in (names ?? []).enumerated() where !seen.insert(name).inserted {
            let message = "another \(noun) of the catalogue has the \(field) '\(name)'"
            report(Self.place(section, index) + [.member(field)], .conflictingFields, message)
        }
    }

    // MARK: Ids

    /// New ids that sort in the order in which they are given out, so that things keep the order of the file.
    func makeIDs<ID: EntityID>(_ count: Int) -> [ID] {
        (0..<count).map { _ in ids.make(ID.self, at: now) }.sorted()
    }
}
