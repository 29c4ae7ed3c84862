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
    let configuration: EmbeddedLedgerConfiguration
    let queue: SubmissionQueue
    let flusher: Flusher
    let board: StatusBoard
    let active: ActiveCustomers
    let logger: Logger
    let log: LogSegments
    let logThread: LogThread
    var ledgers: ResidentLedgers
    var flushedFrame: UInt64
    /// Frames behind this one are kept for a copy, though the store may have them by now.
    var heldFrame: UInt64?

    /// Taken from the queue; those before ``nextInInbox`` have been looked at.
    private var inbox: [Submission] = []
    private var nextInInbox = 0
    /// Batches that were begun or wait for their turn.
    var work: [BatchWork] = []
    /// The small ones of the round under way; empty between rounds.
    var small: [BatchWork] = []
    /// Answers that wait for the commit.
    var answers: [Answer] = []
    /// Entries of the next commit.
    var delta = LedgerDelta()
    /// A commit was handed over, and what became of it was not taken back yet.
    var isCommitting = false
    /// The memory of the commit before.
    var spare = Commit(delta: LedgerDelta(), answers: [], flushedFrame: 0)
    var lastNow = Timestamp.earliest
    /// How long the steps of rounds took so far.
    var times = StepTimes()

    /// Entries that are not on their way to the store, and those that are.
    var unflushedEntries = 0
    var entriesInFlush = 0
    var flushPhase = FlushPhase.idle
    /// When half of the entries that start a flush had come since the last one.
    var halfSince: ContinuousClock.Instant?
    /// The ledger has stood still for the store since the last flush began.
    var hasStoodStill = false
    var isFlushUrgent = false
    /// The customers of the flush that is gathered.
    var flushCustomers: [ResidentPlace] = []
    /// How often in a row the flush that was due was put off.
    var putOffFlushes = 0
    /// The last flush failed: the next one waits for its time.
    var flushHasFailed = false
    /// Callers who wait for the next flush, and for the one under way.
    var flushWaiters: [Waiter] = []
    var waitersInFlush: [Waiter] = []
    var stopWaiters: [Waiter] = []

    typealias Waiter = CheckedContinuation<Void, any Error>

    /// What a caller is told once the commit is durable.
    enum Answer {
        case batch(BatchCompletion, Result<[LedgerOutcome], LedgerError>)
        case snapshot(CheckedContinuation<LedgerSnapshot, any Error>, LedgerSnapshot)
        case snapshots(CheckedContinuation<[LedgerSnapshot], any Error>, [LedgerSnapshot])
        /// What is left of one that was told.
        case told

        /// Resumes the caller: with what it asked for, or with why that is not known to be durable.
        consuming func tell(_ failure: LedgerError?) {
            switch consume self {
            case .told:
                break
            case .batch(let completion, .success(let outcomes)):
                completion(failure.map { .failure($0) } ?? .success(outcomes))
            case .batch(let completion, .failure(let error)):
                // An error stands whatever becomes of the commit.
                completion(.failure(error))
            case .snapshot(let continuation, let snapshot):
                if let failure {
                    continuation.resume(throwing: failure)
                } else {
                    continuation.resume(returning: snapshot)
                }
            case .snapshots(let continuation, let snapshots):
                if let failure {
                    continuation.resume(throwing: failure)
                } else {
                    continuation.resume(returning: snapshots)
                }
            }
        }
    }

    struct BatchWork {
        let batch: LedgerBatch
        let completion: BatchCompletion
        var outcomes: [LedgerOutcome] = []
    }

    init(
        configuration: EmbeddedLedgerConfiguration,
        queue: SubmissionQueue,
        flusher: Flusher,
        ledgers: ResidentLedgers,
        log: LogSegments,
        flushedFrame: UInt64,
        recoveredEntries: Int,
        board: StatusBoard,
        active: ActiveCustomers,
        logger: Logger
    ) {
        self.configuration = configuration
        self.queue = queue
        self.flusher = flusher
        self.ledgers = ledgers
        self.log = log
        logThread = LogThread(log: log, queue: queue, board: board, active: active)
        self.flushedFrame = flushedFrame
        self.board = board
        self.active = active
        self.logger = logger
        unflushedEntries = recoveredEntries
    }

    func start() {
        logThread.start()
        let thread = Thread { [self] in run() }
        thread.name = "weir-sequencer"
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func run() {
        while true {
            // With enough under way the rest stays in the queue, whose bound then turns callers away.
            if outstandingCommands < configuration.queueLimit {
                queue.takeAll(into: &inbox, waits: hasNothingToDo, staysCounted: isCommitting)
            }
            do {
                try takeInbox()
                try runRound()
                if hasFlushStep {
                    if isGathering { try commitNow() }
                    try timed(\.flushStep) { try stepFlush() }
                }
                ledgers.evictUnused(now: lastNow)
                if !stopWaiters.isEmpty, isIdle { try beginFlush() }
            } catch let failure as StoppedWithEntriesInLog {
                do {
                    // The log is another file than the store: what was decided goes there while it can.
                    try commitNow()
                } catch {
                    fail(error)
                    return
                }
                end(failure.error)
                return
            } catch {
                fail(error)
                return
            }
            if !stopWaiters.isEmpty, isIdle, !ledgers.hasDirty, !isFlushing, !queue.hasBatches {
                end(nil)
                return
            }
        }
    }

    /// Whether nobody waits for a commit.
    private var isIdle: Bool { work.isEmpty && answers.isEmpty && delta.isEmpty && !isCommitting }

    /// Whether the next step is up to others: a caller, or the log.
    private var hasNothingToDo: Bool {
        guard work.isEmpty, !hasFlushStep else { return false }
        return isCommitting || (answers.isEmpty && delta.isEmpty)
    }

    private var outstandingCommands: Int {
        work.reduce(0) { $0 + $1.batch.commands.count - $1.outcomes.count }
    }

    /// Looks at what was taken from the queue, in order.
    ///
    /// By index: taking the first one out would move all others, for each of them.
    func takeInbox() throws {
        while nextInInbox < inbox.count {
            // Exchanged, as a copy would count references to all that it has: for `committed`, since nobody waits for that one.
            var submission = Submission.committed
            swap(&submission, &inbox[nextInInbox])
            nextInInbox += 1
            try take(consume submission)
        }
        inbox.removeAll(keepingCapacity: true)
        nextInInbox = 0
    }

    func takeInbox(_ submissions: [Submission]) throws {
        inbox.append(contentsOf: submissions)
        try takeInbox()
    }

    private func take(_ submission: consuming Submission) throws {
        switch consume submission {
        case .batch(let batch, let completion):
            work.append(BatchWork(batch: batch, completion: completion))
        case .meters(let meters, let workspace, let continuation):
            ledgers.setMeters(meters, of: workspace)
            continuation.resume()
        case .readMeters(let workspace, let continuation):
            continuation.resume(returning: ledgers.workingSet.meters(of: workspace))
        case .snapshot(let context, let instant, let continuation):
            takeSnapshot(context, continuation)
            if let instant, context.ownTime == nil { ledgers.advance(to: instant.adding(milliseconds: 1)) }
        case .snapshots(let contexts, let continuation):
            takeSnapshots(contexts, continuation)
        case .flushed(let result):
            try takeFlushResult(result)
        case .committed:
            // It may have been waited for already; then another one may be under way, whose own word comes.
            if isCommitting, logThread.hasResult { try finishCommit() }
        case .flushDue:
            // Questions alone bring customers into memory too.
            evictUnused()
            // Under load a flush is worth more the larger it is; it is not put off for ever.
            let isWorthWaiting = unflushedEntries >= 20_000 && unflushedEntries < configuration.flushEntries
            guard !isFlushing else { break }
            putOffFlushes = isWorthWaiting ? putOffFlushes + 1 : 0
            if putOffFlushes % 6 == 0 { try beginFlush() }
        case .flushAll(let continuation):
            flushWaiters.append(continuation)
            try beginFlush()
        case .hold(let body, let continuation):
            try hold(body, continuation)
        case .release:
            heldFrame = nil
        case .stop(let continuation):
            stopWaiters.append(continuation)
            queue.refuseBatches("the ledger is stopping")
            try beginFlush()
        }
    }

    // MARK: Ending

    /// Ends the threads; everything is in the store, or in the log alone when `failure` says why.
    private func end(_ failure: LedgerError?) {
        logThread.stop()
        flusher.stop()
        log.stopPreparing()
        let stopped = LedgerError.unavailable("the ledger has stopped")
        let queued = queue.close("the ledger has stopped")
        for answer in answers { answer.tell(stopped) }
        for item in work { item.completion(.failure(stopped)) }
        for submission in inbox[nextInInbox...] + queued { submission.fail(stopped) }
        for waiter in stopWaiters {
            if let failure { waiter.resume(throwing: failure) } else { waiter.resume() }
        }
    }

    /// A failed write or sync: what was under way is not known to be durable.
    ///
    /// Nothing more is decided until a restart
    /// has read what the disk holds.
    private func fail(_ error: any Error) {
        let reason = "the ledger cannot write: \(error). Restart Weir when the disk is well."
        logger.critical("ledger stopped", metadata: ["error": "\(error)"])
        if isCommitting, let result = logThread.take(), result.failure != nil {
            answers = result.commit.answers + answers
        }
        logThread.stop()
        board.update { $0.failure = reason }
        let failure = LedgerError.unavailable(reason)
        queue.refuseBatches(reason)
        for answer in answers { answer.tell(failure) }
        for item in work { item.completion(.failure(failure)) }
        // Whoever is told that the ledger has stopped may close the store.
        flusher.stop()
        log.stopPreparing()
        let queued = queue.close(reason)
        for submission in inbox[nextInInbox...] + queued { submission.fail(failure) }
        for waiter in flushWaiters + waitersInFlush + stopWaiters { waiter.resume(throwing: failure) }
    }
}
