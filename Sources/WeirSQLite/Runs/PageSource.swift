import Foundation
import GRDB

/// Reads pages within one transaction.
struct PageSource {
    private let statement: Statement
    private let decompressor: Decompressor

    init(database: Database, decompressor: Decompressor) throws {
        statement = try database.cachedStatement(sql: "SELECT data FROM ledger_pages WHERE id = ?")
        self.decompressor = decompressor
    }

    func page(_ id: PageID) throws -> Page {
        let rows = try Row.fetchCursor(statement, arguments: [id.number])
        guard let row = try rows.next() else { throw id.damaged("it is missing") }
        return try row.withUnsafeData(atIndex: 0) { data in
            try (data ?? Data()).withUnsafeBytes { try decompressor.page(id, from: $0) }
        }
    }
}
