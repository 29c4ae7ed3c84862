import WeirAPI

/// Finds some fields of a JSON text while it comes, piece by piece.
///
/// Nothing of the text is kept but the fields that are wanted and the names on the way to them, so memory is bounded
/// whatever the size of the text. A field within an array is not found. Of a field that comes twice the last one counts.
package struct JSONFieldScanner: Sendable {
    private enum State: Sendable {
        /// A value must come; `mayEnd` when an array may be closed instead.
        case value(mayEnd: Bool)
        case afterValue
        /// A name must come; `mayEnd` when the object may be closed instead.
        case name(mayEnd: Bool)
        case colon
        case string(isName: Bool, isEscaped: Bool)
        /// A number, or `true`, `false` or `null`.
        case word
        /// The whole value was read.
        case end
        case failed
    }

    private struct Frame: Sendable {
        var isObject: Bool
        /// The way to this container leads through objects only.
        var isReachable: Bool
    }

    private let fields: [JSONFieldPath]
    private let deepest: Int
    private var state = State.value(mayEnd: false)
    private var frames: [Frame] = []
    /// Names of the members that are being read, of reachable objects.
    private var names: [String] = []
    /// Bytes of the string or word that is being read, when it is wanted.
    private var kept: [UInt8] = []
    private var keeps = false
    private var wanted: JSONFieldPath?
    private var values: [JSONFieldPath: CallValue] = [:]

    private static let maximumDepth = 64
    private static let maximumKept = CallValue.maximumTextBytes + 2

    package init(_ fields: [JSONFieldPath]) {
        self.fields = fields
        deepest = fields.map(\.names.count).max() ?? 0
    }

    /// The fields of a text that was read to its end; none of one that is broken or goes on.
    package var found: [JSONFieldPath: CallValue] { isWhole ? values : [:] }

    /// Whether the text so far is one whole value.
    package var isWhole: Bool {
        switch state {
        case .end: true
        // Only what follows tells where a number without anything around it ends.
        case .word: frames.isEmpty
        case .value, .afterValue, .name, .colon, .string, .failed: false
        }
    }

    /// Begins anew with another text.
    package mutating func reset() { self = JSONFieldScanner(fields) }

    /// Reads a piece.
    package mutating func read(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if case .failed = state { return }
            read(byte)
        }
    }

    private mutating func read(_ byte: UInt8) {
        switch state {
        case .string(let isName, let isEscaped):
            readString(byte, isName: isName, isEscaped: isEscaped)
        case .word:
            if Self.isWordByte(byte) {
                keep(byte)
            } else {
                endScalar()
                read(byte)
            }
        case .value(let mayEnd):
            guard !Self.isBlank(byte) else { return }
            if mayEnd, byte == UInt8(ascii: "]") { return close(isObject: false) }
            begin(byte)
        case .name(let mayEnd):
            guard !Self.isBlank(byte) else { return }
            if mayEnd, byte == UInt8(ascii: "}") { return close(isObject: true) }
            guard byte == UInt8(ascii: "\"") else { return state = .failed }
            keeps = (frames.last?.isReachable ?? false) && names.count < deepest
            kept = keeps ? [byte] : []
            state = .string(isName: true, isEscaped: false)
        case .colon:
            guard !Self.isBlank(byte) else { return }
            state = byte == UInt8(ascii: ":") ? .value(mayEnd: false) : .failed
        case .afterValue:
            readAfterValue(byte)
        case .end:
            if !Self.isBlank(byte) { state = .failed }
        case .failed: break
        }
    }

    private mutating func readString(_ byte: UInt8, isName: Bool, isEscaped: Bool) {
        guard byte >= 0x20 else { return state = .failed }
        keep(byte)
        if isEscaped {
            state = .string(isName: isName, isEscaped: false)
        } else if byte == UInt8(ascii: "\\") {
            state = .string(isName: isName, isEscaped: true)
        } else if byte == UInt8(ascii: "\"") {
            if isName { endName() } else { endScalar() }
        }
    }

    private mutating func readAfterValue(_ byte: UInt8) {
        guard !Self.isBlank(byte) else { return }
        guard let frame = frames.last else { return state = .failed }
        switch byte {
        case UInt8(ascii: ","): state = frame.isObject ? .name(mayEnd: false) : .value(mayEnd: false)
        case UInt8(ascii: "}") where frame.isObject: close(isObject: true)
        case UInt8(ascii: "]") where !frame.isObject: close(isObject: false)
        case _: state = .failed
        }
    }

    private mutating func begin(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): open(isObject: true)
        case UInt8(ascii: "["): open(isObject: false)
        case UInt8(ascii: "\""):
            beginScalar(byte)
            state = .string(isName: false, isEscaped: false)
        case _ where Self.isWordByte(byte):
            beginScalar(byte)
            state = .word
        case _: state = .failed
        }
    }

    private mutating func open(isObject: Bool) {
        guard frames.count < Self.maximumDepth else { return state = .failed }
        // Every container that is reachable has one name more than the one around it, but for the outermost.
        let isReachable = isObject && (frames.last.map { $0.isObject && $0.isReachable } ?? true)
        frames.append(Frame(isObject: isObject, isReachable: isReachable && names.count == frames.count))
        state = isObject ? .name(mayEnd: true) : .value(mayEnd: true)
    }

    private mutating func close(isObject: Bool) {
        guard let frame = frames.popLast(), frame.isObject == isObject else { return state = .failed }
        endValue()
    }

    private mutating func endName() {
        if frames.last?.isReachable ?? false, names.count < deepest {
            guard keeps, case .string(let name)? = try? JSONParser.parse(kept) else {
                // Too long to be one that is wanted, or no name at all; a name that nobody asks for stands in its place.
                names.append("")
                state = .colon
                return
            }
            names.append(name)
        }
        state = .colon
    }

    private mutating func beginScalar(_ byte: UInt8) {
        wanted = nil
        if let frame = frames.last, frame.isReachable, names.count == frames.count {
            wanted = fields.first { $0.names == names }
        }
        keeps = wanted != nil
        kept = keeps ? [byte] : []
    }

    private mutating func endScalar() {
        if let wanted, keeps { values[wanted] = Self.value(kept) }
        wanted = nil
        endValue()
    }

    /// After a value: its name is no longer needed.
    private mutating func endValue() {
        keeps = false
        guard let frame = frames.last else { return state = .end }
        if frame.isReachable, names.count == frames.count { names.removeLast() }
        state = .afterValue
    }

    private mutating func keep(_ byte: UInt8) {
        guard keeps else { return }
        guard kept.count < Self.maximumKept else { return keeps = false }
        kept.append(byte)
    }

    private static func value(_ bytes: [UInt8]) -> CallValue? {
        switch try? JSONParser.parse(bytes) {
        case .string(let text)? where !text.isEmpty && !text.utf8.contains(0): .text(text)
        case .number(let number)?: .number(number)
        case .bool(let bool)?: .bool(bool)
        case .string?, .oversizedNumber?, .null?, .array?, .object?, nil: nil
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "E"):
            true
        case _: false
        }
    }
}
