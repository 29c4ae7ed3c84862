package import WeirPrimitives
package import WeirStorage

extension WeirError {
    /// What a failure of the store means to whoever asked, when the use case knows nothing better.
    package init(_ error: StorageError) {
        switch error {
        case .notFound(let kind):
            self.init(.notFound, "The \(kind.noun) does not exist.")
        case .duplicate(let field):
            self.init(.duplicateRecord, "The \(field.noun) is taken.")
        case .conflict:
            self.init(
                .unavailable,
                "The same record is being changed by others.",
                hint: "Nothing was changed; send the request again.",
                retryAfterSeconds: 1
            )
        case .leaseLost:
            self.init(
                .conflict,
                "Someone else is at it.",
                hint: "Wait until that has ended, and look at what came of it."
            )
        case .inUse(let kind):
            self.init(.conflict, "It is still in use by a \(kind.noun).")
        case .invalidData:
            self.init(.internalError, "The data could not be stored.")
        case .readOnly: self = .readOnly
        case .unavailable, .cancelled:
            self.init(
                .unavailable,
                "The store cannot be reached now.",
                hint: "Send the request again.",
                retryAfterSeconds: 1
            )
        }
    }
}

extension WeirError {
    /// What is asked for is written, and nothing can be written now.
    package static var readOnly: WeirError {
        WeirError(
            .unavailable,
            "The database can only be read now.",
            hint: "Nothing was changed; what only reads is answered. Send the request again later.",
            reason: .readOnly,
            retryAfterSeconds: 5
        )
    }
}

extension WeirError {
    /// Events of the time asked for were taken out of the database, the last of them at a moment.
    package static func archived(through: Timestamp) -> WeirError {
        WeirError(
            .conflict,
            "Events up to \(through) were archived: they are in no list, and usage of that time is kept by whole hours.",
            hint:
                "Ask for whole hours in UTC, or for a time after \(through); the events are in the files of 'weir archive'."
        )
    }
}

extension StoredKind {
    /// The kind in words.
    var noun: String {
        switch self {
        case .workspace: "workspace"
        case .apiKey: "API key"
        case .plan: "plan"
        case .accountKit: "account kit"
        case .feature: "feature"
        case .meter: "meter"
        case .customer: "customer"
        case .subscription: "subscription"
        case .quotaOverride: "quota override"
        case .settings: "workspace's settings"
        case .idempotencyRecord: "kept answer"
        case .rejectedEvent: "rejected event"
        case .auditEntry: "audit entry"
        case .tokenKey: "token key"
        case .job: "job"
        case .testClock: "test clock"
        case .contract: "contract"
        case .invoice: "invoice"
        case .stripeConnection: "Stripe connection"
        case .stripeAlert: "alert"
        case .installation: "installation"
        case .coupon: "coupon"
        case .webhookEndpoint: "webhook endpoint"
        case .webhookDelivery: "delivery"
        case .mail: "mail"
        case .refusedAddress: "refused address"
        case .teamMember: "member of the team"
        case .request: "request"
        }
    }
}

extension UniqueField {
    /// The field in words.
    var noun: String {
        switch self {
        case .idempotencyKey: "idempotency key"
        case .customerExternalID: "external id"
        case .customerStripeID: "Stripe customer"
        case .defaultCustomer: "place of the default customer"
        case .planKey: "plan key"
        case .kitName: "kit name"
        case .featureKey: "feature key"
        case .meterCode: "meter code"
        case .couponCode: "coupon code"
        case .teamMemberEmail: "address of a member of the team"
        case .subscriptionStripeID: "Stripe subscription"
        case .apiKeyHash: "API key"
        case .tokenKeyID: "key id of the token key"
        case .invoicePeriod: "period of the contract"
        case .paymentReference: "reference of the payment"
        case .identifier: "id"
        }
    }
}
