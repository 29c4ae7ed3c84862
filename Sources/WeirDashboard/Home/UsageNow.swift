import WeirCore
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices
import WeirStorage

/// What the customers use who were active last.
struct UsageNow: Sendable {
    /// Who was active, the last first.
    var customers: [CustomerID]
    /// What each has used of one metered feature in its period.
    var used: [(customer: CustomerID, name: String, usage: EntitlementUsage)]
    /// Their usage of the last days.
    var plot: Plot?

    private static let days = 14
    private static let meters = 4
    private static let shown = 5

    static func load(
        _ request: PageRequest<DashboardVisitor>,
        customers count: Int
    ) async throws -> UsageNow {
        let services = request.services
        let active = Array(services.usage.ledger.activeCustomers(of: request.workspace).prefix(count))
        var used: [(customer: CustomerID, name: String, usage: EntitlementUsage)] = []
        for customer in active.prefix(shown) {
            let submission = try await services.usage.usage.entitlements(of: .id(customer), context: request.context)
            let usages = try await services.usage.ledger.carryOut(submission)
            let metered = usages.filter { $0.state != nil && $0.entitlement.isEnabled }
            // The one that is nearest to its limit says most.
            let most = metered.max { share($0) < share($1) }
            guard let most else { continue }
            used.append((customer, try await CustomerLabel.text(customer, request), most))
        }
        return UsageNow(
            customers: active,
            used: used,
            plot: active.isEmpty ? nil : try await plot(active, request)
        )
    }

    private static func share(_ usage: EntitlementUsage) -> Int {
        guard let used = usage.used, let limit = usage.limit else { return -1 }
        return ProgressBar.permille(used, limit)
    }

    /// Daily usage by these customers, added up, of one meter: what is counted in other units stands in no common plot.
    private static func plot(
        _ customers: [CustomerID],
        _ request: PageRequest<DashboardVisitor>
    ) async throws -> Plot? {
        let zone = request.visitor.zone
        let today = zone.localDate(at: request.now)
        let days = (0..<Self.days).map { today.adding(days: $0 + 1 - Self.days) }
        let range = TimeRange(start: zone.startOfDay(days[0]), end: zone.startOfDay(today.adding(days: 1)))
        let meters = request.policy.meters.meters.filter {
            $0.archivedAt == nil && ($0.aggregation == .count || $0.aggregation == .sum)
        }
        .sorted { $0.code < $1.code }
        // What customers are shown first says most; else the first with usage.
        let shown = request.policy.settings.selfService.feature.flatMap { request.policy.features[$0]?.meter }
        let first = meters.filter { $0.id == shown } + meters.filter { $0.id != shown }.prefix(Self.meters)
        for meter in first {
            var values: [ExactDecimal] = days.map { _ in .zero }
            for customer in customers {
                let query = UsageSeriesQuery(
                    customer: .id(customer),
                    meter: meter.code,
                    range: range,
                    window: .day,
                    timeZone: zone.identifier
                )
                let found = try await request.services.usage.usage.series(query, context: request.context)
                for row in found.rows {
                    let index = zone.localDate(at: row.window.start).days(since: days[0])
                    guard values.indices.contains(index) else { continue }
                    values[index] = try values[index].adding(row.value.decimal)
                }
            }
            guard values.contains(where: { $0 != .zero }) else { continue }
            let whose =
                customers.count == 1 ? "the customer active last" : "the \(customers.count) customers active last"
            return Plot(
                title: "\(meter.displayName) of \(whose)",
                kind: .stackedBars,
                positions: .days(days),
                series: [PlotSeries(meter.displayName, values.map(Optional.some))],
                unit: .count(nil)
            )
        }
        return nil
    }

    func section(_ request: PageRequest<DashboardVisitor>) -> any PageComponent {
        var content: [any PageComponent] = []
        for one in used {
            content.append(
                ProgressBar(
                    "\(BidiText.isolated(one.name)): \(one.usage.entitlement.feature.key.text)",
                    used: one.usage.used ?? .zero,
                    of: one.usage.limit,
                    request.format,
                    href: request.path("/customers/\(one.customer)")
                )
            )
        }
        if content.isEmpty {
            content = [
                EmptyState(
                    "No usage since the server was started",
                    "Customers stand here as their events come in.",
                    action: PageButton("Events", href: request.path("/events"))
                )
            ]
        }
        return PageSection("Used now", hint: "Customers whose events came last.", content)
    }
}
