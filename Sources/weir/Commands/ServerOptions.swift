import ArgumentParser
import WeirServer

/// The settings of a server as options.
struct ServerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder that holds all that is kept (default: ./weir-data).", valueName: "folder"),
        completion: .directory
    )
    var data: String?

    @Option(
        help: ArgumentHelp(
            "Connections to the database of WEIR_DATABASE_URL, at most (default: 20).",
            valueName: "count"
        )
    )
    var databaseConnections: String?

    @Option(help: "The name or address to listen on (default: 127.0.0.1).")
    var host: String?

    @Option(help: "The port to listen on; 0 takes any free one (default: 8080).")
    var port: String?

    @Option(
        help: ArgumentHelp("Where to write the address once the server answers.", valueName: "file"),
        completion: .file()
    )
    var addressFile: String?

    @Option(
        help: ArgumentHelp(
            "The certificate, with its chain, in PEM form; without it the server speaks plain HTTP.",
            valueName: "file"
        ),
        completion: .file()
    )
    var tlsCertificate: String?

    @Option(
        help: ArgumentHelp("The private key of the certificate, in PEM form.", valueName: "file"),
        completion: .file()
    )
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            "trace, debug, info, notice, warning, error or critical (default: info).",
            valueName: "level"
        ),
        completion: .list(["trace", "debug", "info", "notice", "warning", "error", "critical"])
    )
    var logLevel: String?

    @Option(
        help: ArgumentHelp("logfmt or json (default: logfmt).", valueName: "format"),
        completion: .list(["logfmt", "json"])
    )
    var logFormat: String?

    @Option(help: ArgumentHelp("Requests a minute that each API key may make (default: 6000000).", valueName: "count"))
    var apiRateLimit: String?

    @Option(
        help: ArgumentHelp("Memory of the filter that finds repeated events, in MiB (default: 256).", valueName: "MiB")
    )
    var deduplicationMemory: String?

    @Option(
        help: ArgumentHelp(
            "How long answers to requests with an Idempotency-Key are kept (default: 24).",
            valueName: "hours"
        )
    )
    var idempotencyHours: String?

    @Option(
        help: ArgumentHelp("How long requests may take to finish at the end (default: 30).", valueName: "seconds")
    )
    var shutdownTimeout: String?

    @Option(
        help: ArgumentHelp(
            "After how long entries go from the log to the database when few come in (default: 2000).",
            valueName: "milliseconds"
        )
    )
    var flushInterval: String?

    @Option(
        help: ArgumentHelp(
            "Where customers reach this server, for links by which they pay: https://billing.example.com.",
            valueName: "url"
        )
    )
    var publicUrl: String?

    @Option(
        help: ArgumentHelp(
            "Proxies that are believed when they say from where a request came: 127.0.0.1,10.0.0.0/8.",
            valueName: "addresses"
        )
    )
    var trustedProxies: String?

    @Option(help: ArgumentHelp("The address that mail comes from, with a name if wanted.", valueName: "address"))
    var mailFrom: String?

    @Option(
        help: ArgumentHelp(
            "What becomes of mail of test workspaces: folder or send (default: folder).",
            valueName: "way"
        ),
        completion: .list(["folder", "send"])
    )
    var mailTest: String?

    @Option(help: ArgumentHelp("The server that takes mail: smtp://host:587 or smtps://host:465.", valueName: "url"))
    var smtpUrl: String?

    @Option(help: ArgumentHelp("The user at that server.", valueName: "user"))
    var smtpUser: String?

    @Option(
        help: ArgumentHelp(
            "Whether mail goes out encrypted only: required or none (default: required).",
            valueName: "encryption"
        ),
        completion: .list(["required", "none"])
    )
    var smtpEncryption: String?

    @Option(
        help: ArgumentHelp(
            "Whether webhook endpoints may lie in private networks: refused or allowed (default: refused).",
            valueName: "rule"
        ),
        completion: .list(["refused", "allowed"])
    )
    var webhooksPrivate: String?

    @Option(
        help: ArgumentHelp("The gateway's route table; without it there is no gateway.", valueName: "file"),
        completion: .file()
    )
    var gatewayRoutes: String?

    @Option(help: "The name or address on which the gateway listens (default: 127.0.0.1).")
    var gatewayHost: String?

    @Option(help: "The gateway's port; 0 takes any free one (default: 8090).")
    var gatewayPort: String?

    /// What was given on the command line.
    var flags: [ServerSetting: String] {
        var flags: [ServerSetting: String] = [:]
        for setting in ServerSetting.allCases { flags[setting] = value(of: setting) }
        return flags
    }

    private func value(of setting: ServerSetting) -> String? {
        switch setting {
        case .data: data
        case .databaseConnections: databaseConnections
        case .host: host
        case .port: port
        case .addressFile: addressFile
        case .tlsCertificate: tlsCertificate
        case .tlsKey: tlsKey
        case .logLevel: logLevel
        case .logFormat: logFormat
        case .apiRateLimit: apiRateLimit
        case .deduplicationMemory: deduplicationMemory
        case .idempotencyHours: idempotencyHours
        case .shutdownTimeout: shutdownTimeout
        case .flushInterval: flushInterval
        case .gatewayRoutes: gatewayRoutes
        case .gatewayHost: gatewayHost
        case .gatewayPort: gatewayPort
        case .publicURL: publicUrl
        case .trustedProxies: trustedProxies
        case .mailFrom: mailFrom
        case .mailTest: mailTest
        case .smtpURL: smtpUrl
        case .smtpUser: smtpUser
        case .smtpEncryption: smtpEncryption
        case .webhooksPrivate: webhooksPrivate
        case .databaseURL, .bootstrapLiveKey, .bootstrapTestKey, .smtpPassword, .stripeSecretKey, .stripeWebhookSecret,
            .stripeTestSecretKey, .stripeTestWebhookSecret, .stripeAPIBase:
            nil
        }
    }
}
