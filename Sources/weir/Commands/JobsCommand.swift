import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with jobs.
struct Jobs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what the server does by itself and what of it failed, and try that again.",
        subcommands: [JobsList.self, JobsRetry.self]
    )
}

/// Shows jobs.
struct JobsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show the jobs of a workspace that failed or are due, newest first."
    )

    @Option(
        help: "Only these: failed, due, open (not done and not failed) or done.",
        completion: .list(["failed", "due", "open", "done"])
    )
    var state: String?

    @Option(help: "Only this kind, such as contract_billing or invoice_delivery.")
    var kind: String?

    @Option(help: "Only what concerns this customer, cust_….")
    var customer: String?

    @Option(help: ArgumentHelp("How many at most, 1 to 200 (default: 50).", valueName: "count"))
    var limit: Int = 50

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let filters = [("state", state), ("kind", kind), ("customerId", customer)].compactMap { name, value in
            value.map { "&\(name)=\(PercentEncoding.encode($0))" }
        }
        let path = "/v1/jobs?limit=\(limit)" + filters.joined()
        try await options.ask("GET", path, for: "weir jobs list") { answer in
            Self.lines(of: (answer["jobs"]?.arrayValue ?? []).compactMap(\.objectValue))
        }
    }

    /// A table, and below it what went wrong with some and what to do about it.
    static func lines(of jobs: [JSONObject]) -> [String] {
        let columns = [
            ListColumn("JOB", "id"), ListColumn("STATE", "state"), ListColumn("KIND", "kind"),
            ListColumn("SUBJECT", "subject"), ListColumn("DUE", "dueAt"), ListColumn("ATTEMPTS", "attempts", .right),
        ]
        let errors = jobs.flatMap { job -> [String] in
            guard let error = job["error"]?.objectValue else { return [] }
            return [
                "", "\(job["id"]?.shown ?? ""): \(error["code"]?.shown ?? ""): \(error["message"]?.shown ?? "")",
                "  \(error["remedy"]?.shown ?? "")",
            ]
        }
        return TextTable(columns, of: jobs.map { .object($0) }).lines + errors
    }
}

/// Lets a job run again.
struct JobsRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Let a job that failed, or waits for its next attempt, run again at once."
    )

    @Argument(help: "The job's id, job_…, as 'weir jobs list' shows it.")
    var id: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "/v1/jobs/\(PercentEncoding.encode(id))/retry"
        try await options.ask("POST", path, for: "weir jobs retry") { JobsList.lines(of: [$0]) }
    }
}
