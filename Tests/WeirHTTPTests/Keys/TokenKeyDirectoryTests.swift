import Synchronization
import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// The keys that check tokens, in memory: what was removed is gone, however the store fares meanwhile.
struct TokenKeyDirectoryTests {
    private static let workspace = WorkspaceID(rawValue: 1)

    private static func key(_ number: Int, kid: String = "k") -> TokenKey {
        TokenKey(
            id: TokenKeyID(rawValue: UInt128(number)),
            workspace: workspace,
            keyID: kid,
            name: nil,
            material: .operators(jwk: JSONText(canonical: "{}"), algorithm: .edDSA),
            issuer: nil,
            audience: "audience-\(number)",
            createdAt: Timestamp(milliseconds: 0)
        )
    }

    /// A store whose reads wait, and whose reads and removals fail, as a test says.
    private final class Store: TokenKeyStore, IdempotencyStore, JobStore {
        struct State {
            var keys: [TokenKey] = []
            var answers: [IdempotencyRecord] = []
            var failsReads = false
            /// A removal takes effect, and its end is not told.
            var failsBehindRemovals = false
            var waitsBehindReads = false
            var waiting: [CheckedContinuation<Void, Never>] = []
        }

        let state = Mutex(State())

        init(_ keys: [TokenKey]) { state.withLock { $0.keys = keys } }

        var waiting: Int { state.withLock { $0.waiting.count } }

        func letReadsReturn() {
            let waiting = state.withLock { state in
                state.waitsBehindReads = false
                defer { state.waiting = [] }
                return state.waiting
            }
            for continuation in waiting { continuation.resume() }
        }

        func tokenKeys() async throws(StorageError) -> [TokenKey] {
            let (keys, fails, waits) = state.withLock { state in
                (state.keys.filter { $0.removedAt == nil }, state.failsReads, state.waitsBehindReads)
            }
            if fails { throw .unavailable("the test says so") }
            if waits {
                await withCheckedContinuation { continuation in state.withLock { $0.waiting.append(continuation) } }
            }
            return keys
        }

        func tokenKeys(in workspace: WorkspaceID) async throws(StorageError) -> [TokenKey] {
            let (keys, fails) = state.withLock { ($0.keys, $0.failsReads) }
            if fails { throw .unavailable("the test says so") }
            return keys.filter { $0.workspace == workspace }
        }

        func createTokenKeys(_ keys: [TokenKey], record: CommandRecord) async throws(StorageError) {
            state.withLock { state in
                state.keys += keys
                if let answer = record.idempotency { state.answers.append(answer) }
            }
        }

        func removeTokenKey(
            _ id: TokenKeyID,
            in workspace: WorkspaceID,
            at now: Timestamp,
            record: CommandRecord
        ) async throws(StorageError) {
            let fails = state.withLock { state in
                for index in state.keys.indices where state.keys[index].id == id { state.keys[index].removedAt = now }
                if let answer = record.idempotency { state.answers.append(answer) }
                if state.failsBehindRemovals { state.failsReads = true }
                return state.failsBehindRemovals
            }
            if fails { throw .unavailable("the test says so") }
        }

        func idempotencyRecord(
            key: String,
            in workspace: WorkspaceID
        ) async throws(StorageError) -> IdempotencyRecord? {
            state.withLock { $0.answers.first { $0.key == key && $0.workspace == workspace } }
        }

        func saveIdempotencyRecord(_ record: IdempotencyRecord) async throws(StorageError) {
            let isTaken = state.withLock { state in
                if state.answers.contains(where: { $0.key == record.key }) { return true }
                state.answers.append(record)
                return false
            }
            if isTaken { throw .duplicate(.idempotencyKey) }
        }

        func idempotencyRecordCount(
            before instant: Timestamp,
            in workspace: WorkspaceID,
            limit: Int
        ) async throws(StorageError) -> Int { 0 }

        func deleteIdempotencyRecords(
            before instant: Timestamp,
            in workspace: WorkspaceID,
            limit: Int,
            record: CommandRecord
        ) async throws(StorageError) -> Int { 0 }

        // There are no jobs.

        func claimJobs(
            by owner: JobRunnerID,
            at now: Timestamp,
            limit: Int,
            of kinds: Set<JobKind>
        ) async throws(StorageError) -> [Job] { [] }

