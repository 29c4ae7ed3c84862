import Foundation
import GRDB
import Testing
import WeirTesting

@testable import WeirSQLite

/// A database that may grow no more, as on a full disk.
@Suite struct FullDiskTests {
    private static let entries = (0..<400).map {
        (RunKey($0), [UInt8](repeating: UInt8(truncatingIfNeeded: $0), count: 90))
    }

    private func bound(_ database: TestDatabase, to pages: Int) throws {
        try database.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    }

    @Test("A batch that does not fit is seen by nobody, and goes in whole when there is room", arguments: [0, 2, 5, 9])
    func aBatchThatDoesNotFit(room: Int) throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        try store.write(Array(Self.entries.prefix(40)), to: .events)
        let before = try store.read { reader in
            var seen: [RunKey: [UInt8]] = [:]
            try reader.forEach(in: .events) { key, values in seen[key] = Array(values.joined()) }
            return seen
        }
        try bound(database, to: try database.count("PRAGMA page_count") + room)
        let random = Self.entries.map { ($0.0, Self.incompressible($0.0)) }
        #expect(throws: DatabaseError.self) { try store.write(random, to: .events) }
        let meanwhile = try store.read { reader in
            var seen: [RunKey: [UInt8]] = [:]
            try reader.forEach(in: .events) { key, values in seen[key] = Array(values.joined()) }
            return seen
        }
        #expect(meanwhile == before)
        try bound(database, to: 1_000_000)
        try store.write(random, to: .events)
        _ = try RunMerger(store).run()
        try store.read { reader in
            var count = 0
            try reader.forEach(in: .events) { key, values in
                count += 1
                #expect(Array(values.joined()) == (before[key] ?? []) + Self.incompressible(key))
            }
            #expect(count == Self.entries.count)
        }
    }

    @Test func aMergeThatDoesNotFitIsDoneLater() throws {
        let database = try TestDatabase()
        let store = try RunStore.small(database)
        for _ in 0..<3 { try store.write(Self.entries.map { ($0.0, Self.incompressible($0.0)) }, to: .events) }
        try bound(database, to: try database.count("PRAGMA page_count"))
        let merger = RunMerger(store)
        #expect(throws: DatabaseError.self) { try merger.run() }
        try store.read { #expect($0.entryCount(in: .events) == 3 * Self.entries.count) }
        try bound(database, to: 1_000_000)
        #expect(try merger.run())
        try store.read { reader in
            try reader.forEach(in: .events) { key, values in
                #expect(values.joined().elementsEqual((0..<3).flatMap { _ in Self.incompressible(key) }))
            }
        }
    }

    private static func incompressible(_ key: RunKey) -> [UInt8] {
        var random = SeededGenerator(seed: UInt64(key))
        return random.bytes(90)
    }
}
