import WeirAPI
import WeirImport

/// The rows of a file of another system as events.
struct MappedRows<Mapping: SystemMapping>: EventSource {
    var rows: RowReader
    let mapping: Mapping
    /// Customers, by external id, of whom it cannot be said who they are here.
    var conflicted: Set<String> = []
    /// Where the first row stands that is rejected for its customer or its subscription.
    let firstWaiting = FirstWaiting()

    /// A place that is known to whoever reads the rows and to whoever keeps the checkpoint, which are of one task.
    final class FirstWaiting {
        var position: ImportPosition?

        /// Up to where a checkpoint may say that all is done: a row that waits is read again, and the rest counts once.
        func bounding(_ reached: ImportPosition) -> ImportPosition {
            guard let position, position.rows < reached.rows else { return reached }
            return position
        }
    }

    var progress: (done: Int, size: Int?) { rows.progress }
    var position: ImportPosition { rows.position }
    var isLastOpen: Bool { rows.isLastOpen }

    mutating func skip(to position: ImportPosition) throws(ImportFileError) { try rows.skip(to: position) }

    mutating func next() throws(ImportFileError) -> ImportItem? {
        guard let row = try rows.next() else { return nil }
        switch row {
        case .unreadable(let rejection): return .unreadable(rejection)
        case .record(let record, let number):
            var item = Self.item(record, number, mapping, conflicted)
            if case .event(var event) = item {
                event.offset = rows.start
                item = .event(event)
            }
            if case .unreadable(let rejection) = item, rejection.code == Self.waits, firstWaiting.position == nil {
                firstWaiting.position = ImportPosition(rows: number - 1, offset: rows.start)
            }
            return item
        }
    }

    /// The code of rows that are rejected for their customer or their subscription.
    static var waits: String { "customer_waits" }

    static func item(
        _ record: ForeignRecord,
        _ row: Int,
        _ mapping: Mapping,
        _ conflicted: Set<String>
    ) -> ImportItem {
        let mapped = mapping.event(record)
        guard let draft = mapped.value else {
            let note = mapped.notes.first
            let about = note?.field.map { "\($0): " } ?? ""
            let code = note?.kind == ImportNote.waitingEvent ? waits : "not_mapped"
            return .unreadable(ImportRejection(row: row, code: code, message: about + (note?.reason ?? "")))
        }
        guard !conflicted.contains(draft.customer) else {
            let message = "it cannot be said who \(draft.customer) is here"
            return .unreadable(ImportRejection(row: row, code: waits, message: message))
        }
        return .event(ImportEvent(row: row, customer: CustomerName(draft.customer), object: draft.object))
    }
}
