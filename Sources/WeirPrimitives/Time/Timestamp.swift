/// An instant: milliseconds since 1970-01-01T00:00:00 UTC, leap seconds not counted.
package struct Timestamp: Sendable, Hashable {
    package var milliseconds: Int64

    @inlinable
    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// 0001-01-01, the earliest instant that text can name.
    package static let earliest = Timestamp(milliseconds: -62_135_596_800_000)
    /// The end of the year 9999, half-open; stands for "no end" in windows.
    package static let distantFuture = Timestamp(milliseconds: 253_402_300_800_000)

    package func adding(milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: self.milliseconds + milliseconds)
    }

    package func adding(seconds: Int64) -> Timestamp { adding(milliseconds: seconds * 1000) }

    /// Milliseconds from `other` to this instant; negative when `other` is later.
    package func milliseconds(since other: Timestamp) -> Int64 { milliseconds - other.milliseconds }
}

extension Timestamp: Comparable {
    @inlinable
    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}

/// A half-open span of time: `start` belongs to it, `end` does not.
package struct TimeRange: Sendable, Hashable {
    package var start: Timestamp
    package var end: Timestamp

    /// - Precondition: `start` is not after `end`.
    package init(start: Timestamp, end: Timestamp) {
        precondition(start <= end, "A time range ends after it starts.")
        self.start = start
        self.end = end
    }

    package static let always = TimeRange(start: .earliest, end: .distantFuture)

    package var isEmpty: Bool { start == end }

    package func contains(_ instant: Timestamp) -> Bool { start <= instant && instant < end }

    package func contains(_ other: TimeRange) -> Bool { start <= other.start && other.end <= end }

    package func intersection(_ other: TimeRange) -> TimeRange? {
        let first = max(start, other.start)
        let last = min(end, other.end)
        return first < last ? TimeRange(start: first, end: last) : nil
    }
}
