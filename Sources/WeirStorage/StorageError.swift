/// Why a store could not do what it was asked.
///
/// Nothing was changed.
///
/// Never carries statements, arguments or contents; the adapter logs those.
package enum StorageError: Error, Sendable, Hashable {
    /// What a write was about is not there.
    case notFound(StoredKind)
    /// A value that must be unique is taken.
    case duplicate(UniqueField)
    /// Another write came first: load again, decide again, write again.
    case conflict
    /// Someone else has taken over what was under way, or is at it.
    case leaseLost
    /// Something else still refers to what was to be deleted.
    case inUse(StoredKind)
    /// The data breaks a rule of the schema: a mistake in the program, not in the request.
    case invalidData(String)
    /// The database cannot be reached or written to now.
    case unavailable(String)
    /// The database can be read and not written to now.
    case readOnly
    /// The task was cancelled; whether the write happened is unknown.
    case cancelled

    /// Whether the whole command may be tried again at once.
    package var isRetryable: Bool {
        switch self {
        case .conflict: true
        case .notFound, .duplicate, .leaseLost, .inUse, .invalidData, .unavailable, .readOnly, .cancelled: false
        }
    }
}

/// The kinds of thing that the control plane stores.
package enum StoredKind: String, Sendable, Hashable, CaseIterable {
    case workspace
    case apiKey
    case plan
    case accountKit
    case feature
    case meter
    case customer
    case subscription
    case quotaOverride
    case settings
    case idempotencyRecord
    case rejectedEvent
    case auditEntry
    case tokenKey
    case job
    case testClock
    case contract
    case invoice
    /// How a workspace reaches Stripe.
    case stripeConnection
    case stripeAlert
    /// The data folder, and what ties its database to it.
    case installation
    case coupon
    case webhookEndpoint
    case webhookDelivery
    case mail
    case refusedAddress
    case teamMember
    /// A request that changed something that is stored elsewhere.
    case request
}

/// The values that are unique, each in its workspace unless it says otherwise.
package enum UniqueField: String, Sendable, Hashable, CaseIterable {
    case idempotencyKey
    case customerExternalID
    case customerStripeID
    case defaultCustomer
    case planKey
    case kitName
    case featureKey
    case meterCode
    case couponCode
    case subscriptionStripeID
    /// Over all workspaces.
    case apiKeyHash
    /// Key id and audience of a token key, over all workspaces.
    case tokenKeyID
    /// Of a contract: the end of the period that an invoice closes; void ones, and those that close none, not counted.
    case invoicePeriod
    /// Of an invoice.
    case paymentReference
    /// Of those who are not removed, over all workspaces.
    case teamMemberEmail
    /// An id that was made twice.
    case identifier
}
