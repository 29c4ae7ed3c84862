import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// Marks of keys come in order, however their hashes are spread.
@Suite struct KeyMarkSortingTests {
    private static func isInOrder(_ marks: [KeyMark]) -> Bool {
        zip(marks, marks.dropFirst()).allSatisfy { ($0.hash, $0.sequence) <= ($1.hash, $1.sequence) }
    }

    /// Whether what came out is in order and what went in.
    private static func isSorted(_ marks: [KeyMark]) -> Bool {
        let sorted = KeyMark.sorted(marks)
        let expected = marks.sorted { ($0.hash, $0.sequence) < ($1.hash, $1.sequence) }
        return isInOrder(sorted) && sorted == expected
    }

    @Test(arguments: [0, 1, 2, 7, 8, 9, 63, 64, 1_000, 100_000]) func spreadEvenly(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let marks = (0..<count).map { _ in KeyMark(hash: random.next(), sequence: random.next() % 1_000) }
        let isSorted = Self.isSorted(marks)
        #expect(isSorted)
    }

    @Test func thoseOfOneHashComeInOrderOfTheirNumbers() {
        var random = SeededGenerator(seed: 3)
        let hashes: [UInt64] = [0, 1, 1 << 63, .max, .max - 1]
        let marks = (0..<3_000).map { _ in
            KeyMark(hash: hashes.randomElement(using: &random) ?? 0, sequence: random.next())
        }
        let isSorted = Self.isSorted(marks)
        #expect(isSorted)
    }

    @Test func thoseThatAreNotSpreadComeInOrderToo() {
        var random = SeededGenerator(seed: 4)
        // All in one bucket, and too many to be compared with their neighbours one by one.
        let close = (0..<20_000).map { _ in KeyMark(hash: random.next() >> 40, sequence: random.next()) }
        #expect(Self.isSorted(close))
        // Already in order, and the other way round.
        let rising = (0..<5_000).map { KeyMark(hash: UInt64($0) << 40, sequence: UInt64($0)) }
        #expect(Self.isSorted(rising))
        #expect(Self.isSorted(rising.reversed()))
    }
}
