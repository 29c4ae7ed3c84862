import Testing
import WeirCore
import WeirPrimitives

/// What most customers have alike is in memory once.
@Suite struct SharedListTests {
    private static func meters(_ numbers: [UInt128]) -> [MeterID] { numbers.map { MeterID(rawValue: $0) } }

    private static func ledger(_ customer: UInt128, _ meters: [MeterID]) -> CustomerLedger {
        var ledger = CustomerLedger(workspace: WorkspaceID(rawValue: 1), customer: CustomerID(rawValue: customer))
        ledger.usedMeters = meters
        return ledger
    }

    private static func place(_ resident: ResidentCustomer) -> UnsafeRawPointer? {
        resident.ledger.usedMeters.withUnsafeBytes { $0.baseAddress }
    }

    @Test func customersWithTheSameMetersShareTheirList() {
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        let first = working.insert(Self.ledger(1, Self.meters([7, 8, 9])))
        let other = working.insert(Self.ledger(2, Self.meters([7, 8])))
        let second = working.insert(Self.ledger(3, Self.meters([7, 8, 9])))
        #expect(Self.place(first) == Self.place(second))
        #expect(Self.place(first) != Self.place(other))
        #expect(other.ledger.usedMeters == Self.meters([7, 8]))
        // A list that has grown is shared again.
        var grown = other.ledger.usedMeters + Self.meters([9])
        working.share(&grown)
        #expect(grown == Self.meters([7, 8, 9]))
        #expect(grown.withUnsafeBytes { $0.baseAddress } == Self.place(first))
    }

    @Test func manyDifferentListsStayWhatTheyAre() {
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        for customer in 1...2_500 {
            working.insert(Self.ledger(UInt128(customer), Self.meters([UInt128(customer), 1 << 100])))
        }
        for customer in 1...2_500 {
            let resident = working.resident(CustomerID(rawValue: UInt128(customer)))
            #expect(resident?.ledger.usedMeters == Self.meters([UInt128(customer), 1 << 100]))
        }
    }

    @Test func countersComeToNoMoreRoomThanTheyNeed() {
        var counters = QuotaCounters()
        let period = TimeRange(start: Timestamp(milliseconds: 0), end: Timestamp(milliseconds: 1_000))
        for number in 1...40 {
            counters[CounterKey(meter: MeterID(rawValue: UInt128(number)), period: period)] = .count(Int64(number))
        }
        #expect(counters.count == 40)
        #expect(counters.counters.capacity <= 52)
        for number in 1...40 {
            let key = CounterKey(meter: MeterID(rawValue: UInt128(number)), period: period)
            #expect(counters[key] == .count(Int64(number)))
        }
    }
}
