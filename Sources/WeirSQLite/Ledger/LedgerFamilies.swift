import WeirCore
import WeirPrimitives

/// The runs in which the ledger's entries, states and keys are kept.
enum LedgerFamilies {
    /// By customer and number: a block of ``RecordBlocks`` each, found by the number of its first entry, and by the times
    /// of its events.
    static let entries = RunFamily(
        id: 1,
        pageBytes: 32_768,
        compressionLevel: -1,
        merging: .keepAll,
        marking: { block in
            let head = try RecordBlocks.mark(of: block)
            return EntryMark(
                number: head.first,
                times: head.times.map { $0.lowerBound.milliseconds...$0.upperBound.milliseconds }
            )
        }
    )
    /// By customer: ``StoredState``, in which that of a later flush is merged.
    static let states = RunFamily(id: 2, pageBytes: 32_768, compressionLevel: -1, merging: .combine(combine))
    /// By the hash of a key: the number of the entry that took it, as a variable-length integer.
    static let keys = RunFamily(id: 3, pageBytes: 16_384, compressionLevel: -5, merging: .keepAll)

    static let all = [entries, states, keys]

    @Sendable
    private static func combine(_ values: [[UInt8]]) throws -> [UInt8] {
        let merged = try StoredState.merged(values.map { value throws(CodingFailure) in try decodeState(value) })
        var writer = ByteWriter(capacity: values.reduce(0) { $0 + $1.count })
        merged?.encode(to: &writer)
        return writer.bytes
    }

    static func decodeState(_ bytes: [UInt8]) throws(CodingFailure) -> StoredState {
        var reader = ByteReader(bytes)
        return try StoredState(from: &reader)
    }
}
