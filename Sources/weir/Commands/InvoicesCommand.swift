import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// What is shown of invoices, and done with them.
struct Invoices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show invoices, drafts as they would be sent now, send them again, and finalize what is due.",
        subcommands: [
            InvoicesList.self, InvoicesShow.self, InvoicesSend.self, InvoicesTimeline.self, InvoicesRun.self,
            InvoicesPay.self, InvoicesPayments.self, InvoicesPayLink.self,
        ]
    )
}

/// Lists invoices.
struct InvoicesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List invoices, newest first.")

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let invoices = try await connection.withClient(for: "weir invoices list") { client in
            try await ListReading(client: client).all("/v1/invoices", name: "invoices")
        }
        if json { return print(String(decoding: JSONValue.array(invoices).jsonBytes, as: UTF8.self)) }
        var table = TextTable([
            ("NUMBER", .left), ("ID", .left), ("CUSTOMER", .left), ("DATE", .left), ("DUE", .left), ("TOTAL", .right),
            ("STATUS", .left),
        ])
        for case .object(let invoice) in invoices {
            table.rows.append([
                invoice["invoiceNumber"]?.shown ?? "", invoice["id"]?.shown ?? "", invoice["customerId"]?.shown ?? "",
                invoice["invoiceDate"]?.shown ?? "", invoice["dueDate"]?.shown ?? "",
                MoneyText.text(invoice["totalMinor"], invoice["currency"]), invoice["status"]?.shown ?? "",
            ])
        }
        table.lines.forEach { print($0) }
    }
}

/// Shows one invoice.
struct InvoicesShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show an invoice with its lines.")

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir invoices show") { client in
            try await client.send("GET", "/v1/invoices/\(PercentEncoding.encode(invoice))")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        let shown = response.json.objectValue ?? [:]
        func row(_ name: String, _ member: String) -> [String] { [name, shown[member]?.shown ?? ""] }
        var head = TextTable([("INVOICE", .left), ("", .left)])
        head.rows = [
            row("number", "invoiceNumber"), row("id", "id"), row("status", "status"), row("customer", "customerId"),
            row("date", "invoiceDate"), row("due", "dueDate"),
        ]
        head.lines.forEach { print($0) }
        print("")
        var table = TextTable([("LINE", .left), ("QUANTITY", .right), ("UNIT PRICE", .right), ("AMOUNT", .right)])
        for case .object(let line) in shown["lines"]?.arrayValue ?? [] {
            table.rows.append([
                line["label"]?.shown ?? "", line["quantity"]?.shown ?? "", line["unitPrice"]?.shown ?? "",
                MoneyText.text(line["amountMinor"], shown["currency"]),
            ])
        }
        for case .object(let discount) in shown["discounts"]?.arrayValue ?? [] {
            let amount = MoneyText.text(discount["amountMinor"], shown["currency"])
            table.rows.append(["discount: \(discount["label"]?.shown ?? "")", "", "", amount])
        }
        for (name, member) in [("tax", "taxMinor"), ("credits", "creditsAppliedMinor")]
        where shown[member] != .number(.zero) {
            table.rows.append([name, "", "", MoneyText.text(shown[member], shown["currency"])])
        }
        table.rows.append(["total", "", "", MoneyText.text(shown["totalMinor"], shown["currency"])])
        table.lines.forEach { print($0) }
    }
}
