package import WeirPrimitives

/// A discount that a contract has on its invoices.
package struct Coupon: Sendable, Hashable {
    package enum Benefit: Sendable, Hashable {
        /// 20 takes a fifth off; above 0 and up to 100.
        case percent(ExactDecimal)
        /// Off each invoice, as far as its lines go.
        case amount(Money)
    }

    /// Unique among the coupons of a contract.
    package var code: String
    package var name: String?
    package var benefit: Benefit
    /// Keys of the prices whose lines it is for; nil means all lines.
    package var prices: Set<String>?
    /// The first invoice date that it is for; nil has no bound.
    package var validFrom: LocalDate?
    /// The first invoice date that it is no longer for; nil has no bound.
    package var validUntil: LocalDate?
    /// How many invoices it takes something off; nil has no bound.
    package var maximumUses: Int?

    package init(
        code: String,
        name: String? = nil,
        benefit: Benefit,
        prices: Set<String>? = nil,
        validFrom: LocalDate? = nil,
        validUntil: LocalDate? = nil,
        maximumUses: Int? = nil
    ) {
        self.code = code
        self.name = name
        self.benefit = benefit
        self.prices = prices
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.maximumUses = maximumUses
    }

    /// Whether an invoice of a date may use it.
    ///
    /// - Parameters:
    ///   - date: The invoice date.
    ///   - uses: On how many earlier invoices of the customer it took something off.
    /// - Returns: Whether it is valid then and not used up.
    package func isUsable(on date: LocalDate, uses: Int) -> Bool {
        if let validFrom, date < validFrom { return false }
        if let validUntil, date >= validUntil { return false }
        if let maximumUses, uses >= maximumUses { return false }
        return true
    }

    /// As invoices show it.
    package var label: String {
        let name = name ?? code
        return switch benefit {
        case .percent(let percent): "\(name): \(percent) % off"
        case .amount(let amount): "\(name): \(amount) off"
        }
    }

    /// Whether it is for a line of a price; a line without a price has only coupons for all lines.
    package func isFor(priceKey: String?) -> Bool {
        guard let prices else { return true }
        return priceKey.map(prices.contains) ?? false
    }
}

/// A coupon with how often it was used.
package struct HeldCoupon: Sendable, Hashable {
    package var coupon: Coupon
    /// On how many finalized invoices it took something off.
    package var uses: Int

    package init(coupon: Coupon, uses: Int = 0) {
        self.coupon = coupon
        self.uses = uses
    }
}

/// What one coupon takes off one invoice.
package struct AppliedDiscount: Sendable, Hashable {
    package var couponCode: String
    /// What it is, as the invoice shows it.
    package var label: String
    /// Above zero.
    package var amount: Money

    /// Without a label, the code is shown.
    package init(couponCode: String, label: String? = nil, amount: Money) {
        self.couponCode = couponCode
        self.label = label ?? couponCode
        self.amount = amount
    }
}

/// Spreads coupons over the lines of an invoice.
///
/// Restricted coupons come first, then those for all lines, each kind in the order given. A coupon's discount is rounded
/// once and never more than what is left of its lines; it is spread over them in proportion to what is left of each.
/// What a maximum takes off counts against the lines that it is for, so that no discount is given on what nobody pays.
/// Credits and adjustments have no part in it: theirs is taken off already.
package struct DiscountSpread: Sendable {
    /// Exact shares of the discounts, one a line.
    package private(set) var shares: [ExactFraction]
    package private(set) var discounts: [AppliedDiscount] = []
    package private(set) var total: Money
    /// What all lines that coupons may be for come to, before any discount.
    private var base = ExactFraction.zero

    package init(
        _ coupons: [Coupon],
        over lines: [InvoiceLine],
        in currency: Currency
    ) throws(MoneyError) {
        shares = lines.map { _ in .zero }
        total = .zero(currency)
        for line in lines where line.kind.isDiscountable { base += ExactFraction(line.amount) }
        for coupon in coupons.filter({ $0.prices != nil }) + coupons.filter({ $0.prices == nil }) {
            try apply(coupon, to: lines, in: currency)
        }
    }

    private mutating func apply(
        _ coupon: Coupon,
        to lines: [InvoiceLine],
        in currency: Currency
    ) throws(MoneyError) {
        var rests: [(index: Int, rest: ExactFraction)] = []
        var sum = ExactFraction.zero
        var positive = ExactFraction.zero
        for (index, line) in lines.enumerated()
        where line.kind.isDiscountable && coupon.isFor(priceKey: line.priceKey) {
            let rest = ExactFraction(line.amount) - shares[index]
            sum += rest
            guard !rest.isZero, !rest.isNegative else { continue }
            rests.append((index, rest))
            positive += rest
        }
        // A maximum of the whole contract is on no price, and a coupon for one must not go below it either.
        let left = base - ExactFraction(total)
        let most = left < sum ? left : sum
        guard !rests.isEmpty, !most.isNegative else { return }
        // What is left may be a fraction of the minor unit, of which nothing can be taken off.
        let ceiling = try Money(rounding: most, in: currency, .down)
        let wanted: Money
        switch coupon.benefit {
        case .percent(let percent):
            wanted = try Money(rounding: sum * ExactFraction(percent: percent), in: currency)
        case .amount(let amount):
            guard amount.currency == currency else { throw .currencyMismatch(currency, amount.currency) }
            wanted = amount
        }
        let discount = min(wanted.minorUnits, ceiling.minorUnits)
        guard discount > 0 else { return }
        let money = Money(minorUnits: discount, currency: currency)
        let ratio = ExactFraction(money) / positive
        for (index, rest) in rests { shares[index] += rest * ratio }
        discounts.append(AppliedDiscount(couponCode: coupon.code, label: coupon.label, amount: money))
        total = try total.adding(money)
    }
}
