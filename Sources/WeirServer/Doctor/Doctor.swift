import WeirPrimitives
package import WeirStorage

/// Looks at everything that a server stands on, and names all that is wrong with what to do about it.
///
/// It changes nothing: folders are not made, and the database is only read, with the folder's lock held.
package struct Doctor: Sendable {
    private let flags: [ServerSetting: String]
    private let environment: [String: String]
    private let clock: WallClock

    /// Makes one.
    ///
    /// - Parameters:
    ///   - flags: What the command line says; only what was given.
    ///   - environment: The variables of the process.
    ///   - clock: The clock that is looked at.
    package init(flags: [ServerSetting: String], environment: [String: String], clock: WallClock) {
        self.flags = flags
        self.environment = environment
        self.clock = clock
    }

    /// What is looked at before each start: everything that takes no time.
    ///
    /// What is wrong with one setting does not hide the rest: it is looked at with the setting's default.
    package func findingsBeforeStart() -> [Finding] {
        let (configuration, complaints) = ServerConfiguration.read(flags: flags, environment: environment)
        return Self.findings(complaints) + machine(configuration) + port(configuration, complaints)
    }

    /// Everything, the data included; while a server runs on the folder, the data is its own to look at.
    ///
    /// `server`: What it says of itself; without it a held folder is a failure.
    package func findings(server: RunningServer? = nil) -> [Finding] {
        let (configuration, complaints) = ServerConfiguration.read(flags: flags, environment: environment)
        var findings = Self.findings(complaints)
        if findings.isEmpty { findings.append(.ok(.configuration, "All settings are understood.")) }
        findings += ConfigurationCheck.client(environment)
        findings += ConfigurationCheck.advice(configuration)
        findings += machine(configuration, server: server)
        guard configuration.database == nil else { return findings + port(configuration, complaints) }
        if FolderCheck.holder(of: configuration.dataFolder) == nil {
            findings += port(configuration, complaints)
            findings += DatabaseCheck.findings(in: configuration.dataFolder, now: clock.now())
        } else {
            findings.append(.ok(.database, "A server has the data open, and looks after it."))
        }
        return findings
    }

    /// What is the case with the database that servers share; nothing where there is none.
    package func databaseFindings() async -> [Finding] {
        let configuration = ServerConfiguration.read(flags: flags, environment: environment).0
        guard let database = configuration.database else { return [] }
        return await SharedDatabaseCheck.findings(database, connections: configuration.databaseConnections, clock.now)
    }

    /// Where the data is that is looked at.
    package var dataFolder: String {
        ServerConfiguration.read(flags: flags, environment: environment).0.dataFolder
    }

    /// Why a server could not start on the data of a folder that this process holds: what is wrong with it, else the
    /// error itself.
    static func failures(startingOn folder: DataFolder, _ error: any Error, now: Timestamp) -> [Finding] {
        let failures = DatabaseCheck.findings(folder, now).filter { $0.severity == .failure }
        guard failures.isEmpty else { return failures }
        return [
            .failure(
                .database,
                "The server cannot start on the data in \(folder.path): \(error).",
                remedy: "Run 'weir doctor', and look at disk and rights of the folder."
            )
        ]
    }

    private static func findings(_ complaints: [ConfigurationComplaint]) -> [Finding] {
        complaints.map { complaint in
            let text = complaint.text
            return .failure(
                .configuration,
                text.hasSuffix(".") || text.hasSuffix("?") ? text : text + ".",
                remedy: "Correct it or leave it out; 'weir help serve' says all settings."
            )
        }
    }

    /// Nothing when it is not known which port is meant.
    private func port(_ configuration: ServerConfiguration, _ complaints: [ConfigurationComplaint]) -> [Finding] {
        let isKnown = complaints.allSatisfy { $0.setting.map { $0 != .port && $0 != .host } ?? false }
        return isKnown ? [PortCheck.finding(configuration)] : []
    }

    private func machine(_ configuration: ServerConfiguration, server: RunningServer? = nil) -> [Finding] {
        ConfigurationCheck.findings(configuration) + FolderCheck.findings(configuration.dataFolder, server: server)
            + DiskCheck.findings(configuration.dataFolder) + [MachineCheck.openFiles(), MachineCheck.timeZones()]
            + MachineCheck.memory(configuration) + MachineCheck.clock(clock.now())
            + CertificateCheck.findings(configuration, now: clock.now())
    }
}
