import WeirAPI
import WeirPrimitives

extension StripeMapping {
    package func invoice(_ record: ForeignRecord) -> Mapped<ForeignInvoice> {
        let number = record.text("number") ?? record.text("id") ?? ""
        let status = record.text("status") ?? "open"
        if status == "void" { return .notCompared(number, "status", "it is void") }
        guard ["draft", "open", "paid", "uncollectible"].contains(status) else {
            return .leftOut("invoice", number, "status", "'\(status)' is not known")
        }
        guard let customer = Self.customer(of: record) else {
            return .leftOut("invoice", number, "customer", "it names no customer")
        }
        guard let currency = record.text("currency").flatMap({ Currency(code: $0) }),
            let date = record.instant("period_end") ?? record.instant("created"), let stated = record.integer("total")
        else { return .leftOut("invoice", number, nil, "its currency, date or total cannot be read") }
        guard record.value("lines.has_more") != .bool(true) else {
            return .leftOut(
                "invoice",
                number,
                "lines",
                "its list of lines is cut off: export all of them, or read by the API"
            )
        }
        guard let total = currency.minor(stripe: stated) else {
            return .leftOut("invoice", number, "total", "it is no whole amount of \(currency.code)")
        }
        var lines: [ForeignInvoice.Line] = []
        for line in record.records("lines") {
            guard let amount = line.integer("amount").flatMap({ currency.minor(stripe: $0) }) else {
                return .leftOut("invoice", number, "lines", "the amount of a line cannot be read")
            }
            let price = line.text("pricing.price_details.price") ?? line.text("price.id") ?? line.text("price")
            lines.append(
                ForeignInvoice.Line(
                    key: price.flatMap(ImportNames.key),
                    label: line.text("description") ?? price ?? "",
                    quantity: line.decimal("quantity"),
                    amountMinor: amount
                )
            )
        }
        func sum(_ list: [ForeignRecord]) -> Int64 {
            list.reduce(0) { $0 + ($1.integer("amount").flatMap { currency.minor(stripe: $0) } ?? 0) }
        }
        // An answer may have both forms of its version; they say the same.
        let new = record.records("total_taxes")
        let taxes =
            new.isEmpty
            ? record.records("total_tax_amounts").filter { !$0.flag("inclusive") }
            : new.filter { $0.text("tax_behavior") != "inclusive" }
        let due = record.integer("amount_due").flatMap { currency.minor(stripe: $0) }
        return Mapped(
            ForeignInvoice(
                number: number,
                customer: "stripe:" + customer,
                currency: currency,
                date: Zone.utc.localDate(at: date),
                lines: lines,
                discountMinor: sum(record.records("total_discount_amounts")),
                taxMinor: sum(taxes),
                creditMinor: max(0, total - (due ?? total)),
                totalMinor: total
            )
        )
    }
}

extension Mapped<ForeignInvoice> {
    /// An invoice that has no counterpart by its nature.
    static func notCompared(_ number: String, _ field: String, _ reason: String) -> Mapped {
        Mapped(nil, [ImportNote("invoice", number, field, reason, outcome: .told)])
    }
}
