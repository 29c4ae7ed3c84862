import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

/// One run: a ledger, the model, and the random choices.
struct LedgerSimulation {
    private let harness: LedgerHarness
    private var disk = SimulatedDisk()
    private var model = LedgerModel()
    private var random: SeededGenerator
    private var now = SimulationMeters.start.adding(seconds: 3 * 86_400)
    private var step = 0
    /// Reservations that were made, with the key they were made under.
    private var reservations: [(customer: Int, key: String, sequence: Sequence64)] = []
    private(set) var comparisons = 0
    private var counts: [String: Int] = [:]

    var summary: String {
        counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
            + ", \(comparisons) figures compared"
    }

    init(seed: UInt64) throws {
        random = SeededGenerator(seed: seed)
        harness = try LedgerHarness(meters: SimulationMeters.all)
    }

    /// Opens the embedded ledger, takes some steps, compares, and closes it: orderly, or by pulling the plug.
    mutating func run(steps: Int) async throws {
        var state = self
        state = try await harness.withLedger(on: disk) { [state] ledger in
            var state = state
            try await state.takeSteps(steps, ledger) { try await ledger.flush() }
            if state.random.chance(50) {
                state.disk.cutPower(atOperation: 0)
                state.counts["power cuts", default: 0] += 1
            }
            return state
        }
        state.disk = state.disk.afterPowerCut(keeping: .lost)
        self = state
    }

    /// Starts two nodes on a PostgreSQL, takes some steps on one or the other, compares, and stops them.
    mutating func run(steps: Int, onPostgres url: String) async throws {
        let meterSets = [harness.workspace: harness.meters]
        var state = self
        state = try await PostgresNode.withLedger(
            on: url,
            meterSets: meterSets,
            readMeters: { meterSets[$0] ?? .empty }
        ) { [state] first in
            try await PostgresNode.withLedger(
                on: url,
                meterSets: meterSets,
                readMeters: { meterSets[$0] ?? .empty }
            ) { [state] second in
                var state = state
                var left = steps
                while left > 0 {
                    let turn = min(left, Int.random(in: 1...5, using: &state.random))
                    try await state.takeTurn(turn, state.random.chance(50) ? first : second) {}
                    left -= turn
                }
                for ledger in [first, second] {
                    try await state.compare(ledger)
                    try await state.verify(ledger)
                }
                return state
            }
        }
        self = state
    }

    private mutating func takeSteps(
        _ steps: Int,
        _ ledger: any Ledger,
        flush: () async throws -> Void
    ) async throws {
        try await takeTurn(steps, ledger, flush: flush)
        try await compare(ledger)
        try await verify(ledger)
    }

    private mutating func takeTurn(
        _ steps: Int,
        _ ledger: any Ledger,
        flush: () async throws -> Void
    ) async throws {
        for _ in 0..<steps {
            try await takeStep(ledger)
            if random.chance(2) { try await compare(ledger) }
            if random.chance(1) { try await flush() }
        }
    }

    // MARK: Steps

