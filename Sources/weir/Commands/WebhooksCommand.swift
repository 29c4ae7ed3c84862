import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// What is done with the operator's endpoints.
struct Webhooks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make, list, try and remove the endpoints that events are sent to, and see what was sent.",
        subcommands: [
            WebhooksCreate.self, WebhooksList.self, WebhooksUpdate.self, WebhooksRotate.self, WebhooksTest.self,
            WebhooksRemove.self, WebhooksDeliveries.self, WebhooksResend.self,
        ]
    )

    /// The path of an endpoint, with what follows.
    static func path(_ id: String, _ rest: String = "") -> String {
        "/v1/webhook-endpoints/\(PercentEncoding.encode(id))\(rest)"
    }
}

/// Makes an endpoint.
struct WebhooksCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make an endpoint and print the secret that its bodies are signed with, once."
    )

    @Argument(help: "Where events are sent, an https URL.")
    var url: String

    @Option(
        help: ArgumentHelp(
            "What is sent: '*', a group like 'invoice.*' or an event like invoice.paid. May be repeated (default: *).",
            valueName: "event"
        )
    )
    var event: [String] = []

    @Option(help: "What it is for.")
    var description: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body = JSONObject()
        body["url"] = .string(url)
        if !event.isEmpty { body["events"] = .array(event.map { .string($0) }) }
        if let description { body["description"] = .string(description) }
        let response = try await connection.withClient(for: "weir webhooks create") { [body] client in
            try await client.send("POST", "/v1/webhook-endpoints", body: body)
        }
        try Self.show(response, json: json)
    }

    /// Prints id and secret.
    static func show(_ response: APIResponse, json: Bool) throws {
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        guard let answer = response.json.objectValue, let secret = answer["secret"]?.stringValue else {
            throw CommandFailure("The server's answer cannot be understood.")
        }
        print("\(answer["id"]?.shown ?? "")  \(secret)")
    }
}

/// Shows the endpoints.
struct WebhooksList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the endpoints.")

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let endpoints = try await connection.withClient(for: "weir webhooks list") { client in
            try await ListReading(client: client).all("/v1/webhook-endpoints", name: "webhookEndpoints")
        }
        if json { return print(String(decoding: JSONValue.array(endpoints).jsonBytes, as: UTF8.self)) }
        var table = TextTable([
            ("ID", .left), ("STATUS", .left), ("EVENTS", .left), ("URL", .left), ("DESCRIPTION", .left),
        ])
        for case .object(let endpoint) in endpoints {
            var status = endpoint["status"]?.shown ?? ""
            if let reason = endpoint["disabledReason"]?.stringValue { status += " (\(reason))" }
            let events = endpoint["events"]?.arrayValue?.compactMap(\.stringValue).joined(separator: " ") ?? ""
            table.rows.append([
                endpoint["id"]?.shown ?? "", status, events, endpoint["url"]?.shown ?? "",
                endpoint["description"]?.stringValue ?? "–",
            ])
        }
        table.lines.forEach { print($0) }
    }
}

/// Changes an endpoint.
struct WebhooksUpdate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change where or what is sent, or switch an endpoint on or off."
    )

    @Argument(help: "The endpoint's id, we_…, as 'weir webhooks list' shows it.")
    var id: String

    @Option(help: ArgumentHelp("Where events are sent from now on, an https URL.", valueName: "url"))
    var to: String?

    @Option(help: ArgumentHelp("What is sent, in the place of what was. May be repeated.", valueName: "event"))
    var event: [String] = []

    @Option(help: "What it is for.")
    var description: String?

    @Option(help: "enabled or disabled.", completion: .list(["enabled", "disabled"]))
    var status: String?

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        var body = JSONObject()
        if let to { body["url"] = .string(to) }
        if let description { body["description"] = .string(description) }
        if !event.isEmpty { body["events"] = .array(event.map { .string($0) }) }
        if let status { body["status"] = .string(status) }
        try await options.ask("PATCH", Webhooks.path(id), body, for: "weir webhooks update") { answer in
            ["\(answer["id"]?.shown ?? id)  \(answer["status"]?.shown ?? "")  \(answer["url"]?.shown ?? "")"]
        }
    }
}

/// Gives an endpoint a new secret.
struct WebhooksRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Give an endpoint a new secret and print it, once; for a time the old one signs as well."
    )

    @Argument(help: "The endpoint's id, we_…, as 'weir webhooks list' shows it.")
    var id: String

    @Option(
        help: ArgumentHelp("How long the old secret signs as well, in seconds (default: 86400).", valueName: "seconds")
    )
    var overlap: Int?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body = JSONObject()
        if let overlap { body["overlapSeconds"] = .number(ExactDecimal(Int64(overlap))) }
        let response = try await connection.withClient(for: "weir webhooks rotate") { [body] client in
            try await client.send("POST", Webhooks.path(id, "/rotate-secret"), body: body)
        }
        try WebhooksCreate.show(response, json: json)
    }
}

