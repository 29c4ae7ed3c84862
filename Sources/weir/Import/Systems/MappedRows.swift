import WeirAPI
import WeirImport

/// The rows of a file of another system as events.
struct MappedRows<Mapping: SystemMapping>: EventSource {
    var rows: RowReader
    let mapping: Mapping

    var progress: (done: Int, size: Int?) { rows.progress }
    var position: ImportPosition { rows.position }
    var isLastOpen: Bool { rows.isLastOpen }

    mutating func skip(to position: ImportPosition) throws(ImportFileError) { try rows.skip(to: position) }

    mutating func next() throws(ImportFileError) -> ImportItem? {
        guard let row = try rows.next() else { return nil }
        switch row {
        case .unreadable(let rejection): return .unreadable(rejection)
        case .record(let record, let number):
            var item = Self.item(record, number, mapping)
            if case .event(var event) = item {
                event.offset = rows.start
                item = .event(event)
            }
            return item
        }
    }

    static func item(_ record: ForeignRecord, _ row: Int, _ mapping: Mapping) -> ImportItem {
        let mapped = mapping.event(record)
        guard let draft = mapped.value else {
            let note = mapped.notes.first
            let about = note?.field.map { "\($0): " } ?? ""
            return .unreadable(ImportRejection(row: row, code: "not_mapped", message: about + (note?.reason ?? "")))
        }
        return .event(ImportEvent(row: row, customer: CustomerName(draft.customer), object: draft.object))
    }
}
