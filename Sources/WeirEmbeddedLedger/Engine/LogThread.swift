import Foundation
import WeirCore
import WeirPrimitives
import WeirStorage

/// What a commit writes, and who waits for it.
struct Commit {
    var delta: LedgerDelta
    var answers: [Sequencer.Answer]
    /// Every frame up to here is in the store.
    var flushedFrame: UInt64
}

/// What became of a commit that was handed over; its memory is used again.
struct CommitResult {
    var commit: Commit
    /// How long writing and syncing took.
    var duration: Duration
    /// Why it is not known to be durable; nobody was told then.
    var failure: (any Error)?
}

/// Writes and syncs one commit at a time beside the sequencer, which applies meanwhile what the next one will hold.
///
/// Whoever waits for a commit is told here, as soon as it is durable. While one is under way, only this thread touches the log.
///
/// `@unchecked Sendable`: every access to the state is under the condition's lock; the log changes hands with it.
final class LogThread: @unchecked Sendable {
    private let condition = NSCondition()
    private let log: LogSegments
    private let queue: SubmissionQueue
    private let board: StatusBoard
    private let active: ActiveCustomers
    private var commit: Commit?
    private var result: CommitResult?
    private var isStopped = false

    init(log: LogSegments, queue: SubmissionQueue, board: StatusBoard, active: ActiveCustomers) {
        self.log = log
        self.queue = queue
        self.board = board
        self.active = active
    }

    func start() {
        let thread = Thread { [self] in run() }
        thread.name = "weir-log"
        thread.start()
    }

    /// Makes a commit durable; ``take()`` has the result, after which the next one may be begun.
    ///
    /// Handed over whole: with a second reference to them, answers would be copied before they are told.
    func begin(_ commit: consuming Commit) {
        condition.lock()
        self.commit = commit
        condition.unlock()
        // Behind the lock: whoever is woken takes it at once.
        condition.broadcast()
    }

    /// Waits for the commit that was begun.
    func take() -> CommitResult? {
        condition.lock()
        defer { condition.unlock() }
        while result == nil, !isStopped { condition.wait() }
        defer { result = nil }
        return result
    }

    /// Whether the commit that was begun has ended.
    var hasResult: Bool {
        condition.lock()
        defer { condition.unlock() }
        return result != nil
    }

    /// Ends the thread; nothing may be under way.
    func stop() {
        condition.lock()
        defer { condition.unlock() }
        isStopped = true
        condition.broadcast()
    }

    private func run() {
        while let taken = next() {
            let ended = write(taken)
            condition.lock()
            result = ended
            condition.unlock()
            condition.broadcast()
            // The sequencer may wait for either.
            _ = queue.add(.committed)
        }
    }

    private func next() -> Commit? {
        condition.lock()
        defer { condition.unlock() }
        while commit == nil, !isStopped { condition.wait() }
        defer { commit = nil }
        return commit
    }

    private func write(_ taken: consuming Commit) -> CommitResult {
        var result = CommitResult(commit: taken, duration: .zero)
        let start = ContinuousClock.now
        do {
            try log.append(result.commit.delta.bytes, flushedFrame: result.commit.flushedFrame)
        } catch {
            result.failure = error
            return result
        }
        result.duration = ContinuousClock.now - start
        result.commit.tell(board: board, active: active, logBytes: log.totalSize)
        return result
    }
}

extension Commit {
    /// Tells everyone that it is durable, and forgets them.
    mutating func tell(board: StatusBoard, active: ActiveCustomers, logBytes: Int) {
        let entries = delta.count
        if entries > 0 {
            active.note(delta.newestCustomers)
            board.update { status in
                status.commits += 1
                status.entries += UInt64(entries)
                status.logBytes = logBytes
            }
        }
        // Nothing that is told asks for another commit on this thread.
        for index in answers.indices {
            // Exchanged, as a copy of each would count references to all that it has.
            var answer = Sequencer.Answer.told
            swap(&answer, &answers[index])
            (consume answer).tell(nil)
        }
        answers.removeAll(keepingCapacity: true)
        delta.removeAll()
    }
}
