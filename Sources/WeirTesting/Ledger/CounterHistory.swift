import Synchronization

/// What clients asked of one counter, and when they were answered, for a look at whether it is one counter.
package final class CounterHistory: Sendable {
    package struct Operation: Sendable {
        package let asked: ContinuousClock.Instant
        package let answered: ContinuousClock.Instant
        /// What the counter had come to with the request; nil where it was refused.
        package let value: Int64?

        package init(asked: ContinuousClock.Instant, answered: ContinuousClock.Instant, value: Int64?) {
            self.asked = asked
            self.answered = answered
            self.value = value
        }
    }

    private let operations = Mutex<[Operation]>([])

    package init() {}

    package func add(_ operation: Operation) { operations.withLock { $0.append(operation) } }

    var all: [Operation] { operations.withLock { $0 } }

    package var admitted: Int { operations.withLock { $0.count { $0.value != nil } } }

    /// Why there is no order of the operations, each between its question and its answer, in which a counter of this
    /// limit says just this; empty when there is one.
    ///
    /// Each admission says its place, so only this is to be looked at: no place twice and none left out, whoever was
    /// answered before another one asked has the smaller place, and after a refusal nobody is admitted.
    package func flaws(limit: Int64) -> [String] {
        let operations = operations.withLock { $0 }
        var flaws: [String] = []
        let values = operations.compactMap(\.value).sorted()
        if values != Array(values.indices.map { Int64($0) + 1 }) { flaws.append("places are missing or given twice") }
        if let last = values.last, last > limit { flaws.append("\(last) were admitted of \(limit)") }
        let answered = operations.sorted { $0.answered < $1.answered }
        var next = 0
        var largest: Int64 = 0
        for operation in operations.sorted(by: { $0.asked < $1.asked }) {
            while next < answered.count, answered[next].answered < operation.asked {
                // A refusal stands behind the last admission.
                largest = max(largest, answered[next].value ?? limit)
                next += 1
            }
            if let value = operation.value, value <= largest {
                flaws.append("place \(value) was given after place \(largest) had been answered")
            }
        }
        return flaws
    }
}
