import Foundation
import Testing
import WeirPostgres
import WeirTesting

/// Encrypted connections to a server whose certificate has signed itself.
@Suite(.serialized) struct TLSTests {
    /// Makes `name.crt` and `name.key` for `localhost`.
    private func makeCertificate(_ name: String, in folder: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
            "-keyout", "\(folder)/\(name).key", "-out", "\(folder)/\(name).crt",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        #expect(chmod("\(folder)/\(name).key", 0o600) == 0)
    }

    /// A port that nobody listens on just now.
    private func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isKnown = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        try #require(isKnown)
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// Starts a server on a port of its own; another one when somebody was quicker.
    private func makeServer(_ folder: String) throws -> (TestPostgres, port: Int) {
        var left = 5
        while true {
            left -= 1
            let port = try freePort()
            do {
                let settings = [
                    "listen_addresses": "127.0.0.1", "ssl": "on", "ssl_cert_file": "\(folder)/server.crt",
                    "ssl_key_file": "\(folder)/server.key",
                ]
                return (try TestPostgres(settings: settings, port: port), port)
            } catch  where left > 0 {
                continue
            }
        }
    }

    private func isEncrypted(_ url: String) async throws -> Bool? {
        let connection = PostgresConnection(try PostgresConfiguration(url: url))
        let answer = try await connection.run { session in
            try session.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").first?.boolean(0)
        }
        await connection.close()
        return answer
    }

    /// Waits until a statement is at work at the server.
    private func waitForStatement(_ text: String, on url: String) async throws {
        let connection = PostgresConnection(try PostgresConfiguration(url: url))
        var isSeen = false
        while !isSeen {
            isSeen = try await connection.run { session in
                try session.query(
                    "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query = $1 AND pid <> pg_backend_pid()",
                    [.text(text)]
                ).count == 1
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        await connection.close()
    }

    @Test func `a server's certificate is verified, and one that is not trusted is refused`() async throws {
        let folder = try TestPostgres.makeFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try makeCertificate("server", in: folder)
        try makeCertificate("other", in: folder)
        try TestPostgres.give(folder)
        let (server, port) = try makeServer(folder)
        func url(_ host: String, _ mode: String, trusting name: String) -> String {
            "postgres://weir@\(host):\(port)/postgres?hostaddr=127.0.0.1&sslmode=\(mode)"
                + "&sslrootcert=\(folder)/\(name).crt"
        }
        #expect(try await isEncrypted(url("localhost", "verify-full", trusting: "server")) == true)
        #expect(try await isEncrypted(url("localhost", "disable", trusting: "server")) == false)
        let refused = [
            url("localhost", "verify-full", trusting: "other"),
            // Another name than the certificate's.
            url("database.example", "verify-full", trusting: "server"),
            url("localhost", "verify-full", trusting: "nobody"),
        ]
        for url in refused {
            let error = await #expect(throws: PostgresError.self) { try await isEncrypted(url) }
            guard case .unreachable(let why) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(!why.isEmpty)
        }
        // Asking for its end reaches the session by another connection.
        let connection = PostgresConnection(
            try PostgresConfiguration(url: url("localhost", "verify-full", trusting: "server"))
        )
        await #expect(throws: PostgresError.cancelled) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { _ = try await connection.run { try $0.query("SELECT pg_sleep(60)").count } }
                try await waitForStatement(
                    "SELECT pg_sleep(60)",
                    on: url("localhost", "verify-full", trusting: "server")
                )
                group.cancelAll()
                try await group.waitForAll()
            }
        }
        #expect(try await connection.run { try $0.query("SELECT 1").count } == 1)
        await connection.close()
        withExtendedLifetime(server) {}
    }
}
