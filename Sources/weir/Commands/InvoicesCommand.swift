import ArgumentParser
import WeirAPI
import WeirClient

/// What is shown of invoices, and done with them.
struct Invoices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show invoices, drafts as they would be sent now, and do what becomes of them.",
        subcommands: [
            InvoicesList.self, InvoicesShow.self, InvoicesCreate.self, InvoicesFinalize.self, InvoicesRun.self,
            InvoicesSend.self, InvoicesTimeline.self, InvoicesPDF.self, InvoicesHTML.self, InvoicesMarkPaid.self,
            InvoicesMarkUncollectible.self, InvoicesVoid.self, InvoicesCreditNotes.self, InvoicesRefund.self,
            InvoicesCredits.self,
            InvoicesPay.self, InvoicesPayments.self, InvoicesPayLink.self,
        ]
    )

    static func path(_ invoice: String) -> String { "/v1/invoices/\(PercentEncoding.encode(invoice))" }
}

/// Lists invoices.
struct InvoicesList: ListCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List invoices, newest first.")
    static let purpose = "weir invoices list"
    static let path = "/v1/invoices"
    static let name = "invoices"
    static let columns = [
        ListColumn("NUMBER") { $0["invoiceNumber"]?.stringValue ?? "–" }, ListColumn("ID", "id"),
        ListColumn("CUSTOMER", "customerId"), ListColumn("DATE", "invoiceDate"), ListColumn("DUE", "dueDate"),
        ListColumn("TOTAL", .right) { InvoiceText.listedTotal($0) }, ListColumn("STATUS", "status"),
    ]

    /// By date; drafts that were made together have ids in no order.
    static func ordered(_ elements: [JSONValue]) -> [JSONValue] {
        elements.enumerated().sorted { one, other in
            let (left, right) = (date(one.element), date(other.element))
            return left == right ? one.offset < other.offset : left > right
        }
        .map(\.element)
    }

    private static func date(_ invoice: JSONValue) -> String { invoice.objectValue?["invoiceDate"]?.stringValue ?? "" }

    @OptionGroup
    var choice: CustomerChoice

    @Option(help: ArgumentHelp("Only those of this contract.", valueName: "id"))
    var contract: String?

    @Option(
        help: "Only these: drafted, in_progress, sent, paid, void, uncollectible or refunded.",
        completion: .list(["drafted", "in_progress", "sent", "paid", "void", "uncollectible", "refunded"])
    )
    var status: String?

    @OptionGroup
    var options: AnswerOptions

    func filters(_ client: APIClient) async throws -> [(name: String, value: String?)] {
        try await choice.filters(client) + [("contractId", contract), ("status", status)]
    }
}

/// Shows one invoice.
struct InvoicesShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show an invoice with its lines.")

    @Argument(help: "The invoice's number or id.")
    var invoice: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", Invoices.path(invoice), for: "weir invoices show") { shown in
            func row(_ name: String, _ member: String) -> [String] { [name, shown[member]?.shown ?? ""] }
            var head = TextTable([("INVOICE", .left), ("", .left)])
            head.rows = [
                row("number", "invoiceNumber"), row("id", "id"), row("status", "status"),
                row("customer", "customerId"), row("date", "invoiceDate"), row("due", "dueDate"),
            ]
            let failure = InvoiceText.figuresError(shown)
            return head.lines + [""] + InvoiceText.table(of: shown).lines + (failure.isEmpty ? [] : [""] + failure)
        }
    }
}

/// Drafts an invoice that no contract makes.
struct InvoicesCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Draft an invoice that no contract makes; 'weir invoices finalize' sends it.",
        discussion: """
              weir invoices create --customer ext:acme --currency USD --line 'Set-up=100' --line 'Hours=2.5x120'

            The file holds what has no option, such as lines with taxRates of their own.
            """
    )

    @Option(help: ArgumentHelp("The customer: cust_…, ext:<external id> or stripe:cus_….", valueName: "customer"))
    var customer: String

    @Option(help: ArgumentHelp("The currency of the amounts.", valueName: "code"))
    var currency: String?

    @Option(
        help: ArgumentHelp(
            "A line: 'Label=price', or 'Label=quantityxprice', in major units. May be repeated.",
            valueName: "line"
        )
    )
    var line: [String] = []

    @Option(help: ArgumentHelp("Days from invoice date to due date (default: 0).", valueName: "days"))
    var netTerms: Int?

    @Option(help: ArgumentHelp("The invoice's date (default: today in the customer's zone).", valueName: "date"))
    var invoiceDate: String?

    @OptionGroup
    var further: BodyFields

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        for text in line where Self.line(text) == nil {
            throw ValidationError("'\(text)' is no line: give 'Label=price' or 'Label=quantityxprice'.")
        }
    }

    func run() async throws {
        var body = try further.object()
        body.set("currency", currency)
        body.set("netTerms", netTerms)
        body.set("invoiceDate", invoiceDate)
        let lines = line.compactMap { Self.line($0) }
        if !lines.isEmpty { body["lines"] = .array(lines) }
        let answer = try await options.connection.withClient(for: "weir invoices create") { [body] client in
            var body = body
            let (name, value) = try await CustomerOption.member(customer, client)
            body[name] = .string(value)
            return try await client.answer("POST", "/v1/invoices", body)
        }
        try options.show(answer) { [InvoiceText.summary(of: $0)] }
    }

    /// `Hours=2.5x120` as the API takes it; the label may hold the sign too.
    static func line(_ text: String) -> JSONValue? {
        guard let sign = text.lastIndex(of: "="), sign != text.startIndex else { return nil }
        let parts = text[text.index(after: sign)...].split(separator: "x", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), let price = parts.last else {
            return nil
        }
        var line: JSONObject = ["label": .string(String(text[..<sign])), "unitPrice": .string(String(price))]
        if parts.count == 2 { line.set("quantity", String(parts[0])) }
        return .object(line)
    }
}
