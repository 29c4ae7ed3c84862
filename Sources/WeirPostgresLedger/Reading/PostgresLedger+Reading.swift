package import WeirCore
import WeirPostgres
package import WeirPrimitives
package import WeirStorage

/// Questions: each customer's answer is of one moment, from the database itself.
extension PostgresLedger {
    /// Customers that are read in one transaction.
    private static let atOnce = 32
    /// How far back the clock of the database may be set, in milliseconds; see ``EmbeddedLedger``.
    private static let setBack: Int64 = 60_000

    package func usage(_ query: UsageQuery) async throws -> [UsageRow] {
        let item = UsageItem(meter: query.meter, windows: query.windows, groupBy: query.groupBy)
        var rows: [UsageRow] = []
        for context in query.customers {
            rows += try await reading([context]) { reader in
                try reader.compute(context) { ledger, meters throws(UsageReadError) in
                    try item.rows(of: context.customer, filter: query.filter, ledger, meters)
                }
            }
        }
        return rows
    }

    package func statement(_ query: StatementQuery) async throws -> LedgerStatement {
        try await reading([query.context]) { reader in
            try reader.compute(query.context) { ledger, meters throws(UsageReadError) in
                try query.statement(of: ledger, meters: meters)
            }
        }
    }

    package func statements(_ queries: [StatementQuery]) async throws -> [LedgerStatement?] {
        var statements: [LedgerStatement?] = []
        for start in stride(from: 0, to: queries.count, by: Self.atOnce) {
            let part = Array(queries[start..<min(start + Self.atOnce, queries.count)])
            do {
                statements += try await statementsTogether(part)
            } catch let error as LedgerError where error.isOfOneCustomer {
                // One of them cannot be brought up to date or is archived; the others can be read.
                for query in part {
                    do {
                        statements += try await statementsTogether([query])
                    } catch let error as LedgerError where error.isOfOneCustomer {
                        statements.append(nil)
                    }
                }
            }
        }
        return statements
    }

    /// Statements as of one moment.
    private func statementsTogether(_ part: [StatementQuery]) async throws -> [LedgerStatement?] {
        try await reading(part.map(\.context)) { reader in
            try part.map { query -> LedgerStatement? in
                do {
                    return try reader.compute(query.context) { ledger, meters throws(UsageReadError) in
                        try query.statement(of: ledger, meters: meters)
                    }
                } catch LedgerError.overflow {
                    return nil
                }
            }
        }
    }

    package func entries(_ query: EntryQuery) async throws -> EntryPage {
        try await reading([query.context]) { reader in
            try EntryPages(session: reader.session, customer: query.context.customer).page(
                query,
                reader.ledger(of: query.context),
                reader.meters(of: query.context.workspace)
            )
        }
    }

    // MARK: Cuts

    package func cut(_ context: CustomerContext) async throws -> Sequence64 {
        try await reading([context]) { $0.ledger(of: context).sequence }
    }

    package func cuts(_ contexts: [CustomerContext]) async throws -> [Sequence64] {
        var cuts: [Sequence64] = []
        for start in stride(from: 0, to: contexts.count, by: Self.atOnce) {
            let part = Array(contexts[start..<min(start + Self.atOnce, contexts.count)])
            cuts += try await reading(part) { reader in part.map { reader.ledger(of: $0).sequence } }
        }
        return cuts
    }

    package func cut(_ context: CustomerContext, at instant: Timestamp) async throws -> Sequence64 {
        // Behind whatever is under way for the customer, and in front of whatever comes.
        try await touch([context], asOf: instant)
        if context.ownTime == nil, shared.configuration.clock == .commands {
            shared.raiseFloor(to: instant.adding(milliseconds: 1))
        }
        return try await reading([context]) { reader in
            let pages = EntryPages(session: reader.session, customer: context.customer)
            var firstAfter = reader.ledger(of: context).sequence + 1
            // From the newest entries back, until they are so old that none before them can have come later.
            let settled = instant.adding(milliseconds: -Self.setBack)
            var end = firstAfter
            while end > 1 {
                let records = try pages.records(before: end)
                guard let first = records.first else { break }
                if let late = records.first(where: { $0.receivedAt > instant }) { firstAfter = late.sequence }
                end = first.sequence
                if first.receivedAt <= settled { break }
            }
            return firstAfter - 1
        }
    }

    // MARK: One moment

    /// Runs a body on customers' ledgers as of one moment, which are brought up to date before.
    func reading<Value: Sendable>(
        _ contexts: [CustomerContext],
        _ body: @escaping @Sendable (inout SnapshotReader) throws -> Value
    ) async throws -> Value {
        guard !contexts.isEmpty else { return try await snapshot([], body) }
        for _ in 0..<20 {
            do {
                return try await snapshot(contexts, body)
            } catch SnapshotObstacle.isBehind(let behind) {
                try await touch(behind)
            } catch SnapshotObstacle.metersAreOlder(let workspace, let version) {
                try await shared.refreshMeters(of: workspace, to: version)
            }
        }
        throw LedgerError.overloaded(retryAfterSeconds: 1)
    }

    private func snapshot<Value: Sendable>(
        _ contexts: [CustomerContext],
        _ body: @escaping @Sendable (inout SnapshotReader) throws -> Value
    ) async throws -> Value {
        let meterSets = shared.meterSets
        do {
            return try await readers.transaction(isolation: .snapshot) { session in
                var reader = SnapshotReader(session: session, meterSets: meterSets)
                if !contexts.isEmpty { try reader.open(contexts) }
                return try body(&reader)
            }
        } catch let obstacle as SnapshotObstacle {
            throw obstacle
        } catch {
            throw shared.failure(of: error)
        }
    }
}

extension LedgerError {
    /// Whether others may well be told.
    fileprivate var isOfOneCustomer: Bool {
        switch self {
        case .overflow, .archived: true
        case .unavailable, .readOnly, .overloaded, .unknownMeter: false
        }
    }
}
