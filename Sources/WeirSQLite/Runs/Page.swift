/// The content of one page, decompressed. It never changes.
///
/// Behind the content are ``padding`` zero bytes, so that a key can be read by one load wherever it lies.
// The memory is written before `init` returns and only read afterwards, so that threads may share it.
final class Page: @unchecked Sendable {
    static let padding = 16

    let id: PageID
    let content: UnsafeRawBufferPointer
    private let memory: UnsafeMutableRawBufferPointer

    /// Allocates the memory of a page and has it filled: `fill` writes all of the bytes that it is given, or throws.
    init(id: PageID, count: Int, fill: (UnsafeMutableRawBufferPointer) throws(RunError) -> Void) throws(RunError) {
        self.id = id
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count + Self.padding, alignment: 16)
        self.memory = memory
        content = UnsafeRawBufferPointer(rebasing: memory[..<count])
        UnsafeMutableRawBufferPointer(rebasing: memory[count...]).initializeMemory(as: UInt8.self, repeating: 0)
        // All is initialised, so that `deinit` frees the memory when this throws.
        try fill(UnsafeMutableRawBufferPointer(rebasing: memory[..<count]))
    }

    deinit { memory.deallocate() }
}

/// Goes through the entries of a page; the form of a page is described at ``PageBuilder``.
///
/// Trusts nothing: whatever the bytes are, it stays within them, and throws when they make no sense.
struct PageCursor {
    private let page: Page
    private var header: UnsafeRawPointer
    private let headersEnd: UnsafeRawPointer
    private var body: UnsafeRawPointer
    private let bodiesEnd: UnsafeRawPointer
    private(set) var key: RunKey = 0
    /// Valid while the cursor is on this entry's page.
    private(set) var value = UnsafeRawBufferPointer(start: nil, count: 0)

    /// Begins before the first entry.
    init(_ page: Page) throws(RunError) {
        self.page = page
        let content = page.content
        guard content.count >= PageBuilder.prefixBytes, let start = content.baseAddress else {
            throw page.id.damaged("it has no header")
        }
        let headersCount = Int(UInt32(littleEndian: content.loadUnaligned(as: UInt32.self)))
        guard headersCount <= content.count - PageBuilder.prefixBytes else {
            throw page.id.damaged("its headers are longer than the page")
        }
        header = start + PageBuilder.prefixBytes
        headersEnd = header + headersCount
        body = headersEnd
        bodiesEnd = start + content.count
    }

    /// Goes to the next entry; false at the end of the page.
    mutating func next() throws(RunError) -> Bool {
        guard header < headersEnd else {
            guard body == bodiesEnd else { throw page.id.damaged("it has bytes that belong to no entry") }
            return false
        }
        let first = header.load(as: UInt8.self)
        header += 1
        let keyBytes = Int(first & 0x1F)
        var length = Int(first >> 5)
        if length == 7 { (length, header) = try longLength(at: header) }
        guard keyBytes <= 16, keyBytes + length <= bodiesEnd - body else {
            throw page.id.damaged("an entry is longer than the page")
        }
        if keyBytes > 0 {
            let (sum, isTooLarge) = key.addingReportingOverflow(Self.number(at: body, bytes: keyBytes))
            guard !isTooLarge else { throw page.id.damaged("a key is too large") }
            key = sum
        }
        value = UnsafeRawBufferPointer(start: body + keyBytes, count: length)
        body += keyBytes + length
        return true
    }

    /// The number of 1 to 16 bytes at a place, where the page's padding makes the loads safe.
    ///
    /// Static, because a copy of the cursor for each entry would cost more than all the rest.
    @inline(__always)
    private static func number(at place: UnsafeRawPointer, bytes: Int) -> RunKey {
        if bytes <= 8 {
            let bits = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
            return RunKey(bits & UInt64.max >> (64 - 8 * bytes))
        }
        let bits = RunKey(littleEndian: place.loadUnaligned(as: RunKey.self))
        return bits & RunKey.max >> (128 - 8 * bytes)
    }

    /// The keys of all entries, in order, in a family whose keys have 64 bits; to be called before the first entry.
    ///
    /// For going through much at once: values are passed over.
    func numbers() throws -> [UInt64] {
        // No entry has less than a byte of the headers.
        try Array(unsafeUninitializedCapacity: headersEnd - header) { numbers, count in
            count = try withExtendedLifetime(page) { try fill(numbers) }
        }
    }

    /// Writes the keys to memory that has room for one for each byte of the headers; returns how many there are.
    ///
    /// The cursor stays, so that what changes from entry to entry lies in the processor's registers.
    private func fill(_ numbers: UnsafeMutableBufferPointer<UInt64>) throws(RunError) -> Int {
        var (header, body) = (header, body)
        var count = 0
        var key: UInt64 = 0
        while header < headersEnd {
            let first = header.load(as: UInt8.self)
            header += 1
            let keyBytes = Int(first & 0x1F)
            var length = Int(first >> 5)
            if length == 7 { (length, header) = try longLength(at: header) }
            guard keyBytes + length <= bodiesEnd - body else {
                throw page.id.damaged("an entry is longer than the page")
            }
            if keyBytes > 0 {
                guard keyBytes <= 8 else { throw page.id.damaged("a key is too large") }
                let bits = UInt64(littleEndian: body.loadUnaligned(as: UInt64.self))
                let (sum, isTooLarge) = key.addingReportingOverflow(bits & UInt64.max >> (64 - 8 * keyBytes))
                guard !isTooLarge else { throw page.id.damaged("a key is too large") }
                key = sum
            }
            body += keyBytes + length
            numbers[count] = key
            count += 1
        }
        guard body == bodiesEnd else { throw page.id.damaged("it has bytes that belong to no entry") }
        return count
    }

    /// A length of 7 or more whose rest lies at a place, and the place behind it.
    private func longLength(at place: UnsafeRawPointer) throws(RunError) -> (Int, UnsafeRawPointer) {
        var place = place
        var length = 7
        // Three groups of seven bits are enough for the largest page.
        for shift in stride(from: 0, through: 14, by: 7) {
            guard place < headersEnd else { break }
            let next = place.load(as: UInt8.self)
            place += 1
            length += Int(next & 0x7F) << shift
            if next < 0x80 { return (length, place) }
        }
        throw page.id.damaged("a length is wrong")
    }
}
