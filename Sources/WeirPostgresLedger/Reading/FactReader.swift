import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// Reads what rules asked for, in one round trip or two.
///
/// Within a transaction that has locked the customers or sees one moment, so that all of it fits together.
struct FactReader {
    let session: PostgresSession
    /// How far the database is, by customer; every customer that is asked about is in it.
    let through: [CustomerID: Sequence64]
    /// The meters of a customer's workspace, for rules, which ask what new ones have of the past.
    var meters: ((CustomerID) -> MeterSet)?
    /// Whether what new meters have of the past is read of a page at most.
    var limitsPast = false

    /// `knownKeys`: What was looked up before, by hash.
    func facts(_ requirements: [Requirement], knownKeys: [UInt64: [Sequence64]] = [:]) throws -> StoredFacts {
        var facts = StoredFacts()
        facts.headSequences = through
        var keys: [(customer: CustomerID, hash: UInt64)] = []
        var records: Set<CustomerEntry> = []
        var fates: Set<CustomerEntry> = []
        var usage: [CustomerID: UsageNeed] = [:]
        var events: [(customer: CustomerID, range: TimeRange)] = []
        for requirement in requirements {
            let customer = requirement.customer
            switch requirement {
            case .customer: preconditionFailure("Customers are loaded before anything else.")
            case .key(_, let hash): keys.append((customer, hash))
            case .fate(_, let sequence): fates.insert(CustomerEntry(customer: customer, sequence: sequence))
            case .record(_, let sequence): records.insert(CustomerEntry(customer: customer, sequence: sequence))
            case .days(_, let meter, let days): usage[customer, default: UsageNeed()].add(meter, days)
            case .totals(_, let meter, let hours): usage[customer, default: UsageNeed()].add(meter, hours)
            case .events(_, let range): events.append((customer, range))
            case .past(_, let entry): facts.past[customer, default: [:]][entry] = try past(of: customer, entry)
            }
        }
        for (customer, hash, sequences) in try sequences(of: keys, known: knownKeys) {
            // The newest first. One may be of another key or customer with the same hash; the rules look at the key.
            let newest = sequences.filter { $0 <= through[customer] ?? 0 }.sorted(by: >)
            facts.keys[customer, default: [:]][hash] = newest
            for sequence in newest {
                records.insert(CustomerEntry(customer: customer, sequence: sequence))
                fates.insert(CustomerEntry(customer: customer, sequence: sequence))
            }
        }
        try read(records, fates, into: &facts)
        for (customer, need) in usage { try read(need, of: customer, into: &facts) }
        for (customer, range) in events {
            facts.events[customer, default: [:]][range] = try self.events(of: customer, in: range)
        }
        return facts
    }

    // MARK: Keys, entries, fates

    private func sequences(
        of keys: [(customer: CustomerID, hash: UInt64)],
        known: [UInt64: [Sequence64]]
    ) throws -> [(CustomerID, UInt64, [Sequence64])] {
        let unknown = keys.filter { known[$0.hash] == nil }
        var found = known
        if !unknown.isEmpty {
            for (hash, sequence) in try KeyLookup.read(session.query(KeyLookup.sql, KeyLookup.arguments(unknown))) {
                found[hash, default: []].append(sequence)
            }
        }
        return keys.map { ($0.customer, $0.hash, found[$0.hash] ?? []) }
    }

    private func read(
        _ records: Set<CustomerEntry>,
        _ fates: Set<CustomerEntry>,
        into facts: inout StoredFacts
    ) throws {
        guard !records.isEmpty || !fates.isEmpty else { return }
        let records = Array(records)
        let fates = Array(fates)
        let answers = try session.pipeline([
            PostgresStatement(Self.recordsSQL, CustomerEntry.arguments(records)),
            PostgresStatement(Self.fatesSQL, CustomerEntry.arguments(fates)),
        ])
        for entry in records { facts.records[entry.customer, default: [:]].updateValue(nil, forKey: entry.sequence) }
        for entry in fates { facts.fates[entry.customer, default: [:]].updateValue(nil, forKey: entry.sequence) }
        for (place, block) in try answers[0].map({ (try $0.integer(0), try $0.bytes(1)) }) {
            guard let place, let block, records.indices.contains(Int(place) - 1) else { continue }
            let entry = records[Int(place) - 1]
            let record = try RecordBlocks.record(at: entry.sequence, in: block)
            facts.records[entry.customer, default: [:]].updateValue(record, forKey: entry.sequence)
        }
        for row in try answers[1].map({ (try $0.integer(0), try $0.integer(1), try $0.integer(2)) }) {
            guard case (let place?, let kind?, let by?) = row, fates.indices.contains(Int(place) - 1) else { continue }
            let entry = fates[Int(place) - 1]
            let fate = Fate(kind: try Fate.Kind(stored: kind), by: Sequence64(by))
            facts.fates[entry.customer, default: [:]].updateValue(fate, forKey: entry.sequence)
        }
    }

    private static let recordsSQL = """
        SELECT k.place, e.block
        FROM unnest($1::bigint[], $2::bytea[], $3::bigint[]) WITH ORDINALITY AS k (bucket, customer, sequence, place)
        CROSS JOIN LATERAL (
            SELECT block FROM ledger_entries
            WHERE bucket = k.bucket::smallint AND customer = k.customer AND first <= k.sequence
            ORDER BY first DESC LIMIT 1
        ) AS e
        """

    private static let fatesSQL = """
        SELECT k.place, f.kind, f.by
        FROM unnest($1::bigint[], $2::bytea[], $3::bigint[]) WITH ORDINALITY AS k (bucket, customer, sequence, place)
        CROSS JOIN LATERAL (
            SELECT kind, by FROM ledger_fates
            WHERE bucket = k.bucket::smallint AND customer = k.customer AND sequence = k.sequence
            OFFSET 0
        ) AS f
        """
}

/// One entry of one customer.
struct CustomerEntry: Hashable {
    let customer: CustomerID
    let sequence: Sequence64

    /// Three arrays for `unnest`.
    static func arguments(_ entries: [CustomerEntry]) -> [PostgresValue] {
        [
            .integers(entries.map { CustomerPlace.bucket(of: $0.customer) }),
            .byteStrings(entries.map { $0.customer.stored }),
            .integers(entries.map { Int64(clamping: $0.sequence) }),
        ]
    }
}

/// Looks keys up by their hashes.
enum KeyLookup {
    static let sql = """
        SELECT k.hash, x.sequence
        FROM unnest($1::bigint[], $2::bigint[]) AS k (bucket, hash)
        CROSS JOIN LATERAL (
            SELECT sequence FROM ledger_keys WHERE bucket = k.bucket::smallint AND hash = k.hash OFFSET 0
        ) AS x
        """

    static func arguments(_ keys: [(customer: CustomerID, hash: UInt64)]) -> [PostgresValue] {
        [
            .integers(keys.map { CustomerPlace.bucket(of: $0.customer) }),
            .integers(keys.map { Int64(bitPattern: $0.hash) }),
        ]
    }

    static func read(_ rows: PostgresRows) throws -> [(hash: UInt64, sequence: Sequence64)] {
        try rows.map { row in
            guard let hash = try row.integer(0), let sequence = try row.integer(1) else {
                throw PostgresError.wrongColumn("a key has no hash")
            }
            return (UInt64(bitPattern: hash), Sequence64(sequence))
        }
    }
}
