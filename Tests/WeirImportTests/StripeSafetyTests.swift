import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// Nothing of Stripe's becomes money here that it is not there.
struct StripeSafetyTests {
    private static let prices = """
        [{"id": "price_base", "product": "prod_1", "active": true, "type": "recurring", "currency": "usd",
          "billing_scheme": "per_unit", "unit_amount": 2900, "recurring": {"interval": "month", "usage_type": "licensed"}},
         {"id": "price_old", "product": "prod_2", "active": true, "type": "recurring", "currency": "usd",
          "billing_scheme": "per_unit", "unit_amount": 1, "recurring": {"interval": "month", "usage_type": "metered"}}]
        """

    private static func subscription(
        _ id: String,
        _ customer: String,
        _ status: String,
        items: String = #"{"quantity": 1, "price": {"id": "price_base", "recurring": {"usage_type": "licensed"}}}"#,
        more: String = ""
    ) -> String {
        """
        {"id": "\(id)", "customer": "\(customer)", "status": "\(status)", "start_date": 1765756800,
         "current_period_start": 1768435200, "current_period_end": 1771113600, \(more) "items": {"data": [\(items)]}}
        """
    }

    private static func mapping(
        _ billing: ImportBilling,
        _ subscriptions: [String],
        _ others: [(name: String, text: String)] = []
    ) throws -> StripeMapping {
        var mapping = try StripeMapping.taking(
            Foreign.choices(billing),
            [("prices", prices), ("subscriptions", "[\(subscriptions.joined(separator: ","))]")] + others
        )
        for id in 1...9 { _ = mapping.customer(try Foreign.record(#"{"id": "cus_\#(id)"}"#)) }
        return mapping
    }

    @Test("Two customers of one external id are a conflict, and neither is taken over")
    func externalIDs() throws {
        var choices = Foreign.choices(.contracts)
        choices.externalIDMetadata = "user_id"
        let customers = """
            [{"id": "cus_1", "metadata": {"user_id": "u"}}, {"id": "cus_2", "metadata": {"user_id": "u"}},
             {"id": "cus_3", "metadata": {"user_id": "v"}}]
            """
        var mapping = try StripeMapping.taking(choices, [("prices", Self.prices), ("customers", customers)])
        let mapped = try Foreign.records(customers).map { mapping.customer($0) }
        #expect(mapped.map { $0.value?.externalID } == [nil, nil, "v"])
        let note = try #require(mapped.first?.notes.first)
        #expect(note.kind == "conflict" && note.outcome == .leftOut && note.reason.contains("cus_1, cus_2"))
        // Nor is anything of theirs.
        let subscription = mapping.subscription(try Foreign.record(Self.subscription("sub_1", "cus_1", "active")))
        #expect(subscription.value == nil && subscription.notes.first?.outcome == .leftOut)
        let event = mapping.event(
            try Foreign.record(
                #"{"identifier": "e", "event_name": "n", "timestamp": 1, "payload": {"stripe_customer_id": "cus_2"}}"#
            )
        )
        #expect(event.value == nil)
    }

    @Test(
        "A subscription becomes a contract only when it is live, and what does not is told",
        arguments: [
            ("active", true), ("trialing", true), ("past_due", true), ("unpaid", false), ("paused", false),
            ("incomplete", false), ("something_new", false),
        ]
    )
    func contracts(status: String, isContract: Bool) throws {
        let text = Self.subscription("sub_1", "cus_1", status)
        var mapping = try Self.mapping(.contracts, [text])
        let mapped = mapping.subscription(try Foreign.record(text))
        if case .contract = mapped.value?.terms { #expect(isContract) } else { #expect(!isContract) }
        // What is not live is looked for among the contracts here.
        if !isContract, status != "something_new" { #expect(mapped.value?.terms == .notLive(status: status)) }
        if status != "active", status != "trialing" { #expect(mapped.notes.contains { $0.field == "status" }) }
        if !isContract { #expect(mapped.notes.contains { $0.outcome == .leftOut }) }
    }

    @Test(
        "What is over is neither a contract nor a plan, and is not forgotten",
        arguments: ["canceled", "incomplete_expired"]
    )
    func over(status: String) throws {
        for billing in [ImportBilling.contracts, .mirror] {
            let text = Self.subscription("sub_1", "cus_1", status)
            var mapping = try Self.mapping(billing, [text])
            #expect(mapping.subscription(try Foreign.record(text)).value?.terms == .over(status: status))
        }
    }

    @Test("Mirrored, a subscription has the status that it has there; of several the live one counts")
    func mirrored() throws {
        let texts = [Self.subscription("sub_2", "cus_1", "incomplete"), Self.subscription("sub_1", "cus_1", "active")]
        var mapping = try Self.mapping(.mirror, texts)
        let mapped = try texts.map { mapping.subscription(try Foreign.record($0)) }
        #expect(mapped.map { $0.value?.name } == [nil, "sub_1"])
        #expect(mapped.first?.notes.first?.outcome == .leftOut)
        let unpaid = Self.subscription("sub_3", "cus_2", "unpaid")
        var other = try Self.mapping(.mirror, [unpaid])
        guard case .mirrored(let state) = other.subscription(try Foreign.record(unpaid)).value?.terms else {
            Issue.record("not mirrored")
            return
        }
        #expect(state["status"] == "unpaid")
    }

    @Test("A plan without one of its prices is held, and one without any is left out")
    func reduced() throws {
        let items = """
            {"quantity": 1, "price": {"id": "price_base", "recurring": {"usage_type": "licensed"}}},
            {"price": {"id": "price_old", "recurring": {"usage_type": "metered"}}}
            """
        let draft = try Self.mapping(.contracts, [Self.subscription("sub_1", "cus_1", "active", items: items)])
            .catalog()
        let hold = try #require(draft.heldPlans["price_base:price_old"])
        #expect(hold.isAcceptable && hold.reasons.first?.contains("usage records") == true)
        #expect(draft.notes.contains { $0.outcome == .chargesOtherwise })
        let alone = try Self.mapping(.contracts, []).catalog()
        #expect(alone.heldPlans["price_old"]?.isAcceptable == false && alone.heldPlans["price_base"] == nil)
    }

    @Test("Prices whose lookup keys come to one key are no plan, and hold who has them")
    func lookupKeys() throws {
        let rivals = Self.prices.replacing(
            #""id": "price_base","#,
            with: #""id": "price_base", "lookup_key": "pro/1","#
        )
        .replacing(
            "[{",
            with:
                #"[{"id": "price_new", "lookup_key": "pro 1", "active": true, "currency": "usd", "billing_scheme": "per_unit", "unit_amount": 1, "recurring": {"interval": "month"}}, {"#
        )
        let draft = try StripeMapping.taking(Foreign.choices(), [("prices", rivals)]).catalog()
        #expect(draft.entry("plans", "pro_1") == nil && draft.heldPlans["pro_1"]?.isAcceptable == false)
    }

    @Test("Coupons are not taken for all products when nobody asked for which they are")
    func coupons() throws {
        let text = #"[{"id": "C1", "percent_off": 10, "duration": "forever", "valid": true}]"#
        let silent = try StripeMapping.taking(Foreign.choices(.mirror), [("coupons", text)]).catalog()
        #expect(silent.coupons.isEmpty && silent.notes.first?.field == "applies_to")
        var choices = Foreign.choices(.mirror)
        choices.readsAPI = true
        #expect(try StripeMapping.taking(choices, [("coupons", text)]).catalog().coupons.count == 1)
        #expect(StripeMapping.collections.first { $0.name == "coupons" }?.query.contains("applies_to") == true)
    }

    @Test("Taxes, terms of payment and coupons for ever are the contract's; what else changes the money holds it")
    func terms() throws {
        let coupons = #"[{"id": "C1", "percent_off": 10, "duration": "forever", "applies_to": null}]"#
        let more = """
            "collection_method": "send_invoice", "days_until_due": 30, "discounts": [{"id": "di_1", "coupon": {"id": "C1"}}],
            "default_tax_rates": [{"id": "txr_1", "display_name": "VAT", "percentage": 20.0, "inclusive": false}],
            """
        let text = Self.subscription("sub_1", "cus_1", "active", more: more)
        var mapping = try Self.mapping(.contracts, [text], [("coupons", coupons)])
        let draft = try #require(mapping.subscription(try Foreign.record(text)).value)
        guard case .contract(let terms) = draft.terms else {
            Issue.record("no contract")
            return
        }
        #expect(draft.chargesOtherwise.isEmpty && terms["netTerms"] == 30 && terms["coupons"] == ["C1"])
        #expect(terms["taxRates"] == [["code": "txr_1", "name": "VAT", "percent": "20"]])
        for other in [
            #""automatic_tax": {"enabled": true},"#, #""pause_collection": {"behavior": "void"},"#,
            #""discounts": ["di_1"],"#, #""discounts": [{"coupon": {"id": "C2", "duration": "once"}}],"#,
            #""currency": "eur","#,
        ] {
            let text = Self.subscription("sub_2", "cus_2", "active", more: other)
            var mapping = try Self.mapping(.contracts, [text], [("coupons", coupons)])
            #expect(mapping.subscription(try Foreign.record(text)).value?.chargesOtherwise.isEmpty == false, "\(other)")
        }
        let unknown = Self.subscription("sub_3", "cus_3", "active", more: #""billing_thresholds": {"amount_gte": 5},"#)
        var last = try Self.mapping(.contracts, [unknown])
        #expect(last.subscription(try Foreign.record(unknown)).notes.contains { $0.field == "billing_thresholds" })
    }

    @Test("What a customer has with Stripe is told with its amount")
    func balance() throws {
        var mapping = StripeMapping(Foreign.choices())
        let note = mapping.customer(try Foreign.record(#"{"id": "cus_1", "balance": -1250, "currency": "usd"}"#)).notes
            .first
        #expect(note?.kind == "credit" && note?.outcome == .leftOut && note?.reason.contains("12.5 USD") == true)
    }
}
