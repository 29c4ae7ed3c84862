import Testing
import WeirCore
import WeirPrimitives

/// The rules on a working set of which nothing is in a store: commands in short form, and what they did.
struct RulesBench {
    static let start = Timestamp(milliseconds: 1_769_904_000_000)  // 2026-02-01T00:00:00Z
    static let workspace = WorkspaceID(rawValue: 1)
    static let period = TimeRange(start: start, end: start.adding(seconds: 28 * 86_400))

    static let count = meter(1, .count)
    static let sum = meter(2, .sum)
    static let max = meter(3, .max)
    static let unique = meter(4, .uniqueCount)

    var workingSet: WorkingSet
    /// All entries so far, in order.
    var delta = LedgerDelta()
    var now = start.adding(seconds: 86_400)

    init(meters: [Meter] = [count, sum, max, unique]) {
        workingSet = WorkingSet(keyFilter: KeyFilter(bytes: 1 << 12))
        workingSet.meterSets[Self.workspace] = MeterSet(version: 1, meters: meters)
    }

    static func meter(_ number: Int, _ aggregation: Aggregation, _ change: (inout Meter) -> Void = { _ in }) -> Meter {
        var meter = Meter(
            id: MeterID(rawValue: UInt128(number)),
            workspace: workspace,
            code: "M\(number)",
            displayName: "M\(number)",
            eventNames: ["call"],
            aggregation: aggregation,
            valueProperty: aggregation.needsValue ? "value" : nil,
            operationProperty: aggregation == .uniqueCount ? "operation" : nil,
            groupKeys: ["region"],
            effectiveFrom: start.adding(seconds: -400 * 86_400),
            createdAt: start
        )
        change(&meter)
        return meter
    }

    // MARK: Commands

    func context(_ customer: Int = 1) -> CustomerContext {
        CustomerContext(
            workspace: Self.workspace,
            customer: CustomerID(rawValue: UInt128(customer))
        )
    }

    mutating func apply(_ command: LedgerCommand) throws -> LedgerOutcome {
        let context = command.context
        if workingSet.resident(context.customer) == nil {
            workingSet.insert(CustomerLedger(workspace: context.workspace, customer: context.customer))
        }
        return try LedgerRules.apply(command, to: &workingSet, delta: &delta)
    }

    static func properties(_ values: [String: PropertyValue]) -> EventProperties {
        EventProperties(values.map { EventProperties.Member(name: $0.key, value: $0.value) })
    }

    @discardableResult
    mutating func record(
        _ key: String,
        value: Int64 = 1,
        at timestamp: Timestamp? = nil,
        _ more: [String: PropertyValue] = [:],
        policy: ChangedKeyPolicy = .replace,
        isAssigned: Bool = false
    ) throws -> LedgerOutcome {
        let properties = Self.properties(more.merging(["value": .number(ExactDecimal(value))]) { first, _ in first })
        return try apply(
            .record(
                RecordCommand(
                    context: context(),
                    event: UsageEvent(key: key, name: "call", timestamp: timestamp ?? now, properties: properties),
                    hasAssignedTimestamp: isAssigned,
                    changedKeyPolicy: policy,
                    now: now
                )
            )
        )
    }

    @discardableResult
    mutating func retract(_ key: String, version: Sequence64? = nil) throws -> LedgerOutcome {
        try apply(.retract(RetractCommand(context: context(), key: key, version: version, now: now)))
    }

    func terms(
        _ meter: Meter,
        _ limit: QuotaLimit,
        perCall: Quantity? = nil,
        rates: [RateRule] = [],
        period: TimeRange = period
    ) -> DecisionTerms {
        DecisionTerms(
            feature: "feature",
            meter: meter.id,
            period: period,
            limit: limit,
            perCallLimit: perCall,
            rates: rates
        )
    }

    func consumeCommand(
        _ key: String,
        _ value: PropertyValue,
        _ terms: DecisionTerms,
        quantity: Quantity = .one
    ) -> ConsumeCommand {
        let properties = Self.properties(["value": value])
        return ConsumeCommand(
            context: context(),
            event: UsageEvent(key: key, name: "call", timestamp: now, properties: properties),
            quantity: quantity,
            terms: terms,
            now: now
        )
    }

