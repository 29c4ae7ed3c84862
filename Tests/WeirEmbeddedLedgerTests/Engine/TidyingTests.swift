import Logging
import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// The upkeep of the store between flushes.
@Suite(.timeLimit(.minutes(2))) struct TidyingTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)

    private func flushOne(_ key: String, _ ledger: EmbeddedLedger, _ harness: LedgerHarness) async throws {
        try await ledger.submit(harness.record(1, key: key, at: Self.now, now: Self.now))
        try await ledger.flush()
    }

    /// Gives the other threads their turns until something holds, and many of them when it never does.
    private func turns(until holds: () -> Bool) async {
        for _ in 0..<1_000_000 {
            if holds() { return }
            await Task.yield()
        }
    }

    @Test func aMergeThatFailsIsLoggedAndTriedAgainAfterTheNextFlush() async throws {
        let log = CollectedLog()
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        try await harness.withFaultyStore(logger: log.logger) { ledger, store async throws in
            // At the start there is nothing to tidy.
            await turns { store.triedTidying > 0 }
            store.failTidying(true)
            try await flushOne("a", ledger, harness)
            await turns { !log.lines.isEmpty }
            let tried = store.triedTidying
            let line = CollectedLog.Line(level: .error, message: "the store could not be tidied; it is tried again")
            #expect(log.lines == [line])
            // Not over and over: what failed now would fail again.
            for _ in 0..<1_000 { await Task.yield() }
            #expect(store.triedTidying == tried)
            store.failTidying(false)
            try await flushOne("b", ledger, harness)
            await turns { store.triedTidying > tried }
            #expect(store.triedTidying > tried)
            #expect(log.lines == [line])
            #expect(try await ledger.differences().isEmpty)
        }
    }
}
