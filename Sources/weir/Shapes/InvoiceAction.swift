import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// A command that does something with one invoice and says what it is then.
protocol InvoiceAction: AsyncParsableCommand {
    /// The command and the last part of its path: `mark-paid`.
    static var action: String { get }

    var invoice: String { get }
    var options: AnswerOptions { get }

    /// What is sent; `currency` asks for the invoice's, for amounts that were given in its major units.
    func body(currency: () async throws -> Currency) async throws -> JSONObject?
}

extension InvoiceAction {
    func body(currency: () async throws -> Currency) async throws -> JSONObject? { nil }

    func run() async throws {
        let path = Invoices.path(invoice)
        let answer = try await options.connection.withClient(for: "weir invoices \(Self.action)") { client in
            let body = try await body {
                let shown = try await client.answer("GET", path).json.objectValue
                guard let currency = shown?["currency"]?.stringValue.flatMap({ Currency(code: $0) }) else {
                    throw CommandFailure("The server's answer cannot be understood.")
                }
                return currency
            }
            return try await client.answer("POST", "\(path)/\(Self.action)", body)
        }
        try options.show(answer) { [InvoiceText.summary(of: $0)] }
    }
}

/// Invoices as people read them.
enum InvoiceText {
    /// One line: `INV-000042 is sent: 118.00 USD, of which 100.00 USD are due`.
    static func summary(of invoice: JSONObject) -> String {
        let name = invoice["invoiceNumber"]?.stringValue ?? invoice["id"]?.shown ?? ""
        func money(_ member: String) -> String { MoneyText.text(invoice[member], invoice["currency"]) }
        let status = invoice["status"]?.shown ?? ""
        var line = "\(name) is \(status.replacing("_", with: " ")): \(money("totalMinor"))"
        if status == "sent" { line += ", of which \(money("amountDueMinor")) are due" }
        if invoice["refundedMinor"].map({ $0 != .number(.zero) }) ?? false {
            line += ", of which \(money("refundedMinor")) were refunded"
        }
        return line
    }

    /// Why the figures of a draft are those that it was drafted with, and what to do; empty where they are those of now.
    static func figuresError(_ invoice: JSONObject) -> [String] {
        guard let failure = invoice["figuresError"]?.objectValue else { return [] }
        let texts = [failure["message"], failure["hint"]].compactMap { $0?.stringValue }
        return ["These figures are those that it was drafted with. " + texts.joined(separator: " ")]
    }

    /// The total of an invoice in a list; marked where it is not that of now.
    static func listedTotal(_ invoice: JSONObject) -> String {
        let total = MoneyText.text(invoice["totalMinor"], invoice["currency"])
        return figuresError(invoice).isEmpty ? total : "\(total) (as drafted)"
    }

    /// The lines of an invoice, with what is taken off and added, and the total.
    static func table(of invoice: JSONObject) -> TextTable {
        var table = TextTable([("LINE", .left), ("QUANTITY", .right), ("UNIT PRICE", .right), ("AMOUNT", .right)])
        for case .object(let line) in invoice["lines"]?.arrayValue ?? [] {
            table.rows.append([
                line["label"]?.shown ?? "", line["quantity"]?.shown ?? "", line["unitPrice"]?.shown ?? "",
                MoneyText.text(line["amountMinor"], invoice["currency"]),
            ])
        }
        for case .object(let discount) in invoice["discounts"]?.arrayValue ?? [] {
            let amount = MoneyText.text(discount["amountMinor"], invoice["currency"])
            table.rows.append(["discount: \(discount["label"]?.shown ?? "")", "", "", amount])
        }
        for (name, member) in [("tax", "taxMinor"), ("credits", "creditsAppliedMinor")]
        where invoice[member] != .number(.zero) {
            table.rows.append([name, "", "", MoneyText.text(invoice[member], invoice["currency"])])
        }
        table.rows.append(["total", "", "", MoneyText.text(invoice["totalMinor"], invoice["currency"])])
        return table
    }
}
