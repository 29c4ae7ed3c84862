import ArgumentParser
import WeirAPI
import WeirClient

/// Changes how a contract is paid.
struct ContractsPayment: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payment",
        abstract: "Set to which saved method a contract is charged, and whether by itself.",
        discussion: """
              weir contracts payment ctr_… --auto-pay on
              weir contracts payment ctr_… --method pm_…
              weir contracts payment ctr_… --no-method

            A method of the contract's own is charged before the customer's; without one the customer's is. Auto-pay needs a \
            method, and net terms of 0 days.
            """
    )

    /// Whether invoices are charged as they fall due.
    enum Switch: String, ExpressibleByArgument, CaseIterable {
        case on
        case off
    }

    @Argument(help: "The contract's id.")
    var contract: String

    @Option(help: ArgumentHelp("Charge this method of the customer at Stripe.", valueName: "pm_…"))
    var method: String?

    @Flag(help: "Let the customer's method be charged.")
    var noMethod = false

    @Option(help: ArgumentHelp("Charge invoices as they fall due.", valueName: "on|off"))
    var autoPay: Switch?

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        if method == nil, !noMethod, autoPay == nil {
            throw ValidationError("Say what is to change: --method, --no-method or --auto-pay.")
        }
        if method != nil, noMethod { throw ValidationError("Give either --method or --no-method.") }
    }

    func run() async throws {
        var body: JSONObject = [:]
        body.set("paymentMethodId", method)
        if noMethod { body["paymentMethodId"] = .null }
        if let autoPay { body["autoPay"] = .bool(autoPay == .on) }
        try await options.ask(
            "PUT",
            "\(Contracts.path(contract))/payment",
            body,
            for: "weir contracts payment",
            lines: Self.lines
        )
    }

    static func lines(of contract: JSONObject) -> [String] {
        let method = contract["paymentMethodId"]?.stringValue ?? "the customer's method"
        let id = contract["id"]?.shown ?? ""
        guard contract["autoPay"] == true else { return ["\(id) is not charged by itself; its method is \(method)."] }
        return ["\(id) is charged to \(method) as its invoices fall due."]
    }
}
