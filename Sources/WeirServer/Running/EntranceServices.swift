import Foundation
import NIOCore
import ServiceLifecycle
import WeirGateway

/// A service that begins only when another entrance listens.
///
/// So a server that cannot listen on the network opens no local socket either.
struct StartsAfter: Service {
    let first: StartSignal
    let service: any Service

    func run() async throws {
        let isStarted = await cancelWhenGracefulShutdown { await first.wait() != nil }
        if isStarted { try await service.run() }
    }
}

/// The entrance on the network, which says in words why it cannot listen.
struct NetworkEntrance: Service {
    let host: String
    let port: Int
    let service: any Service

    func run() async throws {
        do {
            try await service.run()
        } catch let error as IOError {
            let reason = String(cString: strerror(error.errnoCode))
            throw ServerStartError.cannotListen(host: host, port: port, reason: reason)
        } catch let error as SocketAddressError {
            throw ServerStartError.cannotListen(host: host, port: port, reason: "\(error)")
        }
    }
}

/// The gateway's entrance, which says in words why it cannot listen.
struct GatewayEntrance: Service {
    let configuration: ServerConfiguration
    let makeCore: @Sendable () async throws -> GatewayCore
    let whenRunning: @Sendable (Int) -> Void

    func run() async throws {
        let core = try await makeCore()
        do {
            try await GatewayServer(
                core: core,
                host: configuration.gatewayHost,
                port: configuration.gatewayPort,
                whenRunning: whenRunning
            ).run()
        } catch let error as IOError {
            let reason = String(cString: strerror(error.errnoCode))
            throw ServerStartError.gatewayCannotListen(
                host: configuration.gatewayHost,
                port: configuration.gatewayPort,
                reason: reason
            )
        } catch let error as SocketAddressError {
            throw ServerStartError.gatewayCannotListen(
                host: configuration.gatewayHost,
                port: configuration.gatewayPort,
                reason: "\(error)"
            )
        }
    }
}

/// Why a server does not start.
package enum ServerStartError: Error, Sendable, CustomStringConvertible {
    case cannotListen(host: String, port: Int, reason: String)
    case gatewayCannotListen(host: String, port: Int, reason: String)
    /// The route table names a workspace that is not there.
    case gatewayWorkspace(String)
    /// The server that a gateway is to ask does not take its key.
    case gatewayKey(status: Int)
    /// What a gateway cannot do that asks a server elsewhere.
    case remoteGateway(String)
    /// What is wrong with the data, each with its remedy.
    case data([Finding])
    /// The database that servers share cannot be used; `place` names it without its password.
    case database(place: String, reason: String)

    package var description: String {
        switch self {
        case .cannotListen(let host, let port, let reason):
            "Weir cannot listen on \(host), port \(port): \(reason). Choose others with --host and --port."
        case .gatewayCannotListen(let host, let port, let reason):
            "The gateway cannot listen on \(host), port \(port): \(reason). "
                + "Choose others with --gateway-host and --gateway-port."
        case .gatewayWorkspace(let name):
            "The route table is for the workspace '\(name)', which does not exist. 'weir workspaces list' shows them."
        case .gatewayKey(let status):
            "The server does not let the gateway ask (status \(status)). "
                + "WEIR_KEY must be an operator's key of it with the scope usage:write."
        case .remoteGateway(let reason): reason
        case .data(let findings): findings.map(\.line).joined(separator: "\n")
        case .database(let place, let reason):
            "The database \(place) of WEIR_DATABASE_URL cannot be used. \(reason)."
        }
    }
}
