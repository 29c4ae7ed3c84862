import NIOSSL
import Synchronization
package import WeirPrimitives
import NIOCore

/// A certificate with its key, ready for connections.
package struct ServerCertificate: Sendable {
    let context: NIOSSLContext
    /// When it begins to hold.
    package let notBefore: Timestamp
    /// The last moment at which it holds.
    package let notAfter: Timestamp

    /// Takes a certificate, with those that vouch for it behind it, and its unencrypted key.
    ///
    /// - Parameters:
    ///   - chain: The certificates in PEM form, the server's own first.
    ///   - key: The private key in PEM form.
    /// - Throws: ``ServerCertificateError`` when they cannot be used.
    package init(chain: [UInt8], key: [UInt8]) throws(ServerCertificateError) {
        guard let certificates = try? NIOSSLCertificate.fromPEMBytes(chain), let own = certificates.first else {
            throw .noCertificate
        }
        guard let privateKey = try? NIOSSLPrivateKey(bytes: key, format: .pem) else { throw .noKey }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificates.map { .certificate($0) },
            privateKey: .privateKey(privateKey)
        )
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["h2", "http/1.1"]
        // A client that says nothing to a goodbye does not hold up the end of the server.
        configuration.shutdownTimeout = .seconds(1)
        // The key is held against the certificate here.
        guard let context = try? NIOSSLContext(configuration: configuration) else { throw .keyOfAnother }
        self.context = context
        notBefore = Timestamp(milliseconds: Int64(own.notValidBefore) * 1000)
        notAfter = Timestamp(milliseconds: Int64(own.notValidAfter) * 1000)
    }
}

/// Why a certificate cannot be used.
package enum ServerCertificateError: Error, Sendable, Equatable {
    /// The text holds no certificate in PEM form, or a broken one.
    case noCertificate
    /// The text holds no private key in PEM form, or an encrypted one.
    case noKey
    /// The key does not belong to the certificate.
    case keyOfAnother
}

/// The certificate that new connections get; connections that are open keep theirs.
package final class ServerCertificates: Sendable {
    private let state: Mutex<ServerCertificate>

    package init(_ certificate: ServerCertificate) { state = Mutex(certificate) }

    package var current: ServerCertificate { state.withLock { $0 } }

    package func replace(with certificate: ServerCertificate) { state.withLock { $0 = certificate } }
}
