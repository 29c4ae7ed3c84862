import Logging
import Testing
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

@testable import WeirServer

/// The server says when rejected events find no room.
struct RejectedEventsWatchTests {
    @Test func whatFoundNoRoomIsToldOnceAndCounted() async throws {
        let folder = try TemporaryFolder()
        let room = RejectedEventRoom()
        let log = CollectedLog()
        let watch = RejectedEventsWatch(
            room: room,
            store: SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db")),
            delays: ContinuousClock(),
            logger: log.logger
        )
        await watch.look()
        #expect(log.lines.isEmpty)
        room.passOver(3, in: WorkspaceID(rawValue: 1))
        await watch.look()
        await watch.look()
        #expect(log.lines.map(\.level) == [.warning])
        #expect(log.lines.first?.message.contains("weir events rejected") == true)
        let samples = room.status.samples.map { "\($0.name) \($0.value)" }
        #expect(
            samples == [
                "weir_rejected_events_kept 0", "weir_rejected_events_fullest_percent 0",
                "weir_rejected_events_not_kept_total 3",
            ]
        )
    }
}
