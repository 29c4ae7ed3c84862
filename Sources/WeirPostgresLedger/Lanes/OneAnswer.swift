import Synchronization
import WeirCore
import WeirStorage

/// What becomes of a batch, told once.
typealias BatchCompletion = @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void

/// The answer to a batch, which whoever comes first gives: the commit, or who waited long enough for it.
final class OneAnswer: Sendable {
    private let completion: Mutex<BatchCompletion?>

    init(_ completion: @escaping BatchCompletion) { self.completion = Mutex(completion) }

    var isGiven: Bool { completion.withLock { $0 == nil } }

    func give(_ result: Result<[LedgerOutcome], LedgerError>) {
        let completion = completion.withLock { completion in
            defer { completion = nil }
            return completion
        }
        completion?(result)
    }
}
