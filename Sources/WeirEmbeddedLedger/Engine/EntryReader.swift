import WeirCore
import WeirPrimitives
import WeirStorage

/// Lists a customer's events in the order in which the ledger took them, from the store and then from memory.
struct EntryReader {
    let ledger: EmbeddedLedger
    let store: any BlockStore
    /// Entries read from the store at once: at least so many, for each read goes back from the newest one; and at most.
    private static let chunks = 1_000...20_000
    /// Bytes of the events of one page, about: a page of large events has fewer of them.
    private static let pageBytes = 16 << 20

    func page(_ query: EntryQuery) async throws -> EntryPage {
        let snapshot = try await ledger.snapshot(query.context)
        let chunk = min(max(query.limit, Self.chunks.lowerBound), Self.chunks.upperBound)
        var events: [ListedEvent] = []
        var after = query.after
        var bytes = 0
        let firstInMemory = min(snapshot.ledger.firstInMemory, (query.through ?? .max - 1) + 1)
        while after + 1 < firstInMemory, events.count <= query.limit, bytes < Self.pageBytes {
            let stored = try await store.records(of: query.context.customer, after: after, limit: chunk)
            let records = stored.records.prefix { $0.sequence < firstInMemory }
            guard let last = records.last else { break }
            for record in records {
                let fate = snapshot.ledger.fateInMemory(of: record.sequence) ?? stored.fates[record.sequence]
                bytes += append(record, fate: fate, snapshot, query, to: &events)
            }
            after = last.sequence
        }
        if bytes >= Self.pageBytes, after + 1 < firstInMemory, events.count <= query.limit {
            return EntryPage(events: events, next: after)
        }
        snapshot.ledger.forEachRecordInMemory(after: query.after) { record in
            guard events.count <= query.limit, record.sequence <= query.through ?? .max else { return }
            let fate = snapshot.ledger.fateInMemory(of: record.sequence)
            _ = append(record, fate: fate, snapshot, query, to: &events)
        }
        guard events.count > query.limit else { return EntryPage(events: events, next: nil) }
        let page = Array(events.prefix(query.limit))
        return EntryPage(events: page, next: page.last?.recorded.sequence)
    }

    /// Adds an event that is asked for, and returns how many bytes it has.
    private func append(
        _ record: LedgerRecord,
        fate: Fate?,
        _ snapshot: LedgerSnapshot,
        _ query: EntryQuery,
        to events: inout [ListedEvent]
    ) -> Int {
        guard let event = query.listed(record, fate: fate, snapshot.ledger, snapshot.meters) else { return 0 }
        events.append(event)
        return event.recorded.event.content.byteCount
    }
}
