package import WeirCore
package import WeirPrimitives

/// An invoice that no contract makes.
package struct CreateInvoice: Sendable {
    package struct Line: Sendable {
        package var label: String
        package var quantity: Quantity
        /// In major units.
        package var unitPrice: ExactDecimal
        /// nil means the customer's.
        package var taxRates: [TaxRate]?

        package init(label: String, quantity: Quantity, unitPrice: ExactDecimal, taxRates: [TaxRate]? = nil) {
            self.label = label
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.taxRates = taxRates
        }
    }

    package var customer: CustomerReference
    package var currency: Currency
    package var netTermsDays: Int
    /// nil means today in the customer's zone.
    package var invoiceDate: LocalDate?
    package var lines: [Line]

    package init(
        customer: CustomerReference,
        currency: Currency,
        netTermsDays: Int = 0,
        invoiceDate: LocalDate? = nil,
        lines: [Line]
    ) {
        self.customer = customer
        self.currency = currency
        self.netTermsDays = netTermsDays
        self.invoiceDate = invoiceDate
        self.lines = lines
    }
}

/// A payment that came in besides Weir.
package struct BookPayment: Sendable {
    package var method: InvoicePayment.Method
    package var reference: String
    /// nil means today in the customer's zone.
    package var date: LocalDate?
    /// In minor units; nil means all that is due.
    package var amountMinor: Int64?

    package init(
        method: InvoicePayment.Method,
        reference: String,
        date: LocalDate? = nil,
        amountMinor: Int64? = nil
    ) {
        self.method = method
        self.reference = reference
        self.date = date
        self.amountMinor = amountMinor
    }
}

/// A credit note that is to be made.
package struct CreateCreditNote: Sendable {
    package var reason: CreditNote.Reason
    /// By the line's place on the invoice, in minor units; nil credits all that is left.
    package var lines: [(index: Int, amountMinor: Int64)]?
    /// What was paid is given back, rather than kept for later invoices.
    package var refunds: Bool

    package init(
        reason: CreditNote.Reason,
        lines: [(index: Int, amountMinor: Int64)]? = nil,
        refunds: Bool = false
    ) {
        self.reason = reason
        self.lines = lines
        self.refunds = refunds
    }
}

/// Which invoices are listed; nil does not filter.
package struct InvoiceQuery: Sendable {
    package var customer: CustomerReference?
    package var contract: ContractID?
    package var status: InvoiceStatus?
    /// Only those with an invoice date on or after this day.
    package var from: LocalDate?
    /// Only those with an invoice date before this day.
    package var to: LocalDate?
    package var currency: Currency?
    /// Only those that have a number and are not void.
    package var isIssued = false

    package init(
        customer: CustomerReference? = nil,
        contract: ContractID? = nil,
        status: InvoiceStatus? = nil,
        from: LocalDate? = nil,
        to: LocalDate? = nil
    ) {
        self.customer = customer
        self.contract = contract
        self.status = status
        self.from = from
        self.to = to
    }
}
