import Synchronization

/// Over how many of a node's lanes customers are dealt: few while commits are small and quick, all while they are not.
///
/// A commit costs about as much as five decisions, whatever is in it, so few callers are served best by commits that they
/// share: with two lanes, one decides while the other waits for the disk. Many keep all busy. And where a commit hangs, as
/// on a row that somebody else holds, those whose customers are in other lanes go on.
///
/// A customer that changes its lane is read anew by the other one, which finds its row's version changed.
final class LaneSpread: Sendable {
    private struct State {
        /// Of all lanes, in order.
        var queues: [LaneQueue] = []
        var isWide: Bool
        /// Small and quick commits since the last other one.
        var calm = 0
    }

    private let all: Int
    private let few: Int
    private let configuration: PostgresLedgerConfiguration
    private let isFixed: Bool
    private let present: Atomic<Int>
    private let state: Mutex<State>

    init(_ configuration: PostgresLedgerConfiguration) {
        self.configuration = configuration
        all = max(1, configuration.lanes)
        few = max(1, min(configuration.calmLanes, all))
        // Where a commit is for one bucket, there is nothing to be shared.
        isFixed = few == all || !configuration.mixesBuckets
        state = Mutex(State(isWide: isFixed))
        present = Atomic(isFixed ? all : few)
    }

    /// How many lanes there are for whoever comes now.
    var lanes: Int { present.load(ordering: .relaxed) }

    /// How many times its own part of the memory of all lanes the lane at a place may take.
    func share(at place: Int) -> Int { place < lanes ? all / lanes : 1 }

    /// Takes the queue of the next lane.
    func add(_ queue: LaneQueue) { state.withLock { $0.queues.append(queue) } }

    /// Takes note of a commit; when few lanes are enough from now on, the others are woken to let go what they hold.
    func note(commands: Int, took time: Duration) {
        if isFixed { return }
        let isSmall = commands < configuration.wideCommands && time < .milliseconds(configuration.wideMilliseconds)
        let idle: ArraySlice<LaneQueue> = state.withLock { state in
            state.calm = isSmall ? state.calm + 1 : 0
            if !isSmall, !state.isWide {
                state.isWide = true
                present.store(all, ordering: .relaxed)
            } else if state.isWide, state.calm >= configuration.calmCommits {
                state.isWide = false
                present.store(few, ordering: .relaxed)
                return state.queues.dropFirst(few)
            }
            return []
        }
        for queue in idle { queue.wake() }
    }
}
