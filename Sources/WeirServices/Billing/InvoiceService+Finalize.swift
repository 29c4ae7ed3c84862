package import WeirCore
import WeirPrimitives
import WeirStorage

extension InvoiceService {
    /// Gives an invoice its number, its cut and its last figures, in one transaction.
    ///
    /// Finalizing one that is finalized changes nothing. A contract's invoices are finalized in the order of their
    /// periods, each once its period and the grace period are over.
    ///
    /// - Throws: ``WeirError`` `notFound`, `conflict`.
    package func finalize(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await runner.run(context, keeping: keeping) {
            // Read first: whatever is finalized in the workspace from here on makes this be decided again.
            let numbers = try await stores.invoiceNumbers(in: context.workspace)
            let stored = try await stored(name, in: context.workspace)
            let subject = Self.subject(stored)
            if stored.number != nil, stored.status != .void { return Command(unchanged: stored, on: subject) }
            let finalized = try await finalized(stored, following: numbers, context)
            return Command(finalized, from: stored, action: "invoice.finalized", on: subject) { record in
                try await stores.saveFinalizedInvoices([finalized], following: numbers, record: record)
            }
        }
    }

    private func finalized(
        _ stored: Invoice,
        following numbers: InvoiceNumberSequence,
        _ context: CallContext
    ) async throws -> Invoice {
        let policy = try await directory.policy(of: context.workspace)
        var invoice = stored
        let cut: Sequence64
        let customer: Customer
        let now: Timestamp
        if let id = stored.contract {
            let state = try await reader.state(of: id, in: context.workspace)
            customer = state.customer.customer
            now = state.customer.now(context.now)
            // Finalized by another call since it was looked up: decided again, on what holds now.
            guard state.invoices.first(where: { $0.id == stored.id })?.revision == stored.revision else {
                throw StorageError.conflict
            }
            if stored.status.isOpen, let first = state.open.first, first.id != stored.id {
                throw WeirError(
                    .conflict,
                    "An earlier invoice of the contract is not finalized yet: '\(first.id)'.",
                    hint: "Finalize that one first; a contract's invoices follow each other."
                )
            }
            let drafts = try await drafting.drafts(of: state, now: now)
            invoice = drafts.invoices.first { $0.id == stored.id } ?? stored
            cut = drafts.cut
        } else {
            guard let state = try await stores.customerState(stored.customer, in: context.workspace) else {
                throw WeirError.notFound("Customer", stored.customer.description)
            }
            customer = state.customer
            now = state.now(context.now)
            cut = try await ledger.cut(
                CustomerContext(workspace: context.workspace, customer: stored.customer, ownTime: state.ownTime)
            )
        }
        var numbers = numbers
        do {
            return try InvoiceRules.finalized(
                invoice,
                statement: invoice.statement,
                parties: Self.parties(customer, under: policy),
                cut: cut,
                numbers: &numbers,
                gracePeriodHours: stored.contract == nil ? 0 : policy.settings.gracePeriodHours,
                now: now
            )
        } catch {
            throw WeirError(error, of: stored)
        }
    }

    /// Who sells and who buys, as they are when an invoice is finalized.
    static func parties(_ customer: Customer, under policy: PolicySnapshot) -> InvoiceParties {
        InvoiceParties(
            seller: policy.settings.seller,
            customerName: customer.name,
            customerLegalName: customer.legalName,
            customerAddress: customer.billingAddress
        )
    }
}
