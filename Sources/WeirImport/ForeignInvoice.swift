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

extension LagoMapping {
    package func invoice(_ record: ForeignRecord) -> Mapped<ForeignInvoice> {
        let number = record.text("number") ?? record.text("lago_id") ?? ""
        let status = record.text("status") ?? "finalized"
        guard status == "finalized" || status == "draft" else { return Mapped(nil) }
        guard let customer = record.text("customer.external_id") else {
            return .leftOut("invoice", number, "customer", "it names no customer")
        }
        guard let currency = record.text("currency").flatMap({ Currency(code: $0) }),
            let date = record.instant("issuing_date")
        else { return .leftOut("invoice", number, nil, "its currency or its date cannot be read") }
        let fees = record.records("fees")
        guard !fees.isEmpty || record.integer("fees_amount_cents") == 0 else {
            return .leftOut(
                "invoice",
                number,
                "fees",
                "a list does not have the fees: export each invoice, or read by the API"
            )
        }
        let lines = fees.compactMap { fee -> ForeignInvoice.Line? in
            guard let amount = fee.integer("amount_cents") else { return nil }
            let type = fee.text("item.type") ?? ""
            let code = type == "subscription" || type == "Subscription" ? "subscription" : fee.text("item.code") ?? ""
            return ForeignInvoice.Line(
                key: ImportNames.key(code),
                label: fee.text("item.invoice_display_name") ?? fee.text("item.name") ?? code,
                quantity: fee.decimal("units"),
                amountMinor: amount
            )
        }
        func minor(_ names: String...) -> Int64 { names.reduce(0) { $0 + (record.integer($1) ?? 0) } }
        let credit = minor(
            "credit_notes_amount_cents",
            "prepaid_credit_amount_cents",
            "progressive_billing_credit_amount_cents"
        )
        return Mapped(
            ForeignInvoice(
                number: number,
                customer: "ext:" + customer,
                currency: currency,
                date: Zone.utc.localDate(at: date),
                lines: lines,
                discountMinor: minor("coupons_amount_cents"),
                taxMinor: minor("taxes_amount_cents"),
                creditMinor: credit,
                totalMinor: minor("total_amount_cents") + credit
            )
        )
    }
}
