package import WeirCore
package import WeirPrimitives

/// A store that can be copied into another one, and be what another one is copied into.
///
/// Nothing else uses either meanwhile. What is inserted is durable on return, along with how far the copy has come, so that
/// a copy that was killed goes on where it was.
package protocol MovableStore: Sendable {
    /// Where it is, for people; without a password.
    var place: String { get }

    /// Whether ``tables()`` gives each table behind those that it refers to.
    var ordersTables: Bool { get }
    /// The tables of the control plane.
    func tables() async throws -> [MovedTable]
    func count(_ table: MovedTable) async throws -> Int
    func page(of table: MovedTable, after key: [MovedValue]?) async throws -> MovedPage
    /// The last number that the database gave to a row of a table.
    func lastNumber(of table: MovedTable) async throws -> Int64

    func customerCount() async throws -> Int
    func keySecret() async throws -> KeySecret
    func ledgers(after key: [MovedValue]?) async throws -> MovedLedgers
    /// In the order that is asked for; nil for a customer without a ledger.
    func ledgers(of customers: [CustomerID]) async throws -> [MovedLedger?]

    /// Makes it the target of a copy, or finds that it is.
    ///
    /// `source`: Names what is copied, so that two copies are not mixed.
    ///
    /// - Throws: ``MovingError/notEmpty(_:)``, ``MovingError/otherSource(_:)``.
    func begin(_ tables: [MovedTable], from source: String) async throws
    func places() async throws -> [MovingPlace]
    func insert(_ rows: [[MovedValue]], into table: MovedTable, _ place: MovingPlace) async throws
    /// Rows to come are numbered behind this number.
    func setLastNumber(_ number: Int64, of table: MovedTable) async throws
    func setKeySecret(_ secret: KeySecret) async throws
    func insert(_ ledgers: [MovedLedger], _ secret: KeySecret, _ place: MovingPlace) async throws
    /// Whether it is a copy that was begun and has not been finished.
    func isCopy() async throws -> Bool
    /// It is a copy no longer, but a store; nothing when it is one already.
    func finish() async throws

    /// What it keeps of where it was moved to.
    func mark() async throws -> MoveMark?
    /// Notes where it is moved to, so that no server starts on it; nil: it is served again.
    func setMark(_ mark: MoveMark?) async throws
}

extension MovedTable {
    /// What is not copied, because each database keeps its own.
    ///
    /// Whose usage has changed is noted anew for every customer: then alerts look at all of them once, and tell what was
    /// not told.
    package static let left: Set<String> = [
        "changes", "nodes", "usage_changes", "schema_migrations", "grdb_migrations", copyTable, markTable,
    ]
    /// Names how far a copy has come.
    package static let copyTable = "store_copy"

    /// Names of columns for a statement: one may be a word of the language.
    package static func quoted(_ columns: [String]) -> String { columns.map { "\"\($0)\"" }.joined(separator: ", ") }

    /// Whether a table is of the ledger, or of the database itself.
    package static func isLeft(_ name: String) -> Bool {
        left.contains(name) || name.hasPrefix("ledger_") || name.hasPrefix("sqlite_")
    }
}
