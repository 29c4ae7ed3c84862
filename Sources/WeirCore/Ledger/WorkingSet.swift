package import WeirPrimitives

/// What the rules work on: the customers in memory, the meters, and a filter of all keys.
///
/// Customers are kept by reference, so that a command changes one in place; a copy of a working set shares them, and who is
/// among them.
package struct WorkingSet {
    private let residents = ResidentTable()
    /// Meters by workspace.
    package var meterSets: [WorkspaceID: MeterSet] = [:]
    package var keyFilter: KeyFilter
    /// By which keys are hashed.
    package let keySecret: KeySecret
    /// Customers with entries that are not on their way to the store, each once; whoever drops customers spares them.
    package var dirty: [ResidentPlace] = []
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
    /// What counters are of, likewise.
    private var commonCounters = QuotaCounters.Lists()

    package init(keyFilter: KeyFilter, keySecret: KeySecret = KeySecret(first: 0, second: 0)) {
        self.keyFilter = keyFilter
        self.keySecret = keySecret
    }

    /// Moves ``earliestReceipt`` on; it never goes back.
    package mutating func advance(to instant: Timestamp) { earliestReceipt = max(earliestReceipt, instant) }

    package func meters(of workspace: WorkspaceID) -> MeterSet { meterSets[workspace] ?? .empty }

    package var count: Int { residents.count }

    /// A customer in memory.
    package func resident(_ customer: CustomerID) -> ResidentCustomer? { residents.place(of: customer)?.owner }

    /// Where a customer in memory lies; valid until it is dropped.
    package func place(of customer: CustomerID) -> ResidentPlace? { residents.place(of: customer) }

    /// A copy of a customer's ledger, or a new one for it.
    package subscript(customer: CustomerID) -> CustomerLedger? {
        get { place(of: customer)?.ledger }
        set {
            guard let newValue else {
                if let place = place(of: customer) { clean(place) }
                return residents.remove(customer)
            }
            if let place = place(of: customer) { place.ledger = newValue } else { insert(newValue) }
        }
    }

    /// Brings a customer into memory.
    @discardableResult
    package mutating func insert(_ ledger: CustomerLedger) -> ResidentCustomer {
        let resident = ResidentCustomer(ledger)
        share(&resident.ledger.spans)
        share(&resident.ledger.usedMeters)
        share(&resident.ledger.counters)
        if let place = place(of: ledger.customer) { clean(place) }
        residents.insert(resident, as: ledger.customer)
        return resident
    }

    /// Calls `body` with every customer in memory, in no order.
    package func forEach(_ body: (ResidentPlace) -> Void) { residents.forEach(body) }

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

    /// What counters are of becomes the same list where it is equal to that of another customer.
    package mutating func share(_ counters: inout QuotaCounters) { counters.share(&commonCounters) }

    /// Asks for what finds a customer, and a key by its hash; see ``prefetch(_:)``.
    package func prefetch(_ customer: CustomerID, key: UInt64?) {
        residents.prefetch(customer)
        if let key { keyFilter.prefetch(key) }
    }

    /// Asks for what commands touch of some customers to be brought into the processor's cache.
    ///
    /// A command alone waits for memory some ten times, each time for what the time before has named. Going through many
    /// customers first, step by step and without counting references, lets these waits overlap.
    package static func prefetch(_ places: [ResidentPlace]) {
        let arrays = LedgerPlaces.all
        for place in places { place.prefetch() }
        for place in places {
            let ledger = UnsafeRawPointer(place.address)
            Prefetch.start(ofArrayAt: ledger + arrays.cells, bytes: 12 * MemoryLayout<CounterCell>.stride)
            Prefetch.start(ofArrayAt: ledger + arrays.arrivals, bytes: MemoryLayout<RateArrivals.Arrival>.stride)
            Prefetch.start(ofArrayAt: ledger + arrays.records)
            Prefetch.start(ofArrayAt: ledger + arrays.keys)
            Prefetch.start(ofArrayAt: ledger + arrays.slots)
            Prefetch.start(ofArrayAt: ledger + arrays.tags, bytes: 64)
        }
        for place in places {
            let ledger = UnsafeRawPointer(place.address)
            Prefetch.end(ofArrayAt: ledger + arrays.cells, stride: MemoryLayout<CounterCell>.stride)
            Prefetch.end(ofArrayAt: ledger + arrays.records, stride: 1)
            Prefetch.end(ofArrayAt: ledger + arrays.keys, stride: MemoryLayout<KeyMark>.stride)
            Prefetch.end(ofArrayAt: ledger + arrays.slots, stride: MemoryLayout<UsageDeltas.Slot>.stride)
        }
    }

    /// A customer that goes is among those with entries no more.
    private mutating func clean(_ place: ResidentPlace) {
        guard place.isDirty else { return }
        place.isDirty = false
        dirty.removeAll { $0.address == place.address }
    }

    package mutating func markDirty(_ place: ResidentPlace) {
        guard !place.isDirty else { return }
        place.isDirty = true
        dirty.append(place)
    }
}
