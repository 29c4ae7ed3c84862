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
        trustsForwarded: Bool = false
    ) {
        self.routes = routes
        self.upstreams = upstreams
        self.workspace = workspace
        self.customerHeader = customerHeader
        self.credentialHeader = credentialHeader
        self.answersAsks = answersAsks
        self.trustsForwarded = trustsForwarded
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
    case extAuthz(GatewayPath)
    /// Tells how a call ended.
    case finish

    package static let prefix = ".weir"

    /// nil for a path that is none of these.
    package init?(_ path: GatewayPath) {
        guard path.segments.first == Self.prefix, path.segments.count >= 2 else { return nil }
        switch path.segments[1] {
        case "auth-request" where path.segments.count == 2: self = .authRequest
        case "finish" where path.segments.count == 2: self = .finish
        case "ext-authz":
            let rest = Array(path.segments.dropFirst(2))
            self = .extAuthz(GatewayPath(normalSegments: rest, endsInSlash: path.endsInSlash && !rest.isEmpty))
        case _: return nil
        }
    }
}
