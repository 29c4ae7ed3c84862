import Synchronization
import WeirCore
import WeirPrimitives
import WeirStorage

/// A batch on its way through a lane.
struct LaneWork: Sendable {
    let number: UInt64
    let batch: LedgerBatch
    let answer: OneAnswer
    /// A moment by which nothing may come any more that is recorded afterwards of these customers.
    let asOf: Timestamp?
    /// What became of the commands that were committed already.
    var outcomes: [LedgerOutcome] = []

    init(number: UInt64, batch: LedgerBatch, asOf: Timestamp?, completion: @escaping BatchCompletion) {
        self.number = number
        self.asOf = asOf
        self.batch = batch
        answer = OneAnswer(completion)
    }

    var left: Int { batch.commands.count - outcomes.count }
}

/// What a lane commits together.
struct LaneRound: Sendable {
    /// Works with the place behind the last command that is applied.
    var parts: [(work: LaneWork, end: Int)] = []
    var commandCount = 0

    /// Whether anybody waits for it still.
    var isAwaited: Bool { parts.contains { !$0.work.answer.isGiven } }

    mutating func add(_ work: LaneWork, upTo count: Int) {
        let end = work.outcomes.count + min(work.left, count)
        commandCount += end - work.outcomes.count
        parts.append((work, end))
    }
}

/// The bounded queue in front of one lane.
final class LaneQueue: Sendable {
    private struct State {
        var small: [LaneWork] = []
        var large: [LaneWork] = []
        var commandCount = 0
        var numbers: UInt64 = 0
        var closedReason: String?
    }

    private let state = Mutex(State())
    private let configuration: PostgresLedgerConfiguration
    /// Says that something was queued, or that the queue was closed.
    let arrivals: AsyncStream<Void>
    private let arrived: AsyncStream<Void>.Continuation

    init(_ configuration: PostgresLedgerConfiguration) {
        self.configuration = configuration
        (arrivals, arrived) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Queues a batch; returns why not when it cannot be taken.
    func add(_ batch: LedgerBatch, asOf: Timestamp? = nil, _ completion: @escaping BatchCompletion) -> LedgerError? {
        let refusal: LedgerError? = state.withLock { state in
            if let reason = state.closedReason { return .unavailable(reason) }
            let count = batch.commands.count
            guard state.commandCount == 0 || state.commandCount + count <= configuration.queueLimit else {
                return .overloaded(retryAfterSeconds: 1)
            }
            state.commandCount += count
            state.numbers += 1
            let work = LaneWork(number: state.numbers, batch: batch, asOf: asOf, completion: completion)
            if count <= configuration.smallBatchLength { state.small.append(work) } else { state.large.append(work) }
            return nil
        }
        if refusal == nil { arrived.yield() }
        return refusal
    }

    /// Takes what is committed next: those who ask for little first, in the order in which they came, then a part of
    /// each of the others in turn.
    func next() -> LaneRound? {
        state.withLock { state in
            var round = LaneRound()
            var bucket: Int64?
            let limit = configuration.commitCommands
            var rest: [LaneWork] = []
            for work in state.small {
                guard round.commandCount < limit, fits(work, &bucket) else {
                    rest.append(work)
                    continue
                }
                round.add(work, upTo: .max)
            }
            state.small = rest
            // While others wait for little, the large ones share what is left of a commit.
            var waiting: [LaneWork] = []
            for work in state.large {
                let room = limit - round.commandCount
                guard room > 0, fits(work, &bucket) else {
                    waiting.append(work)
                    continue
                }
                round.add(work, upTo: work.batch.isAtomic ? .max : room)
            }
            state.large = waiting
            state.commandCount -= round.parts.reduce(0) { $0 + $1.work.left }
            return round.parts.isEmpty ? nil : round
        }
    }

    private func fits(_ work: LaneWork, _ bucket: inout Int64?) -> Bool {
        guard !configuration.mixesBuckets, let command = work.batch.commands.first else { return true }
        let own = CustomerPlace.bucket(of: command.context.customer)
        if bucket == nil { bucket = own }
        return bucket == own
    }

    /// Puts large batches back of which some is left; they go first when their turn comes.
    func putBack(_ works: [LaneWork]) {
        guard !works.isEmpty else { return }
        state.withLock { state in
            // Those that had no part of the last commit are first.
            state.large += works
            state.commandCount += works.reduce(0) { $0 + $1.left }
        }
        arrived.yield()
    }

    /// Takes out everything that waits.
    func takeAll() -> [LaneWork] {
        state.withLock { state in
            defer {
                state.small = []
                state.large = []
                state.commandCount = 0
            }
            return state.small + state.large
        }
    }

    /// Takes no batch from now on; what is queued stays.
    func close(_ reason: String) {
        state.withLock { $0.closedReason = $0.closedReason ?? reason }
        arrived.finish()
    }

    var length: Int { state.withLock { $0.commandCount } }
}
