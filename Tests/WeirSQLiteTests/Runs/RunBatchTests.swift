import Foundation
import GRDB
import WeirSQLite
import Testing
import WeirTesting

struct RunBatchTests {
    private struct Refusal: Error {}

    @Test("All runs of a batch, and what the caller writes, appear at once")
    func commitsAtOnce() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let batch = store.makeBatch()
        let events = try batch.writer(for: .events)
        let states = try batch.writer(for: .states)
        for key in 0..<500 {
            try events.append(RunKey(key), [UInt8](repeating: 1, count: 50))
            try states.append(RunKey(key), [UInt8](repeating: 2, count: 50))
        }
        // Pages are there, but no reader sees them.
        #expect(try database.count("SELECT count(*) FROM ledger_pages") > 0)
        #expect(try store.read { try $0.value(of: 7, in: .events) } == nil)
        try batch.commit { try $0.execute(sql: "INSERT INTO ledger_state VALUES ('flushed_frame', 42)") }
        #expect(try store.read { try $0.value(of: 7, in: .events) } == [UInt8](repeating: 1, count: 50))
        #expect(try store.read { try $0.value(of: 7, in: .states) } == [UInt8](repeating: 2, count: 50))
        #expect(try database.count("SELECT value FROM ledger_state WHERE name = 'flushed_frame'") == 42)
        #expect(try database.count("SELECT value FROM ledger_state WHERE name = 'generation'") == 1)
    }

    @Test("What the caller throws undoes the commit, which may be tried again")
    func commitIsUndone() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let batch = store.makeBatch()
        let writer = try batch.writer(for: .events)
        for key in 0..<500 { try writer.append(RunKey(key), [UInt8](repeating: 1, count: 50)) }
        #expect(throws: Refusal.self) { try batch.commit { _ in throw Refusal() } }
        #expect(try store.read { try $0.value(of: 7, in: .events) } == nil)
        // Another batch takes the generation that the failed one would have had.
        try store.write([(9, [9])], to: .hashes)
        #expect(try store.read { try $0.value(of: 9, in: .hashes) } == [9])
        #expect(try store.read { try $0.value(of: 7, in: .events) } == nil)
        try batch.commit()
        #expect(try store.read { try $0.value(of: 7, in: .events) } == [UInt8](repeating: 1, count: 50))
        #expect(try store.read { try $0.value(of: 9, in: .hashes) } == [9])
    }

    @Test("What is written is brought to the file a little at a time")
    func logStaysShort() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let written = try writeMuch(to: store, database)
        // A slice, and the pages of the tables that it is put into.
        #expect(written > 40 && written < 1_000)
        #expect(try database.pagesInLog() < 12)
        let merger = RunMerger(store)
        while try merger.step() { #expect(try database.pagesInLog() < 24) }
    }

    @Test("While somebody reads an old state, writing goes on, and the file is brought up to date afterwards")
    func readersDoNotStopWriting() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        try store.write([(1, [1])], to: .events)
        do {
            let reader = try database.pool.makeSnapshot()
            let before = try reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ledger_pages") }
            let written = try writeMuch(to: store, database)
            #expect(try store.read { try $0.value(of: 7, in: .events) } == [UInt8](repeating: 7, count: 100))
            #expect(try reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ledger_pages") } == before)
            #expect(try database.pagesInLog() > written / 2)
        }
        // The first brings all to the file, the second begins the log anew.
        for key in 1_001...1_002 { try store.write([(RunKey(key), [2])], to: .events) }
        #expect(try database.pagesInLog() < 12)
        #expect(try store.read { try $0.value(of: 1_002, in: .events) } == [2])
    }

    /// Writes one batch of many slices; returns how many of SQLite's pages are taken by it.
    private func writeMuch(to store: RunStore, _ database: TestDatabase) throws -> Int {
        let before = try database.count("PRAGMA page_count")
        var generator = SeededGenerator(seed: 1)
        let batch = store.makeBatch()
        let writer = try batch.writer(for: .events)
        for key in 2..<1_000 {
            try writer.append(RunKey(key), key == 7 ? [UInt8](repeating: 7, count: 100) : generator.bytes(200))
        }
        try batch.commit()
        return try database.count("PRAGMA page_count") - before
    }

    @Test("A batch that is given up leaves nothing behind")
    func abandonedBatchGoes() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        do {
            let batch = store.makeBatch()
            let writer = try batch.writer(for: .events)
            var random = SeededGenerator(seed: 1)
            for key in 0..<500 { try writer.append(RunKey(key), random.bytes(50)) }
        }
        #expect(try database.count("SELECT count(*) FROM ledger_pages") > 0)
        #expect(try RunMerger(store).run())
        #expect(try database.count("SELECT count(*) FROM ledger_pages") == 0)
        #expect(try database.count("SELECT count(*) FROM ledger_runs") == 0)
    }

    @Test("An empty batch runs the caller's part and adds no run")
    func emptyBatch() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let batch = store.makeBatch()
        _ = try batch.writer(for: .events)
        try batch.commit { try $0.execute(sql: "INSERT INTO ledger_state VALUES ('flushed_frame', 42)") }
        #expect(try database.count("SELECT count(*) FROM ledger_runs") == 0)
        #expect(try database.count("SELECT value FROM ledger_state WHERE name = 'flushed_frame'") == 42)
    }

    @Test("Hashes with short values need at most 10 bytes an entry")
    func hashesAreCompact() throws {
        let database = try TestDatabase()
        let store = try RunStore(database.pool, families: [.wide])
        var random = SeededGenerator(seed: 1)
        try store.write((0..<100_000).map { _ in (RunKey(random.next()), random.bytes(3)) }, to: .wide)
        #expect(try database.count("SELECT sum(bytes) FROM ledger_runs") < 1_000_000)
    }

    @Test("Another writer of the pool gets in between the slices of a batch")
    func slicesLetOthersIn() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let batch = store.makeBatch()
        let writer = try batch.writer(for: .events)
        for key in 0..<500 {
            try writer.append(RunKey(key), [UInt8](repeating: 1, count: 50))
            try database.pool.write {
                try $0.execute(sql: "INSERT INTO ledger_state VALUES (?, 1)", arguments: ["\(key)"])
            }
        }
        try batch.commit()
        #expect(try database.count("SELECT count(*) FROM ledger_state") == 501)
    }
}

extension RunFamily {
    fileprivate static let wide = RunFamily(id: 9, compressionLevel: -5, merging: .keepAll)
}
