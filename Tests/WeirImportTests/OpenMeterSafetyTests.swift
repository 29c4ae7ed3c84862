import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// Nothing of OpenMeter's becomes money here that it is not there.
struct OpenMeterSafetyTests {
    private static func plan(
        _ version: Int,
        _ amount: String,
        _ status: String = "active",
        _ more: String = ""
    ) -> String {
        """
        {"key": "pro", "version": \(version), "status": "\(status)", "currency": "USD", "billingCadence": "P1M", "phases": [
          \(more) {"key": "p", "rateCards": [{"type": "flat_fee", "key": "base", "billingCadence": "P1M",
            "price": {"type": "flat", "amount": "\(amount)"}}]}]}
        """
    }

    private static func subscription(_ version: Int, _ more: String = "") -> String {
        """
        {"id": "s1", "customerId": "01C", "status": "active", "activeFrom": "2026-01-15T00:00:00Z", \(more)
         "billingAnchor": "2026-01-15T00:00:00Z", "plan": {"key": "pro", "version": \(version)}}
        """
    }

    private static func mapping(_ plans: [String], _ subscription: String) throws -> OpenMeterMapping {
        var mapping = try OpenMeterMapping.taking(
            Foreign.choices(),
            [("plans", "[\(plans.joined(separator: ","))]"), ("subscriptions", "[\(subscription)]")]
        )
        _ = mapping.customer(
            try Foreign.record(#"{"id": "01C", "key": "acme", "usageAttribution": {"subjectKeys": ["app"]}}"#)
        )
        return mapping
    }

    @Test("Who stays on an older version of a plan has that version's prices")
    func versions() throws {
        let text = Self.subscription(1)
        var mapping = try Self.mapping([Self.plan(1, "10", "archived"), Self.plan(2, "20")], text)
        let draft = mapping.catalog()
        #expect(draft.price("pro", "base")?["amount"] == "20" && draft.price("pro:v1", "base")?["amount"] == "10")
        #expect(mapping.subscription(try Foreign.record(text)).value?.planKey == "pro:v1")
        // One that was not read is nobody's plan.
        let lost = Self.subscription(3)
        var other = try Self.mapping([Self.plan(2, "20")], lost)
        let key = try #require(other.subscription(try Foreign.record(lost)).value?.planKey)
        #expect(other.catalog().heldPlans[key]?.isAcceptable == false)
        let newest = Self.subscription(2)
        var third = try Self.mapping([Self.plan(2, "20")], newest)
        #expect(
            third.subscription(try Foreign.record(newest)).value?.planKey == "pro" && third.catalog().plans.count == 1
        )
    }

    @Test("A trial does not begin again, and phases that are not taken over hold the plan")
    func phases() throws {
        let trial = #"{"key": "t", "duration": "P14D", "rateCards": []},"#
        let text = Self.subscription(
            1,
            #""currentPeriod": {"from": "2026-03-15T00:00:00Z", "to": "2026-04-15T00:00:00Z"},"#
        )
        var mapping = try Self.mapping([Self.plan(1, "10", "active", trial)], text)
        #expect(mapping.catalog().entry("plans", "pro")?["trialDays"] == 14 && mapping.catalog().heldPlans.isEmpty)
        guard case .contract(let terms) = mapping.subscription(try Foreign.record(text)).value?.terms else {
            Issue.record("no contract")
            return
        }
        #expect(terms["trialDays"] == 0 && terms["startDate"] == "2026-03-15")
        let ramp =
            #"{"key": "r", "duration": "P3M", "rateCards": [{"key": "x", "price": {"type": "flat", "amount": "1"}}]},"#
        #expect(
            try Self.mapping([Self.plan(1, "10", "active", ramp)], text).catalog().heldPlans["pro"]?.isAcceptable
                == true
        )
    }

    @Test("Customers of one name or one subject are told from each other, or left out")
    func conflicts() throws {
        let customers = """
            [{"id": "01A", "key": "x"}, {"id": "01B", "usageAttribution": {"subjectKeys": ["x"]}},
             {"id": "01C", "key": "c", "usageAttribution": {"subjectKeys": ["shared"]}},
             {"id": "01D", "key": "d", "usageAttribution": {"subjectKeys": ["shared"]}}]
            """
        var mapping = try OpenMeterMapping.taking(Foreign.choices(), [("customers", customers)])
        let mapped = try Foreign.records(customers).map { mapping.customer($0) }
        #expect(mapped.map { $0.value?.externalID } == [nil, nil, "c", "d"])
        #expect(mapped.allSatisfy { $0.notes.contains { $0.kind == "conflict" } })
        let event =
            #"{"id": "e", "source": "s", "type": "t", "subject": "shared", "time": "2026-02-01T00:00:00Z", "data": {}}"#
        #expect(mapping.event(try Foreign.record(event)).value == nil)
    }

    @Test("A quota of a customer's own is a limit here; what was granted once is told with its amount")
    func grants() throws {
        var mapping = try Self.mapping([], Self.subscription(1))
        let entitlement =
            #"{"id": "en1", "type": "metered", "featureKey": "api", "subjectKey": "app", "issueAfterReset": 500, "usagePeriod": {"interval": "MONTH"}}"#
        let quota = mapping.credit(try Foreign.record(entitlement), from: "entitlements").value
        #expect(quota == QuotaDraft(name: "acme api", customer: "acme", feature: "api", limit: ExactDecimal(500)))
        let note = mapping.credit(
            try Foreign.record(#"{"id": "g1", "entitlementId": "en1", "amount": 250}"#),
            from: "grants"
        ).notes.first
        #expect(note?.kind == "credit" && note?.name == "acme api" && note?.reason.contains("250") == true)
        let daily = entitlement.replacing("MONTH", with: "DAY")
        #expect(mapping.credit(try Foreign.record(daily), from: "entitlements").value?.period == "day")
        let weekly = mapping.credit(
            try Foreign.record(entitlement.replacing("MONTH", with: "WEEK")),
            from: "entitlements"
        )
        #expect(weekly.value == nil && weekly.notes.first?.outcome == .leftOut)
    }
}