        func saveCommandRecord(_ record: CommandRecord) async throws(StorageError) {
            if let answer = record.idempotency { try await saveIdempotencyRecord(answer) }
        }

        func failJob(_ claim: JobClaim, _ failure: JobFailure, at now: Timestamp) async throws(StorageError) -> Job {
            throw .leaseLost
        }

        func releaseStrandedJobs(at now: Timestamp) async throws(StorageError) -> Int { 0 }
        func releaseJobs(claimedBefore owner: JobRunnerID, at now: Timestamp) async throws(StorageError) -> Int { 0 }
        func giveBackJobs(of owner: JobRunnerID, at now: Timestamp) async throws(StorageError) -> Int { 0 }
        func scheduleJobs(_ jobs: [Job]) async throws(StorageError) {}
        func job(_ id: JobID, in workspace: WorkspaceID) async throws(StorageError) -> Job? { nil }

        func jobs(
            in workspace: WorkspaceID,
            filter: JobFilter,
            before: JobID?,
            limit: Int,
            at now: Timestamp
        ) async throws(StorageError) -> [ListedJob] { [] }

        func saveRetriedJob(
            _ job: Job,
            from previous: Job,
            record: CommandRecord
        ) async throws(StorageError) { throw .conflict }

        func jobCounts(at now: Timestamp) async throws(StorageError) -> JobCounts {
            throw .unavailable("there are no jobs")
        }
    }

    private static func service(_ store: Store, _ directory: TokenKeyDirectory) -> TokenKeyService {
        TokenKeyService(
            store: store,
            directory: directory,
            runner: CommandRunner(stores: store),
            ids: .seeded(1),
            secrets: .seeded(1)
        )
    }

    private static func context(idempotencyKey: String? = nil) -> CallContext {
        CallContext(
            workspace: workspace,
            actor: .system,
            now: Timestamp(milliseconds: 1000),
            idempotency: idempotencyKey.map { IdempotencyClaim(key: $0, fingerprint: [1]) }
        )
    }

    private static let keeping = AnswerKeeping<TokenKey>({ _ in KeptAnswer(status: 200, body: [1]) })

    @Test("What a slow read brings changes nothing of what came or went meanwhile")
    func aSlowReadBringsNothingBack() async throws {
        let store = Store([Self.key(1), Self.key(2), Self.key(3)])
        let directory = TokenKeyDirectory(store: store)
        try await directory.refresh()
        store.state.withLock { $0.waitsBehindReads = true }
        async let slow: Void = directory.refresh()
        while store.waiting == 0 { await Task.yield() }
        _ = try await Self.service(store, directory).remove(Self.key(2).id, Self.context())
        #expect(directory.keys(named: "k").map(\.id) == [Self.key(1).id, Self.key(3).id])
        directory.add([Self.key(4)])
        store.letReadsReturn()
        try await slow
        #expect(Set(directory.keys(named: "k").map(\.id)) == [Self.key(1).id, Self.key(3).id, Self.key(4).id])
        // What was removed does not come back by being added late either, nor twice what is there.
        directory.add([Self.key(2), Self.key(4)])
        #expect(directory.keys(named: "k").count == 3)
    }

    @Test("Of two reads the one that began later counts")
    func anOldReadDoesNotReplaceANewOne() async throws {
        let store = Store([Self.key(1)])
        let directory = TokenKeyDirectory(store: store)
        store.state.withLock { $0.waitsBehindReads = true }
        async let slow: Void = directory.refresh()
        while store.waiting == 0 { await Task.yield() }
        store.state.withLock { state in
            state.waitsBehindReads = false
            state.keys.append(Self.key(2))
        }
        try await directory.refresh()
        #expect(directory.keys(named: "k").count == 2)
        store.letReadsReturn()
        try await slow
        #expect(directory.keys(named: "k").count == 2)
    }

