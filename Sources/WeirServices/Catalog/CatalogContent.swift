package import WeirCore

/// A catalogue as a file states it, and as it is exported: things are named by key, code or name, never by id.
///
/// A section that is nil says nothing about its kind. An entry says everything about its thing: what it leaves out has
/// its default.
package struct CatalogContent: Sendable {
    package var settings: CatalogSettings?
    package var meters: [CreateMeter]?
    package var features: [CreateFeature]?
    package var kits: [CreateKit]?
    package var plans: [CatalogPlan]?
    package var coupons: [CreateCoupon]?

    package init(
        settings: CatalogSettings? = nil,
        meters: [CreateMeter]? = nil,
        features: [CreateFeature]? = nil,
        kits: [CreateKit]? = nil,
        plans: [CatalogPlan]? = nil,
        coupons: [CreateCoupon]? = nil
    ) {
        self.settings = settings
        self.meters = meters
        self.features = features
        self.kits = kits
        self.plans = plans
        self.coupons = coupons
    }

    /// Names in the requests, for the places of issues.
    enum Section: String {
        case settings
        case meters
        case features
        case kits = "accountKits"
        case plans
        case coupons
    }
}

/// A plan in a catalogue; its kit is named.
package struct CatalogPlan: Sendable, Hashable {
    package var key: PlanKey
    /// Name of the account kit.
    package var kit: String?
    /// Without the kit.
    package var terms: PlanTerms

    package init(key: PlanKey, kit: String?, terms: PlanTerms) {
        self.key = key
        self.kit = kit
        self.terms = terms
        self.terms.accountKit = nil
    }
}

/// What a catalogue says of the settings; unlike other entries it leaves alone what it does not name.
package struct CatalogSettings: Sendable {
    /// Without the default kit.
    package var changes: UpdateSettings
    /// Name of the default kit.
    package var defaultKit: FieldChange<String>

    package init(changes: UpdateSettings, defaultKit: FieldChange<String>) {
        self.changes = changes
        self.defaultKit = defaultKit
    }
}

/// How a catalogue is meant.
package struct CatalogOptions: Sendable, Hashable {
    /// Whom changed plans reach beside new subscribers.
    package var reach: PlanReach
    /// Whether what the file's sections leave out is taken out of the offer.
    package var prunes: Bool

    package init(reach: PlanReach = .new, prunes: Bool = false) {
        self.reach = reach
        self.prunes = prunes
    }
}

/// One thing of a catalogue in the form in which it is shown.
package enum CatalogItem: Sendable {
    case settings(WorkspaceSettings, defaultKit: String?)
    case meter(Meter)
    case feature(CreateFeature)
    case kit(AccountKit)
    case plan(CatalogPlan)
    case coupon(CouponOffer)

    /// What it is called among its kind; nil for the settings.
    package var name: String? {
        switch self {
        case .settings: nil
        case .meter(let meter): meter.code
        case .feature(let feature): feature.key.text
        case .kit(let kit): kit.name
        case .plan(let plan): plan.key.text
        case .coupon(let coupon): coupon.code
        }
    }
}

/// What becomes of one thing.
package struct CatalogItemChange: Sendable {
    package enum Action: String, Sendable, CaseIterable {
        case create
        case update
        /// It is taken out of the offer and kept.
        case archive
        case delete
    }

    package var action: Action
    package var before: CatalogItem?
    /// nil when it is archived or deleted.
    package var after: CatalogItem?
    /// Of a plan, the version that it has now.
    package var version: Int?

    package init(action: Action, before: CatalogItem?, after: CatalogItem?, version: Int? = nil) {
        self.action = action
        self.before = before
        self.after = after
        self.version = version
    }

    /// What it is about.
    package var item: CatalogItem? { after ?? before }
}

/// Something that the file leaves out and pruning leaves alone.
package struct KeptCatalogItem: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case meter
        case feature
        case accountKit
        case plan
    }

    package var kind: Kind
    package var name: String
    /// A clause behind its name: `is the default plan`.
    package var reason: String

    package init(_ kind: Kind, _ name: String, _ reason: String) {
        self.kind = kind
        self.name = name
        self.reason = reason
    }
}

/// What a catalogue comes to.
package struct CatalogOutcome: Sendable {
    package var changes: [CatalogItemChange]
    /// Things of the file that are as it says.
    package var unchanged: Int
    package var kept: [KeptCatalogItem]
    package var effect: PolicyEffect
    package var options: CatalogOptions

    package init(
        changes: [CatalogItemChange],
        unchanged: Int,
        kept: [KeptCatalogItem],
        effect: PolicyEffect,
        options: CatalogOptions
    ) {
        self.changes = changes
        self.unchanged = unchanged
        self.kept = kept
        self.effect = effect
        self.options = options
    }
}
