package import WeirCore
package import WeirPrimitives

/// A mail to one address, as it lies in the outbox and, once it is sent, in the list of what was sent.
///
/// Kind, subject and recipient name it: the same again is the same mail.
package struct OutboxMail: Sendable, Hashable {
    package var id: MailID
    package var workspace: WorkspaceID
    package var customer: CustomerID
    package var content: MailContent
    /// The address.
    package var recipient: String
    package var state: DeliveryState
    /// Why it was not sent, when it was not on purpose.
    package var omission: MailRules.Omission?
    /// Attempts that were begun.
    package var attempts: Int
    /// When it is due; while an attempt is under way, when that is taken to have ended.
    package var nextAt: Timestamp
    /// How often it was claimed at all.
    package var claims: Int
    /// Who sends it now.
    package var owner: JobRunnerID?
    /// What came of the last attempt, for people.
    package var lastError: String?
    package var createdAt: Timestamp
    /// When it was sent, given up or left out.
    package var endedAt: Timestamp?

    package init(
        id: MailID,
        workspace: WorkspaceID,
        customer: CustomerID,
        content: MailContent,
        recipient: String,
        createdAt: Timestamp
    ) {
        self.id = id
        self.workspace = workspace
        self.customer = customer
        self.content = content
        self.recipient = recipient
        state = .waiting
        attempts = 0
        nextAt = createdAt
        claims = 0
        self.createdAt = createdAt
    }

    /// What the attempt that is under way is told by.
    package var claim: DeliveryClaim? { owner.map { DeliveryClaim(owner: $0, number: claims) } }
}

/// Which mails a list shows.
package struct MailFilter: Sendable, Hashable {
    package var customer: CustomerID?
    package var kind: MailKind?
    package var state: DeliveryState?

    package init(customer: CustomerID? = nil, kind: MailKind? = nil, state: DeliveryState? = nil) {
        self.customer = customer
        self.kind = kind
        self.state = state
    }
}

/// An address to which nothing is sent any more, because a mail to it was refused for good.
package struct RefusedAddress: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var address: String
    /// What the server said.
    package var reason: String
    package var at: Timestamp

    package init(workspace: WorkspaceID, address: String, reason: String, at: Timestamp) {
        self.workspace = workspace
        self.address = address
        self.reason = reason
        self.at = at
    }
}

/// How many lie in an outbox, over all workspaces.
package struct OutboxCounts: Sendable, Hashable {
    package var waiting: Int
    package var failed: Int
    /// When the one that waits longest came in; nil when none waits.
    package var oldestAt: Timestamp?

    package init(waiting: Int = 0, failed: Int = 0, oldestAt: Timestamp? = nil) {
        self.waiting = waiting
        self.failed = failed
        self.oldestAt = oldestAt
    }
}
