import WeirSQLite
package import WeirStorage

/// The databases that the conformance tests run on.
package enum Backend: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqlite = "SQLite"

    /// All that run here: a database that cannot be started fails its tests, it is never left out.
    package static var available: [Backend] { allCases }

    package var description: String { rawValue }

    /// Runs a body on an empty control plane of its own, and removes it afterwards.
    package func withControlPlane<Result>(
        _ body: (any ControlPlane) async throws -> Result
    ) async throws -> Result {
        switch self {
        case .sqlite:
            let folder = try TemporaryFolder()
            defer { withExtendedLifetime(folder) {} }
            let database = try SQLiteDatabase(path: folder.path + "/weir.sqlite")
            return try await body(SQLiteControlPlane(database: database))
        }
    }
}
