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
        /// Another one whenever a contract has changed.
        var version: Int

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

    /// The time between two days, of which a movement tells.
    package struct Span: Sendable, Hashable {
        package var from: LocalDate
        package var to: LocalDate

        package init(from: LocalDate, to: LocalDate) {
            self.from = from
            self.to = to
        }
    }

    /// Sums that are kept as long as no contract changes.
    private struct Sums {
        var version: Int
        var bySpan: [Span: [Currency: RecurringRevenue.Summary]] = [:]
    }

    /// Spans whose sums are kept for a workspace: those of two years, and of some days.
    private static let keptSpans = 64

    private let store: any FigureStore
    private var sums: [WorkspaceID: Sums] = [:]
    /// Which of several states ``kept`` is in.
    private var versions: [WorkspaceID: Int] = [:]
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
        if !changed.isEmpty || known.count != kept[workspace]?.count {
            kept[workspace] = known
            versions[workspace, default: 0] += 1
        }
        return Reading(
            contracts: known.values.map(\.contract),
            missing: max(0, changed.count - Self.loadsALook),
            version: versions[workspace] ?? 0
        )
    }

    /// Sums of a workspace's contracts over some spans, as a reading has them; every contract is looked at once a span, and
    /// not again until one changes.
    package func summaries(
        of workspace: WorkspaceID,
        over spans: [Span]
    ) async throws -> (reading: Reading, sums: [Span: [Currency: RecurringRevenue.Summary]]) {
        let reading = try await reading(of: workspace)
        var known = sums[workspace] ?? Sums(version: reading.version)
        if known.version != reading.version || known.bySpan.count + spans.count > Self.keptSpans {
            known = Sums(version: reading.version)
        }
        for span in spans where known.bySpan[span] == nil {
            known.bySpan[span] = RecurringRevenue.summaries(of: reading.contracts, from: span.from, to: span.to)
        }
        sums[workspace] = known
        return (reading, known.bySpan.filter { spans.contains($0.key) })
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
