import WeirPrimitives

extension ManualClock {
    /// Moves the clock to an instant that is written as ISO 8601.
    package func set(_ text: String) {
        guard let instant = Timestamp(iso8601: text) else { preconditionFailure("'\(text)' is no instant.") }
        set(instant)
    }
}
