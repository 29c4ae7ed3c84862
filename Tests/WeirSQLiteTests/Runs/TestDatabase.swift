import Foundation
import GRDB
import WeirTesting

@testable import WeirSQLite

/// A database in a folder of its own, which goes with the last connection.
final class TestDatabase: Sendable {
    private static let name = "runs.sqlite"

    let pool: DatabasePool
    private let folder: URL

    convenience init() throws {
        try self.init(TemporaryFolder())
        try pool.write { try $0.execute(sql: RunTables.sql) }
    }

    /// A copy as it would be found after the process was killed now.
    convenience init(copyOf other: TestDatabase) throws {
        let folder = try TemporaryFolder()
        for name in [Self.name, Self.name + "-wal"] {
            try FileManager.default.copyItem(
                at: other.folder.appendingPathComponent(name),
                to: folder.url.appendingPathComponent(name)
            )
        }
        try self.init(folder)
    }

    private init(_ folder: TemporaryFolder) throws {
        self.folder = folder.url
        var configuration = Configuration()
        // The pool keeps its configuration, and so the folder as long as it may open connections.
        configuration.prepareDatabase { _ in withExtendedLifetime(folder) {} }
        pool = try DatabasePool(path: folder.url.appendingPathComponent(Self.name).path, configuration: configuration)
        // The process lives on, so that nothing depends on what the disk has.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    }

    fileprivate var logFile: URL { folder.appendingPathComponent(Self.name + "-wal") }

    func count(_ sql: String) throws -> Int {
        try pool.read { try Int.fetchOne($0, sql: sql) ?? 0 }
    }
}

extension TestDatabase {
    /// Pages in SQLite's log since it was last begun anew; brings none of them to the file.
    func pagesInLog() throws -> Int {
        // The log's own header says its page size; each page has a header of 24 bytes.
        let log = try Data(contentsOf: logFile)
        guard log.count >= 32 else { return 0 }
        let salt = log[16..<24]
        let page = log[8..<12].reduce(0) { $0 << 8 | Int($1) }
        let frames = stride(from: 32, to: log.count - 24 - page + 1, by: 24 + page)
        // Pages behind the end are of the log before, which had another salt.
        return frames.prefix { log[$0 + 8..<$0 + 16] == salt }.count
    }
}

extension RunFamily {
    static let events = RunFamily(id: 1, pageBytes: 512, merging: .keepAll)
    static let hashes = RunFamily(id: 2, pageBytes: 512, compressionLevel: -5, merging: .keepAll)
    /// Keeps the last bytes, so that order matters.
    static let states = RunFamily(
        id: 3,
        pageBytes: 512,
        merging: .combine { values in Array(values.joined().suffix(longestState)) }
    )
    static let longestState = 1500
    static let all = [events, hashes, states]
}

extension RunStore {
    /// Small slices and narrow merges, so that a few entries go through everything.
    static func small(_ database: TestDatabase, cacheBytes: Int = 10_000) throws -> RunStore {
        var options = Options()
        options.sliceBytes = 2000
        options.mergeWidth = 3
        options.cacheBytes = cacheBytes
        options.deletedPages = 5
        return try RunStore(database.pool, families: RunFamily.all, options: options)
    }

    /// Writes entries, which are given in any order, as one batch of one family.
    func write(_ entries: [(RunKey, [UInt8])], to family: RunFamily) throws {
        let batch = makeBatch()
        let writer = try batch.writer(for: family)
        for (key, value) in entries.stablySorted() { try writer.append(key, value) }
        try batch.commit()
    }

    func read<Value>(_ body: (RunReader) throws -> Value) throws -> Value {
        try pool.read { try body(try reader(in: $0)) }
    }
}

extension Array where Element == (RunKey, [UInt8]) {
    func stablySorted() -> Self {
        enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
    }
}

extension SeededGenerator {
    mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count { withUnsafeBytes(of: next()) { bytes.append(contentsOf: $0) } }
        return Array(bytes.prefix(count))
    }

    /// One of a few keys, so that they meet again.
    mutating func key() -> RunKey { RunKey(next() % 60) << RunKey(next() % 3 * 50) }
}
