/// Writes one run, entry by entry in order of key.
///
/// Belongs to its ``RunBatch`` and is used on the same thread.
package final class RunWriter {
    private let header: RunHeader
    private let slice: PageSlice
    private let compressor: Compressor
    private var builder: PageBuilder
    private let keepsAll: Bool
    private var entries = 0
    private var bytes = 0
    private let marking: RunFamily.Marking?
    private var firstKeys: [RunKey] = []
    private var marks: [PageMark] = []
    /// Of the page that is being filled.
    private var mark = PageMark(number: 0)
    private var lastKey: RunKey?
    private var lastNumber: UInt64 = 0

    init(_ header: RunHeader, family: RunFamily, slice: PageSlice) throws(RunError) {
        self.header = header
        self.slice = slice
        compressor = try Compressor(level: family.compressionLevel)
        builder = PageBuilder(pageBytes: family.pageBytes)
        marking = family.marking
        keepsAll = if case .keepAll = family.merging { true } else { false }
    }

    /// Adds an entry; once in a while this writes pages in a transaction.
    ///
    /// - Parameters:
    ///   - key: Not smaller than the one before. The same only in families that keep all values, where the new value
    ///     then follows the one before.
    ///   - value: Of any length; copied.
    /// - Throws: ``RunError/runTooLarge(run:)``, and errors of SQLite. The batch is to be given up then.
    package func append(_ key: RunKey, _ value: UnsafeRawBufferPointer) throws {
        try add(key, value)
        try slice.writeIfFull()
    }

    /// As ``append(_:_:)``, for a value that is in an array.
    package func append(_ key: RunKey, _ value: [UInt8]) throws {
        try value.withUnsafeBytes { try append(key, $0) }
    }

    /// Adds an entry without writing; pages wait in the batch's slice.
    func add(_ key: RunKey, _ value: UnsafeRawBufferPointer) throws {
        if let lastKey {
            precondition(
                key > lastKey || keepsAll && key == lastKey,
                "Entries come in order of key, and a key of combined values comes once."
            )
        }
        if let marking { return try addWhole(key, value, marking(value)) }
        lastKey = key
        guard !builder.hasRoom(for: value.count) else { return addPiece(key, value) }
        if !builder.isEmpty { try finishPage() }
        // A value that no page can hold lies on several pages, in pieces that look like entries of the same key.
        var rest = value
        while rest.count > builder.longestValue {
            addPiece(key, UnsafeRawBufferPointer(rebasing: rest[..<builder.longestValue]))
            rest = UnsafeRawBufferPointer(rebasing: rest[builder.longestValue...])
            try finishPage()
        }
        addPiece(key, rest)
    }

    /// Adds an entry that is found by its number, and so must not be cut.
    private func addWhole(_ key: RunKey, _ value: UnsafeRawBufferPointer, _ new: EntryMark) throws(RunError) {
        // What is merged comes from the disk.
        guard key != lastKey || new.number > lastNumber else {
            throw RunError.damagedRun(run: header.id, reason: "entry \(new.number) does not follow \(lastNumber)")
        }
        lastKey = key
        lastNumber = new.number
        if !builder.hasRoom(for: value.count) {
            if !builder.isEmpty { try finishPage() }
            guard builder.makeRoom(for: value.count) else {
                throw RunError.valueTooLong(run: header.id, bytes: value.count)
            }
        }
        if builder.isEmpty {
            mark = new
        } else if let times = new.times {
            let known = mark.times ?? times
            mark.times = min(known.lowerBound, times.lowerBound)...max(known.upperBound, times.upperBound)
        }
        addPiece(key, value)
    }

    private func addPiece(_ key: RunKey, _ piece: UnsafeRawBufferPointer) {
        builder.append(key, piece)
        entries += 1
    }

    private func finishPage() throws(RunError) {
        guard firstKeys.count < PageID.maximumPages else { throw RunError.runTooLarge(run: header.id) }
        let page = PageID(run: header.id, page: firstKeys.count)
        firstKeys.append(builder.firstKey)
        if marking != nil { marks.append(mark) }
        let data = try compressor.compress(builder.take())
        bytes += data.count
        slice.append(page, data)
    }

    /// Hands the last page to the batch.
    ///
    /// - Returns: The run; none when nothing was added.
    func finish() throws(RunError) -> Run? {
        if !builder.isEmpty { try finishPage() }
        guard let lastKey else { return nil }
        return Run(header, entries: entries, bytes: bytes, firstKeys: firstKeys, marks: marks, lastKey: lastKey)
    }
}
