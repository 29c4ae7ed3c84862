import Logging
import WeirCore
import WeirPrimitives
import WeirStorage

/// A flush while its customers are gathered, written, and let go again.
///
/// Gathering and letting go are done a few customers at a time between rounds: with a hundred thousand of them nobody's
/// answer waits for all. A customer that is gathered late brings entries of later frames too; when they are read from
/// the log again, they are known by their numbers.
enum FlushPhase {
    case idle
    case gathering(rest: ArraySlice<ResidentPlace>, gathered: [CustomerFlush], throughFrame: UInt64)
    case writing([ResidentPlace], throughFrame: UInt64)
    case finishing(rest: ArraySlice<ResidentPlace>)
}

/// Bringing entries from memory to the store, and what happens when that falls behind.
extension Sequencer {
    /// Customers gathered or let go between two rounds: few while somebody waits who asks for little.
    private var customersAtOnce: Int { queue.holdsSmallBatches ? 128 : 1_000 }

    var isFlushing: Bool {
        if case .idle = flushPhase { return false }
        return true
    }

    /// Whether a step of a flush can be made now.
    var hasFlushStep: Bool {
        switch flushPhase {
        case .idle, .writing: false
        case .gathering, .finishing: true
        }
    }

    /// Whether the next step takes entries for the store: they must be in the log.
    var isGathering: Bool {
        if case .gathering = flushPhase { return true }
        return false
    }

    /// Entries that no flush has taken, those of the commit that grows included.
    var entriesSinceFlush: Int { unflushedEntries + delta.count }

    /// Begins to bring everything that is newer than the store there, unless that is under way.
    func beginFlush() throws {
        guard !isFlushing else { return }
        guard ledgers.hasDirty || !flushWaiters.isEmpty else { return }
        // What was applied but is not in the log yet must not reach the store first.
        try commitNow()
        let dirty = ledgers.takeDirty()
        flushCustomers = dirty
        flushPhase = .gathering(rest: dirty[...], gathered: [], throughFrame: log.lastFrame)
        entriesInFlush = unflushedEntries
        unflushedEntries = 0
        isFlushUrgent = entriesInFlush >= configuration.flushEntries && areComingFast
        halfSince = nil
        hasStoodStill = false
        // Who asked by now waits for this flush, and not for what others record meanwhile.
        waitersInFlush = flushWaiters
        flushWaiters = []
    }

    /// Whether the ledger would have to wait for a flush that yields to others, or had to.
    private var areComingFast: Bool {
        if hasStoodStill { return true }
        guard let halfSince else { return false }
        return ContinuousClock.now - halfSince < .milliseconds(configuration.urgentFlushMilliseconds)
    }

    /// Makes the next step of a flush; to be called between rounds, while gathering when everything applied is in the log.
    func stepFlush() throws {
        switch flushPhase {
        case .idle, .writing:
            break
        case .gathering(var rest, var gathered, let throughFrame):
            let customersAtOnce = customersAtOnce
            flushPhase = .idle
            ledgers.prefetch(rest.prefix(customersAtOnce))
            for resident in rest.prefix(customersAtOnce) {
                gathered.append(CustomerFlush(of: &resident.ledger))
                resident.isDirty = false
            }
            rest = rest.dropFirst(customersAtOnce)
            if rest.isEmpty {
                flushPhase = .writing(flushCustomers, throughFrame: throughFrame)
                flushCustomers = []
                if isFlushUrgent { board.update { $0.urgentFlushes += 1 } }
                flusher.begin(FlushJob(flushes: gathered, throughFrame: throughFrame, isUrgent: isFlushUrgent))
            } else {
                flushPhase = .gathering(rest: rest, gathered: gathered, throughFrame: throughFrame)
            }
        case .finishing(let rest):
            let customersAtOnce = customersAtOnce
            ledgers.prefetch(rest.prefix(customersAtOnce))
            for resident in rest.prefix(customersAtOnce) {
                ledgers.endFlush(of: resident, now: lastNow)
            }
            if rest.count > customersAtOnce {
                flushPhase = .finishing(rest: rest.dropFirst(customersAtOnce))
            } else {
                try endFlush()
            }
        }
    }

    /// The flusher has written, or has failed to.
    func takeFlushResult(_ result: FlushResult) throws {
        guard case .writing(let customers, let throughFrame) = flushPhase else { return }
        flushHasFailed = result.failure != nil
        if let failure = result.failure {
            logger.error("flush failed; entries stay in the log", metadata: ["error": "\(failure)"])
            flushPhase = .idle
            try retryLater(customers)
            return
        }
        flushedFrame = max(flushedFrame, throughFrame)
        flushPhase = .finishing(rest: customers[...])
    }

    private func endFlush() throws {
        flushPhase = .idle
        entriesInFlush = 0
        let waiters = waitersInFlush
        waitersInFlush = []
        evictUnused()
        board.update { status in
            status.flushes += 1
            status.unflushedEntries = unflushedEntries
        }
        for waiter in waiters { waiter.resume() }
        if !flushWaiters.isEmpty || !stopWaiters.isEmpty { try beginFlush() }
    }

    /// Keeps the number of customers in memory within its bound.
    func evictUnused() {
        ledgers.evictUnused(now: lastNow)
        let count = ledgers.count
        board.update { $0.residentCustomers = count }
    }

    /// A flush that failed is tried again when the next one is due: its customers are dirty as before.
    private func retryLater(_ customers: [ResidentPlace]) throws {
        for resident in customers { ledgers.returnDirty(resident) }
        unflushedEntries += entriesInFlush
        entriesInFlush = 0
        board.update { status in
            status.failedFlushes += 1
            status.unflushedEntries = unflushedEntries
        }
        let failure = LedgerError.unavailable("the store cannot be written")
        for waiter in waitersInFlush + flushWaiters { waiter.resume(throwing: failure) }
        waitersInFlush = []
        flushWaiters = []
        if !stopWaiters.isEmpty { throw StoppedWithEntriesInLog(error: failure) }
    }

    /// Memory is bounded: far ahead of the store, nothing is applied until the flusher has caught up.
    ///
    /// Meanwhile batches stay in the queue, whose bound turns callers away. While the store cannot be written at all,
    /// those who wait are told to come back.
    func waitWhileFarBehind() throws {
        while entriesSinceFlush + entriesInFlush >= configuration.unflushedLimit {
            hasStoodStill = true
            // What nobody has begun to write is written at once.
            isFlushUrgent = true
            flusher.hurry()
            if hasFlushStep {
                if isGathering { try commitNow() }
                try stepFlush()
                continue
            }
            if !isFlushing, !flushHasFailed {
                try beginFlush()
                continue
            }
            if flushHasFailed {
                for item in work { item.completion(.failure(.overloaded(retryAfterSeconds: 5))) }
                work = []
                var taken: [Submission] = []
                queue.takeAll(into: &taken, waits: true, staysCounted: false)
                try takeInbox(taken)
            } else {
                try takeInbox(queue.takeUrgent())
            }
            try commitNow()
        }
    }
}

/// The ledger is to stop and the store cannot be written: the log has everything, and the next start brings it there.
struct StoppedWithEntriesInLog: Error {
    var error: LedgerError
}
