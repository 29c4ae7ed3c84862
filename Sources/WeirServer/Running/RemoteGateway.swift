import Logging
import ServiceLifecycle
import UnixSignals
package import WeirClient
import WeirGateway
import WeirGatewayRules
import WeirHTTP
import WeirServices
import WeirStorage

/// Runs a gateway whose ledger is that of a server elsewhere.
///
/// Its folder holds what was counted while the server could not be reached, and nothing else.
package struct RemoteGateway: Sendable {
    private let configuration: ServerConfiguration
    private let folder: DataFolder
    private let ports: ServerPorts
    private let client: APIClient

    /// `client`: Speaks to the server with an operator's key that may write usage.
    package init(
        configuration: ServerConfiguration,
        folder: DataFolder,
        ports: ServerPorts,
        client: APIClient
    ) {
        self.configuration = configuration
        self.folder = folder
        self.ports = ports
        self.client = client
    }

    /// Serves until SIGTERM or SIGINT, then lets calls under way come to their end.
    ///
    /// Calls `announce` once, with the gateway's address.
    package func serve(announce: @Sendable (String) -> Void) async throws {
        try await run(stopSignals: [.sigterm, .sigint], stopsAfterBody: false) { announce($0) }
    }

    /// Serves while something runs that is told the gateway's address.
    package func run<Value>(while body: (String) async throws -> Value) async throws -> Value {
        try await run(stopSignals: [], stopsAfterBody: true, body)
    }

    private func run<Value>(
        stopSignals: [UnixSignal],
        stopsAfterBody: Bool,
        _ body: (String) async throws -> Value
    ) async throws -> Value {
        defer { ports.closeLog() }
        guard let table = configuration.gatewayTable else {
            throw ServerStartError.remoteGateway("There is no route table; name one with --gateway-routes.")
        }
        guard !table.answersAsks else {
            throw ServerStartError.remoteGateway(
                "A gateway that asks a server elsewhere answers no questions of other proxies. "
                    + "Leave out 'ask: true', and let them ask the server's own gateway."
            )
        }
        let server = LedgerServer(client, answerMilliseconds: table.ledgerTimeout)
        let state = RemoteLedgerState(
            allowances: table.openAllowances,
            journal: try CallJournal(folder: folder.path),
            logger: ports.logger
        )
        try await checkKey(server)
        let steps = HotSteps()
        let ledger = RemoteCallLedger(
            server: server,
            state: state,
            customerHeader: table.customerHeader,
            clock: ports.clock,
            ids: ports.ids,
            steps: steps
        )
        let core = try GatewayCore(
            table: table,
            ledger: ledger,
            limits: configuration.gatewayLimits,
            proxies: configuration.trustedProxies,
            clock: ports.clock,
            ids: ports.ids,
            log: ports.accessLog ?? LoggerAccessLog(ports.logger),
            logger: ports.logger,
            metrics: PrometheusMetrics()
        )
        let recorder = JournalRecorder(server: server, state: state, delays: ports.delays, logger: ports.logger)
        let started = StartSignal(entrances: 1, socketPath: "")
        let host = configuration.gatewayHost
        let entrance = GatewayEntrance(configuration: configuration, makeCore: { core }) { port in
            started.listens(gateway: ServerAddresses.url(host: host, port: port))
        }
        var quiet = ports.logger
        quiet.logLevel = max(quiet.logLevel, .warning)
        var group = ServiceGroupConfiguration(
            services: [recorder, steps, entrance],
            gracefulShutdownSignals: stopSignals,
            logger: quiet
        )
        group.maximumGracefulShutdownDuration = .seconds(configuration.shutdownTimeoutSeconds)
        return try await run(ServiceGroup(configuration: group), started, stopsAfterBody, body)
    }

    private func run<Value>(
        _ group: ServiceGroup,
        _ started: StartSignal,
        _ stopsAfterBody: Bool,
        _ body: (String) async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { started.giveUp() }
                try await group.run()
            }
            guard let addresses = await started.wait(), let url = addresses.gatewayURL else {
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                throw CancellationError()
            }
            try AddressFile.write(addresses, to: configuration.addressFile)
            ports.logger.info("gateway started", metadata: ["address": "\(url)", "server": "\(client.endpoint)"])
            let value = try await body(url)
            if stopsAfterBody { await group.triggerGracefulShutdown() }
            try await tasks.waitForAll()
            ports.logger.info("gateway stopped")
            return value
        }
    }

    /// A server that cannot be reached now may be there later; one that turns the gateway away will not change its mind.
    private func checkKey(_ server: LedgerServer) async throws {
        if let status = await server.statusIfTurnedAway() { throw ServerStartError.gatewayKey(status: status) }
    }
}
