package import WeirCore
package import WeirPrimitives
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
    /// From what it is made anew; nil for a one-off invoice.
    package var basis: Basis?

    /// What beside events and meters an invoice follows from, so that it can be made anew elsewhere.
    package struct Basis: Sendable {
        /// The contract, with the fees of the invoices before.
        package var account: ContractAccount
        /// The meters of the usage that is priced.
        package var meters: [Meter]
        /// The time in which events matter; nil when none do.
        package var range: TimeRange?
        /// The period whose usage is said, of an invoice that was cut within it.
        package var wholePeriod: TimeRange?

        init(_ replay: InvoiceReplay) {
            account = replay.account
            wholePeriod = replay.isWithinPeriod ? replay.slot.period : nil
            var known: Set<MeterID> = []
            meters = replay.readings.compactMap(\.meter).filter { known.insert($0.id).inserted }
            range = replay.range
        }
    }

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
                differences: InvoiceReplay.sums(of: stored.statement)
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
        do {
            let replay = try InvoiceReplay(
                ContractInvoicing.usageSlot(of: invoice, in: state.calendar),
                of: state.account(remaking: invoice, asKnownThen: true),
                meters: state.policy.meters,
                now: context.now,
                isAfterTerm: state.isAfterTerm(invoice),
                isWithinPeriod: invoice.threshold != nil
            )
            let source = EntrySource(
                ledger: ledger,
                context: drafting.context(of: state),
                meters: state.policy.meters,
                cut: cut ?? 0
            )
            let events = try await source.events(countedBy: replay.meters, in: replay.range ?? .always)
            let priced = try replay.priced(from: events)
            let anew = try replay.lines(of: priced)
            let fees = InvoiceReplay.fees(of: invoice.statement.lines, in: state.calendar)
            let differences = InvoiceReplay.differences(of: invoice.statement.lines, from: anew)
            let digests = EventDigest.digests(of: events, behind: zip(replay.readings, priced))
            return InvoiceExplanation(
                invoice: invoice,
                timeZone: state.contract.timeZone,
                cut: cut,
                lines: invoice.statement.lines.map { explanation(of: $0, in: state, priced, digests) },
                differences: differences + fees + InvoiceReplay.sums(of: invoice.statement),
                basis: InvoiceExplanation.Basis(replay)
            )
        } catch let flaw as ChargeFlaw {
            throw WeirError(flaw)
        }
    }

    private func explanation(
        of line: InvoiceLine,
        in state: ContractState,
        _ priced: [PricedCharge],
        _ digests: [UsageCharge: EventDigest]
    ) -> InvoiceExplanation.Line {
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
            let found = priced.first { priced in
                let charge = priced.charge
                return charge.usage.price.key == line.priceKey && charge.window.contains(line.servicePeriod)
            }
            guard let found else { return explained }
            let price = found.charge.usage.price
            explained.price = price
            explained.meter = state.policy.meters.meters.first { $0.code == price.meter }
            let part = found.parts.first { $0.window == line.servicePeriod }
            explained.rating =
                part?.rated.lines.first {
                    $0.label == line.label && PricedCharge.dimensions($0.group) == line.dimensions
                }?.explanation
            if let share = part?.share, share != .one { explained.share = share }
            explained.events = digests[found.charge]
        case .adjustment, .oneOff:
            break
        }
        return explained
    }
}
