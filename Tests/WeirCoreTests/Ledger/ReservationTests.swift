import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// Quota that is held: made, renewed, committed, released, expired, in every order.
@Suite struct ReservationTests {
    private let limit = QuotaLimit.hard(Quantity(10))

    @Test func heldQuotaCountsAtOnce() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        try bench.consume("a", 3, terms)
        let outcome = try bench.reserve("r", 5, terms)
        guard case .reserved(let reserved) = outcome, case .held(_, let decision, isRepeated: false) = reserved.kind
        else {
            Issue.record("\(outcome)")
            return
        }
        #expect(decision.used == Quantity(8))
        #expect(decision.reserved == Quantity(5))
        #expect(decision.remaining == Quantity(2))
        #expect(try bench.quota(RulesBench.sum) == QuotaState(recorded: Quantity(3), reserved: Quantity(5)))
        let refusal = LedgerRefusal.quotaExceeded(
            used: Quantity(8),
            reserved: Quantity(5),
            limit: Quantity(10),
            requested: Quantity(3),
            resetsAt: RulesBench.period.end
        )
        #expect(try bench.consume("b", 3, terms).refusal == refusal)
        #expect(try bench.reserve("s", 3, terms).refusal == refusal)
        #expect(try bench.consume("c", 2, terms).allowed?.reserved == Quantity(5))
        #expect(bench.differences().isEmpty)
    }

    @Test func aReserveIsRepeatedByItsKeyInAnyState() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        let first = try #require(try bench.reserve("r", 5, terms).reservation)
        #expect(try bench.reserve("r", 5, terms).reservation == first)
        #expect(try bench.reserve("r", 6, terms) == .failed(.keyTaken))
        try bench.commit(first.sequence, 10)
        let again = try #require(try bench.reserve("r", 5, terms).reservation)
        #expect(again.sequence == first.sequence)
        #expect(again.state == .committed)
        // The quota is full, and the repetition is not decided again.
        #expect(try bench.quota(RulesBench.sum) == QuotaState(recorded: Quantity(10), reserved: .zero))
    }

    @Test(
        "A commit counts what it says, and shows what went beyond what was held",
        arguments: [(nil, 5, 0), (2, 2, 0), (5, 5, 0), (9, 9, 4), (0, 0, 0), (1_000, 1_000, 995)]
            as [(Int64?, Int64, Int64)]
    )
    func commits(units: Int64?, counted: Int64, overrun: Int64) throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        let reservation = try #require(try bench.reserve("r", 5, terms).reservation)
        let commit = try #require(try bench.commit(reservation.sequence, units).commit)
        #expect(commit.quantity == Quantity(counted))
        #expect(commit.overrun == Quantity(overrun))
        #expect(commit.decision.used == Quantity(counted))
        #expect(commit.decision.reserved == .zero)
        #expect(try bench.quota(RulesBench.sum) == QuotaState(recorded: Quantity(counted), reserved: .zero))
        #expect(bench.differences().isEmpty)
    }

    @Test func aCommitIsRepeatedWithTheSameBodyOnly() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        let reservation = try #require(try bench.reserve("r", 5, terms).reservation)
        let first = try #require(try bench.commit(reservation.sequence, 4).commit)
        let second = try #require(try bench.commit(reservation.sequence, 4).commit)
        #expect(second.isRepeated)
        #expect(second.eventSequence == first.eventSequence)
        #expect(second.decision == first.decision)
        #expect(try bench.commit(reservation.sequence, 3) == .failed(.reservationIs(.committed)))
        #expect(try bench.commit(reservation.sequence) == .failed(.reservationIs(.committed)))
        #expect(try bench.release(reservation.sequence) == .failed(.reservationIs(.committed)))
        #expect(try bench.renew(reservation.sequence, seconds: 60) == .failed(.reservationIs(.committed)))
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(4))
    }

    @Test func theCommitIsRepeatedThoughItsEventWasReplacedOrRetracted() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        for change in 0..<2 {
            let reservation = try #require(try bench.reserve("r\(change)", 5, terms).reservation)
            let first = try #require(try bench.commit(reservation.sequence, 4, key: "c\(change)").commit)
            if change == 0 { try bench.record("c0", value: 1) } else { try bench.retract("c1") }
            let again = try #require(try bench.commit(reservation.sequence, 4, key: "c\(change)").commit)
            #expect(again.isRepeated)
            #expect(again.decision == first.decision)
        }
        #expect(try bench.quota(RulesBench.sum).recorded == .one)
        #expect(bench.differences().isEmpty)
    }

    @Test func anExpiredReservationHoldsNothingAndMayStillBeCommitted() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        let reservation = try #require(try bench.reserve("r", 8, seconds: 60, terms).reservation)
        bench.now = bench.now.adding(milliseconds: 59_999)
        #expect(try bench.consume("early", 3, terms).refusal != nil)
        bench.now = bench.now.adding(milliseconds: 1)
        #expect(try bench.quota(RulesBench.sum).reserved == .zero)
        #expect(try bench.consume("late", 3, terms).allowed?.used == Quantity(3))
        #expect(try bench.renew(reservation.sequence, seconds: 60) == .failed(.reservationIs(.expired)))
        // It counts all the same, and all of it is overrun.
        let commit = try #require(try bench.commit(reservation.sequence).commit)
        #expect(commit.overrun == Quantity(8))
        #expect(commit.decision.used == Quantity(11))
        #expect(try bench.commit(reservation.sequence).commit?.isRepeated == true)
        #expect(bench.differences().isEmpty)
    }

    @Test func aReleaseGivesBackOnce() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        let first = try #require(try bench.reserve("r", 5, terms).reservation)
        let second = try #require(try bench.reserve("s", 5, terms).reservation)
        for _ in 0..<3 { #expect(try bench.release(first.sequence).reservation?.state == .released) }
        #expect(try bench.quota(RulesBench.sum).reserved == Quantity(5))
        #expect(try bench.commit(first.sequence) == .failed(.reservationIs(.released)))
        bench.now = bench.now.adding(seconds: 60)
        #expect(try bench.release(second.sequence).reservation?.state == .expired)
        #expect(try bench.release(999) == .failed(.unknownReservation))
        #expect(try bench.release(1) == .failed(.unknownReservation), "an entry that is no reservation")
        #expect(bench.differences().isEmpty)
    }

    @Test func aRenewalOnlyEverLengthens() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        let reservation = try #require(try bench.reserve("r", 5, seconds: 60, terms).reservation)
        #expect(try bench.renew(reservation.sequence, seconds: 30).reservation?.expiresAt == reservation.expiresAt)
        let later = bench.now.adding(seconds: 90)
        #expect(try bench.renew(reservation.sequence, seconds: 90).reservation?.expiresAt == later)
        bench.now = bench.now.adding(seconds: 75)
        #expect(try bench.quota(RulesBench.sum).reserved == Quantity(5))
        #expect(try bench.reserve("other", 6, terms).refusal != nil)
        bench.now = later
        #expect(try bench.reserve("other", 6, terms).reservation != nil)
        #expect(bench.differences().isEmpty)
    }

    @Test func quotaThatWasGivenToOthersIsNotHeldAgainWhenTheClockStepsBack() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        let reservation = try #require(try bench.reserve("r", 10, seconds: 60, terms).reservation)
        bench.now = bench.now.adding(seconds: 61)
        #expect(try bench.consume("taken", 10, terms).allowed != nil)
        bench.now = bench.now.adding(seconds: -50)
        #expect(try bench.quota(RulesBench.sum) == QuotaState(recorded: Quantity(10), reserved: .zero))
        #expect(try bench.renew(reservation.sequence, seconds: 60) == .failed(.reservationIs(.expired)))
        #expect(try bench.commit(reservation.sequence).commit?.overrun == Quantity(10))
    }

    @Test func aCommitAfterThePeriodCountsInItsLastInstant() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        bench.now = RulesBench.period.end.adding(seconds: -10)
        let reservation = try #require(try bench.reserve("r", 5, seconds: 600, terms).reservation)
        bench.now = RulesBench.period.end.adding(seconds: 100)
        #expect(try bench.commit(reservation.sequence).commit != nil)
        let next = TimeRange(start: RulesBench.period.end, end: RulesBench.period.end.adding(seconds: 86_400))
        #expect(try bench.quota(RulesBench.sum).recorded == Quantity(5))
        #expect(try bench.quota(RulesBench.sum, in: next).recorded == .zero)
        #expect(bench.differences().isEmpty)
    }

    @Test func theKeyOfACommitMustBeFree() throws {
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, limit)
        try bench.record("taken")
        let reservation = try #require(try bench.reserve("r", 5, terms).reservation)
        #expect(try bench.commit(reservation.sequence, key: "taken") == .failed(.keyTaken))
        #expect(try bench.commit(reservation.sequence, key: "r") == .failed(.keyTaken))
        #expect(try bench.commit(reservation.sequence, key: "free").commit != nil)
        #expect(try bench.record("free", value: 5).recordedKind == .duplicate)
        #expect(try bench.record("free", value: 6).recordedKind == .replaced)
    }

    @Test func manyReservationsAreHeldAndSettledInAnyOrder() throws {
        var random = SeededGenerator(seed: 20_260_310)
        var bench = RulesBench()
        let terms = bench.terms(RulesBench.sum, .hard(Quantity(100)))
        var held: [Sequence64: (units: Int64, until: Timestamp)] = [:]
        var recorded: Int64 = 0
        for step in 0..<600 {
            bench.now = bench.now.adding(seconds: Int64.random(in: 0...5, using: &random))
            held = held.filter { $0.value.until > bench.now }
            let units = Int64.random(in: 1...20, using: &random)
            let used = recorded + held.values.reduce(0) { $0 + $1.units }
            if random.chance(60) {
                let seconds = Int64.random(in: 1...60, using: &random)
                let reservation = try bench.reserve("r\(step)", units, seconds: seconds, terms).reservation
                #expect((reservation != nil) == (used + units <= 100), "step \(step)")
                if let reservation { held[reservation.sequence] = (units, reservation.expiresAt) }
            } else if let sequence = held.keys.sorted().randomElement(using: &random) {
                if random.chance(50) {
                    try bench.release(sequence)
                } else {
                    let some = units % 3
                    #expect(try bench.commit(sequence, some).commit?.quantity == Quantity(some))
                    recorded += some
                }
                held[sequence] = nil
            }
            if recorded > 60 {
                // A new month.
                for change in bench.delta.changes {
                    if case .event(let entry) = change.record.entry { try bench.retract(entry.event.key) }
                }
                recorded = 0
            }
            let expected = held.values.reduce(0) { $0 + $1.units }
            #expect(try bench.quota(RulesBench.sum).reserved == Quantity(expected), "step \(step)")
        }
        #expect(bench.differences().isEmpty)
    }
}
