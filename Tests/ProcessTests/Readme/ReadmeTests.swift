import Foundation
import Testing
import WeirAPI
import WeirTesting

/// The README's commands, run as they are written.
struct ReadmeTests {
    @Test("the README's commands do what it shows")
    func theCommandsDoWhatIsShown() async throws {
        let text = try String(contentsOfFile: RealUsage.repository + "/README.md", encoding: .utf8)
        let steps = ReadmeBlocks.steps(in: text)
        try #require(steps.count(where: { $0.output != nil }) >= 8)
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()

        let folder = try TemporaryFolder()
        let path = folder.path + "/readme.sh"
        let commands = URL(fileURLWithPath: try BuiltCommand.path()).deletingLastPathComponent().path
        // What a reader has elsewhere, or fills in.
        var script = Self.script(steps, outputs: folder.path)
        for (written, real) in [
            ("http://127.0.0.1:8080", server.url), ("wr_live_the_key_that_was_printed", TestKeys.live),
            ("$PWD/.build/release", commands), (".build/release/weir try", commands + "/weir try"),
        ] {
            try #require(script.contains(written), "The README no longer says \(written).")
            script = script.replacing(written, with: real)
        }
        try Data(script.utf8).write(to: URL(fileURLWithPath: path))
        let shell = try ChildProcess(
            executable: "/bin/bash",
            arguments: ["-eu", path],
            // The commands are the next ones in the terminal of the quick start; only the data lies elsewhere.
            environment: BuiltCommand.environment(["WEIR_DATA": server.dataFolder]),
            outputFolder: folder.path,
            workingFolder: RealUsage.repository
        )
        #expect(await shell.waitForEnd() == .exited(0), "\(shell.output())")

        var texts = 0
        for (index, step) in steps.enumerated() {
            if let text = step.text {
                let seen = try String(contentsOfFile: "\(folder.path)/\(index)", encoding: .utf8)
                #expect(Self.isShown(text, by: seen), "README.md line \(step.line) printed \(seen)")
                texts += 1
            }
            guard let output = step.output else { continue }
            let seen = try String(contentsOfFile: "\(folder.path)/\(index)", encoding: .utf8)
            let differences = ShownJSON.differences(
                shown: try JSONParser.parse(Array(output.utf8)),
                seen: try JSONParser.parse(Array(seen.utf8))
            )
            #expect(differences == [], "README.md line \(step.line) answered \(seen)")
        }
        #expect(texts == 3, "one for each of the commands that lead to a first event, refusal and invoice")
        let commandsOfReadme = steps.last?.commands.split(separator: "\n").count { $0.hasPrefix("weir ") }
        #expect(commandsOfReadme == 8, "the last block is the one with the commands")
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Someone who follows the README gets an event metered, a call refused and an invoice")
    func aNewcomerGetsThere() async throws {
        let folder = try TemporaryFolder()
        let process = try ChildProcess(
            executable: "/usr/bin/env",
            arguments: [
                "python3", RealUsage.repository + "/Scripts/newcomer.py", "--json", "--binary", try BuiltCommand.path(),
            ],
            environment: BuiltCommand.environment(["PYTHONDONTWRITEBYTECODE": "1"]),
            outputFolder: folder.path
        )
        #expect(await process.waitForEnd() == .exited(0), "\(process.output())")
        let report = try #require(try JSONParser.parse(Array(process.standardOutput().utf8)).objectValue)
        func commands(_ path: String) -> [Int?] {
            let goals = report[path]?.objectValue
            return ["first metered event", "first 429", "first invoice"].map {
                goals?[$0]?.objectValue?.number("commands")
            }
        }
        #expect(commands("one command each") == [1, 1, 1], "\(report)")
        #expect(commands("call by call") == [5, 8, 14], "\(report)")
    }

    /// Whether a text is what is shown, in which `…` stands for any words of its line.
    private static func isShown(_ shown: String, by seen: String) -> Bool {
        let (shown, seen) = (shown.lines, seen.lines)
        return shown.count == seen.count
            && zip(shown, seen).allSatisfy { shown, seen in
                var rest = seen[...]
                let parts = shown.components(separatedBy: "…")
                for (index, part) in parts.enumerated() where !part.isEmpty {
                    guard let found = index == 0 ? rest.range(of: part, options: .anchored) : rest.range(of: part)
                    else {
                        return false
                    }
                    rest = rest[found.upperBound...]
                }
                return parts.last?.isEmpty == true || rest.isEmpty
            }
    }

    /// All blocks as one script in one shell, so that variables last; what each prints goes to a file of its own.
    private static func script(_ steps: [ReadmeBlocks.Step], outputs: String) -> String {
        steps.enumerated().map { index, step in "{\n\(step.commands)\n} > '\(outputs)/\(index)'" }.joined(
            separator: "\n"
        )
    }

    @Test func findsCommandsAndWhatTheyShow() {
        let text = "a\n```sh\none\ntwo\n```\ntext\n```json\n{}\n```\n```\nmake run\n```\n```sh\nthree\n```"
        #expect(
            ReadmeBlocks.steps(in: text) == [
                .init(line: 3, commands: "one\ntwo", output: "{}"), .init(line: 14, commands: "three"),
            ]
        )
    }

    @Test(arguments: [
        (#"{"a": 1, "b": "…"}"#, #"{"b": [2], "a": 1}"#, []),
        (#"{"a": 1}"#, #"{"a": 2}"#, ["/a is 2, and 1 is shown"]),
        (#"{"a": 1}"#, #"{"b": 1}"#, ["/a is missing", "/b is not shown"]),
        (#"[{"a": "…"}, 1]"#, #"[{"a": null}, 2]"#, ["/1 is 2, and 1 is shown"]),
        ("[1]", "[1, 2]", [" is [1,2], and [1] is shown"]),
    ])
    func comparesAnswersWithShownOnes(shown: String, seen: String, differences: [String]) throws {
        let found = ShownJSON.differences(
            shown: try JSONParser.parse(Array(shown.utf8)),
            seen: try JSONParser.parse(Array(seen.utf8))
        )
        #expect(found == differences)
    }
}

extension String {
    /// Its lines that are not empty.
    fileprivate var lines: [String] { split(whereSeparator: \.isNewline).map(String.init) }
}
