import ArgumentParser
import WeirAPI
import WeirClient

/// Shows the audit trail.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Show who changed what, from what to what, newest first.",
        discussion: """
              weir audit --kind plan --subject pro
              weir audit --from 2026-02-01 --to 2026-03-01 --user ada@example.com
            """
    )

    @Option(
        help: ArgumentHelp(
            "Only what concerns this customer: cust_…, ext:<external id> or stripe:cus_….",
            valueName: "customer"
        )
    )
    var customer: String?

    @Option(help: "Only what this key, customer, job or 'command_line' did.")
    var actor: String?

    @Option(help: "Only what was done for this person, as X-Weir-User or a token named them.")
    var user: String?

    @Option(help: "Only this action: plan.upserted.")
    var action: String?

    @Option(help: "Only what concerns this kind of thing: plan, customer, key and so on.")
    var kind: String?

    @Option(help: ArgumentHelp("Only what concerns this thing, by its id or key: pro.", valueName: "thing"))
    var subject: String?

    @Option(help: ArgumentHelp("Only what this request did: req_….", valueName: "id"))
    var request: String?

    @Option(help: ArgumentHelp("From this time on.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Up to before this time.", valueName: "time"))
    var to: String?

    @Option(help: ArgumentHelp("How many entries at most, 1 to 200 (default: 50).", valueName: "count"))
    var limit: Int = 50

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir audit") { client in
            var filters = [
                ("actor", actor), ("user", user), ("action", action), ("kind", kind), ("subject", subject),
                ("requestId", request), ("from", from.map(EventTime.normalized)), ("to", to.map(EventTime.normalized)),
            ]
            if let customer { filters.append(("customerId", try await CustomerOption.id(customer, client))) }
            let query = filters.compactMap { name, value in value.map { "&\(name)=\(PercentEncoding.encode($0))" } }
            return try await client.send("GET", "/v1/audit?limit=\(limit)" + query.joined())
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        for case .object(let entry) in response.json.objectValue?["auditEntries"]?.arrayValue ?? [] { show(entry) }
    }

    private func show(_ entry: JSONObject) {
        let user = entry["user"]?.stringValue.map { " (\($0))" } ?? ""
        print(
            "\(entry["at"]?.shown ?? "")  \(entry["actor"]?.shown ?? "")\(user)  \(entry["action"]?.shown ?? "")  "
                + "\(entry["subject"]?.shown ?? "")"
        )
        for case .object(let change) in entry["changes"]?.arrayValue ?? [] {
            print("  \(change["path"]?.shown ?? ""): \(change["from"]?.shown ?? "–") → \(change["to"]?.shown ?? "–")")
        }
    }
}
