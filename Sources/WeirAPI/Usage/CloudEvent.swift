import WeirPrimitives

/// A usage event in the form of CloudEvents 1.0 (JSON event format).
///
/// | attribute | what it becomes |
/// |---|---|
/// | `type` | the event's name |
/// | `subject` | the customer: its external id, or ours |
/// | `source` and `id` | the key, `<source> <id>`: together they name an event, and a source has no blank |
/// | `time` | the timestamp |
/// | `data` | the properties |
///
/// Extension attributes are for whoever carries the event, and are not read.
package enum CloudEvent {
    package static let version = "1.0"

    /// Whether a value says that it is one.
    package static func isOne(_ value: JSONValue) -> Bool { value.objectValue?["specversion"] != nil }

    /// Reads one event.
    ///
    /// - Throws: ``ErrorCode/invalidInput`` with all issues.
    package static func read(_ value: JSONValue) throws(APIError) -> EventFields {
        let reader = ValueReader(root: value)
        guard let fields = read(reader), reader.issues.isEmpty else { throw .invalidInput(reader.issues.summary) }
        return fields
    }

    /// Reads a batch: an array of at most `maximumCount` events, in which good ones stand beside bad ones.
    ///
    /// - Throws: ``ErrorCode/invalidInput`` when it is no such array.
    package static func readBatch(
        _ value: JSONValue,
        maximumCount: Int = EventBatch.maximumCount
    ) throws(APIError) -> [EventReading] {
        let reader = ValueReader(root: value)
        let events = reader.array(minCount: 0, maxCount: maximumCount) { event -> EventReading? in
            do throws(APIError) {
                return .event(try read(event.value))
            } catch {
                return .rejected(RejectedFields(value: event.value, issues: error.issues))
            }
        }
        guard let events, reader.issues.isEmpty else { throw .invalidInput(reader.issues.summary) }
        return events
    }

    // MARK: Steps

    private static func read(_ reader: ValueReader) -> EventFields? {
        guard case .object(let object) = reader.value else {
            reader.reportType("an object")
            return nil
        }
        let path = reader.path
        func field(_ name: String) -> ValueReader? {
            guard let value = object[name], value != .null else { return nil }
            return reader.nested(JSONObject.Member(name: name, value: value), below: path)
        }
        func required(_ name: String, _ purpose: String) -> ValueReader? {
            if let field = field(name) { return field }
            reader.issues.report(path.member(name).text, .required, "'\(name)' is required\(purpose)")
            return nil
        }
        if let version = required("specversion", ""), version.string() != Self.version {
            version.report(.unknownValue, "must be '\(Self.version)'")
        }
        let type = required("type", "")?.string(maxBytes: EventFields.maximumEventNameBytes)
        let source = required("source", "")?.string(maxBytes: EventFields.maximumKeyBytes)
        let id = required("id", "")?.string(maxBytes: EventFields.maximumKeyBytes)
        let customer = required("subject", ", to name the customer").flatMap(customer)
        let time = field("time")?.timestamp()
        checkContentType(field("datacontenttype"))
        let properties = properties(field("data"), field("data_base64"))
        guard let type, let source, let id, let customer else { return nil }
        return EventFields(
            customer: customer,
            eventName: type,
            idempotencyKey: key(source: source, id: id, reader),
            timestamp: time,
            properties: properties ?? []
        )
    }

    private static func customer(_ field: ValueReader) -> CustomerReference? {
        guard case .string(let text) = field.value, let id = CustomerID(text) else {
            return field.externalCustomerID().map { .external($0) }
        }
        return .id(id)
    }

    private static func key(source: String, id: String, _ reader: ValueReader) -> String? {
        if source.contains(" ") {
            let path = reader.path.member("source").text
            reader.issues.report(path, .invalidFormat, "'\(path)' must be a URI reference, which has no blanks")
            return nil
        }
        let key = "\(source) \(id)"
        if key.utf8.count <= EventFields.maximumKeyBytes { return key }
        let path = reader.path.member("id").text
        let limit = EventFields.maximumKeyBytes - 1
        reader.issues.report(path, .tooLong, "'\(path)' and 'source' must be at most \(limit) bytes long together")
        return nil
    }

    private static func checkContentType(_ field: ValueReader?) {
        guard let field, let text = field.string() else { return }
        if !isJSON(text) {
            field.report(.unknownValue, "must be 'application/json': 'data' is an object of properties")
        }
    }

    /// Whether a content type is one of JSON.
    package static func isJSON(_ contentType: String) -> Bool {
        let media = contentType.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }.lowercased()
        return media == "application/json" || media == "text/json" || media.hasSuffix("+json")
    }

    private static func properties(_ data: ValueReader?, _ encoded: ValueReader?) -> [EventProperty]? {
        if let data {
            encoded?.report(.conflictingFields, "and 'data' exclude each other; give one of them")
            return data.eventProperties()
        }
        guard let encoded, let text = encoded.string(maxBytes: 1 << 20) else { return nil }
        guard let bytes = Base64URL.decodeStandard(text), let value = try? JSONParser.parse(bytes) else {
            encoded.report(.invalidFormat, "must be JSON in base 64")
            return nil
        }
        return encoded.replacing(value).eventProperties()
    }
}

extension ValueReader {
    /// A reader of what stands in this value's place.
    fileprivate func replacing(_ value: JSONValue) -> ValueReader { nested(value, .here) }
}

extension Base64URL {
    /// Reads base 64 with the usual alphabet and padding (RFC 4648, section 4).
    fileprivate static func decodeStandard(_ text: String) -> [UInt8]? {
        var body = text[...]
        guard body.utf8.count % 4 == 0 else { return nil }
        for _ in 0..<2 where body.last == "=" { body.removeLast() }
        let usual = String(
            decoding: body.utf8.map { byte in
                switch byte {
                case UInt8(ascii: "+"): UInt8(ascii: "-")
                case UInt8(ascii: "/"): UInt8(ascii: "_")
                // The other alphabet's own are not of this one.
                case UInt8(ascii: "-"), UInt8(ascii: "_"): UInt8(ascii: "*")
                case _: byte
                }
            },
            as: UTF8.self
        )
        return decode(usual)
    }
}
