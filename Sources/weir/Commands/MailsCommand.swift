import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with mail to customers.
struct Mails: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what mail went to customers and what did not, and send that again.",
        subcommands: [MailsList.self, MailsResend.self, MailsRefused.self, MailsAllow.self]
    )
}

/// Shows mails.
struct MailsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show the mails of a workspace, newest first."
    )

    @Option(
        help: "Only these: waiting, delivered, failed or omitted.",
        completion: .list(["waiting", "delivered", "failed", "omitted"])
    )
    var state: String?

    @Option(help: "Only this kind: invoice, payment_failed and so on.")
    var kind: String?

    @Option(help: "Only to this customer, cust_….")
    var customer: String?

    @Option(help: ArgumentHelp("How many at most, 1 to 200 (default: 50).", valueName: "count"))
    var limit: Int = 50

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let filters = [("state", state), ("kind", kind), ("customerId", customer)].compactMap { name, value in
            value.map { "&\(name)=\(PercentEncoding.encode($0))" }
        }
        let path = "/v1/mails?limit=\(limit)" + filters.joined()
        try await options.ask("GET", path, for: "weir mails list") { answer in
            TextTable(Self.columns, of: answer["mails"]?.arrayValue ?? []).lines
        }
    }

    static let columns = [
        ListColumn("MAIL", "id"),
        ListColumn("STATE") { mail in
            let state = mail["state"]?.shown ?? ""
            return mail["omission"]?.stringValue.map { "\(state) (\($0))" } ?? state
        },
        ListColumn("KIND", "kind"), ListColumn("TO", "recipient"), ListColumn("SINCE", "createdAt"),
        ListColumn("ATTEMPTS", "attempts", .right), ListColumn("ERROR", "error", missing: "–"),
    ]
}

/// Sends a mail after all.
struct MailsResend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend",
        abstract: "Send a mail that was given up or left out, or try one at once that waits."
    )

    @Argument(help: "The mail's id, mail_…, as 'weir mails list' shows it.")
    var id: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "/v1/mails/\(PercentEncoding.encode(id))/resend"
        try await options.ask("POST", path, for: "weir mails resend") { mail in
            TextTable(MailsList.columns, of: [.object(mail)]).lines
        }
    }
}

/// Shows the addresses to which nothing is sent.
struct MailsRefused: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refused",
        abstract: "Show the addresses to which nothing is sent any more, because a mail to them was refused for good."
    )

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        try await options.ask("GET", "/v1/refused-addresses", for: "weir mails refused") { answer in
            TextTable(
                [ListColumn("ADDRESS", "address"), ListColumn("SINCE", "at"), ListColumn("REASON", "reason")],
                of: answer["refusedAddresses"]?.arrayValue ?? []
            )
            .lines
        }
    }
}

/// Lets mail go to an address again.
struct MailsAllow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allow",
        abstract: "Let mail be sent again to an address that was refused."
    )

    @Argument(help: "The address, as 'weir mails refused' shows it.")
    var address: String

    @OptionGroup
    var options: AnswerOptions

    func run() async throws {
        let path = "/v1/refused-addresses/\(PercentEncoding.encode(address))"
        try await options.ask("DELETE", path, for: "weir mails allow") { _ in ["\(address) is written to again"] }
    }
}
