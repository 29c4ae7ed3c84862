import Foundation
import Logging
import WeirCore
import WeirPrimitives
import WeirStorage

/// The one thread that applies commands, makes them durable and answers.
///
/// It takes whatever queued while the last commit was on its way to the disk, applies it, writes one frame, syncs once,
/// and answers. No timer: under load commits get larger, alone a request waits for one sync.
///
/// `@unchecked Sendable`: handed to its thread once, and used only there.
final class Sequencer: @unchecked Sendable {
    private let configuration: EmbeddedLedgerConfiguration
    private let queue: SubmissionQueue
    private let flusher: Flusher
    private let board: StatusBoard
    private let logger: Logger
    private var ledgers: ResidentLedgers
    private let log: LogSegments
    private var flushedFrame: UInt64

    /// Batches that were begun or wait for their turn.
    private var work: [BatchWork] = []
    /// Answers that wait for the commit.
    private var answers: [Answer] = []
    private var delta = LedgerDelta()
    private var frame = FrameBuilder()
    private var dirty: Set<CustomerID> = []
    private var unflushedEntries = 0
    /// Entries of the commit under way.
    private var entriesUnderWay = 0
    private var isFlushing = false
    private var flushWaiters: [CheckedContinuation<Void, any Error>] = []
    private var stopWaiter: CheckedContinuation<Void, any Error>?
    private var lastNow = Timestamp.earliest
    private var isStopped = false
    /// Taken from the queue and not looked at yet.
    private var inbox: [Submission] = []

    /// Resumes a caller: with what it asked for, or with why that is not known to be durable.
    private typealias Answer = (_ failure: LedgerError?) -> Void

    private struct BatchWork {
        let batch: LedgerBatch
        let continuation: CheckedContinuation<[LedgerOutcome], any Error>
        var outcomes: [LedgerOutcome] = []
    }

    init(
        configuration: EmbeddedLedgerConfiguration,
        queue: SubmissionQueue,
        flusher: Flusher,
        ledgers: ResidentLedgers,
        log: LogSegments,
        flushedFrame: UInt64,
        recovered: Set<CustomerID>,
        recoveredEntries: Int,
        board: StatusBoard,
        logger: Logger
    ) {
        self.configuration = configuration
        self.queue = queue
        self.flusher = flusher
        self.ledgers = ledgers
        self.log = log
        self.flushedFrame = flushedFrame
        self.board = board
        self.logger = logger
        dirty = recovered
        unflushedEntries = recoveredEntries
    }

