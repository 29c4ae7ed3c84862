import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// The disk of the log is full: what was answered is there, what was not is said to be unknown.
@Suite struct FullDiskTests {
    private static let now = TestMeters.start.adding(seconds: 3_600)

    @Test("Without room for another segment the ledger stops, and goes on where it was when there is room")
    func withoutRoomTheLedgerStops() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.segmentSize = 1 << 12
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = SimulatedDisk()
        var answered: [String] = []
        try await harness.withFullDisk(over: disk) { ledger, store async throws in
            // Nothing leaves the log, so that no segment can be used again.
            store.failWrites(after: 0)
            for index in 0..<2_000 {
                do {
                    let command = harness.record(1, key: "e\(index)", at: Self.now, now: Self.now)
                    try await ledger.submit(command)
                    answered.append("e\(index)")
                } catch LedgerError.unavailable(let reason) {
                    #expect(reason.contains("No space left on device"))
                    break
                }
            }
            #expect(answered.count > 20 && answered.count < 2_000)
            #expect(ledger.status.failure?.contains("No space left on device") == true)
        }
        try await harness.withLedger(on: disk.afterPowerCut(keeping: .lost)) { ledger async throws in
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(Int64(answered.count)))
            for key in answered {
                let outcome = try await ledger.submit(harness.record(1, key: key, at: Self.now, now: Self.now))
                guard case .recorded(let recorded) = outcome, recorded.kind == .duplicate else {
                    Issue.record("\(key): \(outcome)")
                    return
                }
            }
            #expect(try await ledger.differences().isEmpty)
        }
    }
}

extension LedgerHarness {
    /// As ``withFaultyStore(on:_:)`` with room for three segments.
    fileprivate func withFullDisk(
        over disk: SimulatedDisk,
        _ body: @escaping (EmbeddedLedger, FaultyBlockStore) async throws -> Void
    ) async throws {
        var made: FaultyBlockStore?
        try await withLedger(
            on: FullDisk(disk, segments: 3),
            wrapping: { store in
                let faulty = FaultyBlockStore(store)
                made = faulty
                return faulty
            },
            { ledger in try await body(ledger, try #require(made)) }
        )
    }
}
