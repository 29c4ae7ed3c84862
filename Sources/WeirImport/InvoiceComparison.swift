package import WeirPrimitives

/// Two invoices that should be the same, one of each system, side by side.
package struct InvoiceComparison: Sendable, Hashable {
    /// A line, or what is beside lines, as both systems have it.
    package struct Row: Sendable, Hashable {
        package var label: String
        /// nil where that system has none.
        package var theirsMinor: Int64?
        package var oursMinor: Int64?
        package var theirQuantity: ExactDecimal?
        package var ourQuantity: ExactDecimal?
        /// Why they differ, as far as that can be seen; nil where they do not.
        package var reason: String?

        package init(
            label: String,
            theirsMinor: Int64?,
            oursMinor: Int64?,
            theirQuantity: ExactDecimal? = nil,
            ourQuantity: ExactDecimal? = nil
        ) {
            self.label = label
            self.theirsMinor = theirsMinor
            self.oursMinor = oursMinor
            self.theirQuantity = theirQuantity
            self.ourQuantity = ourQuantity
        }

        package var differenceMinor: Int64 { (oursMinor ?? 0) - (theirsMinor ?? 0) }
        /// Whether they say the same: of what costs nothing in both the quantity too, since it may cost something later.
        package var isSame: Bool { differenceMinor == 0 && !(theirsMinor == 0 && oursMinor == 0 && hasOtherQuantity) }

        private var hasOtherQuantity: Bool {
            guard let theirQuantity, let ourQuantity else { return false }
            return theirQuantity != ourQuantity
        }
    }

    package var customer: String
    package var currency: Currency
    package var theirs: ForeignInvoice?
    package var ours: ForeignInvoice?
    package var rows: [Row]

    package var differenceMinor: Int64 { (ours?.totalMinor ?? 0) - (theirs?.totalMinor ?? 0) }
    /// Whether every row is the same to the minor unit, and both are there.
    package var isSame: Bool {
        theirs != nil && ours != nil && differenceMinor == 0 && rows.allSatisfy(\.isSame)
    }

    /// Whether it stands alone and is over nothing: one system writes such invoices, and the other does not.
    package var isNothing: Bool {
        (theirs == nil) != (ours == nil) && (theirs?.totalMinor ?? 0) == 0 && (ours?.totalMinor ?? 0) == 0
            && rows.allSatisfy { $0.differenceMinor == 0 }
    }

    /// Days that two invoices of the same period may be dated apart.
    package static let tolerance = 3

    /// The days of invoices that are compared; nil where there is no bound.
    package struct Days: Sendable, Hashable {
        package var from: LocalDate?
        /// The first day that is not.
        package var to: LocalDate?

        package init(from: LocalDate?, to: LocalDate?) {
            self.from = from
            self.to = to
        }

        package func contains(_ date: LocalDate) -> Bool {
            (from.map { $0 <= date } ?? true) && (to.map { date < $0 } ?? true)
        }

        /// With the days of which an invoice may belong to one of these.
        package var widened: Days {
            Days(from: from?.adding(days: -tolerance), to: to?.adding(days: tolerance))
        }
    }

    /// Brings the invoices of one customer together, in the order of their dates.
    ///
    /// Two belong together when they have one currency and are dated within ``tolerance`` days; of several the nearest.
    /// Those are given that lie within the days or have a part that does, since a period that ends with the last second
    /// of a month in one system ends with the first of the next in the other.
    ///
    /// `names`: what a price of ours may be called there, the best first.
    package static func pairs(
        customer: String,
        theirs: [ForeignInvoice],
        ours: [ForeignInvoice],
        days: Days = Days(from: nil, to: nil),
        names: (String) -> [String] = { [$0] }
    ) -> [InvoiceComparison] {
        var free = ours
        var result = theirs.sorted { ($0.date, $0.number) < ($1.date, $1.number) }.map { invoice in
            let near = free.indices.filter {
                free[$0].currency == invoice.currency && distance(free[$0], invoice) <= tolerance
            }
            let nearest = near.min { (distance(free[$0], invoice), $0) < (distance(free[$1], invoice), $1) }
            let own = nearest.map { free.remove(at: $0).naming(as: invoice, names) }
            return InvoiceComparison(customer: customer, theirs: invoice, ours: own)
        }
        result += free.map { InvoiceComparison(customer: customer, theirs: nil, ours: $0) }
        return result.filter { comparison in
            [comparison.theirs, comparison.ours].contains { $0.map { days.contains($0.date) } ?? false }
        }
    }

    private static func distance(_ left: ForeignInvoice, _ right: ForeignInvoice) -> Int {
        abs(left.date.days(since: right.date))
    }

    init(customer: String, theirs: ForeignInvoice?, ours: ForeignInvoice?) {
        self.customer = customer
        self.theirs = theirs
        self.ours = ours
        currency = theirs?.currency ?? ours?.currency ?? .usd
        rows = []
        let isPair = theirs != nil && ours != nil
        let left = Self.byKey(theirs?.lines ?? [])
        let right = Self.byKey(ours?.lines ?? [])
        var keys = left.map(\.key)
        keys += right.map(\.key).filter { !keys.contains($0) }
        for key in keys {
            let there = left.first { $0.key == key }
            let here = right.first { $0.key == key }
            // Lines over nothing are told by one system and left out by the other.
            if there?.amount ?? 0 == 0, here?.amount ?? 0 == 0, there == nil || here == nil { continue }
            var row = Row(
                label: here?.label ?? there?.label ?? "",
                theirsMinor: there?.amount,
                oursMinor: here?.amount,
                theirQuantity: there?.quantity,
                ourQuantity: here?.quantity
            )
            if !row.isSame {
                row.reason = isPair ? Self.reason(row, parts: max(there?.count ?? 0, here?.count ?? 0)) : nil
            }
            rows.append(row)
        }
        addRest(
            "Discounts",
            theirs.map { -$0.discountMinor },
            ours.map { -$0.discountMinor },
            "coupons are not the same"
        )
        addRest("Taxes", theirs?.taxMinor, ours?.taxMinor, "tax rates, or what they are on, are not the same")
    }

    private mutating func addRest(_ label: String, _ theirs: Int64?, _ ours: Int64?, _ reason: String) {
        guard theirs ?? 0 != 0 || ours ?? 0 != 0 else { return }
        var row = Row(label: label, theirsMinor: theirs, oursMinor: ours)
        if row.differenceMinor != 0, theirs != nil, ours != nil { row.reason = reason }
        rows.append(row)
    }

    private struct Sum {
        var key: String
        var label: String
        var amount: Int64
        var quantity: ExactDecimal?
        var count: Int
    }

    /// Lines of one price as one: a system may write a line for each tier.
    private static func byKey(_ lines: [ForeignInvoice.Line]) -> [Sum] {
        var sums: [Sum] = []
        for line in lines {
            let key = line.key ?? line.label
            if let index = sums.firstIndex(where: { $0.key == key }) {
                sums[index].amount += line.amountMinor
                sums[index].count += 1
                sums[index].quantity = sums[index].quantity.flatMap { sum in
                    line.quantity.flatMap { try? sum.adding($0) }
                }
            } else {
                sums.append(
                    Sum(key: key, label: line.label, amount: line.amountMinor, quantity: line.quantity, count: 1)
                )
            }
        }
        return sums
    }

    private static func reason(_ row: Row, parts: Int) -> String {
        guard row.theirsMinor != nil else {
            return "only here: this price is not charged there, or was not brought over as it is"
        }
        guard row.oursMinor != nil else { return "only there: a price, an add-on or a one-off charge that is not here" }
        if let there = row.theirQuantity, let here = row.ourQuantity, there != here {
            return
                "the quantity is not the same: events that came to one system only, late, twice, or at the edge of the period"
        }
        if row.differenceMinor.magnitude <= UInt64(parts) { return "rounding: each line is rounded once here" }
        return "the same quantity costs something else: amounts, tiers, or days of a part of a period"
    }
}

