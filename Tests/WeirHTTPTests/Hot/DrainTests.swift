import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirTesting

/// A server that ends answers what it was asked, takes nothing new, and is held up by nobody who says nothing.
@Suite(.timeLimit(.minutes(30))) struct DrainTests {
    private static func request(_ method: String, _ path: String, _ body: String = "") -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private static func stage(_ server: TestServer) async throws {
        let calls = OperatorCalls(server.live)
        try await calls.plan("pro", ["quotas": ["seo": ["limit": 1_000]]])
        _ = try await calls.customer("acme", plan: "pro")
    }

    /// A step of one task for which another one waits.
    private struct Signal<Value: Sendable>: Sendable {
        private let stream: AsyncStream<Value>
        private let continuation: AsyncStream<Value>.Continuation

        init() { (stream, continuation) = AsyncStream.makeStream() }

        func send(_ value: Value) { continuation.yield(value) }

        func wait() async -> Value? {
            for await value in stream { return value }
            return nil
        }
    }

    @Test func whatWasAskedIsAnsweredAndNothingNewIsTaken() async throws {
        let gate = Gate()
        let (started, end, isQuiet) = (Signal<String>(), Signal<Bool>(), Signal<Bool>())
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await TestServer.run(
                    folder: .keepingData(because: "only a folder has a log that a test can hold back"),
                    // Nobody is cut off, however long the steps of the test take beside others.
                    configure: { $0.shutdownTimeoutSeconds = 3_600 },
                    logDisk: { GatedDisk($0, syncGate: gate) }
                ) { server in
                    try await Self.stage(server)
                    started.send(server.url)
                    _ = await end.wait()
                }
            }
            let url = try #require(await started.wait())
            let isEnding = Signal<Bool>()
            group.addTask {
                try await RawConnection.run(to: url) { quiet in
                    try await quiet.send(Self.request("GET", "/v1/users/ext:acme/entitlements"))
                    #expect(try await quiet.answer().status == 200)
                    isQuiet.send(true)
                    // Whoever waits for nothing is let go at once.
                    #expect(await quiet.isClosed())
                    isEnding.send(true)
                }
            }
            _ = await isQuiet.wait()
            gate.close()
            try await RawConnection.run(to: url) { busy in
                let consume = Self.request("POST", "/v1/users/ext:acme/usage/consume", #"{"feature":"seo"}"#)
                try await busy.send(consume + consume)
                await gate.waitForArrival()
                end.send(true)
                _ = await isEnding.wait()
                while (try? await RawConnection.run(to: url) { _ in true }) != nil { await Task.yield() }
                gate.open()
                for _ in 0..<2 { #expect(try await busy.answer().status == 200) }
                #expect(await busy.isClosed())
            }
            try await group.waitForAll()
        }
    }

    @Test func aRequestThatDoesNotGetOnDoesNotHoldTheEndUp() async throws {
        let (started, end, ended) = (Signal<String>(), Signal<Bool>(), Signal<Bool>())
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { ended.send(true) }
                try await TestServer.run(configure: { $0.shutdownTimeoutSeconds = 1 }) { server in
                    try await Self.stage(server)
                    started.send(server.url)
                    _ = await end.wait()
                }
            }
            let url = try #require(await started.wait())
            try await RawConnection.run(to: url) { half in
                try await half.send(String(Self.request("POST", "/v1/events", #"{"eventName":"seo"}"#).dropLast(5)))
                // An answer on another connection: by then the beginning was read.
                try await RawConnection.run(to: url) { other in
                    try await other.send(Self.request("GET", "/v1/users/ext:acme/entitlements"))
                    #expect(try await other.answer().status == 200)
                }
                end.send(true)
                _ = await ended.wait()
                #expect(await half.isClosed())
            }
            try await group.waitForAll()
        }
    }
}
