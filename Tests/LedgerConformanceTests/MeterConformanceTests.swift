import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Meters that are published and archived while customers have entries.
@Suite struct MeterConformanceTests {
    private static let now = ConformanceMeters.now

    /// Counts from the start of the open period.
    private static func lateMeter(_ number: Int) -> Meter {
        var meter = ConformanceMeters.meter(number, "LATE\(number)", .sum)
        meter.effectiveFrom = nil
        meter.createdAt = now
        return meter
    }

    @Test("A new meter is filled in at the first touch", arguments: LedgerEngine.available)
    func aNewMeterIsFilledIn(_ engine: LedgerEngine) async throws {
        try await engine.withWorld(meters: [ConformanceMeters.count]) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                for customer in 1...6 {
                    for index in 0..<10 {
                        // Two in the month before, eight in the open one.
                        let at = ConformanceMeters.start.adding(seconds: Int64(index - 2) * 700)
                        _ = try await ledger.outcome(of: harness.event(customer, "k\(index)", 3, at: at))
                    }
                    _ = try await ledger.outcome(of: harness.retract(customer, "k9"))
                }
                let late = Self.lateMeter(50)
                let set = MeterSet(version: 2, meters: [ConformanceMeters.count, late])
                try await ledger.publish(set, of: harness.workspace)
                for customer in 1...6 {
                    // Some are touched by an event first, some by the question.
                    if customer % 2 == 0 { _ = try await ledger.outcome(of: harness.event(customer, "new", 3)) }
                    let expected = Quantity(customer % 2 == 0 ? 24 : 21)
                    #expect(try await ledger.total(late, of: customer, harness) == expected, "customer \(customer)")
                }
                // Nobody has touched customer 7; it begins with the meter.
                #expect(try await ledger.total(late, of: 7, harness) == .zero)
                #expect(try await ledger.allDifferences().isEmpty)
            }
        }
    }

    @Test("A change by which nothing begins or ends keeps nobody from reading", arguments: LedgerEngine.available)
    func aVersionWithoutAChangeIsReadAtOnce(_ engine: LedgerEngine) async throws {
        try await engine.withWorld(meters: [ConformanceMeters.count]) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                _ = try await ledger.outcome(of: harness.event(1, "before", 3))
                var renamed = ConformanceMeters.count
                renamed.displayName = "Calls"
                // One that was archived before anybody had it begins for nobody.
                var archived = Self.lateMeter(50)
                archived.archivedAt = Self.now
                let set = MeterSet(version: 2, meters: [renamed, archived])
                try await ledger.publish(set, of: harness.workspace)
                #expect(try await ledger.total(renamed, of: 1, harness) == Quantity(1))
                #expect(try await ledger.events(of: harness.context(1)).count == 1)
                _ = try await ledger.outcome(of: harness.event(1, "after", 3))
                #expect(try await ledger.total(renamed, of: 1, harness) == Quantity(2))
                // Without a meter that counts, nothing is ever written of whoever has no entry.
                renamed.archivedAt = Self.now
                let none = MeterSet(version: 3, meters: [renamed, archived])
                try await ledger.publish(none, of: harness.workspace)
                #expect(try await ledger.events(of: harness.context(7)).isEmpty)
                #expect(try await ledger.cut(harness.context(7)) == 0)
                #expect(try await ledger.allDifferences().isEmpty)
            }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func meterSetsThatComeLateAreNotTakenForNew(_ engine: LedgerEngine) async throws {
        try await engine.withWorld(meters: [ConformanceMeters.count]) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                let late = Self.lateMeter(50)
                let newer = MeterSet(version: 3, meters: [ConformanceMeters.count, late])
                try await ledger.publish(newer, of: harness.workspace)
                let older = MeterSet(version: 2, meters: [ConformanceMeters.count])
                try await ledger.publish(older, of: harness.workspace)
                _ = try await ledger.outcome(of: harness.event(1, "k", 3))
                #expect(try await ledger.total(late, of: 1, harness) == Quantity(3))
            }
        }
    }

    @Test(arguments: LedgerEngine.available)
    func metersComeAndGoWhileCustomersAreEvicted(_ engine: LedgerEngine) async throws {
        print("published meters: seed 20260316")
        var random = SeededGenerator(seed: 20_260_316)
        try await engine.withWorld(meters: [ConformanceMeters.count]) { world in
            let harness = world.harness
            try await world.withLedger { ledger async throws in
                var meters = [ConformanceMeters.count]
                for step in 0..<200 {
                    let customer = Int.random(in: 1...8, using: &random)
                    switch Int.random(in: 0..<20, using: &random) {
                    case 0 where meters.count < 8:
                        meters.append(Self.lateMeter(100 + step))
                    case 1:
                        meters[Int.random(in: 0..<meters.count, using: &random)].archivedAt = Self.now
                    case _:
                        let offset = Int64.random(in: -90_000...90_000, using: &random)
                        let at = ConformanceMeters.start.adding(seconds: offset)
                        let key = "k\(Int.random(in: 0..<15, using: &random))"
                        _ = try await ledger.outcome(of: harness.event(customer, key, 3, at: at))
                        continue
                    }
                    let set = MeterSet(version: UInt64(step + 2), meters: meters)
                    try await ledger.publish(set, of: harness.workspace)
                }
                #expect(try await ledger.allDifferences().isEmpty)
            }
        }
    }
}
