import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// The meters that both ledgers' tests count with: one of each aggregation.
enum ConformanceMeters {
    static let start = Timestamp(milliseconds: 1_769_904_000_000)  // 2026-02-01T00:00:00Z
    static let now = start.adding(seconds: 7_200)

    static func meter(
        _ number: Int,
        _ code: String,
        _ aggregation: Aggregation,
        groupKeys: [String] = [],
        operation: String? = nil
    ) -> Meter {
        Meter(
            id: MeterID(rawValue: UInt128(number)),
            workspace: WorkspaceID(rawValue: 1),
            code: code,
            displayName: code,
            eventNames: ["call"],
            aggregation: aggregation,
            valueProperty: aggregation.needsValue ? "value" : nil,
            operationProperty: operation,
            groupKeys: groupKeys,
            effectiveFrom: start.adding(seconds: -400 * 86_400),
            createdAt: start
        )
    }

    static let count = meter(1, "COUNT", .count)
    static let sum = meter(2, "SUM", .sum, groupKeys: ["region"])
    static let max = meter(3, "MAX", .max)
    static let all = [
        count, sum, max, meter(4, "MIN", .min), meter(5, "UNIQUE", .uniqueCount, operation: "operation"),
        meter(6, "LATEST", .latest, groupKeys: ["region"]), meter(7, "AVERAGE", .average),
        meter(8, "WEIGHTED", .weightedSum, groupKeys: ["region"]),
        meter(9, "P90", .percentile(rank: Quantity(90))),
    ]

    static func period(_ days: Int64 = 28) -> TimeRange {
        TimeRange(start: start, end: start.adding(seconds: days * 86_400))
    }

    static func terms(_ meter: Meter, _ limit: QuotaLimit, rates: [RateRule] = []) -> DecisionTerms {
        DecisionTerms(
            feature: meter.code.lowercased(),
            meter: meter.id,
            period: period(),
            limit: limit,
            rates: rates
        )
    }
}

extension LedgerHarness {
    func event(
        _ customer: Int,
        _ key: String,
        _ value: Int64 = 1,
        at: Timestamp = ConformanceMeters.now
    ) -> LedgerCommand {
        record(customer, key: key, at: at, ["value": .number(ExactDecimal(value))], now: ConformanceMeters.now)
    }

    func ask(
        _ customer: Int,
        _ key: String,
        _ terms: DecisionTerms,
        now: Timestamp = ConformanceMeters.now
    ) -> LedgerCommand {
        .consume(consume(customer, key: key, quantity: .one, terms: terms, now: now))
    }

    func retract(_ customer: Int, _ key: String) -> LedgerCommand {
        .retract(RetractCommand(context: context(customer), key: key, now: ConformanceMeters.now))
    }
}

extension Ledger {
    func total(_ meter: Meter, of customer: Int, _ harness: LedgerHarness) async throws -> Quantity {
        try await value(meter, of: harness.context(customer), in: ConformanceMeters.period())
    }
}

extension LedgerOutcome {
    var recordedKind: RecordedOutcome.Kind? { if case .recorded(let recorded) = self { recorded.kind } else { nil } }

    var isAllowed: Bool {
        switch self {
        case .decided(.allowed): return true
        case .reserved(let outcome):
            if case .held = outcome.kind { return true }
            return false
        case _: return false
        }
    }
}
