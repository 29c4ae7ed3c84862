import ArgumentParser
import WeirAPI
import WeirClient

/// Sends an invoice again.
struct InvoicesSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Ask for another copy of a final invoice to be sent."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir invoices send") { client in
            try await client.send("POST", "/v1/invoices/\(PercentEncoding.encode(invoice))/send")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        let sending = response.json.objectValue ?? [:]
        print("\(sending["message"]?.shown ?? "") of \(invoice) is to be sent.")
        if let notice = sending["notice"]?.stringValue { print(notice) }
    }
}

/// Shows what was sent about an invoice.
struct InvoicesTimeline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show what was sent about an invoice, and whether it reached someone."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir invoices timeline") { client in
            try await client.send("GET", "/v1/invoices/\(PercentEncoding.encode(invoice))/timeline")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        var table = TextTable([("AT", .left), ("MESSAGE", .left), ("WHAT", .left)])
        for case .object(let entry) in response.json.objectValue?["timeline"]?.arrayValue ?? [] {
            table.rows.append([
                entry["at"]?.shown ?? "", entry["message"]?.shown ?? "", entry["event"]?.shown ?? "",
            ])
        }
        table.lines.forEach { print($0) }
    }
}
