package import WeirCore
package import WeirGatewayRules
package import WeirHTTP
package import WeirPrimitives
package import WeirServices

/// What the gateway asks of the ledger for its calls.
///
/// Completions are called once, on any thread, perhaps before the function returns; they must not take long.
package protocol CallLedger: Sendable {
    /// Finds out who calls, decides, and holds or counts what the call asks for.
    func admit(
        _ request: AdmissionRequest,
        then completion: @escaping @Sendable (Result<AdmittedCall, any Error>) -> Void
    )

    /// Records what a call took; durable when it completes.
    func commit(
        _ call: CallHold,
        _ taken: TakenByCall,
        then completion: @escaping @Sendable (Result<CommittedCall, any Error>) -> Void
    )

    /// Gives back what was held.
    func release(_ call: CallHold, then completion: @escaping @Sendable (Result<Void, any Error>) -> Void)

    /// Holds it longer; that it fails shows when the call is committed.
    func renew(_ call: CallHold, seconds: Int)

    /// Whether a text is a key of whoever may ask on behalf of customers: a proxy that asks about its calls.
    func checkAsker(_ key: String, then completion: @escaping @Sendable (Result<Void, any Error>) -> Void)

    /// Ends a call that another proxy has forwarded.
    func finish(
        _ reservation: ReservationID,
        _ settlement: AskedSettlement,
        then completion: @escaping @Sendable (Result<Void, any Error>) -> Void
    )
}

/// A call as it asks to be admitted.
package struct AdmissionRequest: Sendable {
    /// The key or token that the client shows; nil when it shows none.
    package var credential: String?
    /// The customer that an operator's key names, as in paths.
    package var customer: String?
    package var feature: String
    package var eventName: String?
    package var quantity: Quantity
    package var properties: [EventProperties.Member]
    /// Tells a repetition of the same call; nil when it cannot be one.
    package var key: String?
    package var holdSeconds: Int
    /// Counts the call at once rather than holding quota for it.
    package var countsAtOnce: Bool
    package var requestID: RequestID

    package init(
        credential: String?,
        customer: String?,
        feature: String,
        eventName: String?,
        quantity: Quantity,
        properties: [EventProperties.Member],
        key: String?,
        holdSeconds: Int,
        countsAtOnce: Bool,
        requestID: RequestID
    ) {
        self.credential = credential
        self.customer = customer
        self.feature = feature
        self.eventName = eventName
        self.quantity = quantity
        self.properties = properties
        self.key = key
        self.holdSeconds = holdSeconds
        self.countsAtOnce = countsAtOnce
        self.requestID = requestID
    }
}

/// A call that may go on.
package struct AdmittedCall: Sendable {
    package enum Kind: Sendable {
        case held(CallHold)
        /// Counted already: there is nothing to commit or release.
        case counted(CustomerID)
    }

    package var kind: Kind
    /// nil when the ledger could not be asked, so that nobody knows.
    package var decision: Decision?
    /// How long the quota's period is.
    package var period: UsagePeriod
    package var caller: Caller?
    /// The person of the customer, when its token tells of one.
    package var user: String?
    /// When the key or token ends that was shown.
    package var validUntil: Timestamp?

    package init(
        kind: Kind,
        decision: Decision?,
        period: UsagePeriod,
        caller: Caller?,
        user: String?,
        validUntil: Timestamp?
    ) {
        self.kind = kind
        self.decision = decision
        self.period = period
        self.caller = caller
        self.user = user
        self.validUntil = validUntil
    }
}

/// What a call took, as its answer told.
package struct TakenByCall: Sendable {
    /// nil takes what was held.
    package var quantity: Quantity?
    package var properties: [EventProperties.Member]

    package init(quantity: Quantity?, properties: [EventProperties.Member]) {
        self.quantity = quantity
        self.properties = properties
    }
}

/// What another proxy says of the end of a call.
package enum AskedSettlement: Sendable, Equatable {
    case commit(quantity: Quantity?)
    case release
}

/// A no, with what the answer's headers tell of.
package struct CallRefusal: Error, Sendable {
    package var refused: RefusedDecision
    /// How long the quota's period is.
    package var period: UsagePeriod

    package init(_ refused: RefusedDecision, period: UsagePeriod) {
        self.refused = refused
        self.period = period
    }

    /// The state of the quota, when that is the cause.
    package var quota: (used: Quantity, limit: Quantity)? {
        if case .ledger(.quotaExceeded(let used, _, let limit, _, _)) = refused.refusal { (used, limit) } else { nil }
    }
}
