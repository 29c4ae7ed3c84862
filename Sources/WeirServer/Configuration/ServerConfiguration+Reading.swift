import Configuration
import Logging
import WeirCore
import WeirMail
import WeirPostgres
import WeirSMTP
import WeirServices

extension ServerConfiguration {
    /// Reads flags first, then variables, then defaults.
    ///
    /// - Parameters:
    ///   - flags: What the command line says; only what was given.
    ///   - environment: The variables of the process.
    /// - Throws: ``ConfigurationError`` with everything that is wrong.
    package init(flags: [ServerSetting: String], environment: [String: String]) throws(ConfigurationError) {
        let (configuration, complaints) = Self.read(flags: flags, environment: environment)
        guard complaints.isEmpty else { throw ConfigurationError(complaints: complaints.map(\.text)) }
        self = configuration
    }

    /// What can be read, with the defaults of what cannot, and everything that is wrong.
    static func read(
        flags: [ServerSetting: String],
        environment: [String: String]
    ) -> (ServerConfiguration, [ConfigurationComplaint]) {
        let secrets = Set(ServerSetting.allCases.filter(\.isSecret).map(\.variable))
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (setting, value) in flags {
            values[AbsoluteConfigKey(setting.path)] = ConfigValue(.string(value), isSecret: setting.isSecret)
        }
        let reader = ConfigReader(providers: [
            InMemoryProvider(name: "flags", values: values),
            EnvironmentVariablesProvider(environmentVariables: environment, secretsSpecifier: .specific(secrets)),
        ])
        var reading = SettingsReading(
            reader: reader,
            complaints: ServerSetting.complaints(about: environment).map {
                ConfigurationComplaint(setting: nil, text: $0)
            }
        )

        var read = ServerConfiguration()
        reading.text(.data, into: &read.dataFolder)
        reading.database(.databaseURL, into: &read.database)
        reading.number(.databaseConnections, 10...1_000, into: &read.databaseConnections)
        reading.text(.host, into: &read.host)
        reading.number(.port, 0...65_535, into: &read.port)
        reading.optionalText(.addressFile, into: &read.addressFile)
        reading.certificate(into: &read.certificateFiles)
        reading.secretKey(.bootstrapLiveKey, .live, into: &read.bootstrapLiveKey)
        reading.secretKey(.bootstrapTestKey, .test, into: &read.bootstrapTestKey)
        reading.choice(.logLevel, into: &read.logLevel)
        reading.choice(.logFormat, into: &read.logFormat)
        reading.number(.apiRateLimit, 1...1_000_000_000, into: &read.apiRateLimit)
        reading.number(.deduplicationMemory, 1...1_048_576, into: &read.deduplicationMemoryMiB)
        reading.number(.idempotencyHours, 1...8_760, into: &read.idempotencyHours)
        reading.number(.shutdownTimeout, 1...3_600, into: &read.shutdownTimeoutSeconds)
        reading.number(.flushInterval, 10...60_000, into: &read.flushIntervalMilliseconds)
        reading.text(.stripeAPIBase, into: &read.stripeAPIBase)
        let settings = StripeSettings(environment: environment)
        read.stripe = settings.keys
        reading.complaints += settings.complaints + StripeSettings.complaints(aboutBase: read.stripeAPIBase)
        reading.webAddress(.publicURL, into: &read.publicURL)
        reading.proxies(.trustedProxies, into: &read.trustedProxies)
        reading.address(.mailFrom, into: &read.mailFrom)
        reading.choice(.mailTest, into: &read.mailTest)
        reading.mailServer(.smtpURL, into: &read.smtpURL)
        reading.optionalText(.smtpUser, into: &read.smtpUser)
        reading.optionalText(.smtpPassword, into: &read.smtpPassword)
        reading.choice(.smtpEncryption, into: &read.smtpEncryption)
        reading.choice(.webhooksPrivate, into: &read.webhooksPrivate)
        if read.smtpURL != nil, read.mailFrom == nil {
            reading.complain(.mailFrom, "must be set when WEIR_SMTP_URL is: mail needs an address that it comes from")
        }
        reading.optionalText(.gatewayRoutes, into: &read.gatewayRoutesFile)
        reading.text(.gatewayHost, into: &read.gatewayHost)
        reading.number(.gatewayPort, 0...65_535, into: &read.gatewayPort)
        return (read, reading.complaints)
    }
}

extension ServerSetting {
    /// Where the value is found in a configuration reader.
    fileprivate var path: [String] { (isAboutStripe ? [] : ["weir"]) + rawValue.split(separator: ".").map(String.init) }
}

/// What is wrong with one setting.
struct ConfigurationComplaint {
    /// nil for a variable that is none.
    var setting: ServerSetting?
    var text: String
}

/// Reads settings one by one and notes what is wrong with them.
private struct SettingsReading {
    let reader: ConfigReader
    var complaints: [ConfigurationComplaint]

