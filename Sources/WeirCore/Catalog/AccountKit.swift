package import WeirPrimitives

/// A reusable policy: which features are enabled, with which defaults and limits.
///
/// Which kit is the workspace's default is said by ``WorkspaceSettings/defaultKit`` alone.
package struct AccountKit: Sendable, Hashable {
    package var id: AccountKitID
    package var workspace: WorkspaceID
    /// Unique in the workspace; 1 to 200 characters.
    package var name: String
    package var description: String?
    package var mode: KitMode
    /// What the kit says of single features; `primitivesConfig` in the API.
    package var primitives: [FeatureKey: KitPrimitive]
    package var limits: [FeatureKey: KitLimits]
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    package init(
        id: AccountKitID,
        workspace: WorkspaceID,
        name: String,
        description: String? = nil,
        mode: KitMode = .open,
        primitives: [FeatureKey: KitPrimitive] = [:],
        limits: [FeatureKey: KitLimits] = [:],
        createdAt: Timestamp,
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.id = id
        self.workspace = workspace
        self.name = name
        self.description = description
        self.mode = mode
        self.primitives = primitives
        self.limits = limits
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.revision = revision
    }

    /// Whether the kit enables a feature: what it says of it, else what its mode says.
    package func enables(_ feature: FeatureKey) -> Bool {
        if let primitive = primitives[feature] { return primitive.isEnabled }
        switch mode {
        case .open: return true
        case .closed: return false
        }
    }

    /// The features that the kit names anywhere.
    package var namedFeatures: Set<FeatureKey> { Set(primitives.keys).union(limits.keys) }
}

/// What a kit does with features that it does not name.
package enum KitMode: String, Sendable, CaseIterable {
    /// They are enabled.
    case open
    /// They are refused.
    case closed
}

/// What a kit says of one feature.
package struct KitPrimitive: Sendable, Hashable {
    package var isEnabled: Bool
    /// For the operator's code: a JSON object.
    package var defaults: JSONText?

    package init(isEnabled: Bool, defaults: JSONText? = nil) {
        self.isEnabled = isEnabled
        self.defaults = defaults
    }
}

/// How much of one feature a kit allows whatever the plan says; the stricter of the two decides.
package struct KitLimits: Sendable, Hashable {
    /// Per quota period of the customer's plan; per calendar month without a plan.
    package var perPeriod: Quantity?
    package var perCall: Quantity?
    package var rate: RateLimit?

    package init(perPeriod: Quantity? = nil, perCall: Quantity? = nil, rate: RateLimit? = nil) {
        self.perPeriod = perPeriod
        self.perCall = perCall
        self.rate = rate
    }
}
