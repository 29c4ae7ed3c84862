import ArgumentParser
import WeirAPI
import WeirClient

/// Explains an invoice, and says whether the events behind it come to the same.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain each line of an invoice, and make it anew from the events up to its cut.",
        discussion: """
            Says 'matches' when counting and pricing the events again gives the same lines, else every difference, with \
            status 1.

              weir explain INV-000042
            """
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir explain") { client in
            try await client.send("GET", "/v1/invoices/\(PercentEncoding.encode(invoice))/explain")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        let explanation = response.json.objectValue ?? [:]
        if json {
            print(response.text)
        } else {
            for case .object(let line) in explanation["lines"]?.arrayValue ?? [] { Self.show(line, explanation) }
            for case .object(let discount) in explanation["discounts"]?.arrayValue ?? [] {
                let amount = MoneyText.text(discount["amountMinor"], explanation["currency"])
                print("discount  \(discount["label"]?.shown ?? "")  \(amount)")
            }
            print("total  \(MoneyText.text(explanation["totalMinor"], explanation["currency"]))")
        }
        let differences = (explanation["differences"]?.arrayValue ?? []).compactMap(\.stringValue)
        if differences.isEmpty {
            if !json { print("matches: the events up to entry \(explanation["cut"]?.shown ?? "0") come to the same") }
            return
        }
        for difference in differences { ErrorOutput.write("differs: \(difference)") }
        throw ExitStatus.refused
    }

    private static func show(_ line: JSONObject, _ explanation: JSONObject) {
        print("\(line["label"]?.shown ?? "")  \(MoneyText.text(line["amountMinor"], explanation["currency"]))")
        let period = line["servicePeriod"]?.objectValue
        let zone = explanation["timeZone"]?.stringValue ?? "UTC"
        print("  period    \(period?["start"]?.shown ?? "") to \(period?["end"]?.shown ?? ""), \(zone)")
        if let plan = line["planKey"]?.stringValue {
            print("  plan      \(plan), version \(line["planVersion"]?.shown ?? "")")
        }
        if let share = line["share"]?.stringValue { print("  share     \(share)") }
        if let meter = line["meter"]?.objectValue {
            let names = (meter["eventNames"]?.arrayValue ?? []).map(\.shown).joined(separator: ", ")
            print("  meter     \(meter["code"]?.shown ?? ""): \(meter["aggregation"]?.shown ?? "") of \(names)")
        }
        for step in line["rating"]?.objectValue?["arithmetic"]?.arrayValue ?? [] { print("  rating    \(step.shown)") }
        if let events = line["events"]?.objectValue {
            print("  events    \(events["count"]?.shown ?? "0"), sha256 \(events["sha256"]?.shown ?? "")")
        }
        if let adjusts = line["adjusts"]?.objectValue {
            print("  adjusts   \(adjusts["invoiceNumber"]?.shown ?? "")")
        }
    }
}
