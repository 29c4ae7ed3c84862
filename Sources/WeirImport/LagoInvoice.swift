import WeirAPI
import WeirPrimitives

extension LagoMapping {
    package func invoice(_ record: ForeignRecord) -> Mapped<ForeignInvoice> {
        let number = record.text("number") ?? record.text("lago_id") ?? ""
        let status = record.text("status") ?? "finalized"
        if status == "voided" { return .notCompared(number, "status", "it is voided") }
        if record.text("invoice_type") == "credit" {
            return .notCompared(number, "invoice_type", "credits were bought with it, which are not sold here")
        }
        guard status == "finalized" || status == "draft" else {
            return .leftOut(
                "invoice",
                number,
                "status",
                "it is \(status), so its amounts are not yet those of an invoice"
            )
        }
        guard let customer = record.text("customer.external_id") else {
            return .leftOut("invoice", number, "customer", "it names no customer")
        }
        guard let currency = record.text("currency").flatMap({ Currency(code: $0) }),
            let date = record.instant("issuing_date"), let total = record.integer("total_amount_cents")
        else { return .leftOut("invoice", number, nil, "its currency, its date or its total cannot be read") }
        let fees = record.records("fees")
        guard !fees.isEmpty || record.integer("fees_amount_cents") == 0 else {
            return .leftOut(
                "invoice",
                number,
                "fees",
                "a list does not have the fees: export each invoice, or read by the API"
            )
        }
        var lines: [ForeignInvoice.Line] = []
        for fee in fees {
            guard let amount = fee.integer("amount_cents") else {
                return .leftOut("invoice", number, "fees", "the amount of a fee cannot be read")
            }
            let type = (fee.text("item.type") ?? "").lowercased()
            let code = type == "subscription" || type == "commitment" ? type : fee.text("item.code") ?? ""
            lines.append(
                ForeignInvoice.Line(
                    key: ImportNames.key(code),
                    label: fee.text("item.invoice_display_name") ?? fee.text("item.name") ?? code,
                    quantity: fee.decimal("units"),
                    amountMinor: amount
                )
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
                totalMinor: total + credit
            )
        )
    }
}
