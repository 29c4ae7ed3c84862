package import WeirCore
package import WeirPrimitives

// What is computed from a customer's ledger once all that it takes is in memory; the same for every engine.

extension UsageItem {
    /// Usage of one meter; none for a meter that is not known.
    ///
    /// `filter`: see ``UsageQuery/filter``.
    package func rows(
        of customer: CustomerID,
        filter: [String: [String?]] = [:],
        _ ledger: CustomerLedger,
        _ meters: MeterSet
    ) throws(UsageReadError) -> [UsageRow] {
        guard let meter = meters[id: meter] else { return [] }
        return try UsageTable.rows(
            of: meter,
            windows: windows,
            groupBy: groupBy,
            filter: filter,
            reader: UsageReader(ledger: ledger, meters: meters)
        ).map { row in
            UsageRow(
                customer: customer,
                window: row.window,
                group: row.group,
                accumulator: row.accumulator,
                initialLevel: row.initialLevel
            )
        }
    }
}

extension StatementQuery {
    /// The statement of a ledger; what the items lack is named at once, so that it is loaded in one read.
    package func statement(
        of ledger: CustomerLedger,
        meters: MeterSet
    ) throws(UsageReadError) -> LedgerStatement {
        var statement = LedgerStatement(cut: ledger.sequence, rows: [])
        var lacking: [Requirement] = []
        for item in items {
            do throws(UsageReadError) {
                statement.rows.append(try item.rows(of: context.customer, ledger, meters))
            } catch .missing(let what) {
                lacking += what.requirements
            } catch .overflow {
                throw .overflow
            }
        }
        if !lacking.isEmpty { throw .missing(Missing(lacking)) }
        return statement
    }
}

extension EntryQuery {
    /// An entry as the query lists it; nil when it is not asked for.
    ///
    /// `fate`: What became of it, up to the present.
    package func listed(
        _ record: LedgerRecord,
        fate: Fate?,
        _ ledger: CustomerLedger,
        _ meters: MeterSet
    ) -> ListedEvent? {
        guard case .event(let entry) = record.entry, range.contains(entry.event.timestamp) else { return nil }
        // What a later entry did is of a later moment.
        let fate = fate.flatMap { $0.by <= through ?? .max ? $0 : nil }
        let counting =
            fate == nil ? ledger.contributions(of: entry.event, sequence: record.sequence, meters: meters) : []
        return ListedEvent(
            recorded: RecordedEvent(sequence: record.sequence, receivedAt: record.receivedAt, event: entry.event),
            origin: entry.origin,
            fate: fate,
            meters: counting.map(\.meter)
        )
    }
}
