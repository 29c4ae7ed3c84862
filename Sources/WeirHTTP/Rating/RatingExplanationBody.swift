import WeirAPI
import WeirCore
import WeirPrimitives

/// Why a line's amount is what it is, as the API shows it.
struct RatingExplanationBody: JSONWritable {
    let explanation: RatingExplanation

    init(_ explanation: RatingExplanation) { self.explanation = explanation }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("model", explanation.model.rawValue)
            json.member("sections", explanation.sections.map(RatedSectionBody.init))
            // What was rated has an amount, so the arithmetic can be written.
            json.member("arithmetic", (try? explanation.arithmetic()) ?? [])
        }
    }
}

private struct RatedSectionBody: JSONWritable {
    let section: RatedSection

    init(_ section: RatedSection) { self.section = section }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.memberIfPresent("start", section.start)
            let quantity = section.quantity
            json.member("metered", quantity.metered)
            if quantity.withinQuota != .zero { json.member("withinQuota", quantity.withinQuota) }
            json.memberIfPresent("converted", quantity.converted)
            if quantity.free != .zero { json.member("free", quantity.free) }
            json.member("billable", quantity.billable)
            json.memberIfPresent("tierSelectionQuantity", quantity.tierSelection)
            json.member("parts", section.parts.map(RatedPartBody.init))
        }
    }
}

/// One summand with its factors; the names are those of the charge models.
private struct RatedPartBody: JSONWritable {
    let part: RatedPart

    init(_ part: RatedPart) { self.part = part }

    func write(to json: inout JSONWriter) {
        json.object { json in
            switch part {
            case .fixed:
                break
            case .units(let units, let unitAmount):
                json.member("units", units)
                json.member("unitAmount", unitAmount)
            case .tier(let tier):
                Self.write(tier, to: &json)
            case .packages(let packages):
                json.member("paidUnits", packages.paidUnits)
                json.member("packageSize", packages.size)
                json.member("packages", packages.packages)
                json.member("packageAmount", packages.packageAmount)
            case .percentage(let percentage):
                Self.write(percentage, to: &json)
            case .priced(_, let events):
                json.memberIfPresent("events", events)
            case .capacity(let capacity):
                json.member("tier", capacity.tier)
                json.object("peaks") { json in
                    for (unit, peak) in capacity.peaks.sorted(by: { $0.key < $1.key }) { json.member(unit, peak) }
                }
                if capacity.isBeyondLastTier { json.member("beyondLastTier", true) }
            }
            // What was rated has an amount.
            json.memberIfPresent("amount", try? part.amount())
        }
    }

    private static func write(_ tier: RatedTier, to json: inout JSONWriter) {
        json.member("tier", tier.number)
        json.member("units", tier.units)
        switch tier.rate {
        case .unit(let amount):
            json.member("unitAmount", amount)
        case .block(let size, let blocks, let amount):
            json.member("packageSize", size)
            json.member("packages", blocks)
            json.member("unitAmount", amount)
        case .percent(let percent):
            json.member("ratePercent", percent)
        }
        json.memberIfPresent("usageAmount", try? tier.usageAmount())
        json.member("flatAmount", tier.flatAmount)
        json.memberIfPresent("maxAmount", tier.maximumAmount)
    }

    private static func write(_ percentage: RatedPercentage, to json: inout JSONWriter) {
        json.member("ratePercent", percentage.ratePercent)
        json.member("paidAmount", percentage.paidAmount)
        json.memberIfPresent("paidEvents", percentage.paidEvents)
        json.member("freeAmount", percentage.freeAmount)
        json.memberIfPresent("freeEvents", percentage.freeEvents)
        if percentage.fixedPerEvent != .zero {
            json.member("fixedPerEvent", percentage.fixedPerEvent)
            json.member("fixedEvents", percentage.fixedEvents)
        }
        if percentage.raised != .zero { json.member("raised", percentage.raised) }
        if percentage.cut != .zero { json.member("cut", percentage.cut) }
    }
}
