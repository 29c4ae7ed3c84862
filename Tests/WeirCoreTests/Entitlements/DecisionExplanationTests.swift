import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// An explanation tells the decision that would be made, and its steps bear it out.
struct DecisionExplanationTests {
    @Test(arguments: 0..<120)
    func explanationAlwaysEndsAsTheDecisionDoes(_ seed: UInt64) throws {
        var outcomes: Set<String> = []
        var world = try RandomWorld(seed: seed)
        for _ in 0..<25 {
            let asked = try world.ask()
            let explanation = asked.explanation
            #expect(explanation.refusal == asked.decision, "seed \(seed)")
            #expect(explanation.isAllowed == (asked.decision == nil), "seed \(seed)")
            // What each step looked at says by itself what the step says.
            let first = explanation.steps.firstIndex { $0.inputs.map(Self.refuses) ?? false }
            for (index, step) in explanation.steps.enumerated() {
                let expected: DecisionStep.Outcome =
                    switch first {
                    case nil: .passed
                    case let first?: index < first ? .passed : index == first ? .refused : .skipped
                    }
                #expect(step.outcome == expected, "seed \(seed): \(step)")
            }
            outcomes.insert(explanation.steps.first { $0.outcome == .refused }?.name.rawValue ?? "allowed")
        }
        #expect(!outcomes.isEmpty)
    }

    @Test func theRandomQuestionsMeetEveryStep() throws {
        var outcomes: Set<DecisionStep.Name?> = []
        for seed in 0..<120 {
            var world = try RandomWorld(seed: UInt64(seed))
            for _ in 0..<25 {
                outcomes.insert(try world.ask().explanation.steps.first { $0.outcome == .refused }?.name)
            }
        }
        #expect(outcomes == [nil, .customer, .kit, .subscription, .perCall, .rate, .quota])
    }

    @Test func stepsOfAYesAreInOrder() throws {
        var fixture = PolicyFixture()
        let seo = try PolicyFixture.key("seo")
        fixture.subscribe(to: try fixture.addPlan("pro", id: 1) { $0.quotas[seo] = Quota(limit: Quantity(10)) })
        let explanation = try Self.explain("seo", fixture, reading: nil)
        #expect(explanation.steps.map(\.name) == [.customer, .kit, .subscription, .perCall, .rate, .quota])
    }

    @Test(arguments: [StaticValue.boolean(true), .boolean(false), .number(ExactDecimal(3)), nil])
    func featureWithoutUsageEndsWithWhatThePlanSays(_ value: StaticValue?) throws {
        var fixture = PolicyFixture()
        let sso = try PolicyFixture.key("sso")
        fixture.subscribe(to: try fixture.addPlan("pro", id: 1) { $0.features[sso] = value })
        let explanation = try Self.explain("sso", fixture, reading: nil)
        #expect(explanation.steps.map(\.name) == [.customer, .kit, .subscription, .value])
        #expect(explanation.isAllowed == (value?.isEnabled ?? false))
        #expect(explanation.refusal == nil, "no call is refused for it")
        let listed = EntitlementRules.entitlements(
            of: fixture.customerPolicy,
            under: fixture.policy,
            now: PolicyFixture.epoch
        )
        #expect(listed.first { $0.feature.key == sso }?.isEnabled == explanation.isAllowed)
    }

    private static func explain(
        _ name: String,
        _ fixture: PolicyFixture,
        reading: AdmissionReading?
    ) throws -> DecisionExplanation {
        let policy = fixture.policy
        let feature = try #require(policy.feature(named: name))
        return EntitlementRules.explain(
            feature,
            for: fixture.customerPolicy,
            under: policy,
            now: PolicyFixture.epoch,
            reading: reading
        )
    }

    /// Whether what a step looked at means no; written down apart from the rules.
    private static func refuses(_ inputs: DecisionStep.Inputs) -> Bool {
        switch inputs {
        case .customer(let status): return status == .suspended
        case .kit(_, let isEnabled): return !isEnabled
        case .subscription(_, let standing):
            if case .inactive = standing { return true }
            return false
        case .value(let value): return !(value?.isEnabled ?? false)
        case .perCall(let limit, let requested): return limit.map { requested > $0 } ?? false
        case .rate(let rates): return rates.contains { $0.waitMilliseconds != nil }
        case .quota(_, _, let reading):
            guard reading.usedAfter > reading.used else { return false }
            switch reading.terms.limit {
            case .unlimited: return false
            case .hard(let limit): return reading.usedAfter > limit
            case .soft(let limit, let cap):
                return cap.map { reading.usedAfter.billionths > limit.billionths + $0.billionths } ?? false
            case .grace(let limit, _, let cap):
                if let cap, reading.usedAfter.billionths > limit.billionths + cap.billionths { return true }
                return reading.usedAfter > limit && reading.grace.map { $0.used >= limit } ?? false
            }
        }
    }
}

/// A workspace, a customer and its usage made up from a seed, and questions about them.
private struct RandomWorld {
    var random: SeededGenerator
    var fixture: PolicyFixture
    var bench: RulesBench
    var questions = 0

