/// What the tasks that use a sender share.
struct SenderState {
    typealias Waiter = CheckedContinuation<Bool, Never>

    /// What became of an event that was to be added.
    enum Addition {
        /// It waits to be sent; `isFirst` when nothing else does.
        case taken(isFirst: Bool)
        case full
        case closed
    }

    /// What somebody waits for.
    enum Change {
        /// Room for one event.
        case room
        /// That so many events were dealt with.
        case progress(Int)
    }

    var waiting: ArraySlice<Weir.EventInput> = []
    var counts = Weir.SenderCounts()
    /// Events that were accepted, rejected or given up.
    var dealtWith = 0
    /// When what waits is given up, once nothing more is taken.
    private(set) var deadline: ContinuousClock.Instant?
    /// Whether an attempt was made since then.
    private var isTriedAtTheEnd = false
    /// The last one since then that only a moment explains.
    private var lastFailure: Weir.Failure?
    var isClosed: Bool { deadline != nil }
    /// Whether the oldest event has waited long enough.
    var isTimeUp = false
    /// Flushes that are under way.
    var flushes = 0
    /// Why events were given up of which nobody was told.
    var failure: Weir.Failure?
    /// In the order in which they came.
    private var waiters: [(id: UInt64, change: Change, waiter: Waiter)] = []
    private var lastWaiter: UInt64 = 0
    /// Those that were cancelled before they waited.
    private var cancelled: Set<UInt64> = []

    var shown: Weir.SenderCounts {
        var counts = counts
        counts.waiting = counts.added - dealtWith
        return counts
    }

    mutating func add(_ event: Weir.EventInput, _ options: Weir.SenderOptions) -> Addition {
        guard !isClosed else { return .closed }
        guard waiting.count < options.maxBuffered else { return .full }
        waiting.append(event)
        counts.added += 1
        return .taken(isFirst: waiting.count == 1)
    }

    /// Takes nothing more; what waits may be sent until an instant, of which the first that is given holds.
    mutating func close(until deadline: ContinuousClock.Instant) -> [Waiter] {
        self.deadline = self.deadline ?? deadline
        return take { if case .room = $0 { true } else { false } }
    }

    /// The events that are due, and who has room then.
    mutating func nextBatch(_ options: Weir.SenderOptions) -> ([Weir.EventInput], [Waiter]) {
        guard waiting.count >= options.batchSize || isTimeUp || isClosed || flushes > 0 else { return ([], []) }
        let batch = Array(waiting.prefix(options.batchSize))
        waiting.removeFirst(batch.count)
        // What is left is sent with this round: it came before the round began, or fills a batch.
        if waiting.isEmpty {
            isTimeUp = false
            waiting = []
        }
        var room = options.maxBuffered - waiting.count
        return (
            batch,
            take { change in
                guard case .room = change, room > 0 else { return false }
                room -= 1
                return true
            }
        )
    }

    // MARK: Trying

    /// What may be done with a batch now.
    enum Leave {
        /// It is sent, and may take as long as the client lets it, or so long.
        case attempt(within: Duration?)
        /// There is no time left.
        case over(Weir.Failure)
    }

    mutating func leave(at now: ContinuousClock.Instant) -> Leave {
        guard let deadline else { return .attempt(within: nil) }
        let left = now.duration(to: deadline)
        guard left > .zero || !isTriedAtTheEnd else {
            let message = "The time of the shutdown was over before the events were sent."
            return .over(
                lastFailure
                    ?? Weir.Failure(code: "shutdown_timeout", message: message, hint: "Raise 'shutdownTimeout'.")
            )
        }
        isTriedAtTheEnd = true
        // Who gives no time at all still wants one attempt, which is none when it may take no time.
        return .attempt(within: left > .zero ? left : nil)
    }

    /// How long may be waited until the next attempt after a failure that only a moment explains; nil when there is no time for
    /// one.
    mutating func fail(_ failure: Weir.Failure, at now: ContinuousClock.Instant) -> Duration? {
        guard let deadline else { return .seconds(Int64.max) }
        isTriedAtTheEnd = true
        lastFailure = failure
        let left = now.duration(to: deadline)
        return left > .zero ? left : nil
    }

    mutating func dealWith(_ number: Int) -> [Waiter] {
        dealtWith += number
        return take { [dealtWith] change in
            if case .progress(let upTo) = change { dealtWith >= upTo } else { false }
        }
    }

    // MARK: Waiting

    mutating func nextWaiter() -> UInt64 {
        lastWaiter += 1
        return lastWaiter
    }

    /// Keeps who waits; else what to answer at once: true when it is there, false when it was cancelled.
    mutating func wait(
        _ id: UInt64,
        for change: Change,
        _ options: Weir.SenderOptions,
        _ waiter: Waiter
    ) -> Bool? {
        if cancelled.remove(id) != nil { return false }
        let isThere =
            switch change {
            case .room: isClosed || waiting.count < options.maxBuffered
            case .progress(let upTo): dealtWith >= upTo
            }
        if isThere { return true }
        waiters.append((id, change, waiter))
        return nil
    }

    /// Who no longer waits.
    mutating func cancel(_ id: UInt64) -> Waiter? {
        guard let index = waiters.firstIndex(where: { $0.id == id }) else {
            cancelled.insert(id)
            return nil
        }
        return waiters.remove(at: index).waiter
    }

    /// Nobody waits under this number any more.
    mutating func forget(_ id: UInt64) { cancelled.remove(id) }

    private mutating func take(where isMet: (Change) -> Bool) -> [Waiter] {
        var taken: [Waiter] = []
        var left: [(id: UInt64, change: Change, waiter: Waiter)] = []
        for waiter in waiters {
            if isMet(waiter.change) { taken.append(waiter.waiter) } else { left.append(waiter) }
        }
        waiters = left
        return taken
    }
}
