import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Imports of files that are still written, or are not what they were: nothing is lost, nothing is passed over.
struct CheckpointTests {
    /// A server with a meter of all values and a customer.
    private func start() async throws -> ServerProcess {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        try await server.client().ask(
            "POST",
            "/v1/meters",
            ["code": "N", "eventName": "e", "displayName": "N", "aggregation": "sum", "valueProperty": "n"]
        )
        try await server.client().ask("POST", "/v1/customers", ["externalId": "c"])
        return server
    }

    private func write(_ text: String, _ name: String, _ server: ServerProcess) throws -> String {
        let path = server.folder.path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func importing(
        _ file: String,
        _ server: ServerProcess,
        _ more: [String] = []
    ) async throws
        -> CommandResult
    {
        let words = ["events", "import", file, "--checkpoint", file + ".state", "--data", server.dataFolder]
        return try await BuiltCommand.run(words + more)
    }

    private func used(_ server: ServerProcess) async throws -> Int? {
        try await server.client().ask(
            "POST",
            "/v1/usage/query",
            ["meter": "N", "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"]
        )["rows"]?.arrayValue?.first?.objectValue?.number("value")
    }

    private static let mapping = [
        "--event-name", "e", "--customer-column", "customer", "--timestamp-column", "time", "--property", "n=n",
    ]

    @Test func aRowThatIsStillWrittenIsReadAgain() async throws {
        let server = try await start()
        let whole = "customer,time,n\nc,2026-01-02T00:00:00Z,5\nc,2026-01-03T00:00:00Z,1"
        let file = try write(whole, "t.csv", server)
        #expect(try await importing(file, server, Self.mapping).status == .exited(0))
        #expect(try await used(server) == 6)
        _ = try write(whole + "234\nc,2026-01-04T00:00:00Z,7\n", "t.csv", server)
        let second = try await importing(file, server, Self.mapping)
        #expect(second.output == "2 rows: 1 accepted, 0 duplicates, 1 replaced, 0 rejected\n", "\(second.errors)")
        #expect(second.errors == "went on behind row 1\n")
        #expect(try await used(server) == 5 + 1234 + 7)
        #expect(try await server.stop() == .exited(0))
    }

    @Test func aLineThatIsStillWrittenIsNoRejection() async throws {
        let server = try await start()
        let line =
            #"{"externalCustomerId":"c","eventName":"e","timestamp":"2026-01-02T00:00:00Z","properties":{"n":3}}"#
        let file = try write(line + "\n" + line.prefix(40), "t.jsonl", server)
        let first = try await importing(file, server)
        #expect(first.status == .exited(0))
        #expect(first.output == "1 rows: 1 accepted, 0 duplicates, 0 replaced, 0 rejected\n")
        #expect(first.errors == "row 2 has no line end and cannot be read yet; it is left for the next time\n")
        _ = try write(line + "\n" + line + "\n", "t.jsonl", server)
        let second = try await importing(file, server)
        #expect(second.output == "1 rows: 1 accepted, 0 duplicates, 0 replaced, 0 rejected\n", "\(second.errors)")
        #expect(try await used(server) == 6)
        #expect(try await server.stop() == .exited(0))
    }

    @Test func aCheckpointIsOfOneWorkspaceAndOneFile() async throws {
        let server = try await start()
        let line =
            #"{"externalCustomerId":"c","eventName":"e","timestamp":"2026-01-02T00:00:00Z","properties":{"n":3}}"#
        let file = try write(line + "\n", "t.jsonl", server)
        #expect(try await importing(file, server).status == .exited(0))
        let elsewhere = try await importing(file, server, ["--workspace", "test"])
        #expect(elsewhere.status == .exited(1))
        #expect(elsewhere.errors.contains("the server or its workspace is not the same"), "\(elsewhere.errors)")
        // As short as before, and another one.
        _ = try write(line.replacing("3", with: "4") + "\n" + line + "\n", "t.jsonl", server)
        let other = try await importing(file, server)
        #expect(other.status == .exited(1))
        #expect(other.errors.contains("the file begins otherwise"), "\(other.errors)")
        _ = try write(String(line.prefix(20)), "t.jsonl", server)
        let shorter = try await importing(file, server)
        #expect(shorter.status == .exited(1))
        #expect(shorter.errors.contains("the file begins otherwise"), "\(shorter.errors)")
        #expect(try await used(server) == 3)
        #expect(try await server.stop() == .exited(0))
    }

    @Test func aFileThatBecameShorterIsNotTheSame() async throws {
        let server = try await start()
        let line =
            #"{"externalCustomerId":"c","eventName":"e","timestamp":"2026-01-02T00:00:00Z","properties":{"n":1}}"#
        let file = try write(String(repeating: line + "\n", count: 100), "t.jsonl", server)
        #expect(try await importing(file, server).status == .exited(0))
        _ = try write(String(repeating: line + "\n", count: 60), "t.jsonl", server)
        let shorter = try await importing(file, server)
        #expect(shorter.status == .exited(1))
        #expect(shorter.errors.contains("is not the same file any more"), "\(shorter.errors)")
        #expect(try await server.stop() == .exited(0))
    }
}
