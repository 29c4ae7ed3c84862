import Synchronization

/// A bar that work on several threads shows its progress on.
final class SharedProgressBar: Sendable {
    private let bar = Mutex(ProgressBar())

    func show(_ what: String, done: Int, of size: Int) { bar.withLock { $0.show(what, done: done, of: size) } }

    func finish() { bar.withLock { $0.finish() } }
}
