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
    package func findingsBeforeStart() -> [Finding] {
        switch read() {
        case .failure(let error): Self.findings(error)
        case .success(let configuration): machine(configuration) + [PortCheck.finding(configuration)]
        }
    }

    /// Everything, the data included; while a server runs on the folder, the data is its own to look at.
    package func findings() -> [Finding] {
        let configuration: ServerConfiguration
        switch read() {
        case .failure(let error): return Self.findings(error)
        case .success(let read): configuration = read
        }
        var findings = [Finding.ok(.configuration, "All settings are understood.")]
        findings += ConfigurationCheck.client(environment)
        findings += ConfigurationCheck.advice(configuration)
        findings += machine(configuration)
        let holder = FolderCheck.holder(of: configuration.dataFolder)
        if holder == nil {
            findings.append(PortCheck.finding(configuration))
            findings += DatabaseCheck.findings(in: configuration.dataFolder, now: clock.now())
        } else {
            findings.append(.ok(.database, "A server has the data open, and looks after it."))
        }
        return findings
    }

    private func read() -> Result<ServerConfiguration, ConfigurationError> {
        do {
            return .success(try ServerConfiguration(flags: flags, environment: environment))
        } catch {
            return .failure(error)
        }
    }

    private static func findings(_ error: ConfigurationError) -> [Finding] {
        error.complaints.map { complaint in
            .failure(
                .configuration,
                complaint.hasSuffix(".") || complaint.hasSuffix("?") ? complaint : complaint + ".",
                remedy: "Correct it or leave it out; 'weir help serve' says all settings."
            )
        }
    }

    private func machine(_ configuration: ServerConfiguration) -> [Finding] {
        ConfigurationCheck.findings(configuration) + FolderCheck.findings(configuration.dataFolder)
            + DiskCheck.findings(configuration.dataFolder) + [MachineCheck.openFiles(), MachineCheck.timeZones()]
            + MachineCheck.memory(configuration) + MachineCheck.clock(clock.now())
    }
}
