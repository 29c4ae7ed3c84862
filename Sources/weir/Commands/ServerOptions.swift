import ArgumentParser
import WeirServer

/// The settings of a server as options.
struct ServerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds all that is kept (default: ./weir-data).", valueName: "folder"))
    var data: String?

    @Option(help: "The name or address to listen on (default: 127.0.0.1).")
    var host: String?

    @Option(help: "The port to listen on; 0 takes any free one (default: 8080).")
    var port: String?

    @Option(help: ArgumentHelp("Where to write the address once the server answers.", valueName: "file"))
    var addressFile: String?

    @Option(
        help: ArgumentHelp(
            "trace, debug, info, notice, warning, error or critical (default: info).",
            valueName: "level"
        )
    )
    var logLevel: String?

    @Option(help: ArgumentHelp("logfmt or json (default: logfmt).", valueName: "format"))
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
        help: ArgumentHelp("The gateway's route table; without it there is no gateway.", valueName: "file")
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
        case .host: host
        case .port: port
        case .addressFile: addressFile
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
        case .bootstrapLiveKey, .bootstrapTestKey: nil
        }
    }
}
