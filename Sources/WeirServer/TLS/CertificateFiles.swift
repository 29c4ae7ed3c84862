import Foundation
package import WeirHTTP
import WeirServices

/// The two files that hold the server's certificate and its key.
package struct CertificateFiles: Sendable, Hashable {
    package var certificate: String
    package var key: String

    package init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// More than any chain has; bounds what is read.
    private static let maximumBytes = 1 << 18

    /// Reads both files and holds them against each other.
    ///
    /// - Throws: ``CertificateFilesError`` with the file that cannot be used.
    package func read() throws(CertificateFilesError) -> ServerCertificate {
        let chain = try Self.bytes(certificate)
        let secret = try Self.bytes(key)
        do {
            return try ServerCertificate(chain: chain, key: secret)
        } catch {
            switch error {
            case .noCertificate:
                throw CertificateFilesError("\(certificate) holds no certificate in PEM form.")
            case .noKey:
                throw CertificateFilesError("\(key) holds no unencrypted private key in PEM form.")
            case .keyOfAnother:
                throw CertificateFilesError("The key in \(key) does not belong to the certificate in \(certificate).")
            }
        }
    }

    private static func bytes(_ path: String) throws(CertificateFilesError) -> [UInt8] {
        guard let file = fopen(path, "r") else {
            throw CertificateFilesError("\(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: maximumBytes)
        let count = fread(&bytes, 1, bytes.count, file)
        guard ferror(file) == 0 else {
            throw CertificateFilesError("\(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        return Array(bytes.prefix(count))
    }

    /// What changes whenever one of the files does, also behind a symbolic link.
    func stamp() -> CertificateStamp {
        CertificateStamp(certificate: Self.digest(certificate), key: Self.digest(key))
    }

    private static func digest(_ path: String) -> [UInt8]? { (try? bytes(path)).map { Digest.sha256($0) } }
}

/// How the files looked at one moment: digests of what they held.
struct CertificateStamp: Sendable, Equatable {
    /// nil while it cannot be read.
    var certificate: [UInt8]?
    var key: [UInt8]?
}

/// Why the files cannot be used, in one sentence that names the file.
package struct CertificateFilesError: Error, Sendable, CustomStringConvertible {
    package var description: String

    init(_ description: String) { self.description = description }
}
