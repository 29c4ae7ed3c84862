import Synchronization
import WeirCore
import WeirStorage

/// A batch whose commands go to several lanes, and whose answers come together again.
final class SplitBatch: Sendable {
    struct Piece: Sendable {
        let part: Int64
        var batch: LedgerBatch
        /// Of its commands in the whole batch.
        var places: [Int]
    }

    private struct State {
        var outcomes: [LedgerOutcome?]
        var open: Int
        var failure: LedgerError?
    }

    let pieces: [Piece]
    private let state: Mutex<State>
    private let completion: BatchCompletion

    init(_ batch: LedgerBatch, _ completion: @escaping BatchCompletion, _ part: (LedgerCommand) -> Int64) {
        var pieces: [Int64: Piece] = [:]
        for (place, command) in batch.commands.enumerated() {
            let part = part(command)
            pieces[part, default: Piece(part: part, batch: LedgerBatch([]), places: [])].batch.commands.append(command)
            pieces[part]?.places.append(place)
        }
        self.pieces = pieces.values.sorted { $0.part < $1.part }
        self.completion = completion
        state = Mutex(State(outcomes: batch.commands.map { _ in nil }, open: pieces.count))
    }

    /// Takes what became of a piece.
    ///
    /// When one fails the whole does; what others recorded stands.
    func take(_ result: Result<[LedgerOutcome], LedgerError>, at places: [Int]) {
        let whole: Result<[LedgerOutcome], LedgerError>? = state.withLock { state in
            switch result {
            case .success(let outcomes):
                for (place, outcome) in zip(places, outcomes) { state.outcomes[place] = outcome }
            case .failure(let error):
                state.failure = state.failure ?? error
            }
            state.open -= 1
            guard state.open == 0 else { return nil }
            if let failure = state.failure { return .failure(failure) }
            return .success(state.outcomes.compactMap { $0 })
        }
        if let whole { completion(whole) }
    }
}
