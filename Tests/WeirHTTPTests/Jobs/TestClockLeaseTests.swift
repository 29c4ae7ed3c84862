import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirPrimitives
import WeirSQLite
import WeirTesting

/// What a server does about clocks that were being moved when the one before was killed.
struct TestClockLeaseTests {
    @Test func aServerThatBeginsMovesAClockThatTheOneBeforeWasMoving() async throws {
        // Of those that share a database nobody takes over from the living.
        let folder = try TemporaryFolder.keepingData(because: "the test writes into its database")
        let time = ManualClock()
        // given: a clock that was being moved when the server was killed
        let made = try await TestServer.run(clock: time, folder: folder) { server in
            try await server.test.ask("POST", "/v1/test-clocks", ["now": "2026-01-01T00:00:00Z"])
        }
        let id = try #require(made.text("id").flatMap { TestClockID($0) })
        let database = try SQLiteDatabase(path: folder.path + "/data/weir.sqlite")
        let stores = SQLiteControlPlane(database: database)
        let workspace = try #require(try await stores.workspaces().first { $0.mode == .test })
        let lease = try await stores.leaseTestClock(id, in: workspace.id, at: time.now)
        #expect(lease != nil)
        try database.close()
        // when: another server begins, at the same time
        let answer = try await TestServer.run(clock: time, folder: folder) { server -> APIResponse in
            let body: JSONObject = ["to": "2026-02-01T00:00:00Z"]
            return try await server.test.send("POST", "/v1/test-clocks/\(id)/advance", body: body)
        }
        // then: nobody has to wait until the lease ends
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.json.objectValue?["isComplete"] == true)
    }
}
