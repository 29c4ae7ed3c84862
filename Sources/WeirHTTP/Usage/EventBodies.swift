import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// An event as lists show it.
struct EventListingBody: JSONWritable {
    let listing: EventListing

    func write(to json: inout JSONWriter) {
        let event = listing.event.event
        json.object { json in
            json.member("customerId", listing.customer.id)
            json.member("externalCustomerId", listing.customer.externalID)
            json.member("eventName", event.name)
            json.member("idempotencyKey", event.key)
            json.member("timestamp", event.timestamp)
            json.member("receivedAt", listing.event.receivedAt)
            json.member("properties", event.properties.json)
            json.member("source", source)
            json.member("status", listing.status.rawValue)
            json.member("meters", listing.meters)
            json.memberIfPresent("unmatched", listing.unmatched)
        }
    }

    /// What recorded it.
    var source: String {
        switch listing.origin {
        case .recorded: "event"
        case .consumed: "consume"
        case .committed: "reservation"
        }
    }
}

/// A rejected event as lists show it.
struct RejectedEventBody: JSONWritable {
    let rejected: RejectedEvent

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", rejected.id)
            json.member("code", rejected.code)
            json.member("message", rejected.message)
            json.member("customerId", rejected.customer)
            json.member("eventName", rejected.eventName)
            json.member("receivedAt", rejected.receivedAt)
            // What is kept was JSON when it came.
            json.member("event", (try? JSONParser.parse(Array(rejected.event.text.utf8))) ?? .null)
        }
    }
}

extension EventRejection {
    /// The rejection as the answer to a single event.
    var error: APIError {
        var details = JSONObject()
        if let reason { details["reason"] = .string(reason.rawValue) }
        return APIError(ErrorCode(code), message, hint: hint, details: details)
    }
}

extension ErrorCode {
    init(_ code: EventRejection.Code) {
        self =
            switch code {
            case .invalidInput: .invalidInput
            case .notFound: .notFound
            case .idempotencyConflict: .idempotencyConflict
            }
    }
}

extension EventCursor {
    /// The 16 bytes of the customer and 8 of the sequence.
    var bytes: [UInt8] {
        customer.bytes + (0..<8).map { UInt8(truncatingIfNeeded: sequence >> UInt64(56 - $0 * 8)) }
    }

    init?(bytes: [UInt8]) {
        guard bytes.count == 24, let customer = CustomerID(bytes: bytes.prefix(16)) else { return nil }
        self.init(customer: customer, sequence: bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }
}
