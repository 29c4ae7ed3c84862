import WeirPrimitives

/// One route: which calls it is for, where they go, and what they count as.
package struct GatewayRoute: Sendable, Hashable {
    /// What it is called in logs and metrics.
    package var name: String
    /// Empty is every host.
    package var hosts: [HostPattern]
    package var path: PathTemplate
    /// In upper case; empty is every method.
    package var methods: [String]
    /// The name of its upstream; nil on routes that are only asked about.
    package var upstream: String?
    /// The path at the upstream; nil forwards the path as it was matched.
    package var rewrite: PathTemplate?
    /// nil forwards calls without identifying anyone or counting anything.
    package var metering: Metering?
    package var timeouts: Timeouts
    /// Bytes of a request's body, at most.
    package var maximumBodyBytes: Int
    /// Whether the upstream gets the header in which the customer showed its key or token.
    package var forwardsCredential: Bool

    package init(
        name: String,
        hosts: [HostPattern] = [],
        path: PathTemplate,
        methods: [String] = [],
        upstream: String? = nil,
        rewrite: PathTemplate? = nil,
        metering: Metering? = nil,
        timeouts: Timeouts = Timeouts(),
        maximumBodyBytes: Int = GatewayRoute.defaultMaximumBodyBytes,
        forwardsCredential: Bool = false
    ) {
        self.name = name
        self.hosts = hosts
        self.path = path
        self.methods = methods
        self.upstream = upstream
        self.rewrite = rewrite
        self.metering = metering
        self.timeouts = timeouts
        self.maximumBodyBytes = maximumBodyBytes
        self.forwardsCredential = forwardsCredential
    }

    /// 1 GiB: bodies are not kept, so their size costs time only.
    package static let defaultMaximumBodyBytes = 1 << 30

    /// What a call counts as, and when.
    package struct Metering: Sendable, Hashable {
        package var feature: String
        /// Needed when the feature's meter listens to several event names.
        package var eventName: String?
        package var quantity: QuantityRule
        package var properties: [Property]
        /// Statuses of the upstream that are a success.
        package var success: StatusSet
        /// When the client goes away before it has the whole of a successful answer.
        package var clientAbort: AbortPolicy
        /// When nobody knows whether the upstream did the work.
        package var unknownOutcome: UnknownPolicy
        /// How long a reservation holds before it must be renewed, in seconds.
        ///
        /// So long quota stays held after a crash.
        package var holdSeconds: Int
        /// Asked by another proxy, the call is counted at once; if not, quota is held until the proxy tells the outcome.
        package var countsWhenAsked: Bool

        package init(
            feature: String,
            eventName: String? = nil,
            quantity: QuantityRule = QuantityRule(),
            properties: [Property] = [],
            success: StatusSet = .successful,
            clientAbort: AbortPolicy = .commit,
            unknownOutcome: UnknownPolicy = .release,
            holdSeconds: Int = Metering.defaultHoldSeconds,
            countsWhenAsked: Bool = false
        ) {
            self.feature = feature
            self.eventName = eventName
            self.quantity = quantity
            self.properties = properties
            self.success = success
            self.clientAbort = clientAbort
            self.unknownOutcome = unknownOutcome
            self.holdSeconds = holdSeconds
            self.countsWhenAsked = countsWhenAsked
        }

        package static let defaultHoldSeconds = 60
        package static let holdRange = 2...86_400
        package static let maximumProperties = 50

        /// All places that values are taken from.
        package var sources: [ValueSource] {
            (quantity.reserved.map { [$0] } ?? []) + quantity.counted + properties.map(\.source)
        }

        /// Fields of the answer's JSON that are read.
        package var answerFields: [JSONFieldPath] {
            var fields: [JSONFieldPath] = []
            for case .answerField(let path) in sources where !fields.contains(path) { fields.append(path) }
            return fields
        }

        /// Headers of the answer that are read.
        package var answerHeaders: [String] {
            sources.compactMap { if case .answerHeader(let name) = $0 { name } else { nil } }
        }

        /// Whether the body of an answer is read; the upstream must not compress it then.
        package var readsBody: Bool { !answerFields.isEmpty }
    }

    /// A property of the event that a call records.
    package struct Property: Sendable, Hashable {
        package var name: String
        package var source: ValueSource

        package init(name: String, source: ValueSource) {
            self.name = name
            self.source = source
        }
    }

    /// How long the upstream may take, in milliseconds.
    package struct Timeouts: Sendable, Hashable {
        /// From the forwarded request to the head of the answer.
        package var answer: Int
        /// Between two pieces of a body, in both directions.
        package var idle: Int
        /// For the whole call.
        package var total: Int

        package init(answer: Int = 60_000, idle: Int = 60_000, total: Int = 3_600_000) {
            self.answer = answer
            self.idle = idle
            self.total = total
        }

        package static let range = 10...86_400_000
    }
}

/// Where calls are forwarded to.
package struct GatewayUpstream: Sendable, Hashable {
    package var name: String
    package var host: String
    package var port: Int
    /// Connections over TLS.
    package var isSecure: Bool
    /// The file with the certificates that it is checked against; nil is those that the machine trusts.
    package var authorityFile: String?
    /// What stands before the path of every call; without a slash at its end.
    package var pathPrefix: String
    /// Whether the upstream sees the `Host` of the client; if not, its own.
    package var keepsHost: Bool
    /// Milliseconds to connect.
    package var connectTimeout: Int
    /// Connections that may be open at once, and calls that may wait for one.
    package var maximumConnections: Int
    package var maximumWaiting: Int
    /// Milliseconds that an unused connection is kept; shorter than what the upstream itself keeps it.
    package var keptFor: Int

    package init(
        name: String,
        host: String,
        port: Int,
        isSecure: Bool = false,
        authorityFile: String? = nil,
        pathPrefix: String = "",
        keepsHost: Bool = false,
        connectTimeout: Int = 5_000,
        maximumConnections: Int = 1_024,
        maximumWaiting: Int = 1_024,
        keptFor: Int = 4_000
    ) {
        self.name = name
        self.host = host
        self.port = port
        self.isSecure = isSecure
        self.authorityFile = authorityFile
        self.pathPrefix = pathPrefix
        self.keepsHost = keepsHost
        self.connectTimeout = connectTimeout
        self.maximumConnections = maximumConnections
        self.maximumWaiting = maximumWaiting
        self.keptFor = keptFor
    }

    /// As `Host` names it.
    package var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }
}
