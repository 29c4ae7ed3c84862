import WeirCore
import WeirStorage

extension EventService {
    /// How often a stream is told to wait before it is given up.
    private static let patience = 60

    /// Carries out a part of a stream: where one call would be refused because too much is queued, a stream waits, so
    /// that whoever sends it is slowed down.
    ///
    /// - Throws: ``LedgerError``.
    package func carryOutPatiently(_ submission: LedgerSubmission<[EventResult]>) async throws -> [EventResult] {
        for _ in 0..<Self.patience {
            do {
                return try await ledger.carryOut(submission)
            } catch LedgerError.overloaded(let seconds) {
                try await ContinuousClock().sleep(for: .seconds(max(1, min(seconds, 10))))
            }
        }
        return try await ledger.carryOut(submission)
    }
}

extension EventRecorder {
    /// The submission of all that was taken, and what becomes of each, in order.
    package func each() -> LedgerSubmission<[EventResult]> {
        let batch = batch(isAtomic: false)
        let meters = policy.meters
        return LedgerSubmission(batch) { outcomes in
            try zip(batch.commands, outcomes).map { command, outcome in
                guard case .record(let command) = command else { throw WeirError.unexpectedOutcome }
                return try EventService.result(of: command, outcome, meters: meters)
            }
        }
    }
}
