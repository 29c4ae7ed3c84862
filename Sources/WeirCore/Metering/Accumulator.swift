package import WeirPrimitives

/// What a set of events of one series adds up to, in a form that takes single events in and out and that merges.
///
/// It may also be the change between two such sets; counts may then be below zero.
///
/// Count, sum, average and weighted sum can give any event back exactly. The others can unless the event carries the
/// extremum, the latest value or a member's last operation: then the bucket is computed again from its events.
package enum Accumulator: Sendable, Hashable {
    /// Number of events.
    case count(Int64)
    /// For sum and average.
    case sum(SumState)
    case max(ExtremumState)
    case min(ExtremumState)
    indirect case latest(LatestState)
    indirect case weighted(WeightedState)
    /// For percentile: how often each value occurs.
    case values(ValuesState)
    /// For unique count.
    case members(MembersState)

    /// The accumulator of no events for an aggregation; `reference` is the instant from which weighted sums measure.
    package static func empty(_ aggregation: Aggregation, reference: Timestamp) -> Accumulator {
        switch aggregation {
        case .count: .count(0)
        case .sum, .average: .sum(SumState())
        case .max: .max(ExtremumState())
        case .min: .min(ExtremumState())
        case .latest: .latest(LatestState())
        case .weightedSum: .weighted(WeightedState(reference: reference))
        case .percentile: .values(ValuesState())
        case .uniqueCount: .members(MembersState())
        }
    }

    /// How many events are in it.
    package var eventCount: Int64 {
        switch self {
        case .count(let count): count
        case .sum(let state): state.count
        case .max(let state), .min(let state): state.count
        case .latest(let state): state.count
        case .weighted(let state): state.count
        case .values(let state): state.count
        case .members(let state): state.count
        }
    }
}

package struct SumState: Sendable, Hashable {
    package var total = Quantity.zero
    package var count: Int64 = 0

    package init() {}
}

package struct ExtremumState: Sendable, Hashable {
    package var value = Quantity.zero
    package var count: Int64 = 0

    package init() {}
}

package struct LatestState: Sendable, Hashable {
    package var value = Quantity.zero
    package var position = EventPosition.first
    package var count: Int64 = 0

    package init() {}
}

/// The order of events in time; of equal timestamps the one received later comes later.
package struct EventPosition: Sendable, Hashable, Comparable {
    package var timestamp: Timestamp
    package var sequence: Sequence64

    package static let first = EventPosition(timestamp: .earliest, sequence: 0)

    package init(timestamp: Timestamp, sequence: Sequence64) {
        self.timestamp = timestamp
        self.sequence = sequence
    }

    package static func < (left: EventPosition, right: EventPosition) -> Bool {
        (left.timestamp, left.sequence) < (right.timestamp, right.sequence)
    }
}

/// Sum of changes, and sum of changes times milliseconds since the reference.
package struct WeightedState: Sendable, Hashable {
    package var reference: Timestamp
    package var total = Quantity.zero
    /// Billionths × milliseconds.
    package var moment: Int128 = 0
    package var count: Int64 = 0

    package init(reference: Timestamp) { self.reference = reference }
}

package struct ValuesState: Sendable, Hashable {
    package var counts: [Quantity: Int64] = [:]
    package var count: Int64 = 0

    package init() {}
}

package struct MembersState: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package var count: Int64
        /// Where the member's last operation stands, and which it was.
        package var last: EventPosition
        package var isActive: Bool

        package init(count: Int64, last: EventPosition, isActive: Bool) {
            self.count = count
            self.last = last
            self.isActive = isActive
        }
    }

    package var members: [String: Member] = [:]
    package var count: Int64 = 0
    package private(set) var activeCount: Int64 = 0

    package init() {}

    package mutating func set(_ member: Member?, for name: String) {
        let before = members.updateOrRemove(member, forKey: name)
        if before?.isActive == true { activeCount -= 1 }
        if member?.isActive == true { activeCount += 1 }
    }
}

extension Dictionary {
    fileprivate mutating func updateOrRemove(_ value: Value?, forKey key: Key) -> Value? {
        if let value { return updateValue(value, forKey: key) }
        return removeValue(forKey: key)
    }
}
