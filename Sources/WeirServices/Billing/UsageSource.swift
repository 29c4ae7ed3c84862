import WeirCore
import WeirPrimitives
import WeirStorage

/// Where usage that is priced comes from.
protocol UsageSource: Sendable {
    /// Usage of one moment, and the last entry that it counts.
    func statement(_ items: [UsageItem]) async throws -> LedgerStatement

    /// The amount of each counted event of a window, in the order of their times; of equal ones, as received.
    func amounts(of meter: Meter, in window: TimeRange, through cut: Sequence64) async throws -> [ExactDecimal]
}

/// The ledger's own figures.
struct LedgerSource: UsageSource {
    let ledger: any Ledger
    let context: CustomerContext
    let meters: MeterSet

    func statement(_ items: [UsageItem]) async throws -> LedgerStatement {
        try await ledger.statement(StatementQuery(context: context, items: items))
    }

    func amounts(of meter: Meter, in window: TimeRange, through cut: Sequence64) async throws -> [ExactDecimal] {
        let entries = EntrySource(ledger: ledger, context: context, meters: meters, cut: cut)
        return try await entries.events(countedBy: [meter.id], in: window).counted(by: meter.id, in: window)
            .map(\.amount)
    }
}

/// The entries themselves, up to one of them.
struct EntrySource: Sendable {
    let ledger: any Ledger
    let context: CustomerContext
    let meters: MeterSet
    let cut: Sequence64

    private static let entriesAtOnce = 10_000
    /// Events that are held at once; more are refused.
    static let maximumEvents = 2_000_000

    /// The events that some meters count.
    ///
    /// - Parameters:
    ///   - wanted: The meters.
    ///   - range: Only events of this time.
    ///   - asIfAlways: Events count as if the meters had been there when they came.
    /// - Returns: The events.
    /// - Throws: ``WeirError`` `conflict` when there are more than ``maximumEvents``; ``LedgerError``.
    func events(
        countedBy wanted: Set<MeterID>,
        in range: TimeRange,
        asIfAlways: Bool = false
    ) async throws -> CountedEvents {
        var counted = CountedEvents(of: context.customer, by: wanted, among: meters)
        var after: Sequence64? = wanted.isEmpty ? nil : 0
        while let from = after {
            let page = try await ledger.entries(
                EntryQuery(context: context, range: range, after: from, through: cut, limit: Self.entriesAtOnce)
            )
            for listed in page.events where listed.fate == nil {
                counted.take(
                    listed.recorded.event,
                    sequence: listed.recorded.sequence,
                    countedBy: asIfAlways ? nil : listed.meters
                )
            }
            guard counted.count <= Self.maximumEvents else {
                throw WeirError(
                    .conflict,
                    "More than \(Self.maximumEvents) events would have to be read one by one.",
                    hint: "Export the events and count them outside: 'weir explain --offline'."
                )
            }
            after = page.next
        }
        return counted
    }
}
