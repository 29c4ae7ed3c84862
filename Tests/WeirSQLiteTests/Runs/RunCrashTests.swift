import Foundation
import GRDB
import WeirSQLite
import Synchronization
import Testing
import WeirTesting

/// The database as it is found after the process died, at every commit of a history.
struct RunCrashTests {
    /// Copies the database after each commit, and notes how far the history was.
    // Only called on the writer's queue; what others read is behind a mutex.
    private final class CopyingObserver: TransactionObserver, Sendable {
        let database: TestDatabase
        let committed = Mutex(0)
        let copies = Mutex<[(committed: Int, copy: Result<TestDatabase, any Error>)]>([])

        init(_ database: TestDatabase) { self.database = database }

        func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
        func databaseDidChange(with event: DatabaseEvent) {}
        func databaseDidRollback(_ db: Database) {}

        func databaseDidCommit(_ db: Database) {
            let copy = Result { try TestDatabase(copyOf: database) }
            let committed = committed.withLock { $0 }
            copies.withLock { $0.append((committed, copy)) }
        }
    }

    @Test("After a crash at any commit there are whole batches, and everything works on", arguments: UInt64(1)...2)
    func crashAtEveryCommit(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        let merger = RunMerger(store)
        let observer = CopyingObserver(database)
        database.pool.add(transactionObserver: observer, extent: .observerLifetime)
        for round in 0..<10 {
            let batch = store.makeBatch()
            for family in RunFamily.all {
                let writer = try batch.writer(for: family)
                for key in 0..<40 { try writer.append(RunKey(key), random.bytes(29) + [UInt8(round)]) }
            }
            try batch.commit {
                // Seen in the copy of this commit, and in those that follow.
                observer.committed.withLock { $0 += 1 }
                try $0.execute(
                    sql: """
                        INSERT INTO ledger_state VALUES ('batches', 1)
                        ON CONFLICT (name) DO UPDATE SET value = value + 1
                        """
                )
            }
            for _ in 0..<random.next() % 8 { _ = try merger.step() }
        }
        _ = try merger.run()
        let copies = observer.copies.withLock { $0 }
        #expect(copies.count > 40)
        for (committed, copy) in copies { try Self.check(try copy.get(), batches: committed) }
    }

    private static func check(_ database: TestDatabase, batches: Int) throws {
        let store = try RunStore.small(database)
        #expect(try database.count("SELECT value FROM ledger_state WHERE name = 'batches'") == batches)
        let merger = RunMerger(store)
        for isMerged in [false, true] {
            try store.read { reader in
                for family in [RunFamily.events, .hashes] {
                    #expect(reader.entryCount(in: family) == batches * 40)
                    let value = try reader.value(of: 17, in: family) ?? []
                    let rounds = stride(from: 29, to: value.count, by: 30).map { value[$0] }
                    #expect(rounds == (0..<batches).map { UInt8($0) })
                }
                #expect(try reader.value(of: 39, in: .states)?.last == (batches > 0 ? UInt8(batches - 1) : nil))
            }
            if !isMerged { #expect(try merger.run()) }
        }
        #expect(try database.count("SELECT count(*) FROM ledger_runs WHERE state <> 1") == 0)
        #expect(
            try database.count("SELECT count(*) FROM ledger_pages")
                == database.count("SELECT total(pages) FROM ledger_runs")
        )
        try store.write([(17, [200])], to: .events)
        #expect(try store.read { try $0.value(of: 17, in: .events) }?.last == 200)
    }
}
