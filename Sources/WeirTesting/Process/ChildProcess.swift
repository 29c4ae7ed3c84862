import Foundation
import Synchronization

/// A program that runs beside the test, its output going to files.
package final class ChildProcess: Sendable {
    private let identifier: pid_t
    private let outputPath: String
    private let errorPath: String
    private let status = Mutex<ProcessStatus?>(nil)

    /// Starts a program.
    ///
    /// - Throws: ``ProcessFailure``.
    package init(
        executable: String,
        arguments: [String],
        environment: [String: String],
        outputFolder: String,
        inputPath: String? = nil,
        workingFolder: String? = nil
    ) throws {
        outputPath = outputFolder + "/stdout"
        errorPath = outputFolder + "/stderr"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, inputPath ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errorPath, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        // The tests' own runtime may have blocked or ignored signals; the program begins with none of that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let command = workingFolder.map { ["/usr/bin/env", "-C", $0, executable] } ?? [executable]
        let words = (command + arguments).map { strdup($0) }
        let variables = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { for text in words + variables { free(text) } }
        var identifier: pid_t = 0
        let error = posix_spawn(&identifier, command[0], &actions, &attributes, words + [nil], variables + [nil])
        guard error == 0 else {
            throw ProcessFailure("\(executable) cannot be started: \(String(cString: strerror(error)))")
        }
        self.identifier = identifier
    }

    deinit {
        guard statusIfEnded() == nil else { return }
        Foundation.kill(identifier, SIGKILL)
        waitpid(identifier, nil, 0)
    }

    /// Lets no file of the process grow beyond so many bytes, or be written beyond them; nil takes the bound away.
    ///
    /// - Throws: ``ProcessFailure``.
    package func limitFiles(toBytes bytes: UInt64?) async throws {
        let folder = try TemporaryFolder()
        let soft = bytes.map { "\($0)" } ?? "unlimited"
        // The function is not to be had from Swift.
        let command = try ChildProcess(
            executable: "/usr/bin/prlimit",
            arguments: ["--pid", "\(identifier)", "--fsize=\(soft):"],
            environment: [:],
            outputFolder: folder.path
        )
        let status = await command.waitForEnd()
        guard status == .exited(0) else { throw ProcessFailure("prlimit ended with \(status): \(command.output())") }
    }

    package func signal(_ signal: Int32) {
        status.withLock { status in
            // Once the status was taken, the number may belong to another process.
            if status == nil { _ = Foundation.kill(identifier, signal) }
        }
    }

    /// How the process ended, if it has.
    package func statusIfEnded() -> ProcessStatus? {
        status.withLock { status in
            if let status { return status }
            var code: Int32 = 0
            guard waitpid(identifier, &code, WNOHANG) == identifier else { return nil }
            status = code & 0x7F == 0 ? .exited((code >> 8) & 0xFF) : .killed(code & 0x7F)
            return status
        }
    }

    /// The most memory that it had at a time so far, in KiB; nil once it has ended.
    package var peakMemoryKiB: Int? { memory("VmHWM:") }

    /// The memory that it has now and that no file backs, in KiB; nil once it has ended.
    package var anonymousMemoryKiB: Int? { memory("RssAnon:") }

    private func memory(_ name: String) -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8),
            let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) })
        else { return nil }
        return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
    }

    package func waitForEnd() async -> ProcessStatus {
        while true {
            if let status = statusIfEnded() { return status }
            try? await Task.sleep(for: .milliseconds(2))
        }
    }

    package func standardOutput() -> String { Self.text(outputPath) }

    package func standardError() -> String { Self.text(errorPath) }

    /// Everything that it wrote.
    package func output() -> String { standardOutput() + standardError() }

    private static func text(_ path: String) -> String {
        do {
            return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        } catch {
            // Nothing would look like a program that wrote nothing.
            return "(\(path) could not be read: \(error))\n"
        }
    }
}

/// How a process ended.
package enum ProcessStatus: Sendable, Equatable {
    case exited(Int32)
    case killed(Int32)
}
