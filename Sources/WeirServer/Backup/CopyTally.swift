import Synchronization
import WeirCore
import WeirStorage

/// What a check of a copy has found so far.
final class CopyTally: Sendable {
    private let state = Mutex((report: CopyCheck.Report(), differences: [LedgerDifference]()))

    var value: (CopyCheck.Report, [LedgerDifference]) { state.withLock { ($0.report, $0.differences) } }

    /// Counts a customer, and says how many there were.
    func add(_ customer: VerifiedCustomer) -> Int {
        state.withLock { state in
            state.report.customers += 1
            state.report.events += customer.events
            // A few say what is the matter.
            if state.differences.count < 10 { state.differences += customer.differences }
            return state.report.customers
        }
    }
}
