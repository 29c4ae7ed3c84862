import ArgumentParser
import WeirAPI
import WeirPrimitives

/// Gives an invoice its number.
struct InvoicesFinalize: InvoiceAction {
    static let action = "finalize"
    static let configuration = CommandConfiguration(
        commandName: action,
        abstract: "Give an invoice its number and its last figures; those of contracts once their period is over."
    )

    @Argument(help: "The invoice's id.")
    var invoice: String

    @OptionGroup
    var options: AnswerOptions
}

/// Books a payment.
struct InvoicesMarkPaid: InvoiceAction {
    static let action = "mark-paid"
    static let configuration = CommandConfiguration(
        commandName: action,
        abstract: "Book a payment that came in; the same reference again is the same payment.",
        discussion: """
              weir invoices mark-paid INV-000042 --reference 'statement 17'
              weir invoices mark-paid INV-000042 --reference 'statement 18' --amount 50.00 --method card
            """
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Option(help: ArgumentHelp("What the payment is known by.", valueName: "text"))
    var reference: String

    @Option(help: "bank_transfer (default), card, cash, check or other.")
    var method: String?

    @Option(help: ArgumentHelp("When it came in (default: today).", valueName: "date"))
    var date: String?

    @Option(help: ArgumentHelp("How much, in major units (default: all that is due).", valueName: "amount"))
    var amount: String?

    @OptionGroup
    var options: AnswerOptions

    func body(currency: () async throws -> Currency) async throws -> JSONObject? {
        var body: JSONObject = ["reference": .string(reference)]
        body.set("method", method)
        body.set("date", date)
        if let amount {
            body["amountMinor"] = try MinorAmount.units(amount, in: try await currency(), option: "--amount")
        }
        return body
    }
}

/// Gives an invoice up.
struct InvoicesMarkUncollectible: InvoiceAction {
    static let action = "mark-uncollectible"
    static let configuration = CommandConfiguration(
        commandName: action,
        abstract: "Give a sent invoice up; it may still be paid."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @OptionGroup
    var options: AnswerOptions
}

/// Voids an invoice.
struct InvoicesVoid: InvoiceAction {
    static let action = "void"
    static let configuration = CommandConfiguration(
        commandName: action,
        abstract: "Void an invoice on which nothing was paid; it keeps its number."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @OptionGroup
    var options: AnswerOptions
}

/// Credits an invoice.
struct InvoicesCreditNotes: InvoiceAction {
    static let action = "credit-notes"
    static let configuration = CommandConfiguration(
        commandName: action,
        abstract: "Make a credit note over lines of a final invoice, or over all that is left of it.",
        discussion: """
              weir invoices credit-notes INV-000042 --reason goodwill --line 0=12.50
            """
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Option(help: "duplicate, goodwill or other (default).")
    var reason: String?

    @Option(
        help: ArgumentHelp(
            "A line's place on the invoice, from 0, and the amount in major units, 'place=amount'. May be repeated.",
            valueName: "line"
        )
    )
    var line: [String] = []

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        for text in line where Self.parts(text) == nil {
            throw ValidationError("'\(text)' is no line: give 'place=amount', such as 0=12.50.")
        }
    }

    func body(currency: () async throws -> Currency) async throws -> JSONObject? {
        var body = JSONObject()
        body.set("reason", reason)
        if !line.isEmpty {
            let currency = try await currency()
            body["lines"] = .array(
                try line.compactMap(Self.parts).map { place, amount in
                    let units = try MinorAmount.units(amount, in: currency, option: "--line")
                    return ["line": .number(ExactDecimal(Int64(place))), "amountMinor": units]
                }
            )
        }
        return body
    }

    private static func parts(_ text: String) -> (place: Int, amount: String)? {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let place = Int(parts[0]), place >= 0, !parts[1].isEmpty else { return nil }
        return (place, String(parts[1]))
    }
}

/// Notes that money was given back.
struct InvoicesRefund: InvoiceAction {
    static let action = "refund"
    static let configuration = CommandConfiguration(
        commandName: action,
        abstract: "Note that money that was paid was given back."
    )

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @Option(help: ArgumentHelp("How much, in major units (default: all).", valueName: "amount"))
    var amount: String?

    @OptionGroup
    var options: AnswerOptions

    func body(currency: () async throws -> Currency) async throws -> JSONObject? {
        guard let amount else { return [:] }
        return ["amountMinor": try MinorAmount.units(amount, in: try await currency(), option: "--amount")]
    }
}
