import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Whatever is changed in the store, verification names it.
@Suite struct TamperingTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)
    private static let customer = CustomerID(rawValue: 1)

    /// A ledger with every kind of entry in its store, in several blocks.
    private func withHistory(_ body: (EmbeddedLedger, FaultyBlockStore) async throws -> Void) async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        let terms = TestMeters.terms(TestMeters.count, .hard(Quantity(1_000)))
        try await harness.withFaultyStore { ledger, store async throws in
            for block in 0..<4 {
                var commands: [LedgerCommand] = []
                for index in 0..<20 {
                    let properties: [String: PropertyValue] = [
                        "value": .number(ExactDecimal(Int64(index % 7))),
                        "region": .string(index % 2 == 0 ? "eu" : "us"),
                    ]
                    let at = Self.now.adding(seconds: Int64(index) * 900)
                    let key = "e\(block)-\(index)"
                    commands.append(harness.record(1, key: key, at: at, properties, now: Self.now))
                }
                commands.append(
                    .consume(harness.consume(1, key: "c\(block)", quantity: .one, terms: terms, now: Self.now))
                )
                commands.append(
                    harness.reserve(1, key: "r\(block)", quantity: .one, seconds: 600, terms: terms, now: Self.now)
                )
                let retract = RetractCommand(context: harness.context(1), key: "e\(block)-3", now: Self.now)
                commands.append(.retract(retract))
                _ = try await ledger.submit(LedgerBatch(commands))
                try await ledger.flush()
            }
            #expect(try await ledger.differences().isEmpty)
            try await body(ledger, store)
        }
    }

    private func subjects(_ ledger: EmbeddedLedger) async throws -> [String] {
        try await ledger.differences().map(\.subject)
    }

    @Test func aChangedHourIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper(facts: { facts in
                let hour = UTCHour(containing: Self.now)
                let day = MeterDay(meter: TestMeters.sum.id, day: hour.day)
                var state = SumState()
                state.total = Quantity(1)
                state.count = 1
                facts.days[Self.customer]?[day]?[GroupKey(["eu"])]?.hours[hour] = .sum(state)
            })
            #expect(try await subjects(ledger) == ["meter SUM, hour 2026-02-01T02:00:00.000Z, group (eu)"])
        }
    }

    @Test func aMissingDayIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper(facts: { facts in
                let day = MeterDay(meter: TestMeters.count.id, day: UTCDay(containing: Self.now))
                facts.days[Self.customer]?[day] = [:]
            })
            let found = try await subjects(ledger)
            #expect(found.count == 5)
            #expect(found.allSatisfy { $0.hasPrefix("meter COUNT, hour 2026-02-01T0") })
        }
    }

    @Test("A missing block is named, the last one too", arguments: 0..<4)
    func aMissingBlockIsNamed(block: Int) async throws {
        try await withHistory { ledger, store async throws in
            // The first block begins with the entry of the meters.
            let length: UInt64 = 23
            let first = block == 0 ? 1 : UInt64(block) * length + 2
            let last = UInt64(block + 1) * length + 1
            store.tamper(records: { $0.records.removeAll { (first...last).contains($0.sequence) } })
            let found = try await subjects(ledger)
            #expect(found.contains(block == 3 ? "last entry" : "entry numbers"))
            #expect(found.contains { $0.hasPrefix("meter COUNT, hour") })
            #expect(found.contains("quota of meter COUNT, period from 2026-02-01T00:00:00.000Z"))
        }
    }

    @Test func aChangedCounterIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper(facts: { facts in
                let key = CounterKey(meter: TestMeters.count.id, period: TestMeters.period())
                guard var head = facts.heads[Self.customer] ?? nil else { return }
                head.counters[key] = .count(5)
                facts.heads[Self.customer] = head
            })
            #expect(
                try await ledger.differences().map(\.description) == [
                    "quota of meter COUNT, period from 2026-02-01T00:00:00.000Z: "
                        + "stored 5 events, recomputed 80 events"
                ]
            )
        }
    }

    @Test func aChangedEventIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper(records: { stored in
                guard let index = stored.records.firstIndex(where: { $0.sequence == 30 }),
                    case .event(var entry) = stored.records[index].entry
                else { return }
                let event = entry.event
                let properties = event.properties.setting("value", to: .number(ExactDecimal(999)))
                entry.event = UsageEvent(
                    key: event.key,
                    name: event.name,
                    timestamp: event.timestamp,
                    properties: properties
                )
                stored.records[index].entry = .event(entry)
            })
            let found = try await subjects(ledger)
            for code in ["SUM", "MAX", "AVERAGE", "WEIGHTED", "P90", "UNIQUE"] {
                #expect(found.contains { $0.hasPrefix("meter \(code), hour") }, "\(code)")
            }
            #expect(!found.contains { $0.hasPrefix("meter COUNT") })
        }
    }

    @Test func aRetractionThatWasForgottenOrMadeUpIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            // The retraction of the first block: meters, twenty events, a consume and a reservation come before it.
            store.tamper(records: { $0.fates[5] = nil })
            #expect(
                try await ledger.differences().map(\.description)
                    == ["what became of entry 5: stored nothing, recomputed retracted by entry 24"]
            )
            store.tamper(records: { $0.fates[6] = Fate(kind: .replaced, by: 9) })
            #expect(try await subjects(ledger) == ["what became of entry 6"])
        }
    }

    @Test func aChangedReservationIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper(facts: { facts in
                guard var head = facts.heads[Self.customer] ?? nil else { return }
                head.open.removeLast()
                head.open[0].quantity = Quantity(7)
                facts.heads[Self.customer] = head
            })
            #expect(
                try await subjects(ledger)
                    == ["pending reservations", "held quota, period from 2026-02-01T00:00:00.000Z"]
            )
        }
    }

    @Test func anEventThatCountsTwiceIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper(records: { stored in
                guard let index = stored.records.firstIndex(where: { $0.sequence == 30 }),
                    case .event(var entry) = stored.records[index].entry
                else { return }
                let event = entry.event
                entry.event = UsageEvent(
                    key: "e0-0",
                    name: event.name,
                    timestamp: event.timestamp,
                    properties: event.properties
                )
                stored.records[index].entry = .event(entry)
            })
            let found = try await subjects(ledger)
            #expect(found.contains("key 'e0-0'"))
            #expect(found.allSatisfy { $0.hasPrefix("key ") })
        }
    }

    @Test func aKeyThatTheStoreLostIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper(keys: { $0[ExactText("e0-0")] = nil })
            #expect(try await subjects(ledger) == ["key 'e0-0'"])
        }
    }
}
