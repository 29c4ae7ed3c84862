/// Keys are 128-bit numbers; their order is the order of the big-endian bytes.
///
/// A 16-byte id is the number of its bytes, a 64-bit hash is itself. Keys are stored as differences, so that small or
/// dense ones cost few bytes.
package typealias RunKey = UInt128

/// A key space of a ``RunStore`` and the form in which it is stored.
package struct RunFamily: Sendable {
    /// Makes one value of several values of a key, oldest first.
    ///
    /// Must not depend on how neighbours are grouped: (a b) c and a (b c) are the same.
    package typealias Combination = @Sendable (_ values: [[UInt8]]) throws -> [UInt8]

    /// What becomes of several values of one key.
    package enum Merging: Sendable {
        /// The values follow each other, oldest first; where one ends must show in the bytes.
        case keepAll
        /// Values of older and newer runs are made one. In one run a key may come only once.
        case combine(Combination)
    }

    /// Sizes that pages may aim at, in bytes before compression.
    ///
    /// The lower end is for tests; 32 to 64 KiB serve well.
    package static let possiblePageBytes = 256...262_144

    /// The number that names the family in the database; never given to another one.
    package let id: Int
    /// The size of a page before compression, in bytes; a larger value lies on several pages.
    package let pageBytes: Int
    /// Of zstd: 1 for what compresses well, negative for what hardly compresses.
    package let compressionLevel: Int32
    package let merging: Merging
    /// What the index of pages says of an entry; nil when it knows keys alone.
    package let marking: Marking?

    /// Reads from a value what the index of pages says of it.
    package typealias Marking = @Sendable (_ value: UnsafeRawBufferPointer) throws -> EntryMark

    /// Makes a family.
    ///
    /// One with a `marking` keeps all values. Each lies on one page as a whole, and those of one key come in the order
    /// of their numbers, in a run and from run to run: so a value is found by key and number on one page a run.
    package init(
        id: Int,
        pageBytes: Int = 32_768,
        compressionLevel: Int32 = 1,
        merging: Merging,
        marking: Marking? = nil
    ) {
        precondition(Self.possiblePageBytes.contains(pageBytes), "A page has 256 bytes to 256 KiB.")
        self.id = id
        self.pageBytes = pageBytes
        self.compressionLevel = compressionLevel
        self.merging = merging
        self.marking = marking
    }
}

/// What the index of pages notes of an entry.
package struct EntryMark: Sendable, Equatable {
    /// Grows from entry to entry of a key.
    package var number: UInt64
    /// The earliest and the latest instant in the entry, in milliseconds; nil when it has none.
    package var times: ClosedRange<Int64>?

    package init(number: UInt64, times: ClosedRange<Int64>? = nil) {
        self.number = number
        self.times = times
    }
}

/// What the index notes of a page: the number of its first entry, and the instants in all of its entries.
typealias PageMark = EntryMark
