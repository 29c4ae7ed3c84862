import Synchronization
import Testing
import WeirClient
import WeirPrimitives
import WeirTesting

/// What ends a guard's reservation arrives, whatever stands in its way.
struct GuardSettlingTests {
    private static let held = ScriptedServer.Answer(status: 201, body: #"{"id":"res_1","quantity":1}"#)
    private static let done = ScriptedServer.Answer()

    private static func limited(_ seconds: Int) -> ScriptedServer.Answer {
        ScriptedServer.Answer(
            status: 429,
            headers: [("Retry-After", "\(seconds)")],
            body: #"{"error":{"code":"rate_limited","message":"Too many","details":{"reason":"rate_limit_exceeded"}}}"#
        )
    }

    /// Milliseconds that were waited.
    private final class Pauses: Sendable {
        private let list = Mutex<[Int64]>([])
        var all: [Int64] { list.withLock { $0 } }
        func add(_ milliseconds: Int64) { list.withLock { $0.append(milliseconds) } }
    }

    private static func run(
        _ script: [ScriptedServer.Answer],
        _ test: @Sendable (Weir) async -> Void
    ) async throws -> (paths: [String], pauses: [Int64]) {
        let pauses = Pauses()
        let paths = Mutex<[String]>([])
        try await ScriptedServer.run(script) { server, url in
            let weir = Weir(
                APIClient(.url(url), key: TestKeys.live),
                pause: { pauses.add($0) },
                random: { $0.upperBound },
                newKey: { "key" }
            )
            await test(weir)
            paths.withLock { $0 = server.requests.map { String($0.uri.split(separator: "/").last ?? "") } }
        }
        return (paths.withLock { $0 }, pauses.all)
    }

    @Test("a commit that meets the limit of its key waits as long as it is told to, and is made")
    func limitIsWaitedFor() async throws {
        let script = [Self.held, Self.limited(7), Self.limited(100), Self.limited(1), Self.done]
        let (paths, pauses) = try await Self.run(script) { weir in
            let value = try? await weir.guard("seo", for: "ext:acme") { 5 }
            #expect(value == 5)
        }
        #expect(paths == ["reservations", "commit", "commit", "commit", "commit"])
        #expect(pauses == [7_000, 60_000, 1_000])
    }

    @Test("a release waits for it too, and a reservation does not")
    func onlyEndsWait() async throws {
        struct OwnError: Error {}
        let released = try await Self.run([Self.held, Self.limited(2), Self.done]) { weir in
            await #expect(throws: OwnError.self) {
                try await weir.guard("seo", for: "ext:acme") { throw OwnError() }
            }
        }
        #expect(released.paths == ["reservations", "release", "release"])
        #expect(released.pauses == [2_000])
        let refused = try await Self.run([Self.limited(2)]) { weir in
            let failure = await #expect(throws: Weir.Failure.self) {
                try await weir.guard("seo", for: "ext:acme") { 5 }
            }
            #expect(failure?.status == 429)
        }
        #expect(refused.paths == ["reservations"])
        #expect(refused.pauses.isEmpty)
    }

    /// Runs something in a task that is cancelled already.
    private static func cancelled(_ body: @escaping @Sendable () async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled { await Task.yield() }
                await body()
            }
            group.cancelAll()
        }
    }

    @Test("what a cancelled task has to tell is not told in a rush")
    func cancelledTaskPauses() async throws {
        let failing = ScriptedServer.Answer(status: 503)
        let script = [Self.held, failing, failing, Self.done]
        let (paths, pauses) = try await Self.run(script) { weir in
            let reservation = try? await weir.reserve("seo", for: "ext:acme")
            guard let reservation else {
                Issue.record("nothing is held")
                return
            }
            await Self.cancelled { _ = try? await weir.commit(reservation) }
        }
        #expect(paths == ["reservations", "commit", "commit", "commit"])
        #expect(pauses == [200, 400])
    }

    @Test("a task that is cancelled while it reserves gives back what it got, and does not work")
    func cancelledWhileReserving() async throws {
        let (paths, _) = try await Self.run([Self.held, Self.done]) { weir in
            await Self.cancelled {
                let failure = await #expect(throws: Weir.Failure.self) {
                    try await weir.guard("seo", for: "ext:acme") { Issue.record("it ran") }
                }
                #expect(failure?.code == "cancelled")
            }
        }
        #expect(paths == ["reservations", "release"])
    }
}
