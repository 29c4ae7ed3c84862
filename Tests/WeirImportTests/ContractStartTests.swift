import Testing
import WeirAPI
import WeirPrimitives

@testable import WeirImport

/// No day is charged by both systems when contracts begin.
struct ContractStartTests {
    private static func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    @Test(
        "Periods begin with their anchor's day, or the last of a shorter month",
        arguments: [
            ("2026-01-31", "month", 1, "2026-02-01", "2026-02-28"),
            ("2026-01-31", "month", 1, "2026-03-01", "2026-03-31"),
            ("2026-05-15", "month", 1, "2026-01-15", "2026-01-15"),
            ("2026-05-15", "month", 1, "2026-01-16", "2026-02-15"),
            ("2000-01-01", "quarter", 1, "2026-02-01", "2026-04-01"),
            ("2026-11-30", "year", 1, "2025-12-01", "2026-11-30"),
            ("2026-11-02", "week", 2, "2026-10-06", "2026-10-19"),
            ("2026-11-02", "month", 3, "2026-11-03", "2027-02-02"),
        ]
    )
    func periods(anchor: String, unit: String, count: Int64, from: String, first: String) throws {
        let periods = try #require(BillingPeriods(anchor: try Self.day(anchor), unit: unit, count: count))
        #expect(try periods.first(onOrAfter: Self.day(from)) == Self.day(first))
    }

    private static func stripe(start: String, more: String = "") throws -> Mapped<SubscriptionDraft> {
        // Since 15 September; 15 November to 15 December is paid there.
        let text = """
            {"id": "sub_1", "customer": "cus_1", "status": "active", "start_date": 1789430400, "billing_cycle_anchor": 1789430400,
             "current_period_start": 1794700800, "current_period_end": 1797292800, \(more)
             "items": {"data": [{"quantity": 1, "price": {"id": "p", "recurring": {"usage_type": "licensed"}}}]}}
            """
        let prices =
            #"[{"id": "p", "currency": "usd", "billing_scheme": "per_unit", "unit_amount": 10000, "recurring": {"interval": "month"}}]"#
        let choices = Foreign.choices(start: try day(start))
        var mapping = try StripeMapping.taking(choices, [("prices", prices), ("subscriptions", "[\(text)]")])
        _ = mapping.customer(try Foreign.record(#"{"id": "cus_1"}"#))
        return mapping.subscription(try Foreign.record(text))
    }

    @Test(
        "Of Stripe, a contract begins with a period and no earlier than its subscription",
        arguments: [
            ("2026-12-01", "2026-12-15"), ("2026-12-15", "2026-12-15"), ("2027-01-01", "2027-01-15"),
            ("2026-01-01", "2026-09-15"),
        ]
    )
    func stripe(start: String, first: String) throws {
        let mapped = try Self.stripe(start: start)
        guard case .contract(let terms) = mapped.value?.terms else {
            Issue.record("no contract")
            return
        }
        #expect(terms["startDate"] == .string(first))
        #expect(mapped.value?.chargesOtherwise.isEmpty == true)
        #expect(mapped.notes.contains { $0.reason.contains("within a period") } == (first > start && start > "2026-09"))
    }

    @Test("Of Lago and OpenMeter, too")
    func others() throws {
        let start = try Self.day("2026-12-01")
        let choices = Foreign.choices(start: start)
        let plan = #"[{"code": "pro", "interval": "quarterly", "amount_cents": 1, "amount_currency": "USD"}]"#
        var lago = try LagoMapping.taking(choices, [("plans", plan)])
        for (time, first) in [("calendar", "2027-01-01"), ("anniversary", "2027-02-03")] {
            let text = """
                {"external_id": "\(time)", "external_customer_id": "\(time)", "plan_code": "pro", "billing_time": "\(time)",
                 "started_at": "2026-02-03T00:00:00Z", "subscription_at": "2026-02-03T00:00:00Z"}
                """
            guard case .contract(let terms) = lago.subscription(try Foreign.record(text)).value?.terms else {
                Issue.record("no contract")
                return
            }
            #expect(terms["startDate"] == .string(first))
        }
        var meter = try OpenMeterMapping.taking(choices, [])
        _ = meter.customer(try Foreign.record(#"{"id": "01C", "key": "acme"}"#))
        let text = """
            {"id": "s1", "customerId": "01C", "status": "active", "activeFrom": "2026-02-20T00:00:00Z", "billingCadence": "P1M",
             "plan": {"key": "pro", "version": 1}}
            """
        guard case .contract(let terms) = meter.subscription(try Foreign.record(text)).value?.terms else {
            Issue.record("no contract")
            return
        }
        #expect(terms["startDate"] == "2026-12-20")
    }

    @Test("A day of which the period is not known holds the contract back")
    func unknown() throws {
        let start = ContractStart(chosen: try Self.day("2026-12-01"), began: try Self.day("2026-02-01"), periods: nil)
        #expect(start.chargesOtherwise != nil)
    }
}