    /// The text of a setting; nil when it is absent or empty, as variables are in container files.
    private func value(_ setting: ServerSetting) -> String? {
        let text = reader.string(forKey: ConfigKey(setting.path), isSecret: setting.isSecret)
        return text?.isEmpty == false ? text : nil
    }

    func text(_ setting: ServerSetting, into target: inout String) {
        if let text = value(setting) { target = text }
    }

    func optionalText(_ setting: ServerSetting, into target: inout String?) {
        if let text = value(setting) { target = text }
    }

    /// Two files, or none.
    mutating func certificate(into target: inout CertificateFiles?) {
        switch (value(.tlsCertificate), value(.tlsKey)) {
        case (nil, nil): break
        case (let certificate?, let key?): target = CertificateFiles(certificate: certificate, key: key)
        case (_?, nil): complain(.tlsKey, "must be set when WEIR_TLS_CERTIFICATE is: TLS needs the key too")
        case (nil, _?): complain(.tlsCertificate, "must be set when WEIR_TLS_KEY is: TLS needs the certificate too")
        }
    }

    mutating func number(_ setting: ServerSetting, _ range: ClosedRange<Int>, into target: inout Int) {
        guard let text = value(setting) else { return }
        guard let number = Int(text), range.contains(number) else {
            complain(setting, "must be a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
            return
        }
        target = number
    }

    mutating func choice<Choice>(_ setting: ServerSetting, into target: inout Choice)
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let text = value(setting) else { return }
        guard let choice = Choice(rawValue: text) else {
            complain(
                setting,
                "must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", ")), not '\(text)'"
            )
            return
        }
        target = choice
    }

    /// A key that someone else made up: hard to guess, and of the right workspace by its look.
    mutating func secretKey(_ setting: ServerSetting, _ mode: WorkspaceMode, into target: inout SecretKey?) {
        guard let text = value(setting) else { return }
        guard let key = SecretKey(text), key.mode == mode else {
            complain(setting, "must be a key of the \(mode.rawValue) workspace; a key \(SecretKey.rule)")
            return
        }
        target = key
    }

    mutating func address(_ setting: ServerSetting, into target: inout MailAddress?) {
        guard let text = value(setting) else { return }
        guard let address = MailAddress(parsing: text) else {
            complain(setting, "must be an address like 'billing@example.com' or 'Billing <billing@example.com>'")
            return
        }
        target = address
    }

    /// The beginning of addresses that customers are given.
    mutating func webAddress(_ setting: ServerSetting, into target: inout String?) {
        guard var text = value(setting) else { return }
        while text.hasSuffix("/") { text.removeLast() }
        let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        let rest = text.dropFirst(scheme?.count ?? 0)
        guard scheme != nil, !rest.isEmpty, rest.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            !rest.contains(where: { "@?#\"<>".contains($0) })
        else {
            let example = "https://billing.example.com"
            complain(setting, "must be the address at which customers reach this server, like '\(example)'")
            return
        }
        target = text
    }

    mutating func proxies(_ setting: ServerSetting, into target: inout TrustedProxies) {
        guard let text = value(setting) else { return }
        guard let proxies = TrustedProxies(parsing: text) else {
            complain(setting, "must be addresses or networks with commas between them, like '127.0.0.1, 10.0.0.0/8'")
            return
        }
        target = proxies
    }

    mutating func mailServer(_ setting: ServerSetting, into target: inout String?) {
        guard let text = value(setting) else { return }
        let scheme = ["smtp://", "smtps://"].first(where: text.hasPrefix)
        let rest = text.dropFirst(scheme?.count ?? 0)
        let isHost = rest.utf8.allSatisfy { (0x21...0x7E).contains($0) } && !rest.isEmpty
        guard scheme != nil, isHost, !rest.contains(where: { "@/?#".contains($0) }) else {
            complain(
                setting,
                "must be a server like 'smtp://mail.example.com:587' or 'smtps://mail.example.com:465'; user and "
                    + "password are set with WEIR_SMTP_USER and WEIR_SMTP_PASSWORD"
            )
            return
        }
        target = text
    }

    /// What was given stands in no complaint: it may hold a password.
    mutating func database(_ setting: ServerSetting, into target: inout PostgresConfiguration?) {
        guard let text = value(setting) else { return }
        do {
            target = try PostgresConfiguration(url: text)
        } catch .invalidConfiguration(let problem) {
            complain(setting, "cannot be used: \(problem)")
        } catch {
            complain(setting, "must be the URL of a database, as in postgres://user:password@host/weir")
        }
    }

    mutating func complain(_ setting: ServerSetting, _ problem: String) {
        let names = [setting.flag, setting.variable].compactMap(\.self).joined(separator: " or ")
        complaints.append(ConfigurationComplaint(setting: setting, text: "\(names) \(problem)"))
    }
}
