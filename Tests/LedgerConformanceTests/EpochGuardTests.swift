import Testing
import WeirPostgres
import WeirPostgresLedger
import WeirTesting

/// What a node does at the start of its sessions to know a promoted server.
@Suite(.timeLimit(.minutes(30))) struct EpochGuardTests {
    @Test("A promoted server that takes no writes is read from, and noted by the first session that may write")
    func aReadOnlyServerIsReadFrom() async throws {
        try await PostgresNode.withDatabase { url in
            let plain = try PostgresConfiguration(url: url)
            let administrator = PostgresConnection(plain)
            // As if the log had another line since, which is what a promotion leaves.
            let before = try await administrator.run { session in
                try session.run("UPDATE ledger_state SET value = value - 1 WHERE name = 'timeline'")
                return try Self.epoch(session)
            }
            try await Self.setReadOnly(true, administrator)
            let epochs = EpochGuard()
            var reading = epochs.guarding(plain)
            reading.takesReadOnly = true
            let reader = PostgresConnection(reading)
            #expect(try await reader.run { try Self.epoch($0) } == before)
            await reader.close()
            try await Self.setReadOnly(false, administrator)
            let writer = PostgresConnection(epochs.guarding(plain))
            let after = try await writer.run { try Self.epoch($0) }
            #expect(after == before.map { $0 + 1 })
            await writer.close()
            await administrator.close()
        }
    }

    private static func epoch(_ session: PostgresSession) throws(PostgresError) -> Int64? {
        try session.query("SELECT value FROM ledger_state WHERE name = 'epoch'").first?.integer(0)
    }

    private static func setReadOnly(_ isReadOnly: Bool, _ connection: PostgresConnection) async throws {
        try await connection.run { session in
            let name = try session.query("SELECT quote_ident(current_database())").first?.text(0) ?? ""
            try session.script(
                "ALTER DATABASE \(name) SET default_transaction_read_only = \(isReadOnly ? "on" : "off")"
            )
        }
    }
}
