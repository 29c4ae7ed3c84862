import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import WeirHTTP
import WeirPostgres
import WeirPrimitives
import WeirServices
import WeirStorage

/// What a server does without being asked.
package enum OwnWork: Sendable {
    case everything
    /// What is due, which others may have asked for; mails, webhooks and whatever asks Stripe wait for a server.
    case jobs
    case nothing
}

/// Runs a server on a data folder, from its start to the last flush.
package struct ServerRunner: Sendable {
    let configuration: ServerConfiguration
    let folder: DataFolder
    let ports: ServerPorts
    /// Without it, only the local socket is served.
    let listensOnNetwork: Bool
    let ownWork: OwnWork

    package init(
        configuration: ServerConfiguration,
        folder: DataFolder,
        ports: ServerPorts,
        listensOnNetwork: Bool = true,
        ownWork: OwnWork = .everything
    ) {
        self.ownWork = ownWork
        self.configuration = configuration
        self.folder = folder
        self.ports = ports
        self.listensOnNetwork = listensOnNetwork
    }

    /// Serves until SIGTERM or SIGINT, then finishes what it was asked.
    ///
    /// Calls `announce` once, when requests are answered.
    package func serve(announce: @Sendable (ServerStart) -> Void) async throws {
        try await run(stopSignals: [.sigterm, .sigint], stopsAfterBody: false) { start in
            announce(start)
            ServiceNotice.ready()
        }
    }

    /// Serves while something runs.
    ///
    /// - Returns: What `body` returns, once everything is stored and closed.
    package func run<Value>(while body: (ServerAddresses) async throws -> Value) async throws -> Value {
        try await run(stopSignals: [], stopsAfterBody: true) { try await body($0.addresses) }
    }

    // MARK: Steps

    private func run<Value>(
        stopSignals: [UnixSignal],
        stopsAfterBody: Bool,
        _ body: (ServerStart) async throws -> Value
    ) async throws -> Value {
        let composition: Composition
        do {
            composition = try await Composition(configuration, folder: folder, ports: ports)
        } catch let error as ServerStartError {
            throw error
        } catch {
            if let database = configuration.database {
                throw ServerStartError.database(place: database.place, reason: "\(error)")
            }
            throw ServerStartError.data(Doctor.failures(startingOn: folder, error, now: ports.clock.now()))
        }
        let result: Result<Value, any Error>
        do {
            let created = try await composition.firstStart()
            result = .success(
                try await answer(composition, stopSignals: stopSignals, stopsAfterBody: stopsAfterBody) { addresses in
                    try AddressFile.write(addresses, to: configuration.addressFile)
                    let ownerLink = created.isEmpty ? nil : try await composition.ownerLink(at: addresses)
                    return try await body(
                        ServerStart(
                            addresses: addresses,
                            folder: folder.path,
                            created: created,
                            ownerLink: ownerLink
                        )
                    )
                }
            )
        } catch {
            result = .failure(error)
        }
        // Nothing asks any more, so what is in the log alone goes to the database, whatever ended the server.
        defer { ports.closeLog() }
        try await composition.close()
        return try result.get()
    }

    /// Listens, and answers until it is told to stop; returns when the last request is answered.
    private func answer<Value>(
        _ composition: Composition,
        stopSignals: [UnixSignal],
        stopsAfterBody: Bool,
        _ body: (ServerAddresses) async throws -> Value
    ) async throws -> Value {
        let socketPath = try LocalSocket.path(in: folder.path)
        let count = 1 + (listensOnNetwork ? 1 : 0) + (configuration.gatewayTable == nil ? 0 : 1)
        let started = StartSignal(entrances: count, socketPath: socketPath)
        let served = try entrances(composition, socketPath, started, takesSignals: !stopSignals.isEmpty)
        var groupConfiguration = ServiceGroupConfiguration(
            services: composition.services(for: ownWork) + [composition.hotSteps] + served,
            gracefulShutdownSignals: stopSignals,
            logger: quietLogger
        )
        groupConfiguration.maximumGracefulShutdownDuration = .seconds(configuration.shutdownTimeoutSeconds)
        let group = ServiceGroup(configuration: groupConfiguration)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { started.giveUp() }
                try await group.run()
            }
            guard let addresses = await started.wait() else {
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                throw CancellationError()
            }
            ports.logger.info("server started", metadata: ["address": "\(addresses.url ?? addresses.socketPath)"])
            let value = try await body(addresses)
            if stopsAfterBody { await group.triggerGracefulShutdown() }
            try await tasks.waitForAll()
            ports.logger.info("server stopped")
            return value
        }
    }

    /// The local socket, and before it the network.
    private func entrances(
        _ composition: Composition,
        _ socketPath: String,
        _ started: StartSignal,
        takesSignals: Bool
    ) throws -> [any Service] {
        let plain = HTTPServerBuilder.http1(configuration: .init(idleTimeout: Self.idleTimeout))
        let local = composition.entrance(.localSocket)
        let socket = application(local.router, plain, .unixDomainSocket(path: socketPath)) { _ in
            do {
                try LocalSocket.restrict(socketPath)
                started.listens()
            } catch {
                ports.logger.critical("the local socket cannot be protected", metadata: ["error": "\(error)"])
                started.giveUp()
            }
        }
        let gateway = gateway(composition, started)
        guard listensOnNetwork else { return [socket] + gateway }
        let networkStarted = StartSignal(entrances: 1, socketPath: socketPath)
        let (host, port) = (configuration.host, configuration.port)
        let api = composition.entrance(.network)
        let security = try configuration.certificateFiles.map { try NetworkSecurity($0) }
        let server = api.server(idleTimeout: Self.idleTimeout, certificates: security?.certificates)
        let network = application(api.router, server, .hostname(host, port: port)) { channel in
            let port = channel.localAddress?.port ?? port
            started.listens(at: ServerAddresses.url(host: host, port: port, isSecure: security != nil))
            networkStarted.listens()
        }
        let watch: [any Service] = security.map { [$0.watch(ports, takesSignals: takesSignals)] } ?? []
        return watch + [
            StartsAfter(first: networkStarted, service: socket),
            NetworkEntrance(host: host, port: port, service: network),
        ] + gateway
    }

    /// The gateway, if there is a route table.
    private func gateway(_ composition: Composition, _ started: StartSignal) -> [any Service] {
        guard let table = configuration.gatewayTable else { return [] }
        let host = configuration.gatewayHost
        return [
            GatewayEntrance(configuration: configuration, makeCore: { try await composition.gateway(table) }) { port in
                started.listens(gateway: ServerAddresses.url(host: host, port: port))
            }
        ]
    }

    /// A connection that says nothing for so long makes place for another.
    private static let idleTimeout = TimeAmount.seconds(60)

    private func application(
        _ router: Router<WeirRequestContext>,
        _ server: HTTPServerBuilder,
        _ address: BindAddress,
        whenRunning: @escaping @Sendable (any Channel) async -> Void
    ) -> some Service {
        Application(
            router: router,
            server: server,
            configuration: ApplicationConfiguration(address: address, serverName: "weir"),
            onServerRunning: whenRunning,
            logger: quietLogger
        )
    }

    /// For the libraries: what they tell at level info is of no use to an operator.
    private var quietLogger: Logger {
        var logger = ports.logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}
