import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/export/events`: every event with what became of it.
struct EventExport: RouteGroup {
    let events: EventService
    let tools: StreamTools

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/export/events", .read(.usage), readsQuery: true, use: answer)
    }

    private static let header = [
        "customerId", "externalCustomerId", "eventName", "idempotencyKey", "timestamp", "receivedAt", "source",
        "status", "meters", "properties",
    ]

    @Sendable
    private func answer(_ call: APICall) async throws -> APIResponse {
        let (filter, through, format, instant) = try call.readQuery { fields in
            let filter = EventFilter(
                customer: fields.customerReference(),
                eventName: fields.optional("eventName") { $0.string(maxBytes: EventFields.maximumEventNameBytes) },
                range: fields.timeRange(),
                status: fields.optional("status") { $0.choice(EventStatus.self) }
            )
            let through = fields.optional("through") { $0.int(in: 0...Int.max) }
            if through != nil, filter.customer == nil {
                fields.report("through", .conflictingFields, "numbers one customer's entries: give the customer too")
            }
            return (filter, through, fields.exportFormat(call), fields.exportInstant(call))
        }
        // An unknown customer, and a time of which events are archived, are told of before the answer begins.
        if filter.customer != nil {
            _ = try await events.events(filter, after: nil, limit: 1, context: call.context)
        } else {
            try await events.refuseArchived(filter.range, in: call.context.workspace)
        }
        return .export(.eventExport, format, header: Self.header, asOf: instant, call, tools) { export in
            var writer = export
            let moment = ExportMoment(instant, isPresent: instant == call.context.now)
            let last = through.map { Sequence64($0) }
            try await events.export(
                filter,
                asOf: moment,
                through: last,
                context: call.context,
                reached: export.reached
            ) { listings in
                for listing in listings {
                    let body = EventListingBody(listing: listing)
                    try await writer.write(body) { Self.fields(body) }
                }
            }
            export = writer
        }
    }

    private static func fields(_ body: EventListingBody) -> [String?] {
        let listing = body.listing
        let event = listing.event.event
        return [
            listing.customer.id.description, listing.customer.externalID, event.name, event.key,
            event.timestamp.description, listing.event.receivedAt.description, body.source, listing.status.rawValue,
            listing.meters.joined(separator: " "), String(decoding: event.properties.json.jsonBytes, as: UTF8.self),
        ]
    }
}
