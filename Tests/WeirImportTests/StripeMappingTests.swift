import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// Stripe Billing's things become Weir's, exactly, or are named.
struct StripeMappingTests {
    private static let meters = """
        [{"id": "mtr_1", "object": "billing.meter", "display_name": "Tokens", "event_name": "ai_tokens", "status": "active",
          "default_aggregation": {"formula": "sum"}, "customer_mapping": {"event_payload_key": "stripe_customer_id", "type": "by_id"},
          "value_settings": {"event_payload_key": "tokens"}}]
        """

    private static let prices = """
        [{"id": "price_base", "product": "prod_1", "active": true, "type": "recurring", "currency": "usd",
          "billing_scheme": "per_unit", "unit_amount": 2900, "unit_amount_decimal": "2900", "lookup_key": null,
          "recurring": {"interval": "month", "interval_count": 1, "usage_type": "licensed", "meter": null}},
         {"id": "price_tokens", "product": "prod_2", "active": true, "type": "recurring", "currency": "usd",
          "billing_scheme": "tiered", "tiers_mode": "graduated", "unit_amount": null,
          "tiers": [{"up_to": 1000, "unit_amount": 0, "unit_amount_decimal": "0", "flat_amount": 500, "flat_amount_decimal": "500"},
                    {"up_to": null, "unit_amount": null, "unit_amount_decimal": "0.0123", "flat_amount": null}],
          "recurring": {"interval": "month", "interval_count": 1, "usage_type": "metered", "meter": "mtr_1"}},
         {"id": "price_year", "product": "prod_1", "active": true, "type": "recurring", "currency": "jpy",
          "billing_scheme": "per_unit", "unit_amount": 50000, "unit_amount_decimal": "50000", "lookup_key": "pro-yearly",
          "transform_quantity": {"divide_by": 5, "round": "up"},
          "recurring": {"interval": "year", "interval_count": 1, "usage_type": "licensed"}},
         {"id": "price_once", "product": "prod_3", "active": true, "type": "one_time", "currency": "usd", "unit_amount": 100},
         {"id": "price_legacy", "product": "prod_2", "active": true, "type": "recurring", "currency": "usd",
          "billing_scheme": "per_unit", "unit_amount": 1, "recurring": {"interval": "month", "usage_type": "metered", "meter": null}}]
        """

    private static let subscription = """
        {"id": "sub_1", "customer": "cus_1", "status": "active", "billing_cycle_anchor": 1765756800, "cancel_at_period_end": false,
         "start_date": 1765756800, "items": {"object": "list", "has_more": false, "data": [
           {"id": "si_2", "quantity": null, "price": {"id": "price_tokens", "recurring": {"usage_type": "metered"}},
            "current_period_start": 1768435200, "current_period_end": 1771113600},
           {"id": "si_1", "quantity": 3, "price": {"id": "price_base", "recurring": {"usage_type": "licensed"}},
            "current_period_start": 1768435200, "current_period_end": 1771113600}]}}
        """

    private static func mapping(_ billing: ImportBilling) throws -> StripeMapping {
        try .taking(
            Foreign.choices(billing),
            [
                ("meters", meters),
                ("products", #"[{"id": "prod_1", "name": "Pro"}, {"id": "prod_2", "name": "Tokens"}]"#),
                ("prices", prices), ("subscriptions", "[\(subscription)]"),
            ]
        )
    }

    @Test("What a subscription has together is a plan; a price that none has is a plan alone")
    func plans() throws {
        let draft = try Self.mapping(.mirror).catalog()
        #expect(draft.plans.map { CatalogDraft.name(of: $0) } == ["price_base:price_tokens", "pro-yearly"])
        let plan = try #require(draft.entry("plans", "price_base:price_tokens"))
        #expect(plan["name"] == "Pro + Tokens" && plan["currency"] == "USD" && plan["stripePriceId"] == nil)
        let base = try #require(draft.price("price_base:price_tokens", "price_base"))
        #expect(base["per"] == "seat" && base["unitAmount"] == "29" && base["timing"] == "advance")
        let tokens = try #require(draft.price("price_base:price_tokens", "price_tokens"))
        let first: JSONValue = ["upTo": 1000, "unitAmount": "0", "flatAmount": "5"]
        let rest: JSONValue = ["upTo": nil, "unitAmount": "0.000123"]
        #expect(tokens["tiers"] == [first, rest] && tokens["meter"] == "ai_tokens")
        #expect(draft.entry("meters", "ai_tokens")?["valueProperty"] == "tokens")
        let yearly = try #require(draft.price("pro-yearly", "price_year"))
        #expect(yearly["model"] == "package" && yearly["packageSize"] == "5" && yearly["packageAmount"] == "50000")
        #expect(draft.entry("plans", "pro-yearly")?["stripePriceId"] == "price_year")
        #expect(draft.notes.contains { $0.name == "price_once" && $0.outcome == .leftOut })
        #expect(draft.notes.contains { $0.name == "price_legacy" && $0.field == nil && $0.outcome == .leftOut })
    }

    @Test("While Stripe invoices, a subscription is mirrored")
    func mirrored() throws {
        var mapping = try Self.mapping(.mirror)
        let customer = mapping.customer(
            try Foreign.record(
                #"{"id": "cus_1", "name": "Acme", "email": "a@acme.test", "balance": -500, "metadata": {"user_id": "u-7"}, "address": {"line1": "1 Road", "postal_code": "94105", "country": "US"}, "tax_exempt": "none"}"#
            )
        )
        #expect(customer.value?.externalID == "cus_1")
        #expect(customer.value?.body["billingAddress"] == ["line1": "1 Road", "postalCode": "94105", "country": "US"])
        #expect(customer.notes.map(\.field) == ["balance"])
        #expect(
            mapping.subscription(try Foreign.record(Self.subscription)).value
                == SubscriptionDraft(
                    name: "sub_1",
                    customer: "cus_1",
                    planKey: "price_base:price_tokens",
                    terms: .mirrored([
                        "status": "active", "stripeSubscriptionId": "sub_1", "stripeCustomerId": "cus_1",
                        "currentPeriodEnd": "2026-02-15T00:00:00.000Z",
                    ])
                )
        )
    }

