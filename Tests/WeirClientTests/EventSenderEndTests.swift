import Foundation
import NIOCore
import NIOPosix
import Testing
import WeirClient
import WeirTesting

/// How a sender ends: in a bounded time, and with what was given up.
struct EventSenderEndTests {
    /// Runs a sender in a task, as a program of services does.
    private static func running(
        _ sender: Weir.EventSender,
        _ work: (Weir.EventSender) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await sender.run() }
            try await work(sender)
            sender.shutdown()
            try await group.waitForAll()
        }
    }

    @Test("Whoever runs a sender is told at its end for what events were given up, unless somebody else was")
    func endsTell() async throws {
        let refused = SenderTesting.refusal(401, "unauthorized")
        try await ScriptedServer.run([refused, refused, refused]) { server, url in
            let testing = SenderTesting()
            let weir = testing.weir(url)
            let silent = testing.options { $0.onFailure = nil }
            let failure = await #expect(throws: WeirError.self) {
                try await Self.running(weir.events.sender(silent)) { try await $0.add(SenderTesting.event("1")) }
            }
            #expect(failure?.code == "unauthorized")
            try await Self.running(weir.events.sender(silent)) { sender in
                try await sender.add(SenderTesting.event("2"))
                await #expect(throws: WeirError.self) { try await sender.flush() }
            }
            try await Self.running(weir.events.sender(testing.options())) { try await $0.add(SenderTesting.event("3")) }
            #expect(testing.told == ["3 401 unauthorized"])
            #expect(SenderTesting.batches(server) == ["1", "2", "3"])
        }
    }

    @Test("The time until the end is one for all batches and for their halves, and pauses stay within it")
    func timeIsOneForAll() async throws {
        let busy = SenderTesting.refusal(503, "unavailable", retryAfter: "1000")
        let script = [SenderTesting.refusal(413, "payload_too_large")] + Array(repeating: busy, count: 20)
        try await ScriptedServer.run(script) { server, url in
            let testing = SenderTesting()
            let options = testing.options {
                $0.batchSize = 2
                $0.maxRetryDelay = .seconds(3000)
                $0.shutdownTimeout = .seconds(3600)
            }
            let sender = testing.weir(url).events.sender(options)
            for key in 1...5 { try await sender.add(SenderTesting.event("\(key)")) }
            sender.shutdown()
            try await sender.run()
            let counts = sender.counts
            #expect(SenderTesting.batches(server) == ["12", "1", "1", "1", "1"])
            #expect(testing.pauses == [1_000_000, 1_000_000, 1_000_000, 600_001])
            #expect(testing.told == ["1", "2", "34", "5"].map { "\($0) 503 unavailable" })
            #expect(counts.failed == 5 && counts.waiting == 0)
        }
    }

    @Test("What waits when the time is over is given up though nothing failed")
    func timeEndsWithoutFailure() async throws {
        let first = SenderTesting.taken(0, rejected: #"[{"index": 0, "code": "not_found", "message": "No."}]"#)
        try await ScriptedServer.run([first]) { server, url in
            let testing = SenderTesting()
            let options = testing.options {
                $0.batchSize = 1
                $0.shutdownTimeout = .seconds(3600)
                $0.onRejected = { _, _ in testing.pass(.seconds(3600)) }
            }
            let sender = testing.weir(url).events.sender(options)
            for key in 1...3 { try await sender.add(SenderTesting.event("\(key)")) }
            sender.shutdown()
            try await sender.run()
            #expect(SenderTesting.batches(server) == ["1"])
            #expect(testing.told == ["2 0 shutdown_timeout", "3 0 shutdown_timeout"])
        }
    }

    @Test("An attempt takes no longer than there is time until the end")
    func attemptsEndInTime() async throws {
        // It takes connections and says nothing, for ever.
        let silent = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0)
            .get()
        let port = silent.localAddress?.port ?? 0
        let testing = SenderTesting()
        let options = testing.options { $0.shutdownTimeout = .milliseconds(50) }
        // A client lets an attempt take a day; time passes only while it waits between attempts.
        let sender = testing.weir("http://127.0.0.1:\(port)").events.sender(options)
        try await sender.add(SenderTesting.event("1"))
        sender.shutdown()
        try await sender.run()
        #expect(testing.told == ["1 0 interrupted"])
        try await silent.close()
    }

    @Test("Times without end are times")
    func timesWithoutEnd() async throws {
        let script = [SenderTesting.refusal(503, "unavailable"), SenderTesting.taken(1)]
        try await ScriptedServer.run(script) { server, url in
            let testing = SenderTesting()
            let options = testing.options {
                $0.flushInterval = .seconds(Int64.max)
                $0.shutdownTimeout = .seconds(Int64.max)
                $0.maxRetryDelay = .seconds(Int64.max)
                $0.giveUpAfter = .seconds(Int64.max)
            }
            let sender = testing.weir(url).events.sender(options)
            try await sender.add(SenderTesting.event("1"))
            sender.shutdown()
            try await sender.run()
            #expect(SenderTesting.batches(server) == ["1", "1"])
            #expect(testing.told.isEmpty && testing.pauses == [100])
        }
    }
}
