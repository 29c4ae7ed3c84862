import Foundation
import WeirCore
import WeirPrimitives
import WeirStorage

/// A customer's ledger at one moment, with the meters that it was counted by.
struct LedgerSnapshot: Sendable {
    var ledger: CustomerLedger
    var meters: MeterSet
}

/// What becomes of a batch, told once.
typealias BatchCompletion = @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void

/// What the sequencer is asked to do.
enum Submission {
    case batch(LedgerBatch, BatchCompletion)
    case meters(MeterSet, WorkspaceID, CheckedContinuation<Void, any Error>)
    case readMeters(WorkspaceID, CheckedContinuation<MeterSet, any Error>)
    /// A copy of one customer's ledger, as of the last durable entry.
    /// With a moment, nothing that is recorded afterwards is said to have come by then.
    case snapshot(CustomerContext, asOf: Timestamp?, CheckedContinuation<LedgerSnapshot, any Error>)
    /// Copies of some customers' ledgers, in order.
    case snapshots([CustomerContext], CheckedContinuation<[LedgerSnapshot], any Error>)
    /// A flush has ended.
    case flushed(FlushResult)
    /// The commit that was handed over has ended.
    case committed
    /// Time has come to bring what there is to the store.
    case flushDue
    /// Everything must be in the store before the answer.
    case flushAll(CheckedContinuation<Void, any Error>)
    /// Do something at one moment of the log, and keep the frames that are not in the store by then.
    case hold(HoldBody, CheckedContinuation<HeldLog, any Error>)
    /// Keep frames for nobody any more.
    case release
    /// Finish what is queued, flush, and end.
    case stop(CheckedContinuation<Void, any Error>)

    /// What it adds to the queue's length.
    ///
    /// Only what the bound applies to: while a disk hangs, the flusher's clock goes on, and takes no caller's place.
    var commandCount: Int {
        switch self {
        case .batch(let batch, _): batch.commands.count
        case .snapshot: 1
        case .snapshots(let contexts, _): contexts.count
        case .meters, .readMeters, .flushed, .committed, .flushDue, .flushAll, .hold, .release, .stop: 0
        }
    }

    fileprivate var isSurvey: Bool {
        guard case .batch(let batch, _) = self else { return false }
        return batch.isSurvey
    }

    /// Whether the bound of the queue applies.
    var isBounded: Bool {
        switch self {
        case .batch, .snapshot, .snapshots: true
        case .meters, .readMeters, .flushed, .committed, .flushDue, .flushAll, .hold, .release, .stop: false
        }
    }
}

/// The bounded queue between request handlers and the sequencer's thread.
///
/// `@unchecked Sendable`: every access to the state is under the condition's lock. A condition is needed because the
/// sequencer is a plain thread that must sleep while there is nothing to do.
final class SubmissionQueue: @unchecked Sendable {
    private let condition = NSCondition()
    private var submissions: [Submission] = []
    private var commandCount = 0
    /// Commands that were taken while a commit was under way, and have not gone into one of their own.
    private var takenCount = 0
    /// Submissions of few commands that are queued.
    private var smallCount = 0
    private let smallBatchLength: Int
    /// See ``submissionCount``.
    private var total: UInt64 = 0
    private var closedReason: String?
    /// Why batches are not taken any more, while all else is.
    private var refusalOfBatches: String?
    private let limit: Int

    /// `limit`: Commands that may wait; `smallBatchLength`: see ``EmbeddedLedgerConfiguration/smallBatchLength``.
    init(limit: Int, smallBatchLength: Int) {
        self.limit = limit
        self.smallBatchLength = smallBatchLength
    }

    /// Queues a submission; returns why not when it cannot be taken.
    func add(_ submission: Submission) -> LedgerError? {
        if let error = locked({ take(submission) }) { return error }
        condition.signal()
        return nil
    }

    private func take(_ submission: Submission) -> LedgerError? {
        if let closedReason { return .unavailable(closedReason) }
        if submission.isBounded {
            if let refusalOfBatches { return .unavailable(refusalOfBatches) }
            guard hasRoom(for: submission.commandCount) else { return .overloaded(retryAfterSeconds: 1) }
            if !submission.isSurvey { total += 1 }
        }
        commandCount += submission.commandCount
        if isSmall(submission) { smallCount += 1 }
        submissions.append(submission)
        return nil
    }

    /// Queues batches in order, under one lock, with one waking; returns those that cannot be taken, and why not.
    ///
    /// One that does not fit leaves the room to those behind it, as if each had come by itself.
    func add(_ requests: [LedgerRequest]) -> (refused: [LedgerRequest], error: LedgerError?) {
        let (refused, error) = locked { take(requests) }
        if refused.count < requests.count { condition.signal() }
        return (refused, error)
    }

