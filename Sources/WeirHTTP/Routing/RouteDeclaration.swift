package import HTTPTypes
package import WeirCore

/// A route as the outside sees it.
package struct RouteDeclaration: Sendable, Hashable {
    package var method: HTTPRequest.Method
    /// With parameters in braces: `/v1/plans/{key}`.
    package var path: String
    package var access: RouteAccess
    /// Whose data it is about.
    package var subject: RouteSubject
    /// How the audit trail learns of what it changes.
    package var audit: RouteAudit

    /// Makes one; without `subject` the path decides, without `audit` it is the entry of a request.
    package init(
        method: HTTPRequest.Method,
        path: String,
        access: RouteAccess,
        subject: RouteSubject? = nil,
        audit: RouteAudit = .request
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.subject = subject ?? RouteSubject(path: path)
        self.audit = audit
    }
}

/// Whose data a route is about: what a key that is sealed to one customer, or a customer's token, may do with it.
package enum RouteSubject: Sendable, Hashable {
    /// The workspace as a whole; closed to whoever may touch one customer only.
    ///
    /// What is not said of a route is this, so that a new one opens nothing by mistake.
    case workspace
    /// The customer that a parameter of the path names; any other one is not found.
    case customer(parameter: String)
    /// Customers that the body, the query or the thing itself names; the use case looks at each
    /// (``CallContext/mayTouch(_:)``).
    case named

    /// What the path says: everything below one customer is about that customer.
    init(path: String) {
        let isBelowCustomer = CustomerCollection.allCases.contains { collection in
            let prefix = "/v1/\(collection.rawValue)/{id}"
            return path == prefix || path.hasPrefix(prefix + "/")
        }
        self = isBelowCustomer ? .customer(parameter: "id") : .workspace
    }
}

/// How the audit trail learns of what a route changes.
package enum RouteAudit: Sendable, Hashable {
    /// It changes nothing.
    case none
    /// The ledger takes what it does, numbered and for ever: its entries are the record.
    case ledger
    /// Its command writes the entry in the transaction of the change.
    case command
    /// An entry is written once it has succeeded.
    case request
    /// The same, with the answer in it, which must hold no secret.
    case requestWithAnswer
}

/// What a route asks of whoever calls it.
package enum RouteAccess: Sendable, Hashable {
    /// Anyone: probes and metrics.
    case open
    /// A key with the scope, or the operator on the machine.
    case scope(ScopeResource, ScopeAccess)
    /// A customer with its token; about itself.
    case customer
    /// The operator on the machine only; over the network there is no such route.
    case localOperator

    package static func read(_ resource: ScopeResource) -> RouteAccess { .scope(resource, .read) }
    package static func write(_ resource: ScopeResource) -> RouteAccess { .scope(resource, .write) }
}

/// What a route does with an `Idempotency-Key`.
package enum IdempotencyMode: Sendable, Hashable {
    /// Reads: the header has no meaning.
    case none
    /// The answer is kept, and given again to a repetition of the request.
    case keepsAnswer
    /// The header is the key of what the request records; the ledger itself tells repetitions.
    case recordsUnderKey
}
