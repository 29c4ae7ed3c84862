import ArgumentParser
import Foundation
import WeirAPI
import WeirClient
import WeirCore
import WeirPrimitives
import WeirServer
import WeirServices

/// Brings webhooks to a local port while one develops.
struct Listen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the workspace's webhooks to a program on this machine while you develop.",
        discussion: """
              weir listen --forward-to http://127.0.0.1:3000/hook --events 'invoice.*'

            What happens from now on is sent to the address as a real delivery is: the same body, headers and signature. \
            The secret that it is signed with is printed once at the start. Each event is shown with the status that was \
            answered; nothing is sent a second time, and no endpoint is made. While the server is away, busy (429) or \
            failing (5xx) it tries again, and all that happened meanwhile follows, oldest first. Ctrl-C ends it, and so \
            does an answer that trying again would not better, such as that of a key without the scope webhooks:read.
            """
    )

    @Option(
        help: ArgumentHelp("Where events are brought to; without it they are only shown.", valueName: "url")
    )
    var forwardTo: String?

    @Option(
        help: ArgumentHelp(
            "What is brought: '*', a group like 'invoice.*' or an event like invoice.paid. May be repeated (default: *).",
            valueName: "event"
        )
    )
    var events: [String] = []

    @Option(
        help: ArgumentHelp(
            "The secret to sign with, whsec_… (default: WEIR_LISTEN_SECRET, else a new one).",
            valueName: "secret"
        )
    )
    var secret: String?

    @Flag(help: "Print each event as JSON with its status, one a line.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    /// Between two looks.
    private static let pause = Duration.milliseconds(500)

    func validate() throws {
        guard EventPatterns(events) != nil else {
            throw ValidationError("--events must be '*', a group like 'invoice.*' or an event like invoice.paid.")
        }
        if let forwardTo, !forwardTo.hasPrefix("http://"), !forwardTo.hasPrefix("https://") {
            throw ValidationError("--forward-to must be an address, such as http://127.0.0.1:3000/hook.")
        }
        if let givenSecret, givenSecret.utf8.count < Self.shortestSecret {
            let name = secret == nil ? Self.variable : "--secret"
            throw ValidationError("\(name) must have at least \(Self.shortestSecret) characters.")
        }
    }

    func run() async throws {
        // Nothing is held that would have to be put back.
        for ending in [SIGINT, SIGTERM] { signal(ending) { _ in _exit(0) } }
        let secret = resolvedSecret
        try await connection.withClient(for: "weir listen") { client in
            let target = forwardTo.map { APIClient(.url($0)).patient(seconds: WebhookForwarding.patience) }
            guard let patterns = EventPatterns(events) else { return }
            let forwarding = WebhookForwarding(target: target, secret: secret, patterns: patterns, now: { .present })
            let reading = NewsReading(
                reading: PatientReading(
                    ask: { try await client.send("GET", $0) },
                    wait: { try await ContinuousClock().sleep(for: $0) },
                    tell: ErrorOutput.write
                )
            )
            var last = try await reading.newest()
            if forwardTo != nil { show("signed with \(secret.text)") }
            show("listening; Ctrl-C ends it")
            while true {
                try await ContinuousClock().sleep(for: Self.pause)
                last = try await reading.news(after: last) { event in
                    if let outcome = await forwarding.forward(event) { show(outcome, event) }
                }
            }
        }
    }

    private static let variable = "WEIR_LISTEN_SECRET"
    private static let shortestSecret = 32

    /// The secret that is to be used, nil for a new one; an empty variable counts as absent.
    private var givenSecret: String? {
        secret ?? ProcessInfo.processInfo.environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
    }

    private var resolvedSecret: WebhookSecret {
        if let givenSecret { return WebhookSecret(text: givenSecret) }
        return WebhookSecret(randomBytes: SecretSource.system.bytes(WebhookSecret.neededBytes))
    }

    /// Words beside the result.
    private func show(_ text: String) { ErrorOutput.write(text) }

    private func show(_ outcome: WebhookForwarding.Outcome, _ event: JSONObject) {
        if json {
            let line: JSONObject = [
                "event": .object(event), "status": outcome.status.map { .init(integerLiteral: Int64($0)) } ?? .null,
                "failure": outcome.failure.map { .string($0) } ?? .null,
            ]
            FileHandle.standardOutput.write(Data(line.jsonBytes + [UInt8(ascii: "\n")]))
            return
        }
        let answer = outcome.status.map { "\($0)" } ?? outcome.failure ?? "–"
        FileHandle.standardOutput.write(Data("\(answer)  \(outcome.name)  \(outcome.subject)  \(outcome.id)\n".utf8))
    }
}
