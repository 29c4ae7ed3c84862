import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// What is done with tokens for customers.
struct Tokens: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make tokens with which customers read what is their own.",
        subcommands: [TokensCreate.self]
    )
}

/// Makes a token.
struct TokensCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Sign a token for a customer and print it.",
        discussion: """
            It opens the reads of that customer and nothing else. It is kept nowhere and cannot be taken back alone: to \
            end all of Weir's tokens remove Weir's own key, 'weir token-keys list' and 'weir token-keys remove'.
            """
    )

    @Argument(help: "The customer: cust_…, ext:<external id> or stripe:cus_….")
    var customer: String

    @Option(help: ArgumentHelp("How long it lives, 60 to 86400 (default: 900).", valueName: "seconds"))
    var expiresIn: Int?

    @Option(help: ArgumentHelp("The person of the customer who gets it, for the audit trail.", valueName: "name"))
    var user: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body = JSONObject()
        if let expiresIn { body["expiresInSeconds"] = .number(ExactDecimal(Int64(expiresIn))) }
        if let user { body["user"] = .string(user) }
        let response = try await connection.withClient(for: "weir tokens create") { client in
            try await client.send("POST", CustomerOption.path(customer) + "/tokens", body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        guard let token = response.json.objectValue?["token"]?.stringValue else {
            throw CommandFailure("The server's answer cannot be understood.")
        }
        print(token)
    }
}
