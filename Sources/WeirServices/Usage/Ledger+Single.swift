import WeirCore
import WeirStorage

extension Ledger {
    /// Submits a batch of one.
    func submitOne(_ command: LedgerCommand) async throws -> LedgerOutcome {
        guard let outcome = try await submit(LedgerBatch([command])).first else { throw WeirError.unexpectedOutcome }
        return outcome
    }
}
