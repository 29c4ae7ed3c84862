import WeirCore
import WeirPrimitives

/// Compares the stored keys with those that the entries took.
///
/// The keys lie in the order of their hashes and the entries in that of their customers, so both are added up, each in
/// one pass: a sum over hashes of key and entry that any missing, doubled or changed one alters. Only when the sums
/// differ is every key looked up, to name what is wrong.
struct KeyAudit {
    private let reader: RunReader
    private let secret: KeySecret
    private static let named = 20

    init(_ reader: RunReader, secret: KeySecret) {
        self.reader = reader
        self.secret = secret
    }

    private struct Sum: Equatable {
        var count = 0
        var first: UInt64 = 0
        var second: UInt64 = 0

        mutating func add(_ hash: UInt64, _ sequence: Sequence64) {
            count += 1
            first &+= Self.mix(hash ^ Self.mix(sequence))
            second &+= Self.mix(first: hash, second: sequence &+ 0x9E37_79B9_7F4A_7C15)
        }

        private static func mix(first: UInt64, second: UInt64) -> UInt64 { mix(mix(first) &+ second) }

        /// Every bit of the result depends on every bit of the word (the end of MurmurHash3).
        private static func mix(_ word: UInt64) -> UInt64 {
            var word = word
            word = (word ^ word >> 33) &* 0xFF51_AFD7_ED55_8CCD
            word = (word ^ word >> 33) &* 0xC4CE_B9FE_1A85_EC53
            return word ^ word >> 33
        }
    }

    func differences() throws -> [LedgerDifference] {
        var stored = Sum()
        try reader.forEachEntry(in: LedgerFamilies.keys) { key, value in
            var reader = ByteReader(Array(value))
            while !reader.isAtEnd { stored.add(UInt64(truncatingIfNeeded: key), try reader.unsigned()) }
        }
        var recomputed = Sum()
        try forEachKey { _, hash, sequence, _ in recomputed.add(hash, sequence) }
        guard stored != recomputed else { return [] }
        return try named(stored, recomputed)
    }

    private func forEachKey(_ body: (CustomerID, UInt64, Sequence64, String) throws -> Void) throws {
        var entries = try reader.entries(in: LedgerFamilies.entries)
        while let number = entries.key {
            let customer = CustomerID(rawValue: number)
            var taken: [(hash: UInt64, sequence: Sequence64, key: String)] = []
            try RecordBlocks.forEach(in: Array(entries.value)) { record in
                guard let key = record.takenKey else { return }
                taken.append((secret.hash(key, of: customer), record.sequence, key))
            }
            for one in taken { try body(customer, one.hash, one.sequence, one.key) }
            try entries.advance()
        }
    }

    private func named(_ stored: Sum, _ recomputed: Sum) throws -> [LedgerDifference] {
        var differences: [LedgerDifference] = []
        let reading = LedgerReading(reader)
        try forEachKey { customer, hash, sequence, key in
            guard differences.count < Self.named, try !reading.sequences(withKey: hash).contains(sequence) else {
                return
            }
            differences.append(
                LedgerDifference(
                    subject: "key '\(key)' of \(customer)",
                    stored: "nothing",
                    recomputed: "entry \(sequence)"
                )
            )
        }
        guard differences.isEmpty else { return differences }
        return [
            LedgerDifference(
                subject: "keys of all customers",
                stored: "\(stored.count), among them some that no entry took",
                recomputed: "\(recomputed.count)"
            )
        ]
    }
}
