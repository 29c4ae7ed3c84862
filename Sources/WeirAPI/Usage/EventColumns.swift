/// How the columns of a table of events are read: by the names of the API's fields.
///
/// A column with another name is a property, with or without `properties.` before it; the column `properties` itself
/// holds an object. An empty field says nothing.
package struct EventColumns: Sendable {
    private enum Column: Sendable {
        case field(String)
        case property(String)
        /// All properties as one JSON object.
        case properties
    }

    private static let fields: Set<String> = [
        "customerId", "customer_id", "externalCustomerId", "external_customer_id", "eventName", "event_name",
        "idempotencyKey", "idempotency_key", "timestamp", "contractId", "contract_id",
    ]

    private let columns: [Column]
    private let eventName: String?

    /// Reads the header.
    ///
    /// `eventName`: The name of all events, when no column says it.
    /// - Throws: ``ErrorCode/invalidInput`` when a column has no name, or one name stands twice.
    package init(header: [String], eventName: String?) throws(APIError) {
        var names: Set<String> = []
        columns = try header.map { name throws(APIError) -> Column in
            guard !name.isEmpty, names.insert(name).inserted else {
                let message =
                    name.isEmpty ? "A column of the header has no name." : "The header names '\(name)' twice."
                throw APIError(.invalidInput, message)
            }
            if Self.fields.contains(name) { return .field(name) }
            if name == "properties" { return .properties }
            return .property(name.hasPrefix("properties.") ? String(name.dropFirst(11)) : name)
        }
        self.eventName = eventName
    }

    /// The event of a row as the API takes it, to be checked like any other.
    ///
    /// - Throws: ``ErrorCode/invalidInput`` when the row does not fit the header.
    package func event(_ row: [String]) throws(APIError) -> JSONValue {
        guard row.count == columns.count else {
            throw APIError(.invalidInput, "the row has \(row.count) fields, the header has \(columns.count)")
        }
        var event = JSONObject()
        var properties = JSONObject()
        for (column, text) in zip(columns, row) where !text.isEmpty {
            switch column {
            case .field(let name): event[name] = .string(text)
            case .property(let name): properties[name] = Self.value(text)
            case .properties:
                guard case .object(let object)? = try? JSONParser.parse(Array(text.utf8)) else {
                    throw APIError(.invalidInput, "the column 'properties' must hold a JSON object")
                }
                for member in object.members { properties[member.name] = member.value }
            }
        }
        if let eventName, event["eventName"] == nil, event["event_name"] == nil {
            event["eventName"] = .string(eventName)
        }
        if !properties.members.isEmpty { event["properties"] = .object(properties) }
        return .object(event)
    }

    /// A number when the text is one in JSON, else a string: `007` and `1.` stay as they are.
    package static func value(_ text: String) -> JSONValue {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
            let number = try? JSONParser.parse(Array(text.utf8))
        else { return .string(text) }
        return number
    }
}
