import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer

/// Fills a workspace with customers, usage and invoices to look at.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Fill a test workspace with customers, usage and invoices to look at.",
        discussion: """
            Makes a catalogue, customers from all over the world, contracts, months of usage of language models, agents \
            and seats, and invoices in every state, all through the API and by a test clock that ends at the present. The \
            same seed and end give the same.

            On this machine it makes a test workspace of its own, named 'Demo', unless --workspace names an empty one. \
            Elsewhere it fills the test workspace of the key, which must be empty. Where the workspace is connected to \
            Stripe, cards are charged in Stripe's test mode, and some are declined; otherwise payments are noted by hand.
            """
    )

    @Option(help: "What everything follows from; another number, other usage.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Customers, 4 to \(DemoCustomer.all.count).", valueName: "number"))
    var customers = DemoCustomer.all.count

    @Option(help: ArgumentHelp("Months up to the end, 1 to 12.", valueName: "number"))
    var months = 4

    @Option(help: ArgumentHelp("Where it ends (default: the present).", valueName: "time"))
    var until: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        guard (4...DemoCustomer.all.count).contains(customers) else {
            throw ValidationError("--customers must be 4 to \(DemoCustomer.all.count).")
        }
        guard (1...12).contains(months) else { throw ValidationError("--months must be 1 to 12.") }
        if let until, Timestamp(iso8601: EventTime.normalized(until)) == nil {
            throw ValidationError("--until must be a time, such as 2026-06-30 or 2026-06-30T12:00.")
        }
    }

    func run() async throws {
        let end = until.flatMap { Timestamp(iso8601: EventTime.normalized($0)) } ?? .present
        let bar = ProgressBar()
        let report = try await connection.withClient(for: "weir demo") { client in
            defer { bar.finish() }
            let place = try await workspace(client)
            var story = DemoStory(
                client: place.client,
                usage: DemoUsage(seed: seed, start: Zone.utc.localDate(at: steps(to: end)[0]), end: end),
                customers: Array(DemoCustomer.all.prefix(customers)),
                steps: steps(to: end),
                hasStripe: try await hasStripe(place.client),
                progress: { what, done, size in bar.show(what, done: done, of: size) }
            )
            try await story.run()
            var report = story.report
            report.workspace = place.name
            report.links = try await links(client, place.name)
            return report
        }
        if json { return print(String(decoding: report.json.jsonBytes, as: UTF8.self)) }
        report.lines.forEach { print($0) }
        for line in Self.hint(connection) { ErrorOutput.write(line) }
    }

    /// The first of a month, the fifteenth, and so on, and the end.
    private func steps(to end: Timestamp) -> [Timestamp] {
        let first = LocalDate(month: Zone.utc.localDate(at: end).calendarMonth.adding(-months), clampingDay: 1)
        var steps: [Timestamp] = []
        for half in 0... {
            let month = first.adding(months: half / 2)
            let instant = Zone.utc.startOfDay(half % 2 == 0 ? month : month.adding(days: 14))
            guard instant < end else { break }
            steps.append(instant)
        }
        return steps + [end]
    }

    /// Where it is made: a client that acts there, and its name for people.
    private func workspace(_ client: APIClient) async throws -> (client: APIClient, name: String?) {
        // Half a month at once may take long on a slow machine.
        var client = client.patient(minutes: 15)
        var name = connection.workspace
        if !connection.isRemote, name == nil {
            let made = try await client.answer("POST", "/local/workspaces", ["name": "Demo", "mode": "test"])
            guard let id = made.json.objectValue?["workspace"]?.objectValue?["id"]?.stringValue else {
                throw CommandFailure("The server's answer cannot be understood.")
            }
            client.headers.removeAll { $0.name == "X-Weir-Workspace" }
            client.headers.append((name: "X-Weir-Workspace", value: id))
            name = id
        }
        let found = try await client.answer("GET", "/v1/customers?limit=1")
        guard found.json.objectValue?["customers"]?.arrayValue?.isEmpty == true else {
            throw CommandFailure("The workspace has customers. A demo is made in an empty test workspace.")
        }
        return (client, name)
    }

    private func hasStripe(_ client: APIClient) async throws -> Bool {
        try await client.answer("GET", "/v1/stripe").json.objectValue?["configured"] == .bool(true)
    }

    /// What to open.
    private func links(_ client: APIClient, _ workspace: String?) async throws -> [(label: String, address: String)] {
        guard !connection.isRemote else { return [] }
        let answer = try await client.answer("POST", "/local/team/link", [:]).json.objectValue ?? [:]
        let base = answer["publicUrl"]?.stringValue ?? ""
        return [
            ("sign in, once", base + (answer["path"]?.stringValue ?? "")),
            ("dashboard", "\(base)/dashboard/\(workspace ?? "test")"),
        ]
    }

    /// Where paths lead, if nobody said what the server's address is.
    private static func hint(_ connection: ConnectionOptions) -> [String] {
        connection.isRemote
            ? [
                "Open /dashboard on the address of the server; 'weir open' on its machine makes a link that signs you in."
            ]
            : ["Open these on the address of the server, such as http://127.0.0.1:8080."]
    }
}
