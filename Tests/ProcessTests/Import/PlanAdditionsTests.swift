import Testing
import WeirAPI
import WeirPrimitives

@testable import weir

/// What was added to a plan here stays, and what of a contract charges otherwise is seen from both sides.
struct PlanAdditionsTests {
    private static let price: JSONObject = [
        "key": "calls", "model": "per_unit", "meter": "calls", "unitAmount": "1", "interval": "month",
    ]

    @Test("An import keeps quotas, features, commitment and prices that were added here, and says which of them charge")
    func kept() {
        let present: JSONObject = [
            "key": "pro", "name": "Old", "quotas": ["seo": 5, "own": 1], "features": ["sso": true],
            "rateLimits": ["*": ["limit": 5, "per": "second"]],
            "commitment": ["minimumSpend": "10", "interval": "month"],
            "prices": [["key": "calls", "unitAmount": "2"], ["key": "own", "unitAmount": "3"]],
        ]
        let draft: JSONObject = ["key": "pro", "name": "New", "quotas": ["seo": 6], "prices": [.object(Self.price)]]
        let merged = PlanAdditions(draft, present: present)
        #expect(merged.plan["name"] == "New" && merged.plan["quotas"] == ["seo": 6, "own": 1])
        #expect(merged.plan["features"] == ["sso": true] && merged.plan["rateLimits"] == present["rateLimits"])
        #expect(merged.plan["commitment"] == present["commitment"])
        #expect(merged.plan["prices"] == [.object(Self.price), ["key": "own", "unitAmount": "3"]])
        #expect(merged.charged == ["commitment", "the price 'own'"])
        #expect(
            PlanAdditions(draft, present: draft).charged.isEmpty && PlanAdditions(draft, present: draft).plan == draft
        )
    }

    private static func lines(
        price: JSONObject = price,
        own: JSONObject = price,
        plan: JSONObject = [:],
        phase: JSONObject = [:],
        terms: JSONObject = [:],
        contract: JSONObject = [:]
    ) -> [String] {
        var whole = plan
        whole["prices"] = [.object(price), ["key": "base", "model": "flat", "amount": "49", "timing": "advance"]]
        var present = phase
        present["usage"] = [["price": .object(own), "taxRates": []]]
        if present["fees"] == nil { present["fees"] = [Self.fee()] }
        return PhaseDifference(terms: terms, plan: whole, phase: present, contract: contract).lines
    }

    private static func fee(_ name: String = "amount", _ value: JSONValue = "49.00") -> JSONValue {
        var fee: JSONObject = [
            "key": "base", "amount": "49", "quantity": 1, "interval": "month", "intervalCount": 1, "timing": "advance",
            "taxRates": [],
        ]
        fee[name] = value
        return .object(fee)
    }

    @Test("A contract that charges the same is the same, whatever is stated and whatever is usual")
    func same() {
        var own = Self.price
        own["intervalCount"] = 1
        own["timing"] = "arrears"
        own["minimumSpend"] = "0"
        #expect(Self.lines(own: own).isEmpty)
    }

    @Test(
        "A field of a price that only one of them has is a difference",
        arguments: [
            ("minimumSpend", "5"), ("maximumSpend", "5"), ("freeUnits", "1"), ("interval", "year"),
            ("intervalCount", 3),
            ("rounding", "down"), ("zeroQuantityChargesFirstTierFlat", true), ("unitAmount", "2"),
        ] as [(String, JSONValue)]
    )
    func fields(name: String, value: JSONValue) {
        var other = Self.price
        other[name] = value
        #expect(Self.lines(price: other).count == 1)
        #expect(Self.lines(own: other).count == 1)
    }

    @Test(
        "A fee of another amount, interval or time is a difference",
        arguments: [
            ("amount", "50"), ("interval", "year"), ("intervalCount", 2), ("timing", "arrears"),
            ("taxRates", [["code": "vat", "percent": "7"]]),
        ] as [(String, JSONValue)]
    )
    func fees(name: String, value: JSONValue) {
        #expect(Self.lines(phase: ["fees": [Self.fee(name, value)]]).count == 1)
    }

    @Test("Commitments, progressive billing and tax rates are compared from both sides")
    func terms() {
        let commitment: JSONObject = ["commitment": ["minimumSpend": "10"]]
        let phase: JSONObject = ["minimumSpend": "10", "commitmentInterval": "month", "commitmentIntervalCount": 1]
        #expect(Self.lines(plan: commitment, phase: phase).isEmpty)
        #expect(Self.lines(plan: commitment).count == 1 && Self.lines(phase: phase).count == 1)
        let progressive: JSONObject = ["progressiveBilling": ["thresholds": ["100"]]]
        #expect(Self.lines(plan: progressive, contract: progressive).isEmpty)
        #expect(Self.lines(plan: progressive).count == 1 && Self.lines(contract: progressive).count == 1)
        let rates: JSONObject = ["taxRates": [["code": "vat", "percent": "19"]]]
        #expect(Self.lines(phase: rates, terms: rates).isEmpty)
        #expect(Self.lines(phase: rates).count == 1 && Self.lines(terms: rates).count == 1)
    }
}
