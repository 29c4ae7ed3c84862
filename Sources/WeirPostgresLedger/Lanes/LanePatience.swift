import Synchronization

/// Tells when a round has taken longer than callers wait.
final class LanePatience: Sendable {
    private struct State {
        var round: (round: LaneRound, since: ContinuousClock.Instant)?
        /// Whether somebody waits for the next round to begin.
        var isIdle = false
    }

    private let patience: Duration
    private let state = Mutex(State())
    private let begins: AsyncStream<Void>
    private let begun: AsyncStream<Void>.Continuation

    init(_ patience: Duration) {
        self.patience = patience
        (begins, begun) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    func begin(_ round: LaneRound) {
        let isIdle = state.withLock { state in
            state.round = (round, .now)
            defer { state.isIdle = false }
            return state.isIdle
        }
        if isIdle { begun.yield() }
    }

    func end() { state.withLock { $0.round = nil } }

    private enum Next {
        case begin
        case wait(until: ContinuousClock.Instant)
        case late(LaneRound)
    }

    /// Calls `tell` with each round that takes too long, once; again for what queued meanwhile as long as it lasts.
    ///
    /// While rounds are quick it wakes up once in the time that callers wait; while there are none, never.
    func watch(_ tell: (LaneRound) -> Void) async {
        var arrivals = begins.makeAsyncIterator()
        while !Task.isCancelled {
            switch next() {
            case .begin:
                guard await arrivals.next() != nil else { return }
            case .wait(let until):
                do { try await ContinuousClock().sleep(until: until) } catch { return }
            case .late(let round): tell(round)
            }
        }
    }

    private func next() -> Next {
        state.withLock { state in
            guard let round = state.round else {
                state.isIdle = true
                return .begin
            }
            let end = round.since + patience
            guard ContinuousClock.now >= end else { return .wait(until: end) }
            // Who comes while it goes on waits as long, from now on.
            state.round?.since = .now
            return .late(round.round)
        }
    }
}
