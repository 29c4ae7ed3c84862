import Testing

@testable import WeirServices

/// Sweeps over more than one of them can look at.
struct SweepRoundTests {
    /// A list of numbers that are their own places, and where the next sweep begins.
    private struct List {
        var numbers: [Int]
        var place: Int?

        /// One sweep; nothing is said of some.
        mutating func sweep(silent: Set<Int> = []) async throws -> [Int] {
            var round = SweepRound(portion: 2, portions: 2, patience: 2)
            var asked: [Int] = []
            let numbers = numbers
            var place = place
            let count = try await round.run(
                from: place,
                read: { after, limit in Array(numbers.filter { $0 > after ?? .min }.prefix(limit)) },
                place: { $0 },
                ask: { number in
                    asked.append(number)
                    return !silent.contains(number)
                },
                keep: { place = $0 }
            )
            self.place = place
            #expect(count == asked.count)
            return asked
        }
    }

    @Test("Each sweep goes on behind the one before, and after the last comes the first: all come round")
    func rounds() async throws {
        var list = List(numbers: Array(1...7))
        #expect(try await list.sweep() == [1, 2, 3, 4])
        #expect(try await list.sweep() == [5, 6, 7])
        #expect(try await list.sweep() == [1, 2, 3, 4])
        // What went away in between takes nobody's turn.
        list.numbers = [2, 6]
        #expect(try await list.sweep() == [6])
        #expect(try await list.sweep() == [2, 6])
    }

    @Test("As many as a sweep holds: the next one finds the end, and the one after begins again")
    func exactly() async throws {
        var list = List(numbers: Array(1...4))
        #expect(try await list.sweep() == [1, 2, 3, 4])
        #expect(try await list.sweep() == [])
        #expect(try await list.sweep() == [1, 2, 3, 4])
    }

    @Test("When nothing is said the sweep ends, and the next one does not begin with the same ones")
    func silence() async throws {
        var list = List(numbers: Array(1...7))
        #expect(try await list.sweep(silent: [1, 2, 3, 4, 5, 6, 7]) == [1, 2])
        #expect(try await list.sweep(silent: [3, 5]) == [3, 4, 5, 6])
        #expect(try await list.sweep() == [7])
    }

    @Test("Nothing to look after")
    func empty() async throws {
        var list = List(numbers: [])
        #expect(try await list.sweep() == [])
        #expect(list.place == nil)
    }
}
