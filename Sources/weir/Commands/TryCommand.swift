import ArgumentParser
import WeirClient

/// Ways to the first event, the first refusal and the first invoice, with each call and its answer.
struct TryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: "See a first event metered, a first call refused, or a first invoice.",
        discussion: """
            Each makes the calls of the public API that lead there, on a customer of its own, and shows each call with what \
            the server answered. They are real and stay: on this machine in the workspace 'test' unless --workspace names \
            another, elsewhere in that of the key.
            """,
        subcommands: [TryEvent.self, TryLimit.self, TryInvoice.self]
    )
}

/// What all trials are given.
struct TrialOptions: ParsableArguments {
    @Flag(help: "Print each call with its whole answer as JSON, one a line.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run(_ name: String, _ trial: (Trial) async throws -> Void) async throws {
        var connection = connection
        if !connection.isRemote, connection.workspace == nil { connection.workspace = "test" }
        let number = UInt32.random(in: .min ... .max)
        let customer = "try-" + String(number, radix: 36)
        try await connection.withClient(for: "weir try \(name)") { client in
            try await trial(Trial(client: client, customer: customer, json: json) { print($0) })
        }
    }
}

/// To a first metered event.
struct TryEvent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event",
        abstract: "Record an event, and see it in the customer's usage."
    )

    @OptionGroup
    var options: TrialOptions

    func run() async throws { try await options.run("event") { try await $0.event() } }
}

/// To a first refusal.
struct TryLimit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limit",
        abstract: "Use up a quota, and see the next call refused with 429."
    )

    @OptionGroup
    var options: TrialOptions

    func run() async throws { try await options.run("limit") { try await $0.limit() } }
}

/// To a first invoice.
struct TryInvoice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoice",
        abstract: "Let a customer use something for a month of a test clock, and see its invoice.",
        discussion: "Test clocks are there in test workspaces only."
    )

    @OptionGroup
    var options: TrialOptions

    func run() async throws { try await options.run("invoice") { try await $0.invoice() } }
}
