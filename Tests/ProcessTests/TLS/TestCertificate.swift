import Foundation
import WeirTesting

/// A certificate for this machine that openssl made, in two files.
struct TestCertificate {
    let certificate: String
    let key: String

    /// Makes one that vouches for itself.
    init(in folder: TemporaryFolder, named name: String, days: Int = 30) async throws {
        certificate = "\(folder.path)/\(name).pem"
        key = "\(folder.path)/\(name)-key.pem"
        let made = try await Tool.run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
                "\(days)",
                "-subj", "/CN=\(name)", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost",
                "-out", certificate, "-keyout", key,
            ]
        )
        guard made.status == .exited(0) else { throw ProcessFailure("openssl: \(made.errors)") }
    }

    /// Puts both files into the place of those of a server.
    func take(over other: TestCertificate) throws {
        for (new, old) in [(certificate, other.certificate), (key, other.key)] {
            try FileManager.default.copyItem(atPath: new, toPath: old + ".new")
            guard rename(old + ".new", old) == 0 else { throw ProcessFailure("\(old) cannot be replaced") }
        }
    }
}

/// Runs programs of the machine.
enum Tool {
    static func run(_ executable: String, _ arguments: [String]) async throws -> CommandResult {
        let folder = try TemporaryFolder()
        let process = try ChildProcess(
            executable: executable,
            arguments: arguments,
            environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path],
            outputFolder: folder.path
        )
        let status = await process.waitForEnd()
        return CommandResult(status: status, output: process.standardOutput(), errors: process.standardError())
    }

    /// curl, which trusts one certificate only; the last line of its output is HTTP's version and the status.
    static func curl(_ trusted: String, _ arguments: [String]) async throws -> CommandResult {
        let fixed = ["-sS", "--max-time", "60", "--cacert", trusted, "-w", "\n%{http_version} %{http_code}"]
        return try await run("/usr/bin/curl", fixed + arguments)
    }

    /// Asks again until it is so, for at most a minute.
    static func eventually(_ isSo: () async throws -> Bool) async throws -> Bool {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            if try await isSo() { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }
}
