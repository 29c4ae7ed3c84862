import GRDB
import Testing
import WeirTesting

@testable import WeirSQLite

/// Values of unusual size and number.
struct RunValueTests {
    @Test("Values may be far larger than a page, and empty", arguments: [RunFamily.events, .states, .large])
    func hugeValues(family: RunFamily) throws {
        let database = try TestDatabase()
        var options = RunStore.Options()
        options.mergeWidth = 2
        let store = try RunStore(database.pool, families: [family], options: options)
        var random = SeededGenerator(seed: 5)
        let block = random.bytes(10_007)
        let huge = (0..<120).flatMap { block + [UInt8(truncatingIfNeeded: $0)] }
        let sizes = [0, 1, 7, 134, 135, 463, 480, 481, 512, 960, 961, huge.count]
        let values = sizes.map { Array(huge.prefix($0)) }
        for _ in 0..<2 { try store.write(values.enumerated().map { (RunKey($0), $1) }, to: family) }
        for _ in 0..<2 {
            try store.read { reader in
                for (key, value) in values.enumerated() {
                    let expected = try family.merging.merged([value, value])
                    #expect(try reader.value(of: RunKey(key), in: family) == expected)
                }
            }
            #expect(try RunMerger(store).run())
        }
        #expect(try database.pool.read { try store.summary(in: $0).count } == 1)
    }

    @Test("The smallest and the largest key", arguments: RunFamily.all)
    func extremeKeys(family: RunFamily) throws {
        let store = try RunStore.small(TestDatabase())
        let keys: [RunKey] = [.min, 1, RunKey(UInt64.max), RunKey(UInt64.max) + 1, .max - 1, .max]
        try store.write(keys.map { ($0, [UInt8(truncatingIfNeeded: $0)]) }, to: family)
        try store.read { reader in
            for key in keys {
                let values = try reader.values(of: key, in: family)
                #expect(values == [[UInt8(truncatingIfNeeded: key)]])
            }
            let values = try reader.values(of: 2, in: family)
            #expect(values == [])
        }
    }

    @Test("All duplicates of a hash are kept, in one run, over page ends and over runs")
    func duplicates() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        var expected: [[UInt8]] = []
        for round in 0..<4 {
            var entries: [(RunKey, [UInt8])] = [(1, [1]), (3, [1])]
            let values = (0..<600).map { [UInt8(round), UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            entries += values.map { (2, $0) }
            try store.write(entries, to: .hashes)
            expected.append(Array(values.joined()))
        }
        #expect(try store.read { try $0.values(of: 2, in: .hashes) } == expected)
        #expect(try RunMerger(store).run())
        #expect(try store.read { try $0.values(of: 2, in: .hashes) } == [Array(expected[..<3].joined()), expected[3]])
        #expect(try store.read { try $0.values(of: 1, in: .hashes) } == [[1, 1, 1], [1]])
        #expect(try store.read { $0.entryCount(in: .hashes) } == 4 * 602)
    }

    @Test("Keys come in order, with values from the oldest run to the newest")
    func order() throws {
        let store = try RunStore.small(TestDatabase())
        try store.write([(3, [1]), (1, [1])], to: .events)
        try store.write([(2, [2]), (3, [2]), (3, [22])], to: .events)
        try store.write([(1, [3]), (9, [3])], to: .events)
        var found: [[[UInt8]]] = []
        var keys: [RunKey] = []
        try store.read { reader in
            try reader.forEach(in: .events) { key, values in
                keys.append(key)
                found.append(values)
            }
        }
        #expect(keys == [1, 2, 3, 9])
        #expect(found == [[[1], [3]], [[2]], [[1], [2, 22]], [[3]]])
    }

    @Test("The cache stays within its bytes and gives what was read")
    func cacheIsBounded() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database, cacheBytes: 3000)
        var random = SeededGenerator(seed: 5)
        let entries = (0..<2000).map { (RunKey($0), random.bytes(10)) }
        try store.write(entries, to: .events)
        try store.read { reader in
            for _ in 0..<1000 {
                let key = Int(random.next() % 2000)
                let value = try reader.value(of: RunKey(key), in: .events)
                #expect(value == entries[key].1)
                #expect(store.cache.bytes <= 3000)
            }
        }
        #expect(store.cache.bytes > 2000)
    }
}

extension RunFamily {
    static let large = RunFamily(id: 4, pageBytes: 262_144, merging: .keepAll)
}

extension RunFamily: CustomTestStringConvertible {
    package var testDescription: String { "family \(id)" }
}
