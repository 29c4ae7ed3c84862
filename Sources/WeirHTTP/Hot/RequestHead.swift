/// The head of a request in the one form that is read here, with the places of its parts.
///
/// The form is a narrow part of HTTP/1.1: one `Host`, no blank before a colon, no folded line, every line ended by CR LF,
/// a body only by one `Content-Length`, nothing about the connection but keeping it. A head of any other form is not
/// judged: it goes, with all that follows on its connection, to the HTTP library's parser. So where a request ends can
/// never be read in two ways.
struct RequestHead: Equatable {
    enum Method: Equatable {
        case get
        case post
        /// Known to HTTP; no hot route has it.
        case other
    }

    var method: Method
    var path: Range<Int>
    /// Behind the question mark.
    var query: Range<Int>?
    var authorization: Range<Int>?
    var contentType: Range<Int>?
    var idempotencyKey: Range<Int>?
    var user: Range<Int>?
    /// Bytes of the body.
    var contentLength: Int
    /// Bytes of the head, its empty line included.
    var length: Int

    /// What the bytes at the beginning of a request come to.
    enum Reading: Equatable {
        case head(RequestHead)
        /// The head goes on; as far as it came it has the form.
        case incomplete
        case deviates
    }

    /// A longer head is left to the HTTP library.
    static let maximumLength = 16 * 1024
    /// Digits of a `Content-Length`.
    static let maximumDigits = 9

    static func read(_ bytes: UnsafeRawBufferPointer) -> Reading {
        var reader = RequestHeadReader(bytes: bytes)
        return reader.read()
    }
}

/// Reads one head; every function says nil after it has noted in ``outcome`` why it stopped.
private struct RequestHeadReader {
    let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var outcome = RequestHead.Reading.incomplete
    private var hasHost = false
    private var head = RequestHead(method: .other, path: 0..<0, contentLength: 0, length: 0)
    private var hasLength = false
    private var hasConnection = false

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func read() -> RequestHead.Reading {
        guard requestLine() else { return stopped }
        while true {
            guard position + 1 < bytes.count else { return stopped }
            if bytes[position] == 0x0D {
                guard bytes[position + 1] == 0x0A, hasHost, position + 2 <= RequestHead.maximumLength else {
                    return .deviates
                }
                head.length = position + 2
                return .head(head)
            }
            guard field() else { return stopped }
        }
    }

    /// Why reading stopped; a head that is not at its end after so many bytes is none of ours.
    private var stopped: RequestHead.Reading {
        outcome == .incomplete && bytes.count > RequestHead.maximumLength ? .deviates : outcome
    }

    private mutating func deviates() -> Bool {
        outcome = .deviates
        return false
    }

    // MARK: Request line

