import Testing
import WeirPostgres
import WeirPostgresLedger
import WeirServer
import WeirStorage
import WeirTesting

/// A store that somebody is connected to is not moved.
struct MoveConnectionTests {
    @Test("a database that a server is connected to is not copied, though nobody has seen that server for long")
    func connectionsAreSeen() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let database = try PostgresConfiguration(url: url)
            let folder = try TemporaryFolder()
            let move = StoreMove(folder: folder.path, database: database, clock: .system)
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

    @Test("whoever came while it was copied is seen before it is compared, and then the source is not closed")
    func laterConnectionsAreSeen() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let database = try PostgresConfiguration(url: url)
            let folder = try TemporaryFolder()
            let move = StoreMove(folder: folder.path, database: database, clock: .system)
            let connection = PostgresConnection(database)
            do {
                _ = try await move.run(to: .folder) { step, _, _ in
                    guard case .copying = step else { return }
                    try await connection.run { _ = try $0.query("SELECT 1") }
                }
                Issue.record("It was copied.")
            } catch MovingError.refused(let reason) {
                #expect(reason.contains("a connection \"weir\""), "\(reason)")
            }
            await connection.close()
            let facts = try await PostgresExamination.examine(database) { .present }
            #expect(facts.move == nil)
            // It goes on when they have gone.
            let report = try await move.run(to: .folder) { _, _, _ in }
            #expect(!report.wasDone && DataFolder.holdsData(folder.path))
        }
    }

    @Test("a second move, from another machine perhaps, changes nothing of the one that is under way")
    func aSecondMoveIsRefused() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let database = try PostgresConfiguration(url: url)
            let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
            let move = StoreMove(folder: folder.path, database: database, clock: .system)
            let second = StoreMove(folder: other.path, database: database, clock: .system)
            let report = try await move.run(to: .folder) { step, _, _ in
                guard case .ending(.sourceClosed) = step else { return }
                await #expect(throws: MovingError.self) { try await second.run(to: .folder) { _, _, _ in } }
            }
            #expect(!report.wasDone && DataFolder.holdsData(folder.path))
            #expect(!DataFolder.holdsData(other.path))
        }
    }

    @Test("a source that was opened after it was compared is not taken for moved")
    func anOpenedSourceIsNotMoved() async throws {
        try await TestPostgres.shared().withDatabase { url in
            let database = try PostgresConfiguration(url: url)
            let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
            let move = StoreMove(folder: folder.path, database: database, clock: .system)
            let elsewhere = StoreMove(folder: other.path, database: database, clock: .system)
            await #expect(throws: MovingError.self) {
                try await move.run(to: .folder) { step, _, _ in
                    guard case .ending(.verified) = step else { return }
                    _ = try await elsewhere.undo(.folder)
                }
            }
            #expect(!DataFolder.holdsData(folder.path))
            let facts = try await PostgresExamination.examine(database) { .present }
            #expect(facts.move == nil)
            let report = try await move.run(to: .folder) { _, _, _ in }
            #expect(!report.wasDone && DataFolder.holdsData(folder.path))
        }
    }
}
