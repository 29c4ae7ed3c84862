package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a contract would have been charged under another catalogue.
package struct SimulatedContract: Sendable {
    package var customer: Customer
    package var contract: ContractID
    package var plan: PlanKey
    package var currency: Currency
    /// Invoices whose periods end in the range.
    package var invoices: Int
    /// What they come to under the contract's own terms: lines before taxes, coupons and credits; nil when it cannot be
    /// said, as of invoices that cannot be made either.
    package var current: Money?
    /// The same under the catalogue; nil when it cannot be said.
    package var simulated: Money?
    /// Why it cannot be said, or why it is the same.
    package var note: String?
}

/// Rates past usage again under another catalogue; changes nothing.
///
/// What a contract charges is made by the functions that make its invoices, once with its own terms and once with those
/// of the catalogue's plan of the same key. So tiers, quotas, rate cards, minimums and proration are what they would have
/// been, period by period.
package struct SimulationService: Sendable {
    private let stores: any BillingStores
    private let ledger: any Ledger
    private let directory: PolicyDirectory

    private static let page = 100
    /// Slots that are looked through at once.
    private static let slots = 120

    package init(stores: any BillingStores, ledger: any Ledger, directory: PolicyDirectory) {
        self.stores = stores
        self.ledger = ledger
        self.directory = directory
    }

    /// Checks a catalogue against a workspace.
    ///
    /// - Throws: ``WeirError`` `invalidInput` with all that is wrong with its plans' prices.
    package func offer(of content: CatalogContent, in workspace: WorkspaceID) async throws -> SimulatedOffer {
        try SimulatedOffer(content, policy: try await directory.policy(of: workspace))
    }

    /// Hands on what each contract would have been charged for the billing periods that end in a range: after its start,
    /// at or before its end.
    ///
    /// - Throws: ``WeirError``; ``LedgerError``; what `take` throws.
    @concurrent
    package func simulate(
        _ offer: SimulatedOffer,
        in range: TimeRange,
        _ context: CallContext,
        _ take: @concurrent (SimulatedContract) async throws -> Void
    ) async throws {
        var last: ContractID?
        while true {
            let contracts = try await stores.contracts(in: context.workspace, before: last, limit: Self.page)
            for contract in contracts {
                guard let customer = try await stores.customerState(contract.customer, in: context.workspace),
                    let simulated = try await simulate(contract, of: customer, offer, in: range, context)
                else { continue }
                try await take(simulated)
            }
            guard contracts.count == Self.page, let contract = contracts.last else { return }
            last = contract.id
        }
    }

    /// nil when no invoice of the contract is in the range.
    private func simulate(
        _ contract: Contract,
        of customer: CustomerState,
        _ offer: SimulatedOffer,
        in range: TimeRange,
        _ context: CallContext
    ) async throws -> SimulatedContract? {
        let zone = directory.zone(named: contract.timeZone)
        guard let plan = contract.phases.last?.plan else { return nil }
        let ledgerContext = CustomerContext(
            workspace: contract.workspace,
            customer: contract.customer,
            ownTime: customer.ownTime
        )
        let now = customer.now(context.now)
        let calendar = ContractCalendar(contract, in: zone)
        let count = slots(of: calendar, in: range, now).count { range.start < $0.cutAt }
        guard count > 0 else { return nil }
        var result = SimulatedContract(
            customer: customer.customer,
            contract: contract.id,
            plan: plan,
            currency: contract.currency,
            invoices: count
        )
        let own = LedgerSource(ledger: ledger, context: ledgerContext, meters: offer.policy.meters)
        var notes: [String] = []
        do throws(Unsayable) {
            result.current = try await charged(calendar, in: range, offer.policy.meters, own, now)
        } catch {
            notes.append("as it is: \(try error.reason)")
        }
        switch offer.contract(contract) {
        case .same(let note):
            result.simulated = result.current
            notes.append(note)
        case .impossible(let note): notes.append(note)
        case .other(let other):
            let source = SimulationSource(ledger: ledger, context: ledgerContext, offer: offer)
            do throws(Unsayable) {
                result.simulated =
                    try await charged(ContractCalendar(other, in: zone), in: range, offer.meters, source, now)
            } catch {
                notes.append(try error.reason)
            }
        }
        result.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
        return result
    }

    /// Why what a contract charges cannot be said.
    private struct Unsayable: Error {
        let cause: any Error

        /// In words, of a contract whose figures cannot be held.
        ///
        /// - Throws: Whatever else it was, which is no matter of this contract alone.
        var reason: String {
            get throws {
                switch cause {
                case let error as WeirError where error.code == .conflict: error.message
                case LedgerError.overflow: "The usage is too large to be held exactly."
                case LedgerError.archived(let through): WeirError.archived(through: through).message
                default: throw cause
                }
            }
        }
    }

    /// From when usage counts towards a commitment whose period an instant lies in; the instant where there is none.
    private func commitmentStart(of calendar: ContractCalendar, at instant: Timestamp) -> Timestamp {
        calendar.contract.phases.map(\.terms).filter { $0.minimumSpend != nil || $0.maximumSpend != nil }
            .map { calendar.schedule(every: $0.commitmentPeriod).boundary(atOrBefore: instant) }
            .reduce(instant, min)
    }

    /// The billing periods of a contract that are over and end at or before the end of a range.
    private func slots(of calendar: ContractCalendar, in range: TimeRange, _ now: Timestamp) -> [InvoiceSlot] {
        // What is not over yet is no past usage.
        let end = min(range.end, now)
        var slots: [InvoiceSlot] = []
        while true {
            let more = InvoicePlan(calendar).slots(after: slots.last?.cutAt, limit: Self.slots)
            slots += more.prefix { $0.cutAt <= end }
            guard more.count == Self.slots, let last = more.last, last.cutAt <= end else { return slots }
        }
    }

    /// What the invoices of a contract whose periods end in a range, and are over, come to.
    private func charged(
        _ calendar: ContractCalendar,
        in range: TimeRange,
        _ meters: MeterSet,
        _ source: any UsageSource,
        _ now: Timestamp
    ) async throws(Unsayable) -> Money {
        let committed = commitmentStart(of: calendar, at: range.start)
        let slots = slots(of: calendar, in: range, now)
        var charges: [UsageCharge] = []
        for slot in slots where committed < slot.cutAt {
            charges += ContractInvoicing.usageCharges(of: slot, in: calendar)
        }
        let pricing = UsagePricing(calendar: calendar, meters: meters, source: source, now: now)
        do {
            let outcome = try await pricing.price(charges)
            if let flaw = charges.lazy.compactMap({ outcome.flaws[$0] }).first { throw WeirError(flaw) }
            // Those before the range are made for their fees, which later ones do not charge again.
            let drafts = try ContractInvoicing.drafts(
                of: ContractAccount(calendar: calendar),
                limit: slots.count
            ) { outcome.priced[$0]?.lines ?? [] }
            let wanted = drafts.filter { range.start < $0.slot.cutAt }
            return try Money.sum(wanted.map(\.statement.subtotal), in: calendar.contract.currency)
        } catch let error as MoneyError {
            throw Unsayable(cause: WeirError(error))
        } catch {
            throw Unsayable(cause: error)
        }
    }
}

