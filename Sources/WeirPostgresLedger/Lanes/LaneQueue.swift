import Synchronization
import WeirCore
import WeirPrimitives
import WeirStorage

/// A batch on its way through a lane.
struct LaneWork: Sendable {
    /// Its place in the order in which batches came and had their last part.
    fileprivate(set) var turn: UInt64
    let batch: LedgerBatch
    let answer: OneAnswer
    /// A moment by which nothing may come any more that is recorded afterwards of these customers.
    let asOf: Timestamp?
    /// Of the commands that are left, about.
    private(set) var bytes: Int
    /// How often others held what it needs.
    var tries = 0
    /// When it came, or had its last part.
    private(set) var since = ContinuousClock.now
    /// What became of the commands that were committed already.
    private(set) var outcomes: [LedgerOutcome] = []

    init(turn: UInt64, batch: LedgerBatch, asOf: Timestamp?, completion: @escaping BatchCompletion) {
        self.turn = turn
        self.asOf = asOf
        self.batch = batch
        bytes = batch.commands.reduce(0) { $0 + $1.byteCount }
        answer = OneAnswer(completion)
    }

    var left: Int { batch.commands.count - outcomes.count }

    /// Takes what became of the next commands.
    mutating func take(_ done: [LedgerOutcome]) {
        let next = outcomes.count
        outcomes += done
        since = .now
        bytes -= batch.commands[next..<outcomes.count].reduce(0) { $0 + $1.byteCount }
    }
}

extension LedgerCommand {
    /// Bytes that it takes in memory, about.
    fileprivate var byteCount: Int {
        let content =
            switch self {
            case .record(let command): command.event.content.byteCount
            case .consume(let command), .check(let command), .explain(let command): command.event.content.byteCount
            case .reserve(let command): command.key.utf8.count + command.properties.byteCount
            case .commit(let command): command.key.utf8.count + command.properties.byteCount
            case .retract(let command): command.key.utf8.count
            case .readQuotas(let command): command.items.count * 64
            case .renew, .release, .readReservation: 0
            }
        return 400 + content
    }
}

/// What a lane commits together.
struct LaneRound: Sendable {
    /// Works with the place behind the last command that is applied.
    var parts: [(work: LaneWork, end: Int)] = []
    private(set) var commandCount = 0
    private(set) var byteCount = 0

    /// Whether anybody waits for it still.
    var isAwaited: Bool { parts.contains { !$0.work.answer.isGiven } }

    mutating func add(_ work: LaneWork) {
        commandCount += work.left
        byteCount += work.bytes
        parts.append((work, work.batch.commands.count))
    }

    /// Adds at least one command.
    mutating func add(_ work: LaneWork, commands: Int, bytes: Int) {
        var end = work.outcomes.count
        var used = 0
        for command in work.batch.commands[end...].prefix(max(1, commands)) where used < bytes || used == 0 {
            used += command.byteCount
            end += 1
        }
        commandCount += end - work.outcomes.count
        byteCount += used
        parts.append((work, end))
    }
}

/// The bounded queue in front of one lane.
final class LaneQueue: Sendable {
    private struct State {
        var small: [LaneWork] = []
        var large: [LaneWork] = []
        var commandCount = 0
        var byteCount = 0
        /// Of the last batch that came or was put back.
        var turns: UInt64 = 0
        var closedReason: String?

        /// Both are in the order of their turns.
        var longestWaiting: LaneWork? {
            [small.first, large.first].compactMap { $0 }.min { $0.turn < $1.turn }
        }

        mutating func count(_ works: some Swift.Sequence<LaneWork>, _ sign: Int) {
            for work in works {
                commandCount += sign * work.left
                byteCount += sign * work.bytes
            }
        }
    }

    /// Which batches a commit may have together.
    enum Together {
        /// Those of one bucket, or all where buckets may be mixed.
        case asConfigured
        /// Those that begin with the same customer.
        case byCustomer
    }

    private let state = Mutex(State())
    private let configuration: PostgresLedgerConfiguration
    private let together: Together
    /// Says that something was queued, or that the queue was closed.
    let arrivals: AsyncStream<Void>
    private let arrived: AsyncStream<Void>.Continuation

