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

            Whoever does not want to take the server's word for it writes all that the invoice follows from to a folder, \
            and has it made anew from there, on any machine, without server, data folder or network:

              weir explain INV-000042 --bundle inv-42
              weir explain --offline --bundle inv-42

            The folder holds the explanation (invoice.json), the events (events.ndjson) and the catalogue (catalog.yaml). \
            Files that were exported one by one may be given instead: --invoice, --events (NDJSON or CSV), --catalog.
            """
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String?

    @Flag(help: "Make the invoice anew from files alone.")
    var offline = false

    @Option(
        help: ArgumentHelp("The folder to write, or with --offline to read.", valueName: "folder"),
        completion: .directory
    )
    var bundle: String?

    @Option(
        name: .customLong("invoice"),
        help: ArgumentHelp(
            "With --offline: the answer of GET /v1/invoices/{id}/explain, also that of --json.",
            valueName: "file"
        ),
        completion: .file()
    )
    var invoiceFile: String?

    @Option(
        help: ArgumentHelp(
            "With --offline: what 'weir export events' wrote, as NDJSON or CSV; may be gzip.",
            valueName: "file"
        ),
        completion: .file()
    )
    var events: String?

    @Option(
        help: ArgumentHelp(
            "With --offline: what 'weir catalog export' wrote. Without it the invoice's own meters count.",
            valueName: "file"
        ),
        completion: .file()
    )
    var catalog: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if offline {
            guard bundle != nil || (invoiceFile != nil && events != nil) else {
                throw ValidationError("--offline needs --bundle, or --invoice and --events.")
            }
        } else {
            guard invoice != nil else { throw ValidationError("Name the invoice, by its number or id.") }
            guard invoiceFile == nil, events == nil, catalog == nil else {
                throw ValidationError("--invoice, --events and --catalog go with --offline.")
            }
        }
    }

    func run() async throws {
        if offline { return try checkOffline() }
        guard let invoice else { return }
        if let bundle {
            return try await connection.withClient(for: "weir explain --bundle") { client in
                try await InvoiceBundle(folder: bundle).write(invoice, client)
            }
        }
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

    private func checkOffline() throws {
        let check = OfflineCheck(
            invoice: invoiceFile ?? InvoiceBundle.path(bundle, InvoiceBundle.invoiceFile),
            events: events ?? InvoiceBundle.path(bundle, InvoiceBundle.eventsFile),
            catalog: catalog ?? bundle.map { InvoiceBundle.path($0, InvoiceBundle.catalogFile) }
        )
        let outcome = try check.run(named: invoice)
        if json {
            print(String(decoding: outcome.json.jsonBytes, as: UTF8.self))
        } else {
            outcome.lines.forEach { print($0) }
        }
        guard !outcome.differences.isEmpty else { return }
        for difference in outcome.differences { ErrorOutput.write("differs: \(difference)") }
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
