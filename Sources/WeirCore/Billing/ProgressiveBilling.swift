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
