import WeirAPI
import WeirPrimitives

extension OpenMeterMapping {
    package func invoice(_ record: ForeignRecord) -> Mapped<ForeignInvoice> {
        let number = record.text("number") ?? record.text("id") ?? ""
        let status = record.text("status") ?? ""
        guard !["deleted", "voided", "gathering"].contains(status) else {
            return .notCompared(number, "status", "it is \(status)")
        }
        guard
            let customer = record.text("customer.key")
                ?? record.texts("customer.usageAttribution.subjectKeys").first
                ?? record.text("customer.id").map({ customers[$0] ?? $0 })
        else { return .leftOut("invoice", number, "customer", "it names no customer") }
        guard let currency = record.text("currency").flatMap({ Currency(code: $0) }),
            let date = record.instant("period.to") ?? record.instant("issuedAt") ?? record.instant("createdAt")
        else { return .leftOut("invoice", number, nil, "its currency or its period cannot be read") }
        func minor(_ amount: ExactDecimal?) -> Int64? {
            amount.flatMap { try? Money(rounding: $0, in: currency).minorUnits }
        }
        guard let total = minor(record.decimal("totals.total")) else {
            return .leftOut("invoice", number, "totals", "its total cannot be read")
        }
        let all = record.records("lines")
        guard !all.isEmpty || total == 0 else {
            return .leftOut("invoice", number, "lines", "it has no lines: export invoices with expand=lines")
        }
        var lines: [ForeignInvoice.Line] = []
        for line in all where line.value("deletedAt") == nil {
            guard let amount = minor(line.decimal("totals.amount") ?? line.decimal("totals.total")) else {
                return .leftOut("invoice", number, "lines", "the amount of a line cannot be read")
            }
            let key =
                line.text("rateCard.featureKey") ?? line.text("featureKey")
                ?? line.text("subscription.item.key") ?? line.text("childUniqueReferenceId") ?? line.text("name")
            lines.append(
                ForeignInvoice.Line(
                    key: key.flatMap(ImportNames.key),
                    label: line.text("name") ?? key ?? "",
                    quantity: line.decimal("quantity"),
                    amountMinor: amount
                )
            )
        }
        return Mapped(
            ForeignInvoice(
                number: number,
                customer: "ext:" + customer,
                currency: currency,
                date: Zone.utc.localDate(at: date),
                lines: lines,
                discountMinor: minor(record.decimal("totals.discountsTotal")) ?? 0,
                taxMinor: minor(record.decimal("totals.taxesExclusiveTotal")) ?? 0,
                totalMinor: total
            )
        )
    }
}
