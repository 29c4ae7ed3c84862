import WeirPrimitives

/// Customers in memory by their ids.
///
/// A table of its own: whoever looks up many can have the waits for memory overlap, and no reference is counted. Half of
/// an id is made by the server and mostly random, so a multiplication spreads it. Open addressing, each customer in the first free slot
/// behind its home; at most half of the slots are in use.
final class ResidentTable {
    private struct Slot {
        var id: CustomerID
        /// nil: the slot is free.
        var place: ResidentPlace?
    }

    private var slots: UnsafeMutableBufferPointer<Slot>
    /// Bits of the hash that do not name a home.
    private var shift: UInt64
    private(set) var count = 0

    private static let smallest = 16

    init() {
        slots = Self.empty(Self.smallest)
        shift = Self.shift(of: Self.smallest)
    }

    deinit {
        for slot in slots where slot.place != nil { Self.release(slot) }
        slots.deallocate()
    }

    private static func empty(_ count: Int) -> UnsafeMutableBufferPointer<Slot> {
        let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: count)
        HugePages.ask(for: UnsafeMutableRawBufferPointer(slots))
        slots.initialize(repeating: Slot(id: CustomerID(rawValue: 0), place: nil))
        return slots
    }

    private static func shift(of count: Int) -> UInt64 { UInt64(64 - count.trailingZeroBitCount) }

    /// The table holds each of its customers once.
    private static func release(_ slot: Slot) {
        if let place = slot.place { Unmanaged.passUnretained(place.owner).release() }
    }

    @inline(__always)
    private func home(of id: CustomerID) -> Int {
        Int(truncatingIfNeeded: (id.halves.low &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    /// The slot of a customer, or the free one where it would be.
    @inline(__always)
    private func slot(of id: CustomerID) -> Int {
        var index = home(of: id)
        while slots[index].place != nil, slots[index].id != id { index = (index + 1) & (slots.count - 1) }
        return index
    }

    func place(of id: CustomerID) -> ResidentPlace? { slots[slot(of: id)].place }

    /// Asks for the home of an id; see ``WorkingSet/prefetch(_:)``.
    func prefetch(_ id: CustomerID) {
        guard let base = slots.baseAddress else { return }
        Prefetch.lines(UnsafeRawPointer(base + home(of: id)), bytes: 1)
    }

    /// Takes a customer in, in the place of one with the same id.
    func insert(_ resident: ResidentCustomer, as id: CustomerID) {
        var index = slot(of: id)
        if slots[index].place != nil {
            Self.release(slots[index])
            count -= 1
        } else if (count + 1) * 2 > slots.count {
            grow()
            index = slot(of: id)
        }
        slots[index] = Slot(id: id, place: resident.place)
        _ = Unmanaged.passRetained(resident)
        count += 1
    }

    func remove(_ id: CustomerID) {
        var free = slot(of: id)
        guard slots[free].place != nil else { return }
        Self.release(slots[free])
        count -= 1
        // Those behind it move up, as far as none comes to stand before its home.
        let mask = slots.count - 1
        var next = (free + 1) & mask
        while slots[next].place != nil {
            let distance = (next - home(of: slots[next].id)) & mask
            if distance >= (next - free) & mask {
                slots[free] = slots[next]
                free = next
            }
            next = (next + 1) & mask
        }
        slots[free].place = nil
    }

    private func grow() {
        let old = slots
        slots = Self.empty(old.count * 2)
        shift = Self.shift(of: slots.count)
        for entry in old where entry.place != nil { slots[slot(of: entry.id)] = entry }
        old.deallocate()
    }

    func forEach(_ body: (ResidentPlace) -> Void) {
        for slot in slots { if let place = slot.place { body(place) } }
    }
}