/// Usage under another catalogue: of meters that are there from the ledger, of others from the events.
private struct SimulationSource: UsageSource {
    let ledger: any Ledger
    let context: CustomerContext
    let offer: SimulatedOffer

    func statement(_ items: [UsageItem]) async throws -> LedgerStatement {
        let known = items.filter { !offer.newMeters.contains($0.meter) }
        let answer = try await ledger.statement(StatementQuery(context: context, items: known))
        let windows = items.filter { offer.newMeters.contains($0.meter) }.flatMap(\.windows)
        guard let end = windows.map(\.end).max() else { return answer }
        let events = try await events(before: end, through: answer.cut)
        var rows = answer.rows[...]
        do {
            return LedgerStatement(
                cut: answer.cut,
                rows: try items.map { item in
                    if offer.newMeters.contains(item.meter) { return try events.rows(of: item) }
                    return rows.popFirst() ?? []
                }
            )
        } catch is QuantityOverflow {
            throw LedgerError.overflow
        }
    }

    func amounts(of meter: Meter, in window: TimeRange, through cut: Sequence64) async throws -> [ExactDecimal] {
        guard offer.newMeters.contains(meter.id) else {
            return try await LedgerSource(ledger: ledger, context: context, meters: offer.policy.meters)
                .amounts(of: meter, in: window, through: cut)
        }
        return try await events(before: window.end, through: cut).counted(by: meter.id, in: window).map(\.amount)
    }

    private func events(before end: Timestamp, through cut: Sequence64) async throws -> CountedEvents {
        let source = EntrySource(ledger: ledger, context: context, meters: offer.meters, cut: cut)
        return try await source.events(
            countedBy: offer.newMeters,
            in: TimeRange(start: .earliest, end: end),
            asIfAlways: true
        )
    }
}
