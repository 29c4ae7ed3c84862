package import WeirPrimitives

/// Features and meters that come into being with what names them.
package struct FeatureAdditions: Sendable, Hashable {
    /// Stored before the features, which refer to them.
    package var meters: [Meter]
    package var features: [Feature]

    package static let none = FeatureAdditions()

    package init(meters: [Meter] = [], features: [Feature] = []) {
        self.meters = meters
        self.features = features
    }
}

/// Derives the features that a plan or kit names and the workspace does not have yet.
package enum FeatureDerivation {
    /// What a name is used for, which decides the kind of feature that it brings with it.
    package enum Use: Sendable, Hashable {
        /// A quota, a rate limit, or a kit's word on it.
        case metered
        /// A plan's value of a boolean or static feature.
        case value(StaticValue)
    }

    /// Where new identifiers come from.
    package struct Identifiers: Sendable {
        package let feature: @Sendable () -> FeatureID
        package let meter: @Sendable () -> MeterID

        package init(feature: @escaping @Sendable () -> FeatureID, meter: @escaping @Sendable () -> MeterID) {
            self.feature = feature
            self.meter = meter
        }
    }

    /// The features to add, in the order of their keys, and the meters that they bring.
    ///
    /// A metered one stands on the meter whose code is its key if there is one, else on a new meter that sums `quantity`,
    /// 1 where it is missing, over the event of the same name.
    package static func additions(
        for uses: [FeatureKey: Use],
        features: [FeatureKey: Feature],
        meters: [Meter],
        workspace: WorkspaceID,
        identifiers: Identifiers,
        now: Timestamp
    ) -> FeatureAdditions {
        var additions = FeatureAdditions()
        for (key, use) in uses.sorted(by: { $0.key < $1.key }) where features[key] == nil {
            let kind: FeatureKind
            switch use {
            case .value(.boolean): kind = .boolean
            case .value(.number), .value(.text): kind = .staticValue
            case .metered:
                if let meter = meters.first(where: { $0.code == key.text && $0.archivedAt == nil }) {
                    kind = .metered(meter.id)
                } else {
                    let meter = implicitMeter(for: key, id: identifiers.meter(), workspace: workspace, now: now)
                    additions.meters.append(meter)
                    kind = .metered(meter.id)
                }
            }
            additions.features.append(
                Feature(
                    id: identifiers.feature(),
                    workspace: workspace,
                    key: key,
                    kind: kind,
                    createdAt: now,
                    updatedAt: now
                )
            )
        }
        return additions
    }

    /// The meter of a metered feature that was not given one.
    package static func implicitMeter(
        for key: FeatureKey,
        id: MeterID,
        workspace: WorkspaceID,
        now: Timestamp
    ) -> Meter {
        Meter(
            id: id,
            workspace: workspace,
            code: key.text,
            displayName: key.text,
            eventNames: [key.text],
            aggregation: .sum,
            valueProperty: Meter.implicitValueProperty,
            valueWhenMissing: .one,
            createdAt: now
        )
    }
}

extension PlanTerms {
    /// What the terms use each feature for.
    package var featureUses: [FeatureKey: FeatureDerivation.Use] {
        var uses = features.mapValues { FeatureDerivation.Use.value($0) }
        for key in namedFeatures where uses[key] == nil { uses[key] = .metered }
        for key in quotas.keys { uses[key] = .metered }
        return uses
    }
}

extension AccountKit {
    /// What the kit uses each feature for.
    package var featureUses: [FeatureKey: FeatureDerivation.Use] {
        Dictionary(uniqueKeysWithValues: namedFeatures.map { ($0, .metered) })
    }
}
