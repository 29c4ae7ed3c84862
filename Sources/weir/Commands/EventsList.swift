import ArgumentParser
import WeirAPI
import WeirClient

/// Shows events.
struct EventsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show the events of a customer or of all, newest first; 'weir export events' writes all of them."
    )

    @Option(help: "Only of this customer: cust_…, ext:<external id> or stripe:cus_….")
    var customer: String?

    @Option(help: ArgumentHelp("Only with this name.", valueName: "name"))
    var eventName: String?

    @Option(help: ArgumentHelp("Only with this idempotency key.", valueName: "key"))
    var eventKey: String?

    @Option(
        help: "Only these: counted, unmatched, replaced or retracted.",
        completion: .list(["counted", "unmatched", "replaced", "retracted"])
    )
    var status: String?

    @Option(help: ArgumentHelp("From this time on.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Up to before this time.", valueName: "time"))
    var to: String?

    @Option(help: ArgumentHelp("How many at most, 1 to 200 (default: 50).", valueName: "count"))
    var limit: Int = 50

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let answer = try await options.connection.withClient(for: "weir events list") { client in
            var filters: [(name: String, value: String?)] = [
                ("eventName", eventName), ("key", eventKey), ("status", status),
                ("from", from.map(EventTime.normalized)), ("to", to.map(EventTime.normalized)),
            ]
            if let customer {
                let member = try await CustomerOption.member(customer, client)
                filters.append((member.name, member.value))
            }
            let query = filters.compactMap { name, value in value.map { "&\(name)=\(PercentEncoding.encode($0))" } }
            return try await client.answer("GET", "/v1/events?limit=\(limit)" + query.joined())
        }
        try options.show(answer) { answer in
            TextTable(
                [
                    ListColumn("TIME", "timestamp"), ListColumn("CUSTOMER", "customerId"),
                    ListColumn("EVENT", "eventName"),
                    ListColumn("KEY", "idempotencyKey"), ListColumn("STATUS", "status"),
                    ListColumn("PROPERTIES", "properties"),
                ],
                of: answer["events"]?.arrayValue ?? []
            )
            .lines
        }
    }
}
