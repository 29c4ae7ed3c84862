import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of customers, their subscriptions and overrides.

enum CustomerRecord {
    static let table = "customers"

    static func values(_ customer: Customer, revision: Int) throws -> RowValues {
        [
            "workspace_id": customer.workspace.blob,
            "id": customer.id.blob,
            "external_id": customer.externalID,
            "email": customer.email,
            "name": customer.name,
            "account_kit_id": customer.accountKit?.blob,
            "status": customer.status.rawValue,
            "time_zone": customer.timeZone,
            "metadata": customer.metadata.text,
            "legal_name": customer.legalName,
            "document": try DocumentCoding.text(CustomerDocument(customer)),
            "stripe_customer_id": customer.stripeCustomerID,
            "payment_method_id": customer.paymentMethodID,
            "is_default": customer.isDefault ? 1 : 0,
            "test_clock_id": customer.testClock?.blob,
            "created_at": customer.createdAt.milliseconds,
            "updated_at": customer.updatedAt.milliseconds,
            "erased_at": customer.erasedAt?.milliseconds,
            "revision": revision,
        ]
    }

    static func customer(_ row: RowReader) throws -> Customer {
        var customer = Customer(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            externalID: row.optionalText("external_id"),
            email: row.optionalText("email"),
            name: row.optionalText("name"),
            accountKit: try row.optionalID("account_kit_id"),
            status: try row.choice("status"),
            timeZone: row.optionalText("time_zone"),
            metadata: JSONText(canonical: try row.text("metadata")),
            legalName: row.optionalText("legal_name"),
            stripeCustomerID: row.optionalText("stripe_customer_id"),
            paymentMethodID: row.optionalText("payment_method_id"),
            isDefault: try row.flag("is_default"),
            testClock: try row.optionalID("test_clock_id"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            erasedAt: row.optionalTimestamp("erased_at"),
            revision: try row.integer("revision")
        )
        try row.document(CustomerDocument.self).fill(&customer)
        return customer
    }
}

enum SubscriptionRecord {
    static let table = "subscriptions"

    static func values(_ subscription: Subscription, revision: Int) throws -> RowValues {
        [
            "workspace_id": subscription.workspace.blob,
            "customer_id": subscription.customer.blob,
            "id": subscription.id.blob,
            "plan_id": subscription.plan.blob,
            "plan_version": subscription.planVersion,
            "status": subscription.status.rawValue,
            "source": subscription.source.rawValue,
            "stripe_customer_id": subscription.stripeCustomerID,
            "stripe_subscription_id": subscription.stripeSubscriptionID,
            "current_period_end": subscription.currentPeriodEnd?.milliseconds,
            "billing_anchor": subscription.billingAnchor?.milliseconds,
            "as_of": subscription.asOf?.milliseconds,
            "mirror": try subscription.mirror.map { try DocumentCoding.text(SubscriptionMirrorDocument($0)) },
            "created_at": subscription.createdAt.milliseconds,
            "updated_at": subscription.updatedAt.milliseconds,
            "revision": revision,
        ]
    }

    static func subscription(_ row: RowReader) throws -> Subscription {
        var subscription = Subscription(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            plan: try row.id("plan_id"),
            planVersion: try row.integer("plan_version"),
            status: try row.choice("status"),
            source: try row.choice("source"),
            stripeCustomerID: row.optionalText("stripe_customer_id"),
            stripeSubscriptionID: row.optionalText("stripe_subscription_id"),
            currentPeriodEnd: row.optionalTimestamp("current_period_end"),
            asOf: row.optionalTimestamp("as_of"),
            mirror: try row.optionalText("mirror").map { text in
                try DocumentCoding.document(SubscriptionMirrorDocument.self, from: text).mirror
            },
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
        // None is kept as none: the periods are calendar months.
        subscription.billingAnchor = row.optionalTimestamp("billing_anchor")
        return subscription
    }
}

enum QuotaOverrideRecord {
    static let table = "quota_overrides"

    static func values(_ override: QuotaOverride, revision: Int) throws -> RowValues {
        [
            "workspace_id": override.workspace.blob,
            "customer_id": override.customer.blob,
            "feature": override.feature.text,
            "document": try DocumentCoding.text(QuotaOverrideDocument(override)),
            "updated_at": override.updatedAt.milliseconds,
            "revision": revision,
        ]
    }

    static func override(_ row: RowReader) throws -> QuotaOverride {
        var override = QuotaOverride(
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            feature: try row.parsed("feature") { FeatureKey($0) },
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
        try row.document(QuotaOverrideDocument.self).fill(&override)
        return override
    }
}
