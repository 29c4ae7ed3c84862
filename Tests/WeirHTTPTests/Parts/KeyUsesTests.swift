import Synchronization
import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// Last uses wait in memory, within a bound, until they are stored.
struct KeyUsesTests {
    /// Takes uses, or fails when it is told to.
    private final class Store: APIKeyStore {
        private let state = Mutex<(batches: [[KeyUse]], failsFrom: Int?)>(([], nil))

        var batches: [[KeyUse]] { state.withLock { $0.batches } }

        /// Lets everything fail once so many batches were taken.
        func fail(from count: Int?) { state.withLock { $0.failsFrom = count } }

        func saveKeyUses(_ uses: [KeyUse]) async throws(StorageError) {
            let isTaken = state.withLock { state in
                if let bound = state.failsFrom, state.batches.count >= bound { return false }
                state.batches.append(uses)
                return true
            }
            if !isTaken { throw .unavailable("told to fail") }
        }

        func apiKey(hash: [UInt8]) async throws(StorageError) -> APIKey? { nil }
        func apiKey(_ id: APIKeyID, in workspace: WorkspaceID) async throws(StorageError) -> APIKey? { nil }
        func apiKeys(in workspace: WorkspaceID) async throws(StorageError) -> [APIKey] { [] }
        func createAPIKey(_ key: APIKey, record: CommandRecord) async throws(StorageError) {}
        func revokeAPIKey(
            _ id: APIKeyID,
            in workspace: WorkspaceID,
            at now: Timestamp,
            record: CommandRecord
        ) async throws(StorageError) {}
        func replaceAPIKey(
            _ old: APIKeyID,
            endsAt: Timestamp,
            with key: APIKey,
            record: CommandRecord
        ) async throws(StorageError) {}
    }

    private static func key(_ id: Int) -> APIKey {
        APIKey(
            id: APIKeyID(rawValue: UInt128(id)),
            workspace: WorkspaceID(rawValue: 1),
            name: "k",
            scopes: [.all],
            hash: [],
            shownPrefix: "wr_live_",
            lastFour: "abcd",
            createdAt: ManualClock.usualStart
        )
    }

    private static func moment(_ seconds: Int64) -> Timestamp { ManualClock.usualStart.adding(seconds: seconds) }

    @Test func manyUsesOfAKeyAreOneWrite() async throws {
        let store = Store()
        let uses = KeyUses(store: store)
        for second in 0..<100 { uses.note(Self.key(1), at: Self.moment(Int64(second))) }
        // An older one that comes late changes nothing.
        uses.note(Self.key(1), at: Self.moment(3))
        #expect(uses.completed(Self.key(1)).lastUsedAt == Self.moment(99))
        try await uses.save()
        #expect(store.batches.map { $0.map(\.at) } == [[Self.moment(99)]])
        try await uses.save()
        #expect(store.batches.count == 1)
    }

    @Test func whatWaitsIsBoundedAndStoredInPortions() async throws {
        let store = Store()
        let uses = KeyUses(store: store, limit: 1_200)
        for id in 1...2_000 { uses.note(Self.key(id), at: Self.moment(1)) }
        try await uses.save()
        #expect(store.batches.map(\.count) == [500, 500, 200])
        #expect(Set(store.batches.joined().map(\.key)).count == 1_200)
    }

    @Test func whatCouldNotBeStoredWaits() async throws {
        let store = Store()
        let uses = KeyUses(store: store)
        for id in 1...700 { uses.note(Self.key(id), at: Self.moment(1)) }
        store.fail(from: 1)
        await #expect(throws: StorageError.self) { try await uses.save() }
        #expect(store.batches.map(\.count) == [500])
        store.fail(from: nil)
        try await uses.save()
        #expect(store.batches.map(\.count) == [500, 200])
        #expect(Set(store.batches.joined().map(\.key)).count == 700)
    }
}
