import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// Lago's things become Weir's, exactly, or are named.
struct LagoMappingTests {
    private static let metrics = """
        [
          {"lago_id": "b1", "name": "API requests", "code": "api_requests", "description": null,
           "aggregation_type": "count_agg", "recurring": false, "rounding_function": null, "rounding_precision": null,
           "expression": null, "field_name": null, "filters": [{"key": "region", "values": ["eu", "us", "asia"]}]},
          {"lago_id": "b2", "name": "Storage", "code": "storage", "aggregation_type": "sum_agg", "recurring": true,
           "field_name": "gb", "rounding_function": "ceil", "rounding_precision": 2, "filters": []},
          {"lago_id": "b3", "name": "Seats", "code": "seats", "aggregation_type": "unique_count_agg",
           "field_name": "user_id", "recurring": false},
          {"lago_id": "b4", "name": "Custom", "code": "custom thing", "aggregation_type": "custom_agg"},
          {"lago_id": "b5", "name": "Computed", "code": "computed", "aggregation_type": "sum_agg", "field_name": "v",
           "expression": "event.properties.a * 2"},
          {"lago_id": "b6", "name": "Payments", "code": "payments", "aggregation_type": "sum_agg", "field_name": "amount"}
        ]
        """

    private static let plans = """
        [
          {"lago_id": "p1", "name": "Startup", "code": "startup", "interval": "monthly", "amount_cents": 4900,
           "amount_currency": "USD", "trial_period": 14.0, "pay_in_advance": true, "bill_charges_monthly": null,
           "minimum_commitment": {"amount_cents": 10000, "invoice_display_name": "Minimum"},
           "usage_thresholds": [{"amount_cents": 50000, "recurring": false}, {"amount_cents": 100000, "recurring": true}],
           "taxes": [{"code": "vat", "rate": 20.0}],
           "charges": [
             {"billable_metric_code": "api_requests", "charge_model": "standard", "pay_in_advance": false,
              "min_amount_cents": 1500, "properties": {"amount": "0.000123456789"},
              "filters": [
                {"values": {"region": ["eu", "us"]}, "properties": {"amount": "0.02"}, "invoice_display_name": "West"}
              ]},
             {"billable_metric_code": "storage", "charge_model": "graduated", "pay_in_advance": true, "prorated": true,
              "properties": {"graduated_ranges": [
                {"from_value": 0, "to_value": 10, "per_unit_amount": "0.5", "flat_amount": "200"},
                {"from_value": 11, "to_value": null, "per_unit_amount": "0.25", "flat_amount": "0"}]}},
             {"billable_metric_code": "payments", "charge_model": "percentage",
              "properties": {"rate": "1.2", "fixed_amount": "0.5", "free_units_per_events": 3,
                             "free_units_per_total_aggregation": "500", "per_transaction_max_amount": "3.75"}},
             {"billable_metric_code": "custom thing", "charge_model": "standard", "properties": {"amount": "1"}},
             {"billable_metric_code": "payments", "charge_model": "dynamic", "properties": {}}
           ]},
          {"lago_id": "p2", "name": "Yearly", "code": "yearly", "interval": "yearly", "amount_cents": 500,
           "amount_currency": "JPY", "trial_period": 0.0, "pay_in_advance": false, "bill_charges_monthly": true,
           "charges": [
             {"billable_metric_code": "seats", "charge_model": "package", "invoice_display_name": "Seat packs",
              "properties": {"amount": "30", "free_units": 100, "package_size": 1000}},
             {"billable_metric_code": "api_requests", "charge_model": "volume",
              "properties": {"volume_ranges": [
                {"from_value": 0, "to_value": 100, "per_unit_amount": "2", "flat_amount": "10"},
                {"from_value": 101, "to_value": null, "per_unit_amount": "1", "flat_amount": "0"}]},
              "filters": [
                {"values": {"region": ["eu"]}, "properties": {"volume_ranges": [
                  {"from_value": 0, "to_value": null, "per_unit_amount": "3", "flat_amount": "0"}]}}]}
           ]},
          {"lago_id": "p3", "name": "Odd", "code": "odd", "interval": "fortnightly", "amount_cents": 1, "amount_currency": "USD"}
        ]
        """

    private static func catalog() throws -> CatalogDraft {
        try LagoMapping.taking(Foreign.choices(), [("billable_metrics", metrics), ("plans", plans)]).catalog()
    }

