import WeirAPI

/// How the columns of a table become usage events.
struct EventMapping {
    /// Whose event a row is.
    enum Customer: Equatable {
        /// The customer that a column names, by its external id or by ours.
        case column(String)
        /// Row r belongs to customer r mod count; rows are counted from 1, customers from 0.
        case dealt(count: Int)
    }

    var customer: Customer
    /// Put before what names the customer.
    var customerPrefix = ""
    var eventName: String
    var timestampColumn: String?
    /// Name of the property → column.
    var properties: [(name: String, column: String)] = []
    /// Properties that all rows share.
    var constants: [(name: String, value: String)] = []
    /// Put before the row number to make the event's key.
    var keyPrefix: String
    /// Names the column that holds the event's key, instead of prefix and row number.
    var keyColumn: String?

    /// Finds the columns.
    ///
    /// - Throws: ``ImportFileError/unknownColumn(_:header:)``.
    func resolved(in reader: CSVReader) throws(ImportFileError) -> ResolvedEventMapping {
        var columns: [(name: String, index: Int)] = []
        for (name, column) in properties { columns.append((name, try reader.index(of: column))) }
        var customerIndex: Int?
        if case .column(let column) = customer { customerIndex = try reader.index(of: column) }
        var timestampIndex: Int?
        if let timestampColumn { timestampIndex = try reader.index(of: timestampColumn) }
        var keyIndex: Int?
        if let keyColumn { keyIndex = try reader.index(of: keyColumn) }
        return ResolvedEventMapping(
            mapping: self,
            customerIndex: customerIndex,
            timestampIndex: timestampIndex,
            keyIndex: keyIndex,
            properties: columns
        )
    }
}

/// A mapping that knows where the columns stand.
struct ResolvedEventMapping {
    let mapping: EventMapping
    let customerIndex: Int?
    let timestampIndex: Int?
    let keyIndex: Int?
    let properties: [(name: String, index: Int)]

    /// The event of a row, as the API takes it.
    ///
    /// Nothing is checked here: the server names what is wrong with an event, and keeps it.
    func event(row: Int, fields: [String]) -> ImportEvent {
        let name =
            switch mapping.customer {
            case .column: customerIndex.map { fields[$0] } ?? ""
            case .dealt(let count): "\(row % count)"
            }
        var properties = JSONObject()
        for (name, value) in mapping.constants { properties[name] = Self.value(value) }
        for (name, index) in self.properties where !fields[index].isEmpty {
            properties[name] = Self.value(fields[index])
        }
        var event = JSONObject()
        event["eventName"] = .string(mapping.eventName)
        event["idempotencyKey"] = .string(keyIndex.map { fields[$0] } ?? "\(mapping.keyPrefix)\(row)")
        if let timestampIndex { event["timestamp"] = .string(EventTime.normalized(fields[timestampIndex])) }
        event["properties"] = .object(properties)
        return ImportEvent(row: row, customer: CustomerName(mapping.customerPrefix + name), object: event)
    }

    /// A number when the text is one in JSON, else a string: `007` and `1.` stay as they are.
    static func value(_ text: String) -> JSONValue {
        let value = EventColumns.value(String(text.trimmingBlanks))
        return value.stringValue == nil ? value : .string(text)
    }
}

/// Times as files write them.
enum EventTime {
    /// ISO 8601 as the API takes it: a blank between date and time becomes `T`, a date alone its beginning, and UTC is
    /// meant where no offset stands.
    static func normalized(_ text: String) -> String {
        let trimmed = text.trimmingBlanks
        guard trimmed.utf8.count > 10 else {
            return trimmed.utf8.count == 10 ? "\(trimmed)T00:00:00Z" : String(trimmed)
        }
        let date = trimmed.prefix(10)
        var time = trimmed.dropFirst(10)
        if let separator = time.first, separator == " " || separator == "T" || separator == "t" { time.removeFirst() }
        let hasOffset = time.contains { "Zz+-".contains($0) }
        return "\(date)T\(time)\(hasOffset ? "" : "Z")"
    }
}
