import Foundation
import WeirCore
import WeirSMTP
import WeirServices
import WeirStripe

/// Whether settings contradict each other or what is there.
enum ConfigurationCheck {
    /// What keeps a server from starting.
    static func findings(_ configuration: ServerConfiguration) -> [Finding] {
        var findings: [Finding] = []
        if let file = configuration.addressFile {
            let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), isFolder.boolValue {
                findings.append(
                    .failure(
                        .configuration,
                        "The address file \(file) is a folder.",
                        remedy: "Name a file with --address-file or WEIR_ADDRESS_FILE."
                    )
                )
            } else if access(folder, W_OK | X_OK) != 0 {
                findings.append(
                    .failure(
                        .configuration,
                        "The address file \(file) cannot be written: \(FolderCheck.reason(errno)) in \(folder).",
                        remedy: "Make the folder and let this user write to it, or name another file."
                    )
                )
            }
        }
        return findings
    }

    /// What works and is not meant.
    static func advice(_ configuration: ServerConfiguration) -> [Finding] {
        var findings: [Finding] = []
        let hasBootstrapKey = configuration.bootstrapLiveKey != nil || configuration.bootstrapTestKey != nil
        if hasBootstrapKey, DataFolder.holdsData(configuration.dataFolder) {
            findings.append(
                .warning(
                    .configuration,
                    "WEIR_BOOTSTRAP_LIVE_KEY and WEIR_BOOTSTRAP_TEST_KEY have no effect: the folder holds data already.",
                    remedy: "Take them out of the environment, so that the secrets stand in one place less."
                )
            )
        }
        findings += mailAdvice(configuration) + stripeAdvice(configuration)
        if !PortCheck.isLoopback(configuration.host), configuration.certificateFiles == nil {
            findings.append(
                .warning(
                    .configuration,
                    "\(configuration.host) is reachable from other machines, and Weir speaks plain HTTP.",
                    remedy: "Give it a certificate with --tls-certificate and --tls-key, or let only a proxy that "
                        + "speaks TLS reach it."
                )
            )
        }
        return findings
    }

    private static func stripeAdvice(_ configuration: ServerConfiguration) -> [Finding] {
        var findings = configuration.stripe.filter(\.webhookSecrets.isEmpty).map { pair in
            Finding.warning(
                .configuration,
                "There is a Stripe key for \(pair.key.mode.rawValue) mode and no webhook secret: no event is accepted.",
                remedy: "Set STRIPE_WEBHOOK_SECRET to the signing secret of the endpoint."
            )
        }
        if configuration.stripeAPIBase != StripeClients.stripe {
            findings.append(
                .warning(
                    .configuration,
                    "STRIPE_API_BASE is set: Stripe's keys are sent to \(configuration.stripeAPIBase).",
                    remedy: "Take it out of the environment, unless this is a test."
                )
            )
        }
        return findings
    }

    private static func mailAdvice(_ configuration: ServerConfiguration) -> [Finding] {
        guard let url = configuration.smtpURL else {
            return [
                .ok(
                    .configuration,
                    "Mail is written as files into the folder mail of the data folder: WEIR_SMTP_URL is not set."
                )
            ]
        }
        var findings: [Finding] = []
        if configuration.smtpEncryption == .none, !url.hasPrefix("smtps://") {
            findings.append(
                .warning(
                    .configuration,
                    "Mail and the password of \(url) go out unencrypted.",
                    remedy: "Leave WEIR_SMTP_ENCRYPTION out, unless the server is on this machine."
                )
            )
        }
        if (configuration.smtpUser == nil) != (configuration.smtpPassword == nil) {
            findings.append(
                .warning(
                    .configuration,
                    "Of WEIR_SMTP_USER and WEIR_SMTP_PASSWORD only one is set.",
                    remedy: "Set both, or neither for a server that asks for none."
                )
            )
        }
        return findings
    }

    /// The variables that the other commands read.
    static func client(_ environment: [String: String]) -> [Finding] {
        var findings: [Finding] = []
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        let url = value("WEIR_URL")
        let own = value("WEIR_KEY")
        // The name that the SDKs read; the commands take it when the other is not set.
        let key = own ?? value("WEIR_API_KEY")
        let keyName = own != nil ? "WEIR_KEY" : "WEIR_API_KEY"
        if let url {
            let parts = URLComponents(string: url)
            if !["http", "https"].contains(parts?.scheme ?? "") || parts?.host?.isEmpty ?? true {
                findings.append(
                    .failure(
                        .configuration,
                        "WEIR_URL is not the address of a server: '\(url)'.",
                        remedy:
                            "Set it to something like http://127.0.0.1:8080, or leave it out to use the data folder."
                    )
                )
            }
            if key == nil {
                findings.append(
                    .warning(
                        .configuration,
                        "WEIR_URL is set and neither WEIR_KEY nor WEIR_API_KEY is, so the commands need --key.",
                        remedy: "Set WEIR_KEY to a secret key of that server, or leave out WEIR_URL."
                    )
                )
            }
            if value(ServerSetting.data.variable) != nil {
                findings.append(
                    .warning(
                        .configuration,
                        "WEIR_URL and WEIR_DATA are both set: the commands go to the server at WEIR_URL.",
                        remedy: "Leave out the one that is not meant, or say --data."
                    )
                )
            }
        } else if own != nil {
            findings.append(
                .warning(
                    .configuration,
                    "WEIR_KEY is set and WEIR_URL is not, so the key has no effect.",
                    remedy: "Set WEIR_URL too, or leave out WEIR_KEY."
                )
            )
        }
        if let key, SecretKey(key) == nil {
            findings.append(
                .failure(
                    .configuration,
                    "\(keyName) is not a secret key.",
                    remedy: "A key \(SecretKey.rule); 'weir keys create' makes one."
                )
            )
        }
        return findings
    }
}
