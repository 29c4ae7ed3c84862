import Foundation
import Synchronization

/// Runs the jobs of one actor on a thread of its own, one after another.
///
/// The client library of PostgreSQL blocks; here it never holds a thread that others need. The thread ends when the
/// executor is gone.
final class ThreadExecutor: SerialExecutor {
    private let queue = JobQueue()

    /// `name`: What the thread is called in lists of threads; at most 15 bytes are shown.
    init(name: String) {
        let queue = queue
        let thread = Thread {
            while let (job, executor) = queue.next() { job.runSynchronously(on: executor) }
        }
        thread.name = name
        thread.stackSize = 1 << 20
        thread.start()
    }

    deinit { queue.end() }

    func enqueue(_ job: consuming ExecutorJob) {
        queue.add(UnownedJob(job), on: asUnownedSerialExecutor())
    }
}

/// The jobs that wait for a thread.
private final class JobQueue: Sendable {
    private let jobs = Mutex<[(UnownedJob, UnownedSerialExecutor)]>([])
    /// Counts the jobs, and the end.
    private let arrivals = DispatchSemaphore(value: 0)

    func add(_ job: UnownedJob, on executor: UnownedSerialExecutor) {
        jobs.withLock { $0.append((job, executor)) }
        arrivals.signal()
    }

    func end() { arrivals.signal() }

    /// Waits for the next job; nil once the executor is gone and nothing is left.
    func next() -> (UnownedJob, UnownedSerialExecutor)? {
        arrivals.wait()
        return jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}
