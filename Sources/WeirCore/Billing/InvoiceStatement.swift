package import WeirPrimitives

/// All that the figures of an invoice follow from.
package struct InvoiceContent: Sendable, Hashable {
    package var currency: Currency
    package var lines: [ChargeLine]
    /// The customer's, for lines without their own.
    package var taxRates: [TaxRate]
    /// Those that may be used on this invoice.
    package var coupons: [Coupon]
    /// Used up in their order.
    package var credits: [AvailableCredit]
    /// Prepaid balance that may pay the rest.
    package var prepaid: Money

    package init(
        currency: Currency,
        lines: [ChargeLine],
        taxRates: [TaxRate] = [],
        coupons: [Coupon] = [],
        credits: [AvailableCredit] = [],
        prepaid: Money? = nil
    ) {
        self.currency = currency
        self.lines = lines
        self.taxRates = taxRates
        self.coupons = coupons
        self.credits = credits
        self.prepaid = prepaid ?? .zero(currency)
    }
}

/// Money that the customer has with the operator.
package struct AvailableCredit: Sendable, Hashable {
    package enum Source: Sendable, Hashable {
        /// What a credit note left over.
        case creditNote(CreditNoteID)
        /// For fees of a contract that ended before what they were for.
        case unusedFees
        /// Usage of this period that was invoiced when it reached a threshold.
        case progressiveInvoice(InvoiceID)
        /// What earlier invoices had below zero.
        case balance
    }

    package var source: Source
    /// Zero or more, taxes included.
    package var amount: Money

    package init(source: Source, amount: Money) {
        self.source = source
        self.amount = amount
    }
}

/// The figures of an invoice: its lines, and how they become the total.
///
/// Always: subtotal − discount + tax + carriedOver − creditsApplied − prepaidApplied = total, and none of the last four
/// is below zero.
package struct InvoiceStatement: Sendable, Hashable {
    package var currency: Currency
    package var lines: [InvoiceLine]
    /// The sum of the rounded lines.
    package var subtotal: Money
    package var discounts: [AppliedDiscount]
    package var discount: Money
    /// Taxes on top.
    package var taxes: [TaxAmount]
    package var tax: Money
    /// Taxes that the lines contain; part of the subtotal.
    package var includedTaxes: [TaxAmount]
    package var includedTax: Money
    /// What was used of each credit, in their order.
    package var credits: [AvailableCredit]
    package var creditsApplied: Money
    package var prepaidApplied: Money
    /// What is below zero, and goes to the customer's balance.
    package var carriedOver: Money
    /// What is to be paid; never below zero.
    package var total: Money

    package init(
        currency: Currency,
        lines: [InvoiceLine],
        subtotal: Money,
        discounts: [AppliedDiscount],
        discount: Money,
        taxes: [TaxAmount],
        tax: Money,
        includedTaxes: [TaxAmount],
        includedTax: Money,
        credits: [AvailableCredit],
        creditsApplied: Money,
        prepaidApplied: Money,
        carriedOver: Money,
        total: Money
    ) {
        self.currency = currency
        self.lines = lines
        self.subtotal = subtotal
        self.discounts = discounts
        self.discount = discount
        self.taxes = taxes
        self.tax = tax
        self.includedTaxes = includedTaxes
        self.includedTax = includedTax
        self.credits = credits
        self.creditsApplied = creditsApplied
        self.prepaidApplied = prepaidApplied
        self.carriedOver = carriedOver
        self.total = total
    }

    /// What it charges, before credits and prepaid balance; never below zero.
    package var owed: Money {
        get throws(MoneyError) { try total.adding(creditsApplied).adding(prepaidApplied) }
    }
}

/// Makes the figures of an invoice; pure, and the only place where they are made.
///
/// A draft, the preview of a change and the invoice that is finalized are the same call, so they say the same.
package enum InvoiceBuilder {
    /// - Throws: ``MoneyError`` when a figure does not fit 64 bits of minor units, or currencies differ.
    package static func statement(of content: InvoiceContent) throws(MoneyError) -> InvoiceStatement {
        let currency = content.currency
        var lines: [InvoiceLine] = []
        for line in content.lines {
            lines.append(try InvoiceLine(rounding: line, taxRates: content.taxRates, in: currency))
        }
        let subtotal = try Money.sum(lines.map(\.amount), in: currency)
        let spread = try DiscountSpread(content.coupons, over: lines, in: currency)
        var taxes = TaxSum()
        for index in lines.indices {
            lines[index].discountShare = spread.shares[index]
            taxes.add(lines[index].net, rates: lines[index].taxRates)
        }
        let tax = try taxes.amounts(inclusive: false, in: currency)
        let included = try taxes.amounts(inclusive: true, in: currency)
        let owed = try subtotal.subtracting(spread.total).adding(tax.total)
        let carriedOver = owed.isNegative ? try owed.negated() : .zero(currency)
        var rest = try owed.adding(carriedOver)
        var used: [AvailableCredit] = []
        for credit in content.credits {
            let amount = try credit.amount.capped(at: rest)
            rest = try rest.subtracting(amount)
            used.append(AvailableCredit(source: credit.source, amount: amount))
        }
        let prepaid = try content.prepaid.capped(at: rest)
        return InvoiceStatement(
            currency: currency,
            lines: lines,
            subtotal: subtotal,
            discounts: spread.discounts,
            discount: spread.total,
            taxes: tax.parts,
            tax: tax.total,
            includedTaxes: included.parts,
            includedTax: included.total,
            credits: used,
            creditsApplied: try Money.sum(used.map(\.amount), in: currency),
            prepaidApplied: prepaid,
            carriedOver: carriedOver,
            total: try rest.subtracting(prepaid)
        )
    }
}

extension Money {
    /// The smaller of two amounts of one currency, and never below zero.
    package func capped(at ceiling: Money) throws(MoneyError) -> Money {
        guard currency == ceiling.currency else { throw .currencyMismatch(currency, ceiling.currency) }
        return Money(minorUnits: max(0, min(minorUnits, ceiling.minorUnits)), currency: currency)
    }
}

extension InvoiceStatement {
    /// What its lines of usage come to, before discounts of the whole and taxes.
    package var usageTotal: Money {
        get throws(MoneyError) { try Money.sum(lines.filter { $0.kind == .usage }.map(\.amount), in: currency) }
    }
}
