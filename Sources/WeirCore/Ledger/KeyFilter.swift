/// A Bloom filter of all keys that the ledger knows: "no" is certain, "yes" asks further.
///
/// It grows with the keys, by parts of twice the size of the one before, up to its bound; beyond that it says "yes" more
/// often and decisions get slower, never wrong. A key touches one block of each part, two words side by side: one cache miss.
/// The block is named by the upper bits of the hash, so that filling it with sorted hashes goes through memory in order.
package struct KeyFilter: Sendable {
    var parts: [Part]
    /// Bytes that all parts may have together.
    private let limit: Int

    struct Part: Sendable {
        /// Those of the blocks, one block behind the other.
        var words: [UInt64]
        /// Keys that it still takes.
        var room: Int

        init(words count: Int) {
            self.init(
                Array(unsafeUninitializedCapacity: count) { memory, initialized in
                    HugePages.ask(for: UnsafeMutableRawBufferPointer(memory))
                    memory.initialize(repeating: 0)
                    initialized = count
                }
            )
        }

        init(_ words: [UInt64]) {
            self.words = words
            room = words.count * KeyFilter.keysPerWord
        }

        var bytes: Int { words.count * 8 }

        /// The first word of the block of a hash.
        @inline(__always)
        func word(of hash: UInt64) -> Int {
            KeyFilter.block(of: hash, among: words.count / KeyFilter.blockWords) * KeyFilter.blockWords
        }
    }

    static let blockWords = 2
    /// Eight keys of three bits in each word fill a block to under a third: one "yes" in some four hundred is wrong, and one in
    /// some thousands while the filter is half full.
    private static let keysPerWord = 4
    private static let smallest = 1 << 10

    /// An empty filter that may grow to some bytes, of which at least 8 KiB are used.
    ///
    /// `expectedKeys` is how many keys will be filled in at once.
    package init(bytes: Int, expectedKeys: Int = 0) {
        self.init(limit: bytes, Part(words: Self.words(bytes: bytes, expectedKeys: expectedKeys)))
    }

    init(limit: Int, _ first: Part) {
        self.limit = limit
        parts = [first]
    }

    /// Of the first part: twice what is expected, so that few keys are asked for in vain, and what comes next needs no
    /// part of its own at once.
    static func words(bytes: Int, expectedKeys: Int) -> Int {
        max(smallest, wholeBlocks(min(expectedKeys * 2 / keysPerWord, bytes / 8)))
    }

    private static func wholeBlocks(_ words: Int) -> Int { words / blockWords * blockWords }

    package var bytes: Int { parts.reduce(0) { $0 + $1.bytes } }

    package mutating func insert(_ hash: UInt64) {
        if parts[parts.count - 1].room == 0 { grow() }
        let last = parts.count - 1
        let word = parts[last].word(of: hash)
        let masks = Self.masks(hash)
        parts[last].words[word] |= masks.0
        parts[last].words[word + 1] |= masks.1
        parts[last].room -= 1
    }

    package func mayContain(_ hash: UInt64) -> Bool {
        let masks = Self.masks(hash)
        // By index: going through the parts themselves would count references to each.
        for index in parts.indices {
            let word = parts[index].word(of: hash)
            if parts[index].words[word] & masks.0 == masks.0, parts[index].words[word + 1] & masks.1 == masks.1 {
                return true
            }
        }
        return false
    }

    /// Asks for what ``mayContain(_:)`` looks at; see ``WorkingSet/prefetch(_:key:)``.
    func prefetch(_ hash: UInt64) {
        for index in parts.indices {
            parts[index].words.withUnsafeBufferPointer { words in
                guard let base = words.baseAddress else { return }
                Prefetch.lines(UnsafeRawPointer(base + parts[index].word(of: hash)), bytes: 1)
            }
        }
    }

    private mutating func grow() {
        let last = parts[parts.count - 1]
        // At the bound the last part takes on more than it was made for.
        let words = Self.wholeBlocks(min(last.words.count * 2, (limit - bytes) / 8))
        guard words >= last.words.count / 2 else {
            parts[parts.count - 1].room = .max
            return
        }
        parts.append(Part(words: words))
    }

    /// The block of a hash: its share of all hashes, taken of all blocks.
    @inline(__always)
    static func block(of hash: UInt64, among blocks: Int) -> Int {
        Int(truncatingIfNeeded: UInt64(blocks).multipliedFullWidth(by: hash).high)
    }

    /// Three bits of each word of a block, from the lower bits of the hash, which do not name the block.
    @inline(__always)
    static func masks(_ hash: UInt64) -> (UInt64, UInt64) {
        (
            1 << (hash & 63) | 1 << (hash >> 6 & 63) | 1 << (hash >> 12 & 63),
            1 << (hash >> 18 & 63) | 1 << (hash >> 24 & 63) | 1 << (hash >> 30 & 63)
        )
    }
}
