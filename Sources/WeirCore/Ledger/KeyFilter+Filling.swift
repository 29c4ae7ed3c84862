extension KeyFilter {
    /// A filter of hashes that several threads may give at once; the same as if one had inserted them.
    ///
    /// `read` is handed ranges that together are all hashes, and has to call what it is handed with the place of a range
    /// and hashes of it, some at a time: for different ranges from different threads if it likes, for one range never
    /// from two at once, and not after it has returned. `ranges` is how many to make, at least one. There are to be
    /// `expectedKeys` hashes; with more, keys are asked for in vain more often.
    package init(
        bytes: Int,
        expectedKeys: Int,
        ranges: Int,
        read: (
            _ ranges: [ClosedRange<UInt64>],
            _ insert: @Sendable (_ range: Int, _ hashes: UnsafeBufferPointer<UInt64>) -> Void
        ) throws -> Void
    ) rethrows {
        let count = Self.words(bytes: bytes, expectedKeys: expectedKeys)
        let ranges = min(max(1, ranges), count / Self.blockWords)
        var keys = 0
        let words = try [UInt64](unsafeUninitializedCapacity: count) { memory, initialized in
            HugePages.ask(for: UnsafeMutableRawBufferPointer(memory))
            let sections = (0..<ranges).map { Section($0, of: ranges, in: memory) }
            try read(sections.map(\.hashes)) { sections[$0].insert($1) }
            for section in sections {
                section.clear()
                keys += section.keys
            }
            initialized = count
        }
        var part = Part(words)
        part.room = max(0, part.room - keys)
        self.init(limit: bytes, part)
    }

    /// The words of a range of hashes, in memory that a filter is made of.
    // A range's thread is alone in using its section, and no two sections have a word in common. Whoever made them uses
    // them again when all threads have ended.
    private final class Section: @unchecked Sendable {
        let hashes: ClosedRange<UInt64>
        private(set) var keys = 0
        private let words: UnsafeMutableBufferPointer<UInt64>
        private let firstBlock: Int
        private let allBlocks: Int
        private var isClear = false

        /// `memory` is whole blocks, at least one for each section.
        init(_ place: Int, of count: Int, in memory: UnsafeMutableBufferPointer<UInt64>) {
            allBlocks = memory.count / KeyFilter.blockWords
            firstBlock = allBlocks * place / count
            let end = allBlocks * (place + 1) / count
            words = UnsafeMutableBufferPointer(
                rebasing: memory[firstBlock * KeyFilter.blockWords..<end * KeyFilter.blockWords]
            )
            let last = end < allBlocks ? Self.firstHash(of: end, among: allBlocks) - 1 : .max
            hashes = Self.firstHash(of: firstBlock, among: allBlocks)...last
        }

        /// The smallest hash whose block is a given one; see ``KeyFilter/block(of:among:)``.
        private static func firstHash(of block: Int, among blocks: Int) -> UInt64 {
            let (quotient, remainder) = UInt64(blocks).dividingFullWidth((UInt64(block), 0))
            return remainder == 0 ? quotient : quotient + 1
        }

        func insert(_ hashes: UnsafeBufferPointer<UInt64>) {
            clear()
            keys += hashes.count
            let (words, firstBlock, allBlocks) = (words, firstBlock, allBlocks)
            for hash in hashes {
                let word = (KeyFilter.block(of: hash, among: allBlocks) - firstBlock) * KeyFilter.blockWords
                precondition(words.indices.contains(word), "A hash is given to the range that it lies in.")
                let masks = KeyFilter.masks(hash)
                words[word] |= masks.0
                words[word + 1] |= masks.1
            }
        }

        /// Makes all words zero, before the first hash: it is the range's thread that waits for the memory.
        func clear() {
            guard !isClear else { return }
            words.initialize(repeating: 0)
            isClear = true
        }
    }
}
