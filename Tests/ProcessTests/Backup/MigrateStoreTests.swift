import Foundation
import Synchronization
import Testing
import WeirAPI
import WeirClient
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
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
            let again = try await Self.command("database", server.dataFolder, url)
            #expect(again.status == .exited(0) && again.output.contains("was done before"), "\(again)")
            let back = ServerProcess(folder: try TemporaryFolder())
            try await Self.moveWithBreaks(.folder, folder: back.dataFolder, database)
            let repeated = try await Self.command("folder", back.dataFolder, url)
            #expect(repeated.status == .exited(0) && repeated.output.contains("was done before"), "\(repeated)")
            try await Self.sourcesAreClosed(server.dataFolder, url, back.dataFolder)
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
            let first = StoreMove(folder: servers[0].dataFolder, database: database, clock: .system)
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

    // MARK: Steps

    /// Ends a move on purpose.
    private struct BrokenOff: Error {}

    /// Ends the move at its first piece, at its fourth one from there, and so on until all is copied; and behind each of its
    /// last steps once.
    private static func moveWithBreaks(
        _ direction: StoreMove.Direction,
        folder: String,
        _ database: PostgresConfiguration
    ) async throws {
        let move = StoreMove(folder: folder, database: database, clock: .system)
        let ended = Mutex<[StoreMigration.End]>([])
        for turn in 0..<30 {
            let pieces = Mutex(1 << min(2 * turn, 30))
            do {
                let report = try await move.run(to: direction) { step, _, _ in
                    let isOver =
                        switch step {
                        case .copying: pieces.withLock { $0.isLast() }
                        case .comparing: false
                        case .ending(let end): ended.withLock { $0.takesNew(end) }
                        }
                    if isOver { throw BrokenOff() }
                }
                #expect(report.counts.rows > 0 && report.counts.entries > 0, "\(report)")
                let ends = StoreMigration.End.allCases.filter { direction == .folder || !$0.isOfFolder }
                #expect(ended.withLock { $0 } == ends)
                return
            } catch is BrokenOff {
                guard let last = ended.withLock({ $0.last }) else { continue }
                // Whichever step it was: at no moment may both be served.
                try await expectOneServed(direction, folder, database, last)
            }
        }
        Issue.record("The move was not through after thirty times.")
    }

    /// The source is closed, and the copy is open when all is done only.
    private static func expectOneServed(
        _ direction: StoreMove.Direction,
        _ folder: String,
        _ database: PostgresConfiguration,
        _ end: StoreMigration.End
    ) async throws {
        let inFolder = Doctor(flags: [.data: folder], environment: [:], clock: .system).findings()
            .contains { $0.check == .database && $0.severity == .ok && $0.message.contains("whole") }
        let facts = try await PostgresExamination.examine(database) { Timestamp.present }
        let inDatabase = !facts.isUnfinishedCopy && facts.move == nil
        switch direction {
        case .database: #expect(!inFolder && inDatabase == (end == .finished), "\(end)")
        case .folder: #expect(!inDatabase && inFolder == (end == .databasePlaced), "\(end)")
        }
    }

    /// What was copied from says where it is now, starts on nothing, and does so again when that was taken back.
    private static func sourcesAreClosed(_ folder: String, _ url: String, _ back: String) async throws {
        func list(_ data: String, _ settings: [String: String] = [:]) async throws -> CommandResult {
            try await BuiltCommand.run(["workspaces", "list", "--data", data], settings: settings)
        }
        let closed = try await list(folder)
        #expect(closed.status != .exited(0) && closed.errors.contains("was moved to"), "\(closed)")
        #expect(!closed.errors.contains("password") && closed.errors.contains("--undo"), "\(closed)")
        let own = try TemporaryFolder()
        let database = try await list(own.path, ["WEIR_DATABASE_URL": url])
        #expect(database.status != .exited(0) && database.errors.contains("was moved to \(back)"), "\(database)")
        let elsewhere = try TemporaryFolder()
        let other = try await command("folder", elsewhere.path, url)
        #expect(other.status == .exited(1) && other.errors.contains("another target"), "\(other)")

        let undone = try await command("database", folder, url, ["--undo"])
        #expect(undone.status == .exited(0) && undone.output.contains("start on it again"), "\(undone)")
        let open = try await list(folder)
        #expect(open.status == .exited(0), "\(open)")
        let none = try await command("database", folder, url, ["--undo"])
        #expect(none.status == .exited(0) && none.output.contains("had not been moved"), "\(none)")
        // A database with something in it takes nothing more.
        let again = try await command("database", folder, url)
        #expect(again.status == .exited(1) && again.errors.contains("not empty"), "\(again)")
    }

    private static func command(
        _ target: String,
        _ folder: String,
        _ url: String,
        _ flags: [String] = []
    ) async throws -> CommandResult {
        try await BuiltCommand.run(
            ["migrate-store", "--to", target, "--data", folder] + flags,
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

extension Int {
    /// Counts down.
    fileprivate mutating func isLast() -> Bool {
        self -= 1
        return self == 0
    }
}

extension [StoreMigration.End] {
    /// Whether it was not there before; it is then.
    fileprivate mutating func takesNew(_ end: StoreMigration.End) -> Bool {
        guard !contains(end) else { return false }
        append(end)
        return true
    }
}

extension StoreMigration.End {
    fileprivate var isOfFolder: Bool { self == .logPlaced || self == .databasePlaced }
}
