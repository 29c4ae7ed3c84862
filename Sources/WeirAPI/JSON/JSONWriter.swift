package import WeirPrimitives

/// Writes JSON text by appending to bytes; commas between elements are its own affair.
///
/// Every call of a `member` or `element` function belongs into the closure of an `object` or an `array`.
/// Counts are written as integers when whole and as decimal strings otherwise, decimals always as strings.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false
    /// The last instant that was written, and its text in quotes: many of one text are the same.
    private var lastTimestamp: Timestamp?
    private var lastTimestampText = SIMD32<UInt8>()

    package init(reservingCapacity capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    /// What has been written, as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

// MARK: - Containers

extension JSONWriter {
    /// Writes an object whose members the closure writes.
    package mutating func object<Failure>(
        _ members: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        beginElement()
        bytes.append(UInt8(ascii: "{"))
        try members(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Writes an array whose elements the closure writes.
    package mutating func array<Failure>(
        _ elements: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        beginElement()
        bytes.append(UInt8(ascii: "["))
        try elements(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    package mutating func object<Failure>(
        _ name: String,
        _ members: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        self.name(name)
        try object(members)
    }

    package mutating func array<Failure>(
        _ name: String,
        _ elements: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        self.name(name)
        try array(elements)
    }

    /// Writes a member's name; exactly one value must follow.
    package mutating func name(_ name: String) {
        beginElement()
        appendQuoted(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes text that is ready up to the place of a value, such as `"allowed":true,"used":`; exactly one value must
    /// follow.
    package mutating func ready(_ text: StaticString) {
        beginElement()
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes some members or elements that are put together elsewhere, and are at most so many bytes, in one piece.
    package mutating func piece(atMost count: Int, _ write: (inout TextInMemory) -> Void) {
        beginElement()
        withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { memory in
            var text = TextInMemory(memory)
            write(&text)
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: memory[..<text.count]))
        }
        needsComma = true
    }

    /// Writes the comma that parts this element from the one before.
    @inline(__always)
    private mutating func beginElement() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }
}

// MARK: - Values

/// A value that has one JSON form.
package protocol JSONWritable {
    /// Writes exactly one JSON value.
    func write(to json: inout JSONWriter)
}

extension JSONWriter {
    /// Writes a member of an object; nil is written as `null`.
    package mutating func member(_ name: String, _ value: some JSONWritable) {
        self.name(name)
        value.write(to: &self)
    }

    /// Writes a member unless its value is nil.
    package mutating func memberIfPresent(_ name: String, _ value: (some JSONWritable)?) {
        if let value { member(name, value) }
    }

    package mutating func member(_ name: String, _ id: some EntityID) { member(name, id.description) }

    package mutating func member(_ name: String, _ id: (some EntityID)?) { member(name, id?.description) }

    package mutating func memberIfPresent(_ name: String, _ id: (some EntityID)?) {
        memberIfPresent(name, id?.description)
    }

    /// Writes an element of an array, or the one value of a text.
    package mutating func element(_ value: some JSONWritable) { value.write(to: &self) }

    package mutating func element(_ id: some EntityID) { element(id.description) }

    mutating func null() { plain("null") }

    mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

    package mutating func string(_ text: String) {
        beginElement()
        appendQuoted(text)
        needsComma = true
    }

    /// Writes digits, `true` or the like: text that needs neither quotes nor escapes.
    mutating func plain(_ text: String) {
        beginElement()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    mutating func integer(_ value: Int64) {
        beginElement()
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var first = digits.count
            repeat {
                first -= 1
                digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
        }
        needsComma = true
    }

    mutating func timestamp(_ value: Timestamp) {
        beginElement()
        let length = Timestamp.textLength + 2
        if value != lastTimestamp {
            withUnsafeMutableBytes(of: &lastTimestampText) { text in
                text[0] = UInt8(ascii: "\"")
                value.write(to: UnsafeMutableRawBufferPointer(rebasing: text[1...]))
                text[length - 1] = UInt8(ascii: "\"")
            }
            lastTimestamp = value
        }
        withUnsafeBytes(of: lastTimestampText) { bytes.append(contentsOf: $0.prefix(length)) }
        needsComma = true
    }

    private mutating func appendQuoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            guard utf8.contains(where: Self.needsEscape) else {
                bytes.append(contentsOf: utf8)
                return
            }
            for byte in utf8 { appendEscaped(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        guard Self.needsEscape(byte) else {
            bytes.append(byte)
            return
        }
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x00..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        case _: bytes.append(byte)
        }
    }
}
