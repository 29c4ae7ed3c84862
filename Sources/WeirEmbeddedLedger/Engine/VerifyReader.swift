import WeirCore
import WeirPrimitives
import WeirStorage

/// Checks one customer's stored usage against its entries.
struct VerifyReader {
    let ledger: EmbeddedLedger
    let store: any BlockStore
    private static let chunk = 5_000

    /// Checks what the store holds, at one sequence; while entries keep coming in, it looks again.
    func verify(_ stored: StoredCustomer) async throws -> VerifiedCustomer {
        for _ in 0..<100 {
            if let result = try await attempt(stored) { return result }
            try await ledger.flush()
        }
        throw LedgerError.overloaded(retryAfterSeconds: 1)
    }

    private func attempt(_ stored: StoredCustomer) async throws -> VerifiedCustomer? {
        let head = try await store.loadConcurrently([.customer(stored.customer, stored.workspace)])
        guard let head = head.heads[stored.customer] ?? nil else { return nil }
        var records: [LedgerRecord] = []
        var fates: [Sequence64: Fate] = [:]
        while true {
            let page = try await store.records(
                of: stored.customer,
                after: records.last?.sequence ?? 0,
                limit: Self.chunk
            )
            guard page.headSequence == head.sequence else { return nil }
            fates.merge(page.fates) { $1 }
            guard !page.records.isEmpty else { break }
            records += page.records
        }
        let meters = try await ledger.meters(of: stored.workspace)
        var whole = CustomerLedger(workspace: stored.workspace, customer: stored.customer, head: head)
        if let bounds = head.dayBounds {
            let days = head.spans.keys.map { Requirement.days(stored.customer, $0, bounds) }
            let facts = try await store.loadConcurrently(days)
            guard (facts.headSequences[stored.customer] ?? 0) == head.sequence else { return nil }
            whole.take(facts)
        }
        var verifier = LedgerVerifier(meters: meters, fates: fates)
        for record in records { verifier.take(record) }
        verifier.compareKeys(with: try await store.keyRecords(of: stored.customer))
        // Keys that were read after the head are of its moment only if nothing has come since.
        let last = try await store.loadConcurrently([.customer(stored.customer, stored.workspace)])
        guard last.headSequences[stored.customer] == head.sequence else { return nil }
        return VerifiedCustomer(
            workspace: stored.workspace,
            customer: stored.customer,
            events: verifier.eventCount,
            differences: verifier.compare(with: whole)
        )
    }
}
