package import WeirPrimitives

/// Where new identifiers come from.
package struct IDGenerator: Sendable {
    /// 128 bits: the milliseconds of the instant in the upper 48, and random ones below.
    package let next: @Sendable (Timestamp) -> UInt128

    package init(next: @escaping @Sendable (Timestamp) -> UInt128) { self.next = next }

    /// Makes ids of which the lower 80 bits come from `random`.
    package init(random: @escaping @Sendable () -> UInt128) {
        next = { now in
            let time = UInt128(UInt64(truncatingIfNeeded: max(0, now.milliseconds)) & 0xFFFF_FFFF_FFFF)
            return time << 80 | (random() & (UInt128(1) << 80 - 1))
        }
    }

    /// A new id of the kind that is asked for.
    package func make<ID: EntityID>(_ kind: ID.Type = ID.self, at now: Timestamp) -> ID {
        ID(rawValue: next(now))
    }
}
