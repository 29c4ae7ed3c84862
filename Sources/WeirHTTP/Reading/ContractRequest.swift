import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Reads the bodies of requests about contracts.
enum ContractRequest {
    static func create(_ fields: ObjectReader) -> CreateContract? {
        let customer = requiredCustomer(fields)
        let planKey = fields.required("planKey") { $0.string(maxBytes: Slug.maximumLength) }
        let start = fields.optional("startDate") { $0.date() }
        let end = fields.optional("endDate") { $0.date() }
        let billing = fields.optional("billing") { $0.choice(BillingAlignment.self) }
        let anchor = fields.optional("anchorDate") { $0.date() }
        let proration = fields.optional("proration") { $0.choice(ProrationMode.self) }
        let netTerms = fields.optional("netTerms") { $0.int(in: ContractRules.netTerms) }
        let autoPay = fields.optional("autoPay") { $0.bool() }
        let trialDays = fields.optional("trialDays") { $0.int(in: ContractRules.trialDays) }
        let timeZone = fields.optional("timeZone") { $0.string(maxBytes: 64) }
        let currency = fields.optional("currency") { $0.currency() }
        let offer = Self.offer(fields)
        let progressive = fields.fieldChange("progressiveBilling") { $0.object(PlanRequest.progressive) }
        let coupons = fields.optional("coupons") { field in
            field.array(maxCount: CouponRules.maximumPerContract) { $0.string(maxBytes: Slug.maximumLength) }
        }
        guard let customer, let planKey else { return nil }
        var input = CreateContract(customer: customer, planKey: planKey)
        input.start = start
        input.end = end
        input.billing = billing ?? .anniversary
        input.anchor = anchor
        input.proration = proration ?? .day
        input.netTermsDays = netTerms
        input.autoPay = autoPay
        input.trialDays = trialDays
        input.timeZone = timeZone
        input.currency = currency
        input.offer = offer
        input.progressive = progressive
        input.coupons = coupons ?? []
        return input
    }

    /// The change of a contract's thresholds; nil inside takes them away.
    static func update(_ fields: ObjectReader) -> ProgressiveTerms?? {
        switch fields.fieldChange("progressiveBilling", read: { $0.object(PlanRequest.progressive) }) {
        case .set(let terms): return .some(terms)
        case .clear: return .some(nil)
        case .keep:
            if !fields.contains("progressiveBilling") {
                fields.report("progressiveBilling", .required, "is required, an object or null")
            }
            return nil
        }
    }

    static func changePlan(_ fields: ObjectReader) -> ChangeContract? {
        let planKey = fields.optional("planKey") { $0.string(maxBytes: Slug.maximumLength) }
        let offer = Self.offer(fields)
        let timing = fields.optional("effective") { Self.timing($0) }
        let preview = fields.optional("preview") { $0.bool() }
        let changes = ["planKey", "quantity", "overrides", "addOns", "taxRates", "priceTaxRates"]
        guard changes.contains(where: fields.contains) else {
            let others = "'quantity', 'overrides', 'addOns', 'taxRates' or 'priceTaxRates'"
            fields.report("planKey", .required, "or \(others) is required")
            return nil
        }
        return ChangeContract(
            planKey: planKey,
            offer: offer,
            timing: timing ?? .immediately,
            isPreview: preview ?? false
        )
    }

    static func cancel(_ fields: ObjectReader) -> ChangeTiming? {
        fields.optional("cancelAt") { Self.timing($0) } ?? .atPeriodEnd
    }

    static func requiredCustomer(_ fields: ObjectReader) -> CustomerReference? {
        let isNamed = ["customerId", "userId", "externalCustomerId"].contains(where: fields.says)
        if !isNamed { fields.report("customerId", .required, "or 'externalCustomerId' is required") }
        return fields.customerReference()
    }

    private static func offer(_ fields: ObjectReader) -> ContractOffer {
        var offer = ContractOffer()
        let range = Int(ContractRules.quantities.lowerBound)...Int(ContractRules.quantities.upperBound)
        offer.quantity = fields.optional("quantity") { $0.int(in: range) }.map { Int64($0) }
        offer.overrides = fields.optional("overrides") { field in
            field.array(maxCount: PriceRules.maximumPrices) { $0.object(PriceRequest.override) }
        }
        offer.addOns = fields.optional("addOns") { field in
            field.array(maxCount: PriceRules.maximumPrices) { $0.object(addOn) }
        }
        offer.taxRates = fields.fieldChange("taxRates") { taxRates($0) }
        offer.ownTaxRates = fields.optional("priceTaxRates") { field in
            field.map(maxCount: PriceRules.maximumPrices) { _, value in taxRates(value) }
        }
        return offer
    }

    /// A price with the number of times that it is charged.
    private static func addOn(_ fields: ObjectReader) -> AddOn? {
        let range = Int(ContractRules.quantities.lowerBound)...Int(ContractRules.quantities.upperBound)
        let quantity = fields.optional("quantity") { $0.int(in: range) }
        guard let price = PriceRequest.read(fields) else { return nil }
        return AddOn(key: price.key, price: price, quantity: Int64(quantity ?? 1))
    }

    static func taxRates(_ field: ValueReader) -> [TaxRate]? {
        let rates = field.array(maxCount: 10) { $0.object(taxRate) }
        if let rates, Set(rates.map(\.code)).count < rates.count {
            field.report(.conflictingFields, "has two rates with one code")
        }
        return rates
    }

    private static func taxRate(_ fields: ObjectReader) -> TaxRate? {
        let code = fields.required("code") { $0.string(maxBytes: 64) }
        let name = fields.optional("name") { $0.name() }
        let percent = fields.required("percent") { $0.decimal(in: ExactDecimal.zero...ExactDecimal(100)) }
        let inclusive = fields.optional("inclusive") { $0.bool() }
        guard let code, let percent else { return nil }
        return TaxRate(code: code, name: name, percent: percent, isInclusive: inclusive ?? false)
    }

    /// `immediately`, `end_of_period`, or a date.
    private static func timing(_ field: ValueReader) -> ChangeTiming? {
        switch field.value {
        case .string("immediately"): return .immediately
        case .string("end_of_period"): return .atPeriodEnd
        case .string(let text):
            if let date = LocalDate(text) { return .on(date) }
            field.report(.invalidFormat, "must be 'immediately', 'end_of_period' or a date like 2026-02-28")
            return nil
        case .null, .bool, .number, .oversizedNumber, .array, .object:
            field.report(.invalidType, "must be 'immediately', 'end_of_period' or a date, not \(field.value.kind)")
            return nil
        }
    }
}
