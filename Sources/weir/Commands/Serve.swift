import ArgumentParser
import Foundation
import Logging
import WeirGatewayRules
import WeirServer

/// Starts a server.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the server.",
        discussion: """
            Every option can also be set as a variable: --log-level as WEIR_LOG_LEVEL. Options come before variables. \
            A variable that begins with WEIR_ and means nothing stops the start.

            The first start makes a live and a test workspace and prints a secret key for each, once. The variables \
            WEIR_BOOTSTRAP_LIVE_KEY and WEIR_BOOTSTRAP_TEST_KEY set them instead.

            SIGTERM and SIGINT stop the server after it has answered what it was asked.
            """
    )

    @OptionGroup
    var options: ServerOptions

    func run() async throws { try await ServerStarter(options: options, purpose: "weir serve").run() }
}

/// Starts a server as the command line and the variables say.
struct ServerStarter {
    let options: ServerOptions
    /// Who holds the data folder, in words.
    let purpose: String
    /// Whether the API is not served on the network, and a route table must be there.
    var isGatewayOnly = false

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let findings = Doctor(flags: options.flags, environment: environment, clock: .system).findingsBeforeStart()
        try Self.stop(at: findings.filter { $0.severity == .failure })
        var configuration: ServerConfiguration
        do {
            configuration = try ServerConfiguration(flags: options.flags, environment: environment)
        } catch {
            throw CommandFailure("\(error)", exitCode: .validationFailure)
        }
        if let path = configuration.gatewayRoutesFile {
            configuration.gatewayTable = try RouteTableFile.table(path: path)
        } else if isGatewayOnly {
            throw CommandFailure(
                "There is no route table; name one with --gateway-routes.",
                exitCode: .validationFailure
            )
        }
        // What the folder holds is the operator's alone: no file in it is made readable by others.
        umask(0o077)
        // Where files may not grow any more, a write fails and is answered so; the signal would end the process.
        signal(SIGXFSZ, SIG_IGN)
        let folder: DataFolder
        do {
            folder = try DataFolder(path: configuration.dataFolder, purpose: purpose)
        } catch {
            throw CommandFailure("\(error)", exitCode: ExitStatus.unavailable)
        }
        var ports = ServerPorts.system(configuration)
        ports.version = BuildVersion.text
        for finding in findings where finding.severity == .warning {
            ports.logger.warning("\(finding.line)", metadata: ["check": "\(finding.check.rawValue)"])
        }
        let runner = ServerRunner(
            configuration: configuration,
            folder: folder,
            ports: ports,
            listensOnNetwork: !isGatewayOnly
        )
        do {
            try await runner.serve { start in
                // At once, also into a pipe, where `print` would hold it back.
                FileHandle.standardOutput.write(Data("\(start.announcement)\n".utf8))
            }
        } catch let error as ServerStartError {
            throw CommandFailure("\(error)", exitCode: ExitStatus.unavailable)
        }
    }

    /// Names all that keeps the server from starting, each with its remedy.
    private static func stop(at failures: [Finding]) throws {
        guard !failures.isEmpty else { return }
        let isConfiguration = failures.contains { $0.check == .configuration }
        throw CommandFailure(
            failures.map(\.line).joined(separator: "\n"),
            exitCode: isConfiguration ? .validationFailure : ExitStatus.unavailable
        )
    }
}
