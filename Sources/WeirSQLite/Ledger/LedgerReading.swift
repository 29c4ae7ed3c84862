import Foundation
import GRDB
import WeirCore
import WeirPrimitives
import WeirStorage

/// Reads of the ledger's tables within one transaction.
struct LedgerReading {
    let database: Database

    func facts(_ requirements: [Requirement]) throws -> StoredFacts {
        var facts = StoredFacts()
        var blocks = DecodedBlocks()
        for requirement in requirements {
            switch requirement {
            case .customer(let customer, let workspace):
                facts.heads.updateValue(try head(of: customer), forKey: customer)
                facts.workspaces[customer] = workspace
            case .key(let customer, let key):
                facts.keys[customer, default: [:]].updateValue(
                    try keyRecord(key, of: customer),
                    forKey: ExactText(key)
                )
            case .fate(let customer, let sequence):
                let fate = try fates(of: customer, in: sequence...sequence)[sequence]
                facts.fates[customer, default: [:]].updateValue(fate, forKey: sequence)
            case .record(let customer, let sequence):
                let record = try record(at: sequence, of: customer)
                facts.records[customer, default: [:]].updateValue(record, forKey: sequence)
            case .days(let customer, let meter, let days):
                try loadDays(days, of: meter, customer, into: &facts)
            case .events(let customer, let range):
                facts.events[customer, default: [:]][range] = try events(of: customer, in: range, &blocks)
            }
            let customer = requirement.subject
            if facts.headSequences[customer] == nil {
                facts.headSequences[customer] = try headSequence(of: customer)
            }
        }
        return facts
    }

    func headSequence(of customer: CustomerID) throws -> Sequence64 {
        let statement = try database.cachedStatement(
            sql: "SELECT sequence FROM ledger_customers WHERE customer_id = ?"
        )
        return Sequence64(try Int64.fetchOne(statement, arguments: [Data(customer.bytes)]) ?? 0)
    }

    private func head(of customer: CustomerID) throws -> LedgerHead? {
        let statement = try database.cachedStatement(sql: "SELECT head FROM ledger_customers WHERE customer_id = ?")
        guard let bytes = try Data.fetchOne(statement, arguments: [Data(customer.bytes)]) else { return nil }
        var reader = ByteReader(Array(bytes))
        return try LedgerHead(from: &reader)
    }

