import ArgumentParser
import WeirAPI
import WeirClient
import WeirImport
import WeirPrimitives
import WeirServer

/// Compares invoices of a time in which both systems run.
struct ImportCompare: AsyncParsableCommand {
    /// The systems that are known.
    enum System: String, ExpressibleByArgument, CaseIterable {
        case stripe, lago, openmeter
    }

    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare another system's invoices with those of Weir, line by line, to the minor unit.",
        discussion: """
              weir import compare lago ./export --from 2026-02-01 --to 2026-03-01 --csv > differences.csv

            Reads the system's invoices (the file is called invoices), and compares each with the invoice here of the same \
            customer and currency that is dated within three days; drafts here count as they are now. Changes nothing. \
            Customers who are invoiced here and not there are told, too. Ends with status 0 when at least one invoice was \
            compared and all are the same, and 1 when something differs, cannot be read, or there was nothing to compare.
            """
    )

    @Argument(help: "The other system.")
    var system: System

    @OptionGroup
    var foreign: ForeignOptions

    @Option(help: ArgumentHelp("Only invoices dated at or after this day.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("Only invoices dated before this day.", valueName: "date"))
    var to: String?

    @Option(
        help: ArgumentHelp("The entry of a Stripe customer's metadata that is your own id of it.", valueName: "name")
    )
    var externalId: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @Flag(help: "Print comma-separated values: every line of every invoice, the same ones too.")
    var csv = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if json, csv { throw ValidationError("Give one of --json and --csv.") }
        for (name, day) in [("from", from), ("to", to)] where day.map({ LocalDate($0) == nil }) ?? false {
            throw ValidationError("--\(name) must be a day, such as 2026-02-01.")
        }
    }

    func run() async throws {
        let report =
            switch system {
            case .stripe: try await compare(StripeMapping.self)
            case .lago: try await compare(LagoMapping.self)
            case .openmeter: try await compare(OpenMeterMapping.self)
            }
        if json {
            print(String(decoding: report.json.jsonBytes, as: UTF8.self))
        } else {
            (csv ? report.csv : report.lines).forEach { print($0) }
        }
        if !report.isSame { throw ExitStatus.refused }
    }

    private func compare<Mapping: SystemMapping>(_ mapping: Mapping.Type) async throws -> ComparisonReport {
        let source = try foreign.source(of: mapping)
        let choices = ImportChoices(
            billing: .none,
            today: Zone.utc.localDate(at: .present),
            externalIDMetadata: externalId,
            readsAPI: foreign.api != nil,
            zone: MachineZones.zone
        )
        let bar = ProgressBar()
        return try await connection.withClient(for: "weir import compare") { client in
            defer { bar.finish() }
            return try await InvoiceComparing(
                Mapping(choices),
                client: client,
                source: source,
                range: .init(from: from.flatMap { LocalDate($0) }, to: to.flatMap { LocalDate($0) })
            ) { done, size in bar.show("customers", done: done, of: size) }.run()
        }
    }
}
