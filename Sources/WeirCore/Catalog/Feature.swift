package import WeirPrimitives

/// What can be granted or limited.
package struct Feature: Sendable, Hashable {
    package var id: FeatureID
    package var workspace: WorkspaceID
    /// Unique in the workspace, and never changed.
    package var key: FeatureKey
    package var kind: FeatureKind
    /// What one unit is called: `call`, `token`.
    package var unit: String?
    package var failMode: FailMode
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    package init(
        id: FeatureID,
        workspace: WorkspaceID,
        key: FeatureKey,
        kind: FeatureKind,
        unit: String? = nil,
        failMode: FailMode = .closed,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.id = id
        self.workspace = workspace
        self.key = key
        self.kind = kind
        self.unit = unit
        self.failMode = failMode
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.revision = revision
    }

    /// The meter whose count a quota of the feature limits; nil unless it is metered.
    package var meter: MeterID? {
        switch kind {
        case .metered(let meter): meter
        case .boolean, .staticValue: nil
        }
    }
}

/// The kinds of feature.
package enum FeatureKind: Sendable, Hashable {
    /// Usage of one meter, limited by quotas.
    case metered(MeterID)
    /// On or off.
    case boolean
    /// A value that plans state: a number of seats, a support level.
    case staticValue

    /// The name in the API.
    package var name: Name {
        switch self {
        case .metered: .metered
        case .boolean: .boolean
        case .staticValue: .staticValue
        }
    }

    package enum Name: String, Sendable, CaseIterable {
        case metered
        case boolean
        case staticValue = "static"
    }
}

/// What the operator's code should do while Weir cannot be asked.
package enum FailMode: String, Sendable, CaseIterable {
    /// Refuse.
    case closed
    /// Go on, and report afterwards.
    case open
}

/// What a plan says about a boolean or static feature.
package enum StaticValue: Sendable, Hashable {
    case boolean(Bool)
    case number(ExactDecimal)
    case text(String)

    /// Whether the feature is on: `false` alone is off.
    package var isEnabled: Bool {
        switch self {
        case .boolean(let isOn): isOn
        case .number, .text: true
        }
    }
}
