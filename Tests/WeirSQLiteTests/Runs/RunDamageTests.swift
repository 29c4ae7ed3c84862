import Foundation
import GRDB
import Testing
import WeirTesting

@testable import WeirSQLite

struct RunDamageTests {
    @Test("A page with a changed bit is refused, and the error names it, unless the bit means nothing")
    func changedBits() throws {
        let (database, store) = try Self.filled()
        let id = PageID(run: 1, page: 1)
        let data = try Self.data(of: id, in: database)
        let original = try data.withUnsafeBytes { try store.decompressor.page(id, from: $0) }
        var unnoticed = 0
        for index in data.indices {
            for bit in 0..<8 {
                var changed = data
                changed[index] ^= 1 << bit
                do {
                    let page = try changed.withUnsafeBytes { try store.decompressor.page(id, from: $0) }
                    // Some bits of zstd's header say how it may be decompressed, and nothing about what comes out.
                    unnoticed += 1
                    let isSame = withExtendedLifetime((page, original)) {
                        page.content.elementsEqual(original.content)
                    }
                    #expect(isSame, "bit \(bit) of byte \(index) changes the content")
                } catch RunError.damagedPage(1, 1, _) {}
            }
        }
        #expect(unnoticed < 8)
    }

    @Test("A page that is shorter, longer, empty or missing is refused")
    func changedLengths() throws {
        let (database, store) = try Self.filled()
        let id = PageID(run: 1, page: 1)
        let data = try Self.data(of: id, in: database)
        for count in 0..<data.count { Self.expectDamage(id, try store.decompressor.opened(id, data.prefix(count))) }
        Self.expectDamage(id, try store.decompressor.opened(id, data + [0]))
        try database.pool.write {
            try $0.execute(sql: "DELETE FROM ledger_pages WHERE id = ?", arguments: [id.number])
        }
        Self.expectDamage(id, try store.read { try $0.forEachEntry(in: .events) { _, _ in } })
        Self.expectDamage(id, try store.read { try $0.forEach(in: .events) { _, _ in } })
    }

    @Test("Reads and merges of a damaged page throw, and the run stays")
    func readersThrow() throws {
        let (database, store) = try Self.filled(runs: 3)
        let id = PageID(run: 2, page: 1)
        var data = try Self.data(of: id, in: database)
        data[data.count / 2] ^= 1
        try database.pool.write {
            try $0.execute(sql: "UPDATE ledger_pages SET data = ? WHERE id = ?", arguments: [data, id.number])
        }
        Self.expectDamage(id, try store.read { try $0.forEachEntry(in: .events) { _, _ in } })
        Self.expectDamage(
            id,
            try store.read { reader in for key in RunKey(0)..<200 { _ = try reader.value(of: key, in: .events) } }
        )
        Self.expectDamage(id, _ = try RunMerger(store).run())
        #expect(try database.count("SELECT count(*) FROM ledger_runs WHERE state = 1") == 3)
        #expect(try store.read { $0.entryCount(in: .events) } == 600)
    }

    @Test("A page that lies in another one's place is refused")
    func exchangedPages() throws {
        let (database, store) = try Self.filled()
        let id = PageID(run: 1, page: 1)
        let other = try Self.data(of: PageID(run: 1, page: 2), in: database)
        try database.pool.write {
            try $0.execute(sql: "UPDATE ledger_pages SET data = ? WHERE id = ?", arguments: [other, id.number])
        }
        Self.expectDamage(id, try store.read { try $0.forEachEntry(in: .events) { _, _ in } })
    }

    @Test(
        "What is wrong about a run is found when the store is opened",
        arguments: [
            "page_index = x''", "page_index = x'01'", "page_index = zeroblob(60)", "pages = pages + 1", "pages = 0",
            "level = -1", "level = 9000000000000000000", "position = 2", "entries = 9000000000000000000", "bytes = -1",
            "pages = -5", "pages = 9000000000000000000", "page_index = substr(page_index, 1, 40)",
        ]
    )
    func damagedRuns(change: String) throws {
        let (database, _) = try Self.filled()
        try database.pool.write { database in
            try database.execute(sql: "PRAGMA ignore_check_constraints = TRUE")
            try database.execute(sql: "UPDATE ledger_runs SET \(change)")
        }
        let error = #expect(throws: RunError.self) { try RunStore.small(database) }
        #expect(error?.description.hasPrefix("Ledger run 1 is damaged: ") == true)
    }

    @Test("A run that has other entries than it should is found when it is gone through")
    func wrongEntryCount() throws {
        let (database, _) = try Self.filled()
        try database.pool.write { try $0.execute(sql: "UPDATE ledger_runs SET entries = entries + 1") }
        let store = try RunStore.small(database)
        #expect(throws: RunError.self) { try store.read { try $0.forEachEntry(in: .events) { _, _ in } } }
    }

    @Test("Content that makes no sense never goes beyond the page", arguments: UInt64(1)...20)
    func senselessContent(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            var content = random.bytes(Int(random.next() % 120))
            // Mostly with a length of the headers that is possible.
            if content.count >= 4, random.next() % 8 > 0 {
                content.replaceSubrange(0..<4, with: [UInt8(random.next() % UInt64(content.count - 3)), 0, 0, 0])
            }
            let page = try Page(id: PageID(run: 1, page: 1), count: content.count) { $0.copyBytes(from: content) }
            do {
                var cursor = try PageCursor(page)
                var total = 0
                while try cursor.next() { total += cursor.value.count }
                #expect(total <= content.count)
            } catch {
                guard case .damagedPage(1, 1, _) = error else {
                    Issue.record("unexpected \(error)")
                    return
                }
            }
        }
    }

    private static func filled(runs: Int = 1) throws -> (TestDatabase, RunStore) {
        let database = try TestDatabase()
        let store = try RunStore.small(database, cacheBytes: 0)
        var random = SeededGenerator(seed: 9)
        for _ in 0..<runs {
            try store.write((0..<200).map { (RunKey($0), random.bytes(20) + [0, 0, 0, 0, 0, 0]) }, to: .events)
        }
        return (database, store)
    }

    private static func data(of id: PageID, in database: TestDatabase) throws -> Data {
        try database.pool.read { database in
            let data = try Data.fetchOne(
                database,
                sql: "SELECT data FROM ledger_pages WHERE id = ?",
                arguments: [id.number]
            )
            return try #require(data)
        }
    }

    private static func expectDamage(_ id: PageID, _ body: @autoclosure () throws -> Void) {
        let error = #expect(throws: RunError.self) { try body() }
        guard case .damagedPage(id.run, id.page, _) = error else {
            Issue.record("\(error.map(\.description) ?? "no error") does not name the page")
            return
        }
    }
}

extension Decompressor {
    /// Opens a page and goes through it.
    fileprivate func opened(_ id: PageID, _ data: Data) throws {
        var cursor = try PageCursor(data.withUnsafeBytes { try page(id, from: $0) })
        while try cursor.next() {}
    }
}
