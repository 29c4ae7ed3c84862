package import HTTPTypes
package import WeirCore

/// A route as the outside sees it.
package struct RouteDeclaration: Sendable, Hashable {
    package var method: HTTPRequest.Method
    /// With parameters in braces: `/v1/plans/{key}`.
    package var path: String
    package var access: RouteAccess

    package init(method: HTTPRequest.Method, path: String, access: RouteAccess) {
        self.method = method
        self.path = path
        self.access = access
    }
}

/// What a route asks of whoever calls it.
package enum RouteAccess: Sendable, Hashable {
    /// Anyone: probes and metrics.
    case open
    /// A key with the scope, or the operator on the machine.
    case scope(ScopeResource, ScopeAccess)
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
