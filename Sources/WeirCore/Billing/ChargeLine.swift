package import WeirPrimitives

/// What a line of an invoice is for.
package enum LineKind: Sendable, Hashable {
    /// A recurring fee for a part of its period.
    case fee(FeeSegment)
    /// The credit for a part of a fee that was invoiced and is not used after all; its amount is not above zero.
    case unusedFee(FeeSegment)
    /// Priced usage.
    case usage
    /// What is missing to a minimum.
    case minimum
    /// The difference that a late or corrected event makes to a closed invoice.
    case adjustment(AdjustmentSource)
    /// Charged once.
    case oneOff

    /// Whether the amount follows from usage.
    package var isMetered: Bool {
        switch self {
        case .usage: true
        case .fee, .unusedFee, .minimum, .adjustment, .oneOff: false
        }
    }

    /// Whether coupons apply; what an adjustment says is after the coupons of the invoice that it corrects.
    package var isDiscountable: Bool {
        switch self {
        case .fee, .usage, .minimum, .oneOff: true
        case .unusedFee, .adjustment: false
        }
    }
}

/// A line before it is rounded: what rating, fees and corrections hand to the invoice.
package struct ChargeLine: Sendable, Hashable {
    package var kind: LineKind
    package var label: String
    /// The plan's price; nil for one-off lines.
    package var priceKey: String?
    /// Values of group keys that the line is for; empty when it is for all.
    package var dimensions: [String: String]
    package var quantity: Quantity?
    /// In major units; nil when the line has no single unit price.
    package var unitPrice: ExactDecimal?
    /// In major units, unrounded; negative for a credit.
    package var amount: ExactFraction
    package var servicePeriod: TimeRange
    /// nil means the customer's.
    package var taxRates: [TaxRate]?

    package init(
        kind: LineKind,
        label: String,
        priceKey: String? = nil,
        dimensions: [String: String] = [:],
        quantity: Quantity? = nil,
        unitPrice: ExactDecimal? = nil,
        amount: ExactFraction,
        servicePeriod: TimeRange,
        taxRates: [TaxRate]? = nil
    ) {
        self.kind = kind
        self.label = label
        self.priceKey = priceKey
        self.dimensions = dimensions
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.amount = amount
        self.servicePeriod = servicePeriod
        self.taxRates = taxRates
    }
}

/// A line as the invoice says it.
package struct InvoiceLine: Sendable, Hashable {
    package var kind: LineKind
    package var label: String
    package var priceKey: String?
    package var dimensions: [String: String]
    package var quantity: Quantity?
    package var unitPrice: ExactDecimal?
    /// Rounded once, before discounts and taxes on top.
    package var amount: Money
    /// The part of the invoice's discounts that falls on the line, in major units; exact.
    package var discountShare: ExactFraction
    package var servicePeriod: TimeRange
    package var taxRates: [TaxRate]

    package init(
        kind: LineKind,
        label: String,
        priceKey: String?,
        dimensions: [String: String],
        quantity: Quantity?,
        unitPrice: ExactDecimal?,
        amount: Money,
        discountShare: ExactFraction,
        servicePeriod: TimeRange,
        taxRates: [TaxRate]
    ) {
        self.kind = kind
        self.label = label
        self.priceKey = priceKey
        self.dimensions = dimensions
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.amount = amount
        self.discountShare = discountShare
        self.servicePeriod = servicePeriod
        self.taxRates = taxRates
    }

    package init(rounding line: ChargeLine, taxRates: [TaxRate], in currency: Currency) throws(MoneyError) {
        kind = line.kind
        label = line.label
        priceKey = line.priceKey
        dimensions = line.dimensions
        quantity = line.quantity
        unitPrice = line.unitPrice
        amount = try Money(rounding: line.amount, in: currency)
        discountShare = .zero
        servicePeriod = line.servicePeriod
        self.taxRates = line.taxRates ?? taxRates
    }

    package var isMetered: Bool { kind.isMetered }

    /// What is owed for the line after discounts, in major units; exact.
    package var net: ExactFraction { ExactFraction(amount) - discountShare }
}
