import WeirPrimitives

/// Charges a share of each event's amount.
///
/// An event below zero, a refund, gives its share back; it pays no fixed amount, and no least or most holds for it.
struct PercentageCharges {
    private let charge: PercentageCharge
    private var rated: RatedPercentage
    private var paidEvents = 0
    private var freeEvents = 0
    private var isFree: Bool

    init(_ charge: PercentageCharge) {
        self.charge = charge
        rated = RatedPercentage(ratePercent: charge.ratePercent, fixedPerEvent: charge.fixedPerEvent ?? .zero)
        isFree = charge.freeEvents != nil || charge.freeAmount != nil
    }

    /// Charges events in their order.
    func rated(_ amounts: [ExactDecimal]) throws(RatingFlaw) -> RatedPercentage {
        var charges = self
        for amount in amounts {
            let paid = charges.isFree ? try charges.takeFree(amount) : amount
            if let paid { try charges.pay(paid) }
        }
        charges.rated.paidEvents = charges.paidEvents
        charges.rated.freeEvents = charges.freeEvents
        return charges.rated
    }

    /// What of an amount is not free; nil when all of it is.
    private mutating func takeFree(_ amount: ExactDecimal) throws(RatingFlaw) -> ExactDecimal? {
        if let limit = charge.freeEvents, freeEvents + 1 > limit {
            isFree = false
            return amount
        }
        let sum = try rated.freeAmount.plus(amount)
        if let limit = charge.freeAmount, sum > limit {
            isFree = false
            rated.freeAmount = limit
            return try sum.minus(limit)
        }
        freeEvents += 1
        rated.freeAmount = sum
        return nil
    }

    private mutating func pay(_ amount: ExactDecimal) throws(RatingFlaw) {
        rated.paidAmount = try rated.paidAmount.plus(amount)
        paidEvents += 1
        guard amount >= .zero else { return }
        rated.fixedEvents += 1
        let fee = try amount.share(percent: charge.ratePercent).plus(rated.fixedPerEvent)
        if let least = charge.minimumPerEvent, fee < least {
            rated.raised = try rated.raised.plus(least.minus(fee))
        } else if let most = charge.maximumPerEvent, fee > most {
            rated.cut = try rated.cut.plus(fee.minus(most))
        }
    }
}
