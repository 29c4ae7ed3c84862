import GRDB
import Testing
import WeirTesting

@testable import WeirSQLite

struct RunMergerTests {
    @Test("Runs of a level become one of the next, and what is newer stays newer")
    func mergesByLevel() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let merger = RunMerger(store)
        var expected: [UInt8] = []
        for round in 0..<30 {
            try store.write([(5, [UInt8(round)]), (6, [1])], to: .events)
            expected.append(UInt8(round))
            #expect(try merger.run())
            #expect(try store.read { try $0.value(of: 5, in: .events) } == expected)
        }
        // 30 in base 3 is 1010: one run of 27, one of 3.
        let levels = try database.pool.read { try store.summary(in: $0).map(\.level) }
        #expect(levels == [1, 3])
    }

    @Test("A batch that comes while a merge is under way is newer than the merged run")
    func batchDuringMerge() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let merger = RunMerger(store)
        var random = SeededGenerator(seed: 3)
        for round in 0..<3 {
            try store.write((0..<300).map { (RunKey($0), random.bytes(20) + [UInt8(round)]) }, to: .events)
        }
        #expect(try merger.step())
        try store.write([(7, [100])], to: .events)
        #expect(try merger.step())
        try store.write([(7, [101])], to: .events)
        #expect(try merger.run())
        let values = try store.read { try $0.values(of: 7, in: .events) }
        // The merged run first, then those that came meanwhile.
        #expect(values.map { $0.last } == [2, 100, 101])
        #expect(values.first?.count == 63)
    }

    @Test("A merge stops between steps and goes on later")
    func stopsAndGoesOn() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let merger = RunMerger(store)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<3 { try store.write((0..<300).map { (RunKey($0), random.bytes(20)) }, to: .states) }
        var rounds = 0
        while try !merger.run(until: Self.stopsAfterOne()) { rounds += 1 }
        #expect(rounds > 5)
        #expect(try database.count("SELECT count(*) FROM ledger_runs") == 1)
    }

    private static func stopsAfterOne() -> () -> Bool {
        var asked = 0
        return {
            asked += 1
            return asked > 1
        }
    }

    @Test("A reader keeps its moment, whatever is merged and deleted meanwhile")
    func snapshotStays() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database, cacheBytes: 0)
        let merger = RunMerger(store)
        for round in 0..<2 { try store.write((0..<200).map { (RunKey($0), [UInt8(round)]) }, to: .events) }
        let snapshot = try database.pool.makeSnapshot()
        // More generations than there are catalogs in memory: the last reads load theirs from the database.
        for round in 2..<12 {
            try store.write((0..<200).map { (RunKey($0), [UInt8(round)]) }, to: .events)
            #expect(try merger.run())
            let values = try snapshot.read { try store.reader(in: $0).values(of: 150, in: .events) }
            #expect(values == [[0], [1]])
        }
        #expect(try store.read { try $0.value(of: 150, in: .events) } == (0..<12).map { UInt8($0) })
    }

    @Test("Readers in other threads see whole batches while runs are merged")
    func concurrentReaders() async throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let batches = 40
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                let merger = RunMerger(store)
                for round in 1...batches {
                    let batch = store.makeBatch()
                    for family in [RunFamily.events, .hashes] {
                        let writer = try batch.writer(for: family)
                        for key in 0..<100 { try writer.append(RunKey(key), [UInt8(round)]) }
                    }
                    try batch.commit()
                    _ = try merger.run()
                }
            }
            for reader in 0..<3 {
                group.addTask {
                    var random = SeededGenerator(seed: UInt64(reader))
                    var seen = 0
                    while seen < batches {
                        let key = RunKey(random.next() % 100)
                        let found = try await database.pool.read { database in
                            let reader = try store.reader(in: database)
                            let events = try reader.value(of: key, in: .events)
                            #expect(try reader.value(of: key, in: .hashes) == events)
                            var count = 0
                            try reader.forEach(in: .events) { _, values in
                                #expect(values.flatMap { $0 } == events ?? [])
                                count += 1
                            }
                            #expect(count == (events == nil ? 0 : 100))
                            return events ?? []
                        }
                        #expect(found.elementsEqual((0..<found.count).map { UInt8($0 + 1) }))
                        #expect(found.count >= seen)
                        seen = found.count
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("Two merges of the same runs do not both count")
    func secondMergeIsRefused() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<3 { try store.write((0..<300).map { (RunKey($0), random.bytes(20)) }, to: .events) }
        let first = RunMerger(store)
        let second = RunMerger(store)
        #expect(try first.step())
        #expect(try second.step())
        #expect(try first.run())
        #expect(throws: RunError.self) { _ = try second.run() }
        #expect(try second.run())
        #expect(try store.read { $0.entryCount(in: .events) } == 900)
        #expect(try database.count("SELECT count(*) FROM ledger_runs") == 1)
    }

    @Test("An error of the combination reaches the caller and leaves the runs")
    func combinationFails() throws {
        struct Refusal: Error {}
        let database = try TestDatabase()
        let failing = RunFamily(id: 3, merging: .combine { _ in throw Refusal() })
        var options = RunStore.Options()
        options.mergeWidth = 2
        let store = try RunStore(database.pool, families: [failing], options: options)
        for value in 1...2 { try store.write([(1, [UInt8(value)])], to: failing) }
        #expect(throws: Refusal.self) { _ = try RunMerger(store).run() }
        #expect(try store.read { try $0.values(of: 1, in: failing) } == [[1], [2]])
    }
}
