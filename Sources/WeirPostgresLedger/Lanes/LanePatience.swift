import Synchronization

/// Tells when a round has taken longer than callers wait.
final class LanePatience: Sendable {
    private struct State {
        /// `next`: When it is told next that it takes long.
        var round: (round: LaneRound, since: ContinuousClock.Instant, next: ContinuousClock.Instant)?
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
        let now = ContinuousClock.now
        let isIdle = state.withLock { state in
            state.round = (round, now, now + patience)
            defer { state.isIdle = false }
            return state.isIdle
        }
        if isIdle { begun.yield() }
    }

    func end() { state.withLock { $0.round = nil } }

    private enum Next {
        case begin
        case wait(until: ContinuousClock.Instant)
        case late(LaneRound, for: Duration)
    }

    /// Calls `tell` with each round that takes too long and how long it has taken; again as long as it lasts, for what
    /// queued meanwhile, and because the answer may be another one by then.
    ///
    /// While rounds are quick it wakes up once in the time that callers wait; while there are none, never.
    func watch(_ tell: (LaneRound, Duration) -> Void) async {
        var arrivals = begins.makeAsyncIterator()
        while !Task.isCancelled {
            switch next() {
            case .begin:
                guard await arrivals.next() != nil else { return }
            case .wait(let until):
                do { try await ContinuousClock().sleep(until: until) } catch { return }
            case .late(let round, let time): tell(round, time)
            }
        }
    }

    private func next() -> Next {
        state.withLock { state in
            guard let round = state.round else {
                state.isIdle = true
                return .begin
            }
            let now = ContinuousClock.now
            guard now >= round.next else { return .wait(until: round.next) }
            state.round?.next = now + patience / 8
            return .late(round.round, for: now - round.since)
        }
    }
}
