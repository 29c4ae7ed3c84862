import NIOCore
import NIOSSL
package import WeirGatewayRules

/// An upstream with what its connections need for TLS.
package struct SecuredUpstream: Sendable {
    let upstream: GatewayUpstream
    private let context: NIOSSLContext?

    /// - Throws: When the machine's trusted certificates cannot be read.
    package init(_ upstream: GatewayUpstream) throws {
        self.upstream = upstream
        context = upstream.isSecure ? try NIOSSLContext(configuration: .makeClientConfiguration()) : nil
    }

    /// The handler of a connection over TLS; nil for a plain one.
    func secureHandler() throws -> NIOSSLClientHandler? {
        guard let context else { return nil }
        // An address has no name that a server could be told.
        let isAddress = (try? SocketAddress(ipAddress: upstream.host, port: 0)) != nil
        return try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : upstream.host)
    }
}
