import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirPostgresLedger

/// When a node uses few lanes, and when all.
struct LaneSpreadTests {
    private func configuration(
        _ change: (inout PostgresLedgerConfiguration) -> Void = { _ in }
    ) -> PostgresLedgerConfiguration {
        var configuration = PostgresLedgerConfiguration()
        configuration.lanes = 3
        configuration.calmLanes = 1
        configuration.wideCommands = 100
        configuration.wideMilliseconds = 50
        configuration.calmCommits = 4
        change(&configuration)
        return configuration
    }

    @Test func smallAndQuickCommitsShareFewLanes() {
        let spread = LaneSpread(configuration())
        for _ in 0..<10 { spread.note(commands: 99, took: .milliseconds(49)) }
        #expect(spread.lanes == 1)
        #expect(spread.share(at: 0) == 3)
        #expect(spread.share(at: 1) == 1)
    }

    @Test(arguments: [(100, 1), (1, 50)])
    func aLargeOrSlowCommitBringsInAllLanes(commands: Int, milliseconds: Int) {
        let spread = LaneSpread(configuration())
        spread.note(commands: commands, took: .milliseconds(milliseconds))
        #expect(spread.lanes == 3)
        #expect(spread.share(at: 0) == 1)
    }

    @Test func fewLanesAreUsedAgainAfterManySmallCommitsInARow() {
        let spread = LaneSpread(configuration())
        spread.note(commands: 1_000, took: .zero)
        for _ in 0..<3 { spread.note(commands: 1, took: .zero) }
        spread.note(commands: 1_000, took: .zero)
        for _ in 0..<3 { spread.note(commands: 1, took: .zero) }
        #expect(spread.lanes == 3)
        spread.note(commands: 1, took: .zero)
        #expect(spread.lanes == 1)
    }

    @Test("Lanes that nobody comes to any more are woken, to let go what they hold")
    func idleLanesAreWoken() async throws {
        let configuration = configuration()
        let spread = LaneSpread(configuration)
        let queues = (0..<3).map { _ in LaneQueue(configuration) }
        for queue in queues { spread.add(queue) }
        spread.note(commands: 1_000, took: .zero)
        for _ in 0..<4 { spread.note(commands: 1, took: .zero) }
        for queue in queues { queue.close("the test ends") }
        var woken: [Bool] = []
        for queue in queues {
            var arrivals = queue.arrivals.makeAsyncIterator()
            woken.append(await arrivals.next() != nil)
        }
        #expect(woken == [false, true, true])
    }

    @Test func asManyAsAreSaidStay() {
        let spread = LaneSpread(configuration { $0.calmLanes = 2 })
        #expect(spread.lanes == 2)
        spread.note(commands: 1_000, took: .zero)
        for _ in 0..<4 { spread.note(commands: 1, took: .zero) }
        #expect(spread.lanes == 2)
        #expect((0..<3).map { spread.share(at: $0) } == [1, 1, 1])
    }

    @Test func whereACommitIsForOneBucketAllLanesAreUsedAlways() {
        let changes: [(inout PostgresLedgerConfiguration) -> Void] = [
            { $0.mixesBuckets = false }, { $0.calmLanes = 3 },
        ]
        for change in changes {
            let spread = LaneSpread(configuration(change))
            for _ in 0..<10 { spread.note(commands: 1, took: .zero) }
            #expect(spread.lanes == 3)
        }
    }
}
