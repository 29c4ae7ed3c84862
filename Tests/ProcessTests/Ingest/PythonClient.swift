import Foundation
import WeirTesting

/// The programs in Python that speak to the server.
enum PythonClient {
    static let folder = RealUsage.repository + "/.build/python"

    /// Runs a program of the folder `Python` to its end.
    ///
    /// `input`: What it reads.
    static func run(_ program: String, _ arguments: [String], input: [UInt8]? = nil) async throws -> CommandResult {
        let output = try TemporaryFolder()
        let inputPath = input == nil ? nil : output.path + "/input"
        if let input, let inputPath { try Data(input).write(to: URL(fileURLWithPath: inputPath)) }
        let process = try start(program, arguments, output, inputPath: inputPath)
        let status = await process.waitForEnd()
        return CommandResult(status: status, output: process.standardOutput(), errors: process.standardError())
    }

    /// Runs the tests in Python that lie in a folder of the repository.
    ///
    /// `options`: Further ones of pytest's.
    static func test(_ folder: String, _ options: [String] = []) async throws -> CommandResult {
        let output = try TemporaryFolder()
        // Tests that wait for ever end too, and show where they stood.
        let process = try python(
            ["-X", "faulthandler", "-m", "pytest", "-W", "ignore", RealUsage.repository + "/" + folder] + options,
            output,
            inputPath: nil,
            under: ["timeout", "--signal=ABRT", "--kill-after=10", "1800"]
        )
        let status = await process.waitForEnd()
        return CommandResult(status: status, output: process.standardOutput(), errors: process.standardError())
    }

    static func start(
        _ program: String,
        _ arguments: [String],
        _ output: TemporaryFolder,
        inputPath: String? = nil
    ) throws -> ChildProcess {
        let path = RealUsage.repository + "/Tests/ProcessTests/Python/" + program
        return try python([path] + arguments, output, inputPath: inputPath)
    }

    private static func python(
        _ arguments: [String],
        _ output: TemporaryFolder,
        inputPath: String?,
        under limit: [String] = []
    ) throws -> ChildProcess {
        guard FileManager.default.fileExists(atPath: folder + "/.packages") else {
            throw ProcessFailure(
                "the Python packages of the tests are missing: run the tests with 'make test', or Scripts/install-python.sh"
            )
        }
        return try ChildProcess(
            executable: "/usr/bin/env",
            arguments: limit + ["python3"] + arguments,
            environment: BuiltCommand.environment([
                "PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8",
                "WEIR_TEST_EXECUTABLE": try BuiltCommand.path(),
            ]),
            outputFolder: output.path,
            inputPath: inputPath
        )
    }
}
