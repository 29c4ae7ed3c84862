package import WeirCore
import WeirPrimitives
import WeirStorage

/// Why an invoice says what it says.
package struct InvoiceExplanation: Sendable {
    package var invoice: Invoice
    /// Zone of the contract; nil for a one-off invoice.
    package var timeZone: String?
    /// The last ledger entry that is counted.
    package var cut: Sequence64?
    /// One for each line, in order.
    package var lines: [Line]
    /// What is different when the usage is counted and priced anew from the events up to the cut; empty when nothing is.
    package var differences: [String]

    package struct Line: Sendable {
        package var line: InvoiceLine
        package var plan: PlanKey?
        package var planVersion: Int?
        package var price: Price?
        package var meter: Meter?
        /// How the amount came about; nil for what does not follow from usage.
        package var rating: RatingExplanation?
        /// The part of the period that a fee or seats are charged for.
        package var share: ExactFraction?
        package var events: EventDigest?
    }
}

/// The events behind a line.
package struct EventDigest: Sendable, Hashable {
    package var count: Int
    /// SHA-256, in hexadecimal digits.
    ///
    /// Of a line for each event in the order of their times: milliseconds since 1970, key, event name, the values of
    /// the meter's group keys and what was counted, parted by tabs.
    package var digest: String
}

extension InvoiceService {
    /// Explains an invoice, and makes its usage anew from the events up to its cut.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` when there are too many events to read one by one.
    package func explain(_ name: String, _ context: CallContext) async throws -> InvoiceExplanation {
        let stored = try await stored(name, in: context.workspace)
        guard let id = stored.contract else {
            return InvoiceExplanation(
                invoice: stored,
                timeZone: nil,
                cut: stored.cut,
                lines: stored.statement.lines.map { InvoiceExplanation.Line(line: $0) },
                differences: Self.sums(of: stored)
            )
        }
        let state = try await reader.state(of: id, in: context.workspace)
        var invoice = stored
        var cut = stored.cut
        if stored.status.isOpen {
            let drafts = try await drafting.drafts(of: state, now: state.customer.now(context.now))
            invoice = drafts.invoices.first { $0.id == stored.id } ?? stored
            cut = drafts.cut
        }
        let source = EntrySource(
            ledger: ledger,
            context: drafting.context(of: state),
            meters: state.policy.meters,
            cut: cut ?? 0
        )
        let charges =
            state.isAfterTerm(invoice)
            ? []
            : ContractInvoicing.usageCharges(
                of: ContractInvoicing.usageSlot(of: invoice, in: state.calendar),
                in: state.calendar
            )
        let pricing = UsagePricing(
            calendar: state.calendar,
            meters: state.policy.meters,
            source: source,
            now: context.now
        )
        let priced = try await pricing.price(charges).priced
        var lines: [InvoiceExplanation.Line] = []
        var digests: [UsageCharge: EventDigest] = [:]
        for line in invoice.statement.lines {
            lines.append(try await explanation(of: line, in: state, priced, source, &digests))
        }
        return InvoiceExplanation(
            invoice: invoice,
            timeZone: state.contract.timeZone,
            cut: cut,
            lines: lines,
            differences: try differences(of: invoice, in: state, charges, priced) + Self.sums(of: invoice)
        )
    }

    private func explanation(
        of line: InvoiceLine,
        in state: ContractState,
        _ priced: [UsageCharge: PricedCharge],
        _ source: EntrySource,
        _ digests: inout [UsageCharge: EventDigest]
    ) async throws -> InvoiceExplanation.Line {
        var explained = InvoiceExplanation.Line(line: line)
        let calendar = state.calendar
        let period = line.servicePeriod
        let last = period.isEmpty ? period.start : period.end.adding(milliseconds: -1)
        let phase = state.contract.phase(on: calendar.zone.billableDay(at: last))
        explained.plan = phase?.plan
        explained.planVersion = phase?.planVersion
        switch line.kind {
        case .fee(let segment), .unusedFee(let segment):
            explained.share = calendar.proration.share(
                of: segment.range,
                in: segment.period,
                every: segment.fee.interval
            )
        case .usage, .minimum:
            let found = priced.first { charge, priced in
                charge.usage.price.key == line.priceKey && charge.window.contains(line.servicePeriod)
            }
            guard let (charge, priced) = found else { return explained }
            let price = charge.usage.price
            explained.price = price
            explained.meter = state.policy.meters.meters.first { $0.code == price.meter }
            let part = priced.parts.first { $0.window == line.servicePeriod }
            explained.rating =
                part?.rated.lines.first {
                    $0.label == line.label && PricedCharge.dimensions($0.group) == line.dimensions
                }?.explanation
            if let share = part?.share, share != .one { explained.share = share }
            if let meter = explained.meter {
                if digests[charge] == nil {
                    let events = try await source.counted(by: [meter.id], in: charge.window)[meter.id] ?? []
                    digests[charge] = EventDigest(events)
                }
                explained.events = digests[charge]
            }
        case .adjustment, .oneOff:
            break
        }
        return explained
    }

