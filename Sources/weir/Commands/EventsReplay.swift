import ArgumentParser
import WeirAPI
import WeirClient

/// Tries rejected events again.
struct EventsReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Try rejected events again, after their cause is mended.",
        discussion: """
            What is accepted counts, at the time that the event named or at which it first came, and is kept as rejected \
            no longer. Ends with status 1 when some are rejected again; they stay kept.
            """
    )

    @Option(help: ArgumentHelp("Only events of this customer (cust_…).", valueName: "customer"))
    var customer: String?

    @Option(help: ArgumentHelp("Only events of this name.", valueName: "name"))
    var eventName: String?

    @Option(help: ArgumentHelp("Only events with this code: invalid_input, not_found, …", valueName: "code"))
    var code: String?

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body: JSONObject = ["all": true]
        body["customerId"] = customer.map { .string($0) }
        body["eventName"] = eventName.map { .string($0) }
        body["code"] = code.map { .string($0) }
        var accepted = 0
        var rejected = 0
        try await connection.withClient(for: "weir events replay") { client in
            var cursor: String?
            repeat {
                body["cursor"] = cursor.map { .string($0) }
                let sent = body
                let response = try await Retrying(attempts: 10).send {
                    try await client.send("POST", "/v1/events/rejected/replay", body: sent)
                }
                guard response.isSuccess else { throw CommandFailure(response) }
                for result in response.json.objectValue?["results"]?.arrayValue ?? [] {
                    if result.objectValue?["status"] == "accepted" { accepted += 1 } else { rejected += 1 }
                }
                cursor = response.json.objectValue?["nextCursor"]?.stringValue
            } while cursor != nil
        }
        print("\(accepted) accepted, \(rejected) rejected again")
        if rejected > 0 { throw ExitStatus.refused }
    }
}
