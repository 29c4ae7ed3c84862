import Testing
import WeirCore
import WeirPrimitives

/// Events that are sent again, changed, moved and taken back.
@Suite struct EventVersionTests {
    private static let hour: Int64 = 3_600

    @Test func theSameContentIsADuplicate() throws {
        var bench = RulesBench()
        #expect(try bench.record("k", value: 5).recordedKind == .new)
        for _ in 0..<3 { #expect(try bench.record("k", value: 5).recordedKind == .duplicate) }
        #expect(bench.ledger.sequence == 2)
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(5))
    }

    @Test func otherContentReplacesOrIsRefused() throws {
        var bench = RulesBench()
        try bench.record("k", value: 5)
        #expect(try bench.record("k", value: 7, policy: .reject) == .failed(.changedContent))
        #expect(
            try bench.record("k", value: 5, at: bench.now.adding(seconds: 1), policy: .reject)
                == .failed(.changedContent)
        )
        #expect(try bench.record("k", value: 7).recordedKind == .replaced)
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(7))
        #expect(try bench.quota(RulesBench.count).recorded == .one)
        // Each version is kept, and says what became of it.
        #expect(bench.ledger.fresh.fates == [2: Fate(kind: .replaced, by: 3)])
    }

    @Test func aTimestampThatWasAssignedIsNotContent() throws {
        var bench = RulesBench()
        let first = bench.now
        try bench.record("k", value: 5, isAssigned: true)
        bench.now = bench.now.adding(seconds: 40 * 86_400)
        guard case .recorded(let again) = try bench.record("k", value: 5, isAssigned: true) else {
            Issue.record("not recorded")
            return
        }
        #expect(again.kind == .duplicate)
        #expect(again.timestamp == first)
        // Changed content keeps the first timestamp too.
        guard case .recorded(let changed) = try bench.record("k", value: 6, isAssigned: true) else {
            Issue.record("not recorded")
            return
        }
        #expect(changed.kind == .replaced)
        #expect(changed.timestamp == first)
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(6))
        // A timestamp that is sent is content.
        #expect(try bench.record("k", value: 6, at: bench.now).recordedKind == .replaced)
        #expect(try bench.quota(RulesBench.sum).recorded == .zero)
    }

    @Test("A replaced event moves", arguments: [0, 1, 23, 24, 720, -960] as [Int64])
    func aReplacedEventMoves(hours: Int64) throws {
        var bench = RulesBench()
        let next = TimeRange(start: RulesBench.period.end, end: RulesBench.period.end.adding(seconds: 31 * 86_400))
        let before = TimeRange(start: RulesBench.start.adding(seconds: -60 * 86_400), end: RulesBench.start)
        // The counters of all three periods are in memory before anything moves.
        for period in [before, RulesBench.period, next] { _ = try bench.quota(RulesBench.sum, in: period) }
        try bench.record("stays", value: 100)
        try bench.record("moves", value: 5, ["region": .string("eu")])
        let moved = bench.now.adding(seconds: hours * Self.hour)
        #expect(try bench.record("moves", value: 6, at: moved, ["region": .string("us")]).recordedKind == .replaced)
        var total = Quantity.zero
        for period in [before, RulesBench.period, next] {
            let expected = (period.contains(bench.now) ? 100 : 0) + (period.contains(moved) ? 6 : 0)
            #expect(try bench.quota(RulesBench.sum, in: period).recorded == Quantity(Int64(expected)))
            total = try total.adding(bench.quota(RulesBench.sum, in: period).recorded)
        }
        #expect(total == Quantity(106))
        #expect(bench.differences().isEmpty)
        try bench.retract("moves")
        #expect(bench.differences().isEmpty)
    }

    @Test func onlyTheVersionThatIsMeantIsRetracted() throws {
        var bench = RulesBench()
        try bench.record("k", value: 5)
        let first = bench.ledger.sequence
        try bench.record("k", value: 7)
        let second = bench.ledger.sequence
        // It was read before it was corrected.
        #expect(try bench.retract("k", version: first) == .failed(.unknownEvent))
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(7))
        #expect(try bench.retract("k", version: second) == .retracted(sequence: second, wasRetracted: false))
        #expect(try bench.quota(RulesBench.sum).recorded == .zero)
        #expect(bench.differences().isEmpty)
    }

    @Test func anEventThatNoLongerMatchesCountsNowhere() throws {
        var bench = RulesBench()
        try bench.record("k", value: 5)
        #expect(try bench.record("k", at: bench.now, ["value": .bool(true)]).recordedKind == .replaced)
        #expect(try bench.quota(RulesBench.sum).recorded == .zero)
        #expect(try bench.quota(RulesBench.count).recorded == .one)
        #expect(try bench.quota(RulesBench.unique).recorded == .one)
        #expect(bench.differences().isEmpty)
    }

    @Test func theExtremumIsFoundAgainWhenItGoes() throws {
        var bench = RulesBench()
        for (index, value) in [Int64(3), 9, 9, 5].enumerated() { try bench.record("k\(index)", value: value) }
        #expect(try bench.quota(RulesBench.max).recorded == Quantity(9))
        try bench.retract("k1")
        #expect(try bench.quota(RulesBench.max).recorded == Quantity(9))
        try bench.record("k2", value: 1)
        #expect(try bench.quota(RulesBench.max).recorded == Quantity(5))
        for key in ["k0", "k2", "k3"] { try bench.retract(key) }
        #expect(try bench.quota(RulesBench.max).recorded == .zero)
        #expect(bench.differences().isEmpty)
    }

    @Test func membersFollowTheirLastOperation() throws {
        var bench = RulesBench()
        func operation(_ key: String, _ name: String, _ operation: String, after seconds: Int64) throws {
            try bench.record(
                key,
                at: bench.now.adding(seconds: seconds),
                ["value": .string(name), "operation": .string(operation)]
            )
        }
        try operation("1", "a", "add", after: 0)
        try operation("2", "a", "remove", after: 7_200)
        try operation("3", "b", "remove", after: 0)
        try operation("4", "b", "add", after: -3_600)
        #expect(try bench.quota(RulesBench.unique).recorded == .zero)
        try bench.retract("2")
        #expect(try bench.quota(RulesBench.unique).recorded == .one)
        try bench.retract("3")
        #expect(try bench.quota(RulesBench.unique).recorded == Quantity(2))
        try operation("1", "a", "remove", after: 0)
        #expect(try bench.quota(RulesBench.unique).recorded == .one)
        #expect(bench.differences().isEmpty)
    }

    @Test func aReplacementTakesItsConsumesPlace() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(10)))
        try bench.consume("k", 10, terms)
        #expect(try bench.record("k", value: 4).recordedKind == .replaced)
        #expect(try bench.consume("other", 6, terms).allowed?.used == Quantity(10))
        #expect(bench.differences().isEmpty)
    }

    @Test func retractingWhatIsNotThereSaysSo() throws {
        var bench = RulesBench()
        #expect(try bench.retract("k") == .failed(.unknownEvent))
        try bench.record("k")
        #expect(try bench.retract("k") == .retracted(sequence: 2, wasRetracted: false))
        #expect(try bench.retract("k") == .retracted(sequence: 2, wasRetracted: true))
        #expect(bench.ledger.sequence == 3)
    }
}
