import GRDB
import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of kept answers, rejected events and the audit trail.

enum IdempotencyRecordRow {
    static let table = "idempotency_records"

    static func values(_ record: IdempotencyRecord) -> RowValues {
        [
            "workspace_id": record.workspace.blob,
            "key": record.key,
            "fingerprint": blob(record.fingerprint),
            "status": record.status,
            "body": blob(record.body),
            "customer_id": record.customer?.blob,
            "created_at": record.createdAt.milliseconds,
        ]
    }

    static func record(_ row: RowReader) throws -> IdempotencyRecord {
        IdempotencyRecord(
            workspace: try row.id("workspace_id"),
            key: try row.text("key"),
            fingerprint: try row.bytes("fingerprint"),
            status: try row.integer("status"),
            body: try row.bytes("body"),
            customer: try row.optionalID("customer_id"),
            createdAt: try row.timestamp("created_at")
        )
    }
}

enum RejectedEventRecord {
    static let table = "rejected_events"

    static func values(_ event: RejectedEvent) -> RowValues {
        [
            "workspace_id": event.workspace.blob,
            "id": event.id.blob,
            "customer_id": event.customer?.blob,
            "event_name": event.eventName,
            "code": event.code,
            "message": event.message,
            "event": event.event.text,
            "received_at": event.receivedAt.milliseconds,
        ]
    }

    static func event(_ row: RowReader) throws -> RejectedEvent {
        RejectedEvent(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            customer: try row.optionalID("customer_id"),
            eventName: row.optionalText("event_name"),
            code: try row.text("code"),
            message: try row.text("message"),
            event: JSONText(canonical: try row.text("event")),
            receivedAt: try row.timestamp("received_at")
        )
    }
}

enum AuditEntryRecord {
    static let table = "audit_entries"

    static func values(_ entry: AuditEntry) -> RowValues {
        [
            "workspace_id": entry.workspace.blob,
            "at": entry.at.milliseconds,
            "actor": actorText(entry.actor),
            "action": entry.action,
            "kind": entry.kind.rawValue,
            "subject": entry.subject,
            "customer_id": entry.customer?.blob,
            "request_id": entry.request?.blob,
        ]
    }

    static func entry(_ row: RowReader) throws -> NumberedAuditEntry {
        NumberedAuditEntry(
            number: Int64(try row.integer("number")),
            entry: AuditEntry(
                workspace: try row.id("workspace_id"),
                at: try row.timestamp("at"),
                actor: try row.parsed("actor", actor),
                action: try row.text("action"),
                kind: try row.choice("kind"),
                subject: try row.text("subject"),
                customer: try row.optionalID("customer_id"),
                request: try row.optionalID("request_id")
            )
        )
    }

    private static func actorText(_ actor: AuditActor) -> String {
        switch actor {
        case .apiKey(let id): id.description
        case .commandLine: "command_line"
        case .system: "system"
        }
    }

    private static func actor(_ text: String) -> AuditActor? {
        switch text {
        case "command_line": .commandLine
        case "system": .system
        case _: APIKeyID(text).map { .apiKey($0) }
        }
    }
}
