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
    /// What else is known of each page; empty in a family that has no marks.
    let marks: [PageMark]
    let lastKey: RunKey

    init(
        _ header: RunHeader,
        entries: Int,
        bytes: Int,
        firstKeys: [RunKey],
        marks: [PageMark] = [],
        lastKey: RunKey
    ) {
        self.header = header
        self.entries = entries
        self.bytes = bytes
        self.firstKeys = firstKeys
        self.marks = marks
        self.lastKey = lastKey
    }

    var id: Int64 { header.id }
    var pages: Int { firstKeys.count }

    /// What was gone through is not what was written.
    var hasWrongCount: RunError {
        .damagedRun(run: id, reason: "it has not as many entries as it should")
    }

    /// The pages that may have entries of a key; none when the run certainly has none.
    func pages(for key: RunKey) -> Range<Int> {
        guard let first = firstKeys.first, first <= key, key <= lastKey else { return 0..<0 }
        return pages(for: key...key)
    }

    /// The pages that may have entries of keys in a range.
    func pages(for keys: ClosedRange<RunKey>) -> Range<Int> {
        let atLeast = firstKeys.partitioningIndex { $0 >= keys.lowerBound }
        let above = firstKeys.partitioningIndex { $0 > keys.upperBound }
        // The entries of a key that begins a page may begin at the end of the page before.
        return max(0, atLeast - 1)..<above
    }

    /// The one page that can have the entry of a key with the largest number up to one; nil when no page can.
    ///
    /// For a run with marks.
    func page(of key: RunKey, atOrBefore number: UInt64) -> Int? {
        guard key <= lastKey else { return nil }
        var low = 0
        var high = firstKeys.count
        while low < high {
            let middle = (low + high) / 2
            if (firstKeys[middle], marks[middle].number) > (key, number) { high = middle } else { low = middle + 1 }
        }
        return low > 0 ? low - 1 : nil
    }
}

/// The stored form of what is known of a run's pages, compressed for the checksum; all numbers big-endian.
///
/// The first key of each page and the last key of the run, 16 bytes each. In a family with marks, for each page: the
/// number of its first entry, the earliest and the latest instant in it, 8 bytes each; the earliest is later than the
/// latest when there is none.
enum PageIndex {
    private static let keyBytes = 16
    private static let markBytes = 24

    static func encode(firstKeys: [RunKey], marks: [PageMark], lastKey: RunKey) throws -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity((firstKeys.count + 1) * keyBytes + marks.count * markBytes)
        for key in firstKeys + [lastKey] { withUnsafeBytes(of: key.bigEndian) { bytes.append(contentsOf: $0) } }
        for mark in marks {
            let times = [mark.times?.lowerBound ?? .max, mark.times?.upperBound ?? .min]
            for word in [mark.number] + times.map({ UInt64(bitPattern: $0) }) {
                withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
            }
        }
        let compressor = try Compressor(level: 1)
        return try bytes.withUnsafeBytes { try compressor.compress($0) }
    }

    /// - Returns: The first key of each page, what else is known of each, and the last key of the run.
    static func decode(
        _ stored: UnsafeRawBufferPointer,
        pages: Int,
        hasMarks: Bool,
        run: Int64,
        decompressor: Decompressor
    ) throws(RunError) -> (firstKeys: [RunKey], marks: [PageMark], lastKey: RunKey) {
        guard pages > 0, pages <= PageID.maximumPages else {
            throw RunError.damagedRun(run: run, reason: "it has \(pages) pages")
        }
        let bytes: [UInt8]
        do throws(Decompressor.Refusal) {
            let count = (pages + 1) * keyBytes + (hasMarks ? pages * markBytes : 0)
            bytes = try decompressor.bytes(count: count, from: stored)
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
        guard hasMarks else { return (keys, [], lastKey) }
        let marks = bytes.withUnsafeBytes { bytes in
            (0..<pages).map { page in
                let words = (0..<3).map { word in
                    let place = (pages + 1) * keyBytes + page * markBytes + word * 8
                    return UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                }
                let (earliest, latest) = (Int64(bitPattern: words[1]), Int64(bitPattern: words[2]))
                return PageMark(number: words[0], times: earliest <= latest ? earliest...latest : nil)
            }
        }
        let isInOrder = (1..<pages).allSatisfy { page in
            keys[page - 1] < keys[page] || marks[page - 1].number < marks[page].number
        }
        guard isInOrder else {
            throw RunError.damagedRun(run: run, reason: "the numbers of its pages are not in order")
        }
        return (keys, marks, lastKey)
    }
}

extension Array {
    /// The first place from which on a condition holds, in an array where it holds for everything behind that.
    func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
