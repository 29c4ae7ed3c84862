import ArgumentParser
import Foundation
import Logging
import WeirClient
import WeirGatewayRules
import WeirServer

/// Takes calls in front of the operator's services.
struct Gateway: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the gateway in front of your services.",
        discussion: """
            Identifies the customer of each call, decides, holds quota, forwards the call, and counts it when the \
            service has answered. The route table says which call goes where and what it counts as.

            With --url (or WEIR_URL) it asks the server there, with the secret key in WEIR_KEY (or WEIR_API_KEY); its own \
            folder (--data, default ./weir-gateway) then holds only what was counted while the server could not be reached. Without it \
            the gateway opens the data folder itself and serves no API on the network; 'weir serve --gateway-routes' \
            does both in one process. 'weir gateway --check' only looks whether the route table is right.

            SIGTERM and SIGINT stop it after the calls under way have come to their end.
            """
    )

    @OptionGroup
    var options: ServerOptions

    @Option(
        help: ArgumentHelp("The address of the server whose ledger is asked (default: WEIR_URL).", valueName: "url")
    )
    var url: String?

    @Flag(help: "Check the route table and end.")
    var check = false

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        if check {
            guard let path = options.gatewayRoutes ?? environment[ServerSetting.gatewayRoutes.variable] else {
                throw Self.noTable
            }
            let table = try RouteTableFile.table(path: path)
            print("\(path) is right: \(table.routes.count) routes, \(table.upstreams.count) upstreams.")
        } else if let url = url ?? Self.value("WEIR_URL", environment) {
            try await serve(asking: url, environment)
        } else {
            try await ServerStarter(options: options, purpose: "weir gateway", isGatewayOnly: true).run()
        }
    }

    static let noTable = CommandFailure(
        "There is no route table; name one with --gateway-routes.",
        exitCode: .validationFailure
    )

    private static func value(_ name: String, _ environment: [String: String]) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func serve(asking url: String, _ environment: [String: String]) async throws {
        guard let key = ConnectionOptions.variableKey else {
            throw CommandFailure(
                "A server elsewhere needs a secret key in WEIR_KEY or WEIR_API_KEY.",
                exitCode: .validationFailure
            )
        }
        var flags = options.flags
        if flags[.data] == nil, Self.value(ServerSetting.data.variable, environment) == nil {
            flags[.data] = "./weir-gateway"
        }
        var configuration: ServerConfiguration
        do {
            configuration = try ServerConfiguration(flags: flags, environment: environment)
        } catch {
            throw CommandFailure("\(error)", exitCode: .validationFailure)
        }
        guard let path = configuration.gatewayRoutesFile else { throw Self.noTable }
        configuration.gatewayTable = try RouteTableFile.table(path: path)
        umask(0o077)
        signal(SIGXFSZ, SIG_IGN)
        do {
            guard !DataFolder.holdsData(configuration.dataFolder) else {
                throw CommandFailure(
                    "The folder \(configuration.dataFolder) is a server's; a gateway that asks a server elsewhere needs "
                        + "one of its own: --data or WEIR_DATA.",
                    exitCode: ExitStatus.unavailable
                )
            }
            let gateway = RemoteGateway(
                configuration: configuration,
                folder: try DataFolder(path: configuration.dataFolder, purpose: "weir gateway"),
                ports: .system(configuration),
                client: APIClient(.url(url.hasSuffix("/") ? String(url.dropLast()) : url), key: key)
            )
            try await gateway.serve { address in
                let text = "The gateway takes calls at \(address) and asks the server at \(url).\n"
                // At once, also into a pipe, where `print` would hold it back.
                FileHandle.standardOutput.write(Data(text.utf8))
            }
        } catch let error as CommandFailure {
            throw error
        } catch {
            throw CommandFailure("\(error)", exitCode: ExitStatus.unavailable)
        }
    }
}
