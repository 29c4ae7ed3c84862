import Logging
import WeirCore
import WeirPrimitives
import WeirStorage

/// Bringing entries from memory to the store, and what happens when that falls behind.
extension Sequencer {
    /// Hands everything that is newer than the store to the flusher, unless it is still at work.
    func beginFlush() throws {
        guard !isFlushing else { return }
        guard !dirty.isEmpty || !flushWaiters.isEmpty else { return }
        // What was applied but is not in the log yet must not reach the store first.
        try commit()
        isFlushing = true
        let flushes = ledgers.takeFlushes(of: dirty)
        dirty.removeAll()
        entriesInFlush = unflushedEntries
        unflushedEntries = 0
        // Who asked by now waits for this flush, and not for what others record meanwhile.
        waitersInFlush = flushWaiters
        flushWaiters = []
        flusher.begin(FlushJob(flushes: flushes, throughFrame: log.lastFrame))
    }

    func finishFlush(_ result: FlushResult) throws {
        isFlushing = false
        flushHasFailed = result.failure != nil
        let waiters = waitersInFlush
        waitersInFlush = []
        if let failure = result.failure {
            logger.error("flush failed; entries stay in the log", metadata: ["error": "\(failure)"])
            unflushedEntries += entriesInFlush
            entriesInFlush = 0
            board.update { status in
                status.failedFlushes += 1
                status.unflushedEntries = unflushedEntries
            }
            try retryLater(result.job, waiters)
            return
        }
        flushedFrame = max(flushedFrame, result.job.throughFrame)
        entriesInFlush = 0
        ledgers.finish(result.job)
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
        let count = ledgers.workingSet.customers.count
        board.update { $0.residentCustomers = count }
    }

    /// A flush that failed is tried again when the next one is due: its customers are dirty as before.
    private func retryLater(_ job: FlushJob, _ waiters: [Waiter]) throws {
        for flush in job.flushes {
            dirty.insert(flush.customer)
            ledgers[flush.customer]?.unflushedSeries.formUnion(flush.series.keys)
        }
        let failure = LedgerError.unavailable("the store cannot be written")
        for waiter in waiters + flushWaiters { waiter.resume(throwing: failure) }
        flushWaiters = []
        if !stopWaiters.isEmpty { throw StoppedWithEntriesInLog(error: failure) }
    }

    /// Memory is bounded: far ahead of the store, nothing is applied until the flusher has caught up.
    ///
    /// Meanwhile batches stay in the queue, whose bound turns callers away. While the store cannot be written at all,
    /// those who wait are told to come back.
    func waitWhileFarBehind() throws {
        while unflushedEntries + entriesInFlush >= configuration.unflushedLimit {
            if !isFlushing, !flushHasFailed { try beginFlush() }
            if flushHasFailed {
                for item in work { item.completion(.failure(.overloaded(retryAfterSeconds: 5))) }
                work = []
                try takeInbox(queue.takeAll(waits: true))
            } else {
                try takeInbox(queue.takeUrgent())
            }
            try commit()
        }
    }
}

/// The ledger is to stop and the store cannot be written: the log has everything, and the next start brings it there.
struct StoppedWithEntriesInLog: Error {
    var error: LedgerError
}
