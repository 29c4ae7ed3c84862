// The typed identifiers, one per kind of thing.

/// A workspace.
package struct WorkspaceID: EntityID {
    package static let prefix = "ws_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// An API key; the secret itself is never an id.
package struct APIKeyID: EntityID {
    package static let prefix = "key_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A key that customer tokens are verified with.
package struct TokenKeyID: EntityID {
    package static let prefix = "tkey_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A customer, also called user.
package struct CustomerID: EntityID {
    package static let prefix = "cust_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// An account kit.
package struct AccountKitID: EntityID {
    package static let prefix = "kit_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A plan.
package struct PlanID: EntityID {
    package static let prefix = "plan_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A feature.
package struct FeatureID: EntityID {
    package static let prefix = "feat_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A meter.
package struct MeterID: EntityID {
    package static let prefix = "mtr_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A subscription.
package struct SubscriptionID: EntityID {
    package static let prefix = "sub_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// One request, as named in answers, logs and errors.
package struct RequestID: EntityID {
    package static let prefix = "req_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// An event that was not accepted.
package struct RejectedEventID: EntityID {
    package static let prefix = "rej_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A contract.
package struct ContractID: EntityID {
    package static let prefix = "ctr_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A coupon in the offer.
package struct CouponID: EntityID {
    package static let prefix = "coup_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A job of the scheduler.
package struct JobID: EntityID {
    package static let prefix = "job_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// An invoice.
package struct InvoiceID: EntityID {
    package static let prefix = "inv_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// Whoever runs jobs: one run of a server.
package struct JobRunnerID: EntityID {
    package static let prefix = "run_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A credit note.
package struct CreditNoteID: EntityID {
    package static let prefix = "crn_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A test clock.
package struct TestClockID: EntityID {
    package static let prefix = "clock_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// Something that has happened, as others are told of it.
package struct DomainEventID: EntityID {
    package static let prefix = "evt_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// An address of the operator's to which events are sent.
package struct WebhookEndpointID: EntityID {
    package static let prefix = "we_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// An event on its way to one endpoint.
package struct WebhookDeliveryID: EntityID {
    package static let prefix = "wd_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A mail to one address.
package struct MailID: EntityID {
    package static let prefix = "mail_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}

/// A person who runs the installation.
package struct TeamMemberID: EntityID {
    package static let prefix = "mem_"
    package let halves: IdentifierHalves

    @inlinable
    package init(halves: IdentifierHalves) { self.halves = halves }
}
