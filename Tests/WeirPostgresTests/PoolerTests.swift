import Foundation
import Testing
import WeirPostgres
import WeirTesting

/// Poolers between Weir and the server.
struct PoolerTests {
    /// Runs a body with the URL of a database behind PgBouncer, which hands out sessions in a mode.
    private func withPooler(mode: String, _ body: (String) async throws -> Void) async throws {
        let server = try TestPostgres.shared()
        try await server.withDatabase { url in
            let name = try #require(url.split(separator: "?").first?.split(separator: "/").last)
            let folder = try TestPostgres.makeFolder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let settings = """
                [databases]
                * = host=\(server.folder) user=weir
                [pgbouncer]
                unix_socket_dir = \(folder)
                unix_socket_mode = 0777
                listen_port = 6432
                auth_type = any
                ignore_startup_parameters = extra_float_digits,options
                pool_mode = \(mode)
                default_pool_size = 4
                """
            try settings.write(toFile: folder + "/settings", atomically: true, encoding: .utf8)
            let output = try TemporaryFolder()
            // It does not run as root.
            let user = getuid() == 0 ? ["--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
            try TestPostgres.give(folder)
            let pooler = try ChildProcess(
                executable: "/usr/bin/setpriv",
                arguments: user + ["/usr/sbin/pgbouncer", "--quiet", folder + "/settings"],
                environment: [:],
                outputFolder: output.path
            )
            while !Self.listens(folder + "/.s.PGSQL.6432") {
                try #require(pooler.statusIfEnded() == nil, "\(pooler.output())")
                await Task.yield()
            }
            try await body("postgres://weir@/\(name)?host=\(folder)&port=6432")
            pooler.signal(SIGKILL)
            _ = await pooler.waitForEnd()
        }
    }

    /// Whether somebody takes connections at a socket: its file is there a moment before.
    private static func listens(_ path: String) -> Bool {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }

    @Test func `one that hands each transaction another session is refused`() async throws {
        try await withPooler(mode: "transaction") { url in
            let connection = PostgresConnection(try PostgresConfiguration(url: url))
            await #expect(throws: PostgresError.transactionPooler) { try await connection.run { _ in } }
        }
    }

    @Test func `one that keeps a session for each client is as good as none`() async throws {
        try await withPooler(mode: "session") { url in
            let connection = PostgresConnection(try PostgresConfiguration(url: url))
            let count = try await connection.run { try $0.query("SELECT $1::bigint", [.integer(1)]).count }
            #expect(count == 1)
            await connection.close()
        }
    }
}
