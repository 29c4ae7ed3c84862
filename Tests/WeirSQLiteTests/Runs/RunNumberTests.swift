import GRDB
import Testing
import WeirTesting

@testable import WeirSQLite

/// Entries that are found by key and number, and by the times in them.
struct RunNumberTests {
    /// An entry as the model has it.
    private struct Entry: Equatable {
        var key: RunKey
        var number: UInt64
        var time: Int64?
        var value: [UInt8]
    }

    private static func entry(_ key: RunKey, _ number: UInt64, _ time: Int64?, _ payload: [UInt8]) -> Entry {
        var value: [UInt8] = []
        for word in [number, UInt64(bitPattern: time ?? .min)] {
            withUnsafeBytes(of: word.bigEndian) { value.append(contentsOf: $0) }
        }
        return Entry(key: key, number: number, time: time, value: value + payload)
    }

    private static func store(_ database: TestDatabase) throws -> RunStore {
        var options = RunStore.Options()
        options.sliceBytes = 2_000
        options.mergeWidth = 3
        options.cacheBytes = 10_000
        return try RunStore(database.pool, families: [.blocks], options: options)
    }

    @Test("Every entry is found by its number, on one page a run, whatever is merged and reopened", arguments: 1...6)
    func entriesAreFound(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let database = try TestDatabase()
        var store = try Self.store(database)
        var model: [Entry] = []
        var next: [RunKey: UInt64] = [:]
        for _ in 0..<14 {
            var batch: [Entry] = []
            for key in RunKey(1)...6 where random.chance(70) {
                for _ in 0..<Int.random(in: 1...12, using: &random) {
                    // Numbers have gaps, as the first numbers of blocks have.
                    let number = next[key, default: 1] + UInt64.random(in: 0...5, using: &random)
                    next[key] = number + 1
                    let time = random.chance(80) ? Int64(number) * 10 + Int64.random(in: -30...30, using: &random) : nil
                    // Some are longer than a page.
                    let length = random.chance(5) ? 3_000 : Int.random(in: 0...90, using: &random)
                    batch.append(Self.entry(key, number, time, random.bytes(length)))
                }
            }
            batch.sort { ($0.key, $0.number) < ($1.key, $1.number) }
            try store.write(batch.map { ($0.key, $0.value) }, to: .blocks)
            model += batch
            if random.chance(60) { _ = try RunMerger(store).run() }
            if random.chance(30) { store = try Self.store(database) }
        }
        for turn in 0..<2 {
            try Self.check(store, model, &random)
            if turn == 0 { _ = try RunMerger(store).run() }
        }
    }

    private static func check(_ store: RunStore, _ model: [Entry], _ random: inout SeededGenerator) throws {
        let runs = try store.pool.read { try store.summary(in: $0).count }
        try store.read { reader in
            for key in RunKey(0)...7 {
                let own = model.filter { $0.key == key }.sorted { $0.number < $1.number }
                for number in UInt64(0)...((own.last?.number ?? 0) + 3) {
                    let before = store.pagesLookedAt
                    let found = try reader.entry(of: key, atOrBefore: number, in: .blocks)
                    let expected = own.last { $0.number <= number }?.value
                    #expect(found == expected)
                    #expect(store.pagesLookedAt - before <= runs)
                    guard number % 3 == 0 else { continue }
                    var listed: [[UInt8]] = []
                    try reader.forEachEntry(of: key, from: number, in: .blocks) { value in
                        listed.append(value)
                        return true
                    }
                    // The one that has the number, and all later ones; whatever comes before is of their page.
                    let first = own.lastIndex { $0.number <= number } ?? 0
                    #expect(Array(listed.suffix(own.count - first)) == own.dropFirst(first).map(\.value))
                    #expect(listed == own.suffix(listed.count).map(\.value))
                }
                let start = Int64.random(in: -50...800, using: &random)
                let range = start..<start + Int64.random(in: 0...200, using: &random)
                var listed: [[UInt8]] = []
                try reader.forEachEntry(of: key, times: range, in: .blocks) { listed.append($0) }
                let wanted = own.filter { entry in entry.time.map { range.contains($0) } ?? false }.map(\.value)
                #expect(listed.filter { value in wanted.contains { $0 == value } } == wanted)
            }
            var all: [[UInt8]] = []
            var entries = try reader.entries(in: .blocks)
            while entries.key != nil {
                all.append(Array(entries.value))
                try entries.advance()
            }
            #expect(all == model.sorted { ($0.key, $0.number) < ($1.key, $1.number) }.map(\.value))
        }
    }

