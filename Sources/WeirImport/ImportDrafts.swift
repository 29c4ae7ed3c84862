package import WeirAPI
package import WeirPrimitives

/// What is on offer, as a catalogue, with what has no place in one.
package struct CatalogDraft: Sendable {
    package var meters: [JSONObject] = []
    package var features: [JSONObject] = []
    package var plans: [JSONObject] = []
    package var coupons: [JSONObject] = []
    package var notes: [ImportNote] = []
    /// Plans that no contract is made on, by their key.
    package private(set) var heldPlans: [String: PlanHold] = [:]

    package init() {}

    /// Holds the contracts of a plan back; what cannot be accepted outweighs what can.
    package mutating func hold(_ plan: String, _ reason: String, isAcceptable: Bool) {
        guard let before = heldPlans[plan] else {
            heldPlans[plan] = PlanHold(reasons: [reason], isAcceptable: isAcceptable)
            return
        }
        var hold = before.isAcceptable && !isAcceptable ? PlanHold(reasons: [], isAcceptable: false) : before
        if !hold.reasons.contains(reason), hold.isAcceptable == isAcceptable { hold.reasons.append(reason) }
        heldPlans[plan] = hold
    }

    /// Takes a plan in with what is said of it; one that would charge otherwise than there is held.
    mutating func add(plan mapped: Mapped<JSONObject>, key: String?) {
        notes += mapped.notes
        if let plan = mapped.value {
            plans.append(plan)
            for note in mapped.notes where note.outcome == .chargesOtherwise {
                hold(Self.name(of: plan), Self.said(note), isAcceptable: true)
            }
        } else if let key {
            hold(key, mapped.notes.last.map(Self.said) ?? "it was not taken over", isAcceptable: false)
        }
    }

    private static func said(_ note: ImportNote) -> String { (note.field.map { $0 + ": " } ?? "") + note.reason }

    package static let sections = ["meters", "features", "plans", "coupons"]

    /// The catalogue, as `POST /v1/catalog/apply` takes it.
    package var value: JSONValue {
        var object: JSONObject = ["version": 1]
        for section in Self.sections where !self[section: section].isEmpty {
            object[section] = .array(self[section: section].map { .object($0) })
        }
        return .object(object)
    }

    package subscript(section section: String) -> [JSONObject] {
        get {
            switch section {
            case "meters": meters
            case "features": features
            case "plans": plans
            case "coupons": coupons
            case _: []
            }
        }
        set {
            switch section {
            case "meters": meters = newValue
            case "features": features = newValue
            case "plans": plans = newValue
            case "coupons": coupons = newValue
            case _: break
            }
        }
    }

    /// What entries of a section are called one by one.
    package static func kind(of section: String) -> String { String(section.dropLast()) }

    /// What an entry is called.
    package static func name(of entry: JSONObject) -> String {
        (entry["code"] ?? entry["key"])?.stringValue ?? ""
    }
}

/// Why no contract is made on a plan.
package struct PlanHold: Sendable, Hashable {
    package var reasons: [String]
    /// Whether the operator may say that contracts are to be made all the same.
    package var isAcceptable: Bool

    package init(reasons: [String], isAcceptable: Bool) {
        self.reasons = reasons
        self.isAcceptable = isAcceptable
    }
}

/// A customer, as `POST /v1/customers` takes it; the fields that it has are those that the other system decides.
package struct CustomerDraft: Sendable, Hashable {
    package var externalID: String
    package var body: JSONObject

    package init(externalID: String, body: JSONObject) {
        self.externalID = externalID
        self.body = body
    }

    /// The names under which the customer may be there already, as paths of the API take them.
    package var names: [String] {
        ["ext:" + externalID] + (body["paymentProviderId"]?.stringValue.map { ["stripe:" + $0] } ?? [])
    }
}

/// Who is on which plan.
package struct SubscriptionDraft: Sendable, Hashable {
    package enum Terms: Sendable, Hashable {
        /// Weir invoices: the fields of `POST /v1/contracts` beside customer and plan.
        case contract(JSONObject)
        /// Another system invoices: the fields of `PUT …/billing/subscription` beside the plan.
        case mirrored(JSONObject)
        /// It is over there, or not live: nothing is made, and what still runs here is told.
        case over(status: String)
        /// It does not charge there at present, or ends before a contract would begin; as what is over.
        case notLive(status: String)
    }

    /// What it is called there.
    package var name: String
    package var customer: String
    package var planKey: String
    package var terms: Terms
    /// Why a contract of these terms would charge otherwise than there; it is made only where that is accepted.
    package var chargesOtherwise: [String]

    package init(name: String, customer: String, planKey: String, terms: Terms, chargesOtherwise: [String] = []) {
        self.name = name
        self.customer = customer
        self.planKey = planKey
        self.terms = terms
        self.chargesOtherwise = chargesOtherwise
    }
}

/// What a customer may use beside its plan, as `PUT /v1/customers/{id}/quotas/{feature}` takes it.
package struct QuotaDraft: Sendable, Hashable {
    /// What it is called there.
    package var name: String
    package var customer: String
    package var feature: String
    /// In place of the plan's; for each period.
    package var limit: ExactDecimal
    /// `month` or `day`, which the plan decides here.
    package var period: String

    package init(name: String, customer: String, feature: String, limit: ExactDecimal, period: String = "month") {
        self.name = name
        self.customer = customer
        self.feature = feature
        self.limit = limit
        self.period = period
    }
}

/// A usage event, as `POST /v1/events` takes it without its customer.
package struct EventDraft: Sendable, Hashable {
    package var customer: String
    package var object: JSONObject

    package init(customer: String, object: JSONObject) {
        self.customer = customer
        self.object = object
    }
}

/// Who invoices the customers that are taken over.
package enum ImportBilling: String, Sendable, CaseIterable {
    /// Weir, from the start of the contracts on.
    case contracts
    /// The other system, as before: Weir holds the plan, counts and enforces.
    case mirror
    /// Nobody is put on a plan.
    case none
}

/// How things are taken over.
package struct ImportChoices: Sendable {
    package var billing: ImportBilling
    /// The first day of contracts; nil begins them with the billing period that runs in the other system.
    package var start: LocalDate?
    package var today: LocalDate
    /// The entry of a Stripe customer's metadata that is the operator's own id of it.
    package var externalIDMetadata: String?
    /// Whether things are read of the API, and so with all that is asked for.
    package var readsAPI: Bool
    /// The zone of a name; nil for one that is not known.
    package var zone: @Sendable (String) -> Zone?

    package init(
        billing: ImportBilling,
        start: LocalDate? = nil,
        today: LocalDate,
        externalIDMetadata: String? = nil,
        readsAPI: Bool = false,
        zone: @escaping @Sendable (String) -> Zone? = { $0 == "UTC" ? .utc : nil }
    ) {
        self.billing = billing
        self.start = start
        self.today = today
        self.externalIDMetadata = externalIDMetadata
        self.readsAPI = readsAPI
        self.zone = zone
    }
}
