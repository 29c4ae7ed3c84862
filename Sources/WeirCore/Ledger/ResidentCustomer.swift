/// One customer in memory.
///
/// Not `Sendable`: it belongs to the working set that it is in.
package final class ResidentCustomer {
    package let place: ResidentPlace

    package var ledger: CustomerLedger {
        unsafeAddress { UnsafePointer(place.address) }
        unsafeMutableAddress { place.address }
    }

    /// Whether it is among ``WorkingSet/dirty``.
    package var isDirty: Bool {
        get { place.isDirty }
        set { place.isDirty = newValue }
    }

    /// When it was last used, by the count of whoever runs the rules.
    package var lastUse: UInt64 {
        get { place.lastUse }
        set { place.lastUse = newValue }
    }

    /// The last use as of the time when it was looked at for dropping.
    package var lastLook: UInt64 {
        get { place.lastLook }
        set { place.lastLook = newValue }
    }

    init(_ ledger: CustomerLedger) {
        place = ResidentPlace(.allocate(capacity: 1))
        place.state.initialize(to: ResidentState(ledger: ledger, owner: .passUnretained(self)))
    }

    deinit {
        place.state.deinitialize(count: 1)
        place.state.deallocate()
    }
}

/// Where a customer lies in memory: what commands work on, without counting references.
///
/// Behind a pointer of its own: every step of every command touches it, and the checks that Swift makes at run time for
/// properties of objects would be a tenth of the work. One thread has the working set, and no step holds the ledger
/// while another one changes it. It is valid while its customer is in the working set, or held as a
/// ``ResidentCustomer``. Lists of places are kept by those who drop customers themselves, and spare or cross out who stands in them.
package struct ResidentPlace {
    fileprivate let state: UnsafeMutablePointer<ResidentState>

    fileprivate init(_ state: UnsafeMutablePointer<ResidentState>) { self.state = state }

    /// The ledger is the first thing in the state.
    var address: UnsafeMutablePointer<CustomerLedger> {
        UnsafeMutableRawPointer(state).assumingMemoryBound(to: CustomerLedger.self)
    }

    /// By its address: other accessors copy the whole of it where they are not put in place.
    package var ledger: CustomerLedger {
        unsafeAddress { UnsafePointer(address) }
        nonmutating unsafeMutableAddress { address }
    }

    package var owner: ResidentCustomer { state.pointee.owner.takeUnretainedValue() }

    package var isDirty: Bool {
        get { state.pointee.isDirty }
        nonmutating set { state.pointee.isDirty = newValue }
    }

    package var lastUse: UInt64 {
        get { state.pointee.lastUse }
        nonmutating set { state.pointee.lastUse = newValue }
    }

    package var lastLook: UInt64 {
        get { state.pointee.lastLook }
        nonmutating set { state.pointee.lastLook = newValue }
    }

    /// Asks for all lines of memory that the state lies in; see ``WorkingSet/prefetch(_:)``.
    func prefetch() { Prefetch.lines(UnsafeRawPointer(state), bytes: MemoryLayout<ResidentState>.size) }
}

/// What is kept of a customer in memory.
private struct ResidentState {
    var ledger: CustomerLedger
    let owner: Unmanaged<ResidentCustomer>
    var isDirty = false
    var lastUse: UInt64 = 0
    var lastLook: UInt64 = 0
}
