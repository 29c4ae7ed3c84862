import Dispatch
import Testing
import WeirTesting

@testable import WeirCore

@Suite struct KeyFilterFillingTests {
    @Test(
        "A filter filled by ranges is the one that one key after the other makes",
        arguments: [0, 1, 2, 1_000, 2_051, 5_000, 60_000],
        1...5
    )
    func sameFilter(keys: Int, ranges: Int) throws {
        var random = SeededGenerator(seed: UInt64(keys))
        var hashes = (0..<keys).map { _ in random.next() }
        // The ends of all ranges, and a key that two customers share.
        if keys >= 1_000 { hashes.replaceSubrange(0..<6, with: [0, 0, .max, .max, 1 << 63, 1 << 63 - 1]) }
        // In turn one with room for all, and one whose bound lets each word have many keys.
        for bytes in [1 << 22, 1 << 16, 0] {
            var expected = KeyFilter(bytes: bytes, expectedKeys: keys)
            for hash in hashes { expected.insert(hash) }
            let filled = try Self.filled(hashes, bytes: bytes, ranges: ranges)
            #expect(filled.parts.map(\.words) == expected.parts.map(\.words))
            #expect(filled.bytes == expected.bytes)
        }
    }

    @Test("A filter that was filled by ranges grows when one filled key by key does")
    func growth() throws {
        var random = SeededGenerator(seed: 7)
        let hashes = (0..<10_000).map { _ in random.next() }
        var expected = KeyFilter(bytes: 1 << 20, expectedKeys: hashes.count)
        for hash in hashes { expected.insert(hash) }
        var filled = try Self.filled(hashes, bytes: 1 << 20, ranges: 3)
        for _ in 0..<20_000 {
            let hash = random.next()
            expected.insert(hash)
            filled.insert(hash)
        }
        #expect(expected.parts.count > 1)
        #expect(filled.parts.map(\.words) == expected.parts.map(\.words))
    }

    @Test("Ranges are all hashes, each in one of them", arguments: [0, 10_001, 1_000_000], 1...7)
    func ranges(keys: Int, count: Int) {
        var ranges: [ClosedRange<UInt64>] = []
        _ = KeyFilter(bytes: 1 << 20, expectedKeys: keys, ranges: count) { given, _ in ranges = given }
        #expect(ranges.count == count)
        #expect(ranges.first?.lowerBound == 0)
        #expect(ranges.last?.upperBound == .max)
        for (range, next) in zip(ranges, ranges.dropFirst()) { #expect(range.upperBound + 1 == next.lowerBound) }
    }

    @Test("What reading throws comes out")
    func errors() {
        struct Failure: Error {}
        #expect(throws: Failure.self) {
            try KeyFilter(bytes: 1 << 16, expectedKeys: 10, ranges: 2) { _, insert in
                [UInt64(5)].withUnsafeBufferPointer { insert(0, $0) }
                throw Failure()
            }
        }
    }

    /// Filled by threads, each of which gives its hashes in two portions and in no order.
    private static func filled(_ hashes: [UInt64], bytes: Int, ranges: Int) throws -> KeyFilter {
        KeyFilter(bytes: bytes, expectedKeys: hashes.count, ranges: ranges) { ranges, insert in
            DispatchQueue.concurrentPerform(iterations: ranges.count) { place in
                let own = hashes.filter { ranges[place].contains($0) }
                own.withUnsafeBufferPointer { own in
                    insert(place, UnsafeBufferPointer(rebasing: own[(own.count / 2)...]))
                    insert(place, UnsafeBufferPointer(rebasing: own[..<(own.count / 2)]))
                }
            }
        }
    }
}
