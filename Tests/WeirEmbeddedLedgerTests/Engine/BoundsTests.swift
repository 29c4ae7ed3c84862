import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Every bound says what happens when it is reached; nothing is lost without a word.
@Suite(.timeLimit(.minutes(30))) struct BoundsTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)

    private func event(_ harness: LedgerHarness, _ key: String, customer: Int = 1) -> LedgerCommand {
        harness.record(customer, key: key, at: Self.now, ["value": .number(ExactDecimal(1))], now: Self.now)
    }

    @Test func aFullQueueTurnsCallersAwayAndForgetsNobody() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.queueLimit = 10
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            disk.syncGate.close()
            async let first = ledger.submit(event(harness, "first"))
            await disk.syncGate.waitForArrival()
            let results = try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<50 {
                    group.addTask {
                        do {
                            try await ledger.submit(self.event(harness, "e\(index)"))
                            return true
                        } catch LedgerError.overloaded {
                            return false
                        }
                    }
                }
                // While the disk hangs only those can return that were turned away.
                var refused = 0
                while refused < 40, let isTaken = try await group.next() {
                    #expect(!isTaken)
                    refused += 1
                }
                disk.syncGate.open()
                var taken = 0
                for try await isTaken in group where isTaken { taken += 1 }
                return taken
            }
            _ = try await first
            #expect(results == 10)
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(11))
        }
    }

    @Test func farAheadOfTheStoreTheLedgerWaits() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.flushEntries = 20
        configuration.unflushedLimit = 50
        configuration.sliceLength = 5
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        try await harness.withFaultyStore { ledger, store async throws in
            store.writeGate.close()
            async let outcomes = ledger.submit(LedgerBatch((0..<500).map { event(harness, "e\($0)") }))
            await store.writeGate.waitForArrival()
            // The first flush holds some twenty entries; the others stop where the bound is.
            #expect(ledger.status.entries < 80)
            store.writeGate.open()
            #expect(try await outcomes.count == 500)
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(500))
        }
    }

    @Test func withAStoreThatCannotBeWrittenCallersAreToldToComeBack() async throws {
        var configuration = EmbeddedLedgerConfiguration.withoutTimedFlush
        configuration.flushEntries = 20
        configuration.unflushedLimit = 60
        configuration.flushIntervalMilliseconds = 1_000
        configuration.sliceLength = 5
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: configuration)
        try await harness.withFaultyStore { ledger, store async throws in
            store.failWrites(after: 0)
            var answered = 0
            for index in 0..<500 {
                do {
                    try await ledger.submit(event(harness, "e\(index)"))
                    answered += 1
                } catch LedgerError.overloaded {
                    break
                }
            }
            // The meters entry is the first of the customer's ledger.
            #expect((55...70).contains(answered))
            // A large batch is not taken either, and others hear so too.
            let large = LedgerBatch((0..<200).map { event(harness, "e\($0)") })
            await #expect(throws: LedgerError.overloaded(retryAfterSeconds: 5)) { try await ledger.submit(large) }
            #expect(ledger.status.failedFlushes > 0)
            store.failWrites(after: nil)
            var outcomes: [LedgerOutcome] = []
            while outcomes.isEmpty {
                do {
                    outcomes = try await ledger.submit(large)
                } catch LedgerError.overloaded {
                    continue
                }
            }
            #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(200))
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func customersInMemoryAreBoundedUnderQuestionsAlone() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .small)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            for customer in 1...60 {
                #expect(try await ledger.value(TestMeters.sum, of: customer, harness) == .zero)
            }
            // Each turn lets the flusher's clock go on; the suite's limit ends a test that waits in vain.
            while ledger.status.residentCustomers == 0 || ledger.status.residentCustomers > 2 { await Task.yield() }
        }
    }

    @Test func customersBeyondTheBoundAreDroppedWithEveryRound() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            _ = try await ledger.submit(LedgerBatch((1...20).map { event(harness, "e", customer: $0) }))
            try await ledger.flush()
            // From here on neither a flush nor the flusher's clock comes by.
            for customer in 1...20 {
                #expect(try await ledger.value(TestMeters.count, of: customer, harness) == .one)
            }
            try await ledger.submit(event(harness, "last"))
            #expect(ledger.status.residentCustomers <= 4)
        }
    }

    @Test func evictedCustomersComeBackAsTheyWere() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .small)
        let terms = TestMeters.terms(TestMeters.count, .hard(Quantity(30)))
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            for round in 0..<20 {
                for customer in 1...8 {
                    let now = Self.now.adding(seconds: Int64(round) * 90_000)
                    let consume = harness.consume(customer, key: "c\(round)", quantity: .one, terms: terms, now: now)
                    let outcomes = try await ledger.submit(
                        LedgerBatch([
                            .consume(consume),
                            harness.reserve(
                                customer,
                                key: "r\(round)",
                                quantity: .one,
                                seconds: 90_000,
                                terms: terms,
                                now: now
                            ),
                        ])
                    )
                    guard case .decided(.allowed(let decision, isRepeated: false)) = outcomes[0] else {
                        Issue.record("round \(round): \(outcomes)")
                        return
                    }
                    // The reservation of the round before expires at this moment.
                    #expect(decision.used == Quantity(Int64(round + 1)))
                    let repeated = try await ledger.submit(.consume(consume))
                    #expect(repeated == .decided(.allowed(decision, isRepeated: true)))
                }
                try await ledger.flush()
            }
            #expect(try await ledger.differences().isEmpty)
        }
    }
}
