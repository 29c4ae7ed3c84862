import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// Nothing of Lago's becomes money here that it is not there.
struct LagoSafetyTests {
    private static let metrics = """
        [{"code": "calls", "name": "Calls", "aggregation_type": "count_agg", "filters": [{"key": "region", "values": ["eu", "us"]}]},
         {"code": "seats", "name": "Seats", "aggregation_type": "unique_count_agg", "field_name": "id", "recurring": true}]
        """

    private static func plan(_ code: String, _ charges: String, more: String = "") -> String {
        """
        {"code": "\(code)", "name": "\(code)", "interval": "monthly", "amount_cents": 1000, "amount_currency": "EUR",
         "pay_in_advance": true, \(more) "charges": [\(charges)]}
        """
    }

    private static func tiers(_ region: String, minimum: Int = 0) -> String {
        """
        {"billable_metric_code": "calls", "charge_model": "graduated", "min_amount_cents": \(minimum),
         "properties": {"graduated_ranges": [{"to_value": null, "per_unit_amount": "1", "flat_amount": "0"}]},
         "filters": [{"values": {"region": ["\(region)"]}, "properties":
            {"graduated_ranges": [{"to_value": null, "per_unit_amount": "2", "flat_amount": "0"}]}}]}
        """
    }

    private static func catalog(_ plans: [String], metrics: String = metrics) throws -> CatalogDraft {
        try LagoMapping.taking(
            Foreign.choices(),
            [("billable_metrics", metrics), ("plans", "[\(plans.joined(separator: ","))]")]
        ).catalog()
    }

    @Test("Metrics whose codes come to one key are neither's meter, and plans that need them are held")
    func contested() throws {
        let rivals = """
            [{"code": "api calls", "aggregation_type": "count_agg"}, {"code": "api/calls", "aggregation_type": "count_agg"}]
            """
        let charge =
            #"{"billable_metric_code": "api calls", "charge_model": "standard", "properties": {"amount": "1"}}"#
        let draft = try Self.catalog([Self.plan("pro", charge)], metrics: rivals)
        #expect(draft.meters.isEmpty && draft.heldPlans["pro"]?.isAcceptable == true)
        #expect(draft.notes.filter { $0.kind == "meter" && $0.outcome == .leftOut }.count == 2)
        let plans = try Self.catalog([Self.plan("pro 1", ""), Self.plan("pro/1", ""), Self.plan("other", "")])
        #expect(plans.plans.map { CatalogDraft.name(of: $0) } == ["other"])
        #expect(plans.heldPlans["pro_1"]?.isAcceptable == false)
        // What an export has twice is one.
        #expect(try Self.catalog([Self.plan("pro", ""), Self.plan("pro", "")]).plans.count == 1)
    }

