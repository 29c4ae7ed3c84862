import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of what comes from Stripe and what goes there.

enum StripeConnectionRecord {
    static let table = "stripe_connections"

    static func values(_ connection: StripeConnection, at now: Timestamp) throws -> RowValues {
        [
            "workspace_id": connection.workspace.blob,
            "secret_key": connection.key.secret.text,
            "webhook_secrets": try DocumentCoding.text(connection.webhookSecrets.map(\.secret.text)),
            "updated_at": now.milliseconds,
        ]
    }

    static func connection(_ row: RowReader) throws -> StripeConnection {
        StripeConnection(
            workspace: try row.id("workspace_id"),
            key: try row.parsed("secret_key") { StripeKey($0) },
            webhookSecrets: try row.document([String].self, "webhook_secrets").map { text in
                guard let secret = StripeWebhookSecret(text) else {
                    throw StorageError.invalidData("stripe_connections.webhook_secrets")
                }
                return secret
            },
            source: .stored
        )
    }
}

enum StripeBindingRecord {
    static let table = "stripe_accounts"

    static func binding(_ row: RowReader) throws -> StripeBinding {
        StripeBinding(
            workspace: try row.id("workspace_id"),
            account: try row.text("account_id"),
            boundAt: try row.timestamp("bound_at")
        )
    }
}

enum StripeEventRecord {
    static let table = "stripe_events"

    static func values(_ stored: StoredStripeEvent) -> RowValues {
        [
            "workspace_id": stored.workspace.blob,
            "id": stored.event.id,
            "type": stored.event.type,
            "created_at": stored.event.createdAt.milliseconds,
            "api_version": stored.event.apiVersion,
            "object_id": stored.event.objectID,
            "subscription_id": stored.event.subscription,
            "state": stored.state.rawValue,
            "received_at": stored.receivedAt.milliseconds,
            "done_at": stored.doneAt?.milliseconds,
        ]
    }

    /// A workspace keeps events of its own mode only, so the mode is not stored.
    static func event(_ row: RowReader, mode: WorkspaceMode) throws -> StoredStripeEvent {
        StoredStripeEvent(
            workspace: try row.id("workspace_id"),
            event: StripeEvent(
                id: try row.text("id"),
                type: try row.text("type"),
                createdAt: try row.timestamp("created_at"),
                mode: mode,
                apiVersion: row.optionalText("api_version"),
                objectID: row.optionalText("object_id"),
                subscription: row.optionalText("subscription_id")
            ),
            state: try row.choice("state"),
            receivedAt: try row.timestamp("received_at"),
            doneAt: row.optionalTimestamp("done_at")
        )
    }
}

enum StripeCheckoutRecord {
    static let table = "stripe_checkouts"

    static func values(_ checkout: StripeCheckout) -> RowValues {
        [
            "workspace_id": checkout.workspace.blob,
            "customer_id": checkout.customer.blob,
            "number": checkout.number,
            "plan_key": checkout.plan.text,
            "price": checkout.price,
            "session": checkout.session,
            "created_at": checkout.createdAt.milliseconds,
        ]
    }

    static func checkout(_ row: RowReader) throws -> StripeCheckout {
        StripeCheckout(
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            number: try row.integer("number"),
            plan: try row.parsed("plan_key") { PlanKey($0) },
            price: try row.text("price"),
            session: row.optionalText("session"),
            createdAt: try row.timestamp("created_at")
        )
    }
}

enum StripeAlertRecord {
    static let table = "stripe_alerts"

    static func alert(_ row: RowReader) throws -> StoredStripeAlert {
        StoredStripeAlert(
            alert: StripeAlert(
                try row.choice("kind"),
                try row.text("subject"),
                customer: try row.optionalID("customer_id")
            ),
            firstAt: try row.timestamp("first_at"),
            lastAt: try row.timestamp("last_at"),
            count: try row.integer("count")
        )
    }
}

enum InstallationRecord {
    static let table = "installation"

    static func values(_ installation: StoredInstallation) -> RowValues {
        [
            "one": 1,
            "id": installation.mark.id,
            "start": installation.mark.start,
            "before": installation.before,
            "place": installation.mark.place,
            "paused_at": installation.pause?.since.milliseconds,
            "pause_cause": installation.pause?.cause.rawValue,
            "resumed_at": installation.resumedAt?.milliseconds,
        ]
    }

    static func installation(_ row: RowReader) throws -> StoredInstallation {
        var pause: PaymentPause?
        if let since = row.optionalTimestamp("paused_at") {
            pause = PaymentPause(since: since, cause: try row.choice("pause_cause"))
        }
        return StoredInstallation(
            mark: InstallationMark(
                id: try row.text("id"),
                start: try row.text("start"),
                place: try row.text("place")
            ),
            before: row.optionalText("before"),
            pause: pause,
            resumedAt: row.optionalTimestamp("resumed_at")
        )
    }
}
