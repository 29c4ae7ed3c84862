import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Meters that are published and archived while customers are in memory, in the store, or in both.
@Suite struct PublishedMeterTests {
    private static let now = TestMeters.start.adding(seconds: 7_200)

    /// Counts from the start of the open period.
    private static func lateMeter(_ number: Int) -> Meter {
        var meter = TestMeters.meter(number, "LATE\(number)", .sum)
        meter.effectiveFrom = nil
        meter.createdAt = now
        return meter
    }

    private func record(_ customer: Int, _ key: String, at: Timestamp, _ harness: LedgerHarness) -> LedgerCommand {
        harness.record(customer, key: key, at: at, ["value": .number(ExactDecimal(3))], now: Self.now)
    }

    @Test("A new meter is filled in at the first touch", arguments: [true, false])
    func aNewMeterIsFilledIn(isFlushed: Bool) async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        let disk = SimulatedDisk()
        try await harness.withLedger(on: disk) { ledger async throws in
            for customer in 1...6 {
                for index in 0..<10 {
                    // Two in the month before, eight in the open one.
                    let at = TestMeters.start.adding(seconds: Int64(index - 2) * 700)
                    try await ledger.submit(record(customer, "k\(index)", at: at, harness))
                }
                try await ledger.submit(
                    .retract(RetractCommand(context: harness.context(customer), key: "k9", now: Self.now))
                )
                if isFlushed || customer == 3 { try await ledger.flush() }
            }
            let late = Self.lateMeter(50)
            let set = MeterSet(version: 2, meters: [TestMeters.count, late])
            try await ledger.publish(set, of: harness.workspace)
            for customer in 1...6 {
                // Some are touched by an event first, some by the question.
                if customer % 2 == 0 {
                    try await ledger.submit(record(customer, "new", at: Self.now, harness))
                }
                let expected = Quantity(customer % 2 == 0 ? 24 : 21)
                #expect(try await ledger.value(late, of: customer, harness) == expected, "customer \(customer)")
            }
            // Nobody has touched customer 7; it begins with the meter.
            #expect(try await ledger.value(late, of: 7, harness) == .zero)
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func meterSetsThatComeLateAreNotTakenForNew() async throws {
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .withoutTimedFlush)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            let late = Self.lateMeter(50)
            try await ledger.publish(MeterSet(version: 3, meters: [TestMeters.count, late]), of: harness.workspace)
            try await ledger.publish(MeterSet(version: 2, meters: [TestMeters.count]), of: harness.workspace)
            try await ledger.submit(record(1, "k", at: Self.now, harness))
            #expect(try await ledger.value(late, of: 1, harness) == Quantity(3))
        }
    }

    @Test func metersComeAndGoWhileCustomersAreEvicted() async throws {
        print("published meters: seed 20260316")
        var random = SeededGenerator(seed: 20_260_316)
        let harness = try LedgerHarness(meters: [TestMeters.count], configuration: .small)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            var meters = [TestMeters.count]
            for step in 0..<250 {
                let customer = Int.random(in: 1...8, using: &random)
                switch Int.random(in: 0..<20, using: &random) {
                case 0 where meters.count < 8:
                    meters.append(Self.lateMeter(100 + step))
                case 1:
                    meters[Int.random(in: 0..<meters.count, using: &random)].archivedAt = Self.now
                case 2:
                    try await ledger.flush()
                    continue
                case _:
                    let at = TestMeters.start.adding(seconds: Int64.random(in: -90_000...90_000, using: &random))
                    let key = "k\(Int.random(in: 0..<15, using: &random))"
                    try await ledger.submit(record(customer, key, at: at, harness))
                    continue
                }
                try await ledger.publish(MeterSet(version: UInt64(step + 2), meters: meters), of: harness.workspace)
            }
            #expect(try await ledger.differences().isEmpty)
        }
    }

    @Test func quotasOfPeriodsThatBeginWithinAnHourFollowTheirEvents() async throws {
        let half: Int64 = 1_800
        let periods = (0..<4).map { index in
            TimeRange(
                start: TestMeters.start.adding(seconds: half + Int64(index) * 86_400),
                end: TestMeters.start.adding(seconds: half + Int64(index + 1) * 86_400)
            )
        }
        let harness = try LedgerHarness(meters: TestMeters.all, configuration: .small)
        try await harness.withLedger(on: SimulatedDisk()) { ledger async throws in
            func used() async throws -> [Quantity] {
                let items = periods.map { QuotaReadCommand.Item(meter: TestMeters.sum.id, period: $0) }
                let read = QuotaReadCommand(context: harness.context(1), items: items, now: Self.now)
                guard case .quotas(let states) = try await ledger.submit(.readQuotas(read)) else { return [] }
                return states.map(\.recorded)
            }
            // One event, moved to either side of every edge, with other customers pushing this one out of memory.
            for (index, period) in periods.enumerated() {
                for offset in [Int64(-1), 0, 1] {
                    let at = period.start.adding(milliseconds: offset)
                    try await ledger.submit(record(1, "moving", at: at, harness))
                    for customer in 2...5 {
                        try await ledger.submit(record(customer, "other-\(index)-\(offset)", at: at, harness))
                    }
                    try await ledger.flush()
                    let place = offset < 0 ? index - 1 : index
                    let expected = periods.indices.map { $0 == place ? Quantity(3) : .zero }
                    #expect(try await used() == expected, "period \(index), \(offset) ms")
                }
            }
            #expect(try await ledger.differences().isEmpty)
        }
    }
}
