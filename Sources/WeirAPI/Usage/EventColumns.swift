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

    package static let maximumCount = 1000

    private static let nameFields = ["eventName", "event_name"]
    private static let customerFields = ["customerId", "customer_id", "externalCustomerId", "external_customer_id"]

    private let columns: [Column]
    private let names: [String]
    private let eventName: String?

    /// Reads the header.
    ///
    /// `eventName`: The name of all events, when no column says it.
    /// - Throws: ``ErrorCode/invalidInput`` when a column has no name, one name stands twice, nothing names the customer or
    ///   the event, or there are more than ``maximumCount``.
    package init(header: [String], eventName: String?) throws(APIError) {
        guard header.count <= Self.maximumCount else {
            let message = "The header has \(header.count) columns; at most \(Self.maximumCount) are read."
            throw APIError(.invalidInput, message)
        }
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
        // No row of such a table can be an event, so it is said once and not of each of them.
        let found = header.prefix(20).map { "'\($0.prefix(64))'" }.joined(separator: ", ")
        guard !names.isDisjoint(with: Self.customerFields) else {
            throw APIError(
                .invalidInput,
                "No column of the header names the customer; it has \(found).",
                hint: "Name one 'customerId' or 'externalCustomerId' in the first row, with commas between columns."
            )
        }
        guard eventName != nil || !names.isDisjoint(with: Self.nameFields) else {
            throw APIError(
                .invalidInput,
                "No column of the header names the event; it has \(found).",
                hint: "Name one 'eventName' in the first row, or send '?eventName=' for all of them."
            )
        }
        self.names = header
        self.eventName = eventName
    }

    /// The name of a column, counted from 0.
    package func name(of column: Int) -> String { names.indices.contains(column) ? names[column] : "\(column + 1)" }

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
            case .property(let name): try Self.add(Self.value(text), as: name, to: &properties)
            case .properties:
                guard case .object(let object)? = try? JSONParser.parse(Array(text.utf8)) else {
                    throw APIError(.invalidInput, "the column 'properties' must hold a JSON object")
                }
                for member in object.members { try Self.add(member.value, as: member.name, to: &properties) }
            }
        }
        if let eventName, event["eventName"] == nil, event["event_name"] == nil {
            event["eventName"] = .string(eventName)
        }
        if !properties.members.isEmpty { event["properties"] = .object(properties) }
        return .object(event)
    }

    /// Adds a property, which only one column may give.
    private static func add(
        _ value: JSONValue,
        as name: String,
        to properties: inout JSONObject
    ) throws(APIError) {
        guard properties[name] == nil else {
            throw APIError(.invalidInput, "two columns give the property '\(name)'")
        }
        properties[name] = value
    }

    /// A number when the text is one in JSON, else a string: `007` and `1.` stay as they are.
    package static func value(_ text: String) -> JSONValue {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
            let number = try? JSONParser.parse(Array(text.utf8))
        else { return .string(text) }
        return number
    }
}
