import WeirCore

/// A hash table whose keys and values lie together in one run of memory.
///
/// For tables that are far larger than the processor's caches: a look waits for memory once where a dictionary waits two or
/// three times, and the waits of many looks overlap when ``touch(_:)`` is called for all of them first.
///
/// Open addressing with linear probing; a slot that becomes free is filled from those behind it. Hashes are those of the
/// standard library, so that nobody can choose keys that collide.
struct SlotTable<Key: Hashable, Value>: ~Copyable {
    /// What lies together, so the key and a small value fit into one line of a cache.
    struct Slot {
        let key: Key
        var value: Value
    }

    private(set) var count = 0
    private var capacity: Int
    private var slots: UnsafeMutablePointer<Slot>
    /// A bit for each slot: whether there is something in it.
    private var occupied: UnsafeMutablePointer<UInt64>

    private static var firstCapacity: Int { 64 }
    private static var bytesOfLine: Int { 64 }

    init() { self.init(capacity: Self.firstCapacity) }

    /// `capacity`: A power of two, 64 or more.
    private init(capacity: Int) {
        self.capacity = capacity
        let byteCount = capacity * MemoryLayout<Slot>.stride
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: byteCount,
            alignment: max(Self.bytesOfLine, MemoryLayout<Slot>.alignment)
        )
        HugePages.ask(for: UnsafeMutableRawBufferPointer(start: memory, count: byteCount))
        // A touch reads slots in which nothing was put yet.
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        slots = memory.bindMemory(to: Slot.self, capacity: capacity)
        occupied = .allocate(capacity: capacity / UInt64.bitWidth)
        occupied.initialize(repeating: 0, count: capacity / UInt64.bitWidth)
    }

    deinit {
        for index in 0..<capacity where isOccupied(index) { (slots + index).deinitialize(count: 1) }
        slots.deallocate()
        occupied.deallocate()
    }

    // MARK: Looking

    /// Where a key is; until something is put in or taken out.
    func find(_ key: Key) -> Int? { find(key, hash: key.hashValue) }

    /// `hash`: The key's `hashValue`.
    func find(_ key: Key, hash: Int) -> Int? {
        var index = hash & (capacity - 1)
        while isOccupied(index) {
            if slots[index].key == key { return index }
            index = next(index)
        }
        return nil
    }

    /// Brings the slot where a key of the hash is looked for first into the caches.
    ///
    /// - Returns: A number that depends on it, so that the touch is not left out.
    func touch(_ hash: Int) -> Int {
        // As bytes: whether there is anything in the slot is not known yet.
        let slot = UnsafeRawPointer(slots + (hash & (capacity - 1)))
        return Int(slot.load(as: UInt8.self)) &+ Int((slot + MemoryLayout<Slot>.size - 1).load(as: UInt8.self))
    }

    /// What is at a place that ``find(_:)`` gave; by its address, so that nothing is copied.
    subscript(index: Int) -> Slot {
        unsafeAddress { UnsafePointer(slots + index) }
        unsafeMutableAddress { slots + index }
    }

    // MARK: Changing

    /// Puts in a value under a key that must not be there yet.
    mutating func insert(_ value: Value, for key: Key) {
        // A quarter stays free, so that there is always an end to looking.
        if (count + 1) * 4 > capacity * 3 { grow() }
        place(Slot(key: key, value: value))
    }

    /// Takes out what is at a place that ``find(_:)`` gave.
    mutating func remove(at index: Int) -> Value {
        let removed = (slots + index).move()
        var hole = index
        var candidate = next(index)
        while isOccupied(candidate) {
            let home = slots[candidate].key.hashValue & (capacity - 1)
            // It may move forward to the hole, unless that lies before the slot where it is looked for first.
            if (candidate &- home) & (capacity - 1) >= (candidate &- hole) & (capacity - 1) {
                (slots + hole).moveInitialize(from: slots + candidate, count: 1)
                hole = candidate
            }
            candidate = next(candidate)
        }
        occupied[hole / UInt64.bitWidth] &= ~(1 << UInt64(hole % UInt64.bitWidth))
        count -= 1
        return removed.value
    }

    /// Takes out what is under the keys that are meant, and hands it on.
    mutating func removeAll(where isMeant: (Key) -> Bool, _ gone: (Value) -> Void) {
        var rest = SlotTable()
        for index in 0..<capacity where isOccupied(index) {
            let slot = (slots + index).move()
            if isMeant(slot.key) { gone(slot.value) } else { rest.insert(slot.value, for: slot.key) }
        }
        forgetMoved()
        self = rest
    }

    private mutating func grow() {
        var larger = SlotTable(capacity: capacity * 2)
        for index in 0..<capacity where isOccupied(index) { larger.place((slots + index).move()) }
        forgetMoved()
        self = larger
    }

    private mutating func place(_ slot: consuming Slot) {
        var index = slot.key.hashValue & (capacity - 1)
        while isOccupied(index) { index = next(index) }
        (slots + index).initialize(to: slot)
        occupied[index / UInt64.bitWidth] |= 1 << UInt64(index % UInt64.bitWidth)
        count += 1
    }

    /// Notes that all slots were moved elsewhere.
    private mutating func forgetMoved() {
        occupied.update(repeating: 0, count: capacity / UInt64.bitWidth)
        count = 0
    }

    @inline(__always)
    private func next(_ index: Int) -> Int { (index + 1) & (capacity - 1) }

    @inline(__always)
    private func isOccupied(_ index: Int) -> Bool {
        occupied[index / UInt64.bitWidth] >> UInt64(index % UInt64.bitWidth) & 1 == 1
    }
}

/// `@unchecked Sendable`: it cannot be copied, so nobody else has the memory that it owns.
extension SlotTable: @unchecked Sendable where Key: Sendable, Value: Sendable {}
