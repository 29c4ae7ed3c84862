import WeirCore
import WeirPrimitives
import WeirStorage

/// Rows of what has happened.
enum DomainEventRecord {
    static let table = "domain_events"

    static func values(_ announcement: Announcement, customerExternalID: String?) throws -> RowValues {
        let event = announcement.event
        return [
            "workspace_id": announcement.workspace.blob,
            "name": event.name.text,
            "subject": event.subject,
            "version": event.version,
            "customer_id": event.customer?.blob,
            "customer_external_id": customerExternalID,
            "document": try DocumentCoding.text(DomainEventDocument(event)),
            "at": announcement.at.milliseconds,
        ]
    }

    static func event(_ row: RowReader) throws -> StoredEvent {
        let name = try row.parsed("name") { EventName($0) }
        let version = try row.integer("version")
        return StoredEvent(
            number: Int64(try row.integer("number")),
            announcement: Announcement(
                workspace: try row.id("workspace_id"),
                event: try row.document(DomainEventDocument.self).event(name, version: version),
                at: try row.timestamp("at")
            ),
            customerExternalID: row.optionalText("customer_external_id")
        )
    }
}
