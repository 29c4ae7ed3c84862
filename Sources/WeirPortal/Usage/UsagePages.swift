import WeirCore
import WeirHTTP
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices

/// Usage against limits, day by day, and where it goes.
struct UsagePages: RouteGroup {
    let pages: PageRoutes<PortalAudience>

    /// Features with a plot of their own, at most: a page stays small.
    static let mostPlots = 6
    /// Features whose usage is also drawn by the dimensions of their meter, and dimensions of each, at most.
    static let mostSplit = 3
    static let mostDimensions = 2
    /// Rows of a plot by a dimension: days times values.
    private static let mostRows = 2_000

    private var services: Services { pages.audience.services }

    func register(on routes: RouteRegistrar) {
        pages.get("/portal/usage", needs: .customer, on: routes) { request in
            let visitor = request.visitor
            let features = try await features(visitor)
            let content: [any PageComponent] =
                [PageHeading(visitor.words.usage, subtitle: features.first.map { visitor.format.period($0.period) })]
                + UsageContent(features: features, entitlements: try await values(visitor), visitor: visitor).parts
            return .page(PortalPage(visitor.words.usage, policy: visitor.brand.policy(), content))
        }
    }

    private func entitlements(_ visitor: PortalVisitor) async throws -> [EntitlementUsage] {
        let submission = try await services.usage.usage.entitlements(of: .id(visitor.id), context: visitor.context)
        return try await services.usage.ledger.carryOut(submission)
    }

    /// What the plan says of features that are not measured.
    private func values(_ visitor: PortalVisitor) async throws -> [EntitlementUsage] {
        try await entitlements(visitor).filter { $0.isEnabled && $0.entitlement.feature.meter == nil }
    }

    /// The measured features that the customer may use: those with limits first, the fullest in front.
    private func features(_ visitor: PortalVisitor) async throws -> [FeatureUsage] {
        var found: [FeatureUsage] = []
        for entitlement in try await entitlements(visitor) where entitlement.isEnabled {
            guard let meter = entitlement.entitlement.feature.meter.flatMap({ visitor.policy.meters[id: $0] }),
                let used = entitlement.state?.recorded, entitlement.limit != nil || used != .zero
            else { continue }
            let period = TimeRange(
                start: visitor.customer.period(visitor.periodKind, at: visitor.customerNow).start,
                end: entitlement.resetsAt
            )
            found.append(
                FeatureUsage(
                    feature: entitlement.entitlement.feature,
                    name: OfferText.name(of: entitlement.entitlement.feature, visitor.policy.meters),
                    meter: meter,
                    period: period,
                    used: used,
                    limit: entitlement.limit,
                    days: [],
                    forecast: nil
                )
            )
        }
        found.sort { left, right in
            (right.fullness, left.feature.key) < (left.fullness, right.feature.key)
        }
        for index in found.indices.prefix(Self.mostPlots) {
            found[index] = try await measured(found[index], visitor)
        }
        for index in found.indices.prefix(Self.mostSplit) where found[index].meter.aggregation.addsUp {
            for dimension in found[index].meter.groupKeys.prefix(Self.mostDimensions) {
                found[index].parts.append(try await part(of: found[index], by: dimension, visitor))
            }
        }
        return found
    }

    /// What each value of a dimension was used for, day by day.
    private func part(
        of usage: FeatureUsage,
        by dimension: String,
        _ visitor: PortalVisitor
    ) async throws -> FeatureUsage.Part {
        let now = visitor.customerNow
        let end = min(max(now.adding(milliseconds: 1), usage.period.start), usage.period.end)
        let series = try await services.usage.usage.series(
            UsageSeriesQuery(
                customer: .id(visitor.id),
                meter: usage.meter.code,
                range: TimeRange(start: usage.period.start, end: end),
                window: .day,
                groupBy: [dimension],
                limit: Self.mostRows
            ),
            context: visitor.context
        )
        var part = FeatureUsage.Part(dimension: dimension)
        guard series.next == nil else {
            // Days that were not read would be drawn as days without usage.
            part.hasTooMany = true
            return part
        }
        var places: [String: Int] = [:]
        for row in series.rows {
            let name = row.group.first.flatMap(\.self) ?? visitor.words.withoutDimension
            let day = FeatureUsage.Day(
                date: visitor.format.zone.localDate(at: row.window.start),
                value: row.value
            )
            guard let place = places[name] else {
                places[name] = part.values.count
                part.values.append((name, [day]))
                continue
            }
            part.values[place].days.append(day)
        }
        return part
    }

    /// With its days, and what it comes to.
    private func measured(_ usage: FeatureUsage, _ visitor: PortalVisitor) async throws -> FeatureUsage {
        var usage = usage
        let now = visitor.customerNow
        let end = min(max(now.adding(milliseconds: 1), usage.period.start), usage.period.end)
        let range = TimeRange(start: usage.period.start, end: end)
        let series = try await services.usage.usage.series(
            UsageSeriesQuery(customer: .id(visitor.id), meter: usage.meter.code, range: range, window: .day),
            context: visitor.context
        )
        usage.days = series.rows.map {
            FeatureUsage.Day(date: visitor.format.zone.localDate(at: $0.window.start), value: $0.value)
        }
        guard usage.meter.aggregation.addsUp, let look = UsageForecast.look(in: usage.period, at: now) else {
            return usage
        }
        let recent = try await services.usage.usage.series(
            UsageSeriesQuery(customer: .id(visitor.id), meter: usage.meter.code, range: look, window: .none),
            context: visitor.context
        )
        usage.forecast = UsageForecast.forecast(
            in: usage.period,
            used: usage.used,
            recent: recent.rows.first?.value ?? .zero,
            limit: usage.limit,
            at: now
        )
        return usage
    }
}

extension PortalVisitor {
    /// The period of the quotas of the plan that holds.
    var periodKind: QuotaPeriod { customer.standing(in: policy).plan?.terms.period ?? .month }
}
