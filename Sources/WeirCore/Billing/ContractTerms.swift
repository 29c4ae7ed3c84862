package import WeirPrimitives

/// What a contract charges while a phase of it holds: a plan version's prices with overrides and add-ons applied.
package struct ContractTerms: Sendable, Hashable {
    package var fees: [ContractFee]
    package var usages: [ContractUsage]
    /// The least that fees and usage of a commitment's period amount to, in major units; nil when there is none.
    package var minimumSpend: ExactDecimal?
    /// The most that they amount to; nil when there is no bound.
    package var maximumSpend: ExactDecimal?
    /// For how long minimum and maximum hold each time; nil means the billing period.
    package var commitmentInterval: BillingInterval?
    /// Those of all charges that have none of their own; nil means the customer's.
    package var taxRates: [TaxRate]?
    /// By the keys of prices.
    package var ownTaxRates: [String: [TaxRate]]

    package init(
        fees: [ContractFee] = [],
        usages: [ContractUsage] = [],
        minimumSpend: ExactDecimal? = nil,
        maximumSpend: ExactDecimal? = nil,
        commitmentInterval: BillingInterval? = nil,
        taxRates: [TaxRate]? = nil,
        ownTaxRates: [String: [TaxRate]] = [:]
    ) {
        self.fees = fees
        self.usages = usages
        self.minimumSpend = minimumSpend
        self.maximumSpend = maximumSpend
        self.commitmentInterval = commitmentInterval
        self.taxRates = taxRates
        self.ownTaxRates = ownTaxRates
    }

    /// The terms of a plan version for one contract.
    ///
    /// - Parameters:
    ///   - plan: The version's terms.
    ///   - quantity: Seats: how many times the plan's flat prices are charged.
    ///   - overrides: Replace the charge of the plan's price of the same key; they never add a price.
    ///   - addOns: Charged besides the plan, each with its own quantity; their keys are made unique by the add-on's.
    ///   - minimumSpend: See ``ContractTerms/minimumSpend``.
    package init(
        plan: PlanTerms,
        quantity: Int64 = 1,
        overrides: [PriceOverride] = [],
        addOns: [AddOn] = [],
        minimumSpend: ExactDecimal? = nil
    ) {
        self.init(minimumSpend: minimumSpend)
        for price in plan.prices(under: overrides) { add(price, quantity: quantity) }
        for addOn in addOns {
            var price = addOn.price
            price.key = addOn.key
            add(price, quantity: addOn.quantity)
        }
    }

    private mutating func add(_ price: Price, quantity: Int64) {
        switch price.model {
        case .flat(let amount):
            fees.append(
                ContractFee(
                    priceKey: price.key,
                    label: price.name ?? price.key,
                    unitAmount: amount,
                    quantity: quantity,
                    interval: price.interval,
                    timing: price.timing
                )
            )
        case .perUnit, .graduated, .volume, .package, .percentage, .graduatedPercentage, .dynamic, .multiplier,
            .capacity, .dimensional:
            usages.append(ContractUsage(price: price))
        }
    }

    /// The interval of the shortest price: how often there is an invoice.
    package var billingInterval: BillingInterval {
        (fees.map(\.interval) + usages.map(\.price.interval)).min { $0.roughDays < $1.roughDays } ?? .month
    }

    /// For how long a minimum and a maximum of all charges hold each time.
    package var commitmentPeriod: BillingInterval { commitmentInterval ?? billingInterval }

    /// The terms with tax rates for every charge: its own, else those for all.
    package func taxed(_ rates: [TaxRate]?, own: [String: [TaxRate]] = [:]) -> ContractTerms {
        var terms = self
        terms.taxRates = rates
        terms.ownTaxRates = own
        for index in fees.indices { terms.fees[index].taxRates = own[fees[index].priceKey] ?? rates }
        for index in usages.indices { terms.usages[index].taxRates = own[usages[index].price.key] ?? rates }
        return terms
    }
}

/// A recurring amount that does not depend on usage.
package struct ContractFee: Sendable, Hashable {
    package var priceKey: String
    package var label: String
    /// In major units, of one seat, for one whole interval.
    package var unitAmount: ExactDecimal
    package var quantity: Int64
    package var interval: BillingInterval
    package var timing: PriceTiming
    /// nil means the customer's.
    package var taxRates: [TaxRate]?

    package init(
        priceKey: String,
        label: String,
        unitAmount: ExactDecimal,
        quantity: Int64 = 1,
        interval: BillingInterval = .month,
        timing: PriceTiming = .arrears,
        taxRates: [TaxRate]? = nil
    ) {
        self.priceKey = priceKey
        self.label = label
        self.unitAmount = unitAmount
        self.quantity = quantity
        self.interval = interval
        self.timing = timing
        self.taxRates = taxRates
    }
}

/// A price whose amount follows from usage; charged when its period is over.
package struct ContractUsage: Sendable, Hashable {
    package var price: Price
    /// The quota that a price includes, as the plan had it when the terms were agreed; nil when it includes none.
    package var quota: IncludedQuota?
    /// The least that its lines of a whole period amount to, in major units; nil when there is none.
    package var minimum: ExactDecimal?
    /// nil means the customer's.
    package var taxRates: [TaxRate]?

    package init(
        price: Price,
        quota: IncludedQuota? = nil,
        minimum: ExactDecimal? = nil,
        taxRates: [TaxRate]? = nil
    ) {
        self.price = price
        self.quota = quota
        self.minimum = minimum
        self.taxRates = taxRates
    }
}

/// How many units a price includes, and how often.
package struct IncludedQuota: Sendable, Hashable {
    /// In the meter's units, for each period.
    package var limit: Quantity
    package var period: QuotaPeriod

    package init(limit: Quantity, period: QuotaPeriod) {
        self.limit = limit
        self.period = period
    }
}

/// A charge that a contract has besides its plan.
package struct AddOn: Sendable, Hashable {
    /// Unique among the add-ons and the plan's prices.
    package var key: String
    package var price: Price
    package var quantity: Int64

    package init(key: String, price: Price, quantity: Int64 = 1) {
        self.key = key
        self.price = price
        self.quantity = quantity
    }
}

extension BillingInterval {
    /// Its length in days where a month counts thirty and a bit; only for telling which of two is shorter.
    package var roughDays: Int {
        switch step {
        case .days(let days): days * 100
        case .months(let months): months * 3044
        }
    }

    /// Whether it is so many of another interval, without a rest.
    package func isMultiple(of other: BillingInterval) -> Bool {
        switch (step, other.step) {
        case (.days(let days), .days(let others)): days.isMultiple(of: others)
        case (.months(let months), .months(let others)): months.isMultiple(of: others)
        case (.days, .months), (.months, .days): false
        }
    }
}
