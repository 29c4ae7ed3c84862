package import WeirPostgres
import WeirSQLite
package import WeirStorage

/// The databases that the conformance tests run on.
package enum Backend: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqlite = "SQLite"
    case postgres = "PostgreSQL"

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
        case .postgres:
            return try await TestPostgres.withPreparedDatabase { database in
                try await body(PostgresControlPlane(database: database))
            }
        }
    }
}

extension TestPostgres {
    /// Runs a body on a new database with Weir's schema, and removes it afterwards.
    package static func withPreparedDatabase<Result>(
        _ body: (PostgresDatabase) async throws -> Result
    ) async throws -> Result {
        try await shared().withDatabase(template: "weir_prepared") { url in
            try await open(url).close()
        } _: { url in
            let database = try await open(url)
            do {
                let result = try await body(database)
                await database.close()
                return result
            } catch {
                await database.close()
                throw error
            }
        }
    }

    /// Tests run beside each other: each of them has few connections.
    private static func open(_ url: String) async throws -> PostgresDatabase {
        var limits = PostgresPool.Limits()
        limits.connections = 4
        limits.wait = .seconds(60)
        return try await PostgresDatabase(pool: PostgresPool(PostgresConfiguration(url: url), limits: limits))
    }
}
