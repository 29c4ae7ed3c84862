import Foundation
import Testing
import WeirTesting

/// Completion as bash does it, with what the command writes for it.
struct CompletionTests {
    /// What bash offers for a line that ends where the cursor is; the last word may be empty.
    private static let offering = """
        source "$1"
        complete -p weir >/dev/null || exit 3
        shift
        COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMP_TYPE=9
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        COMPREPLY=()
        _weir weir "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """

    private static func offered(_ words: [String], script: String, in folder: TemporaryFolder) async throws -> [String]
    {
        let output = try TemporaryFolder()
        let process = try ChildProcess(
            executable: "/bin/bash",
            arguments: ["--norc", "-c", "cd '\(folder.path)'; " + offering, "bash", script, "weir"] + words,
            environment: BuiltCommand.environment([:]),
            outputFolder: output.path
        )
        let status = await process.waitForEnd()
        guard status == .exited(0) else { throw ProcessFailure("bash: \(status): \(process.output())") }
        return process.standardOutput().split(separator: "\n").map { String($0).trimmingCharacters(in: .whitespaces) }
    }

    @Test("bash completes commands, options, their values and files")
    func bash() async throws {
        let folder = try TemporaryFolder()
        let script = folder.path + "/completion"
        let written = try await BuiltCommand.run(["--generate-completion-script", "bash"])
        #expect(written.status == .exited(0))
        try Data(written.output.utf8).write(to: URL(fileURLWithPath: script))
        try Data().write(to: URL(fileURLWithPath: folder.path + "/usage.csv"))
        func offered(_ words: String...) async throws -> [String] {
            try await Self.offered(words, script: script, in: folder)
        }
        #expect(try await offered("inv") == ["invoices"])
        #expect(try await Set(offered("invoices", "mark")) == ["mark-paid", "mark-uncollectible"])
        #expect(try await offered("usage", "--cust") == ["--customer"])
        #expect(try await offered("keys", "list", "--workspace", "") == ["live", "test"])
        #expect(try await offered("serve", "--log-level", "w") == ["warning"])
        #expect(try await offered("export", "").filter { !$0.hasPrefix("-") } == ["events", "usage", "audit"])
        #expect(try await offered("events", "list", "--status", "c") == ["counted"])
        #expect(try await offered("events", "import", "us") == ["usage.csv"])
        #expect(try await offered("invoices", "list", "--contract", "").isEmpty)
    }

    @Test(
        "What other shells complete with is written too",
        arguments: [("zsh", "#compdef weir"), ("fish", "complete -c")]
    )
    func others(shell: String, sign: String) async throws {
        let written = try await BuiltCommand.run(["--generate-completion-script", shell])
        #expect(written.status == .exited(0) && written.output.contains(sign))
        for word in ["invoices", "mark-paid", "log-level"] { #expect(written.output.contains(word), "\(word)") }
    }
}
