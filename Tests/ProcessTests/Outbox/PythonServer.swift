import Foundation
import WeirAPI
import WeirTesting

/// A program in Python that others connect to; it ends with the test.
final class PythonServer: Sendable {
    private let process: ChildProcess
    private let output: TemporaryFolder
    let port: Int
    /// Where it keeps what it took.
    let folder: TemporaryFolder

    init(_ program: String) async throws {
        folder = try TemporaryFolder()
        output = try TemporaryFolder()
        process = try PythonClient.start(program, [folder.path], output)
        while true {
            let text = process.standardOutput()
            if text.hasSuffix("\n"), let port = Int(text.dropLast()) {
                self.port = port
                return
            }
            if let status = process.statusIfEnded() {
                throw ProcessFailure("\(program) ended with \(status): \(process.output())")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    deinit { process.signal(SIGKILL) }

    /// The names of what it took, in order.
    var taken: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasSuffix(".part") }.sorted()
    }
}

extension PythonClient {
    /// Runs a program and reads the JSON that it prints.
    static func json(_ program: String, _ arguments: [String]) async throws -> JSONValue {
        let result = try await run(program, arguments)
        guard result.status == .exited(0) else { throw ProcessFailure("\(program): \(result.errors)") }
        return try JSONParser.parse(Array(result.output.utf8))
    }
}
