import CMalloc
import Foundation
import Glibc
import Logging
import WeirPrimitives
import WeirStorage

/// What one flush brings to the store.
struct FlushJob: Sendable {
    var flushes: [CustomerFlush]
    /// The log frame up to which everything is in these flushes or in the store already.
    var throughFrame: UInt64
}

struct FlushResult: Sendable {
    /// Why it failed; nil when all is in the store.
    var failure: String?
}

/// Brings entries from memory to the store on its own thread, and keeps the store tidy in between.
///
/// `@unchecked Sendable`: the job is handed over under the condition's lock; all else is constant.
final class Flusher: @unchecked Sendable {
    private let store: any BlockStore
    private let queue: SubmissionQueue
    private let logger: Logger
    private let interval: TimeInterval
    private let condition = NSCondition()
    private var job: FlushJob?
    private var isStopped = false
    private var isEnded = false
    /// The store has said that there is nothing to tidy since the last flush.
    private var isTidy = false
    /// How often the queue had been added to when the flusher last looked.
    private var lastSubmissions: UInt64 = 0
    /// Something was flushed since memory was last given back.
    private var holdsFreedMemory = false

    init(store: any BlockStore, queue: SubmissionQueue, intervalMilliseconds: Int, logger: Logger) {
        self.logger = logger
        self.store = store
        self.queue = queue
        interval = TimeInterval(intervalMilliseconds) / 1_000
    }

    func start() {
        let thread = Thread { [self] in
            run()
            condition.lock()
            defer { condition.unlock() }
            isEnded = true
            condition.broadcast()
        }
        thread.name = "weir-flusher"
        thread.start()
    }

    func begin(_ job: FlushJob) {
        condition.lock()
        defer { condition.unlock() }
        self.job = job
        condition.broadcast()
    }

    /// Ends the thread, and waits until it is done with the store, which may be closed afterwards.
    func stop() {
        condition.lock()
        defer { condition.unlock() }
        isStopped = true
        condition.broadcast()
        while !isEnded { condition.wait() }
    }

    private func run() {
        yieldToOthers()
        while true {
            if !isTidy { tidy() }
            condition.lock()
            if job == nil, !isStopped { _ = condition.wait(until: Date(timeIntervalSinceNow: interval)) }
            let taken = job
            job = nil
            let stopped = isStopped
            condition.unlock()
            if let taken {
                _ = queue.add(.flushed(write(taken)))
                isTidy = false
                holdsFreedMemory = true
            } else if stopped {
                return
            } else {
                giveMemoryBack()
                _ = queue.add(.flushDue)
            }
        }
    }

    /// Nobody waits for a flush, but somebody does for the threads beside it.
    ///
    /// On Linux the priority of "this process" is that of the calling thread; it is lowered from what it was started with.
    private func yieldToOthers() {
        let which = __priority_which_t(PRIO_PROCESS.rawValue)
        _ = setpriority(which, 0, min(19, getpriority(which, 0) + 10))
    }

    /// Gives memory that was freed back to the system, once nobody has asked for anything since the last look.
    ///
    /// The allocator keeps what a flush frees, because it lies between what stays; and looking for it stops other threads.
    private func giveMemoryBack() {
        let submissions = queue.submissionCount
        defer { lastSubmissions = submissions }
        guard holdsFreedMemory, submissions == lastSubmissions else { return }
        malloc_trim(0)
        holdsFreedMemory = false
    }

    /// Tidies until a flush waits; what fails is tried again after the next flush.
    private func tidy() {
        do {
            while !hasWork {
                guard try store.tidy(until: { self.hasWork }) else { break }
            }
            if hasWork { return }
        } catch {
            // Nothing is lost by it, but reads get slower with every run that is not merged.
            logger.error("the store could not be tidied; it is tried again", metadata: ["error": "\(error)"])
        }
        isTidy = true
    }

    private var hasWork: Bool {
        condition.lock()
        defer { condition.unlock() }
        return job != nil || isStopped
    }

    private func write(_ job: FlushJob) -> FlushResult {
        do {
            // Each id with its place: sorting looks at them many times, and moves them.
            let order = job.flushes.indices.map { (job.flushes[$0].customer, $0) }.sorted { $0.0 < $1.0 }
            try store.write(order.map { job.flushes[$0.1] }, throughFrame: job.throughFrame)
            return FlushResult(failure: nil)
        } catch {
            return FlushResult(failure: "\(error)")
        }
    }
}
