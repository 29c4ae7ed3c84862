import Synchronization
import WeirCore
import WeirPrimitives
import WeirStorage

/// A ledger that answers when a test says so, with nothing.
final class HeldLedger: Ledger {
    private typealias Completion = @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void

    struct NotHere: Error {}

    private let held = Mutex<[Completion]>([])

    /// Submissions that wait for their answers.
    var count: Int { held.withLock { $0.count } }

    /// Answers the submission that came first.
    func answerFirst() { held.withLock { $0.removeFirst() }(.success([])) }

    /// Answers the submission that came last.
    func answerLast() { held.withLock { $0.removeLast() }(.success([])) }

    func submit(
        _ batch: LedgerBatch,
        then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
    ) {
        held.withLock { $0.append(completion) }
    }

    func publish(_ meters: MeterSet, of workspace: WorkspaceID) {}
    func submit(_ batch: LedgerBatch) throws -> [LedgerOutcome] { throw NotHere() }
    func usage(_ query: UsageQuery) throws -> [UsageRow] { throw NotHere() }
    func statement(_ query: StatementQuery) throws -> LedgerStatement { throw NotHere() }
    func entries(_ query: EntryQuery) throws -> EntryPage { throw NotHere() }
    func verify(
        _ report: @Sendable (VerifiedCustomer) async throws -> Void
    ) async throws -> [LedgerDifference] { throw NotHere() }
    func cut(_ context: CustomerContext) throws -> Sequence64 { throw NotHere() }
    func cut(_ context: CustomerContext, at instant: Timestamp) throws -> Sequence64 { throw NotHere() }
}
