import Crypto
import WeirCore
import WeirPrimitives
package import WeirStorage

/// Copies everything from one store into another that is empty, and compares both afterwards.
///
/// Table by table and customer by customer; how far it is stands in the target, with what was copied. So one that was
/// killed goes on where it was. The source is only read here.
package struct StoreMigration: Sendable {
    package let source: any MovableStore
    package let target: any MovableStore

    package init(from source: any MovableStore, to target: any MovableStore) {
        self.source = source
        self.target = target
    }

    /// What is being done.
    package enum Step: Sendable, Equatable {
        case copying(String)
        case comparing(String)
        /// One of the steps that make the copy the store has been done.
        case ending(End)
    }

    /// The steps that make the copy the store, in their order.
    package enum End: Sendable, Equatable, CaseIterable {
        /// No server starts on the source any more.
        case sourceClosed
        case verified
        /// The source says that the copy is whole.
        case noted
        /// The copy says that it is a store.
        case finished
        /// Of a folder only: what it needs is at its place.
        case logPlaced
        case databasePlaced
    }

    /// Told after each piece; what it throws ends the migration, which goes on there the next time.
    package typealias Progress = @Sendable (_ step: Step, _ done: Int, _ total: Int) async throws -> Void

    /// Copies what is not copied yet.
    ///
    /// - Throws: ``MovingError``, and what the stores and `progress` throw.
    package func copy(_ progress: Progress) async throws {
        let tables = try await sharedTables()
        try await target.begin(tables, from: try await fingerprint(tables))
        let places = Dictionary(try await target.places().map { ($0.name, $0) }) { first, _ in first }
        for table in tables { try await copy(table, places[table.name], progress) }
        try await copyLedgers(places[MovingPlace.ledger], progress)
    }

    /// Compares all of both.
    ///
    /// The target is left as a copy that was begun: whoever has verified it says ``MovableStore/finish()``.
    ///
    /// - Throws: ``MovingError``, and what the stores and `progress` throw.
    package func compare(_ progress: Progress) async throws -> MovedCounts {
        let tables = try await sharedTables()
        var counts = MovedCounts(tables: tables.count)
        for table in tables { counts.rows += try await compare(table, progress) }
        try await compareLedgers(&counts, progress)
        return counts
    }

    /// The tables, in an order in which each stands behind those that it refers to.
    private func sharedTables() async throws -> [MovedTable] {
        let mine = try await source.tables()
        let theirs = try await target.tables()
        guard Set(mine) == Set(theirs) else {
            let names = Set(mine).symmetricDifference(theirs).map(\.name)
            throw MovingError.damaged(
                "Tables that are not the same in both (\(Set(names).sorted().joined(separator: ", ")))"
            )
        }
        // Only SQLite's list knows the order.
        return source.ordersTables ? mine : theirs
    }

    /// What tells this source from others: its workspaces and the installation, as they are.
    private func fingerprint(_ tables: [MovedTable]) async throws -> String {
        var digest = RowsDigest()
        for table in tables where ["workspaces", "installation"].contains(table.name) {
            var key: [MovedValue]?
            repeat {
                let page = try await source.page(of: table, after: key)
                for row in page.rows { digest.add(row) }
                key = page.next
            } while key != nil
        }
        return digest.text
    }

    // MARK: Copying

    private func copy(_ table: MovedTable, _ place: MovingPlace?, _ progress: Progress) async throws {
        if place?.isDone == true { return }
        let total = try await source.count(table)
        var done = 0
        var key = place?.key
        while true {
            let page = try await source.page(of: table, after: key)
            let next = MovingPlace(name: table.name, key: page.next ?? [], isDone: page.next == nil)
            if next.isDone, table.number != nil {
                try await target.setLastNumber(try await source.lastNumber(of: table), of: table)
            }
            try await target.insert(page.rows, into: table, next)
            done += page.rows.count
            try await progress(.copying(table.name), done, total)
            guard let following = page.next else { return }
            key = following
        }
    }

    private func copyLedgers(_ place: MovingPlace?, _ progress: Progress) async throws {
        if place?.isDone == true { return }
        let secret = try await source.keySecret()
        try await target.setKeySecret(secret)
        let total = try await source.customerCount()
        var done = 0
        var key = place?.key
        while true {
            let page = try await source.ledgers(after: key)
            let next = MovingPlace(name: MovingPlace.ledger, key: page.next ?? [], isDone: page.next == nil)
            try await target.insert(page.ledgers, secret, next)
            done += page.ledgers.count
            try await progress(.copying("customers"), done, total)
            guard let following = page.next else { return }
            key = following
        }
    }

    // MARK: Comparing

    private func compare(_ table: MovedTable, _ progress: Progress) async throws -> Int {
        let mine = try await digest(of: table, in: source)
        let theirs = try await digest(of: table, in: target)
        guard mine.count == theirs.count else {
            throw MovingError.differs("\(table.name) has \(theirs.count) rows for \(mine.count)")
        }
        guard mine == theirs else { throw MovingError.differs("rows of \(table.name) have another digest") }
        try await progress(.comparing(table.name), mine.count, mine.count)
        return mine.count
    }

    private func digest(of table: MovedTable, in store: any MovableStore) async throws -> RowsDigest {
        var digest = RowsDigest()
        var key: [MovedValue]?
        repeat {
            let page = try await store.page(of: table, after: key)
            for row in page.rows { digest.add(row) }
            key = page.next
        } while key != nil
        return digest
    }

    private func compareLedgers(_ counts: inout MovedCounts, _ progress: Progress) async throws {
        let total = try await source.customerCount()
        let copied = try await target.customerCount()
        guard total == copied else { throw MovingError.differs("it has \(copied) customers with entries for \(total)") }
        var key: [MovedValue]?
        repeat {
            let page = try await source.ledgers(after: key)
            let others = try await target.ledgers(of: page.ledgers.map(\.customer))
            for (mine, theirs) in zip(page.ledgers, others) {
                guard let theirs else { throw MovingError.differs("customer \(mine.customer) is missing") }
                guard mine.records.count == theirs.records.count else {
                    throw MovingError.differs(
                        "customer \(mine.customer) has \(theirs.records.count) entries for \(mine.records.count)"
                    )
                }
                guard Self.digest(of: mine) == Self.digest(of: theirs) else {
                    throw MovingError.differs("the ledger of customer \(mine.customer) has another digest")
                }
                counts.entries += mine.records.count
            }
            counts.customers += page.ledgers.count
            try await progress(.comparing("customers"), counts.customers, total)
            key = page.next
        } while key != nil
    }

    private static func digest(of ledger: MovedLedger) -> SHA256Digest {
        var hash = SHA256()
        ledger.forEachPiece { hash.update(data: $0) }
        return hash.finalize()
    }
}

/// Rows and their digest, whatever the order in which they are read.
private struct RowsDigest: Equatable {
    private(set) var count = 0
    private var sums: [UInt64] = [0, 0, 0, 0]

    mutating func add(_ row: [MovedValue]) {
        count += 1
        var hash = SHA256()
        for value in row {
            switch value {
            case .null: hash.update(data: [0])
            case .integer(let number): Self.add(1, withUnsafeBytes(of: number.bigEndian) { Array($0) }, to: &hash)
            case .text(let text): Self.add(2, Array(text.utf8), to: &hash)
            case .bytes(let bytes): Self.add(3, bytes, to: &hash)
            }
        }
        // Sums of digests: the same for every order of the same rows, and another one when a row is there twice.
        for (index, byte) in hash.finalize().enumerated() {
            sums[index / 8] &+= UInt64(byte) << UInt64(8 * (index % 8))
        }
    }

    private static func add(_ kind: UInt8, _ bytes: [UInt8], to hash: inout SHA256) {
        hash.update(data: [kind] + withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { Array($0) })
        hash.update(data: bytes)
    }

    var text: String { "\(count):" + sums.map { String($0, radix: 16) }.joined(separator: ":") }
}
