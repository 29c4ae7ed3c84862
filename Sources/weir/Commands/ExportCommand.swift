import ArgumentParser
import Foundation
import WeirAPI
import WeirClient

/// Writes out everything of a kind.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write out all events, the usage of a meter, or the audit trail, as NDJSON or CSV.",
        discussion: """
              weir export events --from 2026-02-01 --to 2026-03-01 --format csv --output events.csv
              weir export usage --meter API_CALL --from 2026-02-01 --to 2026-03-01 --window day

            What is written is the state at one moment: the present one, or --as-of. With --as-of the same is written \
            each time, whatever comes meanwhile.
            """
    )

    /// How it is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case ndjson, csv
    }

    @Argument(
        help: ArgumentHelp("What: 'events', 'usage' or 'audit'.", valueName: "kind"),
        completion: .list(["events", "usage", "audit"])
    )
    var kind: String

    @Option(help: "How it is written.")
    var format = Format.ndjson

    @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"), completion: .file())
    var output: String?

    @Option(help: ArgumentHelp("From this time on.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Up to before this time.", valueName: "time"))
    var to: String?

    @Option(help: ArgumentHelp("The moment whose state is written (default: the present).", valueName: "time"))
    var asOf: String?

    @Option(help: ArgumentHelp("Only this customer: cust_…, ext:<external id> or stripe:cus_….", valueName: "customer"))
    var customer: String?

    @Option(
        help: ArgumentHelp(
            "Of one customer's events: those up to this ledger entry, an invoice's cut.",
            valueName: "entry"
        )
    )
    var through: Int?

    @Option(help: ArgumentHelp("Of events: only those of this name.", valueName: "name"))
    var eventName: String?

    @Option(help: ArgumentHelp("Of events: only counted, unmatched, replaced or retracted ones.", valueName: "status"))
    var status: String?

    @Option(help: ArgumentHelp("Of usage: the meter, by its code or id.", valueName: "meter"))
    var meter: String?

    @Option(help: ArgumentHelp("Of usage: minute, hour, day, week or month.", valueName: "window"))
    var window: String?

    @Option(help: ArgumentHelp("Of usage: the zone of the windows.", valueName: "zone"))
    var timeZone: String?

    @Option(help: ArgumentHelp("Of usage: keep the values of this group key apart. May be repeated.", valueName: "key"))
    var groupBy: [String] = []

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let bar = output == nil ? ProgressBar.besideOutput() : ProgressBar()
        defer { bar.finish() }
        let output = try ExportOutput(path: output)
        var rows = 0
        let response = try await connection.withClient(for: "weir export") { client in
            try await client.lines("GET", try await path(client)) { line in
                try output.write(line + [UInt8(ascii: "\n")])
                rows += 1
                bar.show(rows: rows)
            }
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        try output.finish()
        bar.finish()
        if let moment = response.header("X-Weir-As-Of") { ErrorOutput.write("as of \(moment)") }
    }

    private func path(_ client: APIClient) async throws -> String {
        var items: [(String, String?)] = [
            ("format", format.rawValue), ("from", from.map(EventTime.normalized)), ("to", to.map(EventTime.normalized)),
            ("asOf", asOf.map(EventTime.normalized)), ("eventName", eventName), ("status", status), ("meter", meter),
            ("window", window), ("timeZone", timeZone), ("through", through.map(String.init)),
            ("groupBy", groupBy.isEmpty ? nil : groupBy.joined(separator: ",")),
        ]
        if let customer {
            let (name, value) = try await CustomerOption.member(customer, client)
            items.append((name, value))
        }
        let query = items.compactMap { name, value in value.map { "\(name)=\(PercentEncoding.encode($0))" } }
        return "/v1/export/\(PercentEncoding.encode(kind))?\(query.joined(separator: "&"))"
    }
}

/// Where an export is written.
final class ExportOutput {
    private let handle: FileHandle
    private var buffer = Data()

    /// Opens the file, which it empties; nil is standard output.
    init(path: String?) throws {
        guard let path else {
            handle = .standardOutput
            return
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw CommandFailure("\(path) cannot be written: \(String(cString: strerror(errno))).")
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func write(_ bytes: [UInt8]) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    func finish() throws { try flush() }

    private func flush() throws {
        do {
            try handle.write(contentsOf: buffer)
        } catch {
            throw CommandFailure("The export cannot be written: \(error.reason).")
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
