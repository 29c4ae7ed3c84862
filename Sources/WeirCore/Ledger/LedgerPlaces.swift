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
        let counters = MemoryLayout<CustomerLedger>.offset(of: \.counters) ?? Prefetch.noPlace()
        let rates = MemoryLayout<CustomerLedger>.offset(of: \.arrivals) ?? Prefetch.noPlace()
        let fresh = MemoryLayout<CustomerLedger>.offset(of: \.fresh) ?? Prefetch.noPlace()
        let usage = fresh + (MemoryLayout<LedgerLayer>.offset(of: \.usage) ?? Prefetch.noPlace())
        cells = counters + QuotaCounters.cellsOffset
        arrivals = rates + RateArrivals.arrayOffset
        records =
            fresh + (MemoryLayout<LedgerLayer>.offset(of: \.records) ?? Prefetch.noPlace()) + RecordRun.bytesOffset
        keys = fresh + (MemoryLayout<LedgerLayer>.offset(of: \.keys) ?? Prefetch.noPlace())
        slots = usage + UsageDeltas.slotsOffset
        tags = usage + UsageDeltas.tagsOffset
    }
}
