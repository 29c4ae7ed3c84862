import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// `weir doctor` and the checks before a start, as the one who types them sees them.
struct DoctorCommandTests {
    private static func doctor(
        _ arguments: [String],
        _ settings: [String: String] = [:]
    ) async throws -> (result: CommandResult, findings: [JSONObject]) {
        let result = try await BuiltCommand.run(["doctor", "--json"] + arguments, settings: settings)
        let object = try JSONParser.parse(Array(result.output.utf8)).objectValue
        return (result, (object?["findings"]?.arrayValue ?? []).compactMap(\.objectValue))
    }

    private static func failures(_ findings: [JSONObject]) -> [String] {
        findings.filter { $0.text("severity") == "failure" }.compactMap { $0.text("check") }
    }

    @Test func aFolderThatWorksIsWell() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        #expect(try await server.stop() == .exited(0))
        let (result, findings) = try await Self.doctor(["--data", server.dataFolder, "--port", "0"])
        #expect(result.status == .exited(0), "\(result.output)")
        #expect(findings.contains { $0.text("check") == "database" && $0.text("severity") == "ok" })
        let text = try await BuiltCommand.run(["doctor", "--data", server.dataFolder, "--port", "0"])
        #expect(text.output.contains("ok       The database is whole."), "\(text.output)")
    }

    @Test func everythingThatIsWrongIsNamedWithItsRemedy() async throws {
        let folder = try TemporaryFolder()
        let (result, findings) = try await Self.doctor(
            ["--data", folder.path],
            ["WEIR_HOTS": "x", "WEIR_FLUSH_INTERVAL": "soon"]
        )
        #expect(result.status == .exited(1))
        #expect(Self.failures(findings) == ["configuration", "configuration"])
        let failures = findings.filter { $0.text("severity") == "failure" }
        #expect(failures.allSatisfy { $0.text("remedy")?.isEmpty == false })
        #expect(findings.contains { $0.text("check") == "data_folder" })
        #expect(result.output.hasPrefix(#"{"ok":false,"#))
    }

    @Test("The start names folder and port at once, and the remedy of each")
    func theStartSaysAllAtOnce() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let port = try #require(server.url.split(separator: ":").last)
        let second = try await BuiltCommand.run(["serve", "--port", String(port), "--data", server.dataFolder])
        #expect(second.status == .exited(69))
        #expect(second.errors.contains("is in use by process"))
        #expect(second.errors.contains("Choose others with --host and --port."))
        // Asked how the server fares that runs, the doctor says that it is well.
        let (result, findings) = try await Self.doctor(["--data", server.dataFolder])
        #expect(result.status == .exited(0))
        #expect(Self.failures(findings) == [], "\(result.output)")
        #expect(result.output.contains("A server runs on"), "\(result.output)")
        #expect(try await server.stop() == .exited(0))
    }

    @Test("A start on data that is broken ends with what the doctor says, and no word of the program's own")
    func theStartNamesBrokenData() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        try await server.kill()
        let log = server.dataFolder + "/log"
        try FileManager.default.moveItem(atPath: log, toPath: server.folder.path + "/kept")
        let without = try await BuiltCommand.run(["serve", "--port", "0", "--data", server.dataFolder])
        #expect(without.status == .exited(69))
        #expect(without.errors.contains("has no log"), "\(without.errors)")
        let local = try await BuiltCommand.run(["workspaces", "list", "--data", server.dataFolder])
        #expect(local.status == .exited(69) && local.errors.contains("has no log"), "\(local.errors)")
        try FileManager.default.removeItem(atPath: log)
        try FileManager.default.moveItem(atPath: server.folder.path + "/kept", toPath: log)
        for name in ["weir.sqlite-wal", "weir.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: server.dataFolder + "/" + name)
        }
        try Data("no database".utf8).write(to: URL(fileURLWithPath: server.dataFolder + "/weir.sqlite"))
        let broken = try await BuiltCommand.run(["serve", "--port", "0", "--data", server.dataFolder])
        #expect(broken.status == .exited(69))
        #expect(broken.errors.contains("put a back-up in"), "\(broken.errors)")
        #expect(!broken.errors.contains("unavailable("), "\(broken.errors)")
    }

    @Test func theAuditTrailIsShown() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        for limit in [10, 20] {
            try await server.client().ask(
                "POST",
                "/v1/plans",
                ["key": "pro", "name": "Pro", "quotas": ["seo": .number(ExactDecimal(Int64(limit)))]]
            )
        }
        let made = try await BuiltCommand.run([
            "keys", "create", "--name", "K", "--requests-per-minute", "9", "--data", server.dataFolder,
        ])
        #expect(made.status == .exited(0), "\(made.errors)")
        let shown = try await BuiltCommand.run(["audit", "--data", server.dataFolder])
        #expect(shown.output.contains("plan.upserted  pro\n"), "\(shown.output)\(shown.errors)")
        #expect(shown.output.contains("  quotas.seo: 10 → 20\n"), "\(shown.output)")
        #expect(shown.output.contains("command_line"), "\(shown.output)")
        #expect(!shown.output.contains(String(made.output.dropLast())))
        let list = try await BuiltCommand.run(["keys", "list", "--json", "--data", server.dataFolder])
        let key = try #require(list.output.firstMatch(of: /"id":"(key_[0-9a-z]+)","name":"K"/)).1
        let rotated = try await BuiltCommand.run([
            "keys", "rotate", String(key), "--overlap", "0", "--data", server.dataFolder,
        ])
        #expect(rotated.output.hasPrefix("wr_live_"), "\(rotated.errors)")
        #expect(try await server.client(key: String(made.output.dropLast())).send("GET", "/v1/plans").status == 401)
        #expect(try await server.stop() == .exited(0))
    }
}
