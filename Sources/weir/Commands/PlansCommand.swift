import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// What is done with plans.
struct Plans: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show plans and their versions, archive them, and move subscribers to the current version.",
        subcommands: [PlansList.self, PlansShow.self, PlansVersions.self, PlansMigrate.self, PlansArchive.self]
    )
}

/// Shows the versions of a plan.
struct PlansVersions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions",
        abstract: "Show the versions of a plan, and how many subscribers each holds for."
    )

    @Argument(help: "The plan's key.")
    var plan: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir plans versions") { client in
            try await client.send("GET", "/v1/plans/\(PercentEncoding.encode(plan))/versions")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        var table = TextTable([("VERSION", .right), ("SINCE", .left), ("SUBSCRIBERS", .right), ("STATE", .left)])
        for case .object(let version) in response.json.objectValue?["versions"]?.arrayValue ?? [] {
            let plan = version["plan"]?.objectValue
            let isArchived = plan?["archivedAt"]?.stringValue != nil
            table.rows.append([
                version["version"]?.shown ?? "", plan?["updatedAt"]?.shown ?? "", version["subscribers"]?.shown ?? "",
                version["current"] == .bool(true) ? (isArchived ? "archived" : "current") : "",
            ])
        }
        table.lines.forEach { print($0) }
    }
}

/// Moves subscribers to the current version of their plan.
struct PlansMigrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Move subscribers from an older version of their plan to the current one.",
        discussion: """
            Counts are kept. Whoever has used more than the new version allows is named; --dry-run names them and moves \
            nobody.

              weir plans migrate pro --from-version 1 --dry-run
              weir plans migrate pro --customer ext:acme --customer ext:globex
            """
    )

    @Argument(help: "The plan's key.")
    var plan: String

    @Option(help: ArgumentHelp("Move all for whom this version holds.", valueName: "version"))
    var fromVersion: Int?

    @Option(help: ArgumentHelp("Move this customer: cust_…, ext:<external id> or stripe:cus_…. May be repeated."))
    var customer: [String] = []

    @Flag(help: "Show what would change for whom, and move nobody.")
    var dryRun = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if (fromVersion == nil) == customer.isEmpty {
            throw ValidationError("Say who is to be moved: --from-version or --customer.")
        }
    }

    func run() async throws {
        var body = JSONObject()
        if let fromVersion { body["fromVersion"] = .number(ExactDecimal(Int64(fromVersion))) }
        if !customer.isEmpty { body["customers"] = .array(customer.map { .string($0) }) }
        let path = "/v1/plans/\(PercentEncoding.encode(plan))/migrate" + (dryRun ? "/preview" : "")
        let response = try await connection.withClient(for: "weir plans migrate") { client in
            try await client.send("POST", path, body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        let outcome = response.json.objectValue ?? [:]
        CatalogReport.warnings(of: outcome["effect"]?.objectValue ?? [:]).forEach(ErrorOutput.write)
        if json { return print(response.text) }
        let count = outcome["subscribers"]?.intValue ?? 0
        let noun = count == 1 ? "subscriber" : "subscribers"
        let verb = dryRun ? "would move" : (count == 1 ? "has moved" : "have moved")
        print("\(count) \(noun) of '\(plan)' \(verb) to version \(outcome["version"]?.shown ?? "")")
    }
}
