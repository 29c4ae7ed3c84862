import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Power is cut at every write and sync of a workload in turn.
///
/// What was answered must be there afterwards, once; what
/// was not answered may be there or not, but never in part.
@Suite struct PowerCutTests {
    private static let limit = Quantity(12)
    private static let now = TestMeters.start.adding(seconds: 3_600)

    private struct Answered {
        var keys: Set<String> = []
        var allowed = 0
    }

    /// Runs the workload until it ends or the disk fails, and says what was answered.
    private func run(_ harness: LedgerHarness, on disk: SimulatedDisk) async throws -> Answered {
        try await harness.withLedger(on: disk) { ledger in
            var answered = Answered()
            let terms = TestMeters.terms(TestMeters.count, .hard(Self.limit))
            for step in 0..<12 {
                do {
                    let batch = LedgerBatch([
                        harness.record(
                            2,
                            key: "event-\(step)",
                            at: Self.now,
                            ["value": .number(ExactDecimal(Int64(step)))],
                            now: Self.now
                        ),
                        .consume(
                            harness.consume(1, key: "consume-\(step)", quantity: .one, terms: terms, now: Self.now)
                        ),
                        harness.reserve(
                            1,
                            key: "reserve-\(step)",
                            quantity: .one,
                            seconds: 60,
                            terms: terms,
                            now: Self.now
                        ),
                    ])
                    let outcomes = try await ledger.submit(batch)
                    answered.keys.insert("event-\(step)")
                    if case .decided(.allowed) = outcomes[1] {
                        answered.keys.insert("consume-\(step)")
                        answered.allowed += 1
                    }
                    if case .reserved(let reserved) = outcomes[2], case .held = reserved.kind { answered.allowed += 1 }
                    if step % 4 == 3 { try await ledger.flush() }
                } catch {
                    return answered
                }
            }
            return answered
        }
    }

    /// What a ledger opened after the cut holds, with what contradicts the answers.
    private func contradictions(
        _ harness: LedgerHarness,
        on disk: SimulatedDisk,
        _ answered: Answered
    ) async throws -> [String] {
        try await harness.withLedger(on: disk) { ledger in
            var found: [String] = []
            var live: Set<String> = []
            for customer in [1, 2] {
                let page = try await ledger.entries(EntryQuery(context: harness.context(customer), limit: 1_000))
                for event in page.events where !live.insert(event.recorded.event.key).inserted {
                    found.append("twice: \(event.recorded.event.key)")
                }
            }
            for key in answered.keys.subtracting(live) { found.append("lost: \(key)") }
            let read = LedgerCommand.readQuotas(
                QuotaReadCommand(
                    context: harness.context(1),
                    items: [QuotaReadCommand.Item(meter: TestMeters.count.id, period: TestMeters.period())],
                    now: Self.now
                )
            )
            if case .quotas(let states) = try await ledger.submit(LedgerBatch([read])).first {
                let used = try states[0].recorded.adding(states[0].reserved)
                if used > Self.limit { found.append("over the quota: \(used)") }
                if used < Quantity(Int64(answered.allowed)) {
                    found.append("lost quota: \(used) of \(answered.allowed)")
                }
            }
            let differences = try await verifyDifferences(ledger)
            return found + differences
        }
    }

    private func verifyDifferences(_ ledger: EmbeddedLedger) async throws -> [String] {
        let differences = Collected<String>()
        let others = try await ledger.verify { differences.add($0.differences.map(\.description)) }
        return differences.all + others.map(\.description)
    }

    @Test(
        "Nothing that was answered is lost, whenever power is cut",
        arguments: [SimulatedDisk.Unsynced.lost, .torn, .kept]
    )
    func answersSurviveEveryPowerCut(_ unsynced: SimulatedDisk.Unsynced) async throws {
        let whole = SimulatedDisk()
        let reference = try LedgerHarness(meters: TestMeters.all)
        _ = try await run(reference, on: whole)
        let operations = whole.operationCount
        #expect(operations > 20)
        for operation in 1...operations {
            let harness = try LedgerHarness(meters: TestMeters.all)
            let disk = SimulatedDisk()
            disk.cutPower(atOperation: operation)
            let answered = try await run(harness, on: disk)
            let after = disk.afterPowerCut(keeping: unsynced)
            let found = try await contradictions(harness, on: after, answered)
            #expect(found.isEmpty, "power cut at operation \(operation): \(found)")
            // The workload goes on where it stopped: the same keys again change nothing.
            let again = try await run(harness, on: after)
            let afterwards = try await contradictions(harness, on: after.afterPowerCut(keeping: .lost), again)
            #expect(afterwards.isEmpty, "going on after operation \(operation): \(afterwards)")
        }
    }

    @Test("Without syncs answered writes are lost, so the check above can fail")
    func forgottenSyncsAreNoticed() async throws {
        var configuration = EmbeddedLedgerConfiguration.small
        // A flush would bring to the store what the log is about to lose.
        configuration.flushIntervalMilliseconds = 3_600_000
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: configuration)
        let disk = SimulatedDisk()
        disk.ignoreSyncs()
        disk.cutPower(atOperation: 5)
        let answered = try await run(harness, on: disk)
        let found = try await contradictions(harness, on: disk.afterPowerCut(keeping: .lost), answered)
        #expect(!found.isEmpty)
    }
}
