import Synchronization
import Testing
import WeirCore
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

/// How much is kept of what is rejected is bounded, and stated to the store with each call.
struct RejectedBoundTests {
    /// A store that notes what it is told to keep, and within which bound.
    private final class Store: RejectedEventStore {
        let told = Mutex<[(events: Int, bound: RejectedEventTotal)]>([])

        func saveRejectedEvents(
            _ events: [RejectedEvent],
            within bound: RejectedEventTotal
        ) async throws(StorageError) {
            told.withLock { $0.append((events.count, bound)) }
        }

        func rejectedEvents(
            _ ids: [RejectedEventID],
            in workspace: WorkspaceID
        ) async throws(StorageError) -> [RejectedEvent] { [] }

        func rejectedEvents(
            in workspace: WorkspaceID,
            filter: RejectedEventFilter,
            before: RejectedEventID?,
            limit: Int
        ) async throws(StorageError) -> [RejectedEvent] { [] }

        func deleteRejectedEvents(
            _ ids: [RejectedEventID],
            in workspace: WorkspaceID
        ) async throws(StorageError) {}

        func rejectedEventTotal(in workspace: WorkspaceID) async throws(StorageError) -> RejectedEventTotal { .none }
    }

    @Test func everyCallKeepsWithinTheSameBoundOfCountAndBytes() async throws {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        let services = Services(stores: stores, ledger: IdleLedger(), zones: ZoneDatabase(), ids: .seeded(1))
        let store = Store()
        let events = EventService(
            directory: services.directory,
            ledger: IdleLedger(),
            customers: stores,
            rejectedEvents: store,
            ids: .seeded(2)
        )
        let rejection = EventRejection(.invalidInput, "bad")
        let event = SentEvent(.unreadable(rejection)) { JSONText(canonical: "{}") }
        let context = CallContext(workspace: WorkspaceID(rawValue: 1), actor: .system, now: Timestamp(milliseconds: 0))
        try await events.keepRejected([], context: context)
        try await events.keepRejected([(event, rejection), (event, rejection)], context: context)
        let told = store.told.withLock { $0 }
        #expect(told.map(\.events) == [2])
        #expect(told.first?.bound == RejectedEventTotal(events: 100_000, bytes: 268_435_456))
    }
}
