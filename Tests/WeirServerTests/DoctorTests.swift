import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirServer

/// Every finding names what is the case and what to do about it.
struct DoctorTests {
    private static func doctor(
        _ flags: [ServerSetting: String],
        _ environment: [String: String] = [:],
        clock: ManualClock = ManualClock()
    ) -> Doctor {
        Doctor(flags: flags, environment: environment, clock: clock.wallClock)
    }

    private static func problems(_ findings: [Finding]) -> [Finding] { findings.filter { $0.severity != .ok } }

    /// A folder in which nothing is wrong.
    private static func soundFolder() throws -> (TemporaryFolder, String) {
        let parent = try TemporaryFolder()
        let path = parent.path + "/data"
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        return (parent, path)
    }

    @Test func aSoundMachineHasNoFailure() throws {
        let (parent, path) = try Self.soundFolder()
        let findings = Self.doctor([.data: path, .port: "0"]).findings()
        #expect(findings.filter { $0.severity == .failure } == [])
        #expect(Set(findings.map(\.check)).isSuperset(of: [.configuration, .dataFolder, .disk, .clock, .database]))
        withExtendedLifetime(parent) {}
    }

    @Test("Whatever is not well has a remedy, and nothing that is well has one")
    func remediesAreThere() throws {
        let parent = try TemporaryFolder()
        let findings =
            Self.doctor([.data: parent.path + "/a/b", .port: "0"], ["WEIR_KEY": "x"]).findings()
            + Self.doctor([:], ["WEIR_PROT": "1", "WEIR_LOG_LEVEL": "loud"]).findings()
        for finding in findings {
            #expect((finding.remedy == nil) == (finding.severity == .ok), "\(finding)")
            #expect(finding.message.hasSuffix(".") || finding.message.hasSuffix("?"), "\(finding)")
        }
    }

    @Test("All that is wrong with the settings is named at once")
    func settings() {
        let findings = Self.doctor(
            [.port: "99999"],
            ["WEIR_PROT": "1", "WEIR_LOG_LEVEL": "loud", "WEIR_IDEMPOTENCY_HOURS": "x"]
        ).findings()
        #expect(findings.count { $0.check == .configuration && $0.severity == .failure } == 4)
        #expect(findings.contains { $0.message.contains("did you mean WEIR_PORT?") })
    }

    @Test("One wrong setting hides nothing that is wrong with the rest")
    func wrongSettingsHideNothing() async throws {
        let parent = try TemporaryFolder()
        let file = parent.path + "/file"
        try Data().write(to: URL(fileURLWithPath: file))
        try await TestServer.run { server in
            let port = try #require(server.url.split(separator: ":").last)
            let doctor = Self.doctor([.data: file, .port: String(port)], ["WEIR_LOG_LEVEL": "loud"])
            for findings in [doctor.findingsBeforeStart(), doctor.findings()] {
                let failures = findings.filter { $0.severity == .failure }
                #expect(Set(failures.map(\.check)).isSuperset(of: [.configuration, .dataFolder]), "\(failures)")
                #expect(findings.contains { $0.check == .openFiles })
            }
            #expect(doctor.findingsBeforeStart().contains { $0.check == .port && $0.severity == .failure })
            // Which port is meant is not known here.
            let unknown: [([ServerSetting: String], String)] = [([.port: "99999"], "WEIR_KEY"), ([:], "WEIR_PROT")]
            for (flags, variable) in unknown {
                let findings = Self.doctor(flags, [variable: ""]).findingsBeforeStart()
                #expect(!findings.contains { $0.check == .port })
                #expect(findings.contains { $0.check == .dataFolder })
            }
        }
    }

    @Test func settingsThatContradictWhatIsThere() throws {
        let (parent, path) = try Self.soundFolder()
        let file = parent.path + "/nowhere/address"
        let missing = Self.doctor([.data: path, .port: "0", .addressFile: file]).findingsBeforeStart()
        #expect(Self.problems(missing).contains { $0.message.contains("cannot be written") && $0.severity == .failure })
        let folder = Self.doctor([.data: path, .port: "0", .addressFile: parent.path]).findingsBeforeStart()
        #expect(Self.problems(folder).contains { $0.message.contains("is a folder") })
        let open = Self.doctor([.data: path, .port: "0", .host: "0.0.0.0"]).findings()
        #expect(Self.problems(open).contains { $0.message.contains("plain HTTP") && $0.severity == .warning })
    }

