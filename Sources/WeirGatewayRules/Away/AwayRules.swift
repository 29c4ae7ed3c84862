package import WeirPrimitives

/// How a gateway decides while its ledger cannot be reached.
///
/// It lets through only whom the ledger has let through before, for features that may fail open, and never more than the
/// allowances. That makes the allowance the most by which a customer's limit is overrun: whoever was let through this way
/// is known again only when the ledger has what was taken, and says yes to the next call after that.
package struct AwayRules: Sendable {
    /// Whether the ledger is taken to be out of reach.
    package private(set) var isAway = false
    /// Changes whenever callers are forgotten; an answer to what was asked before that teaches nothing.
    package private(set) var generation = 0
    private var allowances: [String: OpenAllowance]
    private var known: KnownCalls
    /// What the ledger has by now; free again when it answers everything.
    ///
    /// Until then it could be taken a second time in the same absence.
    private var freed: [String: Quantity] = [:]

    package static let generationSize = 50_000

    /// Makes them; `stated` is what the operator allows by feature, `unrecorded` what an earlier run has left.
    package init(
        stated: [String: Quantity],
        unrecorded: [String: Quantity] = [:],
        generationSize: Int = AwayRules.generationSize
    ) {
        allowances = [:]
        for (feature, quantity) in stated {
            allowances[feature] = OpenAllowance(stated: quantity, unrecorded: unrecorded[feature] ?? .zero)
        }
        // What is no longer allowed is still to be recorded.
        for (feature, quantity) in unrecorded where stated[feature] == nil {
            allowances[feature] = OpenAllowance(stated: .zero, unrecorded: quantity)
        }
        known = KnownCalls(generationSize: generationSize)
        isAway = !unrecorded.isEmpty
    }

    package func allowance(_ feature: String) -> OpenAllowance? { allowances[feature] }

    package var knownCount: Int { known.count }

    // MARK: Reach

    /// The ledger did not answer; true when that is news.
    package mutating func lost() -> Bool {
        defer { isAway = true }
        return !isAway
    }

    /// The ledger answers, and has everything that was counted meanwhile.
    package mutating func returned() {
        isAway = false
        for (feature, quantity) in freed { allowances[feature]?.recorded(quantity) }
        freed = [:]
    }

    // MARK: Learning

    /// The ledger has let a call through; `asked` is the generation when it was asked.
    package mutating func learn(_ key: KnownCallKey, _ caller: KnownCaller, asked: Int) {
        guard !isAway, asked == generation, allowances[key.feature] != nil else { return }
        known.learn(key, caller)
    }

    /// The ledger has refused a call, or may not be replaced in deciding it.
    package mutating func forget(_ key: KnownCallKey) { known.forget(key) }

    // MARK: Deciding

    /// Holds units for a call; nil when it may not go on.
    package mutating func admit(_ key: KnownCallKey, _ units: Quantity, at now: Timestamp) -> KnownCaller? {
        guard isAway, let caller = known[key], caller.validUntil.map({ now < $0 }) ?? true,
            allowances[key.feature]?.hold(units) ?? false
        else { return nil }
        return caller
    }

    /// Takes units for a call that the ledger had admitted and cannot be told of now; false when it may not be counted so.
    package mutating func take(_ feature: String, _ units: Quantity) -> Bool {
        allowances[feature]?.take(units) ?? false
    }

    package mutating func commit(_ feature: String, held: Quantity, taking taken: Quantity) {
        allowances[feature]?.commit(held: held, taking: taken)
    }

    package mutating func release(_ feature: String, _ units: Quantity) { allowances[feature]?.release(units) }

    /// What was taken could not be written down, so it was not counted.
    package mutating func untake(_ feature: String, _ units: Quantity) { allowances[feature]?.recorded(units) }

    // MARK: Recording

    /// The ledger has what some calls took, of these customers.
    package mutating func recorded(_ units: [(feature: String, quantity: Quantity)], of customers: Set<CustomerID>) {
        for (feature, quantity) in units {
            if isAway {
                freed[feature, default: .zero].billionths += quantity.billionths
            } else {
                allowances[feature]?.recorded(quantity)
            }
        }
        guard !customers.isEmpty else { return }
        known.forget(customers: customers)
        generation += 1
    }
}
