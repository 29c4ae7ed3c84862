import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPostgres
import WeirTesting

/// What `Docs/operating/back-up.md` says of PostgreSQL, done: a dump that is restored, and a recovery to a moment.
struct PostgresRecoveryTests {
    @Test("a dump and a recovery to a moment hold what was answered by then, and verify")
    func whatTheManualSays() async throws {
        let place = try PostgresPlace()
        let primary = try TestPostgres(settings: [
            "archive_command": "test ! -f \(place.archive)/%f && cp %p \(place.archive)/%f.part "
                + "&& mv \(place.archive)/%f.part \(place.archive)/%f",
            "archive_mode": "on", "max_wal_senders": "3", "wal_level": "replica",
        ])
        let server = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_DATABASE_URL": primary.ownURL])
        try await server.start()
        let api = server.client()
        try await api.ask(
            "POST",
            "/v1/meters",
            ["code": "VIEWS", "eventName": "page.view", "displayName": "Views", "aggregation": "count"]
        )
        try await api.ask("POST", "/v1/customers", ["externalId": "acme"])
        try await Self.send(0..<40, api)
        try await place.run(
            "pg_basebackup --host=\(primary.folder) --username=weir --pgdata=\(place.base) --checkpoint=fast"
        )
        try await Self.send(40..<70, api)
        let connection = PostgresConnection(try PostgresConfiguration(url: primary.ownURL))
        let moment = try await connection.run { session in
            try session.query("SELECT clock_timestamp()::text").first?.text(0)
        }
        try await Self.send(70..<90, api)

        // The dump is of the server as it runs.
        try await place.run(
            "pg_dump --host=\(primary.folder) --username=weir --format=custom --file=\(place.folder)/dump postgres"
        )
        try await place.run(
            "createdb --host=\(primary.folder) --username=weir --encoding=UTF8 --template=template0 restored"
        )
        try await place.run(
            "pg_restore --host=\(primary.folder) --username=weir --dbname=restored --no-owner --exit-on-error "
                + "\(place.folder)/dump"
        )
        try await Self.check("postgres://weir@/restored?host=\(primary.folder)", has: 90, isPausedByItself: true)

        let segment = try await connection.run { session in
            try session.query("SELECT pg_walfile_name(pg_switch_wal())").first?.text(0)
        }
        try await place.waitForArchive(of: try #require(segment))
        #expect(try await server.stop() == .exited(0))
        await connection.close()
        try await primary.crash()
        let recovering = try await place.recover(to: try #require(moment))
        let url = "postgres://weir@/postgres?host=\(place.folder)"
        let recovered = PostgresConnection(try PostgresConfiguration(url: url))
        try await recovered.run { session in
            try session.run(
                "UPDATE installation SET paused_at = extract(epoch FROM now()) * 1000, pause_cause = 'restored'"
            )
        }
        await recovered.close()
        try await Self.check(url, has: 70, isPausedByItself: false)
        await place.stop(recovering)
    }

    private static func event(_ number: Int) -> JSONValue {
        [
            "externalCustomerId": "acme", "eventName": "page.view", "idempotencyKey": .string("key-\(number)"),
            "timestamp": "2026-01-15T10:00:00Z",
        ]
    }

    private static func send(_ numbers: Range<Int>, _ api: APIClient) async throws {
        let answer = try await api.ask("POST", "/v1/events/batch", ["events": .array(numbers.map(event))])
        #expect(answer.number("count") == numbers.count)
    }

    /// The first `count` events are there, no others, and all figures are as they say.
    private static func check(_ url: String, has count: Int, isPausedByItself: Bool) async throws {
        let server = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_DATABASE_URL": url])
        try await server.start()
        #expect(try await server.client().ask("GET", "/v1/stripe")["paused"] == true, "by itself: \(isPausedByItself)")
        let verified = try await BuiltCommand.run(
            ["verify", "--data", server.dataFolder],
            settings: ["WEIR_DATABASE_URL": url]
        )
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
        #expect(verified.output.contains("1 customers, \(count) events, no difference"), "\(verified.output)")
        let answer = try await server.client().ask("POST", "/v1/events/batch", ["events": .array((0..<95).map(event))])
        #expect(answer.number("duplicates") == count, "\(answer)")
        #expect(try await server.stop() == .exited(0))
    }
}

/// Where PostgreSQL's programs put what they copy, and a server that recovers from it.
private final class PostgresPlace {
    let folder: String
    private let output: TemporaryFolder
    var archive: String { folder + "/archive" }
    var base: String { folder + "/base" }

    init() throws {
        output = try TemporaryFolder()
        folder = try TestPostgres.makeFolder()
        try FileManager.default.createDirectory(atPath: folder + "/archive", withIntermediateDirectories: false)
        try TestPostgres.give(folder)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Runs a program of the newest PostgreSQL that is installed, as the user whom servers run as.
    func run(_ command: String) async throws {
        guard try await start(command).waitForEnd() == .exited(0) else {
            throw ProcessFailure("\(command) failed: \(log.suffix(2_000))")
        }
    }

    private func start(_ command: String) throws -> ChildProcess {
        let script = """
            set -eu
            PATH="$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1):$PATH"
            as=
            [ "$(id -u)" -ne 0 ] || as="setpriv --reuid=postgres --regid=postgres --init-groups"
            cd "\(folder)"
            exec $as env PATH="$PATH" \(command)
            """
        return try ChildProcess(
            executable: "/bin/sh",
            arguments: ["-c", script],
            environment: ProcessInfo.processInfo.environment,
            outputFolder: output.path
        )
    }

    /// What its programs said.
    private var log: String {
        ["stdout", "stderr"].map { name in
            String(decoding: FileManager.default.contents(atPath: "\(output.path)/\(name)") ?? Data(), as: UTF8.self)
        }.joined()
    }

    func waitForArchive(of segment: String) async throws {
        while !FileManager.default.fileExists(atPath: "\(archive)/\(segment)") {
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Starts a server on the base that reads the archive up to a moment, and waits until it takes writes.
    func recover(to moment: String) async throws -> ChildProcess {
        let settings = """
            restore_command = 'cp \(archive)/%f %p'
            recovery_target_time = '\(moment)'
            recovery_target_action = 'promote'
            archive_mode = off
            fsync = off
            max_connections = 300
            listen_addresses = ''
            unix_socket_directories = '\(folder)'
            """
        let file = base + "/postgresql.auto.conf"
        let before = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        try Data((before + "\n" + settings + "\n").utf8).write(to: URL(fileURLWithPath: file))
        try Data().write(to: URL(fileURLWithPath: base + "/recovery.signal"))
        try TestPostgres.give(base)
        let server = try start("postgres -D \(base)")
        // It answers questions before it has read the archive to the moment.
        let question = "psql -qAt -h \(folder) -U weir -c \"SELECT pg_is_in_recovery()\" postgres"
        try await run("timeout 120 sh -c 'until \(question) 2>/dev/null | grep -q f; do sleep 0.05; done'")
        return server
    }

    /// Ends a server in order.
    func stop(_ server: ChildProcess) async {
        server.signal(SIGINT)
        _ = await server.waitForEnd()
    }
}
