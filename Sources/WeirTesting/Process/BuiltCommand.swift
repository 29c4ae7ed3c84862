import Foundation

/// The command `weir` as it was built beside the tests, or the one that `WEIR_TEST_EXECUTABLE` names.
package enum BuiltCommand {
    /// Where it is.
    ///
    /// Long runs name the release executable: what operators run, and many times as fast.
    ///
    /// - Throws: ``ProcessFailure`` when it was not built.
    package static func path() throws -> String {
        if let named = ProcessInfo.processInfo.environment["WEIR_TEST_EXECUTABLE"], !named.isEmpty {
            guard FileManager.default.isExecutableFile(atPath: named) else {
                throw ProcessFailure("WEIR_TEST_EXECUTABLE names \(named), which cannot be executed")
            }
            return named
        }
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        var folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
        // The test program lies in the build folder itself; other layouts nest it deeper.
        for _ in 0..<4 {
            let path = folder.appendingPathComponent("weir").path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
            folder.deleteLastPathComponent()
        }
        throw ProcessFailure("the command 'weir' is not beside the tests at \(tests)")
    }

    /// The variables of this process without those of Weir, and some of Weir.
    package static func environment(_ settings: [String: String]) -> [String: String] {
        ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("WEIR_") }.merging(settings) { _, new in new }
    }

    /// Runs the command to its end.
    package static func run(
        _ arguments: [String],
        settings: [String: String] = [:],
        input: String? = nil,
        workingFolder: String? = nil
    ) async throws -> CommandResult {
        let folder = try TemporaryFolder()
        if let input { try Data(input.utf8).write(to: URL(fileURLWithPath: folder.path + "/input")) }
        let process = try ChildProcess(
            executable: try path(),
            arguments: arguments,
            environment: environment(settings),
            outputFolder: folder.path,
            inputPath: input == nil ? nil : folder.path + "/input",
            workingFolder: workingFolder
        )
        let status = await process.waitForEnd()
        return CommandResult(status: status, output: process.standardOutput(), errors: process.standardError())
    }
}

/// What a command wrote and how it ended.
package struct CommandResult: Sendable {
    package var status: ProcessStatus
    package var output: String
    package var errors: String

    package init(status: ProcessStatus, output: String, errors: String) {
        self.status = status
        self.output = output
        self.errors = errors
    }
}
