/// Where the arrays of a customer's ledger stand in it, in bytes; for ``WorkingSet/prefetch(_:)``.
struct LedgerPlaces {
    let cells: Int
    let arrivals: Int
    let records: Int
    let keys: Int
    let slots: Int
    let tags: Int

    static let all = LedgerPlaces()

    private init() {
        let counters = MemoryLayout<CustomerLedger>.offset(of: \.counters) ?? 0
        let rates = MemoryLayout<CustomerLedger>.offset(of: \.arrivals) ?? 0
        let fresh = MemoryLayout<CustomerLedger>.offset(of: \.fresh) ?? 0
        let usage = fresh + (MemoryLayout<LedgerLayer>.offset(of: \.usage) ?? 0)
        cells = counters + QuotaCounters.cellsOffset
        arrivals = rates + RateArrivals.arrayOffset
        records = fresh + (MemoryLayout<LedgerLayer>.offset(of: \.records) ?? 0) + RecordRun.bytesOffset
        keys = fresh + (MemoryLayout<LedgerLayer>.offset(of: \.keys) ?? 0)
        slots = usage + UsageDeltas.slotsOffset
        tags = usage + UsageDeltas.tagsOffset
    }
}
