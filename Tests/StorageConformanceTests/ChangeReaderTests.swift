import Testing
import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage
import WeirTesting

/// What a node hears of what others change.
struct ChangeReaderTests {
    private func withReader(
        _ test: (World, PostgresDatabase, inout ChangeReader, PostgresConnection) async throws -> Void
    ) async throws {
        try await TestPostgres.shared().withDatabase { url in
            let configuration = try PostgresConfiguration(url: url)
            var limits = PostgresPool.Limits()
            limits.connections = 3
            limits.wait = .seconds(60)
            let database = try await PostgresDatabase(pool: PostgresPool(configuration, limits: limits))
            let world = World(stores: PostgresControlPlane(database: database))
            try await world.stores.createWorkspaces([
                world.creation(world.workspace, .live), world.creation(world.other, .test),
            ])
            let connection = PostgresConnection(configuration)
            var reader = ChangeReader()
            #expect(try await reader.read(connection) == .everything)
            try await test(world, database, &reader, connection)
            await connection.close()
            await database.close()
        }
    }

    @Test func `what is changed is told once, by what it is`() async throws {
        try await withReader { world, database, reader, connection in
            #expect(try await reader.read(connection).isNone)
            try await database.pool.run { session in
                try session.run("UPDATE settings SET revision = revision + 1")
            }
            let changes = try await reader.read(connection)
            #expect(changes.policies == [world.workspace, world.other])
            #expect(changes.apiKeys.isEmpty && changes.customers.isEmpty && !changes.isEverything)
            #expect(try await reader.read(connection).isNone)
        }
    }

    @Test func `a transaction that begins first and ends last is not missed`() async throws {
        try await withReader { world, database, reader, connection in
            // One that has its number, and is open for as long as the others are read.
            let (slow, go) = AsyncStream.makeStream(of: Void.self)
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await database.pool.withConnection { connection in
                        try await connection.run { session in
                            try session.script("BEGIN; UPDATE workspaces SET name = name WHERE mode = 'live'")
                        }
                        begin.finish()
                        for await _ in slow {}
                        try await connection.run { try $0.script("COMMIT") }
                    }
                }
                for await _ in begun {}
                try await database.pool.run { session in
                    try session.run("UPDATE workspaces SET name = name WHERE mode = 'test'")
                }
                #expect(try await reader.read(connection).policies == [world.other])
                go.finish()
                try await group.waitForAll()
            }
            #expect(try await reader.read(connection).policies == [world.workspace])
        }
    }

    @Test func `who may have missed something takes it that everything has changed`() async throws {
        try await withReader { _, database, reader, connection in
            try await database.pool.run { try $0.run("UPDATE settings SET revision = revision + 1") }
            reader.forget()
            #expect(try await reader.read(connection) == .everything)
            #expect(try await reader.read(connection).isNone)
        }
    }
}
