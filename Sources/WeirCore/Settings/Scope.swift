/// What a key may do: everything, written `*`, or one kind of access to one resource, `usage:write`.
package enum Scope: Sendable, Hashable, CustomStringConvertible {
    case all
    case resource(ScopeResource, ScopeAccess)

    /// Reads the text form; nil when the resource or access is unknown.
    package init?(_ text: some StringProtocol) {
        if text == "*" {
            self = .all
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let resource = ScopeResource(rawValue: String(parts[0])),
            let access = ScopeAccess(rawValue: String(parts[1])), resource.accesses.contains(access)
        else { return nil }
        self = .resource(resource, access)
    }

    package var description: String {
        switch self {
        case .all: "*"
        case .resource(let resource, let access): "\(resource.rawValue):\(access.rawValue)"
        }
    }

    /// All scopes, in the order of the documentation.
    package static var allScopes: [Scope] {
        [.all] + ScopeResource.allCases.flatMap { resource in resource.accesses.map { .resource(resource, $0) } }
    }
}

/// What scopes are about.
package enum ScopeResource: String, Sendable, CaseIterable {
    /// Events, decisions, reservations and what was used.
    case usage
    case customers
    /// Subscriptions, and quotas of single customers.
    case subscriptions
    /// The agreements that Weir invoices.
    case contracts
    case invoices
    /// Plans, coupons, kits and features.
    case plans
    case meters
    /// Plans, coupons, kits, features, meters and settings as one document, and whom a change of it touches.
    case catalog
    case settings
    /// API keys, and the keys of customer tokens.
    case keys
    /// Tokens for customers.
    case tokens
    /// Who changed what.
    case audit
    /// What the server does by itself.
    case jobs
    /// How the workspace reaches Stripe, and what comes from there.
    case stripe
    /// The operator's endpoints, and what was sent to them.
    case webhooks
    /// Mail to customers.
    case mails
    /// The clocks of test customers.
    case testClocks = "test_clocks"

    /// What there is to allow: nobody writes the audit trail, and tokens are made and not kept.
    package var accesses: [ScopeAccess] {
        switch self {
        case .usage, .customers, .subscriptions, .contracts, .invoices, .plans, .meters, .catalog, .settings, .keys,
            .jobs, .stripe, .webhooks, .mails, .testClocks:
            [.read, .write]
        case .tokens: [.write]
        case .audit: [.read]
        }
    }
}

package enum ScopeAccess: String, Sendable, CaseIterable {
    case read
    case write
}