extension ForeignInvoice {
    /// One of Weir's invoices, as the API shows it; nil when it is none.
    package init?(weir record: ForeignRecord, customer: String) {
        guard let currency = record.text("currency").flatMap({ Currency(code: $0) }),
            let date = record.instant("invoiceDate"), let subtotal = record.integer("subtotalMinor")
        else { return nil }
        let discount = record.integer("discountMinor") ?? 0
        let tax = record.integer("taxMinor") ?? 0
        self.init(
            number: record.text("invoiceNumber") ?? record.text("id") ?? "",
            customer: customer,
            currency: currency,
            date: Zone.utc.localDate(at: date),
            lines: record.records("lines").compactMap { line in
                guard let amount = line.integer("amountMinor") else { return nil }
                let isCommitment = line.text("kind") == "minimum" && line.text("price") == nil
                return Line(
                    key: isCommitment ? "commitment" : line.text("price"),
                    label: line.text("label") ?? "",
                    quantity: line.decimal("quantity"),
                    amountMinor: amount
                )
            },
            discountMinor: discount,
            taxMinor: tax,
            creditMinor: (record.integer("creditsAppliedMinor") ?? 0) + (record.integer("prepaidAppliedMinor") ?? 0),
            totalMinor: subtotal - discount + tax
        )
    }

    /// With its prices called as in another invoice, where that has one of their names.
    func naming(as other: ForeignInvoice, _ names: (String) -> [String]) -> ForeignInvoice {
        let known = Set(other.lines.compactMap(\.key))
        var result = self
        for (index, line) in lines.enumerated() {
            guard let key = line.key, let name = names(key).first(where: known.contains) else { continue }
            result.lines[index].key = name
        }
        return result
    }
}
