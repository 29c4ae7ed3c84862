import Testing
import WeirGatewayRules
import WeirPrimitives

/// What a gateway may let through while its ledger cannot be reached.
struct AwayRuleTests {
    private static let customers = (1...3).map { CustomerID(rawValue: UInt128($0)) }
    private static let now = Timestamp(milliseconds: 1_000_000)

    private static func key(_ customer: Int = 0, _ feature: String = "seo") -> KnownCallKey {
        KnownCallKey(credentialDigest: [UInt8(customer)], customer: nil, feature: feature, eventName: nil)
    }

    private static func caller(_ customer: Int = 0, until: Timestamp? = nil) -> KnownCaller {
        KnownCaller(customer: customers[customer], validUntil: until, eventName: "seo")
    }

    /// Rules that know the first customer.
    private static func rules(_ stated: Int64 = 3) -> AwayRules {
        var rules = AwayRules(stated: ["seo": Quantity(stated)])
        rules.learn(key(), caller(), asked: rules.generation)
        return rules
    }

    @Test("nothing is let through while the ledger can be asked")
    func onlyWhenAway() {
        var rules = Self.rules()
        #expect(rules.admit(Self.key(), .one, at: Self.now) == nil)
        let isNews = rules.lost()
        let isNewsAgain = rules.lost()
        #expect(isNews)
        #expect(!isNewsAgain)
        #expect(rules.admit(Self.key(), .one, at: Self.now) == Self.caller())
    }

