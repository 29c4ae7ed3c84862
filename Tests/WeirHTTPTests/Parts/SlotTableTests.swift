import Testing
import WeirTesting

@testable import WeirServices

struct SlotTableTests {
    /// Keys of which many begin to be looked for at the same slot.
    private struct Colliding: Hashable {
        var number: Int

        func hash(into hasher: inout Hasher) { hasher.combine(number % 5) }
    }

    /// Counts how many of it there are.
    private final class Counted {
        let number: Int
        private let living: Living

        init(_ number: Int, _ living: Living) {
            self.number = number
            self.living = living
            living.count += 1
        }

        deinit { living.count -= 1 }
    }

    private final class Living { var count = 0 }

    @Test("After any operations it has what a dictionary has", arguments: [1, 2, 3] as [UInt64])
    func itIsLikeADictionary(seed: UInt64) {
        compare(seed: seed, keys: 400) { "key-\($0)" }
    }

    @Test("So it has when most keys collide", arguments: [4, 5, 6] as [UInt64])
    func collidingKeysAreAllFound(seed: UInt64) {
        compare(seed: seed, keys: 40) { Colliding(number: $0) }
    }

    @Test("A table of many megabytes has all that was put in, and nothing else")
    func largeTables() {
        var table = SlotTable<Int, Int>()
        let count = 400_000
        for number in 0..<count { table.insert(number * 2, for: number) }
        #expect(table.count == count)
        var wrong = 0
        for number in 0..<2 * count {
            let value = table.find(number).map { table[$0].value }
            if value != (number < count ? number * 2 : nil) { wrong += 1 }
        }
        for number in 0..<count {
            guard let place = table.find(number), table.remove(at: place) == number * 2 else {
                wrong += 1
                continue
            }
        }
        #expect(wrong == 0)
        #expect(table.count == 0)
    }

    @Test func touchingWhereNothingWasPutReadsZeros() {
        let table = SlotTable<Int, Int>()
        #expect((0..<64).allSatisfy { table.touch($0) == 0 })
    }

    private func compare<Key: Hashable>(seed: UInt64, keys: Int, _ key: (Int) -> Key) {
        var random = SeededGenerator(seed: seed)
        let living = Living()
        var expected: [Key: Int] = [:]
        do {
            var table = SlotTable<Key, Counted>()
            for step in 0..<4000 {
                let one = key(Int.random(in: 0..<keys, using: &random))
                switch (table.find(one), Int.random(in: 0..<1000, using: &random)) {
                case (_, 0):
                    let isMeant = { (key: Key) in key.hashValue & 1 == 0 }
                    var gone = 0
                    table.removeAll(where: isMeant) { _ in gone += 1 }
                    #expect(gone == expected.keys.count(where: isMeant), "seed \(seed)")
                    expected = expected.filter { !isMeant($0.key) }
                case (nil, _):
                    table.insert(Counted(step, living), for: one)
                    expected[one] = step
                case (let index?, 1..<500):
                    #expect(table.remove(at: index).number == expected[one], "seed \(seed)")
                    expected[one] = nil
                case (let index?, _):
                    table[index].value = Counted(step, living)
                    expected[one] = step
                }
                #expect(table.count == expected.count, "seed \(seed)")
                #expect(living.count == expected.count, "seed \(seed)")
            }
            for number in 0..<keys {
                let one = key(number)
                _ = table.touch(one.hashValue)
                let index = table.find(one)
                #expect(index.map { table[$0].value.number } == expected[one], "seed \(seed)")
                #expect(index.map { table[$0].key } == (expected[one] == nil ? nil : one), "seed \(seed)")
            }
        }
        #expect(living.count == 0, "What is in it goes with it.")
    }
}
