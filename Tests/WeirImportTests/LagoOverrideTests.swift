import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// A plan of Lago's that is overridden for one customer becomes terms of its contract, or none.
struct LagoOverrideTests {
    private static let metrics = """
        [{"code": "calls", "name": "Calls", "aggregation_type": "count_agg"},
         {"code": "tokens", "name": "Tokens", "aggregation_type": "sum_agg", "field_name": "n"},
         {"code": "odd", "aggregation_type": "custom_agg"}]
        """

    private static func charge(_ metric: String, _ model: String, _ properties: String, _ more: String = "") -> String {
        """
        {"billable_metric_code": "\(metric)", "charge_model": "\(model)", \(more) "properties": \(properties)}
        """
    }

    private static let calls = charge("calls", "standard", #"{"amount": "0.5"}"#)
    private static let tokens = charge(
        "tokens",
        "package",
        #"{"amount": "2", "package_size": 1000, "free_units": 100}"#
    )

    private static func plan(_ charges: [String], amount: Int = 1000, _ more: String = "") -> String {
        """
        {"code": "pro", "name": "Pro", "interval": "monthly", "amount_cents": \(amount), "amount_currency": "EUR",
         \(more) "charges": [\(charges.joined(separator: ","))]}
        """
    }

    private static let usual = plan(
        [calls, tokens],
        #""trial_period": 14, "taxes": [{"code": "vat", "name": "VAT", "rate": 19}],"#
    )

    /// The contract of a subscription whose plan is said to be this one.
    private static func contract(
        _ own: String,
        of plan: String = usual,
        _ more: String = ""
    ) throws -> (terms: JSONObject, chargesOtherwise: [String], notes: [ImportNote]) {
        var mapping = try LagoMapping.taking(
            Foreign.choices(),
            [("billable_metrics", metrics), ("plans", "[\(plan)]")]
        )
        let mapped = mapping.subscription(
            try Foreign.record(
                """
                {"external_id": "s1", "external_customer_id": "acme", "plan_code": "pro", "status": "active",
                 "billing_time": "calendar", "started_at": "2026-02-01T00:00:00Z", \(more) "plan": \(own)}
                """
            )
        )
        let draft = try #require(mapped.value)
        guard case .contract(let terms) = draft.terms else { throw NoContract() }
        return (terms, draft.chargesOtherwise, mapped.notes)
    }

    private struct NoContract: Error {}

    private static func overridden(_ charges: [String], amount: Int = 1000, _ more: String = "") -> String {
        plan(charges, amount: amount, #""parent_id": "p1", \#(more)"#)
    }

    @Test("Other amounts are overrides of the contract, and what is as in the plan is not said")
    func amounts() throws {
        let dearer = Self.charge("calls", "standard", #"{"amount": "0.4"}"#)
        let packages = Self.charge(
            "tokens",
            "package",
            #"{"amount": "1.5", "package_size": 1000}"#,
            #""min_amount_cents": 500,"#
        )
        let found = try Self.contract(
            Self.overridden(
                [dearer, packages],
                amount: 900,
                #""trial_period": 14, "taxes": [{"code": "vat", "name": "VAT", "rate": 19}],"#
            )
        )
        #expect(found.chargesOtherwise == [])
        #expect(
            found.terms["overrides"]
                == (try Foreign.json(
                    """
                    [{"key": "subscription", "model": "flat", "amount": "9"},
                     {"key": "calls", "model": "per_unit", "unitAmount": "0.4"},
                     {"key": "tokens", "model": "package", "packageSize": "1000", "packageAmount": "1.5",
                      "minimumSpend": "5", "freeUnits": null}]
                    """
                ))
        )
        #expect(found.terms["trialDays"] == nil && found.terms["taxRates"] != nil)
        #expect(found.notes.contains { $0.field == "plan" && $0.reason.contains("subscription, calls, tokens") })
        // The same again is nothing of its own.
        let same = try Self.contract(
            Self.overridden(
                [Self.calls, Self.tokens],
                #""trial_period": 14, "taxes": [{"code": "vat", "name": "VAT", "rate": 19}],"#
            )
        )
        #expect(same.terms["overrides"] == nil && same.chargesOtherwise == [])
    }

    @Test("A trial, thresholds and taxes of its own are the contract's")
    func terms() throws {
        let found = try Self.contract(
            Self.overridden(
                [Self.calls, Self.tokens],
                #""usage_thresholds": [{"amount_cents": 5000}], "taxes": [{"code": "low", "name": "Low", "rate": 7}],"#
            )
        )
        #expect(found.chargesOtherwise == [] && found.terms["overrides"] == nil)
        #expect(found.terms["trialDays"] == 0)
        #expect(found.terms["progressiveBilling"] == ["thresholds": ["50"]])
        #expect(found.terms["taxRates"] == [["code": "low", "name": "Low", "percent": "7"]])
    }

    @Test(
        "Thresholds are the subscription's, else those of its own plan, else the plan's, and none only where they are disabled",
        arguments: [
            ("", "", nil),
            (#""applicable_usage_thresholds": [],"#, "", nil),
            (#""applicable_usage_thresholds": [{"amount_cents": 20000}],"#, "", nil),
            ("", #""usage_thresholds": [{"amount_cents": 5000}],"#, #"{"thresholds": ["50"]}"#),
            (
                #""applicable_usage_thresholds": [{"amount_cents": 700}, {"amount_cents": 100, "recurring": true}],"#,
                #""usage_thresholds": [{"amount_cents": 5000}],"#, #"{"thresholds": ["7"], "repeatEvery": "1"}"#
            ),
            (#""progressive_billing_disabled": true, "applicable_usage_thresholds": [],"#, "", "null"),
        ] as [(String, String, String?)]
    )
    func thresholds(_ said: String, _ own: String, _ expected: String?) throws {
        let plan = Self.plan([Self.calls], #""taxes": [], "usage_thresholds": [{"amount_cents": 20000}],"#)
        let found = try Self.contract(Self.overridden([Self.calls], #""taxes": [], \#(own)"#), of: plan, said)
        #expect(found.chargesOtherwise == [])
        #expect(found.terms["progressiveBilling"] == (try expected.map { try Foreign.json($0) }))
        // The same where no plan is overridden: a subscription has thresholds of its own beside the plan's.
        if own.isEmpty {
            let usual = try Self.contract(plan, of: plan, said)
            #expect(usual.chargesOtherwise == [])
            #expect(usual.terms["progressiveBilling"] == found.terms["progressiveBilling"])
        }
    }

    @Test("A plan of its own that does not say its taxes or fixed charges holds the subscription back")
    func unsaid() throws {
        let untaxed = try Self.contract(Self.overridden([Self.calls, Self.tokens]))
        #expect(untaxed.chargesOtherwise.first?.contains("which taxes it has is not said") == true, "\(untaxed)")
        let fixed = #""taxes": [], "fixed_charges": [{"code": "seat", "properties": {"amount": "5"}}],"#
        let plan = Self.plan([Self.calls], fixed)
        let silent = try Self.contract(Self.overridden([Self.calls], #""taxes": [],"#), of: plan)
        #expect(silent.chargesOtherwise.count == 1)
        #expect(silent.chargesOtherwise.first?.contains("fixed charges are charged is not said") == true, "\(silent)")
        let said = try Self.contract(Self.overridden([Self.calls], fixed), of: plan)
        #expect(said.chargesOtherwise == [])
        let without = try Self.contract(Self.overridden([Self.calls], #""taxes": [], "fixed_charges": [],"#), of: plan)
        #expect(without.chargesOtherwise.first?.contains("it has no price 'seat'") == true, "\(without)")
    }

    @Test(
        "What a contract cannot have of its own holds it back, and is said",
        arguments: [
            (#""minimum_commitment": {"amount_cents": 10000},"#, [calls, tokens], "minimum commitment"),
            ("", [calls], "it has no price 'tokens'"),
            ("", [calls, tokens, charge("calls", "standard", #"{"amount": "1"}"#)], "it has a price 'calls-2'"),
            ("", [charge("tokens", "standard", #"{"amount": "1"}"#), tokens], "it has no price 'calls'"),
            ("", [charge("calls", "dynamic", "{}"), tokens], "counted or invoiced otherwise"),
            (
                "",
                [
                    charge(
                        "calls",
                        "graduated",
                        #"{"graduated_ranges": [{"to_value": null, "per_unit_amount": "0.4", "flat_amount": "0"}]}"#
                    ), tokens,
                ], "its price 'calls' is 'graduated', and that of the plan 'per_unit'"
            ),
            ("", [calls, tokens, charge("odd", "standard", #"{"amount": "1"}"#)], "charges[2]: its metric 'odd'"),
            (
                #""bill_charges_monthly": true, "interval": "yearly","#, [calls, tokens],
                "otherwise than that of the plan"
            ),
        ]
    )
    func heldBack(_ more: String, _ charges: [String], _ reason: String) throws {
        var own = Self.overridden(charges, #""trial_period": 14, "taxes": [], \#(more)"#)
        if more.contains("yearly") { own = own.replacing(#""interval": "monthly","#, with: "") }
        let found = try Self.contract(own)
        #expect(found.chargesOtherwise.count == 1 && found.chargesOtherwise.first?.contains(reason) == true, "\(found)")
        #expect(found.terms["overrides"] == nil)
    }
}
