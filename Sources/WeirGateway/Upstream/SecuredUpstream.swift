import NIOCore
import NIOSSL
package import WeirGatewayRules

/// An upstream with what its connections need for TLS.
package struct SecuredUpstream: Sendable {
    let upstream: GatewayUpstream
    private let context: NIOSSLContext?

    /// - Throws: When the trusted certificates cannot be read.
    package init(_ upstream: GatewayUpstream) throws {
        self.upstream = upstream
        guard upstream.isSecure else {
            context = nil
            return
        }
        var configuration = TLSConfiguration.makeClientConfiguration()
        if let path = upstream.authorityFile {
            configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(path))
        }
        context = try NIOSSLContext(configuration: configuration)
    }

    /// The handler of a connection over TLS; nil for a plain one.
    func secureHandler() throws -> NIOSSLClientHandler? {
        guard let context else { return nil }
        // An address has no name that a server could be told.
        let isAddress = (try? SocketAddress(ipAddress: upstream.host, port: 0)) != nil
        return try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : upstream.host)
    }
}