    @Test(arguments: [
        (["WEIR_URL": "shop:8080"], "is not the address"),
        (["WEIR_URL": "http://h"], "neither WEIR_KEY nor WEIR_API_KEY is"),
        (["WEIR_KEY": "wr_live_0123456789abcdef0123456789abcdef"], "WEIR_URL is not"),
        (["WEIR_URL": "http://h", "WEIR_KEY": "nonsense"], "WEIR_KEY is not a secret key"),
        (["WEIR_URL": "http://h", "WEIR_API_KEY": "nonsense"], "WEIR_API_KEY is not a secret key"),
    ])
    func variablesOfTheOtherCommands(environment: [String: String], sentence: String) throws {
        let (parent, path) = try Self.soundFolder()
        let findings = Self.doctor([.data: path, .port: "0"], environment).findings()
        #expect(Self.problems(findings).contains { $0.message.contains(sentence) }, "\(findings)")
        #expect(!findings.contains { $0.line.contains("0123456789abcdef") })
        withExtendedLifetime(parent) {}
    }

    // MARK: The folder

    @Test func aFolderThatIsNone() throws {
        let parent = try TemporaryFolder()
        let file = parent.path + "/file"
        try Data().write(to: URL(fileURLWithPath: file))
        let findings = FolderCheck.findings(file)
        #expect(findings.map(\.severity) == [.failure])
        #expect(FolderCheck.findings(file + "/below").map(\.severity) == [.failure])
        #expect(FolderCheck.findings(parent.path + "/new/one").map(\.severity) == [.ok])
    }

