import WeirCore
import WeirPrimitives
import WeirStorage

/// Checks what the store holds of a customer against that customer's entries.
struct VerifyReader {
    let ledger: EmbeddedLedger
    /// Of the workspaces that were met.
    private var meterSets: [WorkspaceID: MeterSet] = [:]

    init(ledger: EmbeddedLedger) { self.ledger = ledger }

    mutating func verify(_ stored: StoredLedger) async throws -> VerifiedCustomer {
        let workspace = stored.state.workspace
        let meters: MeterSet
        if let known = meterSets[workspace] {
            meters = known
        } else {
            meters = try await ledger.meters(of: workspace)
            meterSets[workspace] = meters
        }
        var verifier = LedgerVerifier(meters: meters)
        try stored.forEachRecord { verifier.take($0) }
        return VerifiedCustomer(
            workspace: workspace,
            customer: stored.customer,
            events: verifier.eventCount,
            differences: verifier.compare(with: stored.state)
        )
    }
}
