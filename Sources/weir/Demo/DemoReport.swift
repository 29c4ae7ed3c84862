import WeirAPI
import WeirClient
import WeirPrimitives

/// What a demo made: counted by itself while it made it, and of invoices as the server says.
struct DemoReport {
    var workspace: String?
    var customers = 0
    var contracts = 0
    /// Events that the server took.
    var events = 0
    var rejected = 0
    var sums = DemoUsage.Sums()
    /// How many invoices are in each status, in the order of an invoice's life.
    private(set) var invoices: [(status: String, count: Int)] = []
    /// Totals of final invoices that stand, by currency.
    private(set) var invoiced: [String: Int] = [:]
    /// Where to look, in words and addresses.
    var links: [(label: String, address: String)] = []

    private static let statuses = [
        "drafted", "in_progress", "sent", "in_transit", "paid", "void", "uncollectible", "refunded",
    ]
    private static let open: Set = ["drafted", "in_progress", "void"]

    /// Reads the invoices that there are.
    mutating func read(from client: APIClient) async throws {
        let all = try await ListReading(client: client).all("/v1/invoices", name: "invoices").compactMap(\.objectValue)
        for status in Self.statuses {
            let count = all.count { $0["status"]?.stringValue == status }
            if count > 0 { invoices.append((status, count)) }
        }
        for invoice in all {
            guard let status = invoice["status"]?.stringValue, !Self.open.contains(status),
                let currency = invoice["currency"]?.stringValue
            else { continue }
            invoiced[currency, default: 0] += invoice["totalMinor"]?.intValue ?? 0
        }
    }

    /// For people.
    var lines: [String] {
        func grouped(_ number: Int) -> String { ProgressBar.grouped(Int64(number)) }
        var rows = [
            ("customers", grouped(customers)), ("contracts", grouped(contracts)),
            ("events", "\(grouped(events)), and \(grouped(rejected)) rejected"),
            ("tokens", "\(grouped(sums.inputTokens)) in, \(grouped(sums.outputTokens)) out"),
            ("executions", grouped(sums.executions)),
            (
                "invoices",
                invoices.map { "\(grouped($0.count)) \($0.status.replacing("_", with: " "))" }.joined(separator: ", ")
            ),
            (
                "invoiced",
                invoiced.sorted { $0.key < $1.key }.map { MoneyText.text(.init($0.value), .string($0.key)) }
                    .joined(separator: ", ")
            ),
        ]
        if let workspace { rows.insert(("workspace", workspace), at: 0) }
        let width = (rows.map(\.0.count) + links.map(\.label.count)).max() ?? 0
        func line(_ name: String, _ value: String) -> String {
            name + String(repeating: " ", count: width - name.count + 2) + value
        }
        return rows.map(line) + (links.isEmpty ? [] : [""]) + links.map { line($0.label, $0.address) }
    }

    /// For programs.
    var json: JSONObject {
        [
            "workspace": workspace.map { .string($0) } ?? .null,
            "customers": .init(customers), "contracts": .init(contracts), "events": .init(events),
            "rejected": .init(rejected), "inputTokens": .init(sums.inputTokens),
            "outputTokens": .init(sums.outputTokens),
            "executions": .init(sums.executions),
            "invoices": .object(JSONObject(members: invoices.map { .init(name: $0.status, value: .init($0.count)) })),
            "invoicedMinor": .object(
                JSONObject(
                    members: invoiced.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: .init($0.value)) }
                )
            ),
            "links": .object(JSONObject(members: links.map { .init(name: $0.label, value: .string($0.address)) })),
        ]
    }
}
