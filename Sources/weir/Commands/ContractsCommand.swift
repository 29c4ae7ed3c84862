import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with contracts.
struct Contracts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make, show, change and end the contracts that are invoiced.",
        subcommands: [
            ContractsList.self, ContractsShow.self, ContractsCreate.self, ContractsPreview.self,
            ContractsChangePlan.self, ContractsThresholds.self, ContractsPayment.self, ContractsCancel.self,
            ContractsRollOver.self,
        ]
    )

    static func path(_ contract: String) -> String { "/v1/contracts/\(PercentEncoding.encode(contract))" }

    /// A contract in lines for people.
    static func lines(of contract: JSONObject) -> [String] {
        func text(_ member: String) -> String { contract[member]?.shown ?? "" }
        let end = contract["endDate"]?.stringValue.map { " to \($0)" } ?? ""
        return [
            "\(text("id")) is \(text("status")): \(text("quantity")) × \(text("planKey")) "
                + "(version \(text("planVersion"))) for \(text("customerId")) from \(text("startDate"))\(end)"
        ]
    }
}

/// Lists contracts.
struct ContractsList: ListCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List contracts, newest first.")
    static let purpose = "weir contracts list"
    static let path = "/v1/contracts"
    static let name = "contracts"
    static let columns = [
        ListColumn("ID", "id"), ListColumn("CUSTOMER", "customerId"), ListColumn("PLAN", "planKey"),
        ListColumn("START", "startDate"), ListColumn("END", "endDate"), ListColumn("STATUS", "status"),
    ]

    @OptionGroup
    var choice: CustomerChoice

    @OptionGroup
    var options: AnswerOptions

    func filters(_ client: APIClient) async throws -> [(name: String, value: String?)] {
        try await choice.filters(client)
    }
}

/// Shows one contract.
struct ContractsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a contract with its phases."
    )

    @Argument(help: "The contract's id.")
    var contract: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", Contracts.path(contract), for: "weir contracts show", lines: FieldText.lines)
    }
}

/// Ends a contract.
struct ContractsCancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "End a contract; the invoice of the current period stays, later drafts are voided."
    )

    @Argument(help: "The contract's id.")
    var contract: String

    @Option(
        help: ArgumentHelp(
            "When: 'immediately', 'end_of_period' or the first day that is no longer part of it (default: end_of_period).",
            valueName: "time"
        )
    )
    var cancelAt: String?

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        var body = JSONObject()
        body.set("cancelAt", cancelAt)
        try await options.ask(
            "POST",
            "\(Contracts.path(contract))/cancel",
            body,
            for: "weir contracts cancel",
            lines: Contracts.lines
        )
    }
}

/// Does what a contract's dates make due.
struct ContractsRollOver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roll-over",
        abstract: "Do at once what a contract's dates make due, and what the server does by itself otherwise.",
        discussion: """
            Invoices whose period and grace period are over are finalized, further ones are drafted, the subscription \
            follows, and what changed after the last invoice is settled. Doing it again does nothing more.
            """
    )

    @Argument(help: "The contract's id.")
    var contract: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask(
            "POST",
            "\(Contracts.path(contract))/roll-over",
            for: "weir contracts roll-over",
            lines: Self.lines
        )
    }

    static func lines(of outcome: JSONObject) -> [String] {
        func ids(_ member: String) -> String {
            (outcome[member]?.arrayValue ?? []).map { " \($0.shown)" }.joined()
        }
        func count(_ member: String) -> Int { outcome[member]?.arrayValue?.count ?? 0 }
        var lines: [String] = []
        if count("finalized") > 0 { lines.append("\(count("finalized")) finalized:\(ids("finalized"))") }
        if count("credited") > 0 { lines.append("\(count("credited")) credited:\(ids("credited"))") }
        if let drafted = outcome["drafted"]?.intValue, drafted > 0 { lines.append("\(drafted) drafted") }
        if outcome["subscriptionChanged"] == .bool(true) { lines.append("the subscription has changed") }
        return lines.isEmpty ? ["nothing was due"] : lines
    }
}

/// Changes at which amounts a contract is invoiced within its period.
struct ContractsThresholds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thresholds",
        abstract: "Set the amounts of unbilled usage at which a contract is invoiced at once.",
        discussion: """
              weir contracts thresholds ctr_… --threshold 100 --threshold 500 --repeat-every 500
              weir contracts thresholds ctr_… --none
            """
    )

    @Argument(help: "The contract's id.")
    var contract: String

    @Option(help: ArgumentHelp("An amount before discounts and taxes. May be repeated, rising.", valueName: "amount"))
    var threshold: [String] = []

    @Option(help: ArgumentHelp("Each further amount behind the last threshold is one too.", valueName: "amount"))
    var repeatEvery: String?

    @Flag(help: "Take all thresholds away.")
    var none = false

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        guard none == (threshold.isEmpty && repeatEvery == nil) else {
            throw ValidationError("Give thresholds, with --threshold and --repeat-every, or --none.")
        }
    }

    func run() async throws {
        var progressive = JSONObject()
        progressive["thresholds"] = .array(threshold.map { .string($0) })
        progressive.set("repeatEvery", repeatEvery)
        let body: JSONObject = ["progressiveBilling": none ? .null : .object(progressive)]
        try await options.ask(
            "PATCH",
            Contracts.path(contract),
            body,
            for: "weir contracts thresholds",
            lines: Contracts.lines
        )
    }
}
