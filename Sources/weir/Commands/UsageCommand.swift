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
            "The zone of the windows: Europe/Berlin (default: the customer's, else the workspace's).",
            valueName: "zone"
        )
    )
    var timeZone: String?

    @Option(
        help: ArgumentHelp(
            "Keep the values of this group key of the meter apart, or each 'customer'. May be repeated.",
            valueName: "key"
        )
    )
    var groupBy: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only the customers with the highest values, so many. Groups by customer.",
            valueName: "count"
        )
    )
    var top: Int?

    @Flag(help: "Print the result as JSON, each page of it on a line.")
    var json = false

    @Flag(help: "Print the rows of a meter as comma-separated values.")
    var csv = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if csv, json { throw ValidationError("--csv and --json exclude each other.") }
        if timeZone != nil, window == nil { throw ValidationError("--time-zone is the zone of windows: --window.") }
        if csv || top != nil, meter == nil { throw ValidationError("--csv and --top are for a meter: --meter.") }
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
        let path = CustomerOption.path(customer) + "/entitlements"
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
        let groups = top != nil && !groupBy.contains("customer") ? ["customer"] + groupBy : groupBy
        var body = JSONObject()
        body["meter"] = .string(meter)
        body["from"] = .string(Self.instant(from))
        body["to"] = .string(Self.instant(to))
        if let window { body["window"] = .string(window.rawValue) }
        if let timeZone { body["timeZone"] = .string(timeZone) }
        if !groups.isEmpty { body["groupBy"] = .array(groups.map { .string($0) }) }
        if let top { body["top"] = .init(integerLiteral: Int64(top)) }
        if let customer {
            let (name, value) = try await CustomerOption.member(customer, client)
            body[name] = .string(value)
        }
        let keys = groups.filter { $0 != "customer" }
        var columns: [(title: String, alignment: TextTable.Alignment)] = []
        if window != nil { columns.append(("FROM", .left)) }
        if groups.contains("customer") { columns.append(("CUSTOMER", .left)) }
        columns += keys.map { ($0.uppercased(), .left) } + [("VALUE", .right)]
        var table = TextTable(columns)
        var cursor: String?
        repeat {
            body["cursor"] = cursor.map { .string($0) }
            let headers = csv ? [("Accept", "text/csv")] : []
            let response = try await client.send("POST", "/v1/usage/query", body: body, headers: headers)
            guard response.isSuccess else { throw CommandFailure(response) }
            if csv {
                print(cursor == nil ? response.text : Self.withoutHeader(response.text), terminator: "")
                cursor = response.header("X-Next-Cursor")
                continue
            }
            if json { print(response.text) }
            let answer = response.json.objectValue
            cursor = answer?["nextCursor"]?.stringValue
            for case .object(let row) in answer?["rows"]?.arrayValue ?? [] where !json {
                var cells: [String] = []
                if window != nil { cells.append(row["windowStart"]?.shown ?? "") }
                if groups.contains("customer") {
                    cells.append((row["externalCustomerId"] ?? row["customerId"])?.shown ?? "")
                }
                cells += keys.map { row["group"]?.objectValue?[$0]?.shown ?? "–" } + [row["value"]?.shown ?? ""]
                table.rows.append(cells)
            }
        } while cursor != nil
        if !json, !csv { table.lines.forEach { print($0) } }
    }

    /// The records of a page behind its header, which has no line ends in it unless a group key has.
    private static func withoutHeader(_ text: String) -> Substring {
        guard let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) else { return "" }
        return text[text.utf8.index(after: end)...]
    }

    /// A date alone means its beginning in UTC.
    private static func instant(_ text: String) -> String { EventTime.normalized(text) }
}
