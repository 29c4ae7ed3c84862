import Foundation
package import WeirClient
import WeirPrimitives
import Synchronization

/// A server in a process of its own: the command as it was built, on a free port, which can be killed.
package final class ServerProcess: Sendable {
    package let folder: TemporaryFolder
    private let command: String
    private let variables: [String: String]
    private let state = Mutex(State())

    private struct State {
        var process: ChildProcess?
        var url: String?
    }

    /// - Parameters:
    ///   - folder: Where its data is; kept between starts.
    ///   - command: What it runs: the server, or the gateway by itself.
    ///   - variables: Settings beyond the usual ones.
    package init(folder: TemporaryFolder, command: String = "serve", variables: [String: String] = [:]) {
        self.folder = folder
        self.command = command
        self.variables = variables
    }

    package var dataFolder: String { folder.path + "/data" }

    /// The beginning of every address, of the last start.
    package var url: String { state.withLock { $0.url ?? "" } }

    package func client(key: String = TestKeys.live) -> APIClient {
        APIClient(.url(url), key: key).patient(minutes: 10)
    }

    /// Starts the process and waits until it answers.
    ///
    /// - Throws: ``ProcessFailure`` with what the process wrote when it ends instead.
    package func start() async throws {
        try launch()
        while true {
            if let text = try? String(contentsOfFile: addressFile, encoding: .utf8), text.hasSuffix("\n") {
                let url = String(text.dropLast())
                state.withLock { $0.url = url }
                return
            }
            if let process = state.withLock({ $0.process }), let status = process.statusIfEnded() {
                throw ProcessFailure("the server ended with \(status): \(process.output())")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Starts the process without waiting for it.
    package func launch() throws {
        try? FileManager.default.removeItem(atPath: addressFile)
        var variables = settings
        variables["WEIR_ADDRESS_FILE"] = addressFile
        // Should it crash by itself, the thread at fault is what matters.
        variables["SWIFT_BACKTRACE"] = "threads=crashed,registers=none,images=none,interactive=no,color=no"
        let process = try ChildProcess(
            executable: try BuiltCommand.path(),
            arguments: [command],
            environment: BuiltCommand.environment(variables),
            outputFolder: folder.path
        )
        state.withLock { $0.process = process }
    }

    private var addressFile: String { folder.path + "/address" }

    /// Settings of the process, without what depends on the start.
    package var settings: [String: String] {
        [
            "WEIR_DATA": dataFolder,
            "WEIR_PORT": "0",
            "WEIR_LOG_LEVEL": "warning",
            "WEIR_BOOTSTRAP_LIVE_KEY": TestKeys.live,
            "WEIR_BOOTSTRAP_TEST_KEY": TestKeys.test,
            "WEIR_DEDUPLICATION_MEMORY": "1",
        ].merging(variables) { _, new in new }
    }

    /// Ends the process at once, whatever it is doing.
    package func kill() async throws { _ = try await end(SIGKILL) }

    /// Asks the process to end and waits until it has.
    ///
    /// - Returns: How it ended.
    package func stop() async throws -> ProcessStatus { try await end(SIGTERM) }

    /// Sends SIGHUP.
    package func hangUp() { state.withLock { $0.process }?.signal(SIGHUP) }

    /// Sends SIGTERM without waiting.
    package func beginStopping() { state.withLock { $0.process }?.signal(SIGTERM) }

    /// Lets no file of the process grow beyond so many bytes, as on a full disk; nil makes room again.
    package func limitFiles(toBytes bytes: UInt64?) async throws {
        try await state.withLock { $0.process }?.limitFiles(toBytes: bytes)
    }

    /// Waits until the process has ended.
    package func waitForEnd() async throws -> ProcessStatus {
        guard let process = state.withLock({ $0.process }) else { return .exited(0) }
        return await process.waitForEnd()
    }

    /// The most memory that the process had at a time so far, in KiB.
    package var peakMemoryKiB: Int? { state.withLock { $0.process }?.peakMemoryKiB }

    /// The memory that the process has now and that no file backs, in KiB.
    package var anonymousMemoryKiB: Int? { state.withLock { $0.process }?.anonymousMemoryKiB }

    /// What the process wrote.
    package var output: String { state.withLock { $0.process }?.output() ?? "" }

    private func end(_ signal: Int32) async throws -> ProcessStatus {
        guard let process = state.withLock({ $0.process }) else { return .exited(0) }
        process.signal(signal)
        return await process.waitForEnd()
    }
}

/// Why a process did not do what a test needs.
package struct ProcessFailure: Error, CustomStringConvertible {
    package var description: String
    package init(_ description: String) { self.description = description }
}