    private mutating func takeStep(_ ledger: any Ledger) async throws {
        step += 1
        now = now.adding(milliseconds: Int64.random(in: 0..<600_000, using: &random))
        let customer = Int.random(in: 1...4, using: &random)
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<45: try await record(ledger, customer)
        case 45..<55: try await retract(ledger, customer)
        case 55..<75: try await consume(ledger, customer)
        case 75..<85: try await reserve(ledger, customer)
        case 85..<95: try await settle(ledger)
        case _: now = now.adding(seconds: Int64.random(in: 0..<40_000, using: &random))
        }
    }

    private mutating func randomEvent() -> (event: LedgerModel.Event, properties: [String: PropertyValue]) {
        // Around the edges of hours, days and periods, and anywhere in the last days.
        let base =
            random.chance(30)
            ? now.adding(milliseconds: -(now.milliseconds % 3_600_000) + Int64.random(in: -2...2, using: &random))
            : now.adding(milliseconds: -Int64.random(in: 0..<300_000_000, using: &random))
        let value = Quantity(billionths: Int128.random(in: -5...30, using: &random) * 250_000_000)
        let region = random.pick([nil, "eu", "us"] as [String?])
        let operation = random.chance(25) ? "remove" : "add"
        var properties: [String: PropertyValue] = [
            "value": .number(value.decimal), "operation": .string(operation),
        ]
        if let region { properties["region"] = .string(region) }
        let event = LedgerModel.Event(
            name: random.chance(90) ? "call" : "other",
            timestamp: base,
            value: value,
            region: region,
            operation: operation,
            arrival: 0
        )
        return (event, properties)
    }

    private mutating func record(_ ledger: any Ledger, _ customer: Int) async throws {
        let key = "k\(Int.random(in: 0..<max(40, step / 3), using: &random))"
        let (event, properties) = randomEvent()
        let command = harness.record(customer, key: key, name: event.name, at: event.timestamp, properties, now: now)
        let outcome = try await ledger.submit(LedgerBatch([command])).first
        guard case .recorded(let recorded) = outcome else {
            #expect(outcome == .failed(.keyTaken), "step \(step)")
            return
        }
        counts["\(recorded.kind)", default: 0] += 1
        switch recorded.kind {
        case .new:
            #expect(model.live[customer]?[key] == nil, "step \(step): \(key) was there")
            model.put(event, key, customer)
        case .replaced: model.put(event, key, customer)
        case .duplicate: break
        }
    }

    private mutating func retract(_ ledger: any Ledger, _ customer: Int) async throws {
        guard let key = (model.live[customer] ?? [:]).keys.sorted().randomElement(using: &random) else { return }
        let command = RetractCommand(context: harness.context(customer), key: key, now: now)
        let outcome = try await ledger.submit(LedgerBatch([.retract(command)])).first
        guard case .retracted(_, wasRetracted: false) = outcome else {
            Issue.record("step \(step): \(String(describing: outcome))")
            return
        }
        counts["retracted", default: 0] += 1
        model.retract(key, customer)
    }

    private mutating func terms() -> DecisionTerms {
        let meter = random.pick([SimulationMeters.count, SimulationMeters.sum])
        let limit = Quantity(Int64.random(in: 20...400, using: &random))
        return DecisionTerms(
            feature: meter.code,
            meter: meter.id,
            period: SimulationMeters.period(containing: now),
            limit: quotaLimit(limit)
        )
    }

    private mutating func quotaLimit(_ limit: Quantity) -> QuotaLimit {
        let cap = random.chance(50) ? Quantity(20) : nil
        switch Int.random(in: 0..<100, using: &random) {
        case ..<50: return .hard(limit)
        case ..<75: return .soft(limit, overageCap: cap)
        case _: return .grace(limit, hours: Int.random(in: 1...12, using: &random), overageCap: cap)
        }
    }

    /// Whether a quota stops usage, as its definition says it, from the events themselves.
    private func stops(_ customer: Int, _ terms: DecisionTerms, at used: Quantity) -> Bool {
        switch terms.limit {
        case .unlimited: return false
        case .hard(let limit): return used > limit
        case .soft(let limit, let cap): return cap.map { used.billionths > limit.billionths + $0.billionths } ?? false
        case .grace(let limit, let hours, let cap):
            if let cap, used.billionths > limit.billionths + cap.billionths { return true }
            guard used > limit, let meter = SimulationMeters.all.first(where: { $0.id == terms.meter }) else {
                return false
            }
            let hour: Int64 = 3_600_000
            let reached = (now.milliseconds / hour - Int64(hours)) * hour
            guard reached > terms.period.start.milliseconds else { return false }
            let past = TimeRange(start: terms.period.start, end: Timestamp(milliseconds: reached))
            return model.usage(customer, meter, past).quantity >= limit
        }
    }

    private mutating func consume(_ ledger: any Ledger, _ customer: Int) async throws {
        let terms = terms()
        let quantity =
            terms.meter == SimulationMeters.count.id ? Quantity.one : Quantity(Int64.random(in: 1...20, using: &random))
        let key = "c\(step)"
        let command = harness.consume(
            customer,
            key: key,
            name: event(quantity, terms, now).name,
            quantity: quantity,
            terms: terms,
            now: now
        )
        model.expire(customer, now: now)
        let before = try used(customer, terms)
        let outcome = try await ledger.submit(LedgerBatch([.consume(command)])).first
        let after = try before.adding(quantity)
        switch outcome {
        case .decided(.allowed(let decision, isRepeated: false)):
            counts["allowed", default: 0] += 1
            #expect(decision.used == after, "step \(step)")
            #expect(!stops(customer, terms, at: after), "step \(step): over the limit")
            model.put(event(quantity, terms, now), key, customer)
            let again = try await ledger.submit(LedgerBatch([.consume(command)])).first
            guard case .decided(.allowed(let repeated, isRepeated: true)) = again else {
                Issue.record("step \(step): a repeated consume gave \(String(describing: again))")
                return
            }
            #expect(repeated.used == decision.used, "step \(step)")
        case .decided(.refused(.quotaExceeded(let used, _, _, _, _))):
            counts["refused", default: 0] += 1
            #expect(used == before, "step \(step)")
            #expect(stops(customer, terms, at: after), "step \(step): refused although it fits")
        case _:
            Issue.record("step \(step): \(String(describing: outcome))")
        }
    }

    private func event(_ quantity: Quantity, _ terms: DecisionTerms, _ at: Timestamp) -> LedgerModel.Event {
        // A consume of the count meter carries no value; meters that need one do not count it.
        let isCount = terms.meter == SimulationMeters.count.id
        return LedgerModel.Event(
            name: isCount ? "ask" : "spend",
            timestamp: at,
            value: quantity,
            region: nil,
            operation: nil,
            arrival: 0
        )
    }

    private func used(_ customer: Int, _ terms: DecisionTerms) throws -> Quantity {
        guard let meter = SimulationMeters.all.first(where: { $0.id == terms.meter }) else { return .zero }
        let recorded = model.usage(customer, meter, terms.period).quantity
        return try recorded.adding(model.reserved(customer, terms.meter, terms.period))
    }

    private mutating func reserve(_ ledger: any Ledger, _ customer: Int) async throws {
        let terms = terms()
        let quantity =
            terms.meter == SimulationMeters.count.id ? Quantity.one : Quantity(Int64.random(in: 1...20, using: &random))
        let seconds = Int64.random(in: 1...20_000, using: &random)
        let key = "r\(step)"
        model.expire(customer, now: now)
        let before = try used(customer, terms)
        let command = harness.reserve(
            customer,
            key: key,
            name: event(quantity, terms, now).name,
            quantity: quantity,
            seconds: seconds,
            terms: terms,
            now: now
        )
        let outcome = try await ledger.submit(LedgerBatch([command])).first
        guard case .reserved(let reserved) = outcome else {
            Issue.record("step \(step): \(String(describing: outcome))")
            return
        }
        switch reserved.kind {
        case .held(let reservation, let decision, isRepeated: false):
            counts["held", default: 0] += 1
            #expect(try decision.used == before.adding(quantity), "step \(step)")
            #expect(try !stops(customer, terms, at: before.adding(quantity)), "step \(step): over the limit")
            model.held[customer, default: [:]][key] = LedgerModel.Held(
                quantity: quantity,
                expiresAt: now.adding(seconds: seconds),
                period: terms.period,
                meter: terms.meter
            )
            reservations.append((customer, key, reservation.sequence))
        case .refused:
            counts["refused", default: 0] += 1
            #expect(try stops(customer, terms, at: before.adding(quantity)), "step \(step)")
        case .held:
            Issue.record("step \(step): a new reservation was taken for a repeated one")
        }
    }

    /// Commits or releases one of the reservations, pending or expired.
    private mutating func settle(_ ledger: any Ledger) async throws {
        guard !reservations.isEmpty else { return }
        let index = Int.random(in: 0..<reservations.count, using: &random)
        let (customer, key, sequence) = reservations.remove(at: index)
        model.expire(customer, now: now)
        let held = model.held[customer]?[key]
        if random.chance(40) {
            let command = ReleaseCommand(context: harness.context(customer), reservation: sequence, now: now)
            let outcome = try await ledger.submit(LedgerBatch([.release(command)])).first
            guard case .released(let reservation) = outcome else {
                Issue.record("step \(step): \(String(describing: outcome))")
                return
            }
            #expect(reservation.state == (held == nil ? .expired : .released), "step \(step)")
            model.held[customer]?[key] = nil
            return
        }
        let quantity = random.chance(50) ? nil : Quantity(Int64.random(in: 1...40, using: &random))
        let command = CommitCommand(
            context: harness.context(customer),
            reservation: sequence,
            key: "commit-\(key)",
            quantity: quantity,
            properties: .empty,
            now: now
        )
        let outcome = try await ledger.submit(LedgerBatch([.commit(command)])).first
        guard case .committed(let committed) = outcome else {
            Issue.record("step \(step): \(String(describing: outcome))")
            return
        }
        counts["committed", default: 0] += 1
        let expected = max(0, committed.quantity.billionths - (held?.quantity.billionths ?? 0))
        #expect(committed.overrun.billionths == expected, "step \(step)")
        model.held[customer]?[key] = nil
        let reservation = committed.reservation
        let last = reservation.period.end.adding(milliseconds: -1)
        let terms = DecisionTerms(feature: "", meter: reservation.meter, period: reservation.period, limit: .unlimited)
        model.put(event(committed.quantity, terms, min(now, last)), "commit-\(key)", customer)
        let again = try await ledger.submit(LedgerBatch([.commit(command)])).first
        guard case .committed(let repeated) = again else {
            Issue.record("step \(step): a repeated commit gave \(String(describing: again))")
            return
        }
        #expect(repeated.isRepeated && repeated.eventSequence == committed.eventSequence, "step \(step)")
    }

    // MARK: Comparison

    private mutating func compare(_ ledger: any Ledger) async throws {
        let customer = Int.random(in: 1...4, using: &random)
        let start = now.adding(milliseconds: -Int64.random(in: 1..<500_000_000, using: &random))
        let windows = [
            SimulationMeters.period(containing: now),
            TimeRange(start: start, end: start.adding(milliseconds: Int64.random(in: 1..<200_000_000, using: &random))),
        ]
        for meter in SimulationMeters.all {
            let groupBy = meter.groupKeys.isEmpty || random.chance(50) ? [] : meter.groupKeys
            let rows = try await ledger.usage(
                UsageQuery(
                    customers: [harness.context(customer)],
                    meter: meter.id,
                    windows: windows,
                    groupBy: groupBy
                )
            )
            for window in windows {
                for region in groupBy.isEmpty ? [String??.none] : [.some(nil), .some("eu"), .some("us")] {
                    let row = rows.first { row in
                        row.window == window && (region.map { row.group == [$0] } ?? true)
                    }
                    let seen = try row?.accumulator.result(
                        meter.aggregation,
                        over: window,
                        initialLevel: row?.initialLevel ?? .zero
                    )
                    let expected = model.usage(customer, meter, window, region: region)
                    #expect(
                        (seen ?? .zero).quantity == expected.quantity,
                        "step \(step): \(meter.code) of customer \(customer) in \(window), region \(String(describing: region))"
                    )
                    comparisons += 1
                }
            }
        }
    }

    private mutating func verify(_ ledger: any Ledger) async throws {
        let others = try await ledger.verify { customer in
            #expect(customer.differences.isEmpty, "\(customer.customer): \(customer.differences)")
        }
        #expect(others.isEmpty, "\(others)")
    }
}
