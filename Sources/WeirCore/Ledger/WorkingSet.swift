package import WeirPrimitives

/// What the rules work on: the customers in memory, the meters, and a filter of all keys.
///
/// Customers are kept by reference, so that a command changes one in place; a copy of a working set shares them.
package struct WorkingSet {
    private var places: [Key: ResidentCustomer] = [:]
    /// Meters by workspace.
    package var meterSets: [WorkspaceID: MeterSet] = [:]
    package var keyFilter: KeyFilter
    /// By which keys are hashed.
    package let keySecret: KeySecret
    /// Customers with entries that are not on their way to the store, each once.
    package var dirty: [ResidentCustomer] = []
    /// No entry that is made from now on is said to have come before this moment.
    ///
    /// Requests wait before they are applied, some for minutes. If each entry said when its request began, entries would
    /// not stand in the order in which they came, and what had come by some moment would change afterwards.
    package private(set) var earliestReceipt = Timestamp.earliest

    /// The spans that were met last, to be shared by customers that have the same.
    private var commonSpans = MeterSpans()
    /// Lists of used meters, to be shared likewise: most customers of a workspace come to the same few.
    private var commonMeters: Set<[MeterID]> = []
    private static let commonMetersLimit = 1_000

    package init(keyFilter: KeyFilter, keySecret: KeySecret = KeySecret(first: 0, second: 0)) {
        self.keyFilter = keyFilter
        self.keySecret = keySecret
    }

    /// Moves ``earliestReceipt`` on; it never goes back.
    package mutating func advance(to instant: Timestamp) { earliestReceipt = max(earliestReceipt, instant) }

    package func meters(of workspace: WorkspaceID) -> MeterSet { meterSets[workspace] ?? .empty }

    package var count: Int { places.count }

    /// A customer in memory.
    package func resident(_ customer: CustomerID) -> ResidentCustomer? { places[Key(id: customer)] }

    /// Half of an id is random, and made by the server: it is hash enough.
    private struct Key: Hashable {
        let id: CustomerID

        func hash(into hasher: inout Hasher) { hasher.combine(id.halves.low) }
    }

    /// A copy of a customer's ledger, or a new one for it.
    package subscript(customer: CustomerID) -> CustomerLedger? {
        get { resident(customer)?.ledger }
        set {
            guard let newValue else {
                places[Key(id: customer)] = nil
                return
            }
            if let resident = resident(customer) {
                resident.ledger = newValue
            } else {
                insert(newValue)
            }
        }
    }

    /// Brings a customer into memory.
    @discardableResult
    package mutating func insert(_ ledger: CustomerLedger) -> ResidentCustomer {
        let resident = ResidentCustomer(ledger)
        share(&resident.ledger.spans)
        share(&resident.ledger.usedMeters)
        places[Key(id: ledger.customer)] = resident
        return resident
    }

    /// Calls `body` with every customer in memory, in no order.
    package func forEach(_ body: (ResidentCustomer) -> Void) { for resident in places.values { body(resident) } }

    /// Spans equal to those met last become the same table.
    mutating func share(_ spans: inout MeterSpans) {
        if spans == commonSpans { spans = commonSpans } else { commonSpans = spans }
    }

    /// Meters equal to those of another customer become the same list.
    package mutating func share(_ meters: inout [MeterID]) {
        guard !meters.isEmpty else { return }
        if commonMeters.count >= Self.commonMetersLimit { commonMeters = [] }
        meters = commonMeters.insert(meters).memberAfterInsert
    }

    /// Brings what a command touches of some customers into the processor's cache.
    ///
    /// A command alone waits for memory some ten times, each time for what the time before has named. Going through many
    /// customers first, step by step and without counting references, lets these waits overlap.
    ///
    /// - Returns: A number that depends on everything that was touched, so that nothing is left out.
    package static func warm(_ places: [UnsafePointer<CustomerLedger>]) -> Int {
        var touched = 0
        for place in places {
            touched &+= Int(truncatingIfNeeded: place.pointee.sequence)
            touched &+= Int(truncatingIfNeeded: place.pointee.flushedSequence)
            touched &+= place.pointee.fresh.fates.count
        }
        for place in places {
            touched &+= place.pointee.counters.warmth
            touched &+= place.pointee.fresh.warmth
        }
        return touched
    }

    mutating func markDirty(_ resident: ResidentCustomer) {
        guard !resident.isDirty else { return }
        resident.isDirty = true
        dirty.append(resident)
    }
}

/// One customer in memory.
///
/// Not `Sendable`: it belongs to the working set that it is in.
package final class ResidentCustomer {
    /// Where the ledger lies.
    ///
    /// Behind a pointer of its own: every step of every command touches it, and the checks that Swift makes at run time
    /// for properties of objects would be a tenth of the work. One thread has the working set, and no step holds the
    /// ledger while another one changes it.
    let place: UnsafeMutablePointer<CustomerLedger>

    /// For ``WorkingSet/warm(_:)``.
    package var address: UnsafePointer<CustomerLedger> { UnsafePointer(place) }

    /// By its address: other accessors copy the whole of it where they are not put in place.
    package var ledger: CustomerLedger {
        unsafeAddress { UnsafePointer(place) }
        unsafeMutableAddress { place }
    }

    /// Whether it is among ``WorkingSet/dirty``.
    package var isDirty = false
    /// When it was last used, by the count of whoever runs the rules.
    package var lastUse: UInt64 = 0
    /// The last use as of the time when it was looked at for dropping.
    package var lastLook: UInt64 = 0

    init(_ ledger: CustomerLedger) {
        place = .allocate(capacity: 1)
        place.initialize(to: ledger)
    }

    deinit {
        place.deinitialize(count: 1)
        place.deallocate()
    }
}
