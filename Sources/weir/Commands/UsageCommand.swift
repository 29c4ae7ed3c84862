import ArgumentParser
import WeirAPI
import WeirClient

/// Shows usage.
struct Usage: AsyncParsableCommand {
    /// How time is cut.
    enum Window: String, ExpressibleByArgument, CaseIterable {
        case minute, hour, day, week, month
    }

    static let configuration = CommandConfiguration(
        abstract: "Show what a customer used of its quotas, or how much of a meter was used.",
        discussion: """
              weir usage --customer ext:acme
              weir usage --meter API_CALL --group-by customer
              weir usage --meter API_CALL --customer ext:acme --from 2026-02-01 --to 2026-03-01 --window day
            """
    )

    @Option(help: ArgumentHelp("A customer: cust_…, ext:<external id> or stripe:cus_….", valueName: "customer"))
    var customer: String?

    @Option(help: ArgumentHelp("A meter, by its code or id.", valueName: "meter"))
    var meter: String?

    @Option(help: ArgumentHelp("From this time on (default: from the beginning).", valueName: "time"))
    var from = "1970-01-01"

    @Option(help: ArgumentHelp("Up to before this time (default: to the end).", valueName: "time"))
    var to = "9999-12-31"

    @Option(help: "Keep the windows of this length apart.")
    var window: Window?

    @Option(
        help: ArgumentHelp(
            "Keep the values of this group key of the meter apart, or each 'customer'. May be repeated.",
            valueName: "key"
        )
    )
    var groupBy: [String] = []

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if customer == nil, meter == nil { throw ValidationError("Name a customer or a meter: --customer or --meter.") }
    }

    func run() async throws {
        try await connection.withClient(for: "weir usage") { client in
            if let meter {
                try await showMeter(meter, client)
            } else if let customer {
                try await showCustomer(customer, client)
            }
        }
    }

    private func showCustomer(_ customer: String, _ client: APIClient) async throws {
        let path = "/v1/customers/\(PercentEncoding.encode(customer))/entitlements"
        let response = try await client.send("GET", path)
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        var table = TextTable([
            ("FEATURE", .left), ("ENABLED", .left), ("USED", .right), ("RESERVED", .right), ("LIMIT", .right),
            ("REMAINING", .right), ("RESETS AT", .left),
        ])
        for case .object(let feature) in response.json.objectValue?["entitlements"]?.arrayValue ?? [] {
            let names = ["feature", "enabled", "used", "reserved", "limit", "remaining", "resetsAt"]
            table.rows.append(names.map { feature[$0]?.shown ?? "–" })
        }
        table.lines.forEach { print($0) }
    }

    private func showMeter(_ meter: String, _ client: APIClient) async throws {
        var body = JSONObject()
        body["meter"] = .string(meter)
        body["from"] = .string(Self.instant(from))
        body["to"] = .string(Self.instant(to))
        if let window { body["window"] = .string(window.rawValue) }
        if !groupBy.isEmpty { body["groupBy"] = .array(groupBy.map { .string($0) }) }
        if let customer {
            let isExternal = customer.hasPrefix("ext:")
            body[isExternal ? "externalCustomerId" : "customerId"] = .string(
                isExternal ? String(customer.dropFirst(4)) : customer
            )
        }
        let response = try await client.send("POST", "/v1/usage/query", body: body)
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        let names = groupBy.contains("customer") ? try await CustomerNames(client: client).all() : [:]
        let keys = groupBy.filter { $0 != "customer" }
        var columns: [(title: String, alignment: TextTable.Alignment)] = []
        if window != nil { columns.append(("FROM", .left)) }
        if groupBy.contains("customer") { columns.append(("CUSTOMER", .left)) }
        columns += keys.map { ($0.uppercased(), .left) } + [("VALUE", .right)]
        var table = TextTable(columns)
        for case .object(let row) in response.json.objectValue?["rows"]?.arrayValue ?? [] {
            var cells: [String] = []
            if window != nil { cells.append(row["windowStart"]?.shown ?? "") }
            if groupBy.contains("customer") {
                let id = row["customerId"]?.shown ?? ""
                cells.append(names[id] ?? id)
            }
            cells += keys.map { row["group"]?.objectValue?[$0]?.shown ?? "–" } + [row["value"]?.shown ?? ""]
            table.rows.append(cells)
        }
        table.lines.forEach { print($0) }
    }

    /// A date alone means its beginning in UTC.
    private static func instant(_ text: String) -> String { EventTime.normalized(text) }
}

/// What customers are called outside: their external ids.
struct CustomerNames {
    let client: APIClient

    /// External id by id.
    func all() async throws -> [String: String] {
        var names: [String: String] = [:]
        for case .object(let customer) in try await ListReading(client: client).all("/v1/customers", name: "customers")
        {
            guard let id = customer["id"]?.stringValue, let name = customer["externalId"]?.stringValue else { continue }
            names[id] = name
        }
        return names
    }
}
