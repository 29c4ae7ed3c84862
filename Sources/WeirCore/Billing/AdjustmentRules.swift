package import WeirPrimitives

/// Which line of which closed invoice an adjustment corrects.
package struct AdjustmentSource: Sendable, Hashable {
    package var invoice: InvoiceID
    package var invoiceNumber: InvoiceNumber?
    package var priceKey: String?
    package var dimensions: [String: String]
    /// It corrects what was missing to a minimum.
    package var isMinimum: Bool
    /// The service period of the corrected line.
    package var period: TimeRange
    /// Of the corrected line, as it was counted when the adjustment was made; nil when it has none.
    package var quantity: Quantity?

    package init(
        invoice: InvoiceID,
        invoiceNumber: InvoiceNumber?,
        priceKey: String?,
        dimensions: [String: String],
        isMinimum: Bool,
        period: TimeRange,
        quantity: Quantity?
    ) {
        self.invoice = invoice
        self.invoiceNumber = invoiceNumber
        self.priceKey = priceKey
        self.dimensions = dimensions
        self.isMinimum = isMinimum
        self.period = period
        self.quantity = quantity
    }
}

/// Late, replaced and retracted events whose period is closed: the difference goes on the next open invoice.
///
/// The usage lines of the closed invoice are rated again from the present events, under the invoice's own prices. What
/// differs, after discounts, from what was invoiced and what earlier adjustments added is a line of its own. Because
/// every run compares with all that was said before, running twice adjusts once, and a correction that is taken back
/// is given back.
package enum AdjustmentRules {
    /// The adjustment lines for one closed invoice.
    ///
    /// What is given:
    /// - `recomputed`: All usage and minimum lines of the invoice, rated now.
    /// - `coupons`: Those that were used on the invoice.
    /// - `adjusted`: Adjustment lines on other invoices or credit notes, drafts included if they stay, that name this
    ///   invoice.
    /// - Returns: Lines with the difference in whole minor units, in the order of the invoice's lines; those without a
    ///   difference are left out.
    package static func lines(
        for invoice: Invoice,
        recomputed: [ChargeLine],
        coupons: [Coupon],
        adjusted: [InvoiceLine],
        in zone: Zone
    ) throws(MoneyError) -> [ChargeLine] {
        let currency = invoice.currency
        var wanted = Figures(try present(invoice, with: recomputed, coupons: coupons))
        let said = Figures(invoice.statement.lines)
        wanted.subtract(said)
        for line in adjusted {
            guard case .adjustment(let source) = line.kind, source.invoice == invoice.id else { continue }
            wanted.subtract(line.net, at: LinePlace(source))
        }
        // Shares of discounts are no whole minor units; the differences are rounded so that they add up.
        let exact = wanted.order.map { wanted.amounts[$0, default: .zero] }
        let total = try Money(rounding: exact.reduce(.zero, +), in: currency)
        let parts = try total.split(like: exact)
        return zip(wanted.order, parts).compactMap { place, part in
            guard !part.isZero else { return nil }
            let before = said.lines[place]
            let after = wanted.lines[place]
            let label = after?.label ?? before?.label ?? place.priceKey ?? "Usage"
            return ChargeLine(
                kind: .adjustment(
                    AdjustmentSource(
                        invoice: invoice.id,
                        invoiceNumber: invoice.number,
                        priceKey: place.priceKey,
                        dimensions: place.dimensions,
                        isMinimum: place.isMinimum,
                        period: place.period,
                        quantity: after?.quantity
                    )
                ),
                label: "Adjustment for \(days(of: place.period, in: zone)): \(label)",
                priceKey: place.priceKey,
                dimensions: place.dimensions,
                quantity: difference(from: before?.quantity, to: after?.quantity),
                amount: ExactFraction(part),
                servicePeriod: place.period,
                taxRates: before?.taxRates ?? after?.taxRates
            )
        }
    }

    /// Where adjustments go.
    package enum Place: Sendable, Hashable {
        case nextInvoice
        /// The contract has no invoice to come, and something is owed.
        case finalInvoice
        /// The contract has no invoice to come, and something is given back.
        case creditNote
    }

    /// Where adjustment lines of a contract go; nil when there are none.
    package static func place(of lines: [ChargeLine], hasNextInvoice: Bool) -> Place? {
        guard !lines.isEmpty else { return nil }
        if hasNextInvoice { return .nextInvoice }
        return lines.reduce(.zero) { $0 + $1.amount }.isNegative ? .creditNote : .finalInvoice
    }

    /// The lines of the invoice as they would be with other usage.
    ///
    /// Those that do not follow from usage stay, but a coupon spreads over all of them, so their shares may differ.
    private static func present(
        _ invoice: Invoice,
        with recomputed: [ChargeLine],
        coupons: [Coupon]
    ) throws(MoneyError) -> [InvoiceLine] {
        var lines = invoice.statement.lines.filter { !$0.kind.followsUsage }
        for line in recomputed {
            let known = invoice.statement.lines.first { LinePlace($0) == LinePlace(line) }
            lines.append(
                try InvoiceLine(rounding: line, taxRates: known?.taxRates ?? line.taxRates ?? [], in: invoice.currency)
            )
        }
        let spread = try DiscountSpread(coupons, over: lines, in: invoice.currency)
        for index in lines.indices { lines[index].discountShare = spread.shares[index] }
        return lines
    }

    private static func days(of period: TimeRange, in zone: Zone) -> String {
        let first = zone.billableDay(at: period.start)
        let last = max(first, zone.billableDay(at: period.end.adding(milliseconds: -1)))
        return first == last ? "\(first)" : "\(first) to \(last)"
    }

    private static func difference(from before: Quantity?, to after: Quantity?) -> Quantity? {
        guard before != nil || after != nil else { return nil }
        return try? (after ?? .zero).subtracting(before ?? .zero)
    }

    /// What tells the lines of an invoice apart.
    private struct LinePlace: Hashable {
        let priceKey: String?
        let dimensions: [String: String]
        let period: TimeRange
        let isMinimum: Bool

        init(_ line: InvoiceLine) {
            self.init(line.priceKey, line.dimensions, line.servicePeriod, line.kind)
        }

        init(_ line: ChargeLine) {
            self.init(line.priceKey, line.dimensions, line.servicePeriod, line.kind)
        }

        init(_ source: AdjustmentSource) {
            priceKey = source.priceKey
            dimensions = source.dimensions
            period = source.period
            isMinimum = source.isMinimum
        }

        private init(_ priceKey: String?, _ dimensions: [String: String], _ period: TimeRange, _ kind: LineKind) {
            self.priceKey = priceKey
            self.dimensions = dimensions
            self.period = period
            isMinimum = kind == .minimum
        }
    }

    /// Amounts after discounts by place, in a stable order.
    private struct Figures {
        var order: [LinePlace] = []
        var amounts: [LinePlace: ExactFraction] = [:]
        var lines: [LinePlace: InvoiceLine] = [:]

        init(_ lines: [InvoiceLine]) {
            for line in lines {
                let place = LinePlace(line)
                add(line.net, at: place)
                if self.lines[place] == nil { self.lines[place] = line }
            }
        }

        mutating func add(_ amount: ExactFraction, at place: LinePlace) {
            if amounts[place] == nil { order.append(place) }
            amounts[place, default: .zero] += amount
        }

        mutating func subtract(_ amount: ExactFraction, at place: LinePlace) { add(-amount, at: place) }

        mutating func subtract(_ other: Figures) {
            for place in other.order { subtract(other.amounts[place, default: .zero], at: place) }
        }
    }
}

extension LineKind {
    /// Whether the amount changes when events of its period do.
    package var followsUsage: Bool {
        switch self {
        case .usage, .minimum: true
        case .fee, .unusedFee, .adjustment, .oneOff: false
        }
    }
}