    struct Asked {
        var decision: Refusal?
        var explanation: DecisionExplanation
    }

    init(seed: UInt64) throws {
        // Apart, so that one can be changed with the other.
        var random = SeededGenerator(seed: seed)
        var fixture = PolicyFixture()
        let names = ["seo", "tasks"]
        if random.chance(8) { fixture.customer.status = .suspended }
        for id in 1...2 {
            let plan = try fixture.addPlan("plan\(id)", id: id) { terms in
                for name in names where random.chance(80) {
                    terms.quotas[try PolicyFixture.key(name)] = Self.quota(&random)
                }
                if random.chance(40) { terms.rateLimits[.everything] = Self.rate(&random) }
                if random.chance(20) { terms.rateLimits[.feature(try PolicyFixture.key("seo"))] = Self.rate(&random) }
                if random.chance(20) { terms.period = .day }
            }
            if id == 1, random.chance(80) {
                fixture.subscribe(to: plan, random.pick(random.chance(70) ? [.active] : SubscriptionStatus.allCases))
            } else if id == 2, random.chance(40) {
                fixture.settings.defaultPlan = plan.key
            }
        }
        if random.chance(60) {
            let kit = try fixture.addKit("Kit", id: 1) { kit in
                if random.chance(20) { kit.mode = .closed }
                for name in names {
                    let key = try PolicyFixture.key(name)
                    if random.chance(40) { kit.primitives[key] = KitPrimitive(isEnabled: random.chance(75)) }
                    guard random.chance(60) else { continue }
                    kit.limits[key] = KitLimits(
                        perPeriod: random.chance(40) ? Self.amount(30, &random) : nil,
                        perCall: random.chance(40) ? Self.amount(8, &random) : nil,
                        rate: random.chance(30) ? Self.rate(&random) : nil
                    )
                }
            }
            fixture.customer.accountKit = kit.id
        }
        if random.chance(30) {
            try fixture.override(
                limit: random.chance(50) ? LimitOverride(limit: Self.amount(40, &random)) : nil,
                topUps: random.chance(50) ? [QuotaTopUp(amount: Self.amount(10, &random))] : []
            )
        }
        (self.random, self.fixture, bench) = (random, fixture, RulesBench())
    }

    private static func amount(_ most: Int64, _ random: inout SeededGenerator) -> Quantity {
        Quantity(Int64.random(in: 0...most, using: &random))
    }

    private static func rate(_ random: inout SeededGenerator) -> RateLimit {
        RateLimit(limit: Int64.random(in: 1...6, using: &random), interval: random.pick(RateInterval.allCases))
    }

    private static func quota(_ random: inout SeededGenerator) -> Quota {
        let cap = random.chance(50) ? amount(10, &random) : nil
        let mode: QuotaMode =
            switch Int.random(in: 0..<3, using: &random) {
            case 0: .hard
            case 1: .soft(overageCap: cap)
            case _: .grace(hours: Int.random(in: 1...30, using: &random), overageCap: cap)
            }
        return Quota(limit: amount(30, &random), mode: mode)
    }

    /// Lets something happen, asks for something, and has it explained and decided.
    mutating func ask() throws -> Asked {
        questions += 1
        bench.now = bench.now.adding(seconds: random.pick([0, 1, 60, 3600, 40_000]))
        if random.chance(30) {
            try bench.record("happened-\(questions)", value: Int64.random(in: 1...6, using: &random))
        }
        let name = random.pick(["seo", "tasks"])
        let key = try PolicyFixture.key(name)
        let (customer, policy, now) = (fixture.customerPolicy, fixture.policy, bench.now)
        let feature = try #require(policy.feature(named: name))
        let units = name == "seo" ? 1 : Int64.random(in: 1...10, using: &random)
        let terms: DecisionTerms
        switch EntitlementRules.resolve(key, for: customer, under: policy, now: now) {
        case .failure(let refusal):
            let explanation = EntitlementRules.explain(feature, for: customer, under: policy, now: now, reading: nil)
            return Asked(decision: .access(refusal), explanation: explanation)
        case .success(let access): terms = try #require(access.terms)
        }
        let command = bench.consumeCommand(
            "asked-\(questions)",
            .number(ExactDecimal(units)),
            terms,
            quantity: Quantity(units)
        )
        guard case .explained(let reading) = try bench.apply(.explain(command)) else {
            throw PolicyFixture.Missing()
        }
        let explanation = EntitlementRules.explain(feature, for: customer, under: policy, now: now, reading: reading)
        // Both ways to decide, the first of which keeps nothing either.
        let checked = try bench.apply(.check(command))
        let outcome = try bench.apply(.consume(command))
        #expect(checked.refusal == outcome.refusal)
        if let allowed = outcome.allowed { #expect(allowed.used == reading.usedAfter) }
        return Asked(decision: outcome.refusal.map { .ledger($0) }, explanation: explanation)
    }
}
