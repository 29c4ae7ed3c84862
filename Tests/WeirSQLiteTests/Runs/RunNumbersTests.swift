import GRDB
import Synchronization
import Testing
import WeirTesting

@testable import WeirSQLite

/// Keys that are read by ranges at once, without their values.
struct RunNumbersTests {
    @Test("Ranges give the keys of all runs, each those that lie in it", arguments: UInt64(1)...8)
    func allKeys(seed: UInt64) throws {
        let store = try RunStore.small(TestDatabase())
        var random = SeededGenerator(seed: seed)
        var keys: [UInt64] = [0, 1, .max]
        try store.write(keys.map { (RunKey($0), [1]) }, to: .hashes)
        for _ in 0..<4 {
            // Some keys come in several runs and several times in one; values are empty, long, and longer than a page.
            let new = (0..<300).map { _ in random.chance(20) ? random.pick(keys) : random.next() }
            let lengths = [0, 1, 6, 7, 8, 20, 134, 135, 200, 1_000]
            try store.write(new.map { (RunKey($0), random.bytes(random.pick(lengths))) }, to: .hashes)
            keys += new
        }
        _ = try RunMerger(store).run()
        let expected = try Self.entries(of: store)
        #expect(Set(expected) == Set(keys))
        for count in [1, 2, 3, 7] {
            var borders = Set((1..<count).map { _ in random.chance(50) ? random.pick(keys) : random.next() })
            borders.subtract([0])
            let ranges = Self.ranges(borders.sorted())
            let found = try Self.numbers(of: store, ranges)
            for (range, numbers) in zip(ranges, found) {
                #expect(numbers.sorted() == expected.filter { range.contains($0) })
            }
        }
    }

    @Test("A store without keys gives none, and one with one key gives it to its range")
    func fewKeys() throws {
        let store = try RunStore.small(TestDatabase())
        let ranges = Self.ranges([100, 200])
        #expect(try Self.numbers(of: store, ranges) == [[], [], []])
        try store.write([(150, [1])], to: .hashes)
        #expect(try Self.numbers(of: store, ranges) == [[], [150], []])
    }

    @Test("A page that is damaged, missing or another one is refused by the range that reads it")
    func damagedPages() throws {
        let changes = [
            "UPDATE ledger_pages SET data = x'0102' WHERE id = ?", "DELETE FROM ledger_pages WHERE id = ?",
            "UPDATE ledger_pages SET data = (SELECT data FROM ledger_pages WHERE id = ?1 + 1) WHERE id = ?1",
        ]
        for change in changes {
            let (database, store) = try Self.filled()
            for page in [0, 3] {
                let id = PageID(run: 1, page: page)
                try database.pool.write { try $0.execute(sql: change, arguments: [id.number]) }
            }
            let error = #expect(throws: RunError.self) { try Self.numbers(of: store, Self.ranges([1 << 63])) }
            guard case .damagedPage(1, 0, _) = error else {
                Issue.record("\(error.map(\.description) ?? "no error") does not name the page")
                continue
            }
        }
    }

    @Test("A run that has other entries than it should is found")
    func wrongEntryCount() throws {
        let (database, _) = try Self.filled()
        try database.pool.write { try $0.execute(sql: "UPDATE ledger_runs SET entries = entries + 1") }
        let store = try RunStore.small(database)
        let error = #expect(throws: RunError.self) { try Self.numbers(of: store, Self.ranges([1 << 63])) }
        #expect(error?.description.hasPrefix("Ledger run 1 is damaged: ") == true)
    }

    @Test("Keys of more than 64 bits are refused")
    func largeKeys() throws {
        for keys in [[RunKey(UInt64.max) + 1], [RunKey(UInt64.max), RunKey(UInt64.max) + 1]] {
            let store = try RunStore.small(TestDatabase())
            try store.write(keys.map { ($0, [1]) }, to: .hashes)
            #expect(throws: RunError.self) { try Self.numbers(of: store, Self.ranges([5])) }
        }
    }

    @Test(
        "Of content that makes no sense, numbers are what the cursor finds, or it is refused",
        arguments: UInt64(1)...9
    )
    func senselessContent(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            var content = random.bytes(Int(random.next() % 60))
            // Mostly with a length of the headers that is possible, and keys that are short.
            if content.count >= 4, random.next() % 8 > 0 {
                let headers = Int(random.next() % UInt64(content.count - 3))
                content.replaceSubrange(0..<4, with: [UInt8(headers), 0, 0, 0])
                for index in 4..<(4 + headers) { content[index] &= 0x27 }
            }
            let page = try Page(id: PageID(run: 1, page: 1), count: content.count) { $0.copyBytes(from: content) }
            let expected = try? Self.keys(on: page)
            let numbers = try? PageCursor(page).numbers()
            #expect(
                numbers
                    == expected.flatMap { keys in
                        keys.allSatisfy { $0 <= UInt64.max } ? keys.map { UInt64($0) } : nil
                    }
            )
        }
    }

    private static func keys(on page: Page) throws -> [RunKey] {
        var cursor = try PageCursor(page)
        var keys: [RunKey] = []
        while try cursor.next() { keys.append(cursor.key) }
        return keys
    }

    private static func filled() throws -> (TestDatabase, RunStore) {
        let database = try TestDatabase()
        let store = try RunStore.small(database, cacheBytes: 0)
        var random = SeededGenerator(seed: 3)
        try store.write((0..<500).map { _ in (RunKey(random.next()), random.bytes(3)) }, to: .hashes)
        return (database, store)
    }

    /// All keys, in order.
    private static func entries(of store: RunStore) throws -> [UInt64] {
        var keys: [UInt64] = []
        try store.read { try $0.forEachEntry(in: .hashes) { key, _ in keys.append(UInt64(key)) } }
        return keys.sorted()
    }

    /// Ranges that begin at some keys, and before them all.
    private static func ranges(_ borders: [UInt64]) -> [ClosedRange<UInt64>] {
        zip([0] + borders, borders.map { $0 - 1 } + [.max]).map { $0...$1 }
    }

    /// What each range gives.
    private static func numbers(of store: RunStore, _ ranges: [ClosedRange<UInt64>]) throws -> [[UInt64]] {
        let found = Mutex([[UInt64]](repeating: [], count: ranges.count))
        try store.readNumbers(in: .hashes, ranges: ranges) { place, numbers in
            found.withLock { $0[place] += Array(numbers) }
        }
        return found.withLock { $0 }
    }
}
