import WeirCore
import WeirPostgres
import WeirStorage

extension LedgerLane {
    /// Finds out what became of a commit that was not answered.
    ///
    /// - Returns: What it came to; nil when it did not take place and never will.
    /// - Throws: ``PostgresError/unknownOutcome`` when it cannot be found out, whatever the cause: nothing may be decided
    ///   again then.
    func lookedUp(_ name: BatchName) async throws -> RoundOutcome? {
        let deadline = ContinuousClock.now + .milliseconds(shared.configuration.lookupMilliseconds)
        repeat {
            do {
                let tookPlace = try await connection.transaction(isolation: .readCommitted, attempts: 3) { session in
                    try BatchLookup.tookPlace(name, session)
                }
                guard tookPlace else { return nil }
                if let outcome = state.held(of: name) { return outcome }
                throw LedgerError.unavailable("the answer to a commit is gone")
            } catch let error as LedgerError {
                throw error
            } catch {
                // Asked again until the deadline.
            }
            try? await ContinuousClock().sleep(for: .milliseconds(50))
        } while ContinuousClock.now < deadline && !Task.isCancelled
        throw PostgresError.unknownOutcome
    }
}
