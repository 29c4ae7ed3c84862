import Synchronization
package import WeirPrimitives

/// Where new identifiers come from.
///
/// Ids of things that are kept sort in the order in which a process made them, those of one instant too: the order of
/// lists, of jobs that are due together and of the numbers that invoices get follows from it. Much has one instant where a
/// test clock stands.
package struct IDGenerator: Sendable {
    /// 128 bits: the milliseconds of the instant in the upper 48, and random ones below, in no order.
    package let next: @Sendable (Timestamp) -> UInt128
    private let random: @Sendable () -> UInt128
    private let made = Count()

    /// Makes ids of which the lower bits come from `random`.
    package init(random: @escaping @Sendable () -> UInt128) {
        self.random = random
        next = { now in
            let time = UInt128(UInt64(truncatingIfNeeded: max(0, now.milliseconds)) & 0xFFFF_FFFF_FFFF)
            return time << 80 | (random() & (UInt128(1) << 80 - 1))
        }
    }

    /// A new id of the kind that is asked for: the instant, how many this process has made before, and 48 random bits.
    ///
    /// After 2³² of them the count begins again; ids of one instant on both sides of that are not in order.
    package func make<ID: EntityID>(_ kind: ID.Type = ID.self, at now: Timestamp) -> ID {
        ID(at: now, count: made.next(), random: random())
    }

    /// A new id of a request.
    ///
    /// Anyone is told it, and learns nothing from it of how much there was to do.
    package func make(_ kind: RequestID.Type = RequestID.self, at now: Timestamp) -> RequestID {
        RequestID(rawValue: next(now))
    }
}

/// How many ids a process has made.
private final class Count: Sendable {
    private let value = Atomic<UInt32>(0)

    func next() -> UInt32 { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