    @Test func aReadThatFailsLeavesTheKeysAsTheyAre() async throws {
        let store = Store([Self.key(1), Self.key(2)])
        let directory = TokenKeyDirectory(store: store)
        try await directory.refresh()
        store.state.withLock { $0.failsReads = true }
        await #expect(throws: StorageError.self) { try await directory.refresh() }
        #expect(directory.keys(named: "k").count == 2)
        directory.drop(Self.key(1).id)
        await #expect(throws: StorageError.self) { try await directory.refresh() }
        #expect(directory.keys(named: "k").map(\.id) == [Self.key(2).id])
        store.state.withLock { $0.failsReads = false }
        try await directory.refresh()
        #expect(directory.keys(named: "k").map(\.id) == [Self.key(2).id], "though the store still has it")
    }

    @Test("A removal whose end is not known ends the key, and its repetition is told so")
    func aRemovalThatFailsAtTheEndStillEndsTheKey() async throws {
        let store = Store([Self.key(1), Self.key(2)])
        let directory = TokenKeyDirectory(store: store)
        try await directory.refresh()
        let service = Self.service(store, directory)
        store.state.withLock { $0.failsBehindRemovals = true }
        await #expect(throws: WeirServices.WeirError.self) {
            try await service.remove(Self.key(1).id, Self.context(idempotencyKey: "r"), keeping: Self.keeping)
        }
        // The store cannot be asked; whoever wanted the key removed does not want it to go on.
        #expect(directory.keys(named: "k").map(\.id) == [Self.key(2).id])
        store.state.withLock { state in
            state.failsReads = false
            state.failsBehindRemovals = false
        }
        // The first try has its answer kept, which is what the repetition gets.
        await #expect(throws: IdempotencyKeyTaken.self) {
            try await service.remove(Self.key(1).id, Self.context(idempotencyKey: "r"), keeping: Self.keeping)
        }
        let again = try await service.remove(Self.key(1).id, Self.context(), keeping: Self.keeping)
        #expect(again.removedAt == Timestamp(milliseconds: 1000))
        #expect(directory.keys(named: "k").map(\.id) == [Self.key(2).id])
    }

    @Test func aRemovalThatIsRefusedEndsNothing() async throws {
        let store = Store([Self.key(1)])
        let directory = TokenKeyDirectory(store: store)
        try await directory.refresh()
        var elsewhere = Self.context()
        elsewhere.workspace = WorkspaceID(rawValue: 2)
        await #expect(throws: WeirServices.WeirError.self) {
            try await Self.service(store, directory).remove(Self.key(1).id, elsewhere)
        }
        store.state.withLock { $0.failsReads = true }
        await #expect(throws: WeirServices.WeirError.self) {
            try await Self.service(store, directory).remove(Self.key(1).id, elsewhere)
        }
        #expect(directory.keys(named: "k").count == 1)
    }

    @Test("Over HTTP the same removal twice under one Idempotency-Key is one, with one answer")
    func aRemovalIsRepeatedOverHTTP() async throws {
        try await TestServer.run { server in
            let key = RouteStage.publicKey.replacing("{new}", with: "k1")
            let made = try await server.live.prepare("POST", "/v1/token-keys", #"{"jwk":\#(key)}"#)
            let id = try #require(made["tokenKeys"]?.arrayValue?.first?.objectValue?["id"]?.stringValue)
            let headers = [(name: "Idempotency-Key", value: "remove-k1")]
            let first = try await server.live.call("DELETE", "/v1/token-keys/\(id)", headers: headers)
            server.clock.advance(seconds: 60)
            let second = try await server.live.call("DELETE", "/v1/token-keys/\(id)", headers: headers)
            #expect(first.status == 200 && second.status == 200)
            #expect(first.body == second.body)
            #expect(second.header("Idempotency-Replayed") == "true")
            let entries = try await server.live.prepare("GET", "/v1/audit?action=tokenKey.removed")
            #expect(entries["auditEntries"]?.arrayValue?.count == 1)
            // The name is free for another key, which the repetition does not touch.
            let next = try await server.live.call("POST", "/v1/token-keys", #"{"jwk":\#(key)}"#)
            #expect(next.status == 201)
            _ = try await server.live.call("DELETE", "/v1/token-keys/\(id)", headers: headers)
            let keys = try await server.live.prepare("GET", "/v1/token-keys")["tokenKeys"]?.arrayValue
            #expect(keys?.filter { $0.objectValue?["removedAt"] == .null }.count == 1)
        }
    }
}
