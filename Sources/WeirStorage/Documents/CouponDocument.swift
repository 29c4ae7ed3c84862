package import WeirCore
import WeirPrimitives

/// The parts of a coupon in the offer that nothing is looked up or counted by, as they are stored.
///
/// The names are a format: they are only added to, and what was stored once must stay readable.
package struct CouponDocument: Codable, Sendable {
    var name: String?
    var benefit: BenefitDocument
    var prices: [String]?
    /// Of invoices; nil is for ever.
    var periods: Int?
    var isOnce: Bool?
    /// Milliseconds since 1970.
    var redeemBy: Int64?

    package init(_ offer: CouponOffer) {
        name = offer.name
        benefit = BenefitDocument(offer.benefit)
        prices = offer.prices?.sorted()
        switch offer.duration {
        case .once: isOnce = true
        case .repeating(let periods): self.periods = periods
        case .forever: break
        }
        redeemBy = offer.redeemBy?.milliseconds
    }

    /// Sets the parts on a coupon.
    package func fill(_ offer: inout CouponOffer) throws(DocumentError) {
        offer.name = name
        offer.benefit = try benefit.benefit()
        offer.prices = prices.map(Set.init)
        offer.duration = isOnce == true ? .once : periods.map { .repeating(periods: $0) } ?? .forever
        offer.redeemBy = redeemBy.map { Timestamp(milliseconds: $0) }
    }
}

/// What a coupon takes off: exactly one of a percentage and an amount is there.
struct BenefitDocument: Codable, Sendable {
    var percent: String?
    /// Minor units.
    var amount: Int64?
    var currency: String?

    init(_ benefit: Coupon.Benefit) {
        switch benefit {
        case .percent(let percent): self.percent = percent.description
        case .amount(let money):
            amount = money.minorUnits
            currency = money.currency.code
        }
    }

    func benefit() throws(DocumentError) -> Coupon.Benefit {
        if let percent { return .percent(try decimal(percent, "benefit.percent")) }
        guard let amount, let currency else { throw DocumentError("benefit") }
        return .amount(Money(minorUnits: amount, currency: try currencyOf(currency, "benefit.currency")))
    }
}

/// A coupon as a contract has it.
struct ContractCouponDocument: Codable, Sendable {
    var code: String
    var name: String?
    var benefit: BenefitDocument
    var prices: [String]?
    var validFrom: String?
    var validUntil: String?
    var maximumUses: Int?
    /// Milliseconds since 1970.
    var addedAt: Int64
    var removedAt: Int64?

    init(_ held: ContractCoupon) {
        code = held.coupon.code
        name = held.coupon.name
        benefit = BenefitDocument(held.coupon.benefit)
        prices = held.coupon.prices?.sorted()
        validFrom = held.coupon.validFrom?.description
        validUntil = held.coupon.validUntil?.description
        maximumUses = held.coupon.maximumUses
        addedAt = held.addedAt.milliseconds
        removedAt = held.removedAt?.milliseconds
    }

    func coupon() throws(DocumentError) -> ContractCoupon {
        ContractCoupon(
            coupon: Coupon(
                code: code,
                name: name,
                benefit: try benefit.benefit(),
                prices: prices.map(Set.init),
                validFrom: try ifPresent(validFrom, "validFrom", localDate),
                validUntil: try ifPresent(validUntil, "validUntil", localDate),
                maximumUses: maximumUses
            ),
            addedAt: Timestamp(milliseconds: addedAt),
            removedAt: removedAt.map { Timestamp(milliseconds: $0) }
        )
    }
}
