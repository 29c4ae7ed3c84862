package import WeirCore
package import WeirPrimitives
import WeirStorage

extension EmbeddedLedger {
    /// How far back the clock of the machine may be set between two runs, in milliseconds.
    ///
    /// Within one run entries stand in the order in which they are said to have come (``WorkingSet/earliestReceipt``).
    private static let setBack: Int64 = 60_000
    /// Entries that are read from the store at once, at first and at most.
    private static let firstStep: Sequence64 = 64
    private static let largestStep: Sequence64 = 8192

    package func cut(_ context: CustomerContext, at instant: Timestamp) async throws -> Sequence64 {
        let ledger = try await snapshot(context, asOf: instant).ledger
        var firstAfter = ledger.sequence + 1
        var oldest: Timestamp?
        ledger.forEachRecordInMemory(after: 0) { record in
            oldest = oldest ?? record.receivedAt
            if record.receivedAt > instant { firstAfter = min(firstAfter, record.sequence) }
        }
        // From the newest stored entries back, until they are so old that none before them can have come later.
        let settled = instant.adding(milliseconds: -Self.setBack)
        var end = ledger.firstInMemory
        var step = Self.firstStep
        while end > 1, oldest.map({ $0 > settled }) ?? true {
            let start = end > step ? end - step : 1
            let records = try await records(of: context.customer, in: start..<end)
            if let late = records.first(where: { $0.receivedAt > instant }) { firstAfter = late.sequence }
            oldest = records.first?.receivedAt ?? oldest
            end = start
            step = min(step * 4, Self.largestStep)
        }
        return firstAfter - 1
    }
}
