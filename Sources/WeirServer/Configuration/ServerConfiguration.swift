package import Logging
package import WeirCore
package import WeirGateway
package import WeirGatewayRules
package import WeirMail
package import WeirPostgres
package import WeirPostgresLedger
package import WeirSMTP
package import WeirServices
import WeirStripe

/// Everything that the operator of a server chooses, read once at the start.
package struct ServerConfiguration: Sendable {
    /// The folder that holds all that is kept; made when it is not there.
    ///
    /// Default `./weir-data`.
    package var dataFolder = "./weir-data"
    /// The PostgreSQL database that several servers share; it never shows its password.
    ///
    /// Default: none, and everything is in the data folder.
    package var database: PostgresConfiguration?
    /// Connections to that database, at most.
    ///
    /// 10 to 1,000. Default 20.
    package var databaseConnections = 20
    /// The name or address to listen on.
    ///
    /// Default `127.0.0.1`: reachable from this machine only.
    package var host = "127.0.0.1"
    /// 0 to 65535; 0 takes any free one.
    ///
    /// Default 8080.
    package var port = 8080
    /// Where to write the address once the server answers; for scripts, above all with port 0.
    ///
    /// Default: nowhere.
    package var addressFile: String?
    /// The files with the certificate and key that the entrance on the network shows.
    ///
    /// Default: none, and plain HTTP.
    package var certificateFiles: CertificateFiles?
    /// The secret key of the live workspace, taken on the first start only.
    ///
    /// Default: one is made and printed.
    package var bootstrapLiveKey: SecretKey?
    /// As ``bootstrapLiveKey``, of the test workspace.
    package var bootstrapTestKey: SecretKey?
    /// Least severe message to write.
    ///
    /// Default `info`.
    package var logLevel = Logger.Level.info
    /// How a line of the log looks.
    ///
    /// Default `logfmt`.
    package var logFormat = LogFormat.logfmt
    /// Requests a minute that each API key may make.
    ///
    /// 1 to 1,000,000,000. Default 6,000,000.
    package var apiRateLimit = 6_000_000
    /// Memory of the filter that finds repeated events, in MiB.
    ///
    /// 1 to 1,048,576. Default 256.
    package var deduplicationMemoryMiB = 256
    /// How long the answer to a request with an `Idempotency-Key` is kept, in hours.
    ///
    /// 1 to 8760. Default 24.
    package var idempotencyHours = 24
    /// How long requests may take to finish when the server stops, in seconds.
    ///
    /// 1 to 3600. Default 30.
    package var shutdownTimeoutSeconds = 30
    /// After how long entries go from the log to the database when few come in, in milliseconds.
    ///
    /// 10 to 60,000. Default 2,000.
    package var flushIntervalMilliseconds = 2_000
    /// Keys and webhook secrets of Stripe's, one for a mode at most.
    ///
    /// Default: none.
    package var stripe: [StripeEnvironment] = []
    /// Where Stripe is, without a slash at the end.
    ///
    /// Default `https://api.stripe.com`; changed for tests and proxies.
    package var stripeAPIBase = StripeClients.stripe
    /// Where customers reach this server, without a slash at the end: `https://billing.example.com`.
    ///
    /// Default: none; then there are no links by which invoices are paid.
    package var publicURL: String?
    /// Whether browsers reach it over TLS alone: at the public address, or at its own entrance, which then speaks nothing
    /// else.
    package var isReachedSecurely: Bool { certificateFiles != nil || publicURL?.hasPrefix("https://") ?? false }
    /// The proxies before this server and its gateway that are believed when they say from where a request came.
    ///
    /// Default: none; then the address of the connection counts.
    package var trustedProxies = TrustedProxies.none
    /// Whom mail comes from.
    ///
    /// Default: `weir@localhost`, which is of use for files only.
    package var mailFrom: MailAddress?
    /// What becomes of mail of test workspaces.
    ///
    /// Default `folder`.
    package var mailTest = TestMail.folder
    /// The server that takes mail, `smtp://host:587` or `smtps://host:465`.
    ///
    /// Default: none; mail is written into the folder `mail` of the data folder.
    package var smtpURL: String?
    package var smtpUser: String?
    package var smtpPassword: String?
    /// Whether mail goes out encrypted only.
    ///
    /// Default `required`.
    package var smtpEncryption = SMTPServer.Encryption.required
    /// Whether webhook endpoints may lie in private networks, and be spoken to over plain HTTP.
    ///
    /// Default `refused`.
    package var webhooksPrivate = PrivateTargets.refused
    /// The file with the gateway's route table.
    ///
    /// Default: none, and no gateway.
    package var gatewayRoutesFile: String?
    /// The name or address on which the gateway listens.
    ///
    /// Default `127.0.0.1`.
    package var gatewayHost = "127.0.0.1"
    /// 0 to 65535; 0 takes any free one.
    ///
    /// Default 8090.
    package var gatewayPort = 8090
    /// The gateway's routes, as whoever starts the server has read them from ``gatewayRoutesFile``.
    package var gatewayTable: RouteTable?
    /// What bounds the gateway.
    ///
    /// No setting: changed by tests only.
    package var gatewayLimits = GatewayLimits()
    /// Size of one file of the ledger's log, in MiB.
    ///
    /// No setting: changed by tests only, which start many servers. At least 16. Default 64.
    package var logSegmentMiB = 64
    /// Commands that may wait for the ledger; beyond it the answer is 503.
    ///
    /// No setting: changed by tests only. Default 100,000.
    package var ledgerQueueLimit = 100_000
    /// After how long a shared database that does not answer counts as away, in milliseconds.
    ///
    /// No setting: changed by tests only. Default 700.
    package var databasePatienceMilliseconds = 700
    /// Bounds of the ledger in a shared database.
    ///
    /// No setting: changed by tests only.
    package var databaseLedger: PostgresLedgerConfiguration = {
        var ledger = PostgresLedgerConfiguration()
        // Whoever waits is answered within a second.
        ledger.patienceMilliseconds = 700
        return ledger
    }()

    package init() {}
}

/// What becomes of mail of test workspaces.
package enum TestMail: String, Sendable, CaseIterable {
    /// It is written into the folder `mail` of the data folder.
    case folder
    /// It is sent as mail of live workspaces is.
    case send
}

/// Whether something may be sent into private networks.
package enum PrivateTargets: String, Sendable, CaseIterable {
    case refused
    case allowed
}

/// How a line of the log looks.
package enum LogFormat: String, Sendable, CaseIterable {
    /// `time=… level=info message="…" requestId=…`
    case logfmt
    /// One JSON object a line.
    case json
}

/// Why the server cannot start as it was told to; all reasons at once.
package struct ConfigurationError: Error, Sendable, CustomStringConvertible {
    package var complaints: [String]

    package init(complaints: [String]) { self.complaints = complaints }

    package var description: String { complaints.joined(separator: "\n") }
}
