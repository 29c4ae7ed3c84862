import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// Reads what the pages of one customer show; each reading has a bound.
struct CustomerReader: Sendable {
    let services: Services

    static let shownInvoices = 6
    static let shownEvents = 12
    static let shownEntries = 8
    /// Metered features whose usage a page draws.
    static let shownPlots = 4

    /// One customer with what holds for it now.
    struct Basis: Sendable {
        var customer: Customer
        var policy: PolicySnapshot
        var zone: Zone
        /// The customer's present.
        var now: Timestamp
        var subscription: ListedSubscription?
        /// Newest first.
        var contracts: [Contract]

        var today: LocalDate { zone.localDate(at: now) }

        /// The contract that holds, or is the next to begin.
        var contract: Contract? {
            contracts.first { [.active, .ending].contains(ContractStanding(of: $0, on: today)) }
                ?? contracts.last { ContractStanding(of: $0, on: today) == .upcoming }
        }

        var kit: AccountKit? { customer.accountKit.flatMap { policy.kits[$0] } ?? policy.defaultKit }

        func planName(_ key: PlanKey) -> String { policy.plan(key)?.plan.terms.name ?? key.text }
    }

    /// - Throws: ``WeirError`` `notFound`, of another workspace's customer too.
    func basis(_ id: String, _ context: CallContext) async throws -> Basis {
        guard let reference = CustomerReference(pathSegment: id) else { throw WeirError.notFound("Customer", id) }
        let policy = try await services.directory.policy(of: context.workspace)
        guard let state = try await services.directory.customer(reference, in: context.workspace) else {
            throw WeirError.notFound("Customer", id)
        }
        let customer = state.customer
        return Basis(
            customer: customer,
            policy: policy,
            zone: services.directory.zone(of: customer, under: policy),
            now: state.now(context.now),
            subscription: try await services.subscriptions.subscription(
                of: .id(customer.id),
                in: context.workspace
            ),
            contracts: try await services.contracts.contracts(
                of: .id(customer.id),
                in: context.workspace,
                before: nil,
                limit: 20
            )
        )
    }

    /// What the first page of a customer shows.
    func overview(_ basis: Basis, _ site: PageSite, _ context: CallContext) async throws -> CustomerPage {
        let id = basis.customer.id
        var page = CustomerPage(site: site, basis: basis)
        page.balances = try await services.invoices.creditBalances(of: .id(id), in: context.workspace)
        let invoices = try await services.invoices.invoices(
            InvoiceQuery(customer: .id(id)),
            before: nil,
            limit: [ShownInvoice].readForTelling,
            context
        )
        page.invoices = invoices.found.telling(Self.shownInvoices)
        page.hasMoreInvoices = invoices.found.count > page.invoices.count
        page.audit = try await services.audit.auditEntries(
            in: context.workspace,
            filter: AuditFilter(customer: id),
            before: nil,
            limit: Self.shownEntries
        )
        page.auditCurrencies = try await AuditTrail.currencies(of: page.audit, services)
        guard basis.customer.erasedAt == nil else { return page }
        let usage = services.usage
        page.entitlements = try await usage.ledger.carryOut(
            usage.usage.entitlements(of: .id(id), context: context)
        )
        page.overrides = try await services.overrides.overrides(of: .id(id), in: context.workspace, at: context.now)
        page.events = try await usage.events.newest(
            EventFilter(customer: .id(id)),
            limit: Self.shownEvents,
            context: context
        ).events
        if let key = Self.plottedFirst(page.entitlements), let feature = basis.policy.features[key] {
            page.plot = try await plot(of: feature, by: nil, basis, context)
        }
        return page
    }

    /// The feature with the fullest quota, else the first one that is metered.
    private static func plottedFirst(_ entitlements: [EntitlementUsage]) -> FeatureKey? {
        let metered = entitlements.filter { $0.state != nil }
        let fullest = metered.max { left, right in share(left) < share(right) }
        return fullest?.entitlement.feature.key
    }

    private static func share(_ usage: EntitlementUsage) -> Int128 {
        guard let used = usage.used, let limit = usage.limit, limit > .zero else { return 0 }
        return used.billionths * 1000 / limit.billionths
    }

    // MARK: Usage

    /// Usage of a feature in the last days, kept apart by a group key of its meter if one is given.
    func plot(
        of feature: Feature,
        by group: String?,
        _ basis: Basis,
        _ context: CallContext
    ) async throws -> UsagePlot? {
        guard let meter = feature.meter.flatMap({ basis.policy.meters[id: $0] }) else { return nil }
        let days = (0..<UsagePlot.shownDays).reversed().map { basis.today.adding(days: -$0) }
        let range = TimeRange(
            start: basis.zone.startOfDay(days[0]),
            end: basis.zone.startOfDay(basis.today.adding(days: 1))
        )
        let series = try await services.usage.usage.series(
            UsageSeriesQuery(
                customer: .id(basis.customer.id),
                meter: meter.id.description,
                range: range,
                window: .day,
                timeZone: basis.zone.identifier,
                groupBy: group.map { [$0] } ?? [],
                limit: 2_000
            ),
            context: context
        )
        let name = feature.key.text
        return UsagePlot(
            group.map { "\(name) by \($0)" } ?? name,
            unit: feature.unit,
            days: days,
            rows: series.rows,
            isAdding: meter.aggregation.isAdding,
            in: basis.zone
        )
    }

    /// The features whose usage the usage page draws, by name: a page of them.
    static func plotted(_ policy: PolicySnapshot) -> [Feature] {
        policy.features.values.filter { $0.meter != nil }.sorted { $0.key < $1.key }
    }

    /// The features that can have a quota, by name.
    static func quotaFeatures(_ policy: PolicySnapshot) -> [String] {
        plotted(policy).filter { feature in
            feature.meter.flatMap { policy.meters[id: $0] }?.aggregation.allowsQuota ?? false
        }.map(\.key.text)
    }
}

extension Aggregation {
    /// Whether a window without events has none, rather than nothing that is known.
    var isAdding: Bool {
        switch self {
        case .count, .sum, .uniqueCount, .max, .weightedSum: true
        case .min, .latest, .average, .percentile: false
        }
    }
}
