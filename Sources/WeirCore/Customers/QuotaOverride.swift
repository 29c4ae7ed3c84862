package import WeirPrimitives

/// What one customer gets of a feature other than the plan says.
package struct QuotaOverride: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    package var feature: FeatureKey
    /// Stands in place of the plan's limit.
    package var limit: LimitOverride?
    /// Come on top of the limit, each until it expires.
    package var topUps: [QuotaTopUp]
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    /// Top-ups that one customer and feature may have at once; expired ones are dropped first.
    package static let maximumTopUps = 100

    package init(
        workspace: WorkspaceID,
        customer: CustomerID,
        feature: FeatureKey,
        limit: LimitOverride? = nil,
        topUps: [QuotaTopUp] = [],
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.workspace = workspace
        self.customer = customer
        self.feature = feature
        self.limit = limit
        self.topUps = topUps
        self.updatedAt = updatedAt
        self.revision = revision
    }

    /// Whether nothing of it applies any more.
    package func isEmpty(at now: Timestamp) -> Bool { activeLimit(at: now) == nil && activeTopUps(at: now).isEmpty }

    /// The limit in place of the plan's, unless it has expired.
    package func activeLimit(at now: Timestamp) -> Quantity? {
        guard let limit, limit.expiresAt.map({ now < $0 }) ?? true else { return nil }
        return limit.limit
    }

    package func activeTopUps(at now: Timestamp) -> [QuotaTopUp] {
        topUps.filter { topUp in topUp.expiresAt.map { now < $0 } ?? true }
    }
}

/// A limit in place of the plan's; it no longer applies at `expiresAt`.
package struct LimitOverride: Sendable, Hashable {
    package var limit: Quantity
    package var expiresAt: Timestamp?

    package init(limit: Quantity, expiresAt: Timestamp? = nil) {
        self.limit = limit
        self.expiresAt = expiresAt
    }
}

/// Quota on top of the limit; it no longer applies at `expiresAt`.
package struct QuotaTopUp: Sendable, Hashable {
    package var amount: Quantity
    /// nil applies to every period from now on.
    package var expiresAt: Timestamp?

    package init(amount: Quantity, expiresAt: Timestamp? = nil) {
        self.amount = amount
        self.expiresAt = expiresAt
    }
}
