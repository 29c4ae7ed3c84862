import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Keys, whether they lie in memory, in the store or in both.
@Suite struct KeyTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)
    private static let value: [String: PropertyValue] = ["value": .number(ExactDecimal(2))]

    /// Where the ledger is between two uses of a key.
    enum Between: CaseIterable {
        case nothing
        case flush
        case restart
        case powerCut
    }

    /// Runs the steps on one ledger, with something between each two.
    private func run(
        _ between: Between,
        _ steps: [(EmbeddedLedger, LedgerHarness) async throws -> Void]
    ) async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        var disk = SimulatedDisk()
        var rest = steps[...]
        while !rest.isEmpty {
            rest = try await harness.withLedger(on: disk) { ledger in
                var rest = rest
                while let step = rest.popFirst() {
                    try await step(ledger, harness)
                    switch between {
                    case .nothing: continue
                    case .flush: try await ledger.flush()
                    case .restart: return rest
                    case .powerCut:
                        disk.cutPower(atOperation: 0)
                        return rest
                    }
                }
                return rest
            }
            disk = disk.afterPowerCut(keeping: .lost)
        }
        try await harness.withLedger(on: disk) { ledger async throws in
            #expect(try await ledger.differences().isEmpty)
        }
    }

    private static func kind(_ outcome: LedgerOutcome) -> RecordedOutcome.Kind? {
        if case .recorded(let recorded) = outcome { recorded.kind } else { nil }
    }

    @Test("Keys are equal when their bytes are", arguments: Between.allCases)
    func keysCompareAsBytes(_ between: Between) async throws {
        // The same letters, composed and decomposed, and with two accents in either order.
        let keys = ["\u{E9}", "e\u{301}", "a\u{323}\u{307}", "a\u{307}\u{323}"]
        try await run(
            between,
            keys.map { key in
                { ledger, harness async throws in
                    let command = harness.record(1, key: key, at: Self.now, Self.value, now: Self.now)
                    #expect(Self.kind(try await ledger.submit(command)) == .new)
                    #expect(Self.kind(try await ledger.submit(command)) == .duplicate)
                }
            } + [
                { ledger, harness async throws in
                    #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(4))
                }
            ]
        )
    }

    @Test("Group values are equal when their bytes are", arguments: Between.allCases)
    func groupsCompareAsBytes(_ between: Between) async throws {
        let regions = ["a\u{323}\u{307}", "a\u{307}\u{323}"]
        try await run(
            between,
            (0..<6).map { index in
                { ledger, harness async throws in
                    let properties = Self.value.merging(["region": .string(regions[index % 2])]) { $1 }
                    try await ledger.submit(
                        harness.record(1, key: "e\(index)", at: Self.now, properties, now: Self.now)
                    )
                    let sum = try await ledger.value(TestMeters.sum, of: 1, harness)
                    #expect(sum == Quantity(Int64(index + 1) * 2))
                }
            }
        )
    }

    @Test(
        "A retracted event stays retracted when it is sent again, and counts anew when changed",
        arguments: Between.allCases
    )
    func retractedEventsComeAgain(_ between: Between) async throws {
        func record(_ value: Int64, _ harness: LedgerHarness) -> LedgerCommand {
            harness.record(1, key: "k", at: Self.now, ["value": .number(ExactDecimal(value))], now: Self.now)
        }
        func retract(_ harness: LedgerHarness) -> LedgerCommand {
            .retract(RetractCommand(context: harness.context(1), key: "k", now: Self.now))
        }
        try await run(
            between,
            [
                { ledger, harness async throws in
                    #expect(Self.kind(try await ledger.submit(record(5, harness))) == .new)
                },
                { ledger, harness async throws in
                    #expect(try await ledger.submit(retract(harness)) == .retracted(sequence: 2, wasRetracted: false))
                },
                { ledger, harness async throws in
                    #expect(try await ledger.submit(retract(harness)) == .retracted(sequence: 2, wasRetracted: true))
                },
                { ledger, harness async throws in
                    let outcome = try await ledger.submit(record(5, harness))
                    let expected = RecordedOutcome(
                        kind: .duplicate,
                        sequence: 2,
                        timestamp: Self.now,
                        meters: [],
                        isRetracted: true
                    )
                    #expect(outcome == .recorded(expected))
                    #expect(try await ledger.value(TestMeters.sum, of: 1, harness) == .zero)
                },
                { ledger, harness async throws in
                    #expect(Self.kind(try await ledger.submit(record(7, harness))) == .replaced)
                    #expect(try await ledger.value(TestMeters.sum, of: 1, harness) == Quantity(7))
                    #expect(try await ledger.value(TestMeters.max, of: 1, harness) == Quantity(7))
                },
                { ledger, harness async throws in
                    #expect(try await ledger.submit(retract(harness)) == .retracted(sequence: 4, wasRetracted: false))
                },
                { ledger, harness async throws in
                    #expect(Self.kind(try await ledger.submit(record(5, harness))) == .replaced)
                },
                { ledger, harness async throws in
                    #expect(try await ledger.value(TestMeters.sum, of: 1, harness) == Quantity(5))
                },
            ]
        )
    }

    @Test("One key is one thing: an event, a consume or a reservation", arguments: Between.allCases)
    func keysAreSharedByAllCommands(_ between: Between) async throws {
        let terms = TestMeters.terms(TestMeters.count, .hard(Quantity(100)))
        func consume(_ key: String, _ harness: LedgerHarness) -> LedgerCommand {
            .consume(harness.consume(1, key: key, quantity: .one, terms: terms, now: Self.now))
        }
        func reserve(_ key: String, _ harness: LedgerHarness) -> LedgerCommand {
            harness.reserve(1, key: key, quantity: .one, seconds: 600, terms: terms, now: Self.now)
        }
        func record(_ key: String, _ harness: LedgerHarness) -> LedgerCommand {
            harness.record(1, key: key, at: Self.now, Self.value, now: Self.now)
        }
        try await run(
            between,
            [
                { try await $0.submit(record("event", $1)) },
                { try await $0.submit(consume("consume", $1)) },
                { try await $0.submit(reserve("reserve", $1)) },
                { ledger, harness async throws in
                    #expect(try await ledger.submit(consume("event", harness)) == .failed(.keyTaken))
                    #expect(try await ledger.submit(reserve("event", harness)) == .failed(.keyTaken))
                },
                { ledger, harness async throws in
                    #expect(try await ledger.submit(reserve("consume", harness)) == .failed(.keyTaken))
                    #expect(try await ledger.submit(consume("reserve", harness)) == .failed(.keyTaken))
                    #expect(try await ledger.submit(record("reserve", harness)) == .failed(.keyTaken))
                    let retract = RetractCommand(context: harness.context(1), key: "reserve", now: Self.now)
                    #expect(try await ledger.submit(.retract(retract)) == .failed(.unknownEvent))
                },
                { ledger, harness async throws in
                    // The same content as the consume's event is a duplicate of it.
                    let same = harness.record(1, key: "consume", at: Self.now, now: Self.now)
                    #expect(Self.kind(try await ledger.submit(same)) == .duplicate)
                    #expect(try await ledger.value(TestMeters.count, of: 1, harness) == Quantity(2))
                },
            ]
        )
    }
}
