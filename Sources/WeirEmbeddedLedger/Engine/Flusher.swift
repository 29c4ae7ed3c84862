import Foundation
import WeirPrimitives
import WeirStorage

/// What one flush brings to the store.
struct FlushJob: Sendable {
    var flushes: [CustomerFlush]
    /// The log frame up to which everything is in these flushes or in the store already.
    var throughFrame: UInt64
}

struct FlushResult: Sendable {
    var job: FlushJob
    /// Why it failed; nil when all is in the store.
    var failure: String?
}

/// Brings entries from memory to the store on its own thread, customer by customer in order of id.
///
/// `@unchecked Sendable`: the job is handed over under the condition's lock; all else is constant.
final class Flusher: @unchecked Sendable {
    private let store: any BlockStore
    private let queue: SubmissionQueue
    private let interval: TimeInterval
    private let condition = NSCondition()
    private var job: FlushJob?
    private var isStopped = false
    /// Customers written in one transaction: short, so that others get at the database in between.
    private let sliceLength = 200

    init(store: any BlockStore, queue: SubmissionQueue, intervalSeconds: Int) {
        self.store = store
        self.queue = queue
        interval = TimeInterval(intervalSeconds)
    }

    func start() {
        let thread = Thread { [self] in run() }
        thread.name = "weir-flusher"
        thread.start()
    }

    func begin(_ job: FlushJob) {
        condition.lock()
        defer { condition.unlock() }
        self.job = job
        condition.signal()
    }

    func stop() {
        condition.lock()
        defer { condition.unlock() }
        isStopped = true
        condition.signal()
    }

    private func run() {
        while true {
            condition.lock()
            if job == nil, !isStopped { _ = condition.wait(until: Date(timeIntervalSinceNow: interval)) }
            let taken = job
            job = nil
            let stopped = isStopped
            condition.unlock()
            if let taken {
                let result = write(taken)
                _ = queue.add(.flushed(result))
            } else if stopped {
                return
            } else {
                _ = queue.add(.flushDue)
            }
        }
    }

    /// Every slice is one transaction; a crash between two leaves the log to apply the rest again.
    func write(_ job: FlushJob) -> FlushResult {
        do {
            var rest = job.flushes.sorted { $0.customer < $1.customer }[...]
            while !rest.isEmpty {
                try store.write(Array(rest.prefix(sliceLength)))
                rest = rest.dropFirst(sliceLength)
            }
            try store.setFlushedFrame(job.throughFrame)
            return FlushResult(job: job, failure: nil)
        } catch {
            return FlushResult(job: job, failure: "\(error)")
        }
    }
}
