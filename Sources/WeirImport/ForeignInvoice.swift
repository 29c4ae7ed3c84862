package import WeirPrimitives

/// An invoice, of either system, in what is compared: amounts in the currency's minor unit.
package struct ForeignInvoice: Sendable, Hashable {
    package struct Line: Sendable, Hashable {
        /// What names its price in both systems; nil where nothing does.
        package var key: String?
        package var label: String
        package var quantity: ExactDecimal?
        package var amountMinor: Int64

        package init(key: String?, label: String, quantity: ExactDecimal?, amountMinor: Int64) {
            self.key = key
            self.label = label
            self.quantity = quantity
            self.amountMinor = amountMinor
        }
    }

    package var number: String
    /// The customer's external id, or another name as paths of the API take it: `stripe:cus_…`.
    package var customer: String
    package var currency: Currency
    /// The day by which invoices of both systems are brought together.
    package var date: LocalDate
    package var lines: [Line]
    /// What is taken off, above zero.
    package var discountMinor: Int64
    /// On top of the lines.
    package var taxMinor: Int64
    /// Credits and prepaid money that were used, above zero.
    package var creditMinor: Int64
    /// Lines, less what is taken off, with taxes; before credits are used.
    package var totalMinor: Int64

    package init(
        number: String,
        customer: String,
        currency: Currency,
        date: LocalDate,
        lines: [Line],
        discountMinor: Int64 = 0,
        taxMinor: Int64 = 0,
        creditMinor: Int64 = 0,
        totalMinor: Int64
    ) {
        self.number = number
        self.customer = customer
        self.currency = currency
        self.date = date
        self.lines = lines
        self.discountMinor = discountMinor
        self.taxMinor = taxMinor
        self.creditMinor = creditMinor
        self.totalMinor = totalMinor
    }
}
