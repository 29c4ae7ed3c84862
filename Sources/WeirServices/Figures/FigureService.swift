package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Figures of a whole workspace: what was invoiced, what is owed, what recurs.
package struct FigureService: Sendable {
    package typealias Stores = FigureStore & InvoiceStore & RejectedEventStore

    /// For whoever shows them; each read is bounded.
    package let store: any Stores
    package let recurring: RecurringRevenueBook

    package init(stores: any Stores) {
        store = stores
        recurring = RecurringRevenueBook(store: stores)
    }
}

/// Keeps in memory what each contract brings in a month.
///
/// Contracts are read when they are new or have changed, a bounded number with each look, so that no look takes long; how
/// far it has come is said with the answer.
package actor RecurringRevenueBook {
    /// What is known at a look.
    package struct Reading: Sendable {
        package var contracts: [RecurringContract]
        /// Contracts that were not read yet.
        package var missing: Int

        package var isComplete: Bool { missing == 0 }
    }

    /// Contracts that are read with one look, at most.
    static let loadsALook = 400
    /// Ids that are listed at once.
    private static let page = 5_000
    /// Contracts of a workspace that are looked at, at most.
    package static let limit = 200_000

    private struct Kept {
        var revision: Int
        var contract: RecurringContract
    }

    private let store: any FigureStore
    private var kept: [WorkspaceID: [ContractID: Kept]] = [:]

    init(store: any FigureStore) { self.store = store }

    /// What the contracts of a workspace bring in, as far as it is known.
    package func reading(of workspace: WorkspaceID) async throws -> Reading {
        let revisions = try await revisions(of: workspace)
        var known = kept[workspace] ?? [:]
        if known.count > revisions.count || known.count == revisions.count {
            let present = Set(revisions.map(\.id))
            known = known.filter { present.contains($0.key) }
        }
        let changed = revisions.filter { known[$0.id]?.revision != $0.revision }
        for contract in try await store.contracts(changed.prefix(Self.loadsALook).map(\.id), in: workspace) {
            known[contract.id] = Kept(revision: contract.revision, contract: try RecurringContract(contract))
        }
        kept[workspace] = known
        return Reading(
            contracts: known.values.map(\.contract),
            missing: max(0, changed.count - Self.loadsALook)
        )
    }

    private func revisions(of workspace: WorkspaceID) async throws -> [ContractRevision] {
        var all: [ContractRevision] = []
        while all.count < Self.limit {
            let page = try await store.contractRevisions(in: workspace, after: all.last?.id, limit: Self.page)
            all += page
            if page.count < Self.page { break }
        }
        return all
    }
}
