package import WeirPrimitives

/// Where the present comes from.
///
/// Passed in by whoever composes the parts, so that a test can move it; nothing below the composition root reads the
/// system's clock.
package struct WallClock: Sendable {
    package let now: @Sendable () -> Timestamp

    package init(now: @escaping @Sendable () -> Timestamp) { self.now = now }

    /// A clock that stands still.
    package static func fixed(at instant: Timestamp) -> WallClock { WallClock { instant } }
}
