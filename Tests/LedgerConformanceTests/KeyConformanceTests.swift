import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Keys find what they stand for, in the node that took them and in one that was just started.
@Suite struct KeyConformanceTests {
    private typealias Step = (any Ledger, LedgerHarness) async throws -> Void
    private static let terms = ConformanceMeters.terms(ConformanceMeters.count, .hard(Quantity(100)))

    struct Case: CustomStringConvertible {
        var engine: LedgerEngine
        var restarts: Bool
        var description: String { "\(engine)\(restarts ? ", restarted between all steps" : "")" }
    }

    static let cases = LedgerEngine.available.flatMap { engine in
        [Case(engine: engine, restarts: false), Case(engine: engine, restarts: true)]
    }

    private func run(_ test: Case, _ steps: [Step]) async throws {
        try await test.engine.withWorld(meters: ConformanceMeters.all) { world in
            let runs = test.restarts ? steps.map { [$0] } : [steps]
            for steps in runs {
                try await world.withLedger { ledger async throws in
                    for step in steps { try await step(ledger, world.harness) }
                }
            }
            try await world.withLedger { ledger async throws in #expect(try await ledger.allDifferences().isEmpty) }
        }
    }

    @Test("Keys are equal when their bytes are", arguments: cases)
    func keysCompareAsBytes(_ test: Case) async throws {
        // The same letters, composed and decomposed, and with two accents in either order.
        let keys = ["\u{E9}", "e\u{301}", "a\u{323}\u{307}", "a\u{307}\u{323}"]
        try await run(
            test,
            keys.map { key in
                { ledger, harness async throws in
                    #expect(try await ledger.outcome(of: harness.event(1, key))?.recordedKind == .new)
                    #expect(try await ledger.outcome(of: harness.event(1, key))?.recordedKind == .duplicate)
                }
            } + [
                { ledger, harness async throws in
                    #expect(try await ledger.total(ConformanceMeters.count, of: 1, harness) == Quantity(4))
                }
            ]
        )
    }

    @Test("A retracted event stays retracted when it is sent again, and counts anew when changed", arguments: cases)
    func retractedEventsComeAgain(_ test: Case) async throws {
        try await run(
            test,
            [
                { ledger, harness async throws in
                    #expect(try await ledger.outcome(of: harness.event(1, "k", 5))?.recordedKind == .new)
                },
                {
                    let outcome = try await $0.outcome(of: $1.retract(1, "k"))
                    #expect(outcome == .retracted(sequence: 2, wasRetracted: false))
                },
                {
                    let outcome = try await $0.outcome(of: $1.retract(1, "k"))
                    #expect(outcome == .retracted(sequence: 2, wasRetracted: true))
                },
                { ledger, harness async throws in
                    #expect(try await ledger.outcome(of: harness.event(1, "k", 5))?.recordedKind == .duplicate)
                    #expect(try await ledger.total(ConformanceMeters.sum, of: 1, harness) == .zero)
                },
                { ledger, harness async throws in
                    #expect(try await ledger.outcome(of: harness.event(1, "k", 7))?.recordedKind == .replaced)
                    #expect(try await ledger.total(ConformanceMeters.sum, of: 1, harness) == Quantity(7))
                    #expect(try await ledger.total(ConformanceMeters.max, of: 1, harness) == Quantity(7))
                },
                {
                    let outcome = try await $0.outcome(of: $1.retract(1, "k"))
                    #expect(outcome == .retracted(sequence: 4, wasRetracted: false))
                },
                { ledger, harness async throws in
                    #expect(try await ledger.outcome(of: harness.event(1, "k", 5))?.recordedKind == .replaced)
                },
                { ledger, harness async throws in
                    #expect(try await ledger.total(ConformanceMeters.sum, of: 1, harness) == Quantity(5))
                },
            ]
        )
    }

    @Test("One key is one thing: an event, a consume or a reservation", arguments: cases)
    func keysAreSharedByAllCommands(_ test: Case) async throws {
        func reserve(_ key: String, _ harness: LedgerHarness) -> LedgerCommand {
            harness.reserve(
                1,
                key: key,
                quantity: .one,
                seconds: 600,
                terms: Self.terms,
                now: ConformanceMeters.now
            )
        }
        try await run(
            test,
            [
                { _ = try await $0.outcome(of: $1.event(1, "event", 2)) },
                { _ = try await $0.outcome(of: $1.ask(1, "consume", Self.terms)) },
                { _ = try await $0.outcome(of: reserve("reserve", $1)) },
                { ledger, harness async throws in
                    let taken = LedgerOutcome.failed(.keyTaken)
                    #expect(try await ledger.outcome(of: harness.ask(1, "event", Self.terms)) == taken)
                    #expect(try await ledger.outcome(of: harness.ask(1, "reserve", Self.terms)) == taken)
                    #expect(try await ledger.outcome(of: reserve("event", harness)) == taken)
                    #expect(try await ledger.outcome(of: reserve("consume", harness)) == taken)
                    #expect(try await ledger.outcome(of: harness.event(1, "reserve", 2)) == taken)
                    #expect(try await ledger.outcome(of: harness.retract(1, "reserve")) == .failed(.unknownEvent))
                },
                { ledger, harness async throws in
                    // The same request has the same answer, whatever was decided meanwhile.
                    let first = try await ledger.outcome(of: harness.ask(1, "consume", Self.terms))
                    guard case .decided(.allowed(let decision, isRepeated: true)) = first else {
                        Issue.record("\(String(describing: first))")
                        return
                    }
                    #expect(decision.used == Quantity(2))
                    #expect(try await ledger.total(ConformanceMeters.count, of: 1, harness) == Quantity(2))
                },
            ]
        )
    }

    @Test("A reservation is committed, renewed, released and expires in whatever node is asked", arguments: cases)
    func reservationsAreKeptUp(_ test: Case) async throws {
        let now = ConformanceMeters.now
        func hold(_ key: String, _ seconds: Int64) -> Step {
            { ledger, harness async throws in
                let command = harness.reserve(
                    1,
                    key: key,
                    quantity: Quantity(2),
                    seconds: seconds,
                    terms: Self.terms,
                    now: now
                )
                let outcome = try #require(try await ledger.outcome(of: command))
                #expect(outcome.isAllowed)
            }
        }
        func used(_ expected: Int64, _ reserved: Int64, at instant: Timestamp) -> Step {
            { ledger, harness async throws in
                let items = [QuotaReadCommand.Item(meter: ConformanceMeters.count.id, period: Self.terms.period)]
                let read = QuotaReadCommand(context: harness.context(1), items: items, now: instant)
                let outcome = try await ledger.outcome(of: .readQuotas(read))
                guard case .quotas(let states)? = outcome else {
                    Issue.record("\(String(describing: outcome))")
                    return
                }
                #expect(states.map(\.recorded) == [Quantity(expected)])
                #expect(states.map(\.reserved) == [Quantity(reserved)])
            }
        }
        // The customer's first entry is that its meters begin.
        try await run(
            test,
            [
                hold("a", 100), hold("b", 100), hold("c", 50), used(0, 6, at: now),
                { ledger, harness async throws in
                    let commit = CommitCommand(
                        context: harness.context(1),
                        reservation: 2,
                        key: "done",
                        quantity: nil,
                        properties: .empty,
                        now: now
                    )
                    for isRepeated in [false, true] {
                        guard case .committed(let outcome)? = try await ledger.outcome(of: .commit(commit)) else {
                            Issue.record("not committed")
                            return
                        }
                        #expect(outcome.isRepeated == isRepeated)
                    }
                },
                used(1, 4, at: now),
                { ledger, harness async throws in
                    let until = now.adding(seconds: 1_000)
                    let renew = RenewCommand(context: harness.context(1), reservation: 3, expiresAt: until, now: now)
                    guard case .renewed(let renewed)? = try await ledger.outcome(of: .renew(renew)) else {
                        Issue.record("not renewed")
                        return
                    }
                    #expect(renewed.expiresAt == until)
                },
                used(1, 2, at: now.adding(seconds: 60)),
                { ledger, harness async throws in
                    let later = now.adding(seconds: 200)
                    let release = ReleaseCommand(context: harness.context(1), reservation: 4, now: later)
                    guard case .released(let reservation)? = try await ledger.outcome(of: .release(release)) else {
                        Issue.record("not released")
                        return
                    }
                    #expect(reservation.state == .expired)
                },
                used(1, 2, at: now.adding(seconds: 200)), used(1, 0, at: now.adding(seconds: 1_001)),
            ]
        )
    }
}
