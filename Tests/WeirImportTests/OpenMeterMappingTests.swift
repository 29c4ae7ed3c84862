import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// OpenMeter's things become Weir's, exactly, or are named.
struct OpenMeterMappingTests {
    private static let meters = """
        [{"id": "01G", "slug": "tokens_total", "name": "AI tokens", "aggregation": "SUM", "eventType": "prompt",
          "eventFrom": "2025-01-01T00:00:00Z", "valueProperty": "$.usage.tokens",
          "groupBy": {"model": "$.model", "kind": "$.type", "first": "$.tags[0]"}},
         {"id": "02G", "slug": "calls", "aggregation": "COUNT", "eventType": "request"},
         {"id": "03G", "slug": "odd", "aggregation": "MEDIAN", "eventType": "request"}]
        """

    private static let features = """
        [{"id": "f1", "key": "gpt4_tokens", "name": "GPT-4 tokens", "meterSlug": "tokens_total",
          "meterGroupByFilters": {"kind": "gpt-4"}},
         {"id": "f2", "key": "api", "name": "API", "meterSlug": "calls"},
         {"id": "f3", "key": "sso", "name": "Single sign-on"}]
        """

    private static let plans = """
        [{"id": "p0", "key": "pro", "version": 1, "status": "archived", "name": "Pro old", "currency": "USD", "phases": []},
         {"id": "p1", "key": "pro", "version": 2, "status": "active", "name": "Pro", "currency": "USD",
          "billingCadence": "P1M", "phases": [
            {"key": "trial", "name": "Trial", "duration": "P14D", "rateCards": []},
            {"key": "default", "name": "Default", "duration": null, "rateCards": [
              {"type": "flat_fee", "key": "base", "name": "Base", "billingCadence": "P1M",
               "price": {"type": "flat", "amount": "99.95", "paymentTerm": "in_advance"}},
              {"type": "usage_based", "key": "gpt4_tokens", "name": "Tokens", "featureKey": "gpt4_tokens",
               "billingCadence": "P3M", "price": {"type": "tiered", "mode": "graduated", "minimumAmount": "5",
                 "tiers": [{"upToAmount": "1000000", "flatPrice": {"type": "flat", "amount": "10"}, "unitPrice": null},
                           {"upToAmount": null, "flatPrice": null, "unitPrice": {"type": "unit", "amount": "0.000002"}}]},
               "discounts": {"usage": {"quantity": "1000"}, "percentage": {"percentage": 10}},
               "entitlementTemplate": {"type": "metered", "issueAfterReset": 5000000, "isSoftLimit": true, "usagePeriod": "P1M"}},
              {"type": "usage_based", "key": "api", "featureKey": "api", "billingCadence": "P1M",
               "price": {"type": "package", "amount": "4", "quantityPerPackage": "1000"}},
              {"type": "flat_fee", "key": "sso", "name": "SSO", "featureKey": "sso", "billingCadence": null, "price": null,
               "entitlementTemplate": {"type": "boolean"}},
              {"type": "flat_fee", "key": "setup", "name": "Set-up", "billingCadence": null,
               "price": {"type": "flat", "amount": "500"}}
            ]}]}]
        """

    private static func catalog() throws -> CatalogDraft {
        try OpenMeterMapping.taking(
            Foreign.choices(),
            [("meters", meters), ("features", features), ("plans", plans)]
        ).catalog()
    }

    @Test("A meter's paths are properties; paths that choose are named")
    func metersAndFeatures() throws {
        let draft = try Self.catalog()
        let tokens = try #require(draft.entry("meters", "tokens_total"))
        #expect(tokens["valueProperty"] == "usage.tokens" && tokens["groupKeys"] == ["model", "type"])
        #expect(tokens["effectiveFrom"] == "2025-01-01T00:00:00.000Z")
        #expect(draft.entry("meters", "odd") == nil)
        #expect(draft.reasons("groupBy.first").count == 1 && draft.reasons("groupBy.kind").count == 1)
        // A feature that counts a part of a meter has a meter that does, by the property behind the group.
        let own = try #require(draft.entry("meters", "tokens_total:gpt4_tokens"))
        #expect(own["filters"] == ["type": ["gpt-4"]])
        #expect(draft.entry("features", "gpt4_tokens")?["meter"] == "tokens_total:gpt4_tokens")
        #expect(draft.entry("features", "api")?["meter"] == "calls")
        #expect(draft.entry("features", "sso") == nil)
    }

