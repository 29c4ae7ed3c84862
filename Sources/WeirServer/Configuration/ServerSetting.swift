import WeirAPI

/// One thing that `weir serve` can be told: as a variable, and unless it is a secret as a flag too.
///
/// The one list of names; flags, variables, the check for unknown variables and the documentation agree with it.
package enum ServerSetting: String, Sendable, CaseIterable {
    case data
    case databaseURL = "database.url"
    case databaseConnections = "database.connections"
    case host
    case port
    case addressFile = "address.file"
    case tlsCertificate = "tls.certificate"
    case tlsKey = "tls.key"
    case bootstrapLiveKey = "bootstrap.live.key"
    case bootstrapTestKey = "bootstrap.test.key"
    case logLevel = "log.level"
    case logFormat = "log.format"
    case apiRateLimit = "api.rate.limit"
    case deduplicationMemory = "deduplication.memory"
    case idempotencyHours = "idempotency.hours"
    case shutdownTimeout = "shutdown.timeout"
    case flushInterval = "flush.interval"
    case stripeSecretKey = "stripe.secret.key"
    case stripeWebhookSecret = "stripe.webhook.secret"
    case stripeTestSecretKey = "stripe.test.secret.key"
    case stripeTestWebhookSecret = "stripe.test.webhook.secret"
    case stripeAPIBase = "stripe.api.base"
    case publicURL = "public.url"
    case trustedProxies = "trusted.proxies"
    case mailFrom = "mail.from"
    case mailTest = "mail.test"
    case smtpURL = "smtp.url"
    case smtpUser = "smtp.user"
    case smtpPassword = "smtp.password"
    case smtpEncryption = "smtp.encryption"
    case webhooksPrivate = "webhooks.private"
    case gatewayRoutes = "gateway.routes"
    case gatewayHost = "gateway.host"
    case gatewayPort = "gateway.port"

    /// The variable's name: `WEIR_LOG_LEVEL`; those about Stripe are called as Stripe's own tools call them.
    package var variable: String {
        (isAboutStripe ? "" : "WEIR_") + rawValue.uppercased().split(separator: ".").joined(separator: "_")
    }

    /// The flag: `--log-level`.
    ///
    /// Secrets have none, since every user of a machine can read the arguments of a process.
    package var flag: String? {
        isSecret || isAboutStripe ? nil : "--" + rawValue.split(separator: ".").joined(separator: "-")
    }

    var isAboutStripe: Bool { rawValue.hasPrefix("stripe.") }

    package var isSecret: Bool {
        switch self {
        case .databaseURL, .bootstrapLiveKey, .bootstrapTestKey, .smtpPassword, .stripeSecretKey, .stripeWebhookSecret,
            .stripeTestSecretKey, .stripeTestWebhookSecret:
            true
        case .data, .databaseConnections, .host, .port, .addressFile, .tlsCertificate, .tlsKey, .logLevel, .logFormat,
            .apiRateLimit,
            .deduplicationMemory, .idempotencyHours, .shutdownTimeout, .flushInterval, .publicURL, .trustedProxies,
            .mailFrom,
            .mailTest,
            .smtpURL, .smtpUser, .smtpEncryption, .webhooksPrivate, .stripeAPIBase,
            .gatewayRoutes, .gatewayHost, .gatewayPort:
            false
        }
    }

    /// Variables that other commands, and programs with the SDKs, read; the server leaves them alone.
    package static let clientVariables = [
        "WEIR_URL", "WEIR_KEY", "WEIR_API_KEY", "WEIR_WEBHOOK_SECRET", "WEIR_IMPORT_KEY", "WEIR_LISTEN_SECRET",
    ]

    /// What to say about each variable that begins with `WEIR_` and means nothing.
    ///
    /// A mistyped name must not silently leave a default in place.
    package static func complaints(about environment: [String: String]) -> [String] {
        let known = allCases.map(\.variable) + clientVariables
        return environment.keys.filter { $0.hasPrefix("WEIR_") && !known.contains($0) }.sorted().map { name in
            if let nearest = NearestName.of(name, among: known) {
                return "\(name) is not a setting; did you mean \(nearest)?"
            }
            let ours = known.filter { $0.hasPrefix("WEIR_") }.sorted()
            return "\(name) is not a setting; there are \(ours.joined(separator: ", "))."
        }
    }
}
