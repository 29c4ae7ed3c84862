import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// Names a group commit: made by the node, so that it can look it up when its end was not answered.
struct BatchName: Sendable, Hashable {
    /// Of one of the buckets that it is for.
    let bucket: Int64
    /// At random, of the node's lane since it was started.
    let node: Int64
    let number: Int64

    var arguments: [PostgresValue] { [.integer(bucket), .integer(node), .integer(number)] }
}

/// Gathers what a round changed, and writes it in statements that go along with the commit.
struct RoundWriter {
    private let now: Timestamp
    private var scratch = ByteWriter(capacity: 1 << 12)
    private var entries = EntryRows()
    private var keys: (buckets: [Int64], hashes: [Int64], sequences: [Int64]) = ([], [], [])
    private var fates: (entries: [CustomerEntry], kinds: [Int64], by: [Int64]) = ([], [], [])
    private var heads = HeadRows()
    private var noted: (customers: [[UInt8]?], workspaces: [[UInt8]?], sequences: [Int64]) = ([], [], [])
    private let notesUsage: Bool
    /// Customers that were decided on and are as they were, with the versions that they had.
    private var unchanged: (places: [CustomerPlace], versions: [Int64]) = ([], [])
    /// Whether nobody holds the rows: then the commit fails unless all are what was decided on.
    var checksRows = false
    /// Whether a key may be there whose place in the table an entry of another key needs: it goes without it then.
    var keysMayClash = true

    /// `notesUsage`: Customers with new entries are noted for alerts.
    init(now: Timestamp, notesUsage: Bool = false) {
        self.now = now
        self.notesUsage = notesUsage
    }

    /// Takes what came to a customer; its ledger is as the database will have it.
    ///
    /// `inOwnTime`: It lives in the time of a test clock, which says nothing of the present.
    mutating func take(_ place: CustomerPlace, inOwnTime: Bool, _ cache: inout CachedCustomers) throws {
        let present = cache.workingSet.earliestReceipt
        let customer = place.customer
        guard var row = cache[customer], let resident = cache.workingSet.resident(customer) else { return }
        resident.isDirty = false
        let hasEntries = !resident.ledger.fresh.isEmpty
        // Beside entries, what only rates, first questions and moments asked for change is worth a row's change.
        let hasOther =
            resident.ledger.arrivals != row.arrivals || resident.ledger.counters.count > row.counters
            || resident.ledger.earliestReceipt > row.earliestReceipt
        guard hasEntries || hasOther else {
            resident.ledger.forgetLoaded()
            unchanged.places.append(place)
            unchanged.versions.append(row.version)
            return
        }
        var added: Int64 = 0
        if hasEntries {
            added = take(&resident.ledger, of: place)
            row.tail += added
            if notesUsage {
                noted.customers.append(customer.stored)
                noted.workspaces.append(resident.ledger.workspace.stored)
                noted.sequences.append(Int64(resident.ledger.sequence))
            }
            if !inOwnTime {
                resident.ledger.earliestReceipt = max(resident.ledger.earliestReceipt, present)
                resident.ledger.forgetOldCounters(now: present)
            }
        }
        resident.ledger.forgetLoaded()
        scratch.removeAll()
        StoredHead.encode(resident.ledger, now: inOwnTime ? .earliest : present, to: &scratch)
        row.version += 1
        row.arrivals = resident.ledger.arrivals
        row.counters = resident.ledger.counters.count
        row.earliestReceipt = resident.ledger.earliestReceipt
        row.headBytes = scratch.bytes.count
        heads.add(place, row, added: added, resident.ledger, scratch.bytes)
        cache[customer] = row
    }

    /// - Returns: How many rows of entries came to it.
    private mutating func take(_ ledger: inout CustomerLedger, of place: CustomerPlace) -> Int64 {
        let layer = ledger.beginFlush()
        let usage = Self.encoded(layer.usage.slots)
        var rows: Int64 = 0
        layer.records.forEachBlock(&scratch) { block in
            entries.add(place, block, usage: rows == 0 ? usage : nil)
            rows += 1
        }
        for mark in layer.keys {
            keys.buckets.append(place.bucket)
            keys.hashes.append(Int64(bitPattern: mark.hash))
            keys.sequences.append(Int64(mark.sequence))
        }
        for (sequence, fate) in layer.fates {
            fates.entries.append(CustomerEntry(customer: place.customer, sequence: sequence))
            fates.kinds.append(fate.kind.stored)
            fates.by.append(Int64(fate.by))
        }
        ledger.endFlush(through: ledger.sequence)
        return rows
    }

