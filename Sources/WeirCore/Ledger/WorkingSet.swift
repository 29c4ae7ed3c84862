package import WeirPrimitives

/// What the rules work on: the customers in memory, the meters, and a filter of stored keys.
package struct WorkingSet: Sendable {
    package var customers: [CustomerID: CustomerLedger] = [:]
    /// Meters by workspace.
    package var meterSets: [WorkspaceID: MeterSet] = [:]
    package var keyFilter: KeyFilter

    package init(keyFilter: KeyFilter) { self.keyFilter = keyFilter }

    package func meters(of workspace: WorkspaceID) -> MeterSet { meterSets[workspace] ?? .empty }

    /// Runs a change on one customer's ledger in place, without copying it.
    ///
    /// - Throws: ``Missing`` when the customer is not in memory, and whatever the body throws.
    package mutating func withCustomer<Value>(
        _ customer: CustomerID,
        of workspace: WorkspaceID,
        _ body: (inout CustomerLedger) throws(Missing) -> Value
    ) throws(Missing) -> Value {
        guard let index = customers.index(forKey: customer) else {
            throw Missing([.customer(customer, workspace)])
        }
        return try body(&customers.values[index])
    }
}

/// A Bloom filter of all keys that a store holds: "no" is certain, "yes" asks the store.
///
/// Memory is fixed; when it holds far more keys than it was made for, it says "yes" more often and decisions get slower,
/// never wrong. Hashes are seeded per process, so nobody can send keys that collide.
package struct KeyFilter: Sendable {
    private var words: [UInt64]
    private let mask: UInt64

    /// - Parameter bytes: The memory to use; rounded down to a power of two, at least 1 KiB.
    package init(bytes: Int) {
        var count = 128
        while count * 16 <= bytes { count *= 2 }
        words = Array(repeating: 0, count: count)
        mask = UInt64(count - 1)
    }

    package mutating func insert(_ key: String, of customer: CustomerID) {
        let (word, bits) = place(key, customer)
        words[word] |= bits
    }

    package func mayContain(_ key: String, of customer: CustomerID) -> Bool {
        let (word, bits) = place(key, customer)
        return words[word] & bits == bits
    }

    /// One word and five bits in it: one cache miss a probe.
    private func place(_ key: String, _ customer: CustomerID) -> (word: Int, bits: UInt64) {
        var hasher = Hasher()
        hasher.combine(customer)
        hasher.combine(key)
        let hash = UInt64(bitPattern: Int64(hasher.finalize()))
        var bits: UInt64 = 0
        for shift in stride(from: UInt64(34), to: 64, by: 6) { bits |= 1 << (hash >> shift & 63) }
        return (Int(hash & mask), bits)
    }
}
