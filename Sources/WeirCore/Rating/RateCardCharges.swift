import WeirPrimitives

/// Prices each combination of a meter's group keys by a rate card.
struct RateCardCharges {
    let charges: PriceCharges
    let card: RateCard

    func rated(_ groups: [GroupUsage]) throws(RatingFlaw) -> RatedPrice {
        var rated = RatedPrice(lines: [])
        var quotaLeft = ExactDecimal.zero
        if charges.price.includesQuota {
            guard let limit = charges.terms.quotaLimit else { throw .quotaUnknown }
            quotaLeft = limit
        }
        var freeLeft = charges.price.freeUnits ?? .zero
        for (place, usage) in ordered(groups) {
            let unitAmount = place < card.rates.count ? card.rates[place].unitAmount : card.fallback
            guard let unitAmount else {
                if usage.quantity != .zero { rated.unpriced.append(usage) }
                continue
            }
            let withinQuota = max(.zero, min(usage.quantity, quotaLeft))
            quotaLeft = try quotaLeft.minus(withinQuota)
            let quantity = try charges.quantity(usage.quantity, withinQuota: withinQuota, free: freeLeft)
            freeLeft = try freeLeft.minus(quantity.free)
            let section = RatedSection(quantity: quantity, parts: [.units(quantity.billable, at: unitAmount)])
            rated.lines.append(try charges.line([section], group: usage.group, unitPrice: unitAmount))
        }
        return rated
    }

    /// The groups in the order of the rates that price them, each with the place of its rate; the fallback comes last.
    private func ordered(_ groups: [GroupUsage]) -> [(place: Int, usage: GroupUsage)] {
        groups.map { usage in
            let place = card.rates.firstIndex { rate in
                rate.match.allSatisfy { key, value in usage.group.contains { $0.key == key && $0.value == value } }
            }
            return (place ?? card.rates.count, usage)
        }
        .sorted { left, right in
            left.0 != right.0 ? left.0 < right.0 : PriceCharges.isBefore(left.1, right.1)
        }
    }
}
