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
    /// Entries come so fast that memory would be full before a thread that yields to others has written these.
    var isUrgent = false
}

struct FlushResult: Sendable {
    /// Why it failed; nil when all is in the store.
    var failure: String?
}

/// Brings entries from memory to the store beside the ledger, and keeps the store tidy in between.
///
/// Two threads have the store in turn. One yields to others and does what can wait: nearly everything. What is urgent is
/// written by the other one, which has an equal part of the processors, so that the ledger need not stand still until it is done.
///
/// `@unchecked Sendable`: jobs are handed over under a lock; all else is constant, or used by the patient thread alone.
final class Flusher: @unchecked Sendable {
    private let store: any BlockStore
    private let queue: SubmissionQueue
    private let logger: Logger
    private let interval: TimeInterval
    private let handover = FlushHandover()
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
        start("weir-flusher") { $0.runPatiently() }
        start("weir-flusher-2") { $0.runUrgently() }
    }

    private func start(_ name: String, _ body: @escaping @Sendable (Flusher) -> Void) {
        handover.addThread()
        let thread = Thread { [self] in
            body(self)
            handover.removeThread()
        }
        thread.name = name
        thread.start()
    }

    func begin(_ job: FlushJob) { handover.begin(job) }

    /// Makes the job urgent that nobody has begun to write, if there is one.
    func hurry() { handover.hurry() }

    /// Ends the threads, and waits until they are done with the store, which may be closed afterwards.
    func stop() { handover.stop() }

    private func runPatiently() {
        yieldToOthers()
        while true {
            noteWritten()
            if !isTidy, handover.takeStoreToTidy() {
                tidy()
                handover.giveStoreBack(hasWritten: false)
            }
            switch handover.next(urgent: false, limit: interval) {
            case .write(let job):
                finish(job)
            case .tidy:
                continue
            case .nothing:
                if !handover.isAtWork { giveMemoryBack() }
                _ = queue.add(.flushDue)
            case .stop:
                return
            }
        }
    }

    private func runUrgently() {
        while case .write(let job) = handover.next(urgent: true, limit: nil) { finish(job) }
    }

    private func finish(_ job: FlushJob) {
        let result = write(job)
        handover.giveStoreBack(hasWritten: true)
        _ = queue.add(.flushed(result))
    }

    private func noteWritten() {
        guard handover.takeHasWritten() else { return }
        isTidy = false
        holdsFreedMemory = true
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
            while !handover.hasWork {
                guard try store.tidy(until: { self.handover.hasWork }) else { break }
            }
            if handover.hasWork { return }
        } catch {
            // Nothing is lost by it, but reads get slower with every run that is not merged.
            logger.error("the store could not be tidied; it is tried again", metadata: ["error": "\(error)"])
        }
        isTidy = true
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
