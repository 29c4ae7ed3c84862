import NIOCore
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// How events are taken from requests into use cases.
extension SentEvent {
    /// Makes one; an event without a key has the one that came beside it, also where it is kept as rejected.
    init(_ reading: EventReading, headerKey: String? = nil) {
        switch reading {
        case .event(var fields):
            fields.idempotencyKey = fields.idempotencyKey ?? headerKey
            self.init(.readable(EventInput(fields))) { [fields] in fields.source }
        case .rejected(let rejected):
            let message = APIError.invalidInput(rejected.issues).message
            let name = rejected.value.objectValue.flatMap { $0["eventName"] ?? $0["event_name"] }?.stringValue
            self.init(
                .unreadable(EventRejection(.invalidInput, message, eventName: name.map { String($0.prefix(200)) })),
                key: headerKey
            ) {
                JSONText(canonical: String(decoding: rejected.value.canonicalBytes, as: UTF8.self))
            }
        }
    }
}

extension EventInput {
    init(_ fields: EventFields) {
        self.init(
            customer: fields.customer,
            name: fields.eventName,
            key: fields.idempotencyKey,
            timestamp: fields.timestamp,
            properties: EventProperties(fields.properties),
            contract: fields.contractID
        )
    }
}

extension EventProperties {
    init(_ properties: [EventProperty]) {
        self.init(
            properties.map { property in
                let value: PropertyValue =
                    switch property.value {
                    case .string(let text): .string(text)
                    case .number(let number): .number(number)
                    case .bool(let bool): .bool(bool)
                    }
                return Member(name: property.name, value: value)
            }
        )
    }
}

extension EventFields {
    /// The event's text, for keeping it when it is rejected after it was read.
    var source: JSONText {
        var object = JSONObject()
        switch customer {
        case .id(let id): object["customerId"] = JSONValue(id)
        case .external(let text): object["externalCustomerId"] = .string(text)
        case .stripe(let text): object["customerId"] = .string(text)
        }
        object["eventName"] = .string(eventName)
        if let idempotencyKey { object["idempotencyKey"] = .string(idempotencyKey) }
        if let timestamp { object["timestamp"] = JSONValue(timestamp) }
        if !properties.isEmpty { object["properties"] = .object(EventProperties(properties).json) }
        if let contractID { object["contractId"] = .string(contractID) }
        return JSONText(canonical: String(decoding: JSONValue.object(object).canonicalBytes, as: UTF8.self))
    }
}

extension EventProperties {
    /// The properties as a JSON object, in the order of their names.
    var json: JSONObject {
        JSONObject(
            members: members.map { member in
                let value: JSONValue =
                    switch member.value {
                    case .string(let text): .string(text)
                    case .number(let number): .number(number)
                    case .bool(let bool): .bool(bool)
                    }
                return JSONObject.Member(name: member.name, value: value)
            }
        )
    }
}

// MARK: - Decisions

/// What is asked of a feature, as the bodies of consume, check and reserve say it.
struct DecisionBody {
    var feature: String
    var quantity: Quantity?
    var eventName: String?
    var key: String?
    var properties: EventProperties

    /// Reads the fields; those of the customer, if any, are the caller's affair.
    static func read(_ fields: ObjectReader) -> DecisionBody? {
        let feature = fields.required("feature") { $0.string(maxBytes: 255) }
        let quantity = fields.optional("quantity") { $0.positiveQuantity() }
        let eventName = fields.optional("eventName") { $0.string(maxBytes: EventFields.maximumEventNameBytes) }
        let key = fields.optional("idempotencyKey") { $0.string(maxBytes: EventFields.maximumKeyBytes) }
        let properties = fields.optional("properties") { $0.eventProperties() } ?? []
        guard let feature else { return nil }
        return DecisionBody(
            feature: feature,
            quantity: quantity,
            eventName: eventName,
            key: key,
            properties: EventProperties(properties)
        )
    }

    /// The request; a key in the body goes before the one of the header.
    func request(of customer: CustomerReference, headerKey: String?) -> DecisionRequest {
        DecisionRequest(
            customer: customer,
            feature: feature,
            quantity: quantity,
            eventName: eventName,
            key: key ?? headerKey,
            properties: properties
        )
    }
}

extension ValueReader {
    /// A quantity greater than zero.
    func positiveQuantity() -> Quantity? {
        guard let quantity = quantity(in: .zero...Quantity.inputLimit) else { return nil }
        if quantity > .zero { return quantity }
        report(.outOfRange, "must be greater than 0")
        return nil
    }

    /// How long a reservation holds, in seconds.
    func reservationLifetime() -> Int? { int(in: ReservationService.lifetimes) }
}

extension ObjectReader {
    /// The one customer that an element of a batch or a query names; reports when there are two.
    func customerReference() -> CustomerReference? {
        let id = optional("customerId", aliases: "userId") { $0.customerID() }
        let external = optional("externalCustomerId") { $0.externalCustomerID() }
        switch (id, external) {
        case (let id?, nil): return .id(id)
        case (nil, let external?): return .external(external)
        case (nil, nil): return nil
        case (_?, _?):
            report(
                "externalCustomerId",
                .conflictingFields,
                "and 'customerId' both name the customer; give one of them"
            )
            return nil
        }
    }

    /// The same, for a customer that must be named.
    func requiredCustomerReference() -> CustomerReference? {
        let reference = customerReference()
        if reference == nil, !says("customerId"), !says("userId"), !says("externalCustomerId") {
            report("customerId", .required, "or 'externalCustomerId' is required, to name the customer")
        }
        return reference
    }

    /// `from` and `to`: half-open, each left out for no bound.
    func timeRange() -> TimeRange {
        let start = optional("from") { $0.timestamp() } ?? .earliest
        let end = optional("to") { $0.timestamp() } ?? .distantFuture
        if start <= end { return TimeRange(start: start, end: end) }
        report("to", .conflictingFields, "must not be before 'from'")
        return .always
    }
}

extension APICall {
    /// The body as a JSON value.
    func json() throws -> JSONValue {
        try withBody { bytes in
            do throws(JSONParseError) {
                return try JSONParser.parse(bytes)
            } catch {
                throw APIError(error)
            }
        }
    }

    /// Reads the body's bytes in place.
    func withBody<Value>(_ read: (UnsafeBufferPointer<UInt8>) throws -> Value) throws -> Value {
        try body.withUnsafeReadableBytes { try read($0.bindMemory(to: UInt8.self)) }
    }
}

extension APICall {
    /// The longest `Idempotency-Key` of a batch: what is recorded has it as its key, with `/` and its place behind.
    static let maximumBatchKeyBytes = 249

    /// - Throws: ``ErrorCode/invalidInput`` when the key of a batch is too long for that.
    func checkBatchKey() throws(APIError) {
        guard let count = idempotencyKey?.utf8.count, count > Self.maximumBatchKeyBytes else { return }
        let name = HeaderName.idempotencyKey.rawValue
        let message =
            "the header '\(name)' of a batch must be at most \(Self.maximumBatchKeyBytes) bytes long, not \(count)"
        throw .invalidInput([FieldIssue(path: name, code: .tooLong, message: message)])
    }
}
