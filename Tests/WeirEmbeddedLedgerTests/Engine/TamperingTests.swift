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
            store.tamper { stored in
                var state = SumState()
                state.total = Quantity(1)
                state.count = 1
                for index in stored.state.slots.indices {
                    let slot = stored.state.slots[index]
                    guard slot.meter == TestMeters.sum.id, slot.group == GroupKey(["eu"]),
                        slot.hour == UTCHour(containing: Self.now)
                    else { continue }
                    stored.state.slots[index].usage = .sum(state)
                }
            }
            #expect(try await subjects(ledger) == ["meter SUM, hour 2026-02-01T02:00:00.000Z, group (eu)"])
        }
    }

    @Test func aMissingDayIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper { $0.state.slots.removeAll { $0.meter == TestMeters.count.id } }
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
            store.tamper { stored in
                try? stored.changeRecords { $0.removeAll { (first...last).contains($0.sequence) } }
            }
            let found = try await subjects(ledger)
            #expect(found.contains(block == 3 ? "last entry" : "entry numbers"))
            #expect(found.contains { $0.hasPrefix("meter COUNT, hour") })
            #expect(found.contains("quota of meter COUNT, period from 2026-02-01T00:00:00.000Z"))
        }
    }

    @Test func aChangedCounterIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper { stored in
                let key = CounterKey(meter: TestMeters.count.id, period: TestMeters.period())
                stored.state.head.counters[key] = .count(5)
            }
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
            store.tamper { stored in
                try? stored.changeEvent(at: 30) { event in
                    UsageEvent(
                        key: event.key,
                        name: event.name,
                        timestamp: event.timestamp,
                        properties: event.properties.setting("value", to: .number(ExactDecimal(999)))
                    )
                }
            }
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
            store.tamper { $0.state.fates[5] = nil }
            #expect(
                try await ledger.differences().map(\.description)
                    == ["what became of entry 5: stored nothing, recomputed retracted by entry 24"]
            )
            store.tamper { $0.state.fates[6] = Fate(kind: .replaced, by: 9) }
            #expect(try await subjects(ledger) == ["what became of entry 6"])
        }
    }

    @Test func aChangedReservationIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper { stored in
                stored.state.head.open.removeLast()
                stored.state.head.open[0].quantity = Quantity(7)
            }
            #expect(try await subjects(ledger) == ["pending reservations"])
        }
    }

    @Test func anEventThatCountsTwiceIsNamed() async throws {
        try await withHistory { ledger, store async throws in
            store.tamper { stored in
                try? stored.changeEvent(at: 30) { event in
                    UsageEvent(
                        key: "e0-0",
                        name: event.name,
                        timestamp: event.timestamp,
                        properties: event.properties
                    )
                }
            }
            let found = try await subjects(ledger)
            #expect(found.contains("key 'e0-0'"))
            #expect(found.allSatisfy { $0.hasPrefix("key ") })
        }
    }

    @Test func aKeyThatTheStoreLostIsNamed() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withFaultyStore { ledger, store async throws in
            store.tamper(flush: { $0.keys.removeFirst() })
            let commands = (0..<10).map { harness.record(1, key: "e\($0)", at: Self.now, now: Self.now) }
            _ = try await ledger.submit(LedgerBatch(commands))
            #expect(try await subjects(ledger) == ["key 'e0' of \(Self.customer)"])
        }
    }

    @Test func aKeyThatNoEntryTookIsNamed() async throws {
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .withoutTimedFlush)
        try await harness.withFaultyStore { ledger, store async throws in
            store.tamper(flush: { $0.keys.append(KeyMark(hash: 7, sequence: 3)) })
            try await ledger.submit(harness.record(1, key: "e0", at: Self.now, now: Self.now))
            #expect(try await subjects(ledger) == ["keys of all customers"])
        }
    }
}

extension StoredLedger {
    /// Changes the event of one entry, as if someone had changed what lies in the store.
    fileprivate mutating func changeEvent(at sequence: Sequence64, _ change: (UsageEvent) -> UsageEvent) throws {
        try changeRecords { records in
            guard let index = records.firstIndex(where: { $0.sequence == sequence }),
                case .event(var entry) = records[index].entry
            else { return }
            entry.event = change(entry.event)
            records[index].entry = .event(entry)
        }
    }
}
