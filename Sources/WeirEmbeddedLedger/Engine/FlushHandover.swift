import Foundation

/// The one job that is handed to the threads which bring entries to the store, and which of them has the store.
///
/// `@unchecked Sendable`: every access to the state is under the condition's lock.
final class FlushHandover: @unchecked Sendable {
    private let condition = NSCondition()
    private var job: FlushJob?
    private var isStopped = false
    /// Threads that have not ended.
    private var threads = 0
    /// A thread writes or tidies.
    private var isStoreTaken = false
    private var hasNewEntries = false

    /// What a thread does next.
    enum Step {
        /// Write the job; the store is the thread's until ``giveStoreBack(hasWritten:)``.
        case write(FlushJob)
        /// The other thread has written something that nobody has tidied yet; told to the patient one.
        case tidy
        /// Time has passed, and nothing was handed over.
        case nothing
        case stop
    }

    func begin(_ job: FlushJob) {
        condition.lock()
        defer { condition.unlock() }
        self.job = job
        condition.broadcast()
    }

    /// Makes the job urgent that waits, if one does.
    func hurry() {
        condition.lock()
        defer { condition.unlock() }
        guard job?.isUrgent == false else { return }
        job?.isUrgent = true
        condition.broadcast()
    }

    func addThread() {
        condition.lock()
        defer { condition.unlock() }
        threads += 1
    }

    func removeThread() {
        condition.lock()
        defer { condition.unlock() }
        threads -= 1
        condition.broadcast()
    }

    /// Has all threads end, and waits until they have.
    func stop() {
        condition.lock()
        defer { condition.unlock() }
        isStopped = true
        condition.broadcast()
        while threads > 0 { condition.wait() }
    }

    /// Waits for a job that is urgent, or for one that is not, and for the store; a job comes before the end.
    ///
    /// With a limit of seconds, nothing comes behind it.
    func next(urgent: Bool, limit: TimeInterval?) -> Step {
        condition.lock()
        defer { condition.unlock() }
        let end = limit.map { Date(timeIntervalSinceNow: $0) }
        var isDue = false
        while true {
            if let waiting = job, waiting.isUrgent == urgent, !isStoreTaken {
                job = nil
                isStoreTaken = true
                return .write(waiting)
            }
            if isStopped, job == nil { return .stop }
            if !urgent, hasNewEntries, !isStoreTaken { return .tidy }
            if isDue { return .nothing }
            if let end {
                isDue = !condition.wait(until: end)
            } else {
                condition.wait()
            }
        }
    }

    /// Takes the store for tidying; false while a job waits, is written, or the end has come.
    func takeStoreToTidy() -> Bool {
        condition.lock()
        defer { condition.unlock() }
        guard job == nil, !isStopped, !isStoreTaken else { return false }
        isStoreTaken = true
        return true
    }

    /// Whoever has the store is done with it: with a job, or with tidying.
    func giveStoreBack(hasWritten: Bool) {
        condition.lock()
        defer { condition.unlock() }
        isStoreTaken = false
        if hasWritten { hasNewEntries = true }
        condition.broadcast()
    }

    /// Whether a job was written since this was last asked.
    func takeHasWritten() -> Bool {
        condition.lock()
        defer { condition.unlock() }
        defer { hasNewEntries = false }
        return hasNewEntries
    }

    /// Whether a thread writes or tidies.
    var isAtWork: Bool {
        condition.lock()
        defer { condition.unlock() }
        return isStoreTaken
    }

    /// Whether who tidies should leave the store to others.
    var hasWork: Bool {
        condition.lock()
        defer { condition.unlock() }
        return job != nil || isStopped
    }
}
