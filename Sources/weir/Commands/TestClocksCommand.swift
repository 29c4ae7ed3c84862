import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with the clocks of a test workspace.
struct TestClocks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test-clocks",
        abstract: "Make, show, move and remove the clocks by which customers of a test workspace live.",
        discussion: """
              weir test-clocks create --now 2026-01-31 --workspace test
              weir test-clocks advance clock_… --to 2026-03-01 --workspace test

            A customer lives by a clock that it was made with: its 'testClockId'.
            """,
        subcommands: [
            TestClocksCreate.self, TestClocksList.self, TestClocksShow.self, TestClocksAdvance.self,
            TestClocksDelete.self,
        ]
    )

    static let columns = [ListColumn("ID", "id"), ListColumn("NOW", "now"), ListColumn("NAME", "name")]

    static func path(_ clock: String) -> String { "/v1/test-clocks/\(PercentEncoding.encode(clock))" }

    static func lines(of clock: JSONObject) -> [String] { TextTable(columns, of: [.object(clock)]).lines }
}

/// Makes a clock.
struct TestClocksCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a clock that stands at an instant."
    )

    @Option(help: ArgumentHelp("Where it stands; a date alone is its beginning in UTC.", valueName: "time"))
    var now: String

    @Option(help: "What it is for.")
    var name: String?

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        var body: JSONObject = ["now": .string(EventTime.normalized(now))]
        body.set("name", name)
        try await options.ask(
            "POST",
            "/v1/test-clocks",
            body,
            for: "weir test-clocks create",
            lines: TestClocks.lines
        )
    }
}

/// Lists clocks.
struct TestClocksList: ListCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List clocks, newest first.")
    static let purpose = "weir test-clocks list"
    static let path = "/v1/test-clocks"
    static let name = "testClocks"
    static let columns = TestClocks.columns

    @OptionGroup
    var options: AnswerOptions
}

/// Shows one clock.
struct TestClocksShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a clock.")

    @Argument(help: "The clock's id.")
    var clock: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", TestClocks.path(clock), for: "weir test-clocks show", lines: TestClocks.lines)
    }
}

/// Moves a clock.
struct TestClocksAdvance: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advance",
        abstract: "Move a clock forward, and run everything of its customers that becomes due, in order.",
        discussion: "What ran is shown, each thing at its own instant. Ends with status 1 when something has failed."
    )

    @Argument(help: "The clock's id.")
    var clock: String

    @Option(help: ArgumentHelp("Where it is to stand; a date alone is its beginning in UTC.", valueName: "time"))
    var to: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let body: JSONObject = ["to": .string(EventTime.normalized(to))]
        let path = "\(TestClocks.path(clock))/advance"
        let answer = try await options.connection.ask("POST", path, body, for: "weir test-clocks advance")
        try options.show(answer, Self.lines)
        let advance = answer.json.objectValue ?? [:]
        if advance["isComplete"] == false { ErrorOutput.write("there is more to run: advance it again") }
        let failures = Self.failures(of: advance)
        failures.forEach(ErrorOutput.write)
        if !failures.isEmpty { throw ExitStatus.refused }
    }

    /// What ran, and where the clock stands.
    static func lines(of advance: JSONObject) -> [String] {
        var table = TextTable([("AT", .left), ("SUBJECT", .left), ("WHAT", .left)])
        for job in jobs(of: advance) {
            let what = job["what"]?.shown ?? "\(job["kind"]?.shown ?? "") \(job["state"]?.shown ?? "")"
            table.rows.append([job["ranAt"]?.shown ?? "", job["subject"]?.shown ?? "", what])
        }
        let now = advance["testClock"]?.objectValue?["now"]?.shown ?? ""
        return (table.rows.isEmpty ? [] : table.lines) + ["the clock stands at \(now)"]
    }

    static func failures(of advance: JSONObject) -> [String] {
        jobs(of: advance).compactMap { job in
            guard let error = job["error"]?.objectValue else { return nil }
            return "\(job["id"]?.shown ?? ""): \(error["message"]?.shown ?? "")"
        }
    }

    private static func jobs(of advance: JSONObject) -> [JSONObject] {
        (advance["jobs"]?.arrayValue ?? []).compactMap(\.objectValue)
    }
}

/// Removes a clock.
struct TestClocksDelete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Remove a clock by which nobody lives any more."
    )

    @Argument(help: "The clock's id.")
    var clock: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("DELETE", TestClocks.path(clock), for: "weir test-clocks delete") { _ in
            ["\(clock) is removed"]
        }
    }
}
