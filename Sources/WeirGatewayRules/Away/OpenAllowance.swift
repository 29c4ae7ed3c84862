package import WeirPrimitives

/// What a gateway may let through of one feature while its ledger cannot be reached.
///
/// What is held and what the ledger does not have yet are together never more than what the operator allowed, so that
/// number is also the most by which a limit can be overrun. A call that turns out larger than what was held for it counts
/// in full, and leaves that much less to others.
package struct OpenAllowance: Sendable, Hashable {
    /// Units of the feature, as the route table states them.
    package let stated: Quantity
    /// Of calls under way.
    package private(set) var held = Quantity.zero
    /// Of calls that were counted, and that the ledger does not have yet.
    package private(set) var unrecorded = Quantity.zero

    /// Makes one; `unrecorded` is left from an earlier run.
    package init(stated: Quantity, unrecorded: Quantity = .zero) {
        self.stated = stated
        self.unrecorded = unrecorded
    }

    /// What may still be let through; never below zero.
    package var left: Quantity {
        Quantity(billionths: max(0, stated.billionths - held.billionths - unrecorded.billionths))
    }

    /// Holds units for a call; false when that would be more than is allowed.
    package mutating func hold(_ units: Quantity) -> Bool {
        guard units <= left else { return false }
        held.billionths += units.billionths
        return true
    }

    /// Takes units for a call that the ledger had admitted; false when that would be more than is allowed.
    package mutating func take(_ units: Quantity) -> Bool {
        guard units <= left else { return false }
        unrecorded.billionths += units.billionths
        return true
    }

    /// A call came to its end, and what it took is to be recorded.
    package mutating func commit(held units: Quantity, taking taken: Quantity) {
        release(units)
        unrecorded.billionths += taken.billionths
    }

    package mutating func release(_ units: Quantity) { held.billionths -= units.billionths }

    /// The ledger has them now.
    package mutating func recorded(_ units: Quantity) { unrecorded.billionths -= units.billionths }
}
