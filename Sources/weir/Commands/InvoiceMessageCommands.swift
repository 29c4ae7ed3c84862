import ArgumentParser
import WeirAPI

/// Sends an invoice again.
struct InvoicesSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Ask for another copy of a final invoice to be sent."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("POST", "\(Invoices.path(invoice))/send", for: "weir invoices send") { sending in
            ["\(sending["message"]?.shown ?? "") of \(invoice) is to be sent."]
                + [sending["notice"]?.stringValue].compactMap(\.self)
        }
    }
}

/// Shows what was sent about an invoice.
struct InvoicesTimeline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show what was sent about an invoice, and whether it reached someone."
    )
    private static let columns = [
        ListColumn("AT", "at"), ListColumn("MESSAGE", "message"), ListColumn("WHAT", "event"),
    ]

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", "\(Invoices.path(invoice))/timeline", for: "weir invoices timeline") { answer in
            TextTable(Self.columns, of: answer["timeline"]?.arrayValue ?? []).lines
        }
    }
}

/// Shows what a customer has with the operator.
struct InvoicesCredits: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credits",
        abstract: "Show what a customer has left of credit notes and the like, which its next invoices use."
    )

    @Argument(help: "The customer: cust_…, ext:<external id> or stripe:cus_….")
    var customer: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask(
            "GET",
            "\(CustomerOption.path(customer))/credits",
            for: "weir invoices credits",
            lines: Self.lines
        )
    }

    static func lines(of answer: JSONObject) -> [String] {
        let balances = (answer["creditBalances"]?.arrayValue ?? []).compactMap(\.objectValue)
        let lines = balances.flatMap { balance in
            let credits = (balance["credits"]?.arrayValue ?? []).compactMap(\.objectValue).map { credit in
                let source = credit["source"]?.shown.replacing("_", with: " ") ?? ""
                return "  \(MoneyText.text(credit["amountMinor"], balance["currency"]))  \(source)"
            }
            return [MoneyText.text(balance["amountMinor"], balance["currency"])] + credits
        }
        return lines.isEmpty ? ["nothing"] : lines
    }
}
