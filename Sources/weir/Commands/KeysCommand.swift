import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer

/// What is done with secret keys.
struct Keys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make, list, rotate and revoke the secret keys of a workspace.",
        subcommands: [KeysCreate.self, KeysList.self, KeysRotate.self, KeysRevoke.self]
    )
}

/// Makes a key.
struct KeysCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a key and print it, once.",
        discussion: "Only a digest of the key is kept: whoever loses it makes another."
    )

    @Option(help: "What the key is for.")
    var name = "Command line"

    @Option(
        help: ArgumentHelp(
            "What the key may do: '*', or one of usage:write, usage:read, customers:read and so on. May be repeated.",
            valueName: "scope"
        )
    )
    var scope: [String] = ["*"]

    @Option(
        help: ArgumentHelp(
            "When the key ends; a date alone is its beginning in UTC (default: never).",
            valueName: "time"
        )
    )
    var expiresAt: String?

    @Option(
        help: ArgumentHelp(
            "The one customer that the key may touch: cust_…, ext:… or stripe:… (default: all).",
            valueName: "customer"
        )
    )
    var customer: String?

    @Option(help: ArgumentHelp("Requests a minute that it may make (default: the server's).", valueName: "count"))
    var requestsPerMinute: Int?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body = JSONObject()
        if let requestsPerMinute { body["requestsPerMinute"] = .number(ExactDecimal(Int64(requestsPerMinute))) }
        body["name"] = .string(name)
        body["scopes"] = .array(scope.map { .string($0) })
        if let expiresAt { body["expiresAt"] = .string(EventTime.normalized(expiresAt)) }
        let response = try await connection.withClient(for: "weir keys create") { [body] client in
            var body = body
            if let customer {
                let (name, value) = try await CustomerOption.member(customer, client)
                body[name] = .string(value)
            }
            return try await client.send("POST", "/v1/keys", body: body)
        }
        try Self.show(response, json: json)
    }

    /// Prints the secret of a new key.
    static func show(_ response: APIResponse, json: Bool) throws {
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        guard let secret = response.json.objectValue?["secret"]?.stringValue else {
            throw CommandFailure("The server's answer cannot be understood.")
        }
        print(secret)
    }
}

/// Makes a key in the place of another.
struct KeysRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Make a key in the place of another one and print it, once.",
        discussion:
            "The new key may do the same. The old one goes on to work for the time of the overlap, then it ends."
    )

    @Argument(help: "The id of the key to be replaced, key_…, as 'weir keys list' shows it.")
    var id: String

    @Option(
        help: ArgumentHelp(
            "How long the old key goes on to work, 0 to 2592000 (default: 86400, a day).",
            valueName: "seconds"
        )
    )
    var overlap: Int?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body = JSONObject()
        if let overlap { body["overlapSeconds"] = .number(ExactDecimal(Int64(overlap))) }
        let response = try await connection.withClient(for: "weir keys rotate") { client in
            try await client.send("POST", "/v1/keys/\(PercentEncoding.encode(id))/rotate", body: body)
        }
        try KeysCreate.show(response, json: json)
    }
}

/// Shows the keys.
struct KeysList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show the keys of a workspace, without their secrets."
    )
    static let purpose = "weir keys list"
    static let path = "/v1/keys"
    static let name = "keys"
    static let columns = [
        ListColumn("ID", "id"), ListColumn("KEY") { "\($0["prefix"]?.shown ?? "")…\($0["lastFour"]?.shown ?? "")" },
        ListColumn("NAME", "name"),
        ListColumn("SCOPES") { ($0["scopes"]?.arrayValue ?? []).map(\.shown).joined(separator: " ") },
        ListColumn("CUSTOMER") { $0["customerId"]?.stringValue ?? "all" },
        ListColumn("LAST USED") { $0["lastUsedAt"]?.stringValue ?? "never" },
        ListColumn("STATE") { state(of: $0, now: .present) },
    ]

    @OptionGroup
    var options: AnswerOptions

    /// `now`: A key has ended when its end is not behind it.
    static func state(of key: JSONObject, now: Timestamp) -> String {
        if let time = key["revokedAt"]?.stringValue { return "revoked \(time)" }
        guard let time = key["expiresAt"]?.stringValue else { return "valid" }
        let isOver = Timestamp(iso8601: time).map { $0 <= now } ?? false
        return isOver ? "expired \(time)" : "until \(time)"
    }
}

/// Ends a key.
struct KeysRevoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "End a key; requests with it are refused from now on."
    )

    @Argument(help: "The key's id, key_…, as 'weir keys list' shows it.")
    var id: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "/v1/keys/\(PercentEncoding.encode(id))"
        try await options.ask("DELETE", path, for: "weir keys revoke") { _ in ["\(id) is revoked"] }
    }
}
