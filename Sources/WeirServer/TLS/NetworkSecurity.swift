import Logging
import WeirHTTP
import WeirPrimitives

/// The certificate of the entrance on the network, with what keeps it up to date.
struct NetworkSecurity: Sendable {
    let certificates: ServerCertificates
    private let files: CertificateFiles
    private let stamp: CertificateStamp

    /// Reads the files.
    init(_ files: CertificateFiles) throws(ServerStartError) {
        self.files = files
        stamp = files.stamp()
        do {
            certificates = ServerCertificates(try files.read())
        } catch {
            throw .data([CertificateCheck.failure(error)])
        }
    }

    /// What must run beside the entrance.
    func watch(_ ports: ServerPorts, takesSignals: Bool) -> CertificateWatch {
        CertificateWatch(
            files: files,
            certificates: certificates,
            first: stamp,
            takesSignals: takesSignals,
            clock: ports.clock,
            delays: ports.delays,
            logger: ports.logger
        )
    }
}
