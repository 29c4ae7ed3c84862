import WeirCore
import WeirPrimitives

/// The customers that a lane has in memory, each as of a version of its row.
///
/// Whoever changes a customer holds its row, so a version that is still the row's says that all of it is. What a
/// transaction changed is kept when it was committed, and forgotten when it was not.
struct CachedCustomers {
    /// What is known of a customer's row.
    struct Row {
        var version: Int64
        /// Usage up to this entry is in the table of weeks.
        var consolidated: Sequence64
        /// Rows of entries since.
        var tail: Int64
        /// As they are stored, to see whether they changed.
        var arrivals: RateArrivals
        var counters: Int
        var earliestReceipt: Timestamp
        /// How long it is as it is stored.
        var headBytes: Int
        /// Of the round when it was used last.
        var lastUse: UInt64
    }

    var workingSet: WorkingSet
    private(set) var rows: [CustomerID: Row] = [:]
    private var round: UInt64 = 0
    /// Rounds in a row in which nobody else had changed a customer that was in memory.
    private(set) var undisturbed = Int.max
    private let limit: Int
    private let byteLimit: Int
    /// What all take in memory, about.
    private var bytes = 0
    /// In the order in which they came; looked at in turn when there are too many.
    private var order: [CustomerID] = []
    private var nextInOrder = 0

    /// Bytes of the filter of keys, which is made anew for each round: it holds those that the database knows.
    private static let filterBytes = 1 << 15

    init(keySecret: KeySecret, limit: Int, bytes: Int) {
        workingSet = WorkingSet(keyFilter: KeyFilter(bytes: Self.filterBytes), keySecret: keySecret)
        self.limit = limit
        byteLimit = bytes
    }

    subscript(customer: CustomerID) -> Row? {
        get { rows[customer] }
        set {
            bytes += Self.bytes(newValue) - Self.bytes(rows[customer])
            rows[customer] = newValue
        }
    }

    /// What a customer takes in memory beside its row's head, which is packed there.
    private static func bytes(_ row: Row?) -> Int { row.map { 2_000 + 4 * $0.headBytes } ?? 0 }

    /// Begins a round with the meters as they are known.
    mutating func beginRound(_ meterSets: [WorkspaceID: MeterSet]) {
        round += 1
        workingSet.meterSets = meterSets
        workingSet.keyFilter = KeyFilter(bytes: Self.filterBytes)
        workingSet.dirty = []
    }

    /// Takes a customer as its row has it.
    mutating func take(_ ledger: CustomerLedger, _ row: Row) {
        if rows[ledger.customer] == nil { order.append(ledger.customer) }
        workingSet[ledger.customer] = nil
        workingSet.insert(ledger)
        self[ledger.customer] = row
    }

    /// Takes note of whether somebody else had changed a customer that was in memory.
    mutating func note(isDisturbed: Bool) {
        if isDisturbed { undisturbed = 0 } else if undisturbed < .max { undisturbed += 1 }
    }

    mutating func use(_ customer: CustomerID) { rows[customer]?.lastUse = round }

    /// Forgets customers whose changes were not committed, or may not have been.
    mutating func forget(_ customers: some Swift.Sequence<CustomerID>) {
        for customer in customers {
            workingSet[customer] = nil
            self[customer] = nil
        }
        workingSet.dirty = []
    }

    mutating func forgetAll() {
        forget(Array(rows.keys))
        order = []
        nextInOrder = 0
    }

    /// Drops customers beyond the bound that were not used in the last rounds.
    ///
    /// `share`: By how much the bound is multiplied.
    mutating func trim(to share: Int) {
        let (limit, byteLimit) = (limit * share, byteLimit * share)
        workingSet.dirty = []
        var looks = max(1_000, (rows.count - limit) * 4)
        while rows.count > limit || bytes > byteLimit, looks > 0, !order.isEmpty {
            looks -= 1
            if nextInOrder >= order.count { nextInOrder = 0 }
            let customer = order[nextInOrder]
            // One that was forgotten and has come again stands twice; it is dropped here and comes again.
            let isFar = rows.count > limit * 2 || bytes > byteLimit * 2
            if let row = rows[customer], row.lastUse + 2 > round, !isFar {
                nextInOrder += 1
                continue
            }
            workingSet[customer] = nil
            self[customer] = nil
            order.swapAt(nextInOrder, order.count - 1)
            order.removeLast()
        }
        if order.count > 4 * (limit + 1_000) { order = Array(rows.keys) }
    }
}