    /// Consumes a number of units.
    @discardableResult
    mutating func consume(_ key: String, _ units: Int64, _ terms: DecisionTerms) throws -> LedgerOutcome {
        let value = PropertyValue.number(ExactDecimal(units))
        return try apply(.consume(consumeCommand(key, value, terms, quantity: Quantity(units))))
    }

    @discardableResult
    mutating func check(_ units: Int64, _ terms: DecisionTerms) throws -> LedgerOutcome {
        let value = PropertyValue.number(ExactDecimal(units))
        return try apply(.check(consumeCommand("check", value, terms, quantity: Quantity(units))))
    }

    @discardableResult
    mutating func reserve(
        _ key: String,
        _ units: Int64,
        seconds: Int64 = 60,
        _ terms: DecisionTerms
    ) throws -> LedgerOutcome {
        try apply(
            .reserve(
                ReserveCommand(
                    context: context(),
                    key: key,
                    eventName: "call",
                    properties: .empty,
                    quantity: Quantity(units),
                    expiresAt: now.adding(seconds: seconds),
                    terms: terms,
                    now: now
                )
            )
        )
    }

    @discardableResult
    mutating func commit(_ reservation: Sequence64, _ units: Int64? = nil, key: String? = nil) throws -> LedgerOutcome {
        try apply(
            .commit(
                CommitCommand(
                    context: context(),
                    reservation: reservation,
                    key: key ?? "commit-\(reservation)",
                    quantity: units.map { Quantity($0) },
                    properties: .empty,
                    now: now
                )
            )
        )
    }

    @discardableResult
    mutating func release(_ reservation: Sequence64) throws -> LedgerOutcome {
        try apply(.release(ReleaseCommand(context: context(), reservation: reservation, now: now)))
    }

    @discardableResult
    mutating func renew(_ reservation: Sequence64, seconds: Int64) throws -> LedgerOutcome {
        try apply(
            .renew(
                RenewCommand(
                    context: context(),
                    reservation: reservation,
                    expiresAt: now.adding(seconds: seconds),
                    now: now
                )
            )
        )
    }

    // MARK: What was done

    var ledger: CustomerLedger {
        workingSet[context().customer]
            ?? CustomerLedger(workspace: Self.workspace, customer: context().customer)
    }

    /// Recorded and held usage of a meter.
    mutating func quota(_ meter: Meter, in period: TimeRange = period) throws -> QuotaState {
        let item = QuotaReadCommand.Item(meter: meter.id, period: period)
        let outcome = try apply(.readQuotas(QuotaReadCommand(context: context(), items: [item], now: now)))
        guard case .quotas(let states) = outcome else { throw UnexpectedOutcome(outcome: outcome) }
        return try #require(states.first)
    }

    /// What an independent recomputation finds wrong.
    func differences() -> [String] {
        do {
            var verifier = LedgerVerifier(
                meters: workingSet.meters(of: Self.workspace),
                stored: try StoredState(ledger)
            )
            feed(&verifier)
            while let corrected = verifier.corrected {
                verifier = corrected
                feed(&verifier)
            }
            return verifier.finish().map(\.description)
        } catch {
            return ["\(error)"]
        }
    }

    private func feed(_ verifier: inout LedgerVerifier) {
        for change in delta.changes where change.customer == context().customer { verifier.take(change.record) }
    }
}

struct UnexpectedOutcome: Error {
    var outcome: LedgerOutcome
}

extension LedgerOutcome {
    /// The decision when it is a yes.
    var allowed: Decision? {
        if case .decided(.allowed(let decision, isRepeated: false)) = self { decision } else { nil }
    }

    var refusal: LedgerRefusal? {
        switch self {
        case .decided(.refused(let refusal)): refusal
        case .reserved(let outcome):
            if case .refused(let refusal) = outcome.kind { refusal } else { nil }
        case _: nil
        }
    }

    /// The reservation that was made, committed, renewed or released.
    var reservation: Reservation? {
        switch self {
        case .reserved(let outcome):
            if case .held(let reservation, _, _) = outcome.kind { reservation } else { nil }
        case .committed(let outcome): outcome.reservation
        case .renewed(let reservation), .released(let reservation): reservation
        case _: nil
        }
    }

    var commit: CommitOutcome? {
        if case .committed(let outcome) = self { outcome } else { nil }
    }

    var recordedKind: RecordedOutcome.Kind? {
        if case .recorded(let outcome) = self { outcome.kind } else { nil }
    }
}
