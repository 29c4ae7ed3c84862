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

/// What a customer uses of one feature.
struct FeatureUsage: Sendable {
    struct Day: Sendable, Hashable {
        var date: LocalDate
        var value: Quantity
    }

    /// Usage by the values of a dimension.
    struct Part: Sendable {
        var dimension: String
        var values: [(name: String, days: [Day])] = []
        /// More values and days than are read: nothing is drawn.
        var hasTooMany = false
    }

    var feature: Feature
    var name: String
    var meter: Meter
    var period: TimeRange
    var used: Quantity
    var limit: Quantity?
    /// Days with usage, in their order.
    var days: [Day]
    var forecast: UsageForecast?
    /// By the dimensions of its meter; without any, there are none.
    var parts: [Part] = []

    /// In thousandths; those without a limit come last.
    var fullness: Int { limit.map { ProgressBar.permille(used, $0) } ?? -1 }

    /// The plot: what was used so far against the limit where amounts add up, else each day by itself.
    ///
    /// `today`: The last day of which usage is drawn; up to `last`, the last of the period, goes what is foreseen.
    func plot(from first: LocalDate, to today: LocalDate, last: LocalDate, _ words: PortalWords) -> Plot? {
        guard first <= today, !days.isEmpty else { return nil }
        let byDay = Dictionary(days.map { ($0.date, $0.value) }) { first, _ in first }
        let dates = (0...today.days(since: first)).map { first.adding(days: $0) }
        guard dates.count <= 366 else { return nil }
        let unit = PlotUnit.count(nil)
        guard let limit, meter.aggregation.addsUp else {
            let values = dates.map { date in byDay[date]?.decimal ?? ExactDecimal.zero }
            return Plot(
                title: words.byDay(name),
                kind: .bars,
                positions: .days(dates),
                series: [PlotSeries(name, values)],
                unit: unit
            )
        }
        var sum = Quantity.zero
        var values: [ExactDecimal?] = []
        for date in dates {
            guard let next = try? sum.adding(byDay[date] ?? .zero) else { return nil }
            sum = next
            values.append(sum.decimal)
        }
        var series = [PlotSeries(words.used, values)]
        let ahead = foreseen(from: sum, days: last.days(since: today))
        if !ahead.isEmpty {
            let unknown: [ExactDecimal?] = ahead.map { _ in nil }
            series[0].values += unknown
            let before: [ExactDecimal?] = values.dropLast().map { _ in nil }
            series.append(PlotSeries(words.foreseen, before + [sum.decimal] + ahead, isExpected: true))
        }
        return Plot(
            title: words.sum(name),
            kind: .lines,
            positions: .days(dates + ahead.indices.map { today.adding(days: $0 + 1) }),
            series: series,
            unit: unit,
            limit: PlotLimit(words.limit, limit.decimal)
        )
    }

    /// What the days that are left come to at the pace of the last ones, evenly; none when nothing is foreseen.
    private func foreseen(from sum: Quantity, days: Int) -> [ExactDecimal] {
        guard let forecast, days > 0, days <= 366 else { return [] }
        let (rest, overflows) = forecast.atEnd.billionths.subtractingReportingOverflow(sum.billionths)
        guard !overflows, rest >= 0 else { return [] }
        return (1...days).map { day in
            // The whole days first, so that nothing overflows that the forecast itself did not.
            let (whole, left) = rest.quotientAndRemainder(dividingBy: Int128(days))
            return Quantity(billionths: sum.billionths + whole * Int128(day) + left * Int128(day) / Int128(days))
                .decimal
        }
    }
}

