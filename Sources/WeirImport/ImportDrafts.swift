package import WeirAPI
package import WeirPrimitives

/// What is on offer, as a catalogue, with what has no place in one.
package struct CatalogDraft: Sendable {
    package var meters: [JSONObject] = []
    package var features: [JSONObject] = []
    package var plans: [JSONObject] = []
    package var coupons: [JSONObject] = []
    package var notes: [ImportNote] = []

    package init() {}

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
    }

    /// What it is called there.
    package var name: String
    package var customer: String
    package var planKey: String
    package var terms: Terms

    package init(name: String, customer: String, planKey: String, terms: Terms) {
        self.name = name
        self.customer = customer
        self.planKey = planKey
        self.terms = terms
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

    package init(
        billing: ImportBilling,
        start: LocalDate? = nil,
        today: LocalDate,
        externalIDMetadata: String? = nil
    ) {
        self.billing = billing
        self.start = start
        self.today = today
        self.externalIDMetadata = externalIDMetadata
    }
}
