import GRDB
import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of mails, endpoints, deliveries and alerts.

enum MailRecord {
    static let table = "mails"

    static func values(_ mail: OutboxMail) throws -> RowValues {
        let event = mail.content.event
        return [
            "workspace_id": mail.workspace.blob,
            "id": mail.id.blob,
            "customer_id": mail.customer.blob,
            "kind": mail.content.kind.rawValue,
            "subject": mail.content.subject,
            "recipient": mail.recipient,
            "number": mail.content.number,
            "event_name": event.name.text,
            "event_version": event.version,
            "document": try DocumentCoding.text(DomainEventDocument(event)),
            "state": mail.state.rawValue,
            "omission": mail.omission?.rawValue,
            "attempts": mail.attempts,
            "next_at": mail.nextAt.milliseconds,
            "claims": mail.claims,
            "owner": mail.owner?.blob,
            "last_error": mail.lastError,
            "created_at": mail.createdAt.milliseconds,
            "ended_at": mail.endedAt?.milliseconds,
        ]
    }

    /// What changes of a mail.
    static func changes(_ mail: OutboxMail) -> RowValues {
        [
            "state": mail.state.rawValue,
            "omission": mail.omission?.rawValue,
            "attempts": mail.attempts,
            "next_at": mail.nextAt.milliseconds,
            "claims": mail.claims,
            "owner": mail.owner?.blob,
            "last_error": mail.lastError,
            "ended_at": mail.endedAt?.milliseconds,
        ]
    }

    static func mail(_ row: RowReader) throws -> OutboxMail {
        let name = try row.parsed("event_name") { EventName($0) }
        let event = try row.document(DomainEventDocument.self).event(name, version: try row.integer("event_version"))
        guard let content = MailContent(kind: try row.choice("kind"), event: event, number: try row.integer("number"))
        else { throw StorageError.invalidData("mails.kind") }
        var mail = OutboxMail(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            content: content,
            recipient: try row.text("recipient"),
            createdAt: try row.timestamp("created_at")
        )
        mail.state = try row.choice("state")
        mail.omission = try row.optionalText("omission").map { _ in try row.choice("omission") }
        mail.attempts = try row.integer("attempts")
        mail.nextAt = try row.timestamp("next_at")
        mail.claims = try row.integer("claims")
        mail.owner = try row.optionalID("owner")
        mail.lastError = row.optionalText("last_error")
        mail.endedAt = row.optionalTimestamp("ended_at")
        return mail
    }
}

enum RefusedAddressRecord {
    static let table = "refused_addresses"

    static func address(_ row: RowReader) throws -> RefusedAddress {
        RefusedAddress(
            workspace: try row.id("workspace_id"),
            address: try row.text("address"),
            reason: try row.text("reason"),
            at: try row.timestamp("at")
        )
    }
}

enum WebhookEndpointRecord {
    static let table = "webhook_endpoints"

    static func values(_ endpoint: WebhookEndpoint, revision: Int) throws -> RowValues {
        var disabled: (reason: String, at: Int64)?
        if case .disabled(let reason, let instant) = endpoint.status {
            disabled = (reason.rawValue, instant.milliseconds)
        }
        return [
            "workspace_id": endpoint.workspace.blob,
            "id": endpoint.id.blob,
            "url": endpoint.url,
            "events": try DocumentCoding.text(endpoint.events.map(\.text)),
            "description": endpoint.description,
            "secret": endpoint.secret.text,
            "previous_secret": endpoint.previousSecret?.secret.text,
            "previous_secret_ends_at": endpoint.previousSecret?.endsAt.milliseconds,
            "disabled_reason": disabled?.reason,
            "disabled_at": disabled?.at,
            "after_event": endpoint.after,
            "created_at": endpoint.createdAt.milliseconds,
            "updated_at": endpoint.updatedAt.milliseconds,
            "revision": revision,
        ]
    }

