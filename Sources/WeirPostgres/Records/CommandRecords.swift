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
            "identity": event.identity,
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
            receivedAt: try row.timestamp("received_at"),
            identity: row.optionalText("identity")
        )
    }
}

enum AuditEntryRecord {
    static let table = "audit_entries"

    static func values(_ entry: AuditEntry) -> RowValues {
        [
            "workspace_id": entry.workspace.blob,
            "at": entry.at.milliseconds,
            "actor": entry.actor.text,
            "action": entry.action,
            "kind": entry.kind.rawValue,
            "subject": entry.subject,
            "customer_id": entry.customer?.blob,
            "request_id": entry.request?.blob,
            "route": entry.route,
            "user": entry.user,
            "state": entry.change.state?.text,
            "differences": entry.change.differences?.text,
        ]
    }

    static func entry(_ row: RowReader) throws -> NumberedAuditEntry {
        NumberedAuditEntry(
            number: Int64(try row.integer("number")),
            entry: AuditEntry(
                workspace: try row.id("workspace_id"),
                at: try row.timestamp("at"),
                actor: try row.parsed("actor") { AuditActor($0) },
                action: try row.text("action"),
                kind: try row.choice("kind"),
                subject: try row.text("subject"),
                customer: try row.optionalID("customer_id"),
                request: try row.optionalID("request_id"),
                route: row.optionalText("route"),
                user: row.optionalText("user"),
                change: AuditChange(
                    state: row.optionalText("state").map { JSONText(canonical: $0) },
                    differences: row.optionalText("differences").map { JSONText(canonical: $0) }
                )
            ),
            previousState: row.optionalText("previous_state").map { JSONText(canonical: $0) }
        )
    }
}
