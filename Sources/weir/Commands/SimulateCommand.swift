import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// Shows who would pay what under another catalogue.
struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Rate past usage again under another catalogue, and show who would pay what.",
        discussion: """
              weir simulate --catalog new.yaml --from 2026-01-01 --to 2026-04-01

            For each contract, the invoices of the billing periods that end in the time are made twice: as the contract \
            has it, and under the catalogue's plan of the same key, with the catalogue's meters. Amounts are those of the \
            lines, before taxes, coupons and credits. Nothing is changed.
            """
    )

    @Option(help: ArgumentHelp("The catalogue, as for 'weir catalog apply'.", valueName: "file"), completion: .file())
    var catalog: String

    @Option(help: ArgumentHelp("Billing periods that end after this time.", valueName: "time"))
    var from: String

    @Option(help: ArgumentHelp("Billing periods that end at or before this time.", valueName: "time"))
    var to: String

    @Flag(help: "Print a JSON object for each contract, and one with the totals.")
    var json = false

    @Flag(help: "Print comma-separated values, without totals.")
    var csv = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if json, csv { throw ValidationError("Give one of --json and --csv.") }
    }

    func run() async throws {
        let file = try CatalogFile(path: catalog)
        let times = [("from", from), ("to", to)].map { name, time in
            "\(name)=\(PercentEncoding.encode(EventTime.normalized(time)))"
        }
        let path = "/v1/simulations?\(times.joined(separator: "&"))&format=\(csv ? "csv" : "ndjson")"
        var report = SimulationReport()
        let bar = ProgressBar.besideOutput()
        var rows = 0
        let response = try await connection.withClient(for: "weir simulate") { client in
            try await client.lines("POST", path, body: file.value) { line in
                if json || csv { print(String(decoding: line, as: UTF8.self)) }
                if !csv { report.take(try JSONParser.parse(line), isShown: !json) }
                rows += 1
                bar.show(rows: rows)
            }
        }
        bar.finish()
        guard response.isSuccess else {
            let issues = response.json.objectValue?["error"]?.objectValue?["issues"]?.arrayValue ?? []
            throw issues.isEmpty ? CommandFailure(response) : file.error(of: issues)
        }
        if json { print(String(decoding: report.json.jsonBytes, as: UTF8.self)) }
        if !json, !csv { report.lines.forEach { print($0) } }
    }
}

/// Adds up what contracts would pay; holds the sums, and prints the rest as it comes.
struct SimulationReport {
    /// Sums of one currency, in minor units.
    private struct Sums {
        var contracts = 0
        var current: Int64 = 0
        var simulated: Int64 = 0
        /// Contracts of which it cannot be said.
        var unknown = 0
    }

    private var sums: [String: Sums] = [:]
    private var hasHead = false

    private static let widths = [28, 16, 16, 16, 16]

    mutating func take(_ value: JSONValue, isShown: Bool) {
        guard let contract = value.objectValue, let currency = contract["currency"]?.stringValue else { return }
        var sum = sums[currency] ?? Sums()
        if let current = Self.minor(contract["currentMinor"]), let simulated = Self.minor(contract["simulatedMinor"]) {
            sum.contracts += 1
            // More than fits cannot be one workspace's turnover; it stays where it is then.
            sum.current = sum.current.addingReportingOverflow(current).partialValue
            sum.simulated = sum.simulated.addingReportingOverflow(simulated).partialValue
        } else {
            sum.unknown += 1
        }
        sums[currency] = sum
        guard isShown else { return }
        if !hasHead { print(Self.row(["CUSTOMER", "PLAN", "TODAY", "NEW", "DIFFERENCE"])) }
        hasHead = true
        let name = contract["externalCustomerId"]?.stringValue ?? contract["customerId"]?.shown ?? ""
        let amounts = ["currentMinor", "simulatedMinor", "differenceMinor"].map { member in
            contract[member].flatMap { $0 == .null ? nil : MoneyText.text($0, .string(currency)) } ?? "–"
        }
        let note = contract["note"]?.stringValue.map { "  (\($0))" } ?? ""
        print(Self.row([name, contract["planKey"]?.shown ?? ""] + amounts) + note)
    }

    /// The totals, for people.
    var lines: [String] {
        guard !sums.isEmpty else { return ["no contract has a billing period that ends in this time"] }
        var lines = [""]
        for (code, sum) in sums.sorted(by: { $0.key < $1.key }) {
            let amounts = [sum.current, sum.simulated, sum.simulated - sum.current].map { Self.text($0, code) }
            lines.append(Self.row(["total, \(sum.contracts) contracts", ""] + amounts))
            if sum.unknown > 0 { lines.append("\(sum.unknown) contracts in \(code) are in no total: see their notes") }
        }
        return lines
    }

    /// The totals, for programs.
    var json: JSONValue {
        [
            "totals": .array(
                sums.sorted { $0.key < $1.key }.map { code, sum in
                    [
                        "currency": .string(code),
                        "contracts": .number(ExactDecimal(Int64(sum.contracts))),
                        "currentMinor": .number(ExactDecimal(sum.current)),
                        "simulatedMinor": .number(ExactDecimal(sum.simulated)),
                        "differenceMinor": .number(ExactDecimal(sum.simulated - sum.current)),
                        "unknown": .number(ExactDecimal(Int64(sum.unknown))),
                    ]
                }
            )
        ]
    }

    private static func minor(_ value: JSONValue?) -> Int64? {
        guard case .number(let number)? = value else { return nil }
        return Int64(number.description)
    }

    private static func text(_ minor: Int64, _ currency: String) -> String {
        MoneyText.text(.number(ExactDecimal(minor)), .string(currency))
    }

    /// Columns of fixed widths: what is printed before the end is known cannot be measured.
    private static func row(_ cells: [String]) -> String {
        var line = zip(cells, widths).enumerated().map { index, cell in
            let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return index < 2 ? cell.0 + padding : padding + cell.0
        }.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
