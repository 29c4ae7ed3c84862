import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// Guards for code, against a real server.
struct GuardTests {
    private static func run(
        quota: Int64 = 1000,
        _ test: @Sendable (TestServer, OperatorCalls, Weir) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["tokens": .number(ExactDecimal(quota))]])
            _ = try await calls.customer(plan: "pro")
            try await test(server, calls, Weir(apiKey: TestKeys.live, baseURL: server.url))
        }
    }

    /// Recorded usage of `tokens`, and what is held beside it.
    private static func state(_ calls: OperatorCalls) async throws -> [JSONValue] {
        let list = try calls.stage(try await calls.get("/v1/users/ext:acme/entitlements"))["entitlements"]
        return [try await calls.usage("ext:acme")["usage"]["tokens"], list[0]["reserved"]]
    }

    @Test func workIsRunUnderHeldQuotaAndWhatItTookIsRecorded() async throws {
        try await Self.run { _, calls, weir in
            let text = try await weir.guard("tokens", for: "ext:acme", quantity: 400) { held in
                let state = try await Self.state(calls)
                #expect(state == [0, 400])
                #expect(held.reservation.decision.remaining == 600)
                #expect(Weir.Held.current === held)
                held.quantity = 120
                held.properties = ["model": "small"]
                return "done"
            }
            #expect(text == "done")
            #expect(try await Self.state(calls) == [120, 0])
            // Work that says nothing takes what was held.
            let number = try await weir.guard("tokens", for: "ext:acme", quantity: 30) { 7 }
            #expect(number == 7)
            #expect(try await Self.state(calls) == [150, 0])
        }
    }

    private struct OwnError: Error {}

    @Test func workThatThrowsGivesTheQuotaBack() async throws {
        try await Self.run { _, calls, weir in
            await #expect(throws: OwnError.self) {
                try await weir.guard("tokens", for: "ext:acme", quantity: 400) { throw OwnError() }
            }
            let state = try await Self.state(calls)
            #expect(state == [0, 0])
        }
    }

    @Test func refusedWorkIsNotRun() async throws {
        try await Self.run(quota: 10) { _, _, weir in
            let failure = await #expect(throws: Weir.Failure.self) {
                try await weir.guard("tokens", for: "ext:acme", quantity: 11) { Issue.record("it ran") }
            }
            #expect(failure?.isQuotaExceeded == true)
            #expect(failure?.isRefusal == true)
            #expect(failure?.status == 429)
            #expect(failure?.used == 0)
            #expect(failure?.limit == 10)
            #expect(failure?.resetsAt != nil)
            let unknown = await #expect(throws: Weir.Failure.self) {
                try await weir.guard("nothing", for: "ext:acme") { Issue.record("it ran") }
            }
            #expect(unknown?.status == 404)
            #expect(unknown?.isRefusal == false)
        }
    }

    @Test func workOfACancelledTaskIsSettledToo() async throws {
        try await Self.run { _, calls, weir in
            for isDone in [true, false] {
                await withTaskGroup(of: Void.self) { group in
                    let (started, start) = AsyncStream.makeStream(of: Void.self)
                    let (forever, end) = AsyncStream.makeStream(of: Void.self)
                    group.addTask {
                        _ = try? await weir.guard("tokens", for: "ext:acme", quantity: 5) {
                            start.yield()
                            // Ends when the task is cancelled.
                            for await _ in forever {}
                            if !isDone { throw CancellationError() }
                        }
                    }
                    for await _ in started { break }
                    group.cancelAll()
                    await group.waitForAll()
                    end.finish()
                }
                let state = try await Self.state(calls)
                #expect(state == [5, 0], "work that was done stays counted")
            }
        }
    }

    @Test func reservationIsRenewedWhileTheWorkRuns() async throws {
        try await Self.run { server, calls, weir in
            try await weir.guard("tokens", for: "ext:acme", holdSeconds: 2) { held in
                let before = held.reservation.expiresAt
                server.clock.advance(seconds: 1)
                // Comes by itself; until then the server is asked again and again.
                while true {
                    let shown = try await calls.get("/v1/reservations/\(held.reservation.id)").json
                    #expect(shown["status"] == "pending")
                    if shown["expiresAt"] == "2026-02-01T00:00:03.000Z" { break }
                }
                #expect(before != nil)
            }
            #expect(try await Self.state(calls) == [1, 0])
        }
    }

    @Test func whatCannotBeRecordedIsSaid() async throws {
        try await Self.run { _, calls, weir in
            let lost = await #expect(throws: Weir.NotCommitted.self) {
                try await weir.guard("tokens", for: "ext:acme") { held in try await weir.release(held.reservation) }
            }
            #expect(lost?.failure.status == 409)
            let state = try await Self.state(calls)
            #expect(state == [0, 0])
        }
    }

    @Test func manyAtOnceNeverTakeMoreThanThereIs() async throws {
        try await Self.run(quota: 20) { _, calls, weir in
            let done = await withTaskGroup(of: Bool.self, returning: Int64.self) { group in
                for index in 0..<64 {
                    group.addTask {
                        do {
                            try await weir.guard("tokens", for: "ext:acme") { if index % 3 == 0 { throw OwnError() } }
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(done <= 20)
            let state = try await Self.state(calls)
            #expect(state == [.number(ExactDecimal(done)), 0])
        }
    }

    @Test func serverThatIsNotThereIsNoYes() async throws {
        let weir = Weir(apiKey: TestKeys.live, baseURL: "http://127.0.0.1:1", attempts: 1)
        let failure = await #expect(throws: Weir.Failure.self) {
            try await weir.guard("tokens", for: "ext:acme") { Issue.record("it ran") }
        }
        #expect(failure?.status == nil)
        #expect(failure?.code == "unreachable")
        #expect(failure?.isRefusal == false)
    }

    @Test func decisionsAreReadAndRepeated() async throws {
        try await Self.run(quota: 10) { _, calls, weir in
            let first = try await weir.consume("tokens", for: "ext:acme", quantity: Weir.Quantity("2.5"), key: "k")
            #expect(first.used == Weir.Quantity("2.5"))
            #expect(first.remaining == Weir.Quantity("7.5"))
            #expect(
                try await weir.consume("tokens", for: "ext:acme", quantity: Weir.Quantity("2.5"), key: "k") == first
            )
            #expect(try await weir.check("tokens", for: "ext:acme", quantity: 7).used == Weir.Quantity("9.5"))
            #expect(try await Self.state(calls) == ["2.5", 0])
        }
    }
}
