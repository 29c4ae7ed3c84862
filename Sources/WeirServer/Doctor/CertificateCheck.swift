import WeirHTTP
import WeirPrimitives

/// Whether the certificate can be used, now and for some time.
enum CertificateCheck {
    /// Days before its end from which on a certificate is warned of.
    static let warningDays: Int64 = 14

    static func findings(_ configuration: ServerConfiguration, now: Timestamp) -> [Finding] {
        guard let files = configuration.certificateFiles else { return [] }
        do {
            return [finding(try files.read(), files, now: now)]
        } catch {
            return [failure(error)]
        }
    }

    static func failure(_ error: CertificateFilesError) -> Finding {
        .failure(
            .certificate,
            error.description,
            remedy: "Name a certificate, with its chain, and its key with --tls-certificate and --tls-key."
        )
    }

    private static func finding(
        _ certificate: ServerCertificate,
        _ files: CertificateFiles,
        now: Timestamp
    ) -> Finding {
        let remedy = "Put a new one into the files; a server that runs takes it by itself."
        if now < certificate.notBefore {
            return .warning(
                .certificate,
                "The certificate in \(files.certificate) holds from \(certificate.notBefore) on only.",
                remedy: "Look at the machine's clock, or take another certificate."
            )
        }
        if now > certificate.notAfter {
            return .warning(
                .certificate,
                "The certificate in \(files.certificate) expired on \(certificate.notAfter): clients refuse it.",
                remedy: remedy
            )
        }
        guard now.adding(seconds: warningDays * 86_400) < certificate.notAfter else {
            return .warning(
                .certificate,
                "The certificate in \(files.certificate) expires on \(certificate.notAfter).",
                remedy: remedy
            )
        }
        return .ok(.certificate, "The certificate holds until \(certificate.notAfter).")
    }
}
