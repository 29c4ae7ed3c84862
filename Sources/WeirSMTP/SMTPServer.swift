/// The server that takes mail, and how to speak to it.
package struct SMTPServer: Sendable, Hashable {
    /// Whether what is said is encrypted.
    package enum Encryption: String, Sendable, Hashable, CaseIterable {
        /// With STARTTLS, or nothing is sent.
        case required
        /// For a server on this machine.
        case none
    }

    /// `smtp://host:587`, or `smtps://host:465` which is encrypted from the first byte; without user and password.
    package var url: String
    package var user: String?
    package var password: String?
    package var encryption: Encryption

    package init(url: String, user: String? = nil, password: String? = nil, encryption: Encryption = .required) {
        self.url = url
        self.user = user
        self.password = password
        self.encryption = encryption
    }
}
