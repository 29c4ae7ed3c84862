import Foundation
import WeirPostgres
import WeirPostgresLedger
import WeirServer

/// The database of test servers: with `WEIR_TEST_DATABASE=postgres` they keep everything in a PostgreSQL of the tests' own,
/// and the suites that are run so say what they say of the data folder.
package enum TestDatabase {
    /// Whether test servers use PostgreSQL.
    package static let isPostgres = ProcessInfo.processInfo.environment["WEIR_TEST_DATABASE"] == "postgres"

    /// Runs a body with a server's configuration on the database that belongs to a folder, if PostgreSQL is used.
    ///
    /// A folder that outlives the body keeps its database, until the tests have ended.
    static func with<Value>(
        _ configuration: ServerConfiguration,
        folder: TemporaryFolder,
        isKept: Bool,
        _ body: (ServerConfiguration) async throws -> Value
    ) async throws -> Value {
        guard isPostgres, configuration.database == nil else { return try await body(configuration) }
        let note = folder.databaseNote
        let url: String
        if let known = try? String(contentsOfFile: note, encoding: .utf8) {
            // The test is about the folder itself.
            if known.isEmpty { return try await body(configuration) }
            url = known
        } else {
            url = try await TestPostgres.shared().makeDatabase(template: "weir_server", prepare: prepare)
            try Data(url.utf8).write(to: URL(fileURLWithPath: note))
        }
        var changed = configuration
        try changed.use(url)
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(changed))
        } catch {
            result = .failure(error)
        }
        if !isKept { try await TestPostgres.shared().drop(url) }
        return try result.get()
    }

    private static let prepare: @Sendable (String) async throws -> Void = { url in
        let configuration = try PostgresConfiguration(url: url)
        try await PostgresDatabase(pool: PostgresPool(configuration)).close()
        try await PostgresNode.install(url)
    }
}

extension TemporaryFolder {
    /// Says which database belongs to the folder: a URL, or nothing for the one that lies in it.
    fileprivate var databaseNote: String { path + "/database" }

    /// A folder in which servers keep their data, whichever database the tests are run on.
    ///
    /// `reason`: What of the folder itself the test is about.
    package static func keepingData(because reason: StaticString) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try Data().write(to: URL(fileURLWithPath: folder.databaseNote))
        return folder
    }
}

extension ServerConfiguration {
    /// Takes a database of the tests', with the clock that the test moves and few connections.
    fileprivate mutating func use(_ url: String) throws {
        database = try PostgresConfiguration(url: url)
        databaseConnections = 10
        // However slow a machine is that runs tests.
        databasePatienceMilliseconds = 600_000
        databaseLedger.patienceMilliseconds = 600_000
        databaseLedger.roundMilliseconds = 600_000
        databaseLedger.clock = .commands
        databaseLedger.lanes = 2
        databaseLedger.calmLanes = 1
        databaseLedger.wideCommands = 16
        databaseLedger.calmCommits = 20
        databaseLedger.undisturbedRounds = 2
        databaseLedger.queueLimit = ledgerQueueLimit
    }
}