    private static func encoded(_ slots: [UsageDeltas.Slot]) -> [UInt8]? {
        guard !slots.isEmpty else { return nil }
        var writer = ByteWriter(capacity: 64 * slots.count)
        UsageSlots.encode(UsageSlots.sorted(slots), to: &writer)
        return writer.bytes
    }

    // MARK: Writing

    /// Sends the statements; false when there is nothing to write.
    ///
    /// `isNeeded`: The commit is to be one that writes, whatever changed.
    func send(on session: PostgresSession, _ batch: BatchName, isNeeded: Bool) -> Bool {
        if checksRows, !unchanged.places.isEmpty { session.send(Self.unchangedSQL, unchangedArguments) }
        guard !heads.isEmpty || isNeeded else { return false }
        let written = PostgresValue.integer(now.milliseconds)
        // First, so that whoever comes too late does nothing else, and rows are locked before anything is written of them.
        if !heads.isEmpty { session.send(checksRows ? HeadRows.checkedSQL : HeadRows.sql, heads.arguments) }
        if !entries.isEmpty { session.send(EntryRows.sql, entries.arguments + [written]) }
        if !keys.hashes.isEmpty {
            session.send(
                keysMayClash ? Self.keysSQL + " ON CONFLICT DO NOTHING" : Self.keysSQL,
                [.integers(keys.buckets), .integers(keys.hashes), .integers(keys.sequences)]
            )
        }
        if !fates.kinds.isEmpty {
            session.send(
                Self.fatesSQL,
                CustomerEntry.arguments(fates.entries) + [.integers(fates.kinds), .integers(fates.by)]
            )
        }
        if !noted.customers.isEmpty {
            session.send(
                Self.notedSQL,
                [.byteStrings(noted.customers), .byteStrings(noted.workspaces), .integers(noted.sequences)]
            )
        }
        // One that was looked up before it came here is refused, and with it the whole commit.
        session.send(Self.batchSQL, batch.arguments + [written])
        return true
    }

    private static let keysSQL = """
        INSERT INTO ledger_keys (bucket, hash, sequence)
        SELECT bucket::smallint, hash, sequence
        FROM unnest($1::bigint[], $2::bigint[], $3::bigint[]) AS k (bucket, hash, sequence)
        """

    private var unchangedArguments: [PostgresValue] {
        [
            .integers(unchanged.places.map(\.bucket)), .byteStrings(unchanged.places.map { $0.customer.stored }),
            .integers(unchanged.versions),
        ]
    }

    /// Divides by zero, which fails, unless each row is what was decided on.
    private static let unchangedSQL = """
        SELECT 1 / (count(*) = cardinality($1::bigint[]))::int
        FROM unnest($1::bigint[], $2::bytea[], $3::bigint[]) AS k (bucket, customer, version)
        JOIN ledger_customers AS h
            ON h.bucket = k.bucket::smallint AND h.customer = k.customer AND h.version = k.version
        """

    private static let fatesSQL = """
        INSERT INTO ledger_fates AS f (bucket, customer, sequence, kind, by)
        SELECT bucket::smallint, customer, sequence, kind, by
        FROM unnest($1::bigint[], $2::bytea[], $3::bigint[], $4::bigint[], $5::bigint[])
            AS k (bucket, customer, sequence, kind, by)
        ON CONFLICT (bucket, customer, sequence) DO UPDATE SET kind = excluded.kind, by = excluded.by
        """

