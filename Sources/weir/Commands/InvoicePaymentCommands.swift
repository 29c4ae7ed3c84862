import ArgumentParser
import WeirAPI
import WeirClient

/// Charges an invoice now.
struct InvoicesPay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay",
        abstract: "Have an invoice charged now to the saved payment method.",
        discussion: "A job of the server does it; 'weir invoices payments' shows what came of it."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir invoices pay") { client in
            try await client.send("POST", Invoices.path(invoice) + "/pay")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        print(json ? response.text : "\(invoice) is being charged.")
    }
}

/// Shows how an invoice is paid.
struct InvoicesPayments: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payments",
        abstract: "Show how an invoice is paid: each attempt, what came in, and what went back."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir invoices payments") { client in
            try await client.send("GET", Invoices.path(invoice) + "/payments")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        let shown = response.json.objectValue ?? [:]
        let collection = shown["collection"]?.objectValue ?? [:]
        var head = TextTable([("PAYMENT", .left), ("", .left)])
        head.rows = [
            ["invoice", shown["invoiceStatus"]?.shown ?? ""], ["state", collection["state"]?.shown ?? "none"],
            ["next attempt", collection["nextAttemptAt"]?.shown ?? ""],
            ["failure", collection["failure"]?.objectValue?["code"]?.shown ?? ""],
        ]
        head.lines.forEach { print($0) }
        print("")
        var table = TextTable([("AT", .left), ("WHAT", .left), ("AMOUNT", .right), ("STATE", .left), ("ID", .left)])
        for case .object(let attempt) in shown["attempts"]?.arrayValue ?? [] {
            table.rows.append([
                attempt["begunAt"]?.shown ?? "", "\(attempt["kind"]?.shown ?? "") \(attempt["number"]?.shown ?? "")",
                MoneyText.text(attempt["amountMinor"], attempt["currency"]),
                [attempt["state"], attempt["failureCode"]].compactMap { $0?.stringValue }.joined(separator: ": "),
                attempt["paymentMethodId"]?.shown ?? "",
            ])
        }
        for case .object(let payment) in shown["payments"]?.arrayValue ?? [] {
            table.rows.append([
                payment["at"]?.shown ?? "", "received",
                MoneyText.text(payment["receivedMinor"], payment["currency"]), payment["method"]?.shown ?? "",
                payment["paymentIntentId"]?.shown ?? "",
            ])
        }
        let currency = shown["payments"]?.arrayValue?.first?.objectValue?["currency"]
        for case .object(let refund) in shown["refunds"]?.arrayValue ?? [] {
            table.rows.append([
                refund["createdAt"]?.shown ?? "", "given back (\(refund["origin"]?.shown ?? ""))",
                MoneyText.text(refund["amountMinor"], currency), refund["state"]?.shown ?? "",
                refund["stripeId"]?.shown ?? "",
            ])
        }
        table.lines.forEach { print($0) }
    }
}

/// Makes a link by which an invoice is paid, or makes all of them invalid.
struct InvoicesPayLink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay-link",
        abstract: "Print a new link by which the customer pays an invoice."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Flag(help: "Make all links of the invoice invalid instead, those in mails too.")
    var revoke = false

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = Invoices.path(invoice) + "/pay-links"
        try await options.ask(revoke ? "DELETE" : "POST", path, for: "weir invoices pay-link") { answer in
            [revoke ? "No link to \(invoice) works any more." : answer["url"]?.shown ?? ""]
        }
    }
}
