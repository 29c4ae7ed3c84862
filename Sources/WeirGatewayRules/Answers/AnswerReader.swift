/// Reads the wanted fields of an answer's body while it passes.
package struct AnswerReader: Sendable {
    private enum Form: Sendable {
        /// One JSON value.
        case json
        /// Server-sent events whose data is JSON.
        case events(EventLines)
        /// A JSON value a line.
        case lines
        /// Nothing that can be read.
        case opaque
    }

    private var form: Form
    private var scanner: JSONFieldScanner
    /// Of events and lines that were read whole; later ones replace earlier ones.
    private var gathered: [JSONFieldPath: CallValue] = [:]

    /// A reader of a body.
    ///
    /// What is given:
    /// - `contentType`, `contentEncoding`: The headers of the answer; what is compressed is not read.
    package init(_ fields: [JSONFieldPath], contentType: String?, contentEncoding: String?) {
        scanner = JSONFieldScanner(fields)
        let encoding = contentEncoding?.trimmingBlanks.lowercased() ?? ""
        guard !fields.isEmpty, encoding.isEmpty || encoding == "identity" else {
            form = .opaque
            return
        }
        let media = contentType?.split(separator: ";").first?.trimmingBlanks.lowercased() ?? ""
        switch media {
        case "text/event-stream": form = .events(EventLines())
        case "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines":
            form = .lines
        case "application/json": form = .json
        case _: form = media.hasSuffix("+json") ? .json : .opaque
        }
    }

    /// Whether the answer is one that goes on, so that its client wants every piece at once.
    package static func isStream(contentType: String?) -> Bool {
        let media = contentType?.split(separator: ";").first?.trimmingBlanks.lowercased() ?? ""
        return media == "text/event-stream" || media.contains("ndjson") || media.contains("jsonl")
    }

    /// The fields that were found so far.
    package var found: [JSONFieldPath: CallValue] {
        switch form {
        case .json, .lines, .events: gathered.merging(scanner.found) { $1 }
        case .opaque: [:]
        }
    }

    /// Reads a piece.
    package mutating func read(_ bytes: some Sequence<UInt8>) {
        switch form {
        case .opaque: break
        case .json: scanner.read(bytes)
        case .lines:
            for byte in bytes {
                if byte == UInt8(ascii: "\n") { endValue() } else { scanner.read(CollectionOfOne(byte)) }
            }
        case .events(var lines):
            for byte in bytes {
                switch lines.read(byte) {
                case .data(let byte): scanner.read(CollectionOfOne(byte))
                case .endOfEvent: endValue()
                case nil: break
                }
            }
            form = .events(lines)
        }
    }

    private mutating func endValue() {
        gathered.merge(scanner.found) { $1 }
        scanner.reset()
    }
}

/// Splits server-sent events: the data of each, byte by byte, and where it ends.
struct EventLines: Sendable {
    enum Step: Sendable, Equatable {
        case data(UInt8)
        case endOfEvent
    }

    /// Bytes of the line so far, as far as they matter.
    private var position = 0
    /// The line so far is the beginning of `data:`.
    private var isDataName = true
    /// Behind `data:`.
    private var isInData = false
    private var isFirstOfData = false
    private var wasReturn = false

    private static let name: [UInt8] = Array("data:".utf8)

    mutating func read(_ byte: UInt8) -> Step? {
        defer { wasReturn = byte == 0x0D }
        if byte == 0x0A, wasReturn { return nil }
        if byte == 0x0A || byte == 0x0D { return endLine() }
        position += 1
        if isInData {
            // One blank behind the colon belongs to the form.
            if isFirstOfData {
                isFirstOfData = false
                if byte == 0x20 { return nil }
            }
            return .data(byte)
        }
        guard isDataName else { return nil }
        isDataName = Self.name[position - 1] == byte
        if isDataName, position == Self.name.count {
            isInData = true
            isFirstOfData = true
        }
        return nil
    }

    private mutating func endLine() -> Step? {
        let wasEmpty = position == 0
        let wasData = isInData
        position = 0
        isDataName = true
        isInData = false
        if wasEmpty { return .endOfEvent }
        // The lines of an event's data are joined by a line feed.
        return wasData ? .data(0x0A) : nil
    }
}
