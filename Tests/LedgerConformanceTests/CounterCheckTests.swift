import Testing
import WeirTesting

/// The search for an order of operations, on histories of which it is known whether there is one.
@Suite struct CounterCheckTests {
    private typealias Operation = CounterOperation

    private static func yes(_ asked: Int64, _ answered: Int64, _ value: Int64? = nil, amount: Int64 = 1) -> Operation {
        Operation(asked: asked, answered: answered, amount: amount, .admitted(value: value))
    }

    private static func no(_ asked: Int64, _ answered: Int64, amount: Int64 = 1) -> Operation {
        Operation(asked: asked, answered: answered, amount: amount, .refused)
    }

    private static func unsure(_ asked: Int64, amount: Int64 = 1) -> Operation {
        Operation(asked: asked, answered: asked, amount: amount, .unknown)
    }

    @Test(arguments: [
        [],
        [yes(0, 5, 1), yes(1, 6, 2), no(7, 8)],
        // The later one may have been first, as they overlap.
        [yes(0, 5, 2), yes(1, 6, 1)],
        // Refused before the first one was answered: then both others came before.
        [yes(0, 9), yes(0, 9), no(1, 2)],
        // What is too large is refused, what is small fits.
        [yes(0, 1, 1), no(2, 3, amount: 2), yes(4, 5, 2)],
        // One that was not answered took what is missing.
        [unsure(0), yes(1, 2, 2), no(3, 4)],
        [unsure(0), yes(1, 2), yes(3, 4), no(5, 6)],
        // And one may have come to nothing.
        [unsure(0), yes(1, 2, 1), yes(3, 4, 2)],
        // Of two amounts only one explains the refusal.
        [unsure(0, amount: 2), unsure(0), yes(1, 2, 2), no(3, 4)],
    ])
    fileprivate func `an order is found where there is one`(_ operations: [CounterOperation]) {
        #expect(CounterCheck.verdict(operations, limit: 2) == .linearizable)
    }

    @Test(arguments: [
        // The later one was answered before the other one asked.
        [yes(0, 5, 2), yes(6, 7, 1)],
        [yes(0, 5, 1), yes(1, 6, 1)],
        // After a refusal there is room.
        [no(0, 5), yes(6, 7), yes(6, 7)],
        // More than there is.
        [yes(0, 5), yes(0, 5), yes(0, 5)],
        [yes(0, 5, amount: 3)],
        // Refused although it fits, whatever overlaps.
        [yes(0, 5), no(1, 6)],
        [no(0, 1), unsure(2), unsure(2)],
        // A value that nothing explains.
        [unsure(0), yes(1, 2, 3)],
        [unsure(3), yes(1, 2, 2)],
        [unsure(0), yes(1, 2, 2), yes(3, 4, 2)],
    ])
    fileprivate func `none is found where there is none`(_ operations: [CounterOperation]) {
        guard case .impossible = CounterCheck.verdict(operations, limit: 2) else {
            Issue.record("\(operations)")
            return
        }
    }

    /// A counter that clients talk to, at random.
    private static func history(
        _ random: inout SeededGenerator,
        count: Int,
        limit: Int64,
        withValues: Bool
    ) -> [CounterOperation] {
        var used: Int64 = 0
        return (0..<count).map { place in
            // It stands at a moment of its own, and is asked and answered around that.
            let moment = Int64(place) * 10
            let asked = moment - Int64.random(in: 0...200, using: &random)
            let answered = moment + Int64.random(in: 0...200, using: &random)
            let amount = Int64.random(in: 1...3, using: &random)
            let isAdmitted = used + amount <= limit
            if isAdmitted { used += amount }
            if Int.random(in: 0..<40, using: &random) == 0 {
                return Operation(asked: asked, answered: answered, amount: amount, .unknown)
            }
            let value = withValues ? used : nil
            return Operation(
                asked: asked,
                answered: answered,
                amount: amount,
                isAdmitted ? .admitted(value: value) : .refused
            )
        }
    }

    @Test(arguments: [(true, UInt64(1)), (true, 2), (false, 3), (false, 4)])
    func `what one counter said is never found impossible`(_ withValues: Bool, _ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let limit = Int64.random(in: 1...200, using: &random)
            let operations = Self.history(&random, count: 120, limit: limit, withValues: withValues)
            let verdict = CounterCheck.verdict(operations.shuffled(using: &random), limit: limit)
            if case .impossible(let why) = verdict { Issue.record("seed \(seed): \(why)") }
        }
    }

    @Test func `one wrong answer among many is found`() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<20 {
            var operations = Self.history(&random, count: 120, limit: 100, withValues: true)
            let admitted = operations.indices.filter {
                if case .admitted = operations[$0].outcome { true } else { false }
            }
            guard let place = admitted.randomElement(using: &random) else { continue }
            // Given a second time, to somebody else.
            operations.append(operations[place])
            guard case .impossible = CounterCheck.verdict(operations, limit: 100) else {
                Issue.record("a place that was given twice is not found")
                return
            }
        }
    }

    @Test func `a search that takes too long says so`() {
        let operations = (0..<12).map { Operation(asked: 0, answered: 100, amount: $0 + 1, .admitted(value: nil)) }
        #expect(CounterCheck.verdict(operations + [Self.no(0, 100)], limit: 1_000, steps: 100) == .undecided)
    }
}
