import Testing
import WeirAPI
import WeirPrimitives

@testable import WeirImport

/// What a part of a record says and is not understood is named, however deep it stands.
struct UnreadFieldTests {
    @Test("Of Lago's metrics, coupons, charges, filters, ranges and fixed charges")
    func lago() throws {
        let metrics = #"[{"code": "calls", "aggregation_type": "count_agg", "odd_metric": 1}]"#
        let coupons =
            #"[{"code": "deal", "coupon_type": "percentage", "percentage_rate": 10, "frequency": "forever", "odd_coupon": 1}]"#
        let plan = """
            [{"code": "pro", "interval": "monthly", "amount_cents": 1, "amount_currency": "EUR",
              "minimum_commitment": {"amount_cents": 5, "odd_commitment": 1},
              "fixed_charges": [{"code": "f", "properties": {"amount": "1"}, "odd_fixed": 1}],
              "charges": [{"billable_metric_code": "calls", "charge_model": "graduated", "properties": {"odd_property": 1,
                "graduated_ranges": [{"to_value": null, "per_unit_amount": "1", "odd_range": 1}]},
                "filters": [{"odd_filter": 1, "values": {"region": ["eu"]}, "properties": {"graduated_ranges": []}}]}]}]
            """
        let draft = try LagoMapping.taking(
            Foreign.choices(),
            [("billable_metrics", metrics), ("plans", plan), ("coupons", coupons)]
        ).catalog()
        let fields = draft.notes.compactMap(\.field)
        for name in ["metric", "coupon", "commitment", "fixed", "property", "range", "filter"] {
            #expect(fields.contains { $0.hasSuffix("odd_\(name)") }, "\(name): \(fields)")
        }
    }

    @Test("Of Stripe's meters, tiers, coupons and items; of OpenMeter's meters, features and prices")
    func others() throws {
        let item = #"{"quantity": 1, "odd_item": 1, "price": {"id": "p", "recurring": {"usage_type": "licensed"}}}"#
        let text =
            #"{"id": "sub_1", "customer": "cus_1", "status": "active", "start_date": 1765756800, "items": {"data": [\#(item)]}}"#
        var stripe = try StripeMapping.taking(
            Foreign.choices(),
            [
                (
                    "meters",
                    #"[{"id": "m", "event_name": "n", "status": "active", "default_aggregation": {"formula": "count"}, "odd_meter": 1}]"#
                ),
                (
                    "prices",
                    #"[{"id": "p", "currency": "usd", "billing_scheme": "tiered", "recurring": {"interval": "month"}, "tiers": [{"up_to": null, "unit_amount": 1, "odd_tier": 1}]}]"#
                ),
                (
                    "coupons",
                    #"[{"id": "C", "percent_off": 1, "duration": "forever", "applies_to": null, "odd_coupon": 1}]"#
                ),
                ("subscriptions", "[\(text)]"),
            ]
        )
        _ = stripe.customer(try Foreign.record(#"{"id": "cus_1"}"#))
        let notes = stripe.catalog().notes + stripe.subscription(try Foreign.record(text)).notes
        for name in ["meter", "tier", "coupon", "item"] {
            #expect(notes.contains { $0.field?.hasSuffix("odd_\(name)") == true }, "\(name)")
        }
        let plan = """
            [{"key": "pro", "version": 1, "status": "active", "currency": "USD", "phases": [{"key": "p", "rateCards": [
              {"type": "usage_based", "key": "f", "featureKey": "f", "billingCadence": "P1M",
               "price": {"type": "unit", "amount": "1", "odd_price": 1}}]}]}]
            """
        let openMeter = try OpenMeterMapping.taking(
            Foreign.choices(),
            [
                ("meters", #"[{"slug": "m", "aggregation": "COUNT", "eventType": "t", "odd_meter": 1}]"#),
                ("features", #"[{"key": "f", "meterSlug": "m", "odd_feature": 1}]"#), ("plans", plan),
            ]
        ).catalog()
        for name in ["meter", "feature", "price"] {
            #expect(openMeter.notes.contains { $0.field?.hasSuffix("odd_\(name)") == true }, "\(name)")
        }
    }
}