    @Test("exactly what was stated is let through, whole or in parts of a unit")
    func exactBound() throws {
        var rules = Self.rules()
        _ = rules.lost()
        let half = try #require(Quantity(parsing: "0.5"))
        for _ in 0..<6 { #expect(rules.admit(Self.key(), half, at: Self.now) != nil) }
        #expect(rules.admit(Self.key(), try #require(Quantity(parsing: "0.000000001")), at: Self.now) == nil)
        rules.release("seo", half)
        #expect(rules.admit(Self.key(), .one, at: Self.now) == nil)
        #expect(rules.admit(Self.key(), half, at: Self.now) != nil)
    }

    @Test("a stranger, a feature without an allowance, and a key that has ended are not let through")
    func onlyTheKnown() {
        var rules = Self.rules()
        rules.learn(Self.key(1), Self.caller(1, until: Self.now), asked: 0)
        rules.learn(Self.key(2), Self.caller(2, until: Timestamp(milliseconds: 1_000_001)), asked: 0)
        rules.learn(Self.key(0, "other"), Self.caller(), asked: 0)
        _ = rules.lost()
        #expect(rules.admit(Self.key(1), .one, at: Self.now) == nil)
        #expect(rules.admit(Self.key(2), .one, at: Self.now) != nil)
        #expect(rules.admit(Self.key(0, "other"), .one, at: Self.now) == nil)
        rules.forget(Self.key())
        #expect(rules.admit(Self.key(), .one, at: Self.now) == nil)
    }

    @Test("a call that was larger than what was held leaves less for others, and less than nothing is nothing")
    func largerThanHeld() {
        var rules = Self.rules()
        _ = rules.lost()
        #expect(rules.admit(Self.key(), .one, at: Self.now) != nil)
        rules.commit("seo", held: .one, taking: Quantity(5))
        #expect(rules.allowance("seo")?.left == .zero)
        #expect(rules.allowance("seo")?.unrecorded == Quantity(5))
        #expect(rules.admit(Self.key(), .one, at: Self.now) == nil)
        let mayTake = rules.take("seo", .one)
        #expect(!mayTake)
    }

    @Test("what the ledger has is free again only when the ledger decides again")
    func freeAfterReturn() {
        var rules = Self.rules()
        _ = rules.lost()
        #expect(rules.admit(Self.key(), Quantity(3), at: Self.now) != nil)
        rules.commit("seo", held: Quantity(3), taking: Quantity(3))
        rules.recorded([("seo", Quantity(3))], of: [Self.customers[0]])
        #expect(rules.allowance("seo")?.left == .zero)
        rules.returned()
        #expect(rules.allowance("seo")?.left == Quantity(3))
        _ = rules.lost()
        // Whoever was let through without the ledger must be let through by it first.
        #expect(rules.admit(Self.key(), .one, at: Self.now) == nil)
    }

    @Test("an answer to what was asked before the ledger knew everything teaches nothing")
    func oldAnswersTeachNothing() {
        var rules = Self.rules()
        let asked = rules.generation
        rules.recorded([("seo", .zero)], of: [Self.customers[0]])
        rules.learn(Self.key(), Self.caller(), asked: asked)
        _ = rules.lost()
        #expect(rules.admit(Self.key(), .one, at: Self.now) == nil)
        rules.returned()
        rules.learn(Self.key(), Self.caller(), asked: rules.generation)
        _ = rules.lost()
        #expect(rules.admit(Self.key(), .one, at: Self.now) != nil)
    }

    @Test("what an earlier run has left takes of the allowance, and has to be recorded first")
    func leftovers() {
        var rules = AwayRules(stated: ["seo": Quantity(3)], unrecorded: ["seo": Quantity(2), "old": .one])
        #expect(rules.isAway)
        #expect(rules.allowance("seo")?.left == .one)
        #expect(rules.allowance("old")?.left == .zero)
        rules.recorded([("seo", Quantity(2)), ("old", .one)], of: [])
        rules.returned()
        #expect(rules.allowance("seo")?.left == Quantity(3))
    }

    @Test("as many callers are remembered as there is room for, the latest ones")
    func memoryIsBounded() {
        var rules = AwayRules(stated: ["seo": Quantity(1_000)], generationSize: 10)
        for index in 0..<200 {
            let key = KnownCallKey(credentialDigest: [UInt8(index)], customer: nil, feature: "seo", eventName: nil)
            rules.learn(key, Self.caller(), asked: 0)
            #expect(rules.knownCount <= 20)
        }
        _ = rules.lost()
        for index in 190..<200 {
            let key = KnownCallKey(credentialDigest: [UInt8(index)], customer: nil, feature: "seo", eventName: nil)
            #expect(rules.admit(key, .one, at: Self.now) != nil)
        }
    }

    @Test("whatever happens, what is let through and not recorded stays within what was stated", arguments: 0..<50)
    func randomAbsences(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let next = { (bound: Int) -> Int in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let limit = 20
        let stated = 5
        var rules = AwayRules(stated: ["seo": Quantity(Int64(stated))])
        // What the ledger has, by customer, and what is under way or only in the journal.
        var ledger = [0, 0, 0]
        var held: [Int] = []
        var journal: [Int] = []
        var isThere = true
        for _ in 0..<2_000 {
            let customer = next(3)
            switch next(6) {
            case 0, 1:
                if isThere, !rules.isAway {
                    if ledger[customer] < limit {
                        ledger[customer] += 1
                        rules.learn(Self.key(customer), Self.caller(customer), asked: rules.generation)
                    } else {
                        rules.forget(Self.key(customer))
                    }
                } else {
                    _ = rules.lost()
                    if rules.admit(Self.key(customer), .one, at: Self.now) != nil { held.append(customer) }
                }
            case 2:
                guard !held.isEmpty else { continue }
                journal.append(held.removeFirst())
                rules.commit("seo", held: .one, taking: .one)
            case 3:
                guard !held.isEmpty else { continue }
                held.removeLast()
                rules.release("seo", .one)
            case 4: isThere.toggle()
            case _:
                guard isThere else { continue }
                if !journal.isEmpty {
                    let some = Array(journal.prefix(1 + next(3)))
                    journal.removeFirst(some.count)
                    for customer in some { ledger[customer] += 1 }
                    rules.recorded(some.map { _ in ("seo", .one) }, of: Set(some.map { Self.customers[$0] }))
                } else if rules.isAway {
                    rules.returned()
                }
            }
            #expect(held.count + journal.count <= stated)
            for customer in 0..<3 { #expect(ledger[customer] <= limit + stated) }
        }
    }
}
