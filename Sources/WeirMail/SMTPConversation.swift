/// What is heard of a conversation with an SMTP server, and what it comes to; pure.
package struct SMTPConversation: Sendable, Hashable {
    /// How far it has come: the command that was sent last.
    package enum Stage: Sendable, Hashable {
        /// Greeting, encryption and who we are.
        case opening
        case sender
        case recipient
        /// The mail was announced, and then, after 354, sent.
        case content
        case closing
    }

    /// An answer, and to which stage it was given.
    package struct Answer: Sendable, Hashable {
        package var code: Int
        package var text: String
        package var stage: Stage
    }

    package private(set) var stage = Stage.opening
    /// The last answer.
    package private(set) var answer: Answer?
    /// The server has said that it wants the mail.
    private var isWanted = false
    /// The server has answered to the mail.
    private var isAnswered = false

    package init() {}

    /// A line that was sent; only its verb is looked at, since it may hold secrets.
    package mutating func sent(_ line: some StringProtocol) {
        switch line.prefix(4).uppercased() {
        case "MAIL": stage = .sender
        case "RCPT": stage = .recipient
        case "DATA": stage = .content
        case "QUIT": stage = .closing
        case _: break
        }
    }

    /// A line that the server sent; lines of one answer that go on (`250-…`) are passed over.
    package mutating func received(_ line: some StringProtocol) {
        let digits = line.prefix(3)
        guard digits.count == 3, let code = Int(digits), line.dropFirst(3).first != "-" else { return }
        if stage == .closing { return }
        if stage == .content {
            if code == 354 {
                isWanted = true
            } else if isWanted {
                isAnswered = true
            }
        }
        answer = Answer(code: code, text: String(line.prefix(200)).filter { !$0.isNewline }, stage: stage)
    }

    /// What it came to; `failure` is what the library says in its words, nil when it says that all went well.
    package func outcome(failure: String?) -> MailOutcome {
        guard let failure else { return .sent }
        if isAnswered, let answer, (200..<300).contains(answer.code) { return .sent }
        if isWanted, !isAnswered { return .unknown("The connection was lost before the server confirmed: \(failure)") }
        guard let answer, answer.code >= 400 else { return .postponed(failure) }
        let cause = "The server answered: \(answer.text)"
        guard answer.code >= 500 else { return .postponed(cause) }
        switch answer.stage {
        // Not about this mail: sender, password or encryption are set wrongly, and all mail waits for that.
        case .opening, .sender, .closing: return .postponed(cause)
        case .content: return .refused(cause, address: false)
        case .recipient: return .refused(cause, address: [550, 551, 553].contains(answer.code))
        }
    }
}