    @Test("The newest active version of a plan is taken over, a free first phase as its trial")
    func plan() throws {
        let draft = try Self.catalog()
        #expect(draft.plans.count == 1)
        let plan = try #require(draft.entry("plans", "pro"))
        #expect(plan["name"] == "Pro" && plan["trialDays"] == 14)
        #expect(plan["quotas"] == ["gpt4_tokens": ["limit": 5_000_000, "mode": "soft"]])
        #expect(plan["features"] == ["sso": true] && plan["period"] == "month")
        let base = try #require(draft.price("pro", "base"))
        #expect(base["amount"] == "99.95" && base["timing"] == "advance")
        let tokens = try #require(draft.price("pro", "gpt4_tokens"))
        #expect(tokens["interval"] == "month" && tokens["intervalCount"] == 3 && tokens["freeUnits"] == "1000")
        #expect(tokens["minimumSpend"] == "5" && tokens["model"] == "graduated")
        let first: JSONValue = ["upTo": 1_000_000, "unitAmount": "0", "flatAmount": "10"]
        let rest: JSONValue = ["upTo": nil, "unitAmount": "0.000002"]
        #expect(tokens["tiers"] == [first, rest])
        #expect(draft.price("pro", "api")?["packageAmount"] == "4")
        #expect(draft.price("pro", "setup") == nil)
        let fields = draft.notes.filter { $0.kind == "plan" }.compactMap(\.field)
        #expect(fields == ["phases[1].rateCards[1].discounts.percentage", "phases[1].rateCards[4]"])
    }

    @Test("Customers are who their subjects are; events are the CloudEvents that they were")
    func customersAndEvents() throws {
        var mapping = OpenMeterMapping(Foreign.choices())
        let customer = mapping.customer(
            try Foreign.record(
                #"{"id": "01C", "key": "acme", "name": "Acme", "primaryEmail": "a@acme.test", "usageAttribution": {"subjectKeys": ["acme-1", "acme-2"]}, "billingAddress": {"country": "US", "postalCode": "94105", "phoneNumber": "1"}, "metadata": {"tier": "gold"}}"#
            )
        )
        #expect(customer.value?.externalID == "acme")
        #expect(customer.value?.body["billingAddress"] == ["postalCode": "94105", "country": "US"])
        #expect(customer.notes.map(\.field) == ["billingAddress.phoneNumber"])
        let event = mapping.event(
            try Foreign.record(
                #"{"event": {"specversion": "1.0", "id": "e1", "source": "svc", "type": "prompt", "subject": "acme-2", "time": "2026-02-01T00:00:00.5Z", "data": {"usage": {"tokens": "12.5"}, "model": "gpt"}}, "ingestedAt": "2026-02-01T00:00:01Z"}"#
            )
        )
        #expect(
            event.value
                == EventDraft(
                    customer: "acme",
                    object: [
                        "eventName": "prompt", "idempotencyKey": "svc e1", "timestamp": "2026-02-01T00:00:00.500Z",
                        "properties": ["usage.tokens": "12.5", "model": "gpt"],
                    ]
                )
        )
        let subscription = mapping.subscription(
            try Foreign.record(
                #"{"id": "s1", "customerId": "01C", "status": "active", "activeFrom": "2026-01-15T10:00:00Z", "billingAnchor": "2026-01-01T00:00:00Z", "plan": {"key": "pro", "version": 2}}"#
            )
        )
        #expect(
            subscription.value?.terms
                == .contract(["startDate": "2026-01-15", "billing": "anniversary", "anchorDate": "2026-01-01"])
        )
        let custom = mapping.subscription(
            try Foreign.record(
                #"{"id": "s2", "customerId": "01C", "status": "active", "activeFrom": "2026-01-15T10:00:00Z"}"#
            )
        )
        #expect(custom.value == nil && custom.notes.first?.field == "plan")
    }

    @Test("Durations are days or the intervals that prices have")
    func durations() {
        #expect(ISODuration.interval("P3M")?.unit == "month" && ISODuration.interval("P3M")?.count == 3)
        #expect(ISODuration.interval("P1Y")?.unit == "year")
        #expect(
            ISODuration.interval("PT1H") == nil && ISODuration.interval("P") == nil
                && ISODuration.interval("P0D") == nil
        )
        #expect(ISODuration.days("P2W") == 14 && ISODuration.days("P1M") == nil)
    }
}
