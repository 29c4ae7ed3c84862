import WeirCore
import WeirPrimitives
import WeirStorage

/// A ledger that nobody asks anything of, for tests of what stands beside it; it notes what it was told of meters.
actor IdleLedger: Ledger {
    private(set) var publishedVersions: [UInt64] = []

    struct NotHere: Error {}

    func publish(_ meters: MeterSet, of workspace: WorkspaceID) { publishedVersions.append(meters.version) }

    func submit(_ batch: LedgerBatch) throws -> [LedgerOutcome] { throw NotHere() }
    nonisolated func submit(
        _ batch: LedgerBatch,
        then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
    ) {
        completion(.failure(.unavailable("idle")))
    }
    func usage(_ query: UsageQuery) throws -> [UsageRow] { throw NotHere() }
    func statement(_ query: StatementQuery) throws -> LedgerStatement { throw NotHere() }
    func entries(_ query: EntryQuery) throws -> EntryPage { throw NotHere() }
    func verify(
        _ report: @Sendable (VerifiedCustomer) async throws -> Void
    ) async throws -> [LedgerDifference] { throw NotHere() }
    func cut(_ context: CustomerContext) throws -> Sequence64 { throw NotHere() }
    func cut(_ context: CustomerContext, at instant: Timestamp) throws -> Sequence64 { throw NotHere() }
}
