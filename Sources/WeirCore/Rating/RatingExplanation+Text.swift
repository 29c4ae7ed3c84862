import WeirPrimitives

extension RatingExplanation {
    /// The arithmetic in sentences for people, one a step; the last one is the sum when there are several summands.
    package func arithmetic() throws(RatingFlaw) -> [String] {
        var lines: [String] = []
        for section in sections {
            let prefix = section.start.map { "\($0): " } ?? ""
            for line in try section.arithmetic() { lines.append(prefix + line) }
        }
        let summands = sections.reduce(0) { $0 + $1.parts.count }
        if summands != 1 { lines.append("in all \(try amount())") }
        return lines
    }
}

extension RatedSection {
    fileprivate func arithmetic() throws(RatingFlaw) -> [String] {
        var lines = quantity.steps
        for part in parts { lines.append("\(try part.arithmetic()) = \(try part.amount())") }
        return lines
    }
}

extension RatedQuantity {
    /// What was done to the metered quantity before it was priced.
    fileprivate var steps: [String] {
        var steps: [String] = []
        if withinQuota != .zero { steps.append("of \(metered) metered, \(withinQuota) are within the quota") }
        if let converted { steps.append("converted: \(converted)") }
        if free != .zero { steps.append("\(free) free, \(billable) to pay") }
        if let tierSelection { steps.append("the tier is that of \(tierSelection)") }
        if steps.isEmpty, metered != billable, metered < .zero { steps.append("\(metered) metered count as none") }
        return steps
    }
}

extension RatedPart {
    fileprivate func arithmetic() throws(RatingFlaw) -> String {
        switch self {
        case .fixed: "fixed amount"
        case .units(let units, let unitAmount): "\(units) × \(unitAmount)"
        case .tier(let tier): tier.arithmetic
        case .packages(let packages):
            "\(packages.paidUnits) in packages of \(packages.size): \(packages.packages) × \(packages.packageAmount)"
        case .percentage(let percentage): percentage.arithmetic
        case .priced(_, let events): events.map { "\($0) priced events" } ?? "priced events"
        case .capacity(let capacity):
            "tier \(capacity.tier)\(capacity.isBeyondLastTier ? ", the last one" : "")"
        }
    }
}

extension RatedTier {
    fileprivate var arithmetic: String {
        let usage =
            switch rate {
            case .unit(let amount): "\(units) × \(amount)"
            case .block(let size, let blocks, let amount): "\(units) in blocks of \(size): \(blocks) × \(amount)"
            case .percent(let percent): "\(units) × \(percent) %"
            }
        let flat = flatAmount == .zero ? "" : " + \(flatAmount)"
        let cap = maximumAmount.map { ", at most \($0)" } ?? ""
        return "tier \(number): \(usage)\(flat)\(cap)"
    }
}

extension RatedPercentage {
    fileprivate var arithmetic: String {
        var text = "\(paidAmount) × \(ratePercent) %"
        if fixedPerEvent != .zero { text += " + \(fixedEvents) × \(fixedPerEvent)" }
        if raised != .zero { text += " + \(raised) up to the least" }
        if cut != .zero { text += " − \(cut) down to the most" }
        return text
    }
}
