import Testing
import WeirMail

/// What a conversation with a server comes to.
struct SMTPConversationTests {
    /// Lines that begin with `>` are sent, others are received.
    private func conversation(_ lines: [String]) -> SMTPConversation {
        var conversation = SMTPConversation()
        for line in lines {
            if line.hasPrefix(">") {
                conversation.sent(line.dropFirst())
            } else {
                conversation.received(line)
            }
        }
        return conversation
    }

    private static let opening = ["220 mx", ">EHLO weir", "250-mx", "250 8BITMIME"]
    private static let sender = [">MAIL FROM:<a@b>", "250 ok"]
    private static let recipient = [">RCPT TO:<c@d>", "250 ok"]
    private static let content = [">DATA", "354 go on"]

    private func outcome(_ lines: [String], failure: String? = "lost") -> MailOutcome {
        conversation(Self.opening + lines).outcome(failure: failure)
    }

    @Test func allWell() {
        let lines = Self.sender + Self.recipient + Self.content + ["250 taken"]
        #expect(outcome(lines, failure: nil) == .sent)
        // What goes wrong behind the confirmation changes nothing.
        #expect(outcome(lines + [">QUIT"]) == .sent)
        #expect(outcome(lines + [">QUIT", "421 bye"]) == .sent)
    }

    @Test("Between the mail and its confirmation it is not known whether it has arrived")
    func unknown() {
        guard case .unknown = outcome(Self.sender + Self.recipient + Self.content) else {
            Issue.record("It may have arrived.")
            return
        }
    }

    @Test("Lost before the mail was asked for, nothing has gone out")
    func lostBefore() {
        for lines in [[], Self.sender, Self.sender + Self.recipient, Self.sender + Self.recipient + [">DATA"]] {
            guard case .postponed = outcome(lines) else {
                Issue.record("\(lines)")
                continue
            }
        }
    }

    @Test("4xx waits wherever it comes", arguments: [0, 1, 2, 3])
    func temporary(_ stage: Int) {
        let stages = [
            [">MAIL FROM:<a@b>", "450 later"], Self.sender + [">RCPT TO:<c@d>", "450 later"],
            Self.sender + Self.recipient + [">DATA", "450 later"],
            Self.sender + Self.recipient + Self.content + ["450 later"],
        ]
        #expect(outcome(stages[stage]) == .postponed("The server answered: 450 later"))
    }

    @Test("5xx ends it, and tells whether it was for the address")
    func permanent() {
        #expect(
            outcome(Self.sender + [">RCPT TO:<c@d>", "550 no such user"])
                == .refused("The server answered: 550 no such user", address: true)
        )
        #expect(
            outcome(Self.sender + [">RCPT TO:<c@d>", "554 policy"])
                == .refused("The server answered: 554 policy", address: false)
        )
        #expect(
            outcome(Self.sender + Self.recipient + Self.content + ["554 spam"])
                == .refused("The server answered: 554 spam", address: false)
        )
    }

    @Test("A wrong password, sender or missing encryption holds all mail up, and ends none")
    func wrongSettings() {
        #expect(outcome([">MAIL FROM:<a@b>", "553 no"]) == .postponed("The server answered: 553 no"))
        #expect(outcome([">MAIL FROM:<a@b>", "530 sign in"]) == .postponed("The server answered: 530 sign in"))
        #expect(outcome([">AUTH PLAIN AGEAYg==", "535 no"]) == .postponed("The server answered: 535 no"))
        #expect(outcome([">STARTTLS", "502 no"]) == .postponed("The server answered: 502 no"))
        #expect(conversation([]).outcome(failure: "could not connect") == .postponed("could not connect"))
    }
}