    /// The number of the transaction is that of no other note, whoever has taken notes away meanwhile.
    private static let notedSQL = """
        INSERT INTO usage_changes (customer_id, workspace_id, sequence, note, rights_changed)
        SELECT customer, workspace, sequence, pg_current_xact_id()::text::bigint, 0
        FROM unnest($1::bytea[], $2::bytea[], $3::bigint[]) AS k (customer, workspace, sequence)
        ON CONFLICT (customer_id) DO UPDATE
        SET sequence = greatest(usage_changes.sequence, excluded.sequence), note = excluded.note
        """

    private static let batchSQL = """
        INSERT INTO ledger_batches (bucket, node, number, written, took_place)
        VALUES ($1::bigint, $2, $3, $4, true)
        """
}

/// Rows of entries, column by column.
private struct EntryRows {
    private var buckets: [Int64] = []
    private var customers: [[UInt8]?] = []
    private var firsts: [Int64] = []
    private var earliest: [Int64?] = []
    private var latest: [Int64?] = []
    private var blocks: [[UInt8]?] = []
    private var usages: [[UInt8]?] = []

    var isEmpty: Bool { blocks.isEmpty }

    mutating func add(_ place: CustomerPlace, _ block: [UInt8], usage: [UInt8]?) {
        let mark = block.withUnsafeBytes { bytes in try? RecordBlocks.mark(of: bytes) }
        guard let mark else { preconditionFailure("What was just encoded can be read.") }
        buckets.append(place.bucket)
        customers.append(place.customer.stored)
        firsts.append(Int64(mark.first))
        earliest.append(mark.times?.lowerBound.milliseconds)
        latest.append(mark.times?.upperBound.milliseconds)
        blocks.append(block)
        usages.append(usage)
    }

    var arguments: [PostgresValue] {
        [
            .integers(buckets), .byteStrings(customers), .integers(firsts), .integers(earliest), .integers(latest),
            .byteStrings(blocks), .byteStrings(usages),
        ]
    }

    static let sql = """
        INSERT INTO ledger_entries (bucket, customer, first, written, earliest, latest, block, usage)
        SELECT bucket::smallint, customer, first, $8, earliest, latest, block, usage
        FROM unnest($1::bigint[], $2::bytea[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bytea[], $7::bytea[])
            AS k (bucket, customer, first, earliest, latest, block, usage)
        """
}

/// Changes of customers' rows, column by column.
private struct HeadRows {
    private var buckets: [Int64] = []
    private var customers: [[UInt8]?] = []
    private var versions: [Int64] = []
    private var sequences: [Int64] = []
    private var tails: [Int64] = []
    private var receipts: [Int64?] = []
    private var heads: [[UInt8]?] = []

    var isEmpty: Bool { heads.isEmpty }

    /// `added`: Rows of entries that came to it.
    mutating func add(
        _ place: CustomerPlace,
        _ row: CachedCustomers.Row,
        added: Int64,
        _ ledger: CustomerLedger,
        _ head: [UInt8]
    ) {
        buckets.append(place.bucket)
        customers.append(place.customer.stored)
        versions.append(row.version)
        sequences.append(Int64(ledger.sequence))
        tails.append(added)
        receipts.append(ledger.earliestReceipt == .earliest ? nil : ledger.earliestReceipt.milliseconds)
        heads.append(head)
    }

    var arguments: [PostgresValue] {
        [
            .integers(buckets), .byteStrings(customers), .integers(versions), .integers(sequences), .integers(tails),
            .integers(receipts), .byteStrings(heads),
        ]
    }

    /// Others may have put rows of entries together meanwhile, so only what came is added.
    static let sql = """
        UPDATE ledger_customers AS h
        SET version = k.version, sequence = k.sequence, tail = h.tail + k.tail,
            earliest_receipt = k.earliest_receipt, head = k.head
        FROM unnest($1::bigint[], $2::bytea[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bytea[])
            AS k (bucket, customer, version, sequence, tail, earliest_receipt, head)
        WHERE h.bucket = k.bucket::smallint AND h.customer = k.customer
        """

    /// Divides by zero, which fails, unless each row is what was decided on.
    static let checkedSQL = """
        WITH changed AS (\(sql) AND h.version = k.version - 1 RETURNING 1)
        SELECT 1 / (count(*) = cardinality($1::bigint[]))::int FROM changed
        """
}
