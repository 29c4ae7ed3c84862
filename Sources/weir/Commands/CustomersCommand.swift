import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with customers.
struct Customers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make, show and change customers, and suspend or erase them.",
        subcommands: [
            CustomersList.self, CustomersShow.self, CustomersCreate.self, CustomersUpdate.self, CustomersSuspend.self,
            CustomersErase.self,
        ]
    )
}

/// A customer as an argument.
struct CustomerArgument: ParsableArguments {
    @Argument(help: "The customer: cust_…, ext:<external id> or stripe:cus_….")
    var customer: String

    var path: String { CustomerOption.path(customer) }
}

/// Lists customers.
struct CustomersList: ListCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List customers, newest first.")
    static let purpose = "weir customers list"
    static let path = "/v1/customers"
    static let name = "customers"
    static let columns = [
        ListColumn("CUSTOMER", "id"), ListColumn("EXTERNAL ID", "externalId", missing: "–"),
        ListColumn("NAME", "name", missing: "–"), ListColumn("EMAIL", "email", missing: "–"),
        ListColumn("STATUS", "status"),
    ]

    @Option(help: "Only these: active or suspended.", completion: .list(["active", "suspended"]))
    var status: String?

    @Option(help: "Only with this address.")
    var email: String?

    @Option(help: ArgumentHelp("Only with this account kit.", valueName: "kit"))
    var kit: String?

    @OptionGroup
    var options: AnswerOptions

    func filters(_ client: APIClient) async throws -> [(name: String, value: String?)] {
        [("status", status), ("email", email), ("accountKitId", kit)]
    }
}

/// Shows one customer.
struct CustomersShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a customer.")

    @OptionGroup
    var customer: CustomerArgument

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", customer.path, for: "weir customers show", lines: FieldText.lines)
    }
}

/// What most customers have, and a file for the rest.
struct CustomerFields: ParsableArguments {
    @Option(help: "How you call the customer.")
    var externalID: String?

    @Option(help: "As invoices show it.")
    var name: String?

    @Option(help: "Where mail goes.")
    var email: String?

    @Option(help: ArgumentHelp("The account kit.", valueName: "id"))
    var kit: String?

    @OptionGroup
    var fields: BodyFields

    func body() throws -> JSONObject {
        var body = try fields.object()
        body.set("externalId", externalID)
        body.set("name", name)
        body.set("email", email)
        body.set("accountKitId", kit)
        return body
    }
}

/// Makes a customer.
struct CustomersCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a customer.",
        discussion: "  weir customers create --external-id acme --name 'Acme Ltd.' --email billing@acme.example"
    )

    @OptionGroup
    var fields: CustomerFields

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let body = try fields.body()
        try await options.ask("POST", "/v1/customers", body, for: "weir customers create", lines: FieldText.lines)
    }
}

/// Changes a customer.
struct CustomersUpdate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change what is named of a customer."
    )

    @OptionGroup
    var customer: CustomerArgument

    @OptionGroup
    var fields: CustomerFields

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let body = try fields.body()
        try await options.ask("PATCH", customer.path, body, for: "weir customers update", lines: FieldText.lines)
    }
}

/// Suspends a customer.
struct CustomersSuspend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "Suspend a customer: every decision is refused from now on, all is kept.",
        discussion: "'weir api PATCH /v1/customers/ext:acme --set status=active' takes that back."
    )

    @OptionGroup
    var customer: CustomerArgument

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("DELETE", customer.path, for: "weir customers suspend") { _ in
            ["\(customer.customer) is suspended"]
        }
    }
}

/// Removes a customer's personal data.
struct CustomersErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Remove a customer's personal data for ever; totals and what was invoiced stay."
    )

    @OptionGroup
    var customer: CustomerArgument

    @Flag(help: "Needed, since nothing brings the data back.")
    var yes = false

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        if !yes { throw ValidationError("This cannot be undone: give --yes to do it.") }
    }

    func run() async throws {
        try await options.ask("DELETE", customer.path + "?erase=true", for: "weir customers erase") { _ in
            ["\(customer.customer) is erased"]
        }
    }
}
