import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Whom something was recorded of last.
@Suite struct ActiveCustomersTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)

    private func event(_ harness: LedgerHarness, _ customer: Int, _ key: String) -> LedgerCommand {
        harness.record(customer, key: key, at: Self.now, ["value": .number(ExactDecimal(1))], now: Self.now)
    }

    private func active(_ ledger: EmbeddedLedger, _ harness: LedgerHarness) -> [UInt128] {
        ledger.activeCustomers(of: harness.workspace).map(\.rawValue)
    }

    @Test("The customers that were active last come first, each once, and a bounded number of them")
    func newestFirst() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            #expect(active(ledger, harness) == [])
            for customer in [1, 2, 3, 1] {
                try await ledger.submit(event(harness, customer, "k\(customer)"))
                // A repetition is no entry.
                try await ledger.submit(event(harness, customer, "k\(customer)"))
            }
            #expect(active(ledger, harness) == [3, 2, 1], "the second one of customer 1 was a repetition")
            try await ledger.submit(event(harness, 1, "another"))
            #expect(active(ledger, harness) == [1, 3, 2])
            #expect(ledger.activeCustomers(of: WorkspaceID(rawValue: 2)) == [])
            // Of a large batch, those of its end.
            let many = (10..<200).map { event(harness, $0, "batch") }
            _ = try await ledger.submit(LedgerBatch(many))
            let newest = active(ledger, harness)
            #expect(newest.first == 199)
            #expect(newest.count <= 40)
            #expect(Set(newest).count == newest.count)
        }
    }

    @Test("What was in the log alone is known after a restart")
    func restart() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            try await ledger.submit(event(harness, 4, "k"))
            try await ledger.submit(event(harness, 5, "k"))
            disk.cutPower(atOperation: 0)
            // What was not answered; a ledger whose disk has failed writes nothing any more.
            await #expect(throws: LedgerError.self) { try await ledger.submit(event(harness, 6, "k")) }
        }
        try await harness.withLedger(on: disk.afterPowerCut(keeping: .lost)) { ledger async throws in
            #expect(active(ledger, harness) == [5, 4])
        }
    }
}
