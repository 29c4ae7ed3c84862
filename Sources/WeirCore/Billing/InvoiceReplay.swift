package import WeirPrimitives

/// Makes the lines of a contract's invoice that follow from usage anew, from the events behind them; pure.
///
/// It is the same calculation as that of the invoice, from another source of usage: nothing that was aggregated or
/// stored as a figure goes into it.
package struct InvoiceReplay: Sendable {
    package let slot: InvoiceSlot
    package let account: ContractAccount
    package let pricing: ChargePricing
    /// What is to be priced, in the order of the invoice.
    package let readings: [ChargeReading]
    /// The invoice was cut within its period: it says usage alone.
    package let isWithinPeriod: Bool

    /// - Parameters:
    ///   - slot: Which invoice; of one that was cut within a period, that of the period.
    ///   - account: The contract, with the fees of the invoices before.
    ///   - meters: The workspace's.
    ///   - now: Usage later than this there is not yet.
    ///   - isAfterTerm: It is an invoice for corrections alone.
    ///   - isWithinPeriod: It was cut within its period.
    /// - Throws: ``ChargeFlaw``.
    package init(
        _ slot: InvoiceSlot,
        of account: ContractAccount,
        meters: MeterSet,
        now: Timestamp,
        isAfterTerm: Bool = false,
        isWithinPeriod: Bool = false
    ) throws(ChargeFlaw) {
        self.isWithinPeriod = isWithinPeriod
        self.slot = slot
        self.account = account
        pricing = ChargePricing(calendar: account.calendar, meters: meters, now: now)
        var readings: [ChargeReading] = []
        if !isAfterTerm {
            for charge in ContractInvoicing.usageCharges(of: slot, in: account.calendar) {
                readings.append(try pricing.reading(of: charge))
            }
        }
        self.readings = readings
    }

    /// The meters whose events are needed.
    package var meters: Set<MeterID> { Set(readings.flatMap(\.items).map(\.meter)) }

    /// The time in which events matter; nil when none do.
    package var range: TimeRange? { pricing.range(of: readings) }

    /// The charges as the events make them.
    ///
    /// - Throws: ``ChargeFlaw``.
    package func priced(from events: CountedEvents) throws(ChargeFlaw) -> [PricedCharge] {
        var priced: [PricedCharge] = []
        for reading in readings {
            var rows: [[UsageRow]] = []
            do {
                for item in reading.items { rows.append(try events.rows(of: item)) }
            } catch {
                throw .rating(.overflow, priceKey: reading.charge.usage.price.key)
            }
            var amounts: [ExactDecimal] = []
            if reading.need == .events, let meter = reading.meter {
                amounts = events.counted(by: meter.id, in: reading.charge.window).map(\.amount)
            }
            priced.append(try pricing.priced(reading, rows, amounts))
        }
        return priced
    }

    /// The invoice's lines that follow from usage.
    ///
    /// - Throws: ``ChargeFlaw/money(_:)``.
    package func lines(of priced: [PricedCharge]) throws(ChargeFlaw) -> [InvoiceLine] {
        do throws(MoneyError) {
            return try ContractInvoicing.invoice(
                slot,
                of: account,
                usage: priced.map { RatedCharge(charge: $0.charge, lines: $0.lines) }
            ).statement.lines.filter { isWithinPeriod ? $0.kind == .usage : $0.kind.followsUsage }
        } catch {
            throw .money(error)
        }
    }

    /// Where the lines of an invoice differ from those that the events come to; of both only those that follow from
    /// usage are looked at.
    package static func differences(of said: [InvoiceLine], from anew: [InvoiceLine]) -> [String] {
        let said = said.filter(\.kind.followsUsage)
        var differences: [String] = []
        for line in said {
            guard let other = anew.first(where: { $0.isSame(as: line) }) else {
                differences.append(
                    "the events give no line '\(line.label)', which says \(shown(line))"
                )
                continue
            }
            if other.amount != line.amount || other.quantity != line.quantity {
                differences.append("'\(line.label)' says \(shown(line)), the events give \(shown(other))")
            }
        }
        for line in anew where !said.contains(where: { $0.isSame(as: line) }) && !line.amount.isZero {
            differences.append("the events give a line '\(line.label)' of \(shown(line)), which is missing")
        }
        return differences
    }

    /// Where fees are not what their terms and their time come to.
    package static func fees(of lines: [InvoiceLine], in calendar: ContractCalendar) -> [String] {
        lines.compactMap { line in
            guard case .fee(let segment) = line.kind else { return nil }
            let wanted = segment.amount(calendar.proration)
            guard (try? Money(rounding: wanted, in: line.amount.currency)) != line.amount else { return nil }
            return "the fee '\(line.label)' says \(line.amount), its terms give \(wanted)"
        }
    }

    /// Where an invoice's figures do not add up: lines, taxes and total.
    package static func sums(of statement: InvoiceStatement) -> [String] {
        func minor(_ money: Money) -> Int64 { money.minorUnits }
        let lines = statement.lines.map(\.amount.minorUnits).reduce(0, +)
        var differences: [String] = []
        if lines != minor(statement.subtotal) {
            differences.append("the lines add up to \(lines), not to the subtotal \(minor(statement.subtotal))")
        }
        var taxes = TaxSum()
        for line in statement.lines { taxes.add(line.net, rates: line.taxRates) }
        let tax = (try? taxes.amounts(inclusive: false, in: statement.currency))?.total
        if tax != statement.tax {
            let wanted = tax.map { "\(minor($0))" } ?? "more than can be held"
            differences.append("the lines' taxes come to \(wanted), not to \(minor(statement.tax))")
        }
        let total =
            minor(statement.subtotal) - minor(statement.discount) + minor(statement.tax) + minor(statement.carriedOver)
            - minor(statement.creditsApplied) - minor(statement.prepaidApplied)
        if total != minor(statement.total) {
            differences.append("the figures come to \(total), not to the total \(minor(statement.total))")
        }
        return differences
    }

    private static func shown(_ line: InvoiceLine) -> String {
        "\(line.quantity?.description ?? "–") for \(line.amount)"
    }
}

extension InvoiceLine {
    /// Whether it stands in the same place of an invoice as another.
    fileprivate func isSame(as other: InvoiceLine) -> Bool {
        kind == other.kind && label == other.label && priceKey == other.priceKey && dimensions == other.dimensions
            && servicePeriod == other.servicePeriod
    }
}
