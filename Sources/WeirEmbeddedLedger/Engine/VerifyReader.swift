import WeirCore
import WeirPrimitives
import WeirStorage

/// Checks what the store holds of each customer against that customer's entries, some customers at one moment.
struct VerifyReader {
    let ledger: EmbeddedLedger
    let store: any BlockStore
    /// After so many customers or events the next moment begins, so that the store can drop what it has replaced.
    private static let customersAtOnce = 1_000
    private static let eventsAtOnce = 1_000_000

    /// What was verified at one moment.
    private struct Piece: Sendable {
        var verified: [VerifiedCustomer] = []
        var events = 0
        /// A workspace that was met and whose meters are not known yet.
        var lacking: WorkspaceID?
        var isLast = true
    }

    func verify(_ report: @Sendable (VerifiedCustomer) async throws -> Void) async throws {
        var meterSets: [WorkspaceID: MeterSet] = [:]
        var last: CustomerID?
        while true {
            let piece = try await store.readLedgers(after: last) { [meterSets] ledgers in
                var piece = Piece()
                try ledgers.forEach { stored in
                    guard let meters = meterSets[stored.state.workspace] else {
                        piece.lacking = stored.state.workspace
                        piece.isLast = false
                        return false
                    }
                    let verified = try Self.verify(stored, meters)
                    piece.verified.append(verified)
                    piece.events += verified.events
                    piece.isLast =
                        piece.verified.count < Self.customersAtOnce && piece.events < Self.eventsAtOnce
                    return piece.isLast
                }
                return piece
            }
            for verified in piece.verified { try await report(verified) }
            if piece.isLast { return }
            last = piece.verified.last?.customer ?? last
            if let workspace = piece.lacking { meterSets[workspace] = try await ledger.meters(of: workspace) }
        }
    }

    private static func verify(_ stored: StoredLedger, _ meters: MeterSet) throws -> VerifiedCustomer {
        var verifier = LedgerVerifier(meters: meters, stored: stored.state)
        try stored.forEachRecord { verifier.take($0) }
        // What is stored was taken for true; where it is not, all is done once more with what the entries say.
        while let corrected = verifier.corrected {
            verifier = corrected
            try stored.forEachRecord { verifier.take($0) }
        }
        return VerifiedCustomer(
            workspace: stored.state.workspace,
            customer: stored.customer,
            events: verifier.eventCount,
            differences: verifier.finish()
        )
    }
}
