import Synchronization
import Testing
import WeirClient
import WeirTesting

/// How long clients wait before they send again: not all of them as long.
struct RetryPauseTests {
    private static let failing = ScriptedServer.Answer(status: 503)

    /// Ranges that were asked for, each answered with its middle.
    private final class Middle: Sendable {
        private let list = Mutex<[ClosedRange<Int64>]>([])
        var ranges: [ClosedRange<Int64>] { list.withLock { $0 } }

        func next(_ range: ClosedRange<Int64>) -> Int64 {
            list.withLock { $0.append(range) }
            return (range.lowerBound + range.upperBound) / 2
        }
    }

    @Test("A call waits from half of a time to the whole of it, and each time is twice the one before")
    func callsAreSpread() async throws {
        try await ScriptedServer.run([Self.failing, Self.failing, Self.failing]) { _, url in
            let testing = SenderTesting()
            let middle = Middle()
            let weir = testing.weir(url) { middle.next($0) }
            await #expect(throws: WeirError.self) { try await weir.plans.get("pro") }
            #expect(middle.ranges == [100...200, 200...400])
            #expect(testing.pauses == [150, 300])
        }
    }

    @Test("What the server asks for is not undercut")
    func askedForIsWaited() async throws {
        let script = [SenderTesting.refusal(503, "unavailable", retryAfter: "2"), SenderTesting.taken(1)]
        try await ScriptedServer.run(script) { _, url in
            let testing = SenderTesting()
            let weir = testing.weir(url) { $0.lowerBound }
            try await weir.events.sendBatch([SenderTesting.event("1")])
            #expect(testing.pauses == [2_000])
        }
    }

    @Test("The buffered sender waits from half of a time to the whole of it too")
    func senderIsSpread() async throws {
        try await ScriptedServer.run([Self.failing, Self.failing, SenderTesting.taken(1)]) { _, url in
            let testing = SenderTesting()
            let middle = Middle()
            try await testing.weir(url) { middle.next($0) }.events.sending(testing.options()) { sender in
                try await sender.add(SenderTesting.event("1"))
                try await sender.flush()
            }
            #expect(middle.ranges == [50...100, 100...200])
            #expect(testing.pauses == [75, 150])
        }
    }

    @Test("Without a source of one's own the waits are random, within their range")
    func systemIsRandom() async throws {
        let script = Array(repeating: Self.failing, count: 40)
        try await ScriptedServer.run(script) { _, url in
            let pauses = Mutex<[Int64]>([])
            let weir = Weir(
                APIClient(.url(url), key: TestKeys.live),
                attempts: 40,
                pause: { milliseconds in pauses.withLock { $0.append(milliseconds) } },
                newKey: { "key" }
            )
            await #expect(throws: WeirError.self) { try await weir.plans.get("pro") }
            // From the seventh on each is of 4 to 8 seconds: 33 alike would be a wonder.
            let late = pauses.withLock { Array($0.dropFirst(6)) }
            #expect(late.count == 33)
            #expect(late.allSatisfy { (4_000...8_000).contains($0) })
            #expect(Set(late).count > 1)
        }
    }
}
