import Foundation
import Synchronization
import Testing
import WeirAPI
import WeirClient
import WeirPostgres
import WeirServer
import WeirStorage
import WeirTesting

/// `weir migrate-store`: a data folder becomes a PostgreSQL database, and that a folder again, with the same figures.
struct MigrateStoreTests {
    /// What is the same before and behind.
    private struct Figures: Equatable {
        var invoices = ""
        var customers = ""
        var events = ""
        var usage = ""
    }

    @Test(
        "a store is the same behind the way to PostgreSQL and back, also when each step of the way is broken off once"
    )
    func thereAndBack() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        try await Self.fill(server)
        let before = try await Self.figures(server)
        #expect(before.invoices.contains("sent") && before.events.contains("replaced"))
        #expect(try await server.stop() == .exited(0))
        try await TestPostgres.shared().withDatabase { url in
            let database = try PostgresConfiguration(url: url)
            try await Self.moveWithBreaks(.database, folder: server.dataFolder, database)
            let behind = try await Self.check(url, before)
            // A database with something in it takes nothing more.
            let again = try await Self.command("database", server.dataFolder, url)
            #expect(again.status == .exited(1))
            #expect(again.errors.contains("not empty"), "\(again.errors)")
            let back = ServerProcess(folder: try TemporaryFolder())
            try await Self.moveWithBreaks(.folder, folder: back.dataFolder, database)
            let refused = try await Self.command("folder", back.dataFolder, url)
            #expect(refused.status == .exited(1) && refused.errors.contains("not empty"), "\(refused.errors)")
            let verified = try await BuiltCommand.run(["verify", "--data", back.dataFolder])
            #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
            try await back.start()
            #expect(try await Self.figures(back) == behind)
            #expect(try await back.client().ask("GET", "/v1/stripe")["paused"] == true)
            #expect(try await back.stop() == .exited(0))
        }
    }

    @Test("another source is not mixed into a copy that was begun, and no server starts on it")
    func anotherSourceIsRefused() async throws {
        let servers = [
            ServerProcess(folder: try TemporaryFolder()), ServerProcess(folder: try TemporaryFolder()),
        ]
        for server in servers {
            try await server.start()
            #expect(try await server.stop() == .exited(0))
        }
        try await TestPostgres.shared().withDatabase { url in
            let database = try PostgresConfiguration(url: url)
            let first = StoreMove(folder: servers[0].dataFolder, database: database)
            await #expect(throws: BrokenOff.self) {
                _ = try await first.run(to: .database) { _, _, _ in throw BrokenOff() }
            }
            let other = try await Self.command("database", servers[1].dataFolder, url)
            #expect(other.status == .exited(1))
            #expect(other.errors.contains("a copy of another store"), "\(other.errors)")
            let server = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_DATABASE_URL": url])
            await #expect(throws: ProcessFailure.self) { try await server.start() }
            let whole = try await Self.command("database", servers[0].dataFolder, url)
            #expect(whole.status == .exited(0), "\(whole.errors)")
            #expect(whole.output.contains("are the same in both"))
        }
    }

    @Test("a database that a server is connected to is not copied, though nobody has seen that server for long")
    func connectionsAreSeen() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let database = try PostgresConfiguration(url: url)
            let folder = try TemporaryFolder()
            let move = StoreMove(folder: folder.path, database: database)
            let connection = PostgresConnection(database)
            try await connection.run { _ = try $0.query("SELECT 1") }
            do {
                _ = try await move.run(to: .folder) { _, _, _ in }
                Issue.record("It was copied.")
            } catch MovingError.refused(let reason) {
                #expect(reason.contains("a connection \"weir\""), "\(reason)")
            }
            await connection.close()
            #expect(!DataFolder.holdsData(folder.path))
        }
    }

    // MARK: Steps

    /// Ends a move on purpose.
    private struct BrokenOff: Error {}

    /// Ends the move at its first piece, at its second one from there, and so on, until it is through.
    private static func moveWithBreaks(
        _ direction: StoreMove.Direction,
        folder: String,
        _ database: PostgresConfiguration
    ) async throws {
        let move = StoreMove(folder: folder, database: database)
        for left in 1...40 {
            let pieces = Mutex(left)
            do {
                _ = try await move.run(to: direction) { step, _, _ in
                    guard case .copying = step else { return }
                    let isOver = pieces.withLock { pieces in
                        pieces -= 1
                        return pieces == 0
                    }
                    if isOver { throw BrokenOff() }
                }
                return
            } catch is BrokenOff {
                continue
            }
        }
        Issue.record("The move was not through after forty times.")
    }

    private static func command(_ target: String, _ folder: String, _ url: String) async throws -> CommandResult {
        try await BuiltCommand.run(
            ["migrate-store", "--to", target, "--data", folder],
            settings: ["WEIR_DATABASE_URL": url]
        )
    }

    /// A server on the copy says the same, and pays nothing; what it says when one more event was sent to it.
    private static func check(_ url: String, _ before: Figures) async throws -> Figures {
        let server = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_DATABASE_URL": url])
        try await server.start()
        #expect(try await figures(server) == before)
        #expect(try await server.client().ask("GET", "/v1/stripe")["paused"] == true)
        let verified = try await BuiltCommand.run(
            ["verify", "--data", server.dataFolder],
            settings: ["WEIR_DATABASE_URL": url]
        )
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
        // What is sent again is known, and what is new counts on.
        let events: JSONValue = .array([.object(event("b", 4)), .object(event("c", 6)), .object(event("f", 1))])
        let known = try await server.client().ask("POST", "/v1/events/batch", ["events": events])
        #expect(known.number("duplicates") == 2, "\(known)")
        let behind = try await figures(server)
        #expect(behind.events != before.events)
        #expect(try await server.stop() == .exited(0))
        let connection = PostgresConnection(try PostgresConfiguration(url: url))
        // As if a minute had passed since the server was seen.
        try await connection.run { try $0.run("UPDATE nodes SET seen_at = seen_at - interval '2 minutes'") }
        await connection.close()
        return behind
    }

    private static func event(_ key: String, _ size: Int) -> JSONObject {
        [
            "externalCustomerId": "acme", "eventName": "page.view", "idempotencyKey": .string(key),
            "timestamp": "2026-01-15T10:00:00Z", "properties": ["size": .init(size)],
        ]
    }

    /// A workspace of `weir demo`, and in the live one what demo does not make: corrections and reservations.
    private static func fill(_ server: ServerProcess) async throws {
        let demo = try await BuiltCommand.run([
            "demo", "--data", server.dataFolder, "--customers", "4", "--months", "2", "--seed", "7",
        ])
        #expect(demo.status == .exited(0), "\(demo.errors)")
        let api = server.client()
        try await api.ask(
            "POST",
            "/v1/meters",
            [
                "code": "PAGES", "eventName": "page.view", "displayName": "Pages", "aggregation": "sum",
                "valueProperty": "size",
            ]
        )
        try await api.ask("POST", "/v1/plans", ["key": "p", "name": "P", "quotas": ["tokens": 100]])
        try await api.ask("POST", "/v1/customers", ["externalId": "acme", "name": "Acme \u{1F600} & Söhne"])
        try await api.ask("PUT", "/v1/users/ext:acme/billing/subscription", ["planKey": "p"])
        for (key, size) in [("a", 3), ("b", 4), ("c", 6), ("a", 5)] {
            try await api.ask("POST", "/v1/events", event(key, size))
        }
        let consume = "/v1/users/ext:acme/usage/consume"
        try await api.ask("POST", consume, ["feature": "tokens", "quantity": 7, "idempotencyKey": "d"])
        let reserve = "/v1/users/ext:acme/reservations"
        try await api.ask(
            "POST",
            reserve,
            ["feature": "tokens", "quantity": 9, "idempotencyKey": "e", "ttlSeconds": 86_400]
        )
    }

    private static func figures(_ server: ServerProcess) async throws -> Figures {
        let list = try await BuiltCommand.run(["workspaces", "list", "--data", server.dataFolder, "--json"])
        let all = try JSONParser.parse(Array(list.output.utf8))
        let workspaces = all.arrayValue ?? all.objectValue?["workspaces"]?.arrayValue ?? []
        let demo = try #require(workspaces.compactMap(\.objectValue).first { $0.text("name") == "Demo" }?.text("id"))
        var figures = Figures()
        func run(_ workspace: String, _ arguments: [String]) async throws -> String {
            let result = try await BuiltCommand.run(
                arguments + ["--data", server.dataFolder, "--workspace", workspace]
            )
            #expect(result.status == .exited(0), "\(arguments): \(result.errors)")
            return result.output
        }
        for workspace in [demo, "live"] {
            figures.invoices += try await run(workspace, ["invoices", "list", "--json"])
            figures.customers += try await run(workspace, ["customers", "list", "--json"])
            let events = try await run(workspace, ["export", "events"])
            figures.events += events.split(whereSeparator: \.isNewline).sorted().joined(separator: "\n")
        }
        figures.usage = "\(try await server.client().ask("GET", "/v1/users/ext:acme/billing/usage"))"
        return figures
    }
}