    @Test func aFolderThatIsOpenToOthers() throws {
        let (parent, path) = try Self.soundFolder()
        #expect(FolderCheck.findings(path).map(\.severity) == [.ok])
        #expect(chmod(path, 0o755) == 0)
        let findings = FolderCheck.findings(path)
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings.first?.remedy?.contains("chmod 700") == true)
        withExtendedLifetime(parent) {}
    }

    @Test func aFolderThatIsHeld() throws {
        let (parent, path) = try Self.soundFolder()
        let holder = try DataFolder(path: path, purpose: "weir serve")
        let findings = FolderCheck.findings(path)
        #expect(findings.first?.message.contains("in use by process \(getpid()) (weir serve)") == true)
        withExtendedLifetime((parent, holder)) {}
    }

    // MARK: The machine

    private static let roomy = DiskCheck.Facts(
        freeBytes: 100 << 30,
        freeFiles: 1_000_000,
        allFiles: 2_000_000,
        kind: .local,
        isReadOnly: false
    )

    @Test func disks() {
        func severities(_ change: (inout DiskCheck.Facts) -> Void) -> [Finding.Severity] {
            var facts = Self.roomy
            change(&facts)
            return DiskCheck.findings(facts, "/d").map(\.severity)
        }
        #expect(severities { _ in } == [.ok])
        #expect(severities { $0.freeBytes = DiskCheck.wantedBytes } == [.ok])
        #expect(severities { $0.freeBytes = DiskCheck.wantedBytes - 1 } == [.warning])
        #expect(severities { $0.freeBytes = DiskCheck.neededBytes - 1 } == [.failure])
        #expect(severities { $0.freeFiles = 10 } == [.failure])
        // Some file systems do not count files.
        #expect(severities { ($0.freeFiles, $0.allFiles) = (0, 0) } == [.ok])
        #expect(severities { $0.kind = .network } == [.warning])
        #expect(severities { $0.kind = .memory } == [.warning])
        #expect(severities { ($0.isReadOnly, $0.freeBytes) = (true, 0) } == [.failure, .failure])
    }

    @Test("The file system is the one of the deepest mount above the folder")
    func fileSystems() {
        let mounts = """
            22 28 0:21 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            23 22 0:22 / /data rw,relatime shared:2 - nfs4 server:/data rw,vers=4.2
            24 23 0:23 / /data/local rw shared:3 - xfs /dev/sdb1 rw
            25 22 0:24 / /dev/shm rw - tmpfs tmpfs rw
            26 22 0:25 / /with\\040blank rw - cifs //server/share rw
            """
        let kinds = [
            "/", "/var/lib/weir", "/data", "/data/weir", "/data/local/weir", "/database", "/dev/shm/x", "/with blank/x",
        ]
        .map { DiskCheck.kind(of: $0, mounts: mounts) }
        #expect(kinds == [.local, .local, .network, .network, .local, .local, .memory, .network])
        #expect(DiskCheck.kind(of: "/x", mounts: "") == .local)
    }

    @Test(arguments: [(255, Finding.Severity.failure), (256, .warning), (4_095, .warning), (4_096, .ok)])
    func openFiles(limit: Int, severity: Finding.Severity) {
        #expect(MachineCheck.openFiles(limit: UInt64(limit)).severity == severity)
    }

    @Test func memory() {
        #expect(MachineCheck.memory(machineMiB: 1024, deduplicationMiB: 256).isEmpty)
        #expect(MachineCheck.memory(machineMiB: 1024, deduplicationMiB: 900).map(\.severity) == [.warning])
        #expect(MachineCheck.memory(machineMiB: 1024, deduplicationMiB: 2048).map(\.severity) == [.failure])
    }

    @Test func clocks() {
        let now = ManualClock.usualStart
        #expect(MachineCheck.clock(now).map(\.severity) == [.ok])
        #expect(MachineCheck.clock(Timestamp(milliseconds: 0)).map(\.severity) == [.failure])
        #expect(MachineCheck.clock(now, newestData: now.adding(seconds: 300)).isEmpty)
        #expect(MachineCheck.clock(now, newestData: now.adding(seconds: 301)).map(\.severity) == [.failure])
    }

    @Test func timeZonesThatAreMissing() throws {
        let folder = try TemporaryFolder()
        #expect(MachineCheck.timeZones(ZoneDatabase(root: folder.path)).severity == .failure)
        #expect(MachineCheck.timeZones().severity == .ok)
    }

    @Test func aPortThatIsTaken() async throws {
        try await TestServer.run { server in
            let port = try #require(server.url.split(separator: ":").last.flatMap { Int($0) })
            var configuration = ServerConfiguration()
            configuration.port = port
            #expect(PortCheck.finding(configuration).message.contains("Address already in use"))
            configuration.host = "203.0.113.1"
            #expect(PortCheck.finding(configuration).message.contains("Cannot assign requested address"))
        }
    }

    // MARK: The data

    /// A folder with the data of a server that has run.
    private static func folderWithData() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder.keepingData(because: "the doctor looks at what lies in it")
        try await TestServer.run(folder: folder) { server in
            _ = try await server.live.send("POST", "/v1/plans", body: ["key": "pro", "name": "Pro"] as JSONObject)
        }
        return folder
    }

    private static func database(_ folder: TemporaryFolder, clock: ManualClock = ManualClock()) -> [Finding] {
        DatabaseCheck.findings(in: folder.path + "/data", now: clock.wallClock.now())
    }

    @Test func soundDataIsSaidToBeSound() async throws {
        let folder = try await Self.folderWithData()
        #expect(Self.database(folder).map(\.severity) == [.ok, .ok])
        // And it is not changed by being looked at.
        try await TestServer.run(folder: folder) { server in
            let answer = try await server.live.send("GET", "/v1/plans/pro")
            #expect(answer.status == 200)
        }
    }

    @Test func dataFromTheFuture() async throws {
        let folder = try TemporaryFolder.keepingData(because: "the doctor looks at what lies in it")
        let clock = ManualClock()
        clock.advance(seconds: 86_400)
        try await TestServer.run(clock: clock, folder: folder) { server in
            _ = try await server.live.send("POST", "/v1/plans", body: ["key": "pro", "name": "Pro"] as JSONObject)
        }
        #expect(Self.database(folder).map(\.check) == [.database, .clock, .log])
        #expect(Self.database(folder, clock: clock).map(\.severity) == [.ok, .ok])
    }

    @Test func dataThatAServerHasOpenIsLeftAlone() async throws {
        let folder = try TemporaryFolder.keepingData(because: "the doctor looks at what lies in it")
        try await TestServer.run(folder: folder) { server in
            let doctor = Self.doctor([.data: folder.path + "/data", .port: "0"])
            // For another start it is in the way; asked how it fares it is well.
            let start = doctor.findingsBeforeStart()
            #expect(start.contains { $0.check == .dataFolder && $0.message.contains("in use by process") })
            let running = try #require(RunningServer(try await server.local.send("GET", "/local/status").json))
            #expect(running == RunningServer(waitingEntries: running.waitingEntries))
            let findings = doctor.findings(server: running)
            #expect(!findings.contains { $0.severity == .failure }, "\(findings)")
            #expect(findings.contains { $0.check == .dataFolder && $0.message.contains("A server runs on") })
            #expect(findings.contains { $0.check == .database && $0.severity == .ok })
            let ill = doctor.findings(server: RunningServer(failure: "cannot sync", waitingEntries: 2))
            #expect(
                ill.contains { $0.check == .dataFolder && $0.severity == .failure && $0.line.contains("cannot sync") }
            )
            #expect(doctor.findings().contains { $0.check == .dataFolder && $0.severity == .failure })
        }
    }

    @Test("A damaged file is found, wherever the damage is", arguments: [0, 0.3, 0.6, 0.9])
    func damagedData(place: Double) async throws {
        let folder = try await Self.folderWithData()
        let path = folder.path + "/data/weir.sqlite"
        // Closing the file brings what is in SQLite's own log into it.
        let sound = Self.database(folder)
        #expect(sound.map(\.severity) == [.ok, .ok], "\(sound)")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let pages = bytes.count / 4096
        let start = Int(Double(pages) * place) * 4096
        for index in start..<min(start + 4096, bytes.count) { bytes[index] = 0xA5 }
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(Self.database(folder).map(\.severity) == [.failure])
    }
}
