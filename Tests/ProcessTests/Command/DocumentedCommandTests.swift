import Foundation
import Testing
import WeirAPI
import WeirTesting

/// The commands that documents show are there, with the options that they are shown with.
struct DocumentedCommandTests {
    /// A command as the executable describes it.
    private struct Described {
        var options: Set<String> = []
        var subcommands: [String: Described] = [:]

        init(_ value: JSONValue) {
            for argument in value["arguments"].arrayValue ?? [] {
                for name in argument["names"].arrayValue ?? [] {
                    options.insert((name["kind"] == "long" ? "--" : "-") + (name["name"].stringValue ?? ""))
                }
            }
            for command in value["subcommands"].arrayValue ?? [] {
                subcommands[command["commandName"].stringValue ?? ""] = Described(command)
            }
        }

        /// Its own options, and of a group those of the commands in it.
        var allOptions: Set<String> { subcommands.values.reduce(options) { $0.union($1.allOptions) } }

        /// What is wrong with the words behind `weir`; nil when nothing is.
        func complaint(about words: [String]) -> String? {
            var command = self
            var rest = words[...]
            while let word = rest.first, let next = command.subcommands[word] {
                command = next
                rest = rest.dropFirst()
            }
            if let word = rest.first, !command.subcommands.isEmpty, word.allSatisfy({ $0.isLowercase || $0 == "-" }),
                !word.hasPrefix("-")
            {
                return "there is no command '\(word)'"
            }
            let known = command.allOptions.union(["--help", "--version", "--generate-completion-script"])
            let unknown = rest.filter { $0.hasPrefix("--") && !known.contains($0) }
            return unknown.isEmpty ? nil : "there is no option \(unknown.joined(separator: ", "))"
        }
    }

    private static func described() async throws -> Described {
        let dumped = try await BuiltCommand.run(["--experimental-dump-help"])
        return Described(try JSONParser.parse(Array(dumped.output.utf8))["command"])
    }

    /// Blocks in other languages than the shell's, where `weir` is something else.
    private static let otherLanguages = ["python", "js", "swift", "json", "yaml", "nginx"]

    /// The words behind each `weir` of a document, in blocks and in code spans.
    static func commands(in text: String) -> [[String]] {
        var language: String?
        return text.replacing("\\\n", with: " ").split(whereSeparator: \.isNewline).flatMap { line -> [[String]] in
            if line.hasPrefix("```") {
                language = language == nil ? String(line.dropFirst(3)) : nil
                return []
            }
            guard let language else {
                return line.matches(of: /`weir ([^`]+)`/).map { words(String($0.1)) }
            }
            guard !otherLanguages.contains(language) else { return [] }
            return line.split(separator: /\|\|?|&&|;|\$\(/).compactMap { part in
                part.firstMatch(of: /^\s*(?:! |[A-Z_]+=\S+ |sudo -u \w+ )*(?:\S*\/)?weir (.*)/).map {
                    words(String($0.1))
                }
            }
        }
    }

    /// Words up to a comment or a redirection; what an option is given with `=` is left out.
    private static func words(_ text: String) -> [String] {
        let end = text.firstMatch(of: /(^|\s)(#|&$|\d?>|<)/)?.range.lowerBound ?? text.endIndex
        return text[..<end].matches(of: /(?:'[^']*'|"[^"]*"|\S)+/).map { word in
            let word = String(word.output).trimmingCharacters(in: CharacterSet(charactersIn: ",.:)`"))
            return word.hasPrefix("--") ? String(word.prefix { $0 != "=" }) : word
        }
    }

    @Test("Every command in the documents is there, with its options")
    func documentedCommandsExist() async throws {
        let described = try await Self.described()
        let root = URL(fileURLWithPath: RealUsage.repository)
        var documents = ["README.md", "SECURITY.md", "llms.txt"]
        for folder in ["Docs", "Clients", "Packaging"] {
            let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
            documents += paths.filter { $0.hasSuffix(".md") && !$0.contains("node_modules") }.map { "\(folder)/\($0)" }
        }
        var count = 0
        for path in documents {
            let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
            for words in Self.commands(in: text) {
                count += 1
                let complaint = described.complaint(about: words)
                #expect(complaint == nil, "\(path): weir \(words.joined(separator: " ")): \(complaint ?? "")")
            }
        }
        #expect(count > 200, "The commands are not found.")
    }

    @Test("Every command stands in the table of the page on the command line")
    func commandsAreDocumented() async throws {
        let described = try await Self.described()
        let page = try String(contentsOfFile: RealUsage.repository + "/Docs/cli.md", encoding: .utf8)
        let rows = page.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("| `weir ") }
        for (name, command) in described.subcommands where name != "help" {
            let own = rows.filter { $0.dropFirst("| `weir ".count).prefix { !" `".contains($0) } == name }
            #expect(!own.isEmpty, "weir \(name)")
            let words = Set(own.flatMap { $0.split { !$0.isLetter && $0 != "-" } })
            let missing = command.subcommands.keys.filter { $0 != "help" && !words.contains(Substring($0)) }
            #expect(missing.isEmpty, "weir \(name): \(missing.sorted())")
        }
    }

    @Test("A command that is not there is found")
    func mistakesAreFound() async throws {
        let described = try await Self.described()
        let text = """
            `weir invoices show`, `weir invoices shwo`, `weir usage --customer ext:a --custmer=b`
            ```sh
            WEIR_URL=x weir keys list --json | weir kyes list >file
            weir serve --port 0; weir import lago export \\
              --aply
            ```
            ```python
            weir = Weir()
            ```
            """
        let complaints = Self.commands(in: text).compactMap { described.complaint(about: $0) }
        #expect(
            complaints == [
                "there is no command 'shwo'", "there is no option --custmer", "there is no command 'kyes'",
                "there is no option --aply",
            ]
        )
    }
}
