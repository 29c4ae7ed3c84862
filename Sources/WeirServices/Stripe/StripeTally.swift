import Synchronization

/// Counts the deliveries of Stripe's since the start.
package final class StripeTally: Sendable {
    /// How many there were.
    package struct Counts: Sendable, Hashable {
        package var received = 0
        /// Kept already, as Stripe sends some twice.
        package var repeated = 0
        /// Of types that change nothing here.
        package var ignored = 0
        /// With a wrong signature, of the other mode, or no event at all.
        package var refused = 0

        package init() {}
    }

    private let counts = Mutex(Counts())

    package init() {}

    package var value: Counts { counts.withLock { $0 } }

    func count(_ change: (inout Counts) -> Void) { counts.withLock { change(&$0) } }
}
