import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// What an import says of rows that do not count.
struct ImportRejectsTests {
    private static let good =
        #"{"externalCustomerId":"c","eventName":"e","timestamp":"2026-01-02T00:00:00Z","properties":{"n":3}}"#

    private func importing(_ text: String, _ more: [String]) async throws -> (CommandResult, TemporaryFolder) {
        let folder = try TemporaryFolder()
        let server = ServerProcess(folder: folder)
        try await server.start()
        try await server.client().ask("POST", "/v1/customers", ["externalId": "c"])
        let file = try folder.file("t.jsonl", text)
        let words = ["events", "import", file, "--data", server.dataFolder] + more
        let result = try await BuiltCommand.run(words)
        #expect(try await server.stop() == .exited(0))
        return (result, folder)
    }

    @Test func everyRejectedRowIsWrittenDownAndTheRestIsRecorded() async throws {
        let tooLong = #"{"x":""# + String(repeating: "a", count: 1 << 20) + #""}"#
        let broken = Array(repeating: "nonsense", count: 30)
        let unknown = Self.good.replacing("\"c\"", with: "\"nobody\"")
        let lines = ["\u{FEFF}" + Self.good, tooLong] + broken + [unknown, Self.good]
        let folder = try TemporaryFolder()
        let rejects = folder.path + "/rejects"
        let (result, _) = try await importing(lines.joined(separator: "\n") + "\n", ["--rejects", rejects])
        #expect(result.status == .exited(1))
        #expect(result.output == "34 rows: 2 accepted, 0 duplicates, 0 replaced, 32 rejected\n", "\(result.errors)")
        let written = try String(contentsOfFile: rejects, encoding: .utf8).split(separator: "\n")
        let rows = try written.map { try JSONParser.parse(Array($0.utf8)).objectValue?.number("row") }
        #expect(Set(rows) == Set((2...33).map(Optional.some)))
        #expect(written.count == 32)
        #expect(written.contains { $0.contains("longer than 1048576 bytes") })
    }

    @Test func anImportThatFailsSaysWhatWasRecorded() async throws {
        // More than is sent at once, and then a gzip file that breaks off.
        let text = (1...4000).map { Self.good.replacing("3}", with: "\($0)}") + "\n" }.joined()
        let packed = try Gzip.compress(Array(text.utf8))
        let folder = try TemporaryFolder()
        let server = ServerProcess(folder: folder)
        try await server.start()
        try await server.client().ask("POST", "/v1/customers", ["externalId": "c"])
        let file = folder.path + "/t.jsonl.gz"
        try Data(packed.dropLast(20)).write(to: URL(fileURLWithPath: file))
        let result = try await BuiltCommand.run(
            ["events", "import", file, "--data", server.dataFolder, "--batch-size", "500", "--concurrency", "1"]
        )
        #expect(result.status == .exited(1))
        #expect(result.errors.contains("until it failed: "), "\(result.errors)")
        #expect(result.errors.contains("the gzip data ends too early"), "\(result.errors)")
        #expect(try await server.stop() == .exited(0))
    }

    @Test func rowsThatReplaceOthersAreToldOf() async throws {
        let folder = try TemporaryFolder()
        let server = ServerProcess(folder: folder)
        try await server.start()
        try await server.client().ask("POST", "/v1/customers", ["externalId": "c"])
        for (number, place) in ["a", "b"].enumerated() {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/" + place,
                withIntermediateDirectories: false
            )
            let file = try folder.file(place + "/use.jsonl", Self.good.replacing("3}", with: "\(number)}") + "\n")
            let result = try await BuiltCommand.run(["events", "import", file, "--data", server.dataFolder])
            #expect(result.status == .exited(0), "\(result.errors)")
            #expect(result.errors.contains("--key-prefix") == (number == 1), "\(result.errors)")
        }
        #expect(try await server.stop() == .exited(0))
    }
}
