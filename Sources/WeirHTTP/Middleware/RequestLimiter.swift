import Synchronization
package import WeirAPI
package import WeirCore
package import WeirPrimitives

/// Limits how often each key may ask, and how often an address may fail to show one.
package final class RequestLimiter: Sendable {
    enum Subject: Hashable, Sendable {
        case key(APIKeyID)
        /// A customer with a token.
        case customer(CustomerID)
        case peer(String)
        case localOperator
        /// All those for whom there is no place left.
        case others
    }

    /// Who is remembered at most; those who have their whole allowance again are forgotten first.
    private static let subjectLimit = 50_000

    private let rules: RequestRates
    private let arrivals = Mutex<[Subject: Int128]>([:])

    package init(rules: RequestRates) { self.rules = rules }

    /// Counts a request, and says what is left; with ``ErrorCode/rateLimited`` when there were too many.
    ///
    /// `own`: A rule of the subject's own, in the place of the one for all such subjects.
    func admit(
        _ subject: Subject,
        rule own: RateRule? = nil,
        at now: Timestamp
    ) -> (state: RateState, refusal: APIError?) {
        let rule = (own ?? rule(for: subject)).share(of: rules.servers())
        let (state, wait) = arrivals.withLock { arrivals in
            if let index = arrivals.index(forKey: subject) {
                var arrival: Int128? = arrivals.values[index]
                defer { if let arrival { arrivals.values[index] = arrival } }
                return rule.admit(arrival: &arrival, now: now)
            }
            let place = Self.place(for: subject, in: &arrivals, now)
            return rule.admit(arrival: &arrivals[place], now: now)
        }
        guard let wait else { return (state, nil) }
        let seconds = max(1, Int((wait + 999) / 1000))
        let refusal = APIError(
            .rateLimited,
            "Too many requests: at most \(rule.limit) in \(rule.periodMilliseconds / 1000) s.",
            hint: "Wait \(seconds) s.",
            members: ["limit": .number(ExactDecimal(rule.limit)), "resetsAt": JSONValue(state.resetsAt)],
            retryAfterSeconds: seconds
        )
        .reason(.rateLimitExceeded)
        return (state, refusal)
    }

    /// Counts a request that showed no valid key or token, and says what its address has left; with
    /// ``ErrorCode/rateLimited`` when there were too many.
    package func admitGuess(from address: String, at now: Timestamp) -> (state: RateState, refusal: APIError?) {
        admit(.peer(address), at: now)
    }

    /// What a subject could do now, without counting.
    func state(of subject: Subject, at now: Timestamp) -> RateState {
        var arrival = arrivals.withLock { $0[subject] }
        let rule = rule(for: subject).share(of: rules.servers())
        var state = rule.admit(arrival: &arrival, now: now).state
        // The look was counted in the copy only.
        state.remaining = min(state.limit, state.remaining + 1)
        return state
    }

    private func rule(for subject: Subject) -> RateRule {
        switch subject {
        case .key, .localOperator: rules.perKey
        case .customer: rules.perCustomer
        case .peer, .others: rules.perAddress
        }
    }

    private static func place(
        for subject: Subject,
        in arrivals: inout [Subject: Int128],
        _ now: Timestamp
    ) -> Subject {
        if arrivals[subject] != nil || arrivals.count < subjectLimit { return subject }
        let instant = Int128(now.milliseconds) * 1_000_000
        arrivals = arrivals.filter { $0.value > instant }
        return arrivals.count < subjectLimit ? subject : .others
    }
}

/// How often the API may be asked.
package struct RequestRates: Sendable {
    /// For each API key.
    package var perKey: RateRule
    /// For each address without a valid key.
    package var perAddress: RateRule
    /// For all tokens of a customer together.
    package var perCustomer: RateRule
    /// How many servers there are that callers are dealt over: each lets through its share.
    package var servers: @Sendable () -> Int

    package init(
        perKey: RateRule = RateRule(name: "key", limit: 6_000_000, periodMilliseconds: 60_000),
        perAddress: RateRule = RateRule(name: "address", limit: 600, periodMilliseconds: 60_000),
        perCustomer: RateRule = RateRule(name: "customer", limit: 600, periodMilliseconds: 60_000),
        servers: @escaping @Sendable () -> Int = { 1 }
    ) {
        self.perKey = perKey
        self.perAddress = perAddress
        self.perCustomer = perCustomer
        self.servers = servers
    }
}

extension APIKey {
    /// How often the key may ask, when that was set for it.
    var ownRate: RateRule? {
        requestsPerMinute.map { RateRule(name: "key", limit: Int64($0), periodMilliseconds: 60_000) }
    }
}
