package import WeirPrimitives

/// A tax as a rate: what a customer or a line is charged on top, or what its amounts contain.
package struct TaxRate: Sendable, Hashable {
    /// Unique among the rates of a line: `vat`.
    package var code: String
    /// As invoices show it; nil means the code.
    package var name: String?
    /// 20 for a fifth; 0 to 100.
    package var percent: ExactDecimal
    /// The amounts of lines contain the tax already.
    package var isInclusive: Bool

    package init(code: String, name: String? = nil, percent: ExactDecimal, isInclusive: Bool = false) {
        self.code = code
        self.name = name
        self.percent = percent
        self.isInclusive = isInclusive
    }

    package var share: ExactFraction { ExactFraction(percent: percent) }
}

/// The tax of one rate on one invoice.
package struct TaxAmount: Sendable, Hashable {
    package var rate: TaxRate
    /// Adds up, over the rates, to the invoice's tax.
    package var amount: Money

    package init(rate: TaxRate, amount: Money) {
        self.rate = rate
        self.amount = amount
    }
}

/// Adds up the tax of lines exactly, and rounds it once.
///
/// Rates on one line add up on the same base; they do not compound. Where a line contains inclusive taxes, its base is
/// what remains without them.
package struct TaxSum: Sendable {
    private var exact: [TaxRate: ExactFraction] = [:]
    private var order: [TaxRate] = []

    package init() {}

    /// Takes a line's amount after discounts, in major units.
    package mutating func add(_ amount: ExactFraction, rates: [TaxRate]) {
        guard !rates.isEmpty else { return }
        let included = rates.filter(\.isInclusive).reduce(ExactFraction.zero) { $0 + $1.share }
        let base = included.isZero ? amount : amount / (.one + included)
        for rate in rates {
            if exact[rate] == nil { order.append(rate) }
            exact[rate, default: .zero] += base * rate.share
        }
    }

    /// The taxes on top, or those that amounts contain; the sum is rounded once, and split so that it adds up.
    package func amounts(
        inclusive: Bool,
        in currency: Currency
    ) throws(MoneyError) -> (total: Money, parts: [TaxAmount]) {
        let rates = order.filter { $0.isInclusive == inclusive }
        let shares = rates.map { exact[$0, default: .zero] }
        let total = try Money(rounding: shares.reduce(.zero, +), in: currency)
        let parts = try total.split(like: shares)
        return (total, zip(rates, parts).map { TaxAmount(rate: $0, amount: $1) })
    }
}

extension Money {
    /// Splits an amount that was rounded from a sum into its summands, so that the parts add up to it.
    ///
    /// Largest remainder: every summand is rounded down, then the units left over go one each to those that lost most,
    /// the earlier first among equals.
    ///
    /// - Parameter summands: In major units; they add up to the amount before it was rounded.
    /// - Returns: One part a summand, in their order.
    /// - Throws: ``MoneyError`` when a part does not fit.
    package func split(like summands: [ExactFraction]) throws(MoneyError) -> [Money] {
        var parts: [Money] = []
        var losses: [(loss: ExactFraction, index: Int)] = []
        for (index, summand) in summands.enumerated() {
            let part = try Money(rounding: summand, in: currency, .down)
            parts.append(part)
            losses.append((summand - ExactFraction(part), index))
        }
        let leftOver = minorUnits - parts.reduce(0) { $0 + $1.minorUnits }
        precondition((0...Int64(parts.count)).contains(leftOver), "The summands add up to another amount.")
        losses.sort { ($1.loss, $0.index) < ($0.loss, $1.index) }
        for (_, index) in losses.prefix(Int(leftOver)) {
            parts[index] = Money(minorUnits: parts[index].minorUnits + 1, currency: currency)
        }
        return parts
    }
}
