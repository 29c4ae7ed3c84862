import WeirPrimitives

/// A key that entries took, by its hash.
package struct KeyMark: Sendable, Hashable {
    package var hash: UInt64
    package var sequence: Sequence64

    package init(hash: UInt64, sequence: Sequence64) {
        self.hash = hash
        self.sequence = sequence
    }
}

/// What some entries brought to a customer's ledger, and the store does not hold yet.
package struct LedgerLayer: Sendable {
    package var records = RecordRun()
    package var keys: [KeyMark] = []
    package var fates: [Sequence64: Fate] = [:]
    package var usage = UsageDeltas()
    /// The keys by hash; made when someone asks and there are many.
    private var keyIndex: [UInt64: [Sequence64]]?
    private static let lookThrough = 256

    package init() {}

    package var isEmpty: Bool { records.isEmpty && fates.isEmpty && usage.isEmpty }

    mutating func takeKey(_ mark: KeyMark) {
        if keys.isEmpty { keys.reserveCapacity(4) }
        keys.append(mark)
        if keyIndex != nil { keyIndex?[mark.hash, default: []].append(mark.sequence) }
    }

    /// The entries that took a key with some hash, newest first.
    mutating func entries(withKey hash: UInt64) -> [Sequence64] {
        if keyIndex == nil, keys.count > Self.lookThrough {
            var index: [UInt64: [Sequence64]] = [:]
            index.reserveCapacity(keys.count)
            for mark in keys { index[mark.hash, default: []].append(mark.sequence) }
            keyIndex = index
        }
        if let keyIndex { return (keyIndex[hash] ?? []).reversed() }
        return keys.reversed().filter { $0.hash == hash }.map(\.sequence)
    }

    /// Takes in what came after.
    mutating func append(_ newer: LedgerLayer) {
        records.append(newer.records)
        keys.append(contentsOf: newer.keys)
        keyIndex = nil
        fates.merge(newer.fates) { $1 }
        usage.merge(newer.usage)
    }
}
