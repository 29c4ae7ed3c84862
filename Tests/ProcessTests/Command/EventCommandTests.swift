import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What the command does with events: import, replay, retract, export.
struct EventCommandTests {
    private static let lines = (1...6).map {
        #"{"externalCustomerId":"c\#($0 % 2)","eventName":"llm","idempotencyKey":"k\#($0)","#
            + #""timestamp":"2026-01-15T10:00:0\#($0)Z","properties":{"n":\#($0)}}"#
    }

    private func run(_ server: ServerProcess, _ words: [String], input: String? = nil) async throws -> CommandResult {
        try await BuiltCommand.run(words + ["--data", server.dataFolder], input: input)
    }

    @Test func whatWasRejectedIsReplayedExportedAndRetracted() async throws {
        let server = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_LOG_LEVEL": "info"])
        try await server.start()
        let api = server.client()
        try await api.ask(
            "POST",
            "/v1/meters",
            ["code": "TOKENS", "eventName": "llm", "displayName": "T", "aggregation": "sum", "valueProperty": "n"]
        )
        try await api.ask("POST", "/v1/customers", ["externalId": "c0"])

        let text = Self.lines.joined(separator: "\n")
        let imported = try await run(server, ["events", "import", "-", "--format", "jsonl"], input: text)
        #expect(imported.status == .exited(1))
        #expect(imported.output.contains("3 accepted, 0 duplicates, 0 replaced, 3 rejected"))
        let inVain = try await run(server, ["events", "replay", "--code", "not_found"])
        #expect(inVain.status == .exited(1))
        #expect(inVain.output == "0 accepted, 3 rejected again\n")
        #expect(inVain.errors == "3 × not_found, such as: Customer 'ext:c1' not found\n")
        let listed = try await run(server, ["events", "rejected", "list", "--event-name", "llm", "--limit", "2"])
        #expect(listed.output.split(separator: "\n").count == 4, "\(listed.output)")
        #expect(listed.output.contains("not_found: Customer 'ext:c1' not found"))
        #expect(listed.errors == "there are more; see --limit and --json\n")
        for (words, output) in [
            (["--code", "not_found", "--dry-run"], "3 rejected events would be given up\n"),
            (["--code", "invalid_input"], "0 rejected events given up\n"),
        ] {
            let discarded = try await run(server, ["events", "rejected", "discard"] + words)
            #expect(discarded.status == .exited(0))
            #expect(discarded.output == output)
        }
        #expect(try await run(server, ["events", "rejected", "discard"]).status == .exited(64))
        try await api.ask("POST", "/v1/customers", ["externalId": "c1"])
        let replayed = try await run(server, ["events", "replay"])
        #expect(replayed.status == .exited(0), "\(replayed.errors)")
        #expect(replayed.output == "3 accepted, 0 rejected again\n")

        let table = server.folder.path + "/events.csv"
        let exported = try await run(server, ["export", "events", "--format", "csv", "--output", table])
        #expect(exported.status == .exited(0), "\(exported.errors)")
        #expect(exported.errors.hasPrefix("as of "))
        #expect(try String(contentsOfFile: table, encoding: .utf8).split(separator: "\r\n").count == 7)
        let usage = try await run(
            server,
            ["export", "usage", "--meter", "TOKENS", "--from", "2026-01-01", "--to", "2026-02-01", "--window", "month"]
        )
        #expect(usage.output.split(separator: "\n").count == 2)
        let unknown = try await run(server, ["export", "everything"])
        #expect(unknown.status == .exited(1))

        let choice = [
            "events", "retract", "--event-name", "llm", "--from", "2026-01-15T10:00:03", "--to", "2026-01-16",
        ]
        let dry = try await run(server, choice + ["--dry-run"])
        #expect(dry.output == "4 events would be retracted (TOKENS 4)\n", "\(dry.errors)")
        let real = try await run(server, choice)
        #expect(real.output == "4 events retracted (TOKENS 4)\n", "\(real.errors)")
        let byKey = try await run(
            server,
            ["events", "retract", "--customer", "ext:c1", "--event-key", "k1", "--event-key", "k9"]
        )
        #expect(byKey.status == .exited(1))
        #expect(byKey.output == "1 events retracted\n")
        #expect(byKey.errors == "no event has the key 'k9'\n")
        let left = try await run(server, ["usage", "--meter", "TOKENS", "--top", "3", "--csv"])
        #expect(left.output.hasSuffix(",c0,2\r\n"), "\(left.output)\(left.errors)")
        // The log tells when an answer begins that is written while it is found out, and how it ended.
        #expect(try await server.stop() == .exited(0))
        let ends = server.output.split(separator: "\n").filter { $0.contains("message=answer_ended") }
        #expect(ends.count == 2, "\(ends)")
        #expect(ends.first?.contains("route=/v1/export/events") == true)
        #expect(ends.allSatisfy { $0.contains("complete=true") && $0.contains("request_id=req_") })
    }

    @Test func aCheckpointIsOfOneImport() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let (file, checkpoint) = (server.folder.path + "/e.jsonl", server.folder.path + "/state")
        // Long enough to be recognized by its beginning.
        let lines = (0..<100).map { #"{"externalCustomerId":"c","eventName":"e","idempotencyKey":"k\#($0)"}"# + "\n" }
        let words = ["events", "import", file, "--create-customers", "--checkpoint", checkpoint]
        try Data(lines[..<80].joined().utf8).write(to: URL(fileURLWithPath: file))
        let first = try await run(server, words)
        #expect(first.output == "80 rows: 80 accepted, 0 duplicates, 0 replaced, 0 rejected\n", "\(first.errors)")
        // The file has grown: only what is new is sent.
        try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: file))
        let second = try await run(server, words)
        #expect(second.output == "20 rows: 20 accepted, 0 duplicates, 0 replaced, 0 rejected\n", "\(second.errors)")
        #expect(second.errors == "went on behind row 80\n")
        let otherwise = try await run(server, words + ["--event-name", "other"])
        #expect(otherwise.status == .exited(1))
        #expect(otherwise.errors.contains("is of another import"))
        try Data(("x" + lines.joined()).utf8).write(to: URL(fileURLWithPath: file))
        #expect(try await run(server, words).errors.contains("the file begins otherwise"))
        try Data("nonsense".utf8).write(to: URL(fileURLWithPath: checkpoint))
        #expect(try await run(server, words).errors.contains("it cannot be read"))
        #expect(try await server.stop() == .exited(0))
    }
}
