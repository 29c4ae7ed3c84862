/// Collects the entries of one page, in order of key.
///
/// The content of a page, before compression:
///
///     length of the headers: 4 bytes, little-endian
///     headers, one an entry: 1 byte: low 5 bits: bytes of the key's difference, high 3 bits: length of the value,
///                            7 meaning that a variable-length integer follows, which is the length less 7
///     bodies, one an entry:  difference to the key before (the first key: to 0), little-endian without leading
///                            zeros; value
///
/// Headers lie apart from bodies because they compress to almost nothing, whereas hashes do not compress at all.
/// Entries with the same key follow each other with difference 0 and stand for one value, in pieces.
struct PageBuilder: ~Copyable {
    /// The most that an entry needs besides its value.
    static let entryOverhead = 32
    /// The length of the headers, in front of them.
    static let prefixBytes = 4
    /// The most that a page's content may have: that of a page with one large value, which is not cut.
    ///
    /// The length of a value has at most three groups of seven bits, see ``PageCursor``.
    static let maximumContentBytes = 2_000_000

    private let pageBytes: Int
    /// Bytes that there is memory for: those of a page, or of the largest value so far.
    private var capacity: Int
    private var headers: UnsafeMutableRawBufferPointer
    private var bodies: UnsafeMutableRawBufferPointer
    private var content: UnsafeMutableRawBufferPointer
    private var headersCount = 0
    private var bodiesCount = 0
    private(set) var firstKey: RunKey = 0
    private(set) var lastKey: RunKey = 0

    init(pageBytes: Int) {
        self.pageBytes = pageBytes
        capacity = pageBytes
        headers = .allocate(byteCount: pageBytes, alignment: 16)
        bodies = .allocate(byteCount: pageBytes, alignment: 16)
        content = .allocate(byteCount: pageBytes + Self.prefixBytes, alignment: 16)
    }

    /// Makes room for a value that no usual page holds, on an empty page; false when there is no room for it on any.
    mutating func makeRoom(for length: Int) -> Bool {
        precondition(isEmpty, "Only an empty page is made larger.")
        let needed = length + Self.entryOverhead
        guard needed > capacity else { return true }
        guard needed + Self.prefixBytes <= Self.maximumContentBytes else { return false }
        headers.deallocate()
        bodies.deallocate()
        content.deallocate()
        capacity = needed
        headers = .allocate(byteCount: needed, alignment: 16)
        bodies = .allocate(byteCount: needed, alignment: 16)
        content = .allocate(byteCount: needed + Self.prefixBytes, alignment: 16)
        return true
    }

    deinit {
        headers.deallocate()
        bodies.deallocate()
        content.deallocate()
    }

    var isEmpty: Bool { headersCount == 0 }

    /// The longest value, or piece of a value, that a page holds.
    var longestValue: Int { pageBytes - Self.entryOverhead }

    /// Whether a value still fits.
    func hasRoom(for length: Int) -> Bool {
        headersCount + bodiesCount + Self.entryOverhead + length <= (isEmpty ? capacity : pageBytes)
    }

    /// Adds an entry, for which there must be room, and whose key must not be smaller than the one before.
    mutating func append(_ key: RunKey, _ value: UnsafeRawBufferPointer) {
        precondition(hasRoom(for: value.count), "A page takes only what fits.")
        let difference: RunKey
        if isEmpty {
            firstKey = key
            difference = key
        } else {
            precondition(key >= lastKey, "The entries of a run come in order of key.")
            difference = key - lastKey
        }
        lastKey = key
        // All 16 bytes are stored, the value then covers those that are zero: `entryOverhead` has room for them.
        bodies.storeBytes(of: difference.littleEndian, toByteOffset: bodiesCount, as: RunKey.self)
        let keyBytes = (RunKey.bitWidth - difference.leadingZeroBitCount + 7) / 8
        bodiesCount += keyBytes
        appendHeader(keyBytes: keyBytes, length: value.count)
        if let start = value.baseAddress, let end = bodies.baseAddress {
            (end + bodiesCount).copyMemory(from: start, byteCount: value.count)
            bodiesCount += value.count
        }
    }

    private mutating func appendHeader(keyBytes: Int, length: Int) {
        headers[headersCount] = UInt8(truncatingIfNeeded: keyBytes | min(length, 7) << 5)
        headersCount += 1
        guard length >= 7 else { return }
        var rest = length - 7
        while rest >= 0x80 {
            headers[headersCount] = UInt8(truncatingIfNeeded: rest) | 0x80
            headersCount += 1
            rest >>= 7
        }
        headers[headersCount] = UInt8(truncatingIfNeeded: rest)
        headersCount += 1
    }

    /// Hands out the content of the page and begins the next one.
    ///
    /// The bytes are valid until entries are added again.
    mutating func take() -> UnsafeRawBufferPointer {
        content.storeBytes(of: UInt32(headersCount).littleEndian, as: UInt32.self)
        let start = Self.prefixBytes
        content[start...].copyBytes(from: headers[..<headersCount])
        content[(start + headersCount)...].copyBytes(from: bodies[..<bodiesCount])
        let count = start + headersCount + bodiesCount
        headersCount = 0
        bodiesCount = 0
        return UnsafeRawBufferPointer(rebasing: content[..<count])
    }
}

extension Slice where Base == UnsafeMutableRawBufferPointer {
    /// Copies bytes to the beginning of the slice, which must have room for them.
    fileprivate func copyBytes(from source: Slice<UnsafeMutableRawBufferPointer>) {
        UnsafeMutableRawBufferPointer(rebasing: self).copyMemory(from: UnsafeRawBufferPointer(rebasing: source))
    }
}
