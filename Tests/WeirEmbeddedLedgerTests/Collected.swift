import Synchronization

/// Gathers values from a concurrent callback.
final class Collected<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])

    func add(_ new: [Value]) { values.withLock { $0 += new } }

    var all: [Value] { values.withLock { $0 } }
}
