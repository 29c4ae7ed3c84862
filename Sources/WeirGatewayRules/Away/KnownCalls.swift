package import WeirPrimitives

/// Whose call it was, as the ledger has said; enough to record another one like it.
package struct KnownCaller: Sendable, Hashable {
    package var customer: CustomerID
    package var externalID: String?
    /// The person of the customer, when its token tells of one.
    package var user: String?
    /// The key's id, for the log.
    package var key: String?
    /// When the key or token ends; half-open.
    package var validUntil: Timestamp?
    /// Of the event that is recorded.
    package var eventName: String
    /// The property that the feature's meter adds up; nil when it counts calls.
    package var quantityProperty: String?

    package init(
        customer: CustomerID,
        externalID: String? = nil,
        user: String? = nil,
        key: String? = nil,
        validUntil: Timestamp? = nil,
        eventName: String,
        quantityProperty: String? = nil
    ) {
        self.customer = customer
        self.externalID = externalID
        self.user = user
        self.key = key
        self.validUntil = validUntil
        self.eventName = eventName
        self.quantityProperty = quantityProperty
    }
}

/// What tells one kind of call from another: who showed what, for which feature.
package struct KnownCallKey: Sendable, Hashable {
    /// Of the key or token; the text itself is not kept.
    package var credentialDigest: [UInt8]
    /// As an operator's key names it.
    package var customer: String?
    package var feature: String
    package var eventName: String?

    package init(credentialDigest: [UInt8], customer: String?, feature: String, eventName: String?) {
        self.credentialDigest = credentialDigest
        self.customer = customer
        self.feature = feature
        self.eventName = eventName
    }
}

/// Callers that the ledger has lately let through, in two generations: when the younger is full, the older is forgotten.
struct KnownCalls: Sendable {
    private var young: [KnownCallKey: KnownCaller] = [:]
    private var old: [KnownCallKey: KnownCaller] = [:]
    private let generationSize: Int

    init(generationSize: Int) { self.generationSize = generationSize }

    subscript(_ key: KnownCallKey) -> KnownCaller? { young[key] ?? old[key] }

    var count: Int { young.count + old.keys.count { young[$0] == nil } }

    mutating func learn(_ key: KnownCallKey, _ caller: KnownCaller) {
        if young.count >= generationSize, young[key] == nil {
            old = young
            young = [:]
        }
        young[key] = caller
    }

    mutating func forget(_ key: KnownCallKey) {
        young[key] = nil
        old[key] = nil
    }

    mutating func forget(customers: Set<CustomerID>) {
        young = young.filter { !customers.contains($0.value.customer) }
        old = old.filter { !customers.contains($0.value.customer) }
    }
}
