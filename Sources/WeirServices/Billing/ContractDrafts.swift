import WeirCore
import WeirPrimitives
import WeirStorage

/// Keeps the stored drafts of a contract in step with its terms; pure but for new ids.
struct ContractDrafts {
    let ids: IDGenerator

    /// The invoices that are to be stored so that the drafts are those that the contract will have.
    ///
    /// New drafts and those whose dates change are in it, and void ones for drafts that have no place any more. Their
    /// figures hold the fees only; what a draft comes to is made when it is asked for.
    func changes(of state: ContractState, now: Timestamp) throws -> [Invoice] {
        let wanted: [ContractInvoice]
        do {
            wanted = try ContractInvoicing.drafts(of: state.account(), after: state.lastCut) { _ in [] }
        } catch {
            throw WeirError(error)
        }
        var open = state.open
        var changed: [Invoice] = []
        // Lists go by id: among those that are made at once, the later period is the newer one.
        var fresh = wanted.map { _ in ids.make(InvoiceID.self, at: now) }.sorted()[...]
        for draft in wanted {
            let id = fresh.removeFirst()
            if let index = open.firstIndex(where: { $0.slot.cutAt == draft.slot.cutAt }) {
                var invoice = open.remove(at: index)
                guard invoice.slot != draft.slot || invoice.statement != draft.statement else { continue }
                invoice.slot = draft.slot
                invoice.statement = draft.statement
                invoice.updatedAt = now
                changed.append(invoice)
            } else {
                changed.append(
                    Invoice(
                        id: id,
                        workspace: state.contract.workspace,
                        customer: state.contract.customer,
                        contract: state.contract.id,
                        slot: draft.slot,
                        statement: draft.statement,
                        createdAt: now,
                        updatedAt: now
                    )
                )
            }
        }
        // Voided first: a period may be taken over by another draft.
        var voided: [Invoice] = []
        for invoice in open where !isForCorrections(invoice, state) {
            do {
                voided.append(try InvoiceRules.voided(invoice, now: now))
            } catch {
                throw WeirError(error, of: invoice)
            }
        }
        return voided + changed
    }

    /// An invoice after the term stays; one that was drafted for a period after it does not.
    private func isForCorrections(_ invoice: Invoice, _ state: ContractState) -> Bool {
        state.isAfterTerm(invoice) && invoice.isForCorrections
    }
}
