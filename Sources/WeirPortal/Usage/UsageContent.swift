import WeirCore
import WeirPages
import WeirPlots
import WeirPrimitives
import WeirServices

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