    @Test("Where Weir is to invoice, seats are the contract's, and other numbers of seats come beside it")
    func contracts() throws {
        let twice = Self.subscription.replacing(
            #"{"id": "si_1""#,
            with:
                #"{"id": "si_3", "quantity": 7, "price": {"id": "price_more", "type": "recurring", "currency": "usd", "billing_scheme": "per_unit", "unit_amount": 150, "recurring": {"interval": "month", "usage_type": "licensed"}}}, {"id": "si_1""#
        )
        var mapping = try StripeMapping.taking(
            Foreign.choices(.contracts),
            [("meters", Self.meters), ("prices", Self.prices), ("subscriptions", "[\(twice)]")]
        )
        _ = mapping.customer(try Foreign.record(#"{"id": "cus_1"}"#))
        let draft = try #require(mapping.subscription(try Foreign.record(twice)).value)
        #expect(draft.planKey == "price_base:price_tokens")
        guard case .contract(let terms) = draft.terms else {
            Issue.record("no contract")
            return
        }
        #expect(terms["startDate"] == "2026-01-15" && terms["anchorDate"] == "2025-12-15" && terms["quantity"] == 3)
        #expect(terms["trialDays"] == 0)
        let addOn = try #require(terms["addOns"]?.arrayValue?.first?.objectValue)
        #expect(addOn["model"] == "flat" && addOn["amount"] == "1.5" && addOn["quantity"] == 7 && addOn["per"] == nil)
    }

    @Test("An own id in the metadata is the external id")
    func externalID() throws {
        var choices = Foreign.choices(.mirror)
        choices.externalIDMetadata = "user_id"
        var mapping = StripeMapping(choices)
        let own = mapping.customer(try Foreign.record(#"{"id": "cus_1", "metadata": {"user_id": "u-7"}}"#))
        #expect(own.value?.externalID == "u-7" && own.value?.names == ["ext:u-7", "stripe:cus_1"])
        let none = mapping.customer(try Foreign.record(#"{"id": "cus_2", "metadata": {}}"#))
        #expect(none.value?.externalID == "cus_2" && none.notes.map(\.field) == ["metadata.user_id"])
    }

    @Test("Coupons of a product are for its prices")
    func coupons() throws {
        let draft = try StripeMapping.taking(
            Foreign.choices(.mirror),
            [
                ("prices", Self.prices),
                (
                    "coupons",
                    #"[{"id": "Z4OV52SU", "name": "25 off", "percent_off": 25.5, "duration": "repeating", "duration_in_months": 3, "max_redemptions": 10, "valid": true, "applies_to": {"products": ["prod_1"]}}, {"id": "OLD", "percent_off": 5, "duration": "once", "valid": false}]"#
                ),
            ]
        ).catalog()
        let coupon = try #require(draft.entry("coupons", "Z4OV52SU"))
        #expect(coupon["percentOff"] == "25.5" && coupon["periods"] == 3 && coupon["maxRedemptions"] == 10)
        #expect(coupon["prices"] == ["price_base", "price_year"])
        #expect(draft.entry("coupons", "OLD") == nil)
    }
}
