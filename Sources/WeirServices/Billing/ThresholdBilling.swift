import Synchronization
package import WeirCore
package import WeirPrimitives
import WeirStorage

/// Cuts invoices within periods, when unbilled usage reaches a contract's threshold.
///
/// What is due follows from the ledger and the invoices that there are, so looking again, or on another node, cuts nothing
/// twice: the counter of numbers puts all finalizing in a row, and whoever decided on an older state decides again.
package struct ThresholdBilling: Sendable {
    private let invoices: InvoiceService

    package init(invoices: InvoiceService) { self.invoices = invoices }

    /// The invoice that is due now; nil when no threshold is reached.
    ///
    /// While an earlier invoice waits for its grace period, none is cut: the contract's invoices follow each other.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func cut(_ contract: ContractID, _ context: CallContext) async throws -> Invoice? {
        var context = context
        context.idempotency = nil
        // Whatever job asks for it goes on.
        context.job = nil
        return try await invoices.runner.run(context, keeping: .none, isNumbering: true) { () -> Command<Invoice?> in
            // Read first: whatever is finalized in the workspace from here on makes this be decided again.
            let numbers = try await invoices.stores.invoiceNumbers(in: context.workspace)
            let state = try await invoices.reader.state(of: contract, in: context.workspace)
            let context = context.inTime(of: state.customer)
            if let command = try await command(of: state, following: numbers, .call, context) {
                return command.map { $0.invoice }
            }
            return Command<Invoice?>(unchanged: nil, on: ContractService.subject(state.contract))
        }
    }

    /// The command that cuts the invoice that is due now; nil when no threshold is reached.
    func command(
        of state: ContractState,
        following numbers: InvoiceNumberSequence,
        _ origin: BillingJobs.Origin,
        _ context: CallContext
    ) async throws -> Command<InvoiceService.Finalization>? {
        guard state.contract.progressive != nil, let next = state.open.first,
            next.slot.period.contains(context.now)
        else { return nil }
        let drafts = try await invoices.drafting.drafts(of: state, wanted: [next.id], now: context.now)
        if let failure = drafts.failures[next.id] { throw failure }
        guard let draft = drafts.coming.first(where: { $0.slot.cutAt == next.slot.cutAt }) else { return nil }
        let cut = try InvoiceService.figures { () throws(MoneyError) in
            try ProgressiveInvoicing.cut(
                within: draft,
                of: state.account(),
                billed: state.cutWithinPeriod.compactMap(\.threshold).max { $0.minorUnits < $1.minorUnits },
                now: context.now
            )
        }
        guard let cut else { return nil }
        let drafted = Invoice(
            id: invoices.ids.make(at: context.now),
            workspace: context.workspace,
            customer: state.contract.customer,
            contract: state.contract.id,
            slot: cut.slot,
            statement: cut.statement,
            threshold: cut.usage,
            createdAt: context.now,
            updatedAt: context.now
        )
        let invoice = try finalized(drafted, of: state, at: drafts.cut, following: numbers, context)
        let finalization = InvoiceService.Finalization(
            invoice: invoice,
            customer: state.customer.customer,
            // The period's draft is written anew, so that what is given back meanwhile makes this be decided again.
            change: ContractStoreChange(contract: state.contract, invoices: [next]),
            state: state.with([invoice]),
            zone: state.calendar.zone,
            reminderDays: state.policy.settings.reminderDays,
            now: context.now
        )
        return invoices.command(
            finalization,
            of: drafted,
            following: numbers,
            origin,
            isNew: true,
            action: "invoice.thresholdReached"
        )
    }

    private func finalized(
        _ draft: Invoice,
        of state: ContractState,
        at entry: Sequence64,
        following numbers: InvoiceNumberSequence,
        _ context: CallContext
    ) throws -> Invoice {
        var numbers = numbers
        do {
            return try InvoiceRules.finalized(
                draft,
                statement: draft.statement,
                parties: InvoiceParties(of: state.customer.customer, seller: state.policy.settings.seller),
                cut: entry,
                numbers: &numbers,
                gracePeriodHours: 0,
                now: context.now
            )
        } catch {
            throw WeirError(error, of: draft)
        }
    }
}

extension InvoiceParties {
    /// Who sells and who buys, as they are now.
    init(of customer: Customer, seller: SellerIdentity) {
        self.init(
            seller: seller,
            customerName: customer.name,
            customerLegalName: customer.legalName,
            customerAddress: customer.billingAddress,
            customerTaxID: customer.taxID
        )
    }
}

/// Looks at all contracts with thresholds, again and again.
///
/// Contracts whose customers' ledgers have not gone on since the last look are passed over.
package final class ThresholdWatch: Sendable {
    private let billing: ThresholdBilling
    private let stores: any BillingStores
    private let ledger: any Ledger
    private let directory: PolicyDirectory
    private let seen = Mutex<[ContractID: Look]>([:])

    /// What a contract was looked at with.
    ///
    /// An hour later it is looked at all the same: a grace period may be over.
    private struct Look: Equatable {
        var cut: Sequence64
        var revision: Int
        var hour: Int64
    }

    private static let contractsAtOnce = 200
    /// Contracts that are remembered; beyond that all are looked at anew.
    private static let maximumSeen = 100_000

    package init(invoices: InvoiceService) {
        billing = ThresholdBilling(invoices: invoices)
        stores = invoices.stores
        ledger = invoices.ledger
        directory = invoices.directory
    }

    /// What came of a look.
    package struct Outcome: Sendable {
        package var invoices: [InvoiceID] = []
        /// Contracts that could not be looked at; they are looked at again the next time.
        package var failures: [(contract: ContractID, error: any Error)] = []
    }

    /// Looks at every contract once.
    ///
    /// - Throws: ``StorageError`` when the contracts cannot be listed.
    package func look(at now: Timestamp) async throws -> Outcome {
        var outcome = Outcome()
        // A day more, wherever the contract is.
        let ended = Zone.utc.localDate(at: now).adding(days: -2)
        var after: ContractPlace?
        repeat {
            let page = try await stores.contractsWithThresholds(
                endingAfter: ended,
                after: after,
                limit: Self.contractsAtOnce
            )
            for place in page {
                do {
                    if let invoice = try await look(at: place, now) { outcome.invoices.append(invoice.id) }
                } catch {
                    if Task.isCancelled { throw error }
                    outcome.failures.append((place.contract, error))
                }
            }
            after = page.count == Self.contractsAtOnce ? page.last : nil
        } while after != nil
        return outcome
    }

    private func look(at place: ContractPlace, _ now: Timestamp) async throws -> Invoice? {
        guard let contract = try await stores.contract(place.contract, in: place.workspace),
            let customer = try await directory.customer(.id(contract.customer), in: place.workspace)
        else { return nil }
        let cut = try await ledger.cut(
            CustomerContext(workspace: place.workspace, customer: contract.customer, ownTime: customer.ownTime)
        )
        let look = Look(cut: cut, revision: contract.revision, hour: now.milliseconds / 3_600_000)
        guard seen.withLock({ $0[contract.id] }) != look else { return nil }
        let context = CallContext(workspace: place.workspace, actor: .system, now: now)
        let invoice = try await billing.cut(contract.id, context)
        seen.withLock { seen in
            if seen.count >= Self.maximumSeen { seen = [:] }
            seen[contract.id] = look
        }
        return invoice
    }
}
