import Foundation
import GRDB
import WeirCore
import WeirPrimitives
import WeirStorage

/// Writes of the ledger's tables within one transaction.
struct LedgerWriting {
    let database: Database
    /// Entries in one block: few enough to read one entry quickly, many enough to keep rows few.
    private static let blockLength = 256

    func write(_ flush: CustomerFlush) throws {
        let customer = Data(flush.customer.bytes)
        // A flush that failed halfway comes again; what the store has stays as it is.
        let stored = try LedgerReading(database: database).headSequence(of: flush.customer)
        try writeHead(flush, customer)
        var rest = flush.records.drop { $0.sequence <= stored }
        while !rest.isEmpty {
            try writeBlock(Array(rest.prefix(Self.blockLength)), customer)
            rest = rest.dropFirst(Self.blockLength)
        }
        try writeKeys(flush.keys, customer)
        try writeFates(flush.fates, customer)
        try writeDays(flush.series, customer)
    }

    private func writeHead(_ flush: CustomerFlush, _ customer: Data) throws {
        guard flush.head.sequence > 0 else { return }
        var writer = ByteWriter()
        flush.head.encode(to: &writer)
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO ledger_customers (customer_id, workspace_id, sequence, head) VALUES (?, ?, ?, ?)
                ON CONFLICT (customer_id) DO UPDATE SET sequence = excluded.sequence, head = excluded.head
                """
        )
        try statement.execute(
            arguments: [customer, Data(flush.workspace.bytes), Int64(flush.head.sequence), Data(writer.bytes)]
        )
    }

    private func writeBlock(_ records: [LedgerRecord], _ customer: Data) throws {
        guard let first = records.first, let last = records.last else { return }
        var writer = ByteWriter()
        // A block without events overlaps no range of time.
        var earliest = Int64.max
        var latest = Int64.min
        for record in records {
            record.encode(to: &writer)
            guard case .event(let entry) = record.entry else { continue }
            earliest = min(earliest, entry.event.timestamp.milliseconds)
            latest = max(latest, entry.event.timestamp.milliseconds)
        }
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO ledger_blocks (customer_id, first_sequence, last_sequence, min_time, max_time, records)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(
            arguments: [
                customer, Int64(first.sequence), Int64(last.sequence), earliest, latest, Data(writer.bytes),
            ]
        )
    }

    private func writeKeys(_ keys: [ExactText: KeyRecord], _ customer: Data) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO ledger_keys (customer_id, key, kind, sequence, timestamp)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (customer_id, key) DO UPDATE SET kind = excluded.kind, sequence = excluded.sequence,
                    timestamp = excluded.timestamp
                """
        )
        for (key, record) in keys.sorted(by: { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }) {
            try statement.execute(
                arguments: [
                    customer, key.text, Int64(record.kind.rawValue), Int64(record.sequence),
                    record.timestamp.milliseconds,
                ]
            )
        }
    }

    private func writeFates(_ fates: [Sequence64: Fate], _ customer: Data) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO ledger_fates (customer_id, sequence, kind, by_sequence) VALUES (?, ?, ?, ?)
                ON CONFLICT (customer_id, sequence) DO UPDATE SET kind = excluded.kind,
                    by_sequence = excluded.by_sequence
                """
        )
        for (sequence, fate) in fates.sorted(by: { $0.key < $1.key }) {
            try statement.execute(arguments: [customer, Int64(sequence), fate.kind.rawValue, Int64(fate.by)])
        }
    }

    private func writeDays(_ series: [SeriesDay: DayUsage], _ customer: Data) throws {
        let put = try database.cachedStatement(
            sql: """
                INSERT INTO ledger_days (customer_id, meter_id, day, group_key, usage) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (customer_id, meter_id, day, group_key) DO UPDATE SET usage = excluded.usage
                """
        )
        let remove = try database.cachedStatement(
            sql: """
                DELETE FROM ledger_days WHERE customer_id = ? AND meter_id = ? AND day = ? AND group_key = ?
                """
        )
        for (series, usage) in series {
            let meter = Data(series.meter.bytes)
            guard !usage.isEmpty else {
                try remove.execute(arguments: [customer, meter, series.day.number, series.group.text])
                continue
            }
            var writer = ByteWriter()
            usage.encode(to: &writer)
            try put.execute(
                arguments: [customer, meter, series.day.number, series.group.text, Data(writer.bytes)]
            )
        }
    }
}
