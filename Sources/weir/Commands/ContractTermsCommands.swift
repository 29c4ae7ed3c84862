import ArgumentParser
import WeirAPI
import WeirClient

/// Makes a contract.
struct ContractsCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Put a customer on a plan from a day on, with a subscription and the drafts of its invoices.",
        discussion: """
              weir contracts create --customer ext:acme --plan pro --start 2026-02-01 --net-terms 30
              weir contracts create --customer ext:acme --plan pro --fields terms.yaml

            The file holds what has no option: overrides, addOns, taxRates, priceTaxRates and progressiveBilling.
            """
    )

    @Option(help: ArgumentHelp("The customer: cust_…, ext:<external id> or stripe:cus_….", valueName: "customer"))
    var customer: String

    @Option(help: ArgumentHelp("The plan's key; its current version is agreed.", valueName: "key"))
    var plan: String

    @Option(help: ArgumentHelp("The first day (default: today).", valueName: "date"))
    var start: String?

    @Option(
        help: ArgumentHelp("The first day that is no longer part of it (default: open-ended).", valueName: "date")
    )
    var end: String?

    @Option(
        help: ArgumentHelp(
            "Periods begin on the start's day of the month, 'anniversary' (default), or on the first, 'calendar'."
        )
    )
    var billing: String?

    @Option(help: ArgumentHelp("A day on whose day of the month periods begin (default: --start).", valueName: "date"))
    var anchor: String?

    @Option(help: ArgumentHelp("Days from invoice date to due date (default: the plan's, else 0).", valueName: "days"))
    var netTerms: Int?

    @Option(help: ArgumentHelp("Seats (default: 1).", valueName: "number"))
    var quantity: Int?

    @Option(help: ArgumentHelp("Days without fees (default: the plan's, else 0).", valueName: "days"))
    var trialDays: Int?

    @Option(help: ArgumentHelp("By 'day' (default), 'second', 'fixed_30_days' or 'none'.", valueName: "mode"))
    var proration: String?

    @Option(help: ArgumentHelp("The currency (default: the plan's).", valueName: "code"))
    var currency: String?

    @Option(help: ArgumentHelp("The zone in which its days begin (default: the customer's).", valueName: "zone"))
    var timeZone: String?

    @Option(help: ArgumentHelp("Redeem a coupon. May be repeated, in order.", valueName: "code"))
    var coupon: [String] = []

    @Flag(help: "Let the saved payment method be charged.")
    var autoPay = false

    @OptionGroup
    var further: BodyFields

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        var body = try further.object()
        let texts = [
            ("planKey", plan), ("startDate", start), ("endDate", end), ("billing", billing), ("anchorDate", anchor),
            ("proration", proration), ("currency", currency), ("timeZone", timeZone),
        ]
        for (field, text) in texts { body.set(field, text) }
        for (field, number) in [("netTerms", netTerms), ("quantity", quantity), ("trialDays", trialDays)] {
            body.set(field, number)
        }
        body.set("coupons", coupon)
        if autoPay { body["autoPay"] = true }
        let answer = try await options.connection.withClient(for: "weir contracts create") { [body] client in
            var body = body
            let (name, value) = try await CustomerOption.member(customer, client)
            body[name] = .string(value)
            return try await client.answer("POST", "/v1/contracts", body)
        }
        try options.show(answer, Contracts.lines)
    }
}

/// What is changed of a contract.
struct ContractChangeOptions: ParsableArguments {
    @Argument(help: "The contract's id.")
    var contract: String

    @Option(help: ArgumentHelp("Another plan, or the current version of this one.", valueName: "key"))
    var plan: String?

    @Option(help: ArgumentHelp("Seats.", valueName: "number"))
    var quantity: Int?

    @Option(
        help: ArgumentHelp("From when on: 'immediately' (default), 'end_of_period' or a date.", valueName: "time")
    )
    var effective: String?

    @OptionGroup
    var further: BodyFields

    func validate() throws {
        if plan == nil, quantity == nil, further.fields == nil {
            throw ValidationError("Say what is to change: --plan, --quantity or --fields.")
        }
    }

    func body(isPreview: Bool) throws -> JSONObject {
        var body = try further.object()
        body.set("planKey", plan)
        body.set("quantity", quantity)
        body.set("effective", effective)
        body["preview"] = .bool(isPreview)
        return body
    }

    var path: String { "\(Contracts.path(contract))/change-plan" }
}

/// Changes plan, seats or terms.
struct ContractsChangePlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change-plan",
        abstract: "Change a contract's plan, seats or terms; coupons and thresholds stay.",
        discussion: """
              weir contracts change-plan ctr_… --plan team --effective end_of_period
              weir contracts change-plan ctr_… --quantity 12

            The next invoice credits what is not used of fees that were invoiced, and charges the new ones; 'weir contracts \
            preview' shows it before. The file holds what has no option: overrides, addOns, taxRates and priceTaxRates.
            """
    )

    @OptionGroup
    var change: ContractChangeOptions

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask(
            "POST",
            change.path,
            try change.body(isPreview: false),
            for: "weir contracts change-plan",
            lines: Contracts.lines
        )
    }
}

/// Shows what a change would lead to.
struct ContractsPreview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the next two invoices as a change of plan, seats or terms would make them; nothing changes.",
        discussion: """
              weir contracts preview ctr_… --plan team
            """
    )

    @OptionGroup
    var change: ContractChangeOptions

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask(
            "POST",
            change.path,
            try change.body(isPreview: true),
            for: "weir contracts preview",
            lines: Self.lines
        )
    }

    static func lines(of preview: JSONObject) -> [String] {
        var lines: [String] = []
        for case .object(let invoice) in preview["invoices"]?.arrayValue ?? [] {
            let date = invoice["invoiceDate"]?.shown ?? ""
            lines += ["\(date), due \(invoice["dueDate"]?.shown ?? "")"] + InvoiceText.table(of: invoice).lines + [""]
        }
        return Array(lines.dropLast())
    }
}