    private mutating func requestLine() -> Bool {
        guard method() else { return false }
        let start = position
        var query: Int?
        while position < bytes.count, bytes[position] != 0x20 {
            let byte = bytes[position]
            // Fragments have no place in a request; whatever else is odd is for the library to judge.
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "#") else { return deviates() }
            if byte == UInt8(ascii: "?"), query == nil { query = position }
            position += 1
        }
        guard position < bytes.count else { return false }
        guard position > start, bytes[start] == UInt8(ascii: "/") else { return deviates() }
        head.path = start..<(query ?? position)
        head.query = query.map { $0 + 1..<position }
        position += 1
        return expect("HTTP/1.1\r\n")
    }

    private mutating func method() -> Bool {
        let start = position
        while position < bytes.count, bytes[position] != 0x20 {
            guard bytes[position] >= UInt8(ascii: "A"), bytes[position] <= UInt8(ascii: "Z"), position < start + 8
            else {
                return deviates()
            }
            position += 1
        }
        guard position < bytes.count else { return false }
        let name = start..<position
        position += 1
        if equals(name, "post") {
            head.method = .post
        } else if equals(name, "get") {
            head.method = .get
        } else if Self.otherMethods.contains(where: { equals(name, $0) }) {
            head.method = .other
        } else {
            return deviates()
        }
        return true
    }

    private static let otherMethods: [StaticString] = ["put", "patch", "delete", "head", "options"]

    /// Passes over a text that must stand here.
    private mutating func expect(_ text: StaticString) -> Bool {
        for index in 0..<text.utf8CodeUnitCount {
            guard position < bytes.count else { return false }
            guard bytes[position] == text.utf8Start[index] else { return deviates() }
            position += 1
        }
        return true
    }

    // MARK: Fields

    private mutating func field() -> Bool {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ":") {
            guard Self.isTokenByte(bytes[position]) else { return deviates() }
            position += 1
        }
        guard position < bytes.count else { return false }
        let name = start..<position
        guard !name.isEmpty else { return deviates() }
        position += 1
        var valueStart = position
        skipPlainWords()
        while position < bytes.count, bytes[position] != 0x0D {
            let byte = bytes[position]
            guard byte >= 0x20 && byte < 0x7F || byte == 0x09 else { return deviates() }
            position += 1
        }
        guard position + 1 < bytes.count else { return false }
        guard bytes[position + 1] == 0x0A else { return deviates() }
        var valueEnd = position
        position += 2
        while valueStart < valueEnd, Self.isBlank(bytes[valueStart]) { valueStart += 1 }
        while valueEnd > valueStart, Self.isBlank(bytes[valueEnd - 1]) { valueEnd -= 1 }
        return note(name, valueStart..<valueEnd)
    }

    /// Passes over bytes of a value as long as eight of them are all printable.
    private mutating func skipPlainWords() {
        let (ones, highBits) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        while position + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            // A high bit wherever a byte is below the blank, or above the tilde.
            let isControl = (word &- ones &* 0x20) & ~word
            let isBeyond = (word &+ ones) | word
            guard (isControl | isBeyond) & highBits == 0 else { return }
            position += 8
        }
    }

    /// Keeps what matters here, and deviates at what would change how the request is framed or answered.
    private mutating func note(_ name: Range<Int>, _ value: Range<Int>) -> Bool {
        switch name.count {
        case 2 where equals(name, "te"): return deviates()
        case 4 where equals(name, "host"):
            guard !hasHost else { return deviates() }
            hasHost = true
        case 6 where equals(name, "expect"): return deviates()
        case 7 where equals(name, "upgrade"): return deviates()
        case 7 where equals(name, "trailer"): return deviates()
        case 10 where equals(name, "connection"):
            guard !hasConnection, equals(value, "keep-alive") else { return deviates() }
            hasConnection = true
        case 11 where equals(name, "x-weir-user"): return set(\.user, value)
        case 12 where equals(name, "content-type"): return set(\.contentType, value)
        case 13 where equals(name, "authorization"): return set(\.authorization, value)
        case 14 where equals(name, "content-length"): return contentLength(value)
        // These change what a body says, which is not looked at here.
        case 5 where equals(name, "ce-id"): return deviates()
        case 7 where equals(name, "ce-type"): return deviates()
        case 9 where equals(name, "ce-source"): return deviates()
        case 14 where equals(name, "ce-specversion"): return deviates()
        case 16 where equals(name, "content-encoding"): return deviates()
        case 15 where equals(name, "idempotency-key"): return set(\.idempotencyKey, value)
        case 16 where equals(name, "proxy-connection"): return deviates()
        case 17 where equals(name, "transfer-encoding"): return deviates()
        case _: break
        }
        return true
    }

    private mutating func set(_ field: WritableKeyPath<RequestHead, Range<Int>?>, _ value: Range<Int>) -> Bool {
        guard head[keyPath: field] == nil, !value.isEmpty else { return deviates() }
        head[keyPath: field] = value
        return true
    }

    private mutating func contentLength(_ value: Range<Int>) -> Bool {
        guard !hasLength, !value.isEmpty, value.count <= RequestHead.maximumDigits else { return deviates() }
        hasLength = true
        var length = 0
        for index in value {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return deviates() }
            length = length * 10 + Int(digit)
        }
        head.contentLength = length
        return true
    }

    /// Compares with a lower-case text, whatever the case of the letters.
    private func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count {
            var byte = bytes[range.lowerBound + offset]
            if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { byte |= 0x20 }
            if byte != text.utf8Start[offset] { return false }
        }
        return true
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Whether a byte may stand in a field's name (RFC 9110, token).
    @inline(__always)
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte >> 6 {
        case 0: tokensBelow64 >> UInt64(byte) & 1 == 1
        case 1: tokensBelow128 >> UInt64(byte & 63) & 1 == 1
        case _: false
        }
    }

    /// A bit for each byte, so that one look answers for all: digits, and the signs among them.
    private static let tokensBelow64: UInt64 = 0x03FF_6CFA_0000_0000
    /// Letters, and the signs among them.
    private static let tokensBelow128: UInt64 = 0x57FF_FFFF_C7FF_FFFE
}
