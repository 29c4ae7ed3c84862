import Testing
import WeirPrimitives

@testable import WeirCore

/// A new meter whose past does not fit into a sum.
struct MeterOverflowTests {
    @Test func aMeterThatCannotBeFilledInIsNotStarted() throws {
        var bench = RulesBench(meters: [RulesBench.count])
        try bench.record("a", value: 5)
        let resident = try #require(bench.workingSet.resident(bench.context().customer))
        let meter = RulesBench.meter(9, .sum) { $0.groupKeys = [] }
        let meters = MeterSet(version: 2, meters: [RulesBench.count, meter])
        // As if the event's hour held all that can be held: no test can record so much.
        var full = SumState()
        full.total = Quantity(billionths: .max)
        let hour = UTCHour(containing: bench.now)
        let place = resident.ledger.fresh.usage.newPlace(of: meter.id, .sum, .empty, hour)
        resident.ledger.fresh.usage.setWhole(.sum(full), place: place)
        let before = resident.ledger
        bench.workingSet.meterSets[RulesBench.workspace] = meters
        for key in ["b", "c"] {
            #expect(try bench.record(key) == .failed(.overflow))
            #expect(resident.ledger.spans == before.spans)
            #expect(resident.ledger.metersVersion == before.metersVersion)
            #expect(resident.ledger.sequence == before.sequence)
            #expect(resident.ledger.fresh.usage.slots == before.fresh.usage.slots)
        }
    }
}
