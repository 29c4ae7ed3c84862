package import WeirCore
package import WeirPrimitives

/// A contract that is to be made.
package struct CreateContract: Sendable {
    package var customer: CustomerReference
    package var planKey: String
    /// The first day; nil means today in the contract's zone.
    package var start: LocalDate?
    /// The first day that is no longer part of it; nil means open-ended.
    package var end: LocalDate?
    package var billing: BillingAlignment = .anniversary
    /// Where periods begin with anniversary billing; nil means on the first day.
    package var anchor: LocalDate?
    package var proration: ProrationMode = .day
    /// nil means the plan's, else 0.
    package var netTermsDays: Int?
    /// nil means the plan's, where it is possible, else false.
    package var autoPay: Bool?
    /// nil means the plan's, else 0.
    package var trialDays: Int?
    /// nil means the customer's, else the workspace's.
    package var timeZone: String?
    /// nil means the plan's.
    package var currency: Currency?
    package var offer: ContractOffer = ContractOffer()
    /// `keep` means the plan's.
    package var progressive: FieldChange<ProgressiveTerms> = .keep
    /// Codes of coupons, in the order in which they are to be used.
    package var coupons: [String] = []

    package init(customer: CustomerReference, planKey: String) {
        self.customer = customer
        self.planKey = planKey
    }
}

/// What a contract agrees beside its plan.
package struct ContractOffer: Sendable {
    /// Seats; nil keeps the present number, 1 at first.
    package var quantity: Int64?
    /// nil keeps those of a plan that stays.
    package var overrides: [PriceOverride]?
    /// nil keeps the present ones.
    package var addOns: [AddOn]?
    /// For all lines; `clear` means the customer's, and so does `keep` when the contract is new.
    package var taxRates: FieldChange<[TaxRate]> = .keep
    /// For the lines of single prices, by key; nil keeps the present ones.
    package var ownTaxRates: [String: [TaxRate]]?

    package init() {}
}

/// A change of a contract's plan, seats or add-ons.
package struct ChangeContract: Sendable {
    /// The plan in its current version; nil keeps the plan in the version that was agreed.
    package var planKey: String?
    package var offer: ContractOffer
    package var timing: ChangeTiming
    /// The revision of the contract that was looked at: another one is refused.
    package var revision: Int?
    /// The version of the plan that was looked at: another one is refused.
    package var planVersion: Int?
    /// Changes nothing, and shows what would be invoiced.
    package var isPreview: Bool

    package init(
        planKey: String?,
        offer: ContractOffer = ContractOffer(),
        timing: ChangeTiming = .immediately,
        isPreview: Bool = false
    ) {
        self.planKey = planKey
        self.offer = offer
        self.timing = timing
        self.isPreview = isPreview
    }
}

/// What a change of a contract leads to.
package struct ContractPreview: Sendable {
    package var contract: Contract
    /// The next invoices, as they would be cut now.
    package var invoices: [ContractInvoice]
}
