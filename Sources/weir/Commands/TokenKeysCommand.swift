import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with the keys that customer tokens are checked with.
struct TokenKeys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token-keys",
        abstract: "Register, list and remove the public keys that customer tokens are checked with.",
        subcommands: [TokenKeysRegister.self, TokenKeysList.self, TokenKeysRemove.self]
    )
}

/// Registers public keys.
struct TokenKeysRegister: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Register the public keys of a file, all of them or none.",
        discussion: """
            The file holds one JSON Web Key or a whole set, {"keys": […]}, as identity providers publish it. Keys that \
            are there already stay as they are, so a set can be registered again when it has grown.

              curl -s https://id.example.com/.well-known/jwks.json | weir token-keys register - \\
                --issuer https://id.example.com/ --audience https://api.example.com --customer-claim org
            """
    )

    @Argument(help: "The file; '-' reads standard input.", completion: .file())
    var file: String

    @Option(help: "What the keys are for.")
    var name: String?

    @Option(help: "The 'iss' that tokens must have (default: any).")
    var issuer: String?

    @Option(help: "The 'aud' that tokens must have (default: the workspace's id).")
    var audience: String?

    @Option(
        help: ArgumentHelp("The claim that is the customer's id or external id (default: sub).", valueName: "claim")
    )
    var customerClaim: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    /// No key set is larger; a file that is must be another one.
    private static let maximumBytes = 1 << 20

    func run() async throws {
        let document = try Self.read(file)
        var body = JSONObject()
        body[document.objectValue?["keys"] == nil ? "jwk" : "jwks"] = document
        if let name { body["name"] = .string(name) }
        if let issuer { body["issuer"] = .string(issuer) }
        if let audience { body["audience"] = .string(audience) }
        if let customerClaim { body["customerClaim"] = .string(customerClaim) }
        let response = try await connection.withClient(for: "weir token-keys register") { client in
            try await client.send("POST", "/v1/token-keys", body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        let keys = response.json.objectValue?["tokenKeys"]?.arrayValue ?? []
        TextTable(TokenKeysList.columns, of: keys).lines.forEach { print($0) }
    }

    private static func read(_ file: String) throws -> JSONValue {
        let content = try WholeFile.content(of: file, maximumBytes: maximumBytes)
        do throws(JSONParseError) {
            return try JSONParser.parse(content)
        } catch {
            throw CommandFailure("\(WholeFile.name(of: file)) holds no JSON: \(APIError(error).message)")
        }
    }
}

/// Shows the keys.
struct TokenKeysList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show the keys that customer tokens are checked with, Weir's own too."
    )
    static let purpose = "weir token-keys list"
    static let path = "/v1/token-keys"
    static let name = "tokenKeys"
    static let columns =
        [
            ("ID", "id"), ("KID", "kid"), ("NAME", "name"), ("ALGORITHM", "algorithm"), ("AUDIENCE", "audience"),
            ("ISSUER", "issuer"), ("CUSTOMER", "customerClaim"),
        ].map { ListColumn($0, $1, missing: "–") }
        + [ListColumn("STATE") { $0["removedAt"]?.stringValue.map { "removed \($0)" } ?? "valid" }]

    @OptionGroup
    var options: AnswerOptions
}

/// Ends a key.
struct TokenKeysRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a key; tokens that it has signed are refused from now on."
    )

    @Argument(help: "The key's id, tkey_…, as 'weir token-keys list' shows it.")
    var id: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "/v1/token-keys/\(PercentEncoding.encode(id))"
        try await options.ask("DELETE", path, for: "weir token-keys remove") { _ in ["\(id) is removed"] }
    }
}
