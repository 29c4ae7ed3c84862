import Foundation
import Testing
import WeirCore
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Three nodes on one PostgreSQL, of which any may die, as may their connections and the database.
///
/// `WEIR_NODE_RACES` says how many races there are; the seed of each is printed.
@Suite(.serialized, .timeLimit(.minutes(60))) struct NodeRaceTests {
    private static let limit: Int64 = 10_000
    private static let seeds = (0..<(Int(ProcessInfo.processInfo.environment["WEIR_NODE_RACES"] ?? "") ?? 2)).map {
        20_260_801 + UInt64($0)
    }

    @Test("Whatever dies, no more is admitted than there is, and what was answered is there", arguments: seeds)
    func nothingIsAdmittedTwiceAndNothingIsLost(seed: UInt64) async throws {
        print("race of nodes: seed \(seed)")
        let race = try NodeRace(seed: seed, limit: Self.limit)
        try await race.run { ledger in
            for customer in [NodeRace.hot, NodeRace.held] {
                let context = race.harness.context(customer)
                let listed = try await ledger.events(of: context).map(\.recorded.event.key)
                #expect(Set(listed).count == listed.count)
                // Everything was asked again until it was answered, so what is there is what was answered.
                #expect(Set(listed) == race.kept[customer] ?? [])
            }
            let used = try await ledger.value(
                ConformanceMeters.count,
                of: race.harness.context(NodeRace.hot),
                in: NodeRace.period
            )
            #expect(used == Quantity(Self.limit))
            #expect(race.history.flaws(limit: Self.limit).isEmpty, "\(race.history.flaws(limit: Self.limit))")
            #expect(race.history.verdict(limit: Self.limit) == .linearizable)
            try await expectHeldQuotaToComeBack(race, ledger)
            #expect(try await ledger.allDifferences().isEmpty)
        }
        print("race of nodes: seed \(seed), \(race.summary)")
    }

    /// What was held and forgotten comes back when its time is over, all of it and no more.
    private func expectHeldQuotaToComeBack(_ race: NodeRace, _ ledger: PostgresLedger) async throws {
        let context = race.harness.context(NodeRace.held)
        let items = [QuotaReadCommand.Item(meter: ConformanceMeters.count.id, period: NodeRace.period)]
        let read = LedgerCommand.readQuotas(
            QuotaReadCommand(context: context, items: items, now: ConformanceMeters.now)
        )
        var state: QuotaState?
        repeat {
            let outcome = try await ledger.outcome(of: read)
            guard case .quotas(let states)? = outcome else {
                Issue.record("quotas were asked for: \(String(describing: outcome))")
                return
            }
            state = states.first
        } while state?.reserved != .zero
        let used = Int64(race.kept[NodeRace.held]?.count ?? 0)
        #expect(state?.recorded == Quantity(used))
        let terms = DecisionTerms(
            feature: "calls",
            meter: ConformanceMeters.count.id,
            period: NodeRace.period,
            limit: .hard(Quantity(NodeRace.heldLimit))
        )
        for (quantity, isAllowed) in [(NodeRace.heldLimit - used, true), (1, false)] where quantity > 0 {
            let command = race.harness.reserve(
                NodeRace.held,
                // A key for each: where one is left, both ask for one, and the second would be a repetition.
                key: isAllowed ? "rest" : "over",
                quantity: Quantity(quantity),
                seconds: 3_600,
                terms: terms,
                now: ConformanceMeters.now
            )
            let outcome = try await ledger.outcome(of: command)
            #expect(outcome?.isAllowed == isAllowed, "\(quantity) beside \(used): \(String(describing: outcome))")
        }
    }

    @Test func aHistoryThatNoCounterHasIsSeen() {
        let start = ContinuousClock.now
        func operation(_ asked: Int, _ answered: Int, _ value: Int64?) -> CounterHistory.Operation {
            CounterHistory.Operation(
                asked: start + .milliseconds(asked),
                answered: start + .milliseconds(answered),
                value: value
            )
        }
        let histories: [([CounterHistory.Operation], Bool)] = [
            ([operation(0, 5, 1), operation(1, 6, 2), operation(7, 8, nil)], true),
            ([operation(0, 5, 2), operation(1, 6, 1)], true),
            ([operation(0, 5, 2), operation(6, 7, 1)], false),
            ([operation(0, 5, 1), operation(1, 6, 1)], false),
            ([operation(0, 5, nil), operation(6, 7, 1), operation(6, 7, 2)], false),
            ([operation(0, 5, 1), operation(0, 5, 2), operation(0, 5, 3)], false),
        ]
        for (operations, isSound) in histories {
            let history = CounterHistory()
            for operation in operations { history.add(operation) }
            #expect(history.flaws(limit: 2).isEmpty == isSound, "\(operations)")
            #expect((history.verdict(limit: 2) == .linearizable) == isSound, "\(operations)")
        }
    }
}