    static func endpoint(_ row: RowReader) throws -> WebhookEndpoint {
        let patterns = try row.document([String].self, "events").map { text in
            guard let pattern = EventPattern(text) else {
                throw StorageError.invalidData("webhook_endpoints.events")
            }
            return pattern
        }
        var status = WebhookEndpoint.Status.enabled
        if let instant = row.optionalTimestamp("disabled_at") {
            status = .disabled(try row.choice("disabled_reason"), at: instant)
        }
        var previous: WebhookEndpoint.ExpiringSecret?
        if let text = row.optionalText("previous_secret") {
            previous = WebhookEndpoint.ExpiringSecret(
                secret: WebhookSecret(text: text),
                endsAt: try row.timestamp("previous_secret_ends_at")
            )
        }
        return WebhookEndpoint(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            url: try row.text("url"),
            events: patterns,
            description: row.optionalText("description"),
            secret: WebhookSecret(text: try row.text("secret")),
            previousSecret: previous,
            status: status,
            after: Int64(try row.integer("after_event")),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
    }
}

enum WebhookDeliveryRecord {
    static let table = "webhook_deliveries"

    static func values(_ delivery: WebhookDelivery) -> RowValues {
        [
            "workspace_id": delivery.workspace.blob,
            "id": delivery.id.blob,
            "endpoint_id": delivery.endpoint.blob,
            "event_number": delivery.event.number,
            "state": delivery.state.rawValue,
            "attempts": delivery.attempts,
            "next_at": delivery.nextAt.milliseconds,
            "claims": delivery.claims,
            "owner": delivery.owner?.blob,
            "created_at": delivery.createdAt.milliseconds,
            "ended_at": delivery.endedAt?.milliseconds,
        ]
    }

    /// What changes of a delivery.
    static func changes(_ delivery: WebhookDelivery) -> RowValues {
        [
            "state": delivery.state.rawValue,
            "attempts": delivery.attempts,
            "next_at": delivery.nextAt.milliseconds,
            "claims": delivery.claims,
            "owner": delivery.owner?.blob,
            "ended_at": delivery.endedAt?.milliseconds,
        ]
    }

    /// From a row of ``SQL/deliveries``, which has the event beside it.
    static func delivery(_ row: RowReader) throws -> WebhookDelivery {
        var delivery = WebhookDelivery(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            endpoint: try row.id("endpoint_id"),
            event: try DomainEventRecord.event(row),
            createdAt: try row.timestamp("created_at")
        )
        delivery.state = try row.choice("state")
        delivery.attempts = try row.integer("attempts")
        delivery.nextAt = try row.timestamp("next_at")
        delivery.claims = try row.integer("claims")
        delivery.owner = try row.optionalID("owner")
        delivery.endedAt = row.optionalTimestamp("ended_at")
        return delivery
    }
}

enum WebhookAttemptRecord {
    static let table = "webhook_attempts"

    static func values(_ attempt: WebhookAttempt, of delivery: WebhookDelivery) -> RowValues {
        [
            "workspace_id": delivery.workspace.blob,
            "endpoint_id": delivery.endpoint.blob,
            "delivery_id": delivery.id.blob,
            "number": attempt.number,
            "at": attempt.at.milliseconds,
            "status": attempt.status,
            "failure": attempt.failure?.rawValue,
            "text": attempt.text,
        ]
    }

    static func attempt(_ row: RowReader) throws -> WebhookAttempt {
        WebhookAttempt(
            number: try row.integer("number"),
            at: try row.timestamp("at"),
            status: row.optionalInteger("status"),
            failure: try row.optionalText("failure").map { _ in try row.choice("failure") },
            text: try row.text("text")
        )
    }
}

enum AlertStateRecord {
    static let table = "alert_states"

    static func values(_ state: AlertState) -> RowValues {
        [
            "workspace_id": state.workspace.blob,
            "customer_id": state.customer.blob,
            "subject": state.subject.text,
            "period_start": state.period.start.milliseconds,
            "period_end": state.period.end.milliseconds,
            "limit_value": String(state.limit),
            "told": state.told,
            "count": state.count,
            "used_percent": state.usedPercent,
        ]
    }

    static func state(_ row: RowReader) throws -> AlertState {
        AlertState(
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            subject: try row.parsed("subject") { AlertSubject($0) },
            period: TimeRange(start: try row.timestamp("period_start"), end: try row.timestamp("period_end")),
            limit: try row.parsed("limit_value") { Int128($0) },
            told: Int64(try row.integer("told")),
            count: try row.integer("count"),
            usedPercent: try row.integer("used_percent")
        )
    }
}
