package import WeirPrimitives

/// An address of the operator's to which events are sent.
package struct WebhookEndpoint: Sendable, Hashable {
    package var id: WebhookEndpointID
    package var workspace: WorkspaceID
    /// See ``WebhookURL``.
    package var url: String
    /// What is sent, 1 to ``maximumPatterns``.
    package var events: [EventPattern]
    /// For people; up to 200 characters.
    package var description: String?
    /// What bodies are signed with; shown once.
    package var secret: WebhookSecret
    /// The secret before it, which signs as well until an instant.
    package var previousSecret: ExpiringSecret?
    package var status: Status
    /// Events up to this number came before it.
    package var after: Int64
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    package enum Status: Sendable, Hashable {
        case enabled
        /// Nothing is sent, and nothing is kept to be sent.
        case disabled(DisabledReason, at: Timestamp)
    }

    package enum DisabledReason: String, Sendable, Hashable, CaseIterable {
        case byOperator = "by_operator"
        /// Every attempt of some three days failed.
        case failing
        /// It answered 410: it wants no more.
        case gone
    }

    package struct ExpiringSecret: Sendable, Hashable {
        package var secret: WebhookSecret
        package var endsAt: Timestamp

        package init(secret: WebhookSecret, endsAt: Timestamp) {
            self.secret = secret
            self.endsAt = endsAt
        }
    }

    package static let maximumCount = 20
    package static let maximumPatterns = 50

    package init(
        id: WebhookEndpointID,
        workspace: WorkspaceID,
        url: String,
        events: [EventPattern],
        description: String? = nil,
        secret: WebhookSecret,
        previousSecret: ExpiringSecret? = nil,
        status: Status = .enabled,
        after: Int64,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.id = id
        self.workspace = workspace
        self.url = url
        self.events = events
        self.description = description
        self.secret = secret
        self.previousSecret = previousSecret
        self.status = status
        self.after = after
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.revision = revision
    }

    package var isEnabled: Bool { status == .enabled }

    /// Whether it is sent an event of a number.
    package func wants(_ name: EventName, number: Int64) -> Bool {
        isEnabled && number > after && events.contains { $0.matches(name) }
    }

    /// The secrets that sign at an instant, newest first.
    package func secrets(at now: Timestamp) -> [WebhookSecret] {
        [secret] + (previousSecret.map { now < $0.endsAt ? [$0.secret] : [] } ?? [])
    }
}

/// The text that bodies are signed with: `whsec_…`; all of it is the key, as bytes of UTF-8.
package struct WebhookSecret: Sendable, Hashable {
    package let text: String

    package init(text: String) { self.text = text }
}

/// Which events are sent: all, those of one thing, or one.
package enum EventPattern: Sendable, Hashable {
    case all
    /// What stands before the dot: `invoice.*`.
    case group(String)
    case one(EventName)

    /// `*`, `invoice.*` or `invoice.paid`.
    package var text: String {
        switch self {
        case .all: "*"
        case .group(let name): "\(name).*"
        case .one(let name): name.text
        }
    }

    /// Reads the text; nil when nothing can match it.
    package init?(_ text: String) {
        if text == "*" {
            self = .all
        } else if text.hasSuffix(".*") {
            let name = String(text.dropLast(2))
            guard Self.groups.contains(name) else { return nil }
            self = .group(name)
        } else {
            guard let name = EventName(text) else { return nil }
            self = .one(name)
        }
    }

    package func matches(_ name: EventName) -> Bool {
        switch self {
        case .all: true
        case .group(let group): name.group == group
        case .one(let one): one == name
        }
    }

    /// The groups there are.
    package static let groups = Set(EventName.allCases.map(\.group))
}

extension EventName {
    /// What stands before the dot.
    package var group: String { String(text.prefix { $0 != "." }) }
}
