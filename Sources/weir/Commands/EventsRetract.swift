import ArgumentParser
import WeirAPI
import WeirClient

/// Takes events back.
struct EventsRetract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retract",
        abstract: "Take events back by their keys, or all that a filter chooses.",
        discussion: """
              weir events retract --customer ext:acme --event-key order-17
              weir events retract --event-name llm.request --from 2026-02-03T10:00 --to 2026-02-03T11:00 --dry-run

            A retracted event leaves every aggregate, quota and total at once, and stays in the ledger as history. \
            --dry-run only says how many there would be, and of which meters.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Only events of this customer: cust_…, ext:<external id> or stripe:cus_….",
            valueName: "customer"
        )
    )
    var customer: String?

    @Option(help: ArgumentHelp("The key of an event of the customer. May be repeated.", valueName: "key"))
    var eventKey: [String] = []

    @Option(help: ArgumentHelp("Events of this name.", valueName: "name"))
    var eventName: String?

    @Option(help: ArgumentHelp("Events whose key begins so.", valueName: "text"))
    var keyPrefix: String?

    @Option(help: ArgumentHelp("Events with this property. May be repeated.", valueName: "name=value"))
    var property: [String] = []

    @Option(help: ArgumentHelp("Events with a timestamp from this time on.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Events with a timestamp before this time.", valueName: "time"))
    var to: String?

    @Flag(help: "Say what would be retracted, and change nothing.")
    var dryRun = false

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        let hasFilter = eventName != nil || keyPrefix != nil || !property.isEmpty || from != nil || to != nil
        guard hasFilter == eventKey.isEmpty else {
            throw ValidationError("Choose events: by --event-key and --customer, or by another option.")
        }
        if !eventKey.isEmpty, customer == nil {
            throw ValidationError("--event-key needs --customer: keys are one customer's.")
        }
        _ = try properties()
    }

    func run() async throws {
        var body: JSONObject = ["dryRun": .bool(dryRun)]
        if eventKey.isEmpty {
            var filter = JSONObject()
            filter["eventName"] = eventName.map { .string($0) }
            filter["keyPrefix"] = keyPrefix.map { .string($0) }
            filter["from"] = from.map { .string(EventTime.normalized($0)) }
            filter["to"] = to.map { .string(EventTime.normalized($0)) }
            let properties = try properties()
            if !properties.members.isEmpty { filter["properties"] = .object(properties) }
            body["filter"] = .object(filter)
        } else {
            body["keys"] = .array(eventKey.map { .string($0) })
        }
        let sum = try await options.connection.withClient(for: "weir events retract") { try await retract(body, $0) }
        print(options.json ? String(decoding: sum.object.jsonBytes, as: UTF8.self) : sum.text(dryRun: dryRun))
        for key in sum.missing { ErrorOutput.write("no event has the key '\(key)'") }
        if !sum.missing.isEmpty { throw ExitStatus.refused }
    }

    private struct Sum {
        var matched = 0
        var retracted = 0
        var meters: [String: Int] = [:]
        var missing: [String] = []

        func text(dryRun: Bool) -> String {
            let meters = meters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            return (dryRun ? "\(matched) events would be retracted" : "\(retracted) events retracted")
                + (meters.isEmpty ? "" : " (\(meters))")
        }

        var object: JSONObject {
            let meters = meters.sorted { $0.key < $1.key }.map {
                JSONObject.Member(name: $0.key, value: .init(integerLiteral: Int64($0.value)))
            }
            return [
                "matched": .init(integerLiteral: Int64(matched)), "retracted": .init(integerLiteral: Int64(retracted)),
                "meters": .object(JSONObject(members: meters)), "missing": .array(missing.map { .string($0) }),
            ]
        }
    }

    private func retract(_ body: JSONObject, _ client: APIClient) async throws -> Sum {
        var sum = Sum()
        var body = body
        if let customer {
            let (name, value) = try await CustomerOption.member(customer, client)
            body[name] = .string(value)
        }
        while true {
            let sent = body
            let response = try await Retrying(attempts: 10).send {
                try await client.send("POST", "/v1/events/retract", body: sent)
            }
            guard response.isSuccess, let answer = response.json.objectValue else { throw CommandFailure(response) }
            sum.matched += answer["matched"]?.intValue ?? 0
            sum.retracted += answer["retracted"]?.intValue ?? 0
            for member in answer["meters"]?.objectValue?.members ?? [] {
                sum.meters[member.name, default: 0] += member.value.intValue ?? 0
            }
            sum.missing += answer["missing"]?.arrayValue?.compactMap(\.stringValue) ?? []
            guard let cursor = answer["nextCursor"], cursor.stringValue != nil else { return sum }
            body["cursor"] = cursor
        }
    }

    private func properties() throws -> JSONObject {
        var object = JSONObject()
        for text in property {
            guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
                throw ValidationError("'\(text)' must have the form name=value.")
            }
            object[String(text[..<equals])] = EventColumns.value(String(text[text.index(after: equals)...]))
        }
        return object
    }
}
