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

    private static func columns(_ resident: ResidentCustomer) -> UnsafeRawPointer? {
        resident.ledger.counters.columns.withUnsafeBytes { $0.baseAddress }
    }

    @Test func customersWithCountersOfTheSameMetersShareTheirList() {
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        let residents = (1...4).map { customer in
            var ledger = Self.ledger(UInt128(customer), [])
            // Each has a month of its own; the last one has one counter more.
            let start = Timestamp(milliseconds: Int64(customer))
            let period = TimeRange(start: start, end: start.adding(seconds: 28 * 86_400))
            for meter in 1...(customer == 4 ? 4 : 3) {
                let key = CounterKey(meter: MeterID(rawValue: UInt128(meter)), period: period)
                ledger.counters[key] = .count(Int64(customer * 10 + meter))
            }
            return working.insert(ledger)
        }
        #expect(Set(residents.map(Self.columns)).count == 2)
        for (index, resident) in residents.enumerated() {
            let usages = resident.ledger.counters.counters.map(\.usage)
            #expect(usages == (1...usages.count).map { .count(Int64((index + 1) * 10 + $0)) })
            #expect(resident.ledger.counters.counters.allSatisfy { $0.key.period.start.milliseconds == index + 1 })
        }
        // Who gets a counter more leaves the list to the others, and comes to that of those who have the same.
        let period = residents[0].ledger.counters.counters.first?.key.period ?? .always
        residents[0].ledger.counters[CounterKey(meter: MeterID(rawValue: 4), period: period)] = .count(14)
        #expect(Self.columns(residents[0]) != Self.columns(residents[1]))
        #expect(Self.columns(residents[1]) == Self.columns(residents[2]))
        #expect(residents[1].ledger.counters.count == 3)
        working.share(&residents[0].ledger.counters)
        #expect(Self.columns(residents[0]) == Self.columns(residents[3]))
        #expect(residents[0].ledger.counters.counters.map(\.usage) == [.count(11), .count(12), .count(13), .count(14)])
    }

    @Test func countersComeToNoMoreRoomThanTheyNeed() {
        var counters = QuotaCounters()
        let period = TimeRange(start: Timestamp(milliseconds: 0), end: Timestamp(milliseconds: 1_000))
        for number in 1...40 {
            counters[CounterKey(meter: MeterID(rawValue: UInt128(number)), period: period)] = .count(Int64(number))
        }
        #expect(counters.count == 40)
        #expect(counters.ownBytes <= 16 * 53)
        #expect(counters.columns.capacity <= 52)
        for number in 1...40 {
            let key = CounterKey(meter: MeterID(rawValue: UInt128(number)), period: period)
            #expect(counters[key] == .count(Int64(number)))
        }
    }
}
