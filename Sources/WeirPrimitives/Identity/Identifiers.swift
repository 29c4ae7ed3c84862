// The typed identifiers, one per kind of thing.

/// A workspace.
package struct WorkspaceID: EntityID {
    package static let prefix = "ws_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// An API key; the secret itself is never an id.
package struct APIKeyID: EntityID {
    package static let prefix = "key_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// A customer, also called user.
package struct CustomerID: EntityID {
    package static let prefix = "cust_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// An account kit.
package struct AccountKitID: EntityID {
    package static let prefix = "kit_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// A plan.
package struct PlanID: EntityID {
    package static let prefix = "plan_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// A feature.
package struct FeatureID: EntityID {
    package static let prefix = "feat_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// A meter.
package struct MeterID: EntityID {
    package static let prefix = "mtr_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// A subscription.
package struct SubscriptionID: EntityID {
    package static let prefix = "sub_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// One request, as named in answers, logs and errors.
package struct RequestID: EntityID {
    package static let prefix = "req_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}

/// An event that was not accepted.
package struct RejectedEventID: EntityID {
    package static let prefix = "rej_"
    package let rawValue: UInt128

    @inlinable
    package init(rawValue: UInt128) { self.rawValue = rawValue }
}
