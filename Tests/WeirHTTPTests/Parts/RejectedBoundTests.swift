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
        ) async throws(StorageError) -> Int {
            told.withLock { $0.append((events.count, bound)) }
            return 1
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

        func deleteRejectedEvents(
            in workspace: WorkspaceID,
            filter: RejectedEventFilter,
            limit: Int
        ) async throws(StorageError) -> Int { 0 }

        func rejectedEventCauses(
            in workspace: WorkspaceID,
            filter: RejectedEventFilter
        ) async throws(StorageError) -> [RejectedEventCause] { [] }

        func rejectedEventTotals() async throws(StorageError) -> [WorkspaceID: RejectedEventTotal] {
            [WorkspaceID(rawValue: 1): RejectedEventTotal(events: 99_000, bytes: 1)]
        }

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
        #expect(try await events.keepRejected([], context: context) == 0)
        #expect(try await events.keepRejected([(event, rejection), (event, rejection)], context: context) == 1)
        // A sealed key leaves room for the workspace's own ones, and what its seal refused takes none.
        var sealed = context
        sealed.sealedTo = CustomerID(rawValue: 1)
        var refused = EventRejection(.notFound, "not there")
        refused.reason = .keySubjectMismatch
        #expect(try await events.keepRejected([(event, refused)], context: sealed) == 1)
        #expect(try await events.keepRejected([(event, rejection), (event, refused)], context: sealed) == 2)
        let told = store.told.withLock { $0 }
        #expect(told.map(\.events) == [2, 1])
        #expect(
            told.map(\.bound) == [
                RejectedEventTotal(events: 100_000, bytes: 268_435_456),
                RejectedEventTotal(events: 50_000, bytes: 134_217_728),
            ]
        )
        // Whoever watches learns of what found no room, once.
        #expect(try await events.room.look(in: store) == [WorkspaceID(rawValue: 1): 2])
        #expect(try await events.room.look(in: store).isEmpty)
        let status = events.room.status
        #expect((status.kept, status.fullestPercent, status.notKept) == (99_000, 99, 2))
    }
}
