package import WeirPrimitives

/// Invoices within a period, when usage reaches a threshold.
///
/// The invoice that closes the period shows all usage and deducts what was invoiced before.
package struct ProgressiveBilling: Sendable, Hashable {
    /// Amounts of usage of one period, before discounts and taxes, ascending and above zero.
    package var thresholds: [Money]
    /// After the last threshold, each further amount of this size is one; nil when there is no further one.
    package var repeatEvery: Money?

    package init(thresholds: [Money], repeatEvery: Money? = nil) {
        self.thresholds = thresholds
        self.repeatEvery = repeatEvery
    }

    /// What is to be invoiced now: all usage not yet billed, once a threshold above what was billed is reached.
    ///
    /// Usage that was retracted and comes again does not reach a threshold twice.
    ///
    /// - Parameters:
    ///   - usage: The amount of the period's usage so far.
    ///   - billed: What of it was invoiced before.
    /// - Returns: The amount, or nil when no threshold is reached.
    /// - Throws: ``MoneyError`` when currencies differ.
    package func amountDue(usage: Money, billed: Money) throws(MoneyError) -> Money? {
        guard let threshold = next(above: billed.minorUnits), usage.minorUnits >= threshold else { return nil }
        return try usage.subtracting(billed)
    }

    /// The lowest threshold that is above an amount.
    private func next(above billed: Int64) -> Int64? {
        if let threshold = thresholds.first(where: { $0.minorUnits > billed }) { return threshold.minorUnits }
        guard let repeatEvery, repeatEvery.minorUnits > 0, let last = thresholds.last?.minorUnits else { return nil }
        let passed = (billed - last) / repeatEvery.minorUnits
        let (step, first) = repeatEvery.minorUnits.multipliedReportingOverflow(by: passed + 1)
        let (threshold, second) = last.addingReportingOverflow(step)
        return first || second ? nil : threshold
    }
}

/// Thresholds as a plan states them, for contracts that state none.
package struct ProgressiveTerms: Sendable, Hashable {
    /// In major units of the plan's currency, ascending and above zero.
    package var thresholds: [ExactDecimal]
    package var repeatEvery: ExactDecimal?

    package init(thresholds: [ExactDecimal], repeatEvery: ExactDecimal? = nil) {
        self.thresholds = thresholds
        self.repeatEvery = repeatEvery
    }

    /// The thresholds in a currency, whose minor unit they must be whole numbers of; see ``flaws(in:)``.
    package func billing(in currency: Currency) throws(MoneyError) -> ProgressiveBilling {
        var amounts: [Money] = []
        for threshold in thresholds { amounts.append(try Money(rounding: threshold, in: currency)) }
        var every: Money?
        if let repeatEvery { every = try Money(rounding: repeatEvery, in: currency) }
        return ProgressiveBilling(thresholds: amounts, repeatEvery: every)
    }

    /// What is wrong with them, by the names of the API.
    package func flaws(in currency: Currency) -> [CatalogFlaw] {
        let amounts = thresholds + [repeatEvery].compactMap(\.self)
        let isAscending = zip(thresholds, thresholds.dropFirst()).allSatisfy { $0 < $1 }
        let fits = amounts.allSatisfy { amount in
            amount > .zero && (try? Money(rounding: amount, in: currency))?.decimal == amount
        }
        guard !thresholds.isEmpty, thresholds.count <= ContractRules.maximumThresholds, isAscending, fits else {
            let message = """
                thresholds must be 1 to \(ContractRules.maximumThresholds) rising amounts above zero, with at most the \
                \(currency.minorDigits) decimals of \(currency)
                """
            return [CatalogFlaw(["progressiveBilling", "thresholds"], .outOfRange, message)]
        }
        return []
    }
}

/// Makes the invoices that are cut within a period; pure.
///
/// Such an invoice says the whole usage of the period until then, and uses up what earlier ones of the period charged as
/// credits. So does the invoice that closes the period: what is charged is each time the difference of two wholes, in the
/// same coupons and taxes, however often the period was divided.
package enum ProgressiveInvoicing {
    package struct Cut: Sendable, Hashable {
        package var slot: InvoiceSlot
        package var statement: InvoiceStatement
        /// What the usage of the period comes to, before discounts and taxes.
        package var usage: Money
    }

    /// The invoice that is due now, if a threshold is reached.
    ///
    /// What is given:
    /// - `draft`: The invoice that closes the present period, as it would be cut now.
    /// - `account`: What is known of the contract; its credits include what earlier invoices of the period charged.
    /// - `billed`: The usage of the period that the last of those said.
    /// - Returns: nil when no threshold is reached, or nothing would be owed.
    package static func cut(
        within draft: ContractInvoice,
        of account: ContractAccount,
        billed: Money?,
        now: Timestamp
    ) throws(MoneyError) -> Cut? {
        let calendar = account.calendar
        let currency = calendar.contract.currency
        guard let progressive = calendar.contract.progressive, draft.slot.period.contains(now) else { return nil }
        let lines = draft.statement.lines.filter { $0.kind == .usage }
        let usage = try Money.sum(lines.map(\.amount), in: currency)
        guard try progressive.amountDue(usage: usage, billed: billed ?? .zero(currency)) != nil else { return nil }
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: currency,
                lines: lines.map(ChargeLine.init),
                taxRates: account.taxRates,
                // Those of the whole period, so that the invoice that closes it says the same of this part.
                coupons: account.usableCoupons(on: draft.slot.invoiceDate),
                credits: account.credits,
                prepaid: account.prepaid
            )
        )
        guard !statement.total.isZero else { return nil }
        let date = calendar.zone.billableDay(at: now)
        let slot = InvoiceSlot(
            period: TimeRange(start: draft.slot.period.start, end: now),
            invoiceDate: date,
            dueDate: date.adding(days: calendar.contract.netTermsDays)
        )
        return Cut(slot: slot, statement: statement, usage: usage)
    }
}

extension ContractInvoicing {
    /// The slot whose usage an invoice says: its own, or, of one that was cut within a period, that of the period.
    package static func usageSlot(of invoice: Invoice, in calendar: ContractCalendar) -> InvoiceSlot {
        guard invoice.threshold != nil else { return invoice.slot }
        return InvoicePlan(calendar).slots(after: invoice.slot.period.start, limit: 1).first ?? invoice.slot
    }
}

extension ChargeLine {
    /// A line of an invoice, which is rounded already.
    package init(_ line: InvoiceLine) {
        self.init(
            kind: line.kind,
            label: line.label,
            priceKey: line.priceKey,
            dimensions: line.dimensions,
            quantity: line.quantity,
            unitPrice: line.unitPrice,
            amount: ExactFraction(line.amount),
            servicePeriod: line.servicePeriod,
            taxRates: line.taxRates
        )
    }
}
