package import WeirPrimitives

/// How far an export has come that goes through customers in the order of their ids, in thousandths.
///
/// Customers are not counted beforehand: an id says when it was made, so its place between the first and the newest is
/// about the share of the customers before it.
package struct ExportShare: Sendable, Hashable {
    package static let whole = 1_000

    private let newest: UInt64
    private var first: UInt64?

    /// `newest`: The newest customer; nil when there is none.
    package init(newest: CustomerID?) { self.newest = newest.map(Self.place) ?? 0 }

    /// The share behind a customer; they come in order.
    package mutating func reached(_ customer: CustomerID) -> Int {
        let place = Self.place(customer)
        let first = first ?? place
        self.first = first
        guard place > first, newest > first else { return place >= newest ? Self.whole : 0 }
        return Self.of(place - first, newest - first)
    }

    /// A part of a whole; at most all of it.
    package static func of(_ part: UInt64, _ all: UInt64) -> Int {
        guard all > 0, part < all else { return whole }
        return Int(UInt128(part) * UInt128(whole) / UInt128(all))
    }

    /// The time at which an id was made, and the order within it.
    private static func place(_ customer: CustomerID) -> UInt64 { UInt64(truncatingIfNeeded: customer.rawValue >> 64) }
}