    init(_ configuration: PostgresLedgerConfiguration, _ together: Together = .asConfigured) {
        self.configuration = configuration
        self.together = together
        (arrivals, arrived) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Queues a batch; returns why not when it cannot be taken.
    func add(_ batch: LedgerBatch, asOf: Timestamp? = nil, _ completion: @escaping BatchCompletion) -> LedgerError? {
        add(LaneWork(turn: 0, batch: batch, asOf: asOf, completion: completion))
    }

    /// Queues a batch that another lane had, of which some may be done; returns why not when it cannot be taken.
    func add(_ work: LaneWork) -> LedgerError? {
        let refusal: LedgerError? = state.withLock { state in
            if let reason = state.closedReason { return .unavailable(reason) }
            var work = work
            work.turn = state.turns + 1
            let fits =
                state.commandCount + work.left <= configuration.queueLimit
                && state.byteCount + work.bytes <= configuration.queueBytes
            guard state.commandCount == 0 || fits else { return .overloaded(retryAfterSeconds: 1) }
            state.turns += 1
            state.count(CollectionOfOne(work), 1)
            add(work, to: &state)
            return nil
        }
        if refusal == nil { arrived.yield() }
        return refusal
    }

    private func add(_ work: LaneWork, to state: inout State) {
        if work.batch.commands.count <= configuration.smallBatchLength {
            state.small.append(work)
        } else {
            state.large.append(work)
        }
    }

    /// Takes what is committed next: those who ask for little first, in the order in which they came, then a part of
    /// each of the others in turn.
    ///
    /// While any of the others waits it has a quarter of each commit; and no commit is larger for them than it is for
    /// those who ask for little. Where a commit is for one bucket, it is for that of whoever has waited longest since it
    /// came or had its last part. So whoever has so many others in front has a part of the commit after as many.
    func next() -> LaneRound? {
        state.withLock { (state: inout State) -> LaneRound? in
            let own = state.longestWaiting.flatMap { group(of: $0) }
            var round = LaneRound()
            let isShared = state.large.contains { fits($0, own) }
            let commands = Room(configuration.commitCommands, keeping: isShared ? 4 : 0)
            let bytes = Room(configuration.commitBytes, keeping: isShared ? 4 : 0)
            var rest: [LaneWork] = []
            for work in state.small {
                guard commands.isLeft(round.commandCount), bytes.isLeft(round.byteCount), fits(work, own) else {
                    rest.append(work)
                    continue
                }
                round.add(work)
            }
            state.small = rest
            var waiting: [LaneWork] = []
            var isFirst = true
            for work in state.large {
                let room = (commands.whole - round.commandCount, bytes.whole - round.byteCount)
                // However much those before it took more than their part: the first one has a command at least.
                guard isFirst || (room.0 > 0 && room.1 > 0), fits(work, own) else {
                    waiting.append(work)
                    continue
                }
                isFirst = false
                if work.batch.isAtomic {
                    round.add(work)
                } else {
                    round.add(work, commands: room.0, bytes: room.1)
                }
            }
            state.large = waiting
            state.count(round.parts.map(\.work), -1)
            return round.parts.isEmpty ? nil : round
        }
    }

    /// Of a commit: what those who ask for little may take, and all.
    private struct Room {
        let whole: Int
        private let forSmall: Int

        /// `share`: The part that is kept for the others; 0 when there are none.
        init(_ whole: Int, keeping share: Int) {
            self.whole = whole
            forSmall = max(1, share == 0 ? whole : whole - whole / share)
        }

        func isLeft(_ used: Int) -> Bool { used < forSmall }
    }

    private enum Group: Hashable {
        case bucket(Int64)
        case customer(CustomerID)
    }

    /// To what a commit with a batch is bound; nil where it may be for anyone.
    private func group(of work: LaneWork) -> Group? {
        guard let customer = work.batch.commands.first?.context.customer else { return nil }
        switch together {
        case .byCustomer: return .customer(customer)
        case .asConfigured: return configuration.mixesBuckets ? nil : .bucket(CustomerPlace.bucket(of: customer))
        }
    }

    private func fits(_ work: LaneWork, _ group: Group?) -> Bool { group == nil || self.group(of: work) == group }

    /// Puts batches back of which some is left, behind those that wait.
    ///
    /// They were accepted, so they are taken however full it is, or closed.
    func putBack(_ works: [LaneWork]) {
        guard !works.isEmpty else { return }
        state.withLock { state in
            // Those that had no part of the last commit are first.
            for var work in works {
                state.turns += 1
                work.turn = state.turns
                add(work, to: &state)
            }
            state.count(works, 1)
        }
        arrived.yield()
    }

    /// Lets whoever takes from here look once more, though nothing came.
    func wake() { arrived.yield() }

    /// Takes out what has waited since before a moment.
    func takeAll(since moment: ContinuousClock.Instant) -> [LaneWork] {
        state.withLock { state in
            let isLate = { (work: LaneWork) in work.since < moment }
            guard state.small.contains(where: isLate) || state.large.contains(where: isLate) else { return [] }
            let late = (state.small + state.large).filter(isLate)
            state.small.removeAll { $0.since < moment }
            state.large.removeAll { $0.since < moment }
            state.count(late, -1)
            return late
        }
    }

    /// Takes out everything that waits.
    func takeAll() -> [LaneWork] {
        state.withLock { state in
            defer {
                state.small = []
                state.large = []
                state.commandCount = 0
                state.byteCount = 0
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
