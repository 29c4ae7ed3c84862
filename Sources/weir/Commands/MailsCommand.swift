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

    @Option(help: "Only these: waiting, delivered, failed or omitted.")
    var state: String?

    @Option(help: "Only this kind: invoice, payment_failed and so on.")
    var kind: String?

    @Option(help: "Only to this customer, cust_….")
    var customer: String?

    @Option(help: ArgumentHelp("How many at most, 1 to 200 (default: 50).", valueName: "count"))
    var limit: Int = 50

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let filters = [("state", state), ("kind", kind), ("customerId", customer)].compactMap { name, value in
            value.map { "&\(name)=\(PercentEncoding.encode($0))" }
        }
        let path = "/v1/mails?limit=\(limit)" + filters.joined()
        let response = try await connection.withClient(for: "weir mails list") { client in
            try await client.send("GET", path)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        for case .object(let mail) in response.json.objectValue?["mails"]?.arrayValue ?? [] { Self.show(mail) }
    }

    static func show(_ mail: JSONObject) {
        var state = mail["state"]?.shown ?? ""
        if let omission = mail["omission"]?.stringValue { state += " (\(omission))" }
        print(
            "\(mail["id"]?.shown ?? "")  \(state)  \(mail["kind"]?.shown ?? "")  \(mail["recipient"]?.shown ?? "")  "
                + "\(mail["createdAt"]?.shown ?? "")  \(mail["attempts"]?.shown ?? "0") attempts"
        )
        if let error = mail["error"]?.stringValue { print("  \(error)") }
    }
}

/// Sends a mail after all.
struct MailsResend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend",
        abstract: "Send a mail that was given up or left out, or try one at once that waits."
    )

    @Argument(help: "The mail's id, mail_…, as 'weir mails list' shows it.")
    var id: String

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir mails resend") { client in
            try await client.send("POST", "/v1/mails/\(PercentEncoding.encode(id))/resend")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if let mail = response.json.objectValue { MailsList.show(mail) }
    }
}

/// Shows the addresses to which nothing is sent.
struct MailsRefused: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refused",
        abstract: "Show the addresses to which nothing is sent any more, because a mail to them was refused for good."
    )

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir mails refused") { client in
            try await client.send("GET", "/v1/refused-addresses")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        for case .object(let refused) in response.json.objectValue?["refusedAddresses"]?.arrayValue ?? [] {
            print(
                "\(refused["address"]?.shown ?? "")  \(refused["at"]?.shown ?? "")  \(refused["reason"]?.shown ?? "")"
            )
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

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir mails allow") { client in
            try await client.send("DELETE", "/v1/refused-addresses/\(PercentEncoding.encode(address))")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        print("\(address) is written to again")
    }
}
