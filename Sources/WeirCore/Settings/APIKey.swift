package import WeirPrimitives

/// A secret key of a workspace, without the secret: only a hash of it is kept.
package struct APIKey: Sendable, Hashable {
    package var id: APIKeyID
    package var workspace: WorkspaceID
    package var name: String
    package var scopes: Set<Scope>
    /// Digest of the whole secret; unique over all workspaces.
    package var hash: [UInt8]
    /// The secret's beginning, `wr_live_`, and its last four characters, to recognise it by.
    package var shownPrefix: String
    package var lastFour: String
    package var expiresAt: Timestamp?
    package var revokedAt: Timestamp?
    /// The one customer that the key may touch; nil when it is not sealed.
    package var customer: CustomerID?
    /// Requests a minute that this key may make, 1 to 1,000,000,000; nil takes the server's.
    package var requestsPerMinute: Int?
    /// The key in whose place it was made.
    package var replaces: APIKeyID?
    /// When a request last showed it, as far as that is stored.
    package var lastUsedAt: Timestamp?
    package var createdAt: Timestamp

    package init(
        id: APIKeyID,
        workspace: WorkspaceID,
        name: String,
        scopes: Set<Scope>,
        hash: [UInt8],
        shownPrefix: String,
        lastFour: String,
        expiresAt: Timestamp? = nil,
        revokedAt: Timestamp? = nil,
        customer: CustomerID? = nil,
        requestsPerMinute: Int? = nil,
        replaces: APIKeyID? = nil,
        lastUsedAt: Timestamp? = nil,
        createdAt: Timestamp
    ) {
        self.id = id
        self.workspace = workspace
        self.name = name
        self.scopes = scopes
        self.hash = hash
        self.shownPrefix = shownPrefix
        self.lastFour = lastFour
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
        self.customer = customer
        self.requestsPerMinute = requestsPerMinute
        self.replaces = replaces
        self.lastUsedAt = lastUsedAt
        self.createdAt = createdAt
    }

    /// Whether the key opens anything now.
    package func isValid(at now: Timestamp) -> Bool {
        revokedAt == nil && expiresAt.map { now < $0 } ?? true
    }

    /// Whether the key's scopes allow it.
    ///
    /// `write` does not include `read`: a key that reports usage need not see any.
    package func allows(_ access: ScopeAccess, to resource: ScopeResource) -> Bool {
        scopes.contains(.all) || scopes.contains(.resource(resource, access))
    }
}