    @Test func pagesWithoutTheTimesAskedForAreNotLookedAt() throws {
        let database = try TestDatabase()
        let store = try Self.store(database)
        let entries = (0..<400).map { Self.entry(5, UInt64($0), Int64($0) * 100, [UInt8](repeating: 1, count: 40)) }
        try store.write(entries.map { ($0.key, $0.value) }, to: .blocks)
        let pages = try store.pool.read { try store.summary(in: $0)[0].pages }
        #expect(pages > 30)
        try store.read { reader in
            let before = store.pagesLookedAt
            var count = 0
            try reader.forEachEntry(of: 5, times: 20_000..<20_200, in: .blocks) { _ in count += 1 }
            #expect(count >= 2)
            #expect(store.pagesLookedAt - before <= 2)
        }
    }

    @Test func entriesOutOfOrderAreRefused() throws {
        let store = try Self.store(TestDatabase())
        let batch = store.makeBatch()
        let writer = try batch.writer(for: .blocks)
        try writer.append(1, Self.entry(1, 5, nil, []).value)
        #expect(throws: RunError.self) { try writer.append(1, Self.entry(1, 5, nil, []).value) }
        try writer.append(2, Self.entry(2, 1, nil, []).value)
        try batch.commit()
        #expect(try store.read { $0.entryCount(in: .blocks) } == 2)
    }

    @Test func aValueThatNoPageHoldsIsRefused() throws {
        let store = try Self.store(TestDatabase())
        let tooLong = [UInt8](repeating: 0, count: PageBuilder.maximumContentBytes)
        do {
            let writer = try store.makeBatch().writer(for: .blocks)
            let error = #expect(throws: RunError.self) { try writer.append(1, Self.entry(1, 5, nil, tooLong).value) }
            #expect(error == .valueTooLong(run: 1, bytes: tooLong.count + 16))
        }
        // A batch that refused something is given up; the next one takes the longest that there may be.
        let batch = store.makeBatch()
        let writer = try batch.writer(for: .blocks)
        let longest = [UInt8](repeating: 0, count: PageBuilder.maximumContentBytes - 36 - 16)
        let entry = Self.entry(1, 5, nil, longest)
        try writer.append(1, entry.value)
        try batch.commit()
        #expect(try store.read { try $0.entry(of: 1, atOrBefore: 5, in: .blocks) } == entry.value)
    }

    @Test(
        "An index whose numbers make no sense is found when the store is opened",
        arguments: ["page_index = substr(page_index, 1, 20)", "pages = pages - 1"]
    )
    func damagedIndex(change: String) throws {
        let database = try TestDatabase()
        let entries = (0..<100).map { Self.entry(5, UInt64($0), nil, [UInt8](repeating: 1, count: 40)) }
        try Self.store(database).write(entries.map { ($0.key, $0.value) }, to: .blocks)
        try database.pool.write { try $0.execute(sql: "UPDATE ledger_runs SET \(change)") }
        #expect(throws: RunError.self) { try Self.store(database) }
    }
}

extension RunFamily {
    /// A number and a time, then anything.
    fileprivate static let blocks = RunFamily(
        id: 5,
        pageBytes: 512,
        merging: .keepAll,
        marking: { value in
            let words = [0, 8].map { UInt64(bigEndian: value.loadUnaligned(fromByteOffset: $0, as: UInt64.self)) }
            let time = Int64(bitPattern: words[1])
            return EntryMark(number: words[0], times: time == .min ? nil : time...time)
        }
    )
}
