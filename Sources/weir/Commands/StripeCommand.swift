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

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", "/v1/stripe", for: "weir stripe status", lines: Self.lines)
    }

    static func lines(of status: JSONObject) -> [String] {
        var lines: [String] = []
        if status["configured"] == .bool(true) {
            let (mode, end) = (status["mode"]?.shown ?? "", status["keyLastFour"]?.shown ?? "")
            lines.append("connected    \(mode) mode, key …\(end) (\(status["source"]?.shown ?? ""))")
            lines.append("account      \(status["accountId"]?.stringValue ?? "not asked for yet")")
            lines.append("webhooks     \(status["webhookSecretCount"]?.shown ?? "0") secrets")
        } else {
            lines.append("Stripe is not set up for this workspace: set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET.")
        }
        if let pause = status["pause"]?.objectValue {
            lines.append("paused       since \(pause["since"]?.shown ?? ""): \(pause["message"]?.shown ?? "")")
            lines.append("             If this is the installation that is to bill, run 'weir stripe resume'.")
        }
        if let events = status["events"]?.objectValue {
            lines.append("events       \(events["pending"]?.shown ?? "0") wait")
        }
        for case .object(let alert) in status["alerts"]?.arrayValue ?? [] {
            lines.append("alert        \(alert["kind"]?.shown ?? "")  \(alert["subject"]?.shown ?? "")")
            lines.append("             \(alert["message"]?.shown ?? "")")
            lines.append("             \(alert["remedy"]?.shown ?? "")")
        }
        return lines
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

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        var body: JSONObject = [:]
        if let since { body["since"] = .string(since) }
        try await options.ask("POST", "/v1/stripe/backfill", body, for: "weir stripe backfill") { report in
            ["\(report["seen"]?.shown ?? "0") events seen, \(report["new"]?.shown ?? "0") of them new."]
                + (report["complete"] == .bool(false) ? ["There are more: run it again with a later --since."] : [])
        }
    }
}

/// Ends a pause.
struct StripeResume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Let payments go on after a restore or a copy, once all has been read anew at Stripe."
    )

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("POST", "/v1/stripe/resume", for: "weir stripe resume", lines: StripeShow.lines)
    }
}