/// Tries an endpoint.
struct WebhooksTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Send an endpoint an event by which it can be tried; 'weir webhooks deliveries' shows its answer."
    )

    @Argument(help: "The endpoint's id, we_…, as 'weir webhooks list' shows it.")
    var id: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("POST", Webhooks.path(id, "/test"), for: "weir webhooks test") { answer in
            ["An event is on its way to \(answer["url"]?.shown ?? id)"]
        }
    }
}

/// Removes an endpoint.
struct WebhooksRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove an endpoint with the log of what was sent to it."
    )

    @Argument(help: "The endpoint's id, we_…, as 'weir webhooks list' shows it.")
    var id: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("DELETE", Webhooks.path(id), for: "weir webhooks remove") { _ in ["\(id) is removed"] }
    }
}

/// Shows what was sent.
struct WebhooksDeliveries: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries",
        abstract: "Show what was sent to an endpoint and what it answered, newest first."
    )

    @Argument(help: "The endpoint's id, we_…, as 'weir webhooks list' shows it.")
    var id: String

    @Option(help: "Only these: waiting, delivered or failed.", completion: .list(["waiting", "delivered", "failed"]))
    var state: String?

    @Option(help: ArgumentHelp("How many at most, 1 to 200 (default: 50).", valueName: "count"))
    var limit: Int = 50

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let filter = state.map { "&state=\(PercentEncoding.encode($0))" } ?? ""
        let path = Webhooks.path(id, "/deliveries?limit=\(limit)\(filter)")
        try await options.ask("GET", path, for: "weir webhooks deliveries") { answer in
            TextTable(Self.columns, of: answer["deliveries"]?.arrayValue ?? []).lines
        }
    }

    static let columns = [
        ListColumn("DELIVERY", "id"), ListColumn("STATE", "state"), ListColumn("EVENT", "eventType"),
        ListColumn("ID", "eventId"), ListColumn("SINCE", "createdAt"), ListColumn("LAST ATTEMPT", cell: lastAttempt),
    ]

    private static func lastAttempt(of delivery: JSONObject) -> String {
        guard case .object(let attempt)? = delivery["attempts"]?.arrayValue?.first else { return "–" }
        let outcome = [attempt["failure"], attempt["status"]].compactMap(\.self).first { $0 != .null }
        let words = [outcome?.shown, attempt["text"]?.stringValue].compactMap(\.self).filter { !$0.isEmpty }
        // What a receiver answers may have lines; a table has one for each delivery.
        let text = words.joined(separator: " ").split(whereSeparator: \.isNewline).joined(separator: " ")
        return "attempt \(attempt["number"]?.shown ?? ""): \(text)"
    }
}

/// Sends something again.
struct WebhooksResend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend",
        abstract: "Send an event to an endpoint again, whatever came of it, or all that failed."
    )

    @Argument(help: "The endpoint's id, we_…, as 'weir webhooks list' shows it.")
    var id: String

    @Argument(help: "The delivery's id, wd_…, as 'weir webhooks deliveries' shows it.")
    var delivery: String?

    @Flag(help: "All that failed in the last 30 days, oldest first.")
    var failed = false

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        guard (delivery == nil) == failed else {
            throw ValidationError("Give the id of a delivery, or --failed for all that failed.")
        }
    }

    func run() async throws {
        let sent = try await options.connection.withClient(for: "weir webhooks resend") { client in
            var sent: [JSONValue] = []
            for delivery in try await chosen(client) {
                let path = Webhooks.path(id, "/deliveries/\(PercentEncoding.encode(delivery))/resend")
                sent.append(try await client.answer("POST", path).json)
            }
            return sent
        }
        if options.json { return print(String(decoding: JSONValue.array(sent).jsonBytes, as: UTF8.self)) }
        if delivery == nil { return print("\(sent.count) on their way again") }
        TextTable(WebhooksDeliveries.columns, of: sent).lines.forEach { print($0) }
    }

    /// Ids, oldest first.
    private func chosen(_ client: APIClient) async throws -> [String] {
        if let delivery { return [delivery] }
        return try await failedDeliveries(client).reversed()
    }

    /// Their ids, newest first; read whole, because what is sent again leaves the list.
    private func failedDeliveries(_ client: APIClient) async throws -> [String] {
        var ids: [String] = []
        var cursor: String?
        repeat {
            let next = cursor.map { "&cursor=\(PercentEncoding.encode($0))" } ?? ""
            let path = Webhooks.path(id, "/deliveries?limit=200&state=failed\(next)")
            let response = try await client.send("GET", path)
            guard response.isSuccess, let answer = response.json.objectValue else { throw CommandFailure(response) }
            ids += (answer["deliveries"]?.arrayValue ?? []).compactMap { $0.objectValue?["id"]?.stringValue }
            cursor = answer["nextCursor"]?.stringValue
        } while cursor != nil
        return ids
    }
}
