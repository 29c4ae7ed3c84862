import WeirPrimitives

extension EventFields {
    /// Reads one event from a body.
    ///
    /// - Throws: ``ErrorCode/invalidInput`` with all issues.
    package static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(APIError) -> EventFields {
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes)
        } catch {
            throw APIError(error)
        }
        return try read(value)
    }

    /// Reads one event from a value, such as one kept for replay.
    ///
    /// - Throws: ``ErrorCode/invalidInput`` with all issues.
    package static func read(_ value: JSONValue) throws(APIError) -> EventFields {
        let reader = ValueReader(root: value)
        guard let fields = read(reader), reader.issues.isEmpty else { throw .invalidInput(reader.issues.summary) }
        return fields
    }

    /// Reads one event; what it returns is good only when no issue was reported.
    static func read(_ reader: ValueReader) -> EventFields? {
        guard case .object(let object) = reader.value else {
            reader.reportType("an object")
            return nil
        }
        var draft = EventDraft(event: reader)
        for member in object.members { draft.read(member) }
        return draft.finish()
    }
}

/// An event while its members are read, in one pass: this runs for every event that comes in.
private struct EventDraft {
    /// A field that has several names; null is the same as leaving it out.
    private struct Field<Value> {
        var value: Value?
        /// The name under which it was given, to find it given twice.
        var name: String?

        mutating func set(
            _ member: JSONObject.Member,
            _ field: ValueReader,
            _ meaning: String = "mean the same",
            _ read: (ValueReader) -> Value?
        ) {
            guard member.value != .null else { return }
            if let name {
                let message = "'\(name)' and '\(member.name)' both \(meaning); give only one of them"
                field.issues.report(field.path.text, .conflictingFields, message)
                return
            }
            name = member.name
            value = read(field)
        }
    }

    /// The names to suggest for one that is not known.
    private static let names = [
        "customerId", "externalCustomerId", "eventName", "idempotencyKey", "timestamp", "properties", "contractId",
    ]

    private let event: ValueReader
    private let path: FieldPath
    private var customer = Field<CustomerReference>()
    private var eventName = Field<String>()
    private var idempotencyKey = Field<String>()
    private var contractID = Field<String>()
    private var timestamp: Timestamp?
    private var properties: [EventProperty] = []

    init(event: ValueReader) {
        self.event = event
        path = event.path
    }

    mutating func read(_ member: JSONObject.Member) {
        let field = event.nested(member, below: path)
        switch member.name {
        case "customer_id", "customerId":
            customer.set(member, field, "name the customer") { field in
                field.customerID().map(CustomerReference.id)
            }
        case "external_customer_id", "externalCustomerId":
            customer.set(member, field, "name the customer") { field in
                field.externalCustomerID().map(CustomerReference.external)
            }
        case "event_name", "eventName":
            eventName.set(member, field) { $0.string(maxBytes: EventFields.maximumEventNameBytes) }
        case "idempotency_key", "idempotencyKey":
            idempotencyKey.set(member, field) { $0.string(maxBytes: EventFields.maximumKeyBytes) }
        case "contract_id", "contractId":
            contractID.set(member, field) { $0.string(maxBytes: EventFields.maximumContractIDBytes) }
        case "timestamp":
            if member.value != .null { timestamp = field.timestamp() }
        case "properties":
            if member.value != .null { properties = field.eventProperties() ?? [] }
        case _:
            event.issues.report(
                field.path.text,
                .unknownField,
                UnknownName.message("field", field.path.text, name: member.name, known: Self.names)
            )
        }
    }

    func finish() -> EventFields? {
        if customer.name == nil {
            reportMissing("customerId", "'customerId' or 'externalCustomerId' is required, to name the customer")
        }
        if eventName.name == nil {
            reportMissing("eventName", "'\(path.member("eventName").text)' is required")
        }
        guard let customer = customer.value, let name = eventName.value else { return nil }
        return EventFields(
            customer: customer,
            eventName: name,
            idempotencyKey: idempotencyKey.value,
            timestamp: timestamp,
            properties: properties,
            contractID: contractID.value
        )
    }

    private func reportMissing(_ name: String, _ message: @autoclosure () -> String) {
        event.issues.report(path.member(name).text, .required, message())
    }
}

extension ValueReader {
    /// The properties of an event: an object of texts, numbers and booleans.
    package func eventProperties() -> [EventProperty]? {
        guard case .object(let object) = value else {
            reportType("an object")
            return nil
        }
        guard object.count <= EventProperty.maximumCount else {
            report(.tooMany, "must have at most \(EventProperty.maximumCount) properties, not \(object.count)")
            return nil
        }
        let path = path
        var properties: [EventProperty] = []
        properties.reserveCapacity(object.count)
        for member in object.members {
            let field = nested(member, below: path)
            if !(1...EventProperty.maximumNameBytes).contains(member.name.utf8.count) || member.name.containsNull {
                field.report(
                    .invalidFormat,
                    "has a name that must be 1 to \(EventProperty.maximumNameBytes) bytes long, without U+0000"
                )
            } else if let scalar = field.propertyScalar() {
                properties.append(EventProperty(name: member.name, value: scalar))
            }
        }
        return properties
    }

    /// The properties of an event as a JSON object inside of a text, as a query states them.
    package func embeddedProperties() -> [EventProperty]? {
        guard let text = string(maxBytes: 8192) else { return nil }
        guard let value = try? JSONParser.parse(Array(text.utf8)) else {
            report(.invalidFormat, "must be a JSON object")
            return nil
        }
        return nested(value, .here).eventProperties()
    }

    private func propertyScalar() -> PropertyScalar? {
        switch value {
        case .string:
            return string(maxBytes: EventProperty.maximumTextBytes, allowsEmpty: true).map(PropertyScalar.string)
        case .number(let decimal): return .number(decimal)
        case .bool(let value): return .bool(value)
        case .oversizedNumber:
            report(.inexact, "has more digits than can be held exactly")
        case .null:
            report(.required, "must not be null; leave the property out")
        case .array, .object:
            report(.invalidType, "must be a string, a number or a boolean, not \(value.kind)")
        }
        return nil
    }
}
