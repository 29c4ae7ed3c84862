/// Brings mails outside.
package protocol MailTransport: Sendable {
    /// Sends one mail; how it went is the answer, whatever it is.
    func send(_ message: MailMessage) async -> MailOutcome
}

/// What became of an attempt to send a mail.
package enum MailOutcome: Sendable, Hashable {
    /// Someone has taken it over.
    case sent
    /// It was refused for good; `address` tells that it was for its address.
    case refused(String, address: Bool)
    /// It cannot be sent now; nothing of it has gone out.
    case postponed(String)
    /// The connection was lost after the mail was handed over and before that was confirmed: it may have arrived. It is
    /// sent again, with the same Message-ID.
    case unknown(String)
}
