import WeirAPI
import WeirCore
import WeirServices

/// Reads the bodies of requests about webhook endpoints.
enum WebhookEndpointRequest {
    static func create(_ fields: ObjectReader) -> CreateWebhookEndpoint? {
        let url = fields.required("url") { $0.string(maxBytes: WebhookURL.maximumBytes) }
        let events = fields.optional("events") { patterns($0) }
        let description = fields.optional("description") { $0.string(maxBytes: 200) }
        guard let url else { return nil }
        return CreateWebhookEndpoint(url: url, events: events ?? [.all], description: description)
    }

    static func update(_ fields: ObjectReader) -> UpdateWebhookEndpoint {
        var input = UpdateWebhookEndpoint()
        input.url = fields.optional("url") { $0.string(maxBytes: WebhookURL.maximumBytes) }
        input.events = fields.optional("events") { patterns($0) }
        input.description = fields.fieldChange("description") { $0.string(maxBytes: 200) }
        input.isEnabled = fields.optional("status") { $0.choice(Status.self) }.map { $0 == .enabled }
        return input
    }

    private enum Status: String, CaseIterable {
        case enabled
        case disabled
    }

    private static func patterns(_ value: ValueReader) -> [EventPattern]? {
        let read = value.array(minCount: 1, maxCount: WebhookEndpoint.maximumPatterns) { element -> EventPattern? in
            let text = element.string(
                maxBytes: 100,
                expected: "'*', a group like 'invoice.*' or an event like 'invoice.paid'"
            ) { EventPattern($0) != nil }
            return text.flatMap { EventPattern($0) }
        }
        return read.map { patterns in
            var seen: Set<EventPattern> = []
            return patterns.filter { seen.insert($0).inserted }
        }
    }
}
