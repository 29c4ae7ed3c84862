import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with events that were not accepted, beside trying them again.
struct EventsRejected: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rejected",
        abstract: "Show rejected events, or give them up.",
        subcommands: [EventsRejectedList.self, EventsRejectedDiscard.self]
    )
}

/// Which rejected events are meant.
struct RejectedChoice: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only events of this customer: cust_…, ext:<external id> or stripe:cus_….",
            valueName: "customer"
        )
    )
    var customer: String?

    @Option(help: ArgumentHelp("Only events of this name.", valueName: "name"))
    var eventName: String?

    @Option(help: ArgumentHelp("Only events with this code: invalid_input, not_found, …", valueName: "code"))
    var code: String?

    var isEmpty: Bool { customer == nil && eventName == nil && code == nil }

    /// The choice as a filter of the API.
    func members(_ client: APIClient) async throws -> [JSONObject.Member] {
        var id: String?
        if let customer { id = try await CustomerOption.id(customer, client) }
        return [("customerId", id), ("eventName", eventName), ("code", code)].compactMap { name, value in
            value.map { JSONObject.Member(name: name, value: .string($0)) }
        }
    }
}

/// Shows rejected events.
struct EventsRejectedList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show events that were not accepted, newest first, and why."
    )

    @OptionGroup
    var choice: RejectedChoice

    @Option(help: ArgumentHelp("How many at most, 1 to 200.", valueName: "count"))
    var limit: Int = 50

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir events rejected list") { client in
            let filters = try await choice.members(client).map { member in
                "&\(member.name)=\(PercentEncoding.encode(member.value.shown))"
            }
            return try await client.send("GET", "/v1/events/rejected?limit=\(limit)" + filters.joined())
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        Self.show(response.json.objectValue?["rejectedEvents"]?.arrayValue ?? [])
        if response.json.objectValue?["hasMore"] == true { ErrorOutput.write("there are more; see --limit and --json") }
    }

    static func show(_ events: [JSONValue]) {
        for case .object(let event) in events {
            print(
                "\(event["id"]?.shown ?? "")  \(event["receivedAt"]?.shown ?? "")  "
                    + "\(event["code"]?.shown ?? ""): \(event["message"]?.shown ?? "")"
            )
            print("  \(event["event"]?.shown ?? "")")
        }
    }
}

/// Gives rejected events up.
struct EventsRejectedDiscard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard",
        abstract: "Give up rejected events for good, to make room for others.",
        discussion: """
              weir events rejected discard --code invalid_input --dry-run
              weir events rejected discard --all

            What was rejected because of its form cannot be accepted later; what was rejected for another reason can be \
            tried again with 'weir events replay'. --dry-run only says how many there would be, and why they were rejected.
            """
    )

    @OptionGroup
    var choice: RejectedChoice

    @Flag(help: "Give up all that are there, when no other option chooses some.")
    var all = false

    @Flag(help: "Say what would be given up, and change nothing.")
    var dryRun = false

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        guard choice.isEmpty == all else {
            throw ValidationError("Choose rejected events: by --customer, --event-name or --code, or --all of them.")
        }
    }

    func run() async throws {
        let response = try await options.connection.withClient(for: "weir events rejected discard") { client in
            var body: JSONObject = ["all": true, "dryRun": .bool(dryRun)]
            for member in try await choice.members(client) { body[member.name] = member.value }
            let sent = body
            return try await Retrying(attempts: 10).send {
                try await client.send("POST", "/v1/events/rejected/discard", body: sent)
            }
        }
        guard response.isSuccess, let answer = response.json.objectValue else { throw CommandFailure(response) }
        try options.show(response) { answer in
            [
                dryRun
                    ? "\(answer["matched"]?.shown ?? "0") rejected events would be given up"
                    : "\(answer["discarded"]?.shown ?? "0") rejected events given up"
            ]
        }
        RejectedCauses(answer["causes"]).show()
    }
}

/// Why events were rejected, added up.
struct RejectedCauses {
    private var causes: [(code: String, count: Int, message: String)] = []

    init(_ value: JSONValue? = nil) { add(value) }

    /// Takes in the `causes` of an answer.
    mutating func add(_ value: JSONValue?) {
        for case .object(let cause) in value?.arrayValue ?? [] {
            guard let code = cause["code"]?.stringValue, let count = cause["count"]?.intValue else { continue }
            if let index = causes.firstIndex(where: { $0.code == code }) {
                causes[index].count += count
            } else {
                causes.append((code, count, cause["message"]?.stringValue ?? ""))
            }
        }
    }

    /// One line for each code, with the first message.
    func show() {
        for cause in causes { ErrorOutput.write("\(cause.count) × \(cause.code), such as: \(cause.message)") }
    }
}
