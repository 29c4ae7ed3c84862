package import WeirPrimitives

/// All routes of a gateway: which call goes where.
///
/// A call takes the first route, in the order of the file, that is for its host, path and method. What no route is for
/// is refused.
package struct RouteTable: Sendable, Hashable {
    package var routes: [GatewayRoute]
    package var upstreams: [String: GatewayUpstream]
    /// The workspace whose keys and tokens are taken: `live`, `test` or an id.
    package var workspace: String
    /// The header in which an operator's key names the customer; in lower case.
    package var customerHeader: String
    /// The header with the key or token; in lower case.
    ///
    /// In `authorization` it stands behind `Bearer`, in others alone.
    package var credentialHeader: String
    /// Whether other proxies may ask about calls, below ``AskPath/prefix``.
    package var answersAsks: Bool
    /// Whether `X-Forwarded-…` of the client is believed: the gateway stands behind another proxy.
    package var trustsForwarded: Bool

    /// Units of features that may go on while a ledger elsewhere cannot be reached; no other feature does.
    package var openAllowances: [String: Quantity]
    /// Milliseconds after which a ledger elsewhere is taken to be out of reach.
    package var ledgerTimeout: Int

    package static let defaultLedgerTimeout = 5_000
    package static let maximumRoutes = 2_000
    package static let maximumUpstreams = 500
    package static let defaultCustomerHeader = "x-weir-customer"

    package init(
        routes: [GatewayRoute],
        upstreams: [String: GatewayUpstream] = [:],
        workspace: String = "live",
        customerHeader: String = RouteTable.defaultCustomerHeader,
        credentialHeader: String = "authorization",
        answersAsks: Bool = false,
        trustsForwarded: Bool = false,
        openAllowances: [String: Quantity] = [:],
        ledgerTimeout: Int = RouteTable.defaultLedgerTimeout
    ) {
        self.routes = routes
        self.upstreams = upstreams
        self.workspace = workspace
        self.customerHeader = customerHeader
        self.credentialHeader = credentialHeader
        self.answersAsks = answersAsks
        self.trustsForwarded = trustsForwarded
        self.openAllowances = openAllowances
        self.ledgerTimeout = ledgerTimeout
    }

    /// What the table says of a call.
    package enum Match: Sendable {
        /// The route's place, and the named parts of the path.
        case route(Int, values: [String: String])
        /// There are routes for the path, for these methods only.
        case otherMethods([String])
        case none
    }

    /// Finds the route of a call; `host` as ``HostName/host(ofAuthority:)`` gives it.
    package func match(method: String, host: String, path: GatewayPath) -> Match {
        var methods: [String] = []
        for (index, route) in routes.enumerated() {
            guard route.hosts.isEmpty || route.hosts.contains(where: { $0.matches(host) }),
                let values = route.path.match(path)
            else { continue }
            if route.methods.isEmpty || route.methods.contains(method) { return .route(index, values: values) }
            for method in route.methods where !methods.contains(method) { methods.append(method) }
        }
        return methods.isEmpty ? .none : .otherMethods(methods)
    }

    /// The route before another one that takes all of its calls; nil when it gets some.
    package func cover(of index: Int) -> Int? {
        let route = routes[index]
        return routes[..<index].firstIndex { earlier in
            let takesMethods =
                earlier.methods.isEmpty
                || !route.methods.isEmpty && Set(earlier.methods).isSuperset(of: route.methods)
            let takesHosts =
                earlier.hosts.isEmpty || !route.hosts.isEmpty && Set(earlier.hosts).isSuperset(of: route.hosts)
            return takesMethods && takesHosts && earlier.path.covers(route.path)
        }
    }
}

/// Where another proxy asks about calls that it forwards itself.
package enum AskPath: Sendable, Hashable {
    /// For the `auth_request` of nginx: the answer is 200, 401 or 403, and the true status stands in a header.
    case authRequest
    /// For the HTTP service of Envoy's `ext_authz`: the path of the call stands behind, and the answer is the true one.
    case extAuthz(RequestTarget)
    /// Tells how a call ended.
    case finish

    package static let prefix = ".weir"

    private static let askedPrefix = "/\(prefix)/ext-authz"

    /// Reads a target as it came; nil for one that is none of these.
    ///
    /// What stands behind ``extAuthz(_:)`` is a client's, so it is cut off before anything is resolved, and read as a
    /// target of its own: no `..` in it leads out of the call.
    ///
    /// Throws what is wrong with the target, or with the one behind the prefix.
    package init?(_ target: String) throws(TargetFault) {
        if let asked = Self.asked(target) {
            self = .extAuthz(try RequestTarget(asked))
            return
        }
        switch try RequestTarget(target).path.segments {
        case [Self.prefix, "auth-request"]: self = .authRequest
        case [Self.prefix, "finish"]: self = .finish
        case _: return nil
        }
    }

    /// The target of the call that is asked about; nil when none is.
    private static func asked(_ target: String) -> String? {
        guard target.utf8.starts(with: askedPrefix.utf8) else { return nil }
        let rest = target[target.utf8.index(target.startIndex, offsetBy: askedPrefix.utf8.count)...]
        switch rest.utf8.first {
        case nil: return "/"
        case UInt8(ascii: "/"): return String(rest)
        case UInt8(ascii: "?"): return "/" + rest
        case _: return nil
        }
    }
}
