package import WeirPrimitives

/// A text of Stripe's that nobody may see; it shows itself nowhere but in ``text``.
package struct StripeSecret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    package let text: String

    package init(_ text: String) { self.text = text }

    package var description: String { "(secret)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// A secret or restricted key of a Stripe account, in live or in test mode.
package struct StripeKey: Sendable, Hashable {
    package let secret: StripeSecret
    /// The workspaces that it is for: live money never meets test data.
    package let mode: WorkspaceMode

    package static let maximumLength = 255
    /// What a key looks like, for messages.
    package static let rule = "begins with sk_live_, sk_test_, rk_live_ or rk_test_"

    /// Reads a key; nil when it has another form, as a publishable key (`pk_…`) has.
    package init?(_ text: String) {
        let known: [(prefix: String, mode: WorkspaceMode)] = [
            ("sk_live_", .live), ("rk_live_", .live), ("sk_test_", .test), ("rk_test_", .test),
        ]
        guard let match = known.first(where: { text.hasPrefix($0.prefix) }),
            text.utf8.count > match.prefix.utf8.count, text.utf8.count <= Self.maximumLength,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        secret = StripeSecret(text)
        mode = match.mode
    }

    /// The end of the key, by which people tell keys apart.
    package var lastFour: String { String(secret.text.suffix(4)) }
}

/// What the deliveries to a webhook endpoint are signed with: the whole text, `whsec_` included.
package struct StripeWebhookSecret: Sendable, Hashable {
    package let secret: StripeSecret

    package static let lengths = 8...255
    /// How many are checked at a time: the old one and the new one while they are changed, and some to spare.
    package static let maximumCount = 5
    package static let rule = "is what Stripe shows for the endpoint: 8 to 255 characters without white space"

    /// Reads a secret; nil when it is blank or has another form: a blank one would accept what anyone signs.
    package init?(_ text: String) {
        guard Self.lengths.contains(text.utf8.count), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return nil
        }
        secret = StripeSecret(text)
    }
}

/// How a workspace reaches its Stripe account.
package struct StripeConnection: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var key: StripeKey
    /// Empty means that no webhook is accepted.
    package var webhookSecrets: [StripeWebhookSecret]
    package var source: Source

    /// Who said so.
    package enum Source: String, Sendable, CaseIterable {
        /// The variables of the server.
        case environment
        /// The API; kept in the database.
        case stored
    }

    package init(
        workspace: WorkspaceID,
        key: StripeKey,
        webhookSecrets: [StripeWebhookSecret],
        source: Source
    ) {
        self.workspace = workspace
        self.key = key
        self.webhookSecrets = webhookSecrets
        self.source = source
    }

    package var mode: WorkspaceMode { key.mode }
}
