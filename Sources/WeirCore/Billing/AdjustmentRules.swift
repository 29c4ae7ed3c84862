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

/// What happened to a line of a closed invoice since, in the order of time.
package enum AdjustmentEvent: Sendable, Hashable {
    /// An adjustment line on another invoice or a credit note.
    case said(InvoiceLine)
    /// Something was given back of the line, in major units after discounts; see ``GivenBack``.
    case given(UsagePlace, ExactFraction, isGift: Bool)
}

/// Late, replaced and retracted events whose period is closed: the difference goes on the next open invoice.
///
/// The usage lines of the closed invoice are rated again from the present events, under the invoice's own prices. What
/// differs, after discounts, from what was invoiced and what earlier adjustments added is a line of its own. Because
/// every run compares with all that was said before, running twice adjusts once, and a correction that is taken back
/// is given back. What credit notes, refunds and write-offs gave back of a line is not given back again.
package enum AdjustmentRules {
    /// The adjustment lines for one closed invoice.
    ///
    /// What is given:
    /// - `recomputed`: All usage and minimum lines of the invoice, rated now.
    /// - `coupons`: Those that were used on the invoice.
    /// - `history`: What adjustment lines that name this invoice said, on other invoices or credit notes, and what was
    ///   given back of its lines; drafts included if they stay.
    /// - Returns: Lines with the difference in whole minor units, in the order of the invoice's lines; those without a
    ///   difference are left out.
    package static func lines(
        for invoice: Invoice,
        recomputed: [ChargeLine],
        coupons: [Coupon],
        history: [AdjustmentEvent],
        in zone: Zone
    ) throws(MoneyError) -> [ChargeLine] {
        let currency = invoice.currency
        let wanted = Figures(try present(invoice, with: recomputed, coupons: coupons))
        let stated = Figures(invoice.statement.lines)
        var accounts: [UsagePlace: Account] = [:]
        var order = wanted.order
        for place in stated.order where accounts[place] == nil {
            accounts[place] = Account(said: stated.amounts[place, default: .zero])
            if wanted.amounts[place] == nil { order.append(place) }
        }
        for event in history {
            let place: UsagePlace
            switch event {
            case .said(let line):
                guard case .adjustment(let source) = line.kind, source.invoice == invoice.id else { continue }
                place = UsagePlace(source)
            case .given(let given, _, _): place = given
            }
            if accounts[place] == nil, wanted.amounts[place] == nil { order.append(place) }
            accounts[place, default: Account()].add(event)
        }
        // Shares of discounts are no whole minor units; the differences are rounded so that they add up.
        let exact = order.map { place in
            let account = accounts[place] ?? Account()
            return account.target(wanted.amounts[place, default: .zero]) - account.said
        }
        let total = try Money(rounding: exact.reduce(.zero, +), in: currency)
        let parts = try total.split(like: exact)
        return zip(order, parts).compactMap { place, part in
            guard !part.isZero else { return nil }
            let before = stated.lines[place]
            let after = wanted.lines[place]
            let known = accounts[place]?.quantity ?? before?.quantity
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
                quantity: difference(from: known, to: after?.quantity),
                amount: ExactFraction(part),
                servicePeriod: place.period,
                taxRates: before?.taxRates ?? after?.taxRates
            )
        }
    }

    /// What was said and given back of one place, in major units after discounts.
    private struct Account {
        /// The invoice's line with its adjustments.
        var said = ExactFraction.zero
        /// Of the last adjustment; nil when there is none.
        var quantity: Quantity?
        /// Given back in advance of what corrections would give.
        private var given = ExactFraction.zero
        private var gifts = ExactFraction.zero
        /// What was said when something was given back last; up to there it stands for a correction.
        private var saidThen = ExactFraction.zero

        init(said: ExactFraction = .zero) { self.said = said }

        mutating func add(_ event: AdjustmentEvent) {
            switch event {
            case .said(let line):
                said += line.net
                if case .adjustment(let source) = line.kind { quantity = source.quantity ?? .zero }
            case .given(_, let amount, let isGift):
                if isGift {
                    gifts += amount
                } else {
                    given += amount
                    saidThen = said
                }
            }
        }

        /// What is to be said when the usage comes to an amount.
        ///
        /// What was given back is a correction in advance: usage may be less by that before anything more is given. The
        /// rest is given as far as something is left. Nothing is charged again because something was given back.
        func target(_ wanted: ExactFraction) -> ExactFraction {
            guard !given.isZero || !gifts.isZero else { return wanted }
            let allowed = wanted + given
            let known = allowed < saidThen ? allowed : saidThen
            let target = wanted < known ? known : wanted
            guard target < said else { return target }
            let taken = given + gifts
            let least = taken < said ? taken : said
            return target < least ? least : target
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
            let known = invoice.statement.lines.first { UsagePlace($0) == UsagePlace(line) }
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

    /// Amounts after discounts by place, in a stable order.
    private struct Figures {
        var order: [UsagePlace] = []
        var amounts: [UsagePlace: ExactFraction] = [:]
        var lines: [UsagePlace: InvoiceLine] = [:]

        init(_ lines: [InvoiceLine]) {
            for line in lines {
                let place = UsagePlace(line)
                if amounts[place] == nil { order.append(place) }
                amounts[place, default: .zero] += line.net
                if self.lines[place] == nil { self.lines[place] = line }
            }
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
