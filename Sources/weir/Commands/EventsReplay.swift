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
            no longer. Ends with status 1 when some are rejected again, and says why; they stay kept. 'weir events \
            rejected' shows them, and gives them up.
            """
    )

    @OptionGroup
    var choice: RejectedChoice

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        var body: JSONObject = ["all": true]
        var accepted = 0
        var rejected = 0
        var causes = RejectedCauses()
        try await options.connection.withClient(for: "weir events replay") { client in
            for member in try await choice.members(client) { body[member.name] = member.value }
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
                causes.add(response.json.objectValue?["causes"])
                cursor = response.json.objectValue?["nextCursor"]?.stringValue
            } while cursor != nil
        }
        if options.json {
            let sum: JSONObject = [
                "accepted": .init(integerLiteral: Int64(accepted)), "rejected": .init(integerLiteral: Int64(rejected)),
            ]
            print(String(decoding: sum.jsonBytes, as: UTF8.self))
        } else {
            print("\(accepted) accepted, \(rejected) rejected again")
        }
        causes.show()
        if rejected > 0 { throw ExitStatus.refused }
    }
}
