import WeirAPI
import WeirCore
import WeirPrimitives
import WeirStorage

/// An endpoint as the API shows it.
struct WebhookEndpointBody: JSONWritable {
    let endpoint: WebhookEndpoint
    /// What is said of the secret: it is there once, in the answer that made it.
    let secret: Secret

    enum Secret {
        case shown
        /// A repetition: it was shown with the first answer.
        case shownBefore
        case notShown
    }

    init(_ endpoint: WebhookEndpoint, secret: Secret = .notShown) {
        self.endpoint = endpoint
        self.secret = secret
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", endpoint.id)
            json.member("url", endpoint.url)
            json.member("events", endpoint.events.map(\.text))
            json.member("description", endpoint.description)
            switch secret {
            case .shown: json.member("secret", endpoint.secret.text)
            case .shownBefore: json.member("secret", String?.none)
            case .notShown: break
            }
            json.member("previousSecretEndsAt", endpoint.previousSecret?.endsAt)
            switch endpoint.status {
            case .enabled:
                json.member("status", "enabled")
                json.member("disabledReason", String?.none)
                json.member("disabledAt", Timestamp?.none)
            case .disabled(let reason, let instant):
                json.member("status", "disabled")
                json.member("disabledReason", reason.rawValue)
                json.member("disabledAt", instant)
            }
            json.member("createdAt", endpoint.createdAt)
            json.member("updatedAt", endpoint.updatedAt)
        }
    }
}

/// A delivery with its attempts as the API shows it.
struct WebhookDeliveryBody: JSONWritable {
    let listed: ListedDelivery

    init(_ listed: ListedDelivery) { self.listed = listed }

    func write(to json: inout JSONWriter) {
        let delivery = listed.delivery
        json.object { json in
            json.member("id", delivery.id)
            json.member("webhookEndpointId", delivery.endpoint)
            json.member("eventId", delivery.event.id)
            json.member("eventType", delivery.event.event.name.text)
            json.member("customerId", delivery.event.event.customer)
            json.member("state", delivery.state.rawValue)
            json.member("nextAttemptAt", delivery.state == .waiting ? delivery.nextAt : nil)
            json.array("attempts") { json in
                for attempt in listed.attempts { json.element(WebhookAttemptBody(attempt: attempt)) }
            }
            json.member("createdAt", delivery.createdAt)
            json.member("endedAt", delivery.endedAt)
        }
    }
}

private struct WebhookAttemptBody: JSONWritable {
    let attempt: WebhookAttempt

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("number", attempt.number)
            json.member("at", attempt.at)
            json.member("status", attempt.status)
            json.member("failure", attempt.failure?.rawValue)
            json.member("text", attempt.text)
        }
    }
}