    private func take(_ requests: [LedgerRequest]) -> (refused: [LedgerRequest], error: LedgerError?) {
        if let reason = closedReason ?? refusalOfBatches { return (requests, .unavailable(reason)) }
        var refused: [LedgerRequest] = []
        for request in requests {
            let count = request.batch.commands.count
            guard count > 0 else { continue }
            guard hasRoom(for: count) else {
                refused.append(request)
                continue
            }
            commandCount += count
            if count <= smallBatchLength { smallCount += 1 }
            if !request.batch.isSurvey { total += 1 }
            submissions.append(.batch(request.batch, request.completion))
        }
        return (refused, refused.isEmpty ? nil : .overloaded(retryAfterSeconds: 1))
    }

    private func hasRoom(for count: Int) -> Bool {
        commandCount + takenCount == 0 || commandCount + takenCount + count <= limit
    }

    /// Does something under the lock.
    ///
    /// Whoever is to be woken is woken behind it: on another core it would wait for the lock at once.
    private func locked<Value>(_ body: () -> Value) -> Value {
        condition.lock()
        defer { condition.unlock() }
        return body()
    }

    /// Puts everything that is queued behind what `inbox` holds; waits for something when `waits`.
    ///
    /// An empty one changes places with the queue, so that both keep their memory.
    ///
    /// `staysCounted`: What is taken counts among what waits until ``forgetTaken()``.
    func takeAll(into inbox: inout [Submission], waits: Bool, staysCounted: Bool = false) {
        condition.lock()
        defer { condition.unlock() }
        while waits, submissions.isEmpty, closedReason == nil { condition.wait() }
        if inbox.isEmpty {
            swap(&inbox, &submissions)
        } else {
            inbox.append(contentsOf: submissions)
            submissions.removeAll(keepingCapacity: true)
        }
        if staysCounted { takenCount += commandCount }
        commandCount = 0
        smallCount = 0
    }

    /// What was taken waits for a commit of its own no more.
    func forgetTaken() {
        condition.lock()
        defer { condition.unlock() }
        takenCount = 0
    }

    /// Takes what must not wait behind batches, leaving those in the queue; waits until there is some.
    func takeUrgent() -> [Submission] {
        condition.lock()
        defer { condition.unlock() }
        while true {
            let urgent = submissions.filter { !$0.isBounded }
            if !urgent.isEmpty || closedReason != nil {
                submissions.removeAll { !$0.isBounded }
                return urgent
            }
            condition.wait()
        }
    }

    /// Whether somebody waits who asks for little.
    var holdsSmallBatches: Bool {
        condition.lock()
        defer { condition.unlock() }
        return smallCount > 0
    }

    private func isSmall(_ submission: Submission) -> Bool {
        submission.isBounded && submission.commandCount <= smallBatchLength
    }

    /// Batches and questions that were ever taken on, looks at many customers apart: it stands still while nobody asks for
    /// anything, whatever the server looks at by itself.
    var submissionCount: UInt64 {
        condition.lock()
        defer { condition.unlock() }
        return total
    }

    /// Commands that the bound counts: those that are queued, and those applied that wait for a commit of their own.
    var length: Int {
        condition.lock()
        defer { condition.unlock() }
        return commandCount + takenCount
    }

    /// Whether a batch or a question is queued.
    var hasBatches: Bool {
        condition.lock()
        defer { condition.unlock() }
        return submissions.contains(where: \.isBounded)
    }

    /// Takes no batch or question from now on; those that are queued stay.
    func refuseBatches(_ reason: String) {
        condition.lock()
        defer { condition.unlock() }
        refusalOfBatches = reason
    }

    /// Refuses everything from now on, and returns what was still queued.
    func close(_ reason: String) -> [Submission] {
        condition.lock()
        defer { condition.unlock() }
        closedReason = closedReason ?? reason
        let left = submissions
        submissions = []
        condition.broadcast()
        return left
    }
}

extension LedgerBatch {
    /// Whether more customers are looked at than anybody asks for at once, such as for alerts: that goes on while nobody asks
    /// for anything.
    ///
    /// The rest of such a look may be smaller, and then counts as if somebody had asked: one look ends with one of them.
    fileprivate var isSurvey: Bool {
        guard commands.count > Self.maximumAskedReads, case .readQuotas? = commands.first else { return false }
        return true
    }
}

extension Submission {
    /// Answers with an error whoever waits for this.
    func fail(_ error: LedgerError) {
        switch self {
        case .batch(_, let completion): completion(.failure(error))
        case .readMeters(_, let continuation): continuation.resume(throwing: error)
        case .snapshot(_, asOf: _, let continuation): continuation.resume(throwing: error)
        case .snapshots(_, let continuation): continuation.resume(throwing: error)
        case .meters(_, _, let continuation), .flushAll(let continuation), .stop(let continuation):
            continuation.resume(throwing: error)
        case .hold(_, let continuation): continuation.resume(throwing: error)
        case .flushed, .committed, .flushDue, .release: break
        }
    }
}
