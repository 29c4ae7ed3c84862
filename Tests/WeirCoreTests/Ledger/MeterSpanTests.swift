import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// From when meters count a customer, and until when.
@Suite struct MeterSpanTests {
    /// Billing months from the 15th at 10:30.
    private static let anchor = RulesBench.start.adding(seconds: 14 * 86_400 + 37_800)
    private static let always = TimeRange.always

    private static func lazyMeter(_ number: Int, createdAt: Timestamp, effectiveFrom: Timestamp? = nil) -> Meter {
        RulesBench.meter(number, .sum) {
            $0.effectiveFrom = effectiveFrom
            $0.createdAt = createdAt
        }
    }

    private func publish(_ version: UInt64, _ meters: [Meter], to bench: inout RulesBench) {
        bench.workingSet.meterSets[RulesBench.workspace] = MeterSet(version: version, meters: meters)
    }

    @Test func aNewMeterCountsWhatHappenedBefore() throws {
        var bench = RulesBench(meters: [RulesBench.count])
        try bench.record("long ago", value: 2, at: bench.now.adding(seconds: -800 * 86_400))
        try bench.record("now", value: 4)
        try bench.record("retracted", value: 8)
        try bench.retract("retracted")
        let meter = Self.lazyMeter(9, createdAt: RulesBench.start)
        publish(2, [RulesBench.count, meter], to: &bench)
        #expect(try bench.quota(meter, in: Self.always).recorded == Quantity(6))
        // Filled in once, kept up from then on.
        try bench.record("new", value: 16)
        #expect(try bench.quota(meter, in: Self.always).recorded == Quantity(22))
        #expect(bench.differences().isEmpty)
    }

    @Test func anEffectiveTimeThatIsGivenHolds() throws {
        var bench = RulesBench(meters: [RulesBench.count])
        try bench.record("a", value: 1, at: bench.now.adding(milliseconds: -1))
        try bench.record("b", value: 2, at: bench.now)
        let meter = Self.lazyMeter(9, createdAt: RulesBench.start, effectiveFrom: bench.now)
        publish(2, [RulesBench.count, meter], to: &bench)
        #expect(try bench.quota(meter, in: Self.always).recorded == Quantity(2))
        let terms = bench.terms(meter, .hard(Quantity(10)), period: Self.always)
        bench.now = bench.now.adding(seconds: -10)
        #expect(try bench.consume("c", 1, terms) == .failed(.notCounted))
        #expect(bench.differences().isEmpty)
    }

    @Test func anArchivedMeterKeepsWhatItCounted() throws {
        var bench = RulesBench(meters: [RulesBench.count, RulesBench.sum])
        try bench.record("a", value: 5)
        try bench.record("b", value: 7)
        var archived = RulesBench.sum
        archived.archivedAt = bench.now
        publish(2, [RulesBench.count, archived], to: &bench)
        guard case .recorded(let recorded) = try bench.record("c", value: 100) else {
            Issue.record("not recorded")
            return
        }
        #expect(recorded.meters == [RulesBench.count.id])
        #expect(try bench.quota(archived).recorded == Quantity(12))
        // A correction of what it counted still reaches it, but the new version does not.
        try bench.record("a", value: 50)
        #expect(try bench.quota(archived).recorded == Quantity(7))
        try bench.retract("b")
        #expect(try bench.quota(archived).recorded == .zero)
        try bench.retract("c")
        let terms = bench.terms(archived, .hard(Quantity(1_000)))
        #expect(try bench.consume("d", 1, terms) == .failed(.notCounted))
        #expect(bench.differences().isEmpty)
    }

    @Test func metersThatDoNotChangeMakeNoEntry() throws {
        var bench = RulesBench(meters: [RulesBench.count])
        try bench.record("a")
        var renamed = RulesBench.count
        renamed.displayName = "Calls"
        for version in UInt64(2)...4 {
            publish(version, [renamed], to: &bench)
            try bench.record("v\(version)")
        }
        let entries = bench.delta.changes.filter { change in
            if case .meters = change.record.entry { true } else { false }
        }
        #expect(entries.count == 1)
        // A meter that was made and archived before the customer was touched never counts it.
        var gone = Self.lazyMeter(9, createdAt: RulesBench.start)
        gone.archivedAt = RulesBench.start
        publish(5, [renamed, gone], to: &bench)
        try bench.record("after")
        #expect(bench.ledger.spans[gone.id] == nil)
        #expect(try bench.quota(gone).recorded == .zero)
    }

    @Test func everyStepOfAChangeOfMetersIsTheSameWhenAppliedAgain() throws {
        var random = SeededGenerator(seed: 20_260_311)
        var bench = RulesBench(meters: [RulesBench.count])
        var meters = [RulesBench.count]
        for step in 0..<300 {
            bench.now = bench.now.adding(seconds: Int64.random(in: 0...20_000, using: &random))
            switch Int.random(in: 0..<10, using: &random) {
            case 0 where meters.count < 12:
                meters.append(Self.lazyMeter(10 + meters.count, createdAt: bench.now))
                publish(UInt64(step + 2), meters, to: &bench)
            case 1:
                meters[Int.random(in: 0..<meters.count, using: &random)].archivedAt = bench.now
                publish(UInt64(step + 2), meters, to: &bench)
            case 2:
                try bench.retract("k\(Int.random(in: 0..<40, using: &random))")
            case _:
                let back = Int64.random(in: 0...(60 * 86_400), using: &random)
                let value = Int64.random(in: -5...20, using: &random)
                let key = "k\(Int.random(in: 0..<40, using: &random))"
                try bench.record(key, value: value, at: bench.now.adding(seconds: -back))
            }
        }
        #expect(bench.differences().isEmpty)
        // Recovery applies the same entries with the meters of today.
        var again = RulesBench(meters: [])
        publish(999, meters, to: &again)
        let context = bench.context()
        again.workingSet.insert(CustomerLedger(workspace: context.workspace, customer: context.customer))
        for change in bench.delta.changes {
            try LedgerRules.reapply(
                change.record,
                customer: change.customer,
                workspace: change.workspace,
                to: &again.workingSet
            )
        }
        #expect(try Self.usage(again) == Self.usage(bench))
        #expect(again.ledger.spans == bench.ledger.spans)
        #expect(again.ledger.fresh.fates == bench.ledger.fresh.fates)
        #expect(again.ledger.fresh.keys == bench.ledger.fresh.keys)
        #expect(again.ledger.dayBounds == bench.ledger.dayBounds)
    }

    /// Usage without the places that events have left.
    private static func usage(_ bench: RulesBench) throws -> [UsageDeltas.Slot] {
        try StoredState(bench.ledger).slots.filter { $0.usage.eventCount != 0 }.map { slot in
            var slot = slot
            slot.isWhole = true
            return slot
        }
    }
}
