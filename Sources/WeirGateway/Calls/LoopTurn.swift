import NIOCore
import NIOPosix
import WeirCore
import WeirStorage

/// What event loops ask of the ledger, submitted once at the end of each turn of a loop.
///
/// What goes to the ledger together is committed together and wakes it once; one after the other, the first call of a turn
/// would have a commit of its own.
struct LoopTurn: Sendable {
    /// What was asked on one loop in its present turn.
    ///
    /// `@unchecked Sendable`: a thread of a loop has one of its own and is alone to touch it.
    private final class Asked: @unchecked Sendable {
        var requests: [LedgerRequest] = []
    }

    private let ledger: any Ledger
    private let asked = ThreadSpecificVariable<Asked>()

    init(ledger: any Ledger) { self.ledger = ledger }

    /// Submits a batch; elsewhere than on an event loop, at once.
    func submit(
        _ batch: LedgerBatch,
        then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
    ) {
        guard let loop = MultiThreadedEventLoopGroup.currentEventLoop else {
            return ledger.submit(batch, then: completion)
        }
        let asked = asked.currentValue ?? Asked()
        self.asked.currentValue = asked
        asked.requests.append(LedgerRequest(batch: batch, completion: completion))
        if asked.requests.count == 1 { loop.execute { submitAll() } }
    }

    /// To be called on the loop.
    private func submitAll() {
        guard let asked = asked.currentValue else { return }
        var requests: [LedgerRequest] = []
        swap(&requests, &asked.requests)
        ledger.submit(requests)
    }
}
