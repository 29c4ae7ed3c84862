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

    @Option(help: "Only these: failed, due, open (not done and not failed) or done.")
    var state: String?

    @Option(help: "Only this kind, such as contract_billing or invoice_delivery.")
    var kind: String?

    @Option(help: "Only what concerns this customer, cust_….")
    var customer: String?

    @Option(help: ArgumentHelp("How many at most, 1 to 200 (default: 50).", valueName: "count"))
    var limit: Int = 50

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let filters = [("state", state), ("kind", kind), ("customerId", customer)].compactMap { name, value in
            value.map { "&\(name)=\(PercentEncoding.encode($0))" }
        }
        let path = "/v1/jobs?limit=\(limit)" + filters.joined()
        let response = try await connection.withClient(for: "weir jobs list") { client in
            try await client.send("GET", path)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        for case .object(let job) in response.json.objectValue?["jobs"]?.arrayValue ?? [] { Self.show(job) }
    }

    static func show(_ job: JSONObject) {
        let attempts = job["attempts"]?.shown ?? "0"
        print(
            "\(job["id"]?.shown ?? "")  \(job["state"]?.shown ?? "")  \(job["kind"]?.shown ?? "")  "
                + "\(job["subject"]?.shown ?? "")  due \(job["dueAt"]?.shown ?? "")  \(attempts) attempts"
        )
        guard let error = job["error"]?.objectValue else { return }
        print("  \(error["code"]?.shown ?? ""): \(error["message"]?.shown ?? "")")
        print("  \(error["remedy"]?.shown ?? "")")
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

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir jobs retry") { client in
            try await client.send("POST", "/v1/jobs/\(PercentEncoding.encode(id))/retry")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if let job = response.json.objectValue { JobsList.show(job) }
    }
}
