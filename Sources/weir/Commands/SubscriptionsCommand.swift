import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// What is done with subscriptions.
struct Subscriptions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show and set which plan a customer is on.",
        subcommands: [SubscriptionsShow.self, SubscriptionsSet.self]
    )
}

/// Shows a customer's subscription.
struct SubscriptionsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a customer's subscription."
    )

    @OptionGroup
    var customer: CustomerArgument

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = customer.path + "/billing/subscription"
        try await options.ask("GET", path, for: "weir subscriptions show", lines: FieldText.lines)
    }
}

/// Sets a customer's subscription.
struct SubscriptionsSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Put a customer on a plan, or change the state of its subscription.",
        discussion: "  weir subscriptions set ext:acme pro --until 2026-03-01 --kit"
    )

    @OptionGroup
    var customer: CustomerArgument

    @Argument(help: "The plan's key.")
    var plan: String

    @Option(
        help: "active (default), trialing, past_due, canceled and so on, as Stripe has them.",
        completion: .list([
            "active", "trialing", "past_due", "canceled", "unpaid", "paused", "incomplete", "incomplete_expired",
        ])
    )
    var status: String?

    @Option(help: ArgumentHelp("When the period that is paid for ends.", valueName: "time"))
    var until: String?

    @Flag(help: "Give the customer the plan's account kit too.")
    var kit = false

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        var body: JSONObject = ["planKey": .string(plan)]
        body.set("status", status)
        body.set("currentPeriodEnd", until.map(EventTime.normalized))
        if kit { body["assignKit"] = true }
        let path = customer.path + "/billing/subscription"
        try await options.ask("PUT", path, body, for: "weir subscriptions set", lines: FieldText.lines)
    }
}

/// What is done with quotas of single customers.
struct Quotas: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a customer may use, and give it a limit or a top-up of its own.",
        subcommands: [QuotasList.self, QuotasSet.self, QuotasRemove.self]
    )
}

/// Lists what a customer may use.
struct QuotasList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show every feature with what the customer gets of it and has used."
    )

    @OptionGroup
    var customer: CustomerArgument

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = customer.path + "/entitlements"
        try await options.ask("GET", path, for: "weir quotas list") { answer in
            TextTable(
                [
                    ListColumn("FEATURE", "feature"), ListColumn("TYPE", "type"),
                    ListColumn("ALLOWED", "allowed", missing: "–"), ListColumn("USED", "used", .right, missing: "–"),
                    ListColumn("LIMIT", "limit", .right, missing: "–"),
                    ListColumn("RESETS", "resetsAt", missing: "–"),
                ],
                of: answer["entitlements"]?.arrayValue ?? []
            )
            .lines
        }
    }
}

/// Gives a customer a limit or a top-up.
struct QuotasSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Give a customer a limit of its own, or more of a feature until the period ends.",
        discussion: """
              weir quotas set ext:acme seo --limit 5000
              weir quotas set ext:acme seo --add 500
            """
    )

    @OptionGroup
    var customer: CustomerArgument

    @Argument(help: "The feature's key.")
    var feature: String

    @Option(help: ArgumentHelp("How much a period, in place of what the plan says.", valueName: "quantity"))
    var limit: String?

    @Option(help: ArgumentHelp("How much more.", valueName: "quantity"))
    var add: String?

    @Option(help: ArgumentHelp("Until when it holds.", valueName: "time"))
    var expiresAt: String?

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        if (limit == nil) == (add == nil) { throw ValidationError("Give --limit or --add.") }
    }

    func run() async throws {
        var body = JSONObject()
        body.set("limit", limit)
        body.set("add", add)
        body.set("expiresAt", expiresAt.map(EventTime.normalized))
        let path = "\(customer.path)/quotas/\(PercentEncoding.encode(feature))"
        try await options.ask("PUT", path, body, for: "weir quotas set", lines: FieldText.lines)
    }
}

/// Leaves a customer what its plan says.
struct QuotasRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a customer's own limit and top-ups back; what its plan says holds again."
    )

    @OptionGroup
    var customer: CustomerArgument

    @Argument(help: "The feature's key.")
    var feature: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "\(customer.path)/quotas/\(PercentEncoding.encode(feature))"
        try await options.ask("DELETE", path, for: "weir quotas remove") { _ in
            ["\(customer.customer) has of '\(feature)' what its plan says"]
        }
    }
}