    func start() {
        let thread = Thread { [self] in run() }
        thread.name = "weir-sequencer"
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func run() {
        while true {
            // With enough under way the rest stays in the queue, whose bound then turns callers away.
            if outstandingCommands < configuration.queueLimit {
                inbox.append(contentsOf: queue.takeAll(waits: work.isEmpty))
            }
            do {
                try takeInbox()
                try runRound()
            } catch {
                fail(error)
                return
            }
            if stopWaiter != nil, work.isEmpty, dirty.isEmpty, !isFlushing {
                end()
                return
            }
            if isStopped { return }
        }
    }

    private var outstandingCommands: Int {
        work.reduce(0) { $0 + $1.batch.commands.count - $1.outcomes.count }
    }

    private func takeInbox() throws {
        while !inbox.isEmpty {
            let submission = inbox.removeFirst()
            try take(submission)
        }
    }

    private func take(_ submission: Submission) throws {
        switch submission {
        case .batch(let batch, let continuation):
            work.append(BatchWork(batch: batch, continuation: continuation))
        case .meters(let meters, let workspace, let continuation):
            ledgers.setMeters(meters, of: workspace)
            continuation.resume()
        case .readMeters(let workspace, let continuation):
            continuation.resume(returning: ledgers.workingSet.meters(of: workspace))
        case .snapshot(let context, let continuation):
            takeSnapshot(context, continuation)
        case .flushed(let result):
            try finishFlush(result)
        case .flushDue:
            try beginFlush()
        case .flushAll(let continuation):
            flushWaiters.append(continuation)
            try beginFlush()
        case .stop(let continuation):
            stopWaiter = continuation
            try beginFlush()
        }
    }

    // MARK: Rounds

    /// Applies a slice of every batch, commits, and answers those that are complete.
    private func runRound() throws {
        var current = work
        var unfinished: [BatchWork] = []
        work = []
        for index in current.indices {
            // A commit that is large already leaves the rest for the next one.
            if frame.count >= configuration.commitBytes {
                unfinished.append(contentsOf: current[index...])
                break
            }
            do {
                guard try applySlice(of: &current[index]) else {
                    unfinished.append(current[index])
                    continue
                }
                let done = current[index]
                answers.append { failure in
                    if let failure {
                        done.continuation.resume(throwing: failure)
                    } else {
                        done.continuation.resume(returning: done.outcomes)
                    }
                }
            } catch {
                // The store could not be read. Entries made so far stand; the caller asks again by the same keys.
                logger.error("a batch could not be applied", metadata: ["error": "\(error)"])
                let failed = current[index]
                answers.append { _ in
                    failed.continuation.resume(
                        throwing: LedgerError.unavailable("the store cannot be read; send the request again")
                    )
                }
            }
        }
        work = unfinished
        try commit()
        if unflushedEntries >= configuration.flushEntries { try beginFlush() }
        try waitForFlusherIfFarBehind()
    }

    /// Applies the next commands of a batch; true when it is complete.
    private func applySlice(of item: inout BatchWork) throws -> Bool {
        let commands = item.batch.commands
        let start = item.outcomes.count
        let end = item.batch.isAtomic ? commands.count : min(commands.count, start + configuration.sliceLength)
        try ledgers.prefetch(commands[start..<end])
        if item.batch.isAtomic {
            item.outcomes = try applyAtomically(commands)
        } else {
            for command in commands[start..<end] { item.outcomes.append(try apply(command)) }
        }
        return end == commands.count
    }

    private func apply(_ command: LedgerCommand) throws -> LedgerOutcome {
        lastNow = max(lastNow, command.now)
        let outcome = try ledgers.apply(command, delta: &delta)
        absorb()
        return outcome
    }

    /// Moves new entries into the frame under way.
    private func absorb() {
        for change in delta.changes {
            frame.append(change)
            dirty.insert(change.customer)
        }
        unflushedEntries += delta.changes.count
        entriesUnderWay += delta.changes.count
        delta.changes.removeAll(keepingCapacity: true)
    }

    /// All commands take effect, or none: the ledgers are put back when one fails.
    private func applyAtomically(_ commands: [LedgerCommand]) throws -> [LedgerOutcome] {
        var before: [CustomerID: CustomerLedger] = [:]
        for command in commands { before[command.context.customer] = ledgers[command.context.customer] }
        var outcomes: [LedgerOutcome] = []
        var isRefused = false
        do {
            for command in commands {
                lastNow = max(lastNow, command.now)
                let outcome = try ledgers.apply(command, delta: &delta)
                if case .failed = outcome { isRefused = true }
                outcomes.append(outcome)
            }
        } catch {
            undo(before)
            throw error
        }
        guard isRefused else {
            absorb()
            return outcomes
        }
        undo(before)
        return outcomes.map { outcome in
            if case .failed = outcome { return outcome }
            return .failed(.batchFailed)
        }
    }

    private func undo(_ before: [CustomerID: CustomerLedger]) {
        delta.changes.removeAll(keepingCapacity: true)
        for (customer, ledger) in before { ledgers[customer] = ledger }
    }

    /// Makes the round durable, then answers.
    private func commit() throws {
        if !frame.isEmpty {
            _ = try log.append(frame.take(), flushedFrame: flushedFrame)
            board.update { status in
                status.commits += 1
                status.entries += UInt64(entriesUnderWay)
                status.unflushedEntries = unflushedEntries
                status.residentCustomers = ledgers.workingSet.customers.count
                status.logBytes = log.totalSize
            }
            entriesUnderWay = 0
        }
        ledgers.endRound()
        let ready = answers
        answers.removeAll(keepingCapacity: true)
        for answer in ready { answer(nil) }
    }

    private func takeSnapshot(
        _ context: CustomerContext,
        _ continuation: CheckedContinuation<LedgerSnapshot, any Error>
    ) {
        do {
            // Asking for nothing brings the customer into memory and its meters up to date.
            _ = try apply(.readQuotas(QuotaReadCommand(context: context, items: [], now: lastNow)))
            guard let ledger = ledgers[context.customer] else {
                throw LedgerError.unavailable("the customer's ledger is not in memory")
            }
            let snapshot = LedgerSnapshot(
                ledger: ledger,
                meters: ledgers.workingSet.meters(of: context.workspace)
            )
            answers.append { failure in
                if let failure {
                    continuation.resume(throwing: failure)
                } else {
                    continuation.resume(returning: snapshot)
                }
            }
        } catch {
            continuation.resume(throwing: error)
        }
    }

    // MARK: Flushing

    private func beginFlush() throws {
        guard !isFlushing else { return }
        guard !dirty.isEmpty || !flushWaiters.isEmpty else { return }
        // What was applied but is not in the log yet must not reach the store first.
        try commit()
        isFlushing = true
        let flushes = ledgers.takeFlushes(of: dirty)
        dirty.removeAll()
        unflushedEntries = 0
        flusher.begin(FlushJob(flushes: flushes, throughFrame: log.lastFrame))
    }

    private func finishFlush(_ result: FlushResult) throws {
        isFlushing = false
        board.update { status in
            if result.failure == nil { status.flushes += 1 } else { status.failedFlushes += 1 }
            status.unflushedEntries = unflushedEntries
        }
        if let failure = result.failure {
            logger.error("flush failed; entries stay in the log", metadata: ["error": "\(failure)"])
            retryLater(result.job)
            return
        }
        flushedFrame = max(flushedFrame, result.job.throughFrame)
        ledgers.finish(result.job, now: lastNow)
        if dirty.isEmpty {
            for waiter in flushWaiters { waiter.resume() }
            flushWaiters = []
        } else if !flushWaiters.isEmpty || stopWaiter != nil {
            try beginFlush()
        }
    }

    /// A flush that failed is tried again with the next one: its customers are dirty as before.
    private func retryLater(_ job: FlushJob) {
        for flush in job.flushes {
            dirty.insert(flush.customer)
            ledgers[flush.customer]?.unflushedSeries.formUnion(flush.series.keys)
            unflushedEntries += flush.records.count
        }
        for waiter in flushWaiters { waiter.resume(throwing: LedgerError.unavailable("the store cannot be written")) }
        flushWaiters = []
        if let stopWaiter {
            // The log has everything; the next start brings it to the store.
            dirty.removeAll()
            stopWaiter.resume(throwing: LedgerError.unavailable("the store cannot be written"))
            self.stopWaiter = nil
            isStopped = true
            for submission in queue.close("the ledger has stopped") {
                submission.fail(LedgerError.unavailable("the ledger has stopped"))
            }
            flusher.stop()
        }
    }

    /// Memory is bounded: far ahead of the store, the queue fills and callers are told to come back.
    private func waitForFlusherIfFarBehind() throws {
        while isFlushing, unflushedEntries >= configuration.unflushedLimit {
            inbox.append(contentsOf: queue.takeAll(waits: true))
            try takeInbox()
        }
    }

    // MARK: Ending

    private func end() {
        flusher.stop()
        for submission in queue.close("the ledger has stopped") {
            submission.fail(LedgerError.unavailable("the ledger has stopped"))
        }
        stopWaiter?.resume()
        stopWaiter = nil
    }

    /// A failed write or sync: what was under way is not known to be durable. Nothing more is decided until a restart
    /// has read what the disk holds.
    private func fail(_ error: any Error) {
        let reason = "the ledger cannot write: \(error). Restart Weir when the disk is well."
        logger.critical("ledger stopped", metadata: ["error": "\(error)"])
        board.update { $0.failure = reason }
        let failure = LedgerError.unavailable(reason)
        let queued = queue.close(reason)
        for answer in answers { answer(failure) }
        answers = []
        for item in work { item.continuation.resume(throwing: failure) }
        for submission in inbox + queued { submission.fail(failure) }
        for waiter in flushWaiters { waiter.resume(throwing: failure) }
        stopWaiter?.resume(throwing: failure)
        flusher.stop()
    }
}
