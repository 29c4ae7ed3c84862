import Foundation
import NIOCore
import ServiceLifecycle

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

/// Why a server does not start.
package enum ServerStartError: Error, Sendable, CustomStringConvertible {
    case cannotListen(host: String, port: Int, reason: String)
    /// What is wrong with the data, each with its remedy.
    case data([Finding])

    package var description: String {
        switch self {
        case .cannotListen(let host, let port, let reason):
            "Weir cannot listen on \(host), port \(port): \(reason). Choose others with --host and --port."
        case .data(let findings): findings.map(\.line).joined(separator: "\n")
        }
    }
}