    /// Where the usage lines differ from what the events come to.
    private func differences(
        of invoice: Invoice,
        in state: ContractState,
        _ charges: [UsageCharge],
        _ priced: [UsageCharge: PricedCharge]
    ) throws(WeirError) -> [String] {
        guard !state.isAfterTerm(invoice) else { return [] }
        let account = state.account(remaking: invoice, asKnownThen: true)
        let anew = try Self.figures { () throws(MoneyError) in
            try ContractInvoicing.invoice(
                ContractInvoicing.usageSlot(of: invoice, in: state.calendar),
                of: account,
                usage: charges.map { RatedCharge(charge: $0, lines: priced[$0]?.lines ?? []) }
            )
        }.statement.lines.filter { invoice.threshold == nil ? $0.kind.followsUsage : $0.kind == .usage }
        let said = invoice.statement.lines.filter(\.kind.followsUsage)
        var differences: [String] = []
        for line in said {
            guard let other = anew.first(where: { $0.isSame(as: line) }) else {
                differences.append("the events give no line '\(line.label)', which says \(line.amount)")
                continue
            }
            if other.amount != line.amount || other.quantity != line.quantity {
                let text = "'\(line.label)' says \(line.quantity?.description ?? "–") for \(line.amount)"
                differences.append(
                    "\(text), the events give \(other.quantity?.description ?? "–") for \(other.amount)"
                )
            }
        }
        for line in anew where !said.contains(where: { $0.isSame(as: line) }) && !line.amount.isZero {
            differences.append("the events give a line '\(line.label)' of \(line.amount), which is missing")
        }
        return differences
    }

    /// Whether the figures add up.
    private static func sums(of invoice: Invoice) -> [String] {
        let statement = invoice.statement
        func minor(_ money: Money) -> Int64 { money.minorUnits }
        let lines = statement.lines.map(\.amount.minorUnits).reduce(0, +)
        var differences: [String] = []
        if lines != minor(statement.subtotal) {
            differences.append("the lines add up to \(lines), not to the subtotal \(minor(statement.subtotal))")
        }
        let total =
            minor(statement.subtotal) - minor(statement.discount) + minor(statement.tax) + minor(statement.carriedOver)
            - minor(statement.creditsApplied) - minor(statement.prepaidApplied)
        if total != minor(statement.total) {
            differences.append("the figures come to \(total), not to the total \(minor(statement.total))")
        }
        return differences
    }
}

extension InvoiceLine {
    fileprivate func isSame(as other: InvoiceLine) -> Bool {
        kind == other.kind && label == other.label && priceKey == other.priceKey && dimensions == other.dimensions
            && servicePeriod == other.servicePeriod
    }
}

extension EventDigest {
    init(_ events: [EntrySource.Counted]) {
        var text = ""
        for event in events {
            let values = event.contribution.group.values.map { $0 ?? GroupValue.missing }
            let counted =
                switch event.contribution.value {
                case .quantity(let quantity): quantity.description
                case .member(let name, let isActive): (isActive ? "+" : "-") + name
                }
            let fields = ["\(event.position.timestamp.milliseconds)", event.key, event.name] + values + [counted]
            text += fields.joined(separator: "\t") + "\n"
        }
        self.init(
            count: events.count,
            digest: Digest.sha256(Array(text.utf8)).map { byte in
                let digits = String(byte, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
        )
    }
}
