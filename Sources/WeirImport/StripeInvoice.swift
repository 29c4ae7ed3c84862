import WeirAPI
import WeirPrimitives

extension StripeMapping {
    package func invoice(_ record: ForeignRecord) -> Mapped<ForeignInvoice> {
        let number = record.text("number") ?? record.text("id") ?? ""
        let status = record.text("status") ?? "open"
        guard ["draft", "open", "paid", "uncollectible"].contains(status) else { return Mapped(nil) }
        guard let customer = record.text("customer") ?? record.text("customer.id") else {
            return .leftOut("invoice", number, "customer", "it names no customer")
        }
        guard let currency = record.text("currency").flatMap({ Currency(code: $0) }),
            let date = record.instant("period_end") ?? record.instant("created"), let total = record.integer("total")
        else { return .leftOut("invoice", number, nil, "its currency, date or total cannot be read") }
        guard !currency.isInHundredthsAtStripe else {
            return .leftOut("invoice", number, "currency", "Stripe counts it in hundredths, which Weir does not have")
        }
        guard record.value("lines.has_more") != .bool(true) else {
            return .leftOut(
                "invoice",
                number,
                "lines",
                "its list of lines is cut off: export all of them, or read by the API"
            )
        }
        let lines = record.records("lines").compactMap { line -> ForeignInvoice.Line? in
            guard let amount = line.integer("amount") else { return nil }
            let price = line.text("pricing.price_details.price") ?? line.text("price.id") ?? line.text("price")
            return ForeignInvoice.Line(
                key: price.flatMap(ImportNames.key),
                label: line.text("description") ?? price ?? "",
                quantity: line.decimal("quantity"),
                amountMinor: amount
            )
        }
        func sum(_ list: String, excluding flag: String? = nil) -> Int64 {
            record.records(list).reduce(0) { sum, entry in
                if let flag, entry.flag(flag) { return sum }
                return sum + (entry.integer("amount") ?? 0)
            }
        }
        let taxes =
            record.records("total_taxes").reduce(Int64(0)) { sum, tax in
                tax.text("tax_behavior") == "inclusive" ? sum : sum + (tax.integer("amount") ?? 0)
            } + sum("total_tax_amounts", excluding: "inclusive")
        return Mapped(
            ForeignInvoice(
                number: number,
                customer: "stripe:" + customer,
                currency: currency,
                date: Zone.utc.localDate(at: date),
                lines: lines,
                discountMinor: sum("total_discount_amounts"),
                taxMinor: taxes,
                creditMinor: max(0, total - (record.integer("amount_due") ?? total)),
                totalMinor: total
            )
        )
    }
}
