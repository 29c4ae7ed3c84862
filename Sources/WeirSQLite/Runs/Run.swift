import Foundation

/// What is known of a run before its entries.
struct RunHeader: Sendable {
    let id: Int64
    let family: Int
    /// 0 for what was written by a batch, one more with each merge.
    let level: Int
    /// The age, a larger number being newer; a merged run has the one of its newest input.
    let position: Int64
}

/// A complete run: entries in order of key, on pages that never change.
final class Run: Sendable {
    let header: RunHeader
    let entries: Int
    /// The stored bytes of all pages.
    let bytes: Int
    /// The first key of each page.
    let firstKeys: [RunKey]
    let lastKey: RunKey

    init(_ header: RunHeader, entries: Int, bytes: Int, firstKeys: [RunKey], lastKey: RunKey) {
        self.header = header
        self.entries = entries
        self.bytes = bytes
        self.firstKeys = firstKeys
        self.lastKey = lastKey
    }

    var id: Int64 { header.id }
    var pages: Int { firstKeys.count }

    /// The pages that may have entries of a key; none when the run certainly has none.
    func pages(for key: RunKey) -> Range<Int> {
        guard let first = firstKeys.first, first <= key, key <= lastKey else { return 0..<0 }
        let atLeast = firstKeys.partitioningIndex { $0 >= key }
        let above = firstKeys.partitioningIndex { $0 > key }
        // The entries of a key that begins a page may begin at the end of the page before.
        return max(0, atLeast - 1)..<above
    }
}

/// The stored form of a run's first keys and last key: 16 bytes each, big-endian, compressed for the checksum.
enum PageIndex {
    private static let keyBytes = 16

    static func encode(firstKeys: [RunKey], lastKey: RunKey) throws -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity((firstKeys.count + 1) * keyBytes)
        for key in firstKeys + [lastKey] { withUnsafeBytes(of: key.bigEndian) { bytes.append(contentsOf: $0) } }
        let compressor = try Compressor(level: 1)
        return try bytes.withUnsafeBytes { try compressor.compress($0) }
    }

    /// - Returns: The first key of each page, then the last key of the run.
    static func decode(
        _ stored: UnsafeRawBufferPointer,
        pages: Int,
        run: Int64,
        decompressor: Decompressor
    ) throws(RunError) -> (firstKeys: [RunKey], lastKey: RunKey) {
        guard pages > 0, pages <= PageID.maximumPages else {
            throw RunError.damagedRun(run: run, reason: "it has \(pages) pages")
        }
        let bytes: [UInt8]
        do throws(Decompressor.Refusal) {
            bytes = try decompressor.bytes(count: (pages + 1) * keyBytes, from: stored)
        } catch {
            throw RunError.damagedRun(run: run, reason: "of its page index, " + error.reason)
        }
        var keys = bytes.withUnsafeBytes { bytes in
            (0...pages).map { RunKey(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * keyBytes, as: RunKey.self)) }
        }
        guard zip(keys, keys.dropFirst()).allSatisfy({ $0 <= $1 }) else {
            throw RunError.damagedRun(run: run, reason: "its page index is not in order")
        }
        let lastKey = keys.removeLast()
        return (keys, lastKey)
    }
}

extension Array {
    /// The first place from which on a condition holds, in an array where it holds for everything behind that.
    fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
