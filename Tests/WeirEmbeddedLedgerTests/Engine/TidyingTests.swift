import Logging
import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// The upkeep of the store between flushes.
@Suite(.timeLimit(.minutes(30))) struct TidyingTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)

    private func flushOne(_ key: String, _ ledger: EmbeddedLedger, _ harness: LedgerHarness) async throws {
        try await ledger.submit(harness.record(1, key: key, at: Self.now, now: Self.now))
        try await ledger.flush()
    }

    @Test func aMergeThatFailsIsLoggedAndTriedAgainAfterTheNextFlush() async throws {
        let log = CollectedLog()
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        try await harness.withFaultyStore(logger: log.logger) { ledger, store async throws in
            // At the start there is nothing to tidy.
            await store.waitForTidying(moreOftenThan: 0)
            store.failTidying(true)
            for flush in 1...3 {
                let tried = store.triedTidying
                try await flushOne("failing-\(flush)", ledger, harness)
                await store.waitForTidying(moreOftenThan: tried)
                // Not over and over: what failed now would fail again.
                #expect(store.triedTidying == tried + 1)
            }
            store.failTidying(false)
            let tried = store.triedTidying
            try await flushOne("well", ledger, harness)
            await store.waitForTidying(moreOftenThan: tried)
            // By now what failed before was logged.
            let line = CollectedLog.Line(level: .error, message: "the store could not be tidied; it is tried again")
            #expect(log.lines == [line, line, line])
            #expect(try await ledger.differences().isEmpty)
        }
    }
}
