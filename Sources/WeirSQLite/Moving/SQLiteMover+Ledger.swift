import GRDB
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Customers' ledgers, read and written whole.
extension SQLiteMover {
    package func customerCount() async throws -> Int {
        var count = 0
        var last: CustomerID?
        while true {
            let ids = try await blocks.readLedgers(after: last) { ledgers in
                var ids: [CustomerID] = []
                try ledgers.forEach { ledger in
                    ids.append(ledger.customer)
                    return ids.count < 10_000
                }
                return ids
            }
            count += ids.count
            guard let end = ids.last else { return count }
            last = end
        }
    }

    package func keySecret() async throws -> KeySecret { try blocks.keySecret() }

    package func ledgers(after key: [MovedValue]?) async throws -> MovedLedgers {
        let last: CustomerID? = if case .bytes(let bytes)? = key?.first { CustomerID(moved: bytes) } else { nil }
        return try await blocks.readLedgers(after: last) { stored in
            var ledgers: [MovedLedger] = []
            var entries = 0
            var isLast = true
            try stored.forEach { ledger in
                let moved = try Self.moved(ledger)
                entries += moved.records.count
                ledgers.append(moved)
                isLast = ledgers.count < MovedLedgers.customersAtOnce && entries < MovedLedgers.entriesAtOnce
                return isLast
            }
            return MovedLedgers(
                ledgers: ledgers,
                next: isLast ? nil : ledgers.last.map { [.bytes($0.customer.movedBytes)] }
            )
        }
    }

    package func ledgers(of customers: [CustomerID]) async throws -> [MovedLedger?] {
        var found: [MovedLedger?] = []
        for customer in customers {
            let before: CustomerID? = customer.rawValue == 0 ? nil : CustomerID(rawValue: customer.rawValue - 1)
            found.append(
                try await blocks.readLedgers(after: before) { stored in
                    var moved: MovedLedger?
                    try stored.forEach { ledger in
                        if ledger.customer == customer { moved = try Self.moved(ledger) }
                        return false
                    }
                    return moved
                }
            )
        }
        return found
    }

    private static func moved(_ ledger: StoredLedger) throws -> MovedLedger {
        var moved = MovedLedger(customer: ledger.customer, state: ledger.state)
        var scratch = ByteWriter(capacity: 1 << 12)
        try ledger.forEachRecord { moved.append($0, &scratch) }
        try moved.checkWhole()
        return moved
    }

    // MARK: Writing

    package func setKeySecret(_ secret: KeySecret) async throws {
        try await database.pool.write { database in
            for (name, value) in [("key_secret_1", secret.first), ("key_secret_2", secret.second)] {
                try database.execute(
                    sql: "UPDATE ledger_state SET value = ? WHERE name = ?",
                    arguments: [Int64(bitPattern: value), name]
                )
            }
        }
    }

    package func insert(_ ledgers: [MovedLedger], _ secret: KeySecret, _ place: MovingPlace) async throws {
        try blocks.insert(ledgers.sorted { $0.customer < $1.customer }, secret) { database in
            try Self.note(place.name, place.keyText, isDone: place.isDone, in: database)
        }
    }
}

extension SQLiteBlockStore {
    /// Writes whole ledgers of customers that have none yet, in the order of the customers.
    ///
    /// `body` runs in the same transaction.
    func insert(_ ledgers: [MovedLedger], _ secret: KeySecret, _ body: (Database) throws -> Void) throws {
        let batch = runs.makeBatch()
        let entries = try batch.writer(for: LedgerFamilies.entries)
        let states = try batch.writer(for: LedgerFamilies.states)
        let keys = try batch.writer(for: LedgerFamilies.keys)
        var marks: [KeyMark] = []
        var writer = ByteWriter(capacity: 1 << 16)
        var encoded = EncodedSpans()
        for ledger in ledgers where ledger.state.head.sequence > 0 {
            let customer = ledger.customer.rawValue
            try ledger.records.forEachBlock(&writer) { try entries.append(customer, $0) }
            writer.removeAll()
            ledger.state.encode(to: &writer, &encoded)
            try states.append(customer, writer.bytes)
            marks += ledger.keys(secret)
        }
        marks.sort { ($0.hash, $0.sequence) < ($1.hash, $1.sequence) }
        for mark in marks {
            writer.removeAll()
            writer.unsigned(mark.sequence)
            try keys.append(RunKey(mark.hash), writer.bytes)
        }
        try batch.commit { database in
            let notes = try UsageNotes(database)
            for ledger in ledgers where ledger.state.head.sequence > 0 {
                try notes.add(ledger.customer, in: ledger.state.workspace, sequence: ledger.state.head.sequence)
            }
            try body(database)
        }
        // As many runs as customers by the thousand would make every question slow.
        while try tidy(until: { false }) {}
    }
}

extension CustomerID {
    /// 16 bytes, the most significant first.
    var movedBytes: [UInt8] { withUnsafeBytes(of: rawValue.bigEndian) { Array($0) } }

    init?(moved bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.init(rawValue: bytes.reduce(0) { $0 << 8 | UInt128($1) })
    }
}