    @Test("A billable metric is a meter of the same code; what cannot be counted is named")
    func metrics() throws {
        let draft = try Self.catalog()
        #expect(
            draft.entry("meters", "api_requests") == [
                "code": "api_requests", "displayName": "API requests", "eventName": "api_requests",
                "aggregation": "count", "groupKeys": ["region"],
            ]
        )
        let storage = try #require(draft.entry("meters", "storage"))
        #expect(storage["valueProperty"] == "gb")
        #expect(storage["rounding"] == ["mode": "ceil", "places": 2])
        #expect(draft.entry("meters", "seats")?["operationProperty"] == "operation_type")
        #expect(draft.entry("meters", "custom_thing") == nil)
        #expect(draft.entry("meters", "computed") == nil)
        let leftOut = draft.notes.filter { $0.kind == "meter" && $0.outcome == .leftOut }.map(\.name)
        #expect(leftOut == ["custom thing", "computed"])
        #expect(draft.reasons("recurring").count == 1)
    }

    @Test("A plan's fee, trial, commitment and thresholds are in major units")
    func terms() throws {
        let draft = try Self.catalog()
        let plan = try #require(draft.entry("plans", "startup"))
        #expect(plan["currency"] == "USD")
        #expect(plan["trialDays"] == 14)
        #expect(plan["commitment"] == ["minimumSpend": "100", "interval": "month"])
        #expect(plan["progressiveBilling"] == ["thresholds": ["500"], "repeatEvery": "1000"])
        let fee = try #require(draft.price("startup", "subscription"))
        #expect(fee["amount"] == "49" && fee["timing"] == "advance" && fee["interval"] == "month")
        // Yen have no minor unit: 500 of them are 500.
        #expect(draft.price("yearly", "subscription")?["amount"] == "500")
        #expect(draft.price("yearly", "subscription")?["interval"] == "year")
        #expect(draft.price("yearly", "seats")?["interval"] == "month")
        #expect(draft.entry("plans", "odd") == nil)
    }

    @Test("Decimals keep every digit, and filters of one amount become rates")
    func rates() throws {
        let price = try #require(try Self.catalog().price("startup", "api_requests"))
        #expect(price["model"] == "dimensional")
        #expect(price["fallback"] == "0.000123456789")
        #expect(price["minimumSpend"] == "15")
        let eu: JSONValue = ["match": ["region": "eu"], "unitAmount": "0.02"]
        let us: JSONValue = ["match": ["region": "us"], "unitAmount": "0.02"]
        #expect(price["rates"] == [eu, us])
    }

    @Test("Tiers, packages, percentages and dynamic amounts have their counterparts")
    func models() throws {
        let draft = try Self.catalog()
        let graduated = try #require(draft.price("startup", "storage"))
        let first: JSONValue = ["upTo": 10, "unitAmount": "0.5", "flatAmount": "200"]
        let rest: JSONValue = ["upTo": nil, "unitAmount": "0.25"]
        #expect(graduated["tiers"] == [first, rest])
        #expect(graduated["zeroQuantityChargesFirstTierFlat"] == nil)
        let percentage = try #require(draft.price("startup", "payments"))
        #expect(percentage["ratePercent"] == "1.2" && percentage["fixedPerEvent"] == "0.5")
        #expect(
            percentage["freeEvents"] == 3 && percentage["freeAmount"] == "500" && percentage["perEventMax"] == "3.75"
        )
        let dynamic = try #require(draft.price("startup", "payments-2"))
        #expect(
            dynamic["model"] == "multiplier" && dynamic["multiplier"] == "0.01" && dynamic["meter"] == "payments.amount"
        )
        #expect(draft.entry("meters", "payments.amount")?["valueProperty"] == "precise_total_amount_cents")
        let package = try #require(draft.price("yearly", "seats"))
        #expect(package["packageSize"] == "1000" && package["packageAmount"] == "30" && package["freeUnits"] == "100")
        #expect(draft.notes.contains { $0.field == "charges[1].pay_in_advance" })
        #expect(draft.notes.contains { $0.field == "charges[3]" && $0.name == "startup" })
    }

    @Test("Filters of tiers are counted by meters of their own, the rest by one that leaves them out")
    func filteredTiers() throws {
        let draft = try Self.catalog()
        let part = try #require(draft.meters.first { $0["filters"] == ["region": ["eu"]] })
        let rest = try #require(draft.meters.first { $0["exclude"] == [["region": ["eu"]]] })
        #expect(draft.price("yearly", "api_requests.1")?["meter"] == part["code"])
        let price = try #require(draft.price("yearly", "api_requests"))
        #expect(price["meter"] == rest["code"] && price["zeroQuantityChargesFirstTierFlat"] == true)
    }

    @Test("A coupon keeps what it takes off, and for how long")
    func coupons() throws {
        let text = """
            [{"code": "startup_deal", "name": "Startup deal", "coupon_type": "fixed_amount", "amount_cents": 5000,
              "amount_currency": "USD", "frequency": "recurring", "frequency_duration": 6, "billable_metric_codes": ["storage"],
              "expiration_at": "2026-08-08T23:59:59Z"},
             {"code": "half", "coupon_type": "percentage", "percentage_rate": "50.00", "frequency": "forever",
              "plan_codes": ["startup"]},
             {"code": "gone", "coupon_type": "percentage", "percentage_rate": "5", "frequency": "once",
              "terminated_at": "2026-01-01T00:00:00Z"}]
            """
        let draft = try LagoMapping.taking(Foreign.choices(), [("coupons", text)]).catalog()
        let deal = try #require(draft.entry("coupons", "startup_deal"))
        #expect(deal["amountOff"] == "50" && deal["currency"] == "USD" && deal["periods"] == 6)
        #expect(deal["prices"] == ["storage"] && deal["redeemBy"] == "2026-08-08T23:59:59.000Z")
        #expect(draft.entry("coupons", "half")?["percentOff"] == "50" && draft.reasons("plan_codes").count == 1)
        #expect(draft.entry("coupons", "gone") == nil)
    }

    @Test("A customer keeps name, addresses, rates and its Stripe customer")
    func customer() throws {
        var mapping = LagoMapping(Foreign.choices())
        let record = try Foreign.record(
            """
            {"lago_id": "c1", "external_id": "acme", "name": "Acme", "email": "a@acme.test,b@acme.test",
             "address_line1": "1 Road", "city": "Berlin", "zipcode": "10969", "country": "DE", "legal_name": "Acme GmbH",
             "legal_number": "HRB 1", "tax_identification_number": "DE1", "timezone": "Europe/Berlin",
             "net_payment_term": 30, "currency": "EUR",
             "billing_configuration": {"payment_provider": "stripe", "provider_customer_id": "cus_1"},
             "taxes": [{"code": "ust", "name": "USt.", "rate": 19.0}],
             "metadata": [{"key": "segment", "value": "smb", "display_in_invoice": true}]}
            """
        )
        let mapped = mapping.customer(record)
        let draft = try #require(mapped.value)
        #expect(draft.names == ["ext:acme", "stripe:cus_1"])
        #expect(draft.body["email"] == "a@acme.test" && draft.body["contacts"] == [["email": "b@acme.test"]])
        #expect(
            draft.body["billingAddress"] == [
                "line1": "1 Road", "city": "Berlin", "postalCode": "10969", "country": "DE",
            ]
        )
        #expect(draft.body["taxRates"] == [["code": "ust", "name": "USt.", "percent": "19"]])
        #expect(draft.body["metadata"] == ["segment": "smb"])
        #expect(Set(mapped.notes.compactMap(\.field)) == ["legal_number", "net_payment_term"])
    }

    @Test("A subscription is a contract in the same rhythm; a second one of a customer is named")
    func subscriptions() throws {
        var mapping = LagoMapping(Foreign.choices())
        let text = """
            {"external_id": "s1", "external_customer_id": "acme", "plan_code": "startup", "status": "active",
             "billing_time": "anniversary", "subscription_at": "2025-11-15T00:00:00Z", "started_at": "2025-11-15T00:00:00Z",
             "current_billing_period_started_at": "2026-01-15T00:00:00Z", "current_billing_period_ending_at": "2026-02-14T23:59:59Z",
             "trial_ended_at": "2025-11-29T00:00:00Z", "next_plan_code": "yearly"}
            """
        let mapped = mapping.subscription(try Foreign.record(text))
        #expect(
            mapped.value
                == SubscriptionDraft(
                    name: "s1",
                    customer: "acme",
                    planKey: "startup",
                    terms: .contract([
                        "startDate": "2026-01-15", "billing": "anniversary", "anchorDate": "2025-11-15", "trialDays": 0,
                    ])
                )
        )
        #expect(mapped.notes.map(\.field) == ["next_plan_code", "plan"])
        let second = mapping.subscription(try Foreign.record(text.replacing("\"s1\"", with: "\"s2\"")))
        #expect(second.value == nil && second.notes.first?.outcome == .leftOut)
        // Those that are over make nothing, but their events are known.
        let over = text.replacing("\"s1\"", with: "\"s3\"").replacing("\"active\"", with: "\"terminated\"")
            .replacing("\"acme\"", with: "\"late\"")
        #expect(mapping.subscription(try Foreign.record(over)).value?.terms == .over(status: "canceled"))
        let event = mapping.event(
            try Foreign.record(
                #"{"transaction_id": "t1", "external_subscription_id": "s3", "code": "storage", "timestamp": "1769904000.25", "properties": {"gb": "12.000000001", "deep": {"a": 1}}}"#
            )
        )
        #expect(
            event.value
                == EventDraft(
                    customer: "late",
                    object: [
                        "eventName": "storage", "idempotencyKey": "t1", "timestamp": "2026-02-01T00:00:00.250Z",
                        "properties": ["gb": "12.000000001", "deep.a": 1],
                    ]
                )
        )
        let stray = try Foreign.record(
            #"{"transaction_id": "t2", "external_subscription_id": "s9", "code": "storage", "timestamp": 1}"#
        )
        #expect(mapping.event(stray).notes.first?.field == "external_subscription_id")
    }

    @Test("While Lago goes on invoicing, its period's end is told without the last second")
    func mirrored() throws {
        var mapping = LagoMapping(Foreign.choices(.mirror))
        let record = try Foreign.record(
            #"{"external_id": "s1", "external_customer_id": "acme", "plan_code": "startup", "status": "active", "started_at": "2026-01-01T00:00:00Z", "current_billing_period_ending_at": "2026-01-31T23:59:59Z"}"#
        )
        #expect(
            mapping.subscription(record).value?.terms
                == .mirrored(["status": "active", "currentPeriodEnd": "2026-02-01T00:00:00.000Z"])
        )
    }
}
