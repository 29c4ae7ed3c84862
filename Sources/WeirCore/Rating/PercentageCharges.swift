import WeirPrimitives

/// Charges a share of each event's amount.
///
/// An event below zero, a refund, gives its share back; it pays no fixed amount, and no least or most holds for it.
struct PercentageCharges {
    private let charge: PercentageCharge
    private var result: RatedPercentage
    private var paidEvents = 0
    private var freeEvents = 0
    private var isFree: Bool

    init(_ charge: PercentageCharge) {
        self.charge = charge
        result = RatedPercentage(ratePercent: charge.ratePercent, fixedPerEvent: charge.fixedPerEvent ?? .zero)
        isFree = charge.freeEvents != nil || charge.freeAmount != nil
    }

    /// Charges events in their order.
    func rated(_ amounts: [ExactDecimal]) throws(RatingFlaw) -> RatedPercentage {
        var charges = self
        for amount in amounts {
            let paid = charges.isFree ? try charges.takeFree(amount) : amount
            if let paid { try charges.pay(paid) }
        }
        charges.result.paidEvents = charges.paidEvents
        charges.result.freeEvents = charges.freeEvents
        return charges.result
    }

    /// What of an amount is not free; nil when all of it is.
    private mutating func takeFree(_ amount: ExactDecimal) throws(RatingFlaw) -> ExactDecimal? {
        if let limit = charge.freeEvents, freeEvents + 1 > limit {
            isFree = false
            return amount
        }
        let sum = try result.freeAmount.plus(amount)
        if let limit = charge.freeAmount, sum > limit {
            isFree = false
            result.freeAmount = limit
            return try sum.minus(limit)
        }
        freeEvents += 1
        result.freeAmount = sum
        return nil
    }

    private mutating func pay(_ amount: ExactDecimal) throws(RatingFlaw) {
        result.paidAmount = try result.paidAmount.plus(amount)
        paidEvents += 1
        guard amount >= .zero else { return }
        result.fixedEvents += 1
        let fee = try amount.share(percent: charge.ratePercent).plus(result.fixedPerEvent)
        if let least = charge.minimumPerEvent, fee < least {
            result.raised = try result.raised.plus(least.minus(fee))
        } else if let most = charge.maximumPerEvent, fee > most {
            result.cut = try result.cut.plus(fee.minus(most))
        }
    }
}