extension FeatureUsage {
    /// Each day by the values of a dimension; nil when there is but one value, which says nothing more.
    func plot(_ part: Part, from first: LocalDate, to today: LocalDate, _ words: PortalWords) -> Plot? {
        guard first <= today, part.values.count > 1 else { return nil }
        let dates = (0...today.days(since: first)).map { first.adding(days: $0) }
        guard dates.count <= 366 else { return nil }
        let series = part.values.map { value in
            let byDay = Dictionary(value.days.map { ($0.date, $0.value) }) { first, _ in first }
            return PlotSeries(value.name, dates.map { byDay[$0]?.decimal ?? ExactDecimal.zero })
        }
        guard let folded = try? Plot.folded(series, into: words.others) else { return nil }
        return Plot(
            title: words.byDimension(name, part.dimension),
            kind: .stackedBars,
            positions: .days(dates),
            series: folded,
            unit: .count(nil)
        )
    }
}

/// The parts of the page about usage.
struct UsageContent: Sendable {
    let features: [FeatureUsage]
    let entitlements: [EntitlementUsage]
    let visitor: PortalVisitor

    private var words: PortalWords { visitor.words }
    private var format: PageFormat { visitor.format }

    var parts: [any PageComponent] {
        guard !features.isEmpty || !entitlements.isEmpty else {
            return [PageSection(nil, [EmptyState(words.noUsageTitle, words.noUsage)])]
        }
        var parts: [any PageComponent] = features.map { usage in
            PageSection(nil, [WrappedParts("portal.usage", self.parts(of: usage))])
        }
        if !entitlements.isEmpty {
            parts.append(
                PageSection(
                    words.furtherFeatures,
                    [
                        Definitions(
                            entitlements.map { entitlement in
                                (
                                    term: OfferText.name(of: entitlement.entitlement.feature, visitor.policy.meters),
                                    cell: Cell(value(entitlement))
                                )
                            }
                        )
                    ]
                )
            )
        }
        return parts
    }

    private func parts(of usage: FeatureUsage) -> [any PageComponent] {
        var parts: [any PageComponent] = [
            ProgressBar(usage.name, used: usage.used, of: usage.limit, format, detail: detail(of: usage))
        ]
        let zone = format.zone
        let first = zone.localDate(at: usage.period.start)
        let today = zone.localDate(at: min(visitor.customerNow, usage.period.end.adding(milliseconds: -1)))
        let last = zone.localDate(at: usage.period.end.adding(milliseconds: -1))
        if let plot = usage.plot(from: first, to: today, last: last, words) { parts.append(PlotPart(plot)) }
        for part in usage.parts {
            if part.hasTooMany {
                parts.append(PageText(words.tooManyValues(usage.name, part.dimension), .hint))
                continue
            }
            guard let plot = usage.plot(part, from: first, to: today, words) else { continue }
            parts.append(Disclosure(plot.title, [PlotPart(plot)]))
        }
        return parts
    }

    private func detail(of usage: FeatureUsage) -> String {
        var sentences = [words.resets(format.date(usage.period.end))]
        if let forecast = usage.forecast {
            let amount = format.number(forecast.atEnd.rounded)
            sentences.append(words.forecast(amount, format.date(usage.period.end.adding(milliseconds: -1))))
            if let reach = forecast.reachesLimitAt { sentences.append(words.forecastReaches(format.date(reach))) }
        }
        return sentences.joined(separator: " · ")
    }

    private func value(_ entitlement: EntitlementUsage) -> String {
        switch entitlement.entitlement.value {
        case .boolean(let isOn)?: isOn ? words.offer.yes : words.offer.notIncluded
        case .number(let number)?: format.number(number)
        case .text(let text)?: text
        case nil: words.offer.included
        }
    }
}

extension Quantity {
    /// To three digits, and to whole units from ten on: a forecast is not surer than that.
    fileprivate var rounded: Quantity {
        let whole: Int128 = 1_000_000_000
        guard billionths >= 10 * whole else { return self }
        var unit = whole
        // No quantity comes near the end of the range: it has 10^15 units at most.
        while billionths / unit >= 1_000 { unit *= 10 }
        return Quantity(billionths: Rounding.halfAwayFromZero.divide(billionths, by: unit) * unit)
    }
}
