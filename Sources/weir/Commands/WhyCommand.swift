import ArgumentParser
import WeirAPI
import WeirClient

/// Explains a decision.
struct Why: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say why a customer may use a feature now, or may not.",
        discussion: """
            Tells every step of the decision, with what it looked at; nothing is recorded.

              weir why ext:acme seo
              weir why ext:acme tokens --quantity 5000

            Ends with status 1 when the answer is no.
            """
    )

    @Argument(help: ArgumentHelp("A customer: cust_…, ext:<external id> or stripe:cus_….", valueName: "customer"))
    var customer: String

    @Argument(help: ArgumentHelp("A feature, by its key.", valueName: "feature"))
    var feature: String

    @Option(help: ArgumentHelp("How much is asked for (default: 1).", valueName: "quantity"))
    var quantity: String?

    @Option(help: ArgumentHelp("Which event, where the feature's meter has several.", valueName: "name"))
    var eventName: String?

    @Option(
        help: ArgumentHelp(
            "Properties of the event, as a JSON object, where the meter reads them.",
            valueName: "object"
        )
    )
    var properties: String?

    @Flag(help: "Print the explanation as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        try await connection.withClient(for: "weir why") { client in
            let response = try await client.send("GET", path)
            guard response.isSuccess else { throw CommandFailure(response) }
            if json { print(response.text) } else { show(response.json.objectValue ?? [:]) }
            if response.json.objectValue?["allowed"] == false { throw ExitStatus.refused }
        }
    }

    private var path: String {
        let options = [("quantity", quantity), ("eventName", eventName), ("properties", properties)]
        let query = options.compactMap { name, value in value.map { "\(name)=\(PercentEncoding.encode($0))" } }
        return CustomerOption.path(customer) + "/entitlements/\(PercentEncoding.encode(feature))/explain"
            + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    private func show(_ explanation: JSONObject) {
        var table = TextTable([("STEP", .left), ("OUTCOME", .left), ("LOOKED AT", .left)])
        for step in (explanation["steps"]?.arrayValue ?? []).compactMap(\.objectValue) {
            let inputs = Self.lines(step["inputs"]?.objectValue ?? [:])
            table.rows.append([step["step"]?.shown ?? "", step["outcome"]?.shown ?? "", inputs.first ?? "–"])
            for line in inputs.dropFirst() { table.rows.append(["", "", line]) }
        }
        table.lines.forEach { print($0) }
        let refusal = explanation["refusal"]?.objectValue
        switch (explanation["allowed"] == true, refusal) {
        case (true, _): print("Yes.")
        case (false, let refusal?): print("No: \(refusal["message"]?.shown ?? "") (\(refusal["status"]?.shown ?? ""))")
        case (false, nil): print("No: the plan does not turn the feature on.")
        }
    }

    /// What a step looked at, in lines: what belongs together on one, each rate on one of its own.
    private static func lines(_ inputs: JSONObject) -> [String] {
        var simple: [String] = []
        var further: [String] = []
        for member in inputs.members {
            switch member.value {
            case .array(let elements):
                further += elements.compactMap(\.objectValue).map { words($0.members) }
            case .object(let object): further.append("\(member.name): \(words(object.members))")
            case .null, .bool, .number, .string, .oversizedNumber:
                simple.append("\(member.name) \(member.value.shown)")
            }
        }
        return (simple.isEmpty ? [] : [simple.joined(separator: ", ")]) + further
    }

    private static func words(_ members: [JSONObject.Member]) -> String {
        members.map { "\($0.name) \($0.value.shown)" }.joined(separator: ", ")
    }
}
