import ArgumentParser
import WeirAPI
import WeirClient

/// How a workspace stands with Stripe.
struct StripeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stripe",
        abstract: "Show how a workspace stands with Stripe, and catch up with what was missed.",
        subcommands: [StripeShow.self, StripeCatchUp.self, StripeResume.self]
    )
}

/// Shows connection, pause, events and alerts.
struct StripeShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show account, events that wait, and what someone should look at."
    )

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir stripe status") { client in
            try await client.send("GET", "/v1/stripe")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        Self.show(response.json.objectValue ?? [:])
    }

    static func show(_ status: JSONObject) {
        if status["configured"] == .bool(true) {
            let (mode, end) = (status["mode"]?.shown ?? "", status["keyLastFour"]?.shown ?? "")
            print("connected    \(mode) mode, key …\(end) (\(status["source"]?.shown ?? ""))")
            print("account      \(status["accountId"]?.stringValue ?? "not asked for yet")")
            print("webhooks     \(status["webhookSecretCount"]?.shown ?? "0") secrets")
        } else {
            print("Stripe is not set up for this workspace: set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET.")
        }
        if let pause = status["pause"]?.objectValue {
            print("paused       since \(pause["since"]?.shown ?? ""): \(pause["message"]?.shown ?? "")")
            print("             If this is the installation that is to bill, run 'weir stripe resume'.")
        }
        if let events = status["events"]?.objectValue {
            print("events       \(events["pending"]?.shown ?? "0") wait")
        }
        for case .object(let alert) in status["alerts"]?.arrayValue ?? [] {
            print("alert        \(alert["kind"]?.shown ?? "")  \(alert["subject"]?.shown ?? "")")
            print("             \(alert["message"]?.shown ?? "")")
            print("             \(alert["remedy"]?.shown ?? "")")
        }
    }
}

/// Looks through Stripe's events.
struct StripeCatchUp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backfill",
        abstract: "Take in the events that Stripe could not deliver; it keeps them for 30 days."
    )

    @Option(
        help: ArgumentHelp("From which instant on, in ISO 8601 (default: all that there are).", valueName: "instant")
    )
    var since: String?

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body: JSONObject = [:]
        if let since { body["since"] = .string(since) }
        let response = try await connection.withClient(for: "weir stripe backfill") { client in
            try await client.send("POST", "/v1/stripe/backfill", body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        let report = response.json.objectValue ?? [:]
        print("\(report["seen"]?.shown ?? "0") events seen, \(report["new"]?.shown ?? "0") of them new.")
        if report["complete"] == .bool(false) { print("There are more: run it again with a later --since.") }
    }
}

/// Ends a pause.
struct StripeResume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Let payments go on after a restore or a copy, once all has been read anew at Stripe."
    )

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir stripe resume") { client in
            try await client.send("POST", "/v1/stripe/resume")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        StripeShow.show(response.json.objectValue ?? [:])
    }
}