    private func keyRecord(_ key: String, of customer: CustomerID) throws -> KeyRecord? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT kind, sequence, timestamp FROM ledger_keys WHERE customer_id = ? AND key = ?
                """
        )
        guard let row = try Row.fetchOne(statement, arguments: [Data(customer.bytes), key]) else { return nil }
        return try Self.keyRecord(row)
    }

    func keyRecords(of customer: CustomerID) throws -> [ExactText: KeyRecord] {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT kind, sequence, timestamp, key FROM ledger_keys WHERE customer_id = ?",
            arguments: [Data(customer.bytes)]
        )
        var records: [ExactText: KeyRecord] = [:]
        while let row = try rows.next() { records[ExactText(row[3])] = try Self.keyRecord(row) }
        return records
    }

    private static func keyRecord(_ row: Row) throws -> KeyRecord {
        guard let kind = KeyRecord.Kind(rawValue: row[0]) else { throw CodingFailure("a stored key has no known kind") }
        return KeyRecord(
            kind: kind,
            sequence: Sequence64(row[1] as Int64),
            timestamp: Timestamp(milliseconds: row[2])
        )
    }

    func fates(of customer: CustomerID, in range: ClosedRange<Sequence64>) throws -> [Sequence64: Fate] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT sequence, kind, by_sequence FROM ledger_fates
                WHERE customer_id = ? AND sequence BETWEEN ? AND ?
                """
        )
        let rows = try Row.fetchCursor(
            statement,
            arguments: [Data(customer.bytes), Int64(clamping: range.lowerBound), Int64(clamping: range.upperBound)]
        )
        var fates: [Sequence64: Fate] = [:]
        while let row = try rows.next() {
            guard let kind = Fate.Kind(rawValue: row[1]) else { throw CodingFailure("a stored fate has no known kind") }
            fates[Sequence64(row[0] as Int64)] = Fate(kind: kind, by: Sequence64(row[2] as Int64))
        }
        return fates
    }

    private func record(at sequence: Sequence64, of customer: CustomerID) throws -> LedgerRecord? {
        try records(of: customer, after: sequence - 1, limit: 1).first { $0.sequence == sequence }
    }

    /// Entries from a sequence on, in order; up to `limit`.
    func records(of customer: CustomerID, after sequence: Sequence64, limit: Int) throws -> [LedgerRecord] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT records FROM ledger_blocks WHERE customer_id = ? AND last_sequence > ?
                ORDER BY last_sequence
                """
        )
        let blocks = try Data.fetchCursor(
            statement,
            arguments: [Data(customer.bytes), Int64(clamping: sequence)]
        )
        var records: [LedgerRecord] = []
        while records.count < limit, let block = try blocks.next() {
            records += try Self.decode(block).filter { $0.sequence > sequence }.prefix(limit - records.count)
        }
        return records
    }

    private func loadDays(
        _ days: ClosedRange<UTCDay>,
        of meter: MeterID,
        _ customer: CustomerID,
        into facts: inout StoredFacts
    ) throws {
        var loaded: [MeterDay: [GroupKey: DayUsage]] = [:]
        for number in days.lowerBound.number...days.upperBound.number {
            loaded[MeterDay(meter: meter, day: UTCDay(number: number))] = [:]
        }
        let statement = try database.cachedStatement(
            sql: """
                SELECT day, group_key, usage FROM ledger_days
                WHERE customer_id = ? AND meter_id = ? AND day BETWEEN ? AND ?
                """
        )
        let rows = try Row.fetchCursor(
            statement,
            arguments: [
                Data(customer.bytes), Data(meter.bytes), days.lowerBound.number, days.upperBound.number,
            ]
        )
        while let row = try rows.next() {
            let day = MeterDay(meter: meter, day: UTCDay(number: row[0]))
            var reader = ByteReader(Array(row[2] as Data))
            loaded[day]?[GroupKey(storedText: row[1])] = try DayUsage(from: &reader)
        }
        facts.days[customer, default: [:]].merge(loaded) { $1 }
    }

    /// Events by block, so that requirements that meet in a block decode it once.
    private typealias DecodedBlocks = [Int64: [RecordedEvent]]

    /// Events with a timestamp in the range that count as far as the store knows.
    private func events(
        of customer: CustomerID,
        in range: TimeRange,
        _ decoded: inout DecodedBlocks
    ) throws -> [RecordedEvent] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, records FROM ledger_blocks
                WHERE customer_id = ? AND max_time >= ? AND min_time < ?
                """
        )
        let rows = try Row.fetchCursor(
            statement,
            arguments: [Data(customer.bytes), range.start.milliseconds, range.end.milliseconds]
        )
        var events: [RecordedEvent] = []
        while let row = try rows.next() {
            let block: [RecordedEvent]
            if let known = decoded[row[0]] {
                block = known
            } else {
                block = try Self.decode(row[1]).compactMap(RecordedEvent.init)
                decoded[row[0]] = block
            }
            events += block.filter { range.contains($0.event.timestamp) }
        }
        let sequences = events.map(\.sequence)
        guard let first = sequences.min(), let last = sequences.max() else { return [] }
        let fates = try fates(of: customer, in: first...last)
        return events.filter { fates[$0.sequence] == nil }
    }

    private static func decode(_ block: Data) throws -> [LedgerRecord] {
        var reader = ByteReader(Array(block))
        var records: [LedgerRecord] = []
        while !reader.isAtEnd { records.append(try LedgerRecord(from: &reader)) }
        return records
    }
}

extension RecordedEvent {
    /// The event of an entry; nil when it is none.
    fileprivate init?(_ record: LedgerRecord) {
        guard case .event(let entry) = record.entry else { return nil }
        self.init(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event)
    }
}

extension Requirement {
    /// The customer that it is about.
    fileprivate var subject: CustomerID {
        switch self {
        case .customer(let customer, _), .key(let customer, _), .fate(let customer, _), .record(let customer, _),
            .days(let customer, _, _), .events(let customer, _):
            customer
        }
    }
}
