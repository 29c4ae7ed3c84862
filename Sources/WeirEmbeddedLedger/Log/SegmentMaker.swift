import Foundation

/// Makes log segments on a thread of its own: filling one with zeros takes a tenth of a second, in which nobody would be
/// answered.
///
/// `@unchecked Sendable`: every access to the state is under the condition's lock.
final class SegmentMaker: @unchecked Sendable {
    /// A segment that nobody uses yet.
    struct Made {
        let name: String
        let file: any LogSegmentFile
    }

    private let disk: any LogDisk
    private let size: Int
    private let condition = NSCondition()
    private var wanted: String?
    private var made: Made?
    private var isWorking = false
    private var isStopped = false

    init(disk: any LogDisk, size: Int) {
        self.disk = disk
        self.size = size
        let thread = Thread { [self] in run() }
        thread.name = "weir-segments"
        thread.start()
    }

    /// Whether a segment is made, or being made.
    var isAsked: Bool {
        condition.lock()
        defer { condition.unlock() }
        return wanted != nil || isWorking || made != nil
    }

    func ask(_ name: String) {
        condition.lock()
        defer { condition.unlock() }
        wanted = name
        condition.broadcast()
    }

    /// The segment that was asked for, once it is there; nil when none was, or it could not be made.
    func take() -> Made? {
        condition.lock()
        defer { condition.unlock() }
        while wanted != nil || isWorking { condition.wait() }
        defer { made = nil }
        return made
    }

    /// Ends the thread, and waits until nothing is made any more: whoever opens the log next has it for himself.
    func stop() {
        condition.lock()
        defer { condition.unlock() }
        isStopped = true
        wanted = nil
        condition.broadcast()
        while isWorking { condition.wait() }
        made = nil
    }

    private func run() {
        condition.lock()
        defer { condition.unlock() }
        while !isStopped {
            guard let name = wanted else {
                condition.wait()
                continue
            }
            wanted = nil
            isWorking = true
            condition.unlock()
            // When it fails, the segment is made where it is needed, and the failure told there.
            let file = try? disk.openSegment(name, size: size)
            condition.lock()
            isWorking = false
            made = file.map { Made(name: name, file: $0) }
            condition.broadcast()
        }
    }
}
