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
        /// The invoices before are not known as they were then: fees and adjustments are taken as they are stated.
        package var takesEarlierAsStated: Bool
        /// Those that it corrects.
        package var corrected: [CorrectedInvoice]
        /// Those that took something off it.
        package var coupons: [Coupon]

        init(_ replay: InvoiceReplay) {
            account = replay.account
            takesEarlierAsStated = replay.takesEarlierAsStated
            corrected = replay.corrected
            coupons = replay.coupons
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
            let invoice = try await shown([stored], context).first?.invoice ?? stored
            return InvoiceExplanation(
                invoice: invoice,
                timeZone: nil,
                cut: invoice.cut,
                lines: invoice.statement.lines.map { InvoiceExplanation.Line(line: $0) },
                differences: InvoiceReplay.oneOffs(of: invoice.statement) + InvoiceReplay.sums(of: invoice.statement)
            )
        }
        let state = try await reader.state(of: id, in: context.workspace)
        var invoice = stored
        var cut = stored.cut
        if stored.status.isOpen {
            let now = state.customer.now(context.now)
            let drafts = try await drafting.drafts(of: state, wanted: [stored.id], now: now)
            invoice = try drafts.invoice(stored.id) ?? stored
            cut = drafts.cut
        }
        do {
            let source = EntrySource(
                ledger: ledger,
                context: drafting.context(of: state),
                meters: state.policy.meters,
                cut: cut ?? 0
            )
            var explanation: InvoiceExplanation?
            for basis in try Self.figures({ () throws(MoneyError) in try state.bases(of: invoice) }) {
                let next = try await self.explanation(of: invoice, basis, cut, source, now: context.now)
                if explanation == nil || next.differences.isEmpty { explanation = next }
                if next.differences.isEmpty { break }
            }
            guard let explanation else { throw WeirError.unexpectedOutcome }
            return explanation
        } catch let flaw as ChargeFlaw {
            throw WeirError(flaw)
        }
    }

    private func explanation(
        of invoice: Invoice,
        _ basis: (state: ContractState, takesEarlierAsStated: Bool),
        _ cut: Sequence64?,
        _ source: EntrySource,
        now: Timestamp
    ) async throws -> InvoiceExplanation {
        let state = basis.state
        let known = try Self.figures { () throws(MoneyError) in
            (account: try state.account(explaining: invoice), corrected: try state.corrected(by: invoice))
        }
        let replay = try InvoiceReplay(
            ContractInvoicing.usageSlot(of: invoice, in: state.calendar),
            of: known.account,
            meters: state.policy.meters,
            now: now,
            isAfterTerm: state.isAfterTerm(invoice),
            isWithinPeriod: invoice.threshold != nil,
            takesEarlierAsStated: basis.takesEarlierAsStated,
            corrected: known.corrected,
            coupons: state.coupons(usedOn: invoice)
        )
        let events = try await source.events(countedBy: replay.meters, in: replay.range ?? .always)
        let priced = try replay.priced(from: events)
        let anew = try replay.lines(of: priced)
        let digests = ChargeDigests.digests(of: events, behind: zip(replay.readings, priced))
        return InvoiceExplanation(
            invoice: invoice,
            timeZone: state.contract.timeZone,
            cut: cut,
            lines: invoice.statement.lines.map { explanation(of: $0, in: state, priced, digests) },
            differences: replay.differences(of: invoice.statement, from: anew),
            basis: InvoiceExplanation.Basis(replay)
        )
    }

    private func explanation(
        of line: InvoiceLine,
        in state: ContractState,
        _ priced: [PricedCharge],
        _ digests: [UsageCharge: ChargeDigests]
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
        case .usage, .minimum, .adjustment:
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
                    // Of an adjustment, what the corrected line comes to.
                    (line.isAdjustment || $0.label == line.label)
                        && PricedCharge.dimensions($0.group) == line.dimensions
                }?.explanation
            if let share = part?.share, share != .one { explained.share = share }
            explained.events = digests[found.charge]?.behind(line.dimensions)
        case .oneOff:
            break
        }
        return explained
    }
}

extension ContractState {
    /// What an invoice may have been made from, the likeliest first.
    ///
    /// What was changed in the very instant of the cut was changed before or after it. Only where it is not known any more
    /// what had become of the invoices before is their word taken.
    fileprivate func bases(
        of invoice: Invoice
    ) throws(MoneyError) -> [(state: ContractState, takesEarlierAsStated: Bool)] {
        guard let made = invoice.finalizedAt, let number = invoice.number?.counter else {
            // A draft follows those before it as well.
            let isFirst = open.first?.id == invoice.id
            return isFirst && isAfterTerm(invoice) ? [(self, false), (self, true)] : [(self, !isFirst)]
        }
        var isKnown = !isAfterTerm(invoice)
        var earlier: [Invoice] = []
        for other in customerInvoices {
            guard let counter = other.number?.counter, counter < number else { continue }
            let then = try other.asItWas(at: made)
            if then == nil || other.changed(at: made) { isKnown = false }
            earlier.append(then ?? other)
        }
        var then = self
        then.customerInvoices = earlier
        let known = contract.asAgreed(at: made)
        let before = contract.asAgreed(at: made, isInclusive: false)
        let states = (known == before ? [known] : [known, before]).map { then.with($0) }
        return (isKnown ? [false] : [false, true]).flatMap { takes in
            states.map { (state: $0, takesEarlierAsStated: takes) }
        }
    }

    /// What is known when an invoice is explained, with the corrections that it says itself.
    fileprivate func account(explaining invoice: Invoice) throws(MoneyError) -> ContractAccount {
        var account = try account(remaking: invoice, asKnownThen: true)
        if !invoice.status.isOpen { account.charged += invoice.adjustments.compactMap(ChargedAmount.init) }
        return account
    }

    /// The invoices that the adjustments of one name.
    fileprivate func corrected(by invoice: Invoice) throws(MoneyError) -> [CorrectedInvoice] {
        let named = Set(
            invoice.adjustments.compactMap { line in
                if case .adjustment(let source) = line.kind { return source.invoice }
                return nil
            }
        )
        var corrected: [CorrectedInvoice] = []
        for invoice in closed where named.contains(invoice.id) { corrected.append(try self.corrected(invoice)) }
        return corrected
    }

    /// The coupons that took something off an invoice, in the contract's order.
    fileprivate func coupons(usedOn invoice: Invoice) -> [Coupon] {
        let used = Set(invoice.statement.discounts.map(\.couponCode))
        var seen: Set<String> = []
        // One that was taken away may have been given again since, with other terms.
        let held = contract.coupons.filter { held in invoice.finalizedAt.map { held.addedAt <= $0 } ?? true }
        return held.reversed().filter { used.contains($0.coupon.code) && seen.insert($0.coupon.code).inserted }
            .reversed().map(\.coupon)
    }
}

extension Invoice {
    /// What it says of closed invoices.
    fileprivate var adjustments: [InvoiceLine] {
        statement.lines.filter(\.isAdjustment)
    }
}

extension InvoiceLine {
    fileprivate var isAdjustment: Bool {
        if case .adjustment = kind { return true }
        return false
    }
}
