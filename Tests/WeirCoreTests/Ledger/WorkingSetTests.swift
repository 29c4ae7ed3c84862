import Testing
import WeirPrimitives
import WeirTesting

@testable import WeirCore

/// Customers come into memory, are found, and go again.
@Suite struct WorkingSetTests {
    private static func id(_ number: UInt64) -> CustomerID {
        // Few different halves: many share their home, and some differ in the other half alone.
        CustomerID(halves: IdentifierHalves(high: number % 3, low: number / 3))
    }

    private static func ledger(_ customer: CustomerID, sequence: UInt64 = 0) -> CustomerLedger {
        var ledger = CustomerLedger(workspace: WorkspaceID(rawValue: 1), customer: customer)
        ledger.sequence = sequence
        return ledger
    }

    @Test(arguments: [1, 2, 3]) func anyOrderOfComingAndGoingFindsWhoIsThere(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        var expected: [CustomerID: UInt64] = [:]
        for step in 1...20_000 as ClosedRange<UInt64> {
            // First it grows, then it shrinks.
            let customer = Self.id(UInt64.random(in: 0..<900, using: &random))
            if UInt64.random(in: 0..<10, using: &random) < (step < 10_000 ? 7 : 3) {
                working[customer] = Self.ledger(customer, sequence: step)
                expected[customer] = step
            } else {
                working[customer] = nil
                expected[customer] = nil
            }
            #expect(working.count == expected.count)
            let other = Self.id(UInt64.random(in: 0..<900, using: &random))
            #expect(working[other]?.sequence == expected[other])
        }
        for number in 0..<900 as Range<UInt64> {
            #expect(working.place(of: Self.id(number))?.ledger.sequence == expected[Self.id(number)])
        }
        var met: [CustomerID: UInt64] = [:]
        working.forEach { met[$0.ledger.customer] = $0.ledger.sequence }
        #expect(met == expected)
    }

    @Test func aCustomerThatIsHeldOutlivesBeingDropped() throws {
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        let resident = working.insert(Self.ledger(Self.id(7), sequence: 9))
        working[Self.id(7)] = nil
        #expect(working.resident(Self.id(7)) == nil)
        #expect(resident.ledger.sequence == 9)
        // A new one in its place is another one.
        working[Self.id(7)] = Self.ledger(Self.id(7), sequence: 10)
        #expect(resident.ledger.sequence == 9)
        #expect(try #require(working.resident(Self.id(7))).ledger.sequence == 10)
    }

    @Test func whoTakesThePlaceOfAnotherOfTheSameIdIsFound() {
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        working.insert(Self.ledger(Self.id(1), sequence: 1))
        working.insert(Self.ledger(Self.id(1), sequence: 2))
        #expect(working.count == 1)
        #expect(working[Self.id(1)]?.sequence == 2)
    }

    @Test func aCustomerWithNewEntriesIsDirtyOnce() {
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        let place = working.insert(Self.ledger(Self.id(1))).place
        working.markDirty(place)
        working.markDirty(place)
        #expect(working.dirty.count == 1)
        #expect(working.resident(Self.id(1))?.isDirty == true)
    }

    @Test func aCustomerThatGoesIsDirtyNoMore() {
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        for number in 0..<4 as Range<UInt64> { working.markDirty(working.insert(Self.ledger(Self.id(number))).place) }
        working[Self.id(1)] = nil
        working.insert(Self.ledger(Self.id(2)))
        #expect(working.dirty.map(\.ledger.customer) == [Self.id(0), Self.id(3)])
    }

    @Test func theArraysOfALedgerStandWhereTheyAreSaidTo() {
        var ledger = Self.ledger(Self.id(1))
        ledger.arrivals["a"] = 1
        ledger.fresh.keys = [KeyMark(hash: 1, sequence: 1)]
        let arrays = LedgerPlaces.all
        // All apart from one another, and each a whole word within the ledger.
        let places = [arrays.cells, arrays.arrivals, arrays.records, arrays.keys, arrays.slots, arrays.tags]
        #expect(Set(places).count == places.count)
        #expect(places.allSatisfy { $0 > 0 && $0 % 8 == 0 && $0 + 8 <= MemoryLayout<CustomerLedger>.size })
        withUnsafeBytes(of: &ledger) { bytes in
            let keys = bytes.load(fromByteOffset: arrays.keys, as: [KeyMark].self)
            #expect(keys == [KeyMark(hash: 1, sequence: 1)])
            let arrivals = bytes.load(fromByteOffset: arrays.arrivals, as: [RateArrivals.Arrival].self)
            #expect(arrivals == [RateArrivals.Arrival(rule: "a", instant: 1)])
        }
        // Asking changes nothing, whatever there is.
        var working = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 13))
        let some = working.insert(ledger).place
        let none = working.insert(Self.ledger(Self.id(2))).place
        working.prefetch(Self.id(3), key: 7)
        WorkingSet.prefetch([some, none])
        #expect(working[Self.id(1)]?.fresh.keys == ledger.fresh.keys)
    }
}
