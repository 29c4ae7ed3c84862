import Testing
import WeirAPI
import WeirPrimitives

@testable import WeirImport

/// Nothing of an amount is lost in silence, and nothing of a coupon.
struct UnreadableAmountTests {
    private static let metrics =
        #"[{"code": "calls", "name": "Calls", "aggregation_type": "count_agg", "filters": [{"key": "region", "values": ["eu", "us"]}]}]"#

    private static func plan(
        _ code: String = "pro",
        _ more: String = "",
        amount: String = "1000",
        charge: String = ""
    ) -> String {
        #"{"code": "\#(code)", "interval": "monthly", "amount_cents": \#(amount), "amount_currency": "EUR"\#(more), "charges": [\#(charge)]}"#
    }

    private static func charge(_ model: String, _ properties: String, _ more: String = "") -> String {
        #"{"billable_metric_code": "calls", "charge_model": "\#(model)", "properties": \#(properties)\#(more)}"#
    }

    private static func catalog(_ plans: String...) throws -> CatalogDraft {
        try LagoMapping.taking(
            Foreign.choices(),
            [("billable_metrics", metrics), ("plans", "[\(plans.joined(separator: ","))]")]
        ).catalog()
    }

    @Test(
        "A plan of which an amount cannot be read is held",
        arguments: [
            plan(amount: #""49,00""#), plan(amount: "null"),
            plan("pro", #", "minimum_commitment": {"amount_cents": "x"}"#),
            plan("pro", #", "usage_thresholds": [{"amount_cents": "1 000"}]"#),
            plan("pro", #", "trial_period": "soon""#),
            plan(charge: charge("standard", #"{"amount": "0,5"}"#)),
            plan(charge: charge("standard", #"{"amount": "1"}"#, #", "min_amount_cents": "x""#)),
            plan(charge: charge("percentage", #"{"rate": "1", "fixed_amount": "0,1"}"#)),
            plan(charge: charge("package", #"{"amount": "1", "package_size": 10, "free_units": "ten"}"#)),
            plan(charge: charge("graduated", #"{"graduated_ranges": [{"to_value": null, "flat_amount": "1"}]}"#)),
            plan(
                charge: charge(
                    "volume",
                    #"{"volume_ranges": [{"to_value": "1.000,0", "per_unit_amount": "1", "flat_amount": "0"}]}"#
                )
            ),
        ]
    )
    func held(plan: String) throws {
        #expect(try Self.catalog(plan).heldPlans["pro"]?.isAcceptable == true)
    }

    @Test(
        "A plan of OpenMeter's of which an amount cannot be read is held, too",
        arguments: [
            #"{"type": "unit", "amount": "1", "minimumAmount": "5,00"}"#,
            #"{"type": "tiered", "mode": "volume", "tiers": [{"upToAmount": "1.000,0", "unitPrice": {"amount": "1"}}]}"#,
            #"{"type": "tiered", "mode": "volume", "tiers": [{"unitPrice": {"amount": "one"}}]}"#,
        ]
    )
    func openMeter(price: String) throws {
        let plan = """
            [{"key": "pro", "version": 1, "status": "active", "currency": "USD", "phases": [{"key": "p", "rateCards": [
              {"type": "usage_based", "key": "f", "featureKey": "f", "billingCadence": "P1M", "price": \(price)}]}]}]
            """
        let draft = try OpenMeterMapping.taking(
            Foreign.choices(),
            [
                ("meters", #"[{"slug": "m", "aggregation": "COUNT", "eventType": "t"}]"#),
                ("features", #"[{"key": "f", "meterSlug": "m"}]"#), ("plans", plan),
            ]
        ).catalog()
        #expect(draft.heldPlans["pro"]?.reasons.contains { $0.contains("no number") } == true)
    }

    @Test("A plan whose amounts can be read is not held")
    func read() throws { #expect(try Self.catalog(Self.plan()).heldPlans.isEmpty) }

    private static func tiers(_ title: String) -> String {
        charge(
            "graduated",
            #"{"graduated_ranges": [{"to_value": null, "per_unit_amount": "1", "flat_amount": "0"}]}"#,
            #", "filters": [{"invoice_display_name": "\#(title)", "values": {"region": ["eu"]}, "properties": {"graduated_ranges": [{"to_value": null, "per_unit_amount": "2", "flat_amount": "0"}]}}]"#
        )
    }

    @Test("One filter in two plans under two titles is one meter")
    func titles() throws {
        let draft = try Self.catalog(
            Self.plan("a", charge: Self.tiers("Europe")),
            Self.plan("b", charge: Self.tiers("EU"))
        )
        let codes = draft.meters.map { CatalogDraft.name(of: $0) }
        #expect(codes.count == Set(codes).count)
        #expect(draft.price("a", "calls.1")?["name"] == "Europe" && draft.price("b", "calls.1")?["name"] == "EU")
    }

    @Test("A coupon on a metric takes something off all prices over it")
    func coupon() throws {
        var mapping = try LagoMapping.taking(
            Foreign.choices(),
            [
                ("billable_metrics", Self.metrics), ("plans", "[\(Self.plan(charge: Self.tiers("Europe")))]"),
                (
                    "coupons",
                    #"[{"code": "deal", "coupon_type": "percentage", "percentage_rate": 10, "frequency": "forever", "billable_metric_codes": ["calls"]}]"#
                ),
            ]
        )
        #expect(mapping.catalog().coupons.first?["prices"] == ["calls.1", "calls"])
        // And a subscription that ends with a day has the whole of it.
        let text =
            #"{"external_id": "s1", "external_customer_id": "acme", "plan_code": "pro", "started_at": "2026-02-01T00:00:00Z", "ending_at": "2026-12-31T23:59:59Z"}"#
        guard case .contract(let terms) = mapping.subscription(try Foreign.record(text)).value?.terms else {
            Issue.record("no contract")
            return
        }
        #expect(terms["endDate"] == "2027-01-01")
    }

    @Test("A subscription that ends before a contract would begin is none")
    func endsBefore() throws {
        var mapping = LagoMapping(Foreign.choices(start: LocalDate("2026-03-01")))
        let text =
            #"{"external_id": "s1", "external_customer_id": "acme", "plan_code": "pro", "started_at": "2026-02-01T00:00:00Z", "ending_at": "2026-02-28T23:59:59Z"}"#
        let mapped = mapping.subscription(try Foreign.record(text))
        #expect(mapped.value?.terms == .notLive(status: "ending on 2026-03-01") && mapped.notes.first?.outcome == .told)
    }

    @Test(
        "An OpenMeter subscription whose items are not the plan's rate cards waits",
        arguments: [
            ("", true), (#""amount": "9""#, false), (#""activeTo": "2026-06-01T00:00:00Z""#, false),
            (#""billingCadence": "P1Y""#, false), (#""discounts": {"usage": {"quantity": 5}}"#, false),
            (#""key": "b""#, false),
        ]
    )
    func items(change: String, isSame: Bool) throws {
        let amount = change.contains("amount") ? "9" : "10.0"
        var item = """
            {"key": "a", "billingCadence": "P1M", "activeFrom": "2026-01-15T00:00:00Z", "discounts": null,
             "price": {"type": "flat", "amount": "\(amount)"}}
            """
        if !change.isEmpty, !change.contains("amount") {
            var object = try Foreign.record(item).object
            let other = try Foreign.record("{\(change)}").object
            for member in other.members { object[member.name] = member.value }
            item = String(decoding: object.jsonBytes, as: UTF8.self)
        }
        let plan = """
            [{"key": "pro", "version": 1, "status": "active", "currency": "USD", "billingCadence": "P1M", "phases": [{"key": "p",
              "rateCards": [{"type": "flat_fee", "key": "a", "billingCadence": "P1M", "price": {"type": "flat", "amount": "10"}}]}]}]
            """
        let text = """
            {"id": "s1", "customerId": "01C", "status": "active", "activeFrom": "2026-01-15T00:00:00Z", "plan": {"key": "pro", "version": 1},
             "phases": [{"key": "p", "activeFrom": "2026-01-15T00:00:00Z", "items": [\(item)]}]}
            """
        var mapping = try OpenMeterMapping.taking(Foreign.choices(), [("plans", plan)])
        _ = mapping.customer(try Foreign.record(#"{"id": "01C", "key": "acme"}"#))
        let draft = try #require(mapping.subscription(try Foreign.record(text)).value)
        #expect(draft.chargesOtherwise.isEmpty == isSame)
    }
}
