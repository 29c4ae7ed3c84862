package import Hummingbird
package import WeirCore
package import WeirPrimitives
package import WeirStorage

import NIOCore
import Synchronization

/// Weir's own; the HTTP library has a type of the same name.
package typealias RequestID = WeirPrimitives.RequestID

/// What belongs to one request.
package struct WeirRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request came from: an IP address, or empty for a socket of this machine.
    ///
    /// That of the connection, until the frame has asked the trusted proxies.
    package internal(set) var peer: String
    /// The server's name and port as the browser knows them, when a trusted proxy says so.
    package internal(set) var forwardedHost: String?
    /// What is found out about the request on its way; an answer to an error needs it too.
    package let notes: RequestNotes

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
        notes = RequestNotes()
    }

    /// Of a request that is made from inside, on behalf of another one.
    init(within outer: WeirRequestContext) {
        coreContext = outer.coreContext
        coreContext.endpointPath = EndpointPath()
        coreContext.parameters = Parameters()
        peer = outer.peer
        forwardedHost = outer.forwardedHost
        notes = RequestNotes()
    }
}

/// Facts about a request, written on its way in and read on its way out.
package final class RequestNotes: Sendable {
    /// The facts.
    package struct Facts: Sendable {
        package var requestID = RequestID(rawValue: 0)
        package var now = Timestamp(milliseconds: 0)
        package var principal: Principal?
        package var rate: RateState?
        /// The path template of the route that answers, if one does.
        package var route: String?
    }

    private let facts = Mutex(Facts())

    init() {}

    package var value: Facts { facts.withLock { $0 } }

    /// The rate alone, without copying the rest.
    var rate: RateState? { facts.withLock { $0.rate } }

    func update(_ change: (inout Facts) -> Void) { facts.withLock { change(&$0) } }
}

/// Who asks.
package enum Principal: Sendable {
    /// Indirect, so that passing it on counts one reference.
    indirect case key(APIKey)
    /// A customer, or a person of it, with a token.
    case customer(CustomerIdentity)
    /// The operator on the machine itself, through the socket in the data folder; may do everything.
    case localOperator(WorkspaceID)

    package var workspace: WorkspaceID {
        switch self {
        case .key(let key): key.workspace
        case .customer(let identity): identity.workspace
        case .localOperator(let workspace): workspace
        }
    }

    /// What it may do.
    package var scopes: Set<Scope> {
        switch self {
        case .key(let key): key.scopes
        case .customer: []
        case .localOperator: [.all]
        }
    }

    package var actor: AuditActor {
        switch self {
        case .key(let key): .apiKey(key.id)
        case .customer(let identity): .customer(identity.customer)
        case .localOperator: .commandLine
        }
    }

    /// The one customer that it may touch; nil when that is not limited.
    package var sealedTo: CustomerID? {
        switch self {
        case .key(let key): key.customer
        case .customer(let identity): identity.customer
        case .localOperator: nil
        }
    }
}