    @Test("Filters of two plans are counted by meters of their own")
    func filtersOfTwoPlans() throws {
        let draft = try Self.catalog([Self.plan("a", Self.tiers("eu")), Self.plan("b", Self.tiers("us"))])
        let first = draft.price("a", "calls.1")?["meter"]?.stringValue
        let second = draft.price("b", "calls.1")?["meter"]?.stringValue
        #expect(first != nil && first != second)
        #expect(draft.entry("meters", first ?? "")?["filters"] == ["region": ["eu"]])
        #expect(draft.entry("meters", second ?? "")?["filters"] == ["region": ["us"]])
        #expect(draft.heldPlans.isEmpty)
        #expect(
            try draft.meters
                == Self.catalog([Self.plan("b", Self.tiers("us")), Self.plan("a", Self.tiers("eu"))]).meters.sorted(
                    as: draft.meters
                )
        )
    }

    @Test("A minimum over filters that are prices of their own, and what counts on there, hold the plan")
    func chargedOtherwise() throws {
        let seats = #"{"billable_metric_code": "seats", "charge_model": "standard", "properties": {"amount": "1"}}"#
        let prorated =
            #"{"billable_metric_code": "calls", "charge_model": "standard", "prorated": true, "properties": {"amount": "1"}}"#
        let grouped =
            #"{"billable_metric_code": "calls", "charge_model": "volume", "properties": {"volume_ranges": [{"to_value": null, "per_unit_amount": "1", "flat_amount": "0"}], "pricing_group_keys": ["region"]}}"#
        let odd = #"{"billable_metric_code": "calls", "charge_model": "custom", "properties": {}}"#
        for charge in [Self.tiers("eu", minimum: 500), seats, prorated, grouped, odd] {
            let draft = try Self.catalog([Self.plan("pro", charge)])
            #expect(draft.heldPlans["pro"]?.isAcceptable == true, "\(charge)")
        }
        let held = try Self.catalog([Self.plan("pro", Self.tiers("eu", minimum: 500))])
        #expect(held.price("pro", "calls")?["minimumSpend"] == nil)
        let told = try Self.catalog([Self.plan("pro", "", more: #""new_term": {"x": 1},"#)])
        #expect(told.notes.contains { $0.field == "new_term" } && told.heldPlans.isEmpty)
    }

    private static func subscription(_ more: String = "") -> String {
        """
        {"external_id": "s1", "external_customer_id": "acme", "plan_code": "pro", "status": "active", \(more)
         "billing_time": "calendar", "started_at": "2026-01-31T23:00:00Z", "plan_amount_cents": 1000}
        """
    }

    private static func contract(
        _ subscription: String,
        _ plan: String,
        choices: ImportChoices = Foreign.choices(),
        customer: String = #"{"external_id": "acme"}"#,
        _ others: [(name: String, text: String)] = []
    ) throws -> (draft: SubscriptionDraft, terms: JSONObject) {
        var mapping = try LagoMapping.taking(
            choices,
            [("billable_metrics", metrics), ("plans", "[\(plan)]")] + others
        )
        _ = mapping.customer(try Foreign.record(customer))
        let draft = try #require(mapping.subscription(try Foreign.record(subscription)).value)
        guard case .contract(let terms) = draft.terms else { throw NoContract() }
        return (draft, terms)
    }

    private struct NoContract: Error {}

    @Test("A plan that is overridden for a customer in a way that is not said is no contract by itself")
    func overrides() throws {
        let plan = Self.plan("pro", "")
        #expect(try Self.contract(Self.subscription(), plan).draft.chargesOtherwise.isEmpty)
        for more in [
            #""plan": {"code": "pro", "parent_id": "p1"},"#, #""plan_overrides": {"amount_cents": 1},"#,
        ] { #expect(try Self.contract(Self.subscription(more), plan).draft.chargesOtherwise.count == 1) }
        let dearer = Self.subscription().replacing("1000", with: "900")
        #expect(try Self.contract(dearer, plan).draft.chargesOtherwise.count == 1)
    }

    @Test("Rates, days to pay and coupons for ever come with the contract, by the customer's own days")
    func terms() throws {
        let charge = """
            {"billable_metric_code": "calls", "charge_model": "standard", "properties": {"amount": "1"},
             "taxes": [{"code": "low", "name": "Low", "rate": 7}]}
            """
        let plan = Self.plan("pro", charge, more: #""taxes": [{"code": "vat", "name": "VAT", "rate": 19}],"#)
        let coupons =
            #"[{"code": "deal", "coupon_type": "percentage", "percentage_rate": "10", "frequency": "forever"}]"#
        let applied =
            #"[{"external_customer_id": "acme", "coupon_code": "deal", "frequency": "forever", "status": "active"}]"#
        let once = applied.replacing(#""frequency": "forever""#, with: #""frequency": "once""#)
        var choices = Foreign.choices()
        choices.zone = { _ in nil }
        let found = try Self.contract(
            Self.subscription(),
            plan,
            choices: choices,
            customer: #"{"external_id": "acme", "net_payment_term": 14}"#,
            [("coupons", coupons), ("applied_coupons", applied)]
        )
        #expect(found.terms["taxRates"] == [["code": "vat", "name": "VAT", "percent": "19"]])
        #expect(found.terms["priceTaxRates"] == ["calls": [["code": "low", "name": "Low", "percent": "7"]]])
        #expect(found.terms["netTerms"] == 14 && found.terms["coupons"] == ["deal"])
        #expect(found.draft.chargesOtherwise.isEmpty && found.terms["startDate"] == "2026-01-31")
        let held = try Self.contract(Self.subscription(), plan, [("coupons", coupons), ("applied_coupons", once)])
        #expect(held.draft.chargesOtherwise.count == 1 && held.terms["coupons"] == nil)
    }

    @Test("A contract begins no earlier than the subscription that it stands for")
    func start() throws {
        let early = Foreign.choices(start: LocalDate("2026-01-01"))
        #expect(
            try Self.contract(Self.subscription(), Self.plan("pro", ""), choices: early).terms["startDate"]
                == "2026-01-31"
        )
        let late = Foreign.choices(start: LocalDate("2026-03-01"))
        #expect(
            try Self.contract(Self.subscription(), Self.plan("pro", ""), choices: late).terms["startDate"]
                == "2026-03-01"
        )
    }

    @Test("The workspace's rates and zone are those of customers without their own")
    func usual() throws {
        var mapping = try LagoMapping.taking(
            Foreign.choices(),
            [
                (
                    "taxes",
                    #"[{"code": "vat", "name": "VAT", "rate": 20, "applied_to_organization": true}, {"code": "no", "rate": 1}]"#
                )
            ]
        )
        let text = #"{"external_id": "acme", "applicable_timezone": "Europe/Berlin"}"#
        let body = mapping.customer(try Foreign.record(text)).value?.body
        #expect(body?["taxRates"] == [["code": "vat", "name": "VAT", "percent": "20"]])
        #expect(body?["timeZone"] == "Europe/Berlin")
    }

    @Test("Each wallet with money in it is named with how much")
    func wallets() throws {
        var mapping = LagoMapping(Foreign.choices())
        let full =
            #"{"external_customer_id": "acme", "name": "W", "status": "active", "currency": "EUR", "balance_cents": 1250, "credits_balance": "12.5"}"#
        let note = mapping.credit(try Foreign.record(full), from: "wallets").notes.first
        #expect(note?.kind == "credit" && note?.name == "acme" && note?.reason.contains("12.5 EUR") == true)
        let empty =
            #"{"external_customer_id": "acme", "status": "active", "currency": "EUR", "balance_cents": 0, "credits_balance": "0.0"}"#
        #expect(mapping.credit(try Foreign.record(empty), from: "wallets").notes.isEmpty)
        #expect(LagoMapping.collections.first { $0.name == "wallets" }?.ofEach?.parameter == "external_customer_id")
    }
}

extension [JSONObject] {
    /// In the order that another list has them.
    fileprivate func sorted(as other: [JSONObject]) -> [JSONObject] {
        sorted { (other.firstIndex(of: $0) ?? 0) < (other.firstIndex(of: $1) ?? 0) }
    }
}
