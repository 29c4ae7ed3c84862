package import WeirMail
package import WeirStorage

/// What outboxes are emptied through.
package struct OutboxPorts: Sendable {
    package var mail: MailPorts
    package var webhooks: any WebhookTransport
    /// An event as endpoints are sent it.
    package var eventBody: @Sendable (StoredEvent) -> [UInt8]

    package init(
        mail: MailPorts,
        webhooks: any WebhookTransport,
        eventBody: @escaping @Sendable (StoredEvent) -> [UInt8]
    ) {
        self.mail = mail
        self.webhooks = webhooks
        self.eventBody = eventBody
    }

    /// Nothing goes out; what is put into the outboxes stays there.
    package static let none = OutboxPorts(
        mail: MailPorts(from: nil, live: NoMailTransport(), test: NoMailTransport()),
        webhooks: NoWebhookTransport(),
        eventBody: { _ in [] }
    )
}

/// What mail is sent through.
package struct MailPorts: Sendable {
    /// Whom mail comes from; nil sends none.
    package var from: MailAddress?
    /// For live workspaces.
    package var live: any MailTransport
    /// For test workspaces, whose customers are not to be written to by mistake.
    package var test: any MailTransport
    package var payLinks: any PayLinks
    package var portalLinks: any PortalLinks

    package init(
        from: MailAddress?,
        live: any MailTransport,
        test: any MailTransport,
        payLinks: any PayLinks = NoPayLinks(),
        portalLinks: any PortalLinks = NoPortalLinks()
    ) {
        self.portalLinks = portalLinks
        self.from = from
        self.live = live
        self.test = test
        self.payLinks = payLinks
    }
}

private struct NoMailTransport: MailTransport {
    func send(_ message: MailMessage) async -> MailOutcome { .postponed("No mail is sent.") }
}

private struct NoWebhookTransport: WebhookTransport {
    var allowsPrivateTargets: Bool { false }

    func post(_ request: WebhookRequest) async -> WebhookOutcome {
        .failed(.cannotConnect, "No webhooks are sent.")
    }
}
