package import WeirCore
package import WeirPrimitives

extension APIKey {
    /// A new key, of whose secret only the digest is kept.
    package init(
        id: APIKeyID,
        workspace: WorkspaceID,
        name: String,
        scopes: Set<Scope>,
        secret: SecretKey,
        expiresAt: Timestamp? = nil,
        customer: CustomerID? = nil,
        requestsPerMinute: Int? = nil,
        replaces: APIKeyID? = nil,
        createdAt: Timestamp
    ) {
        self.init(
            id: id,
            workspace: workspace,
            name: name,
            scopes: scopes,
            hash: secret.hash,
            shownPrefix: secret.mode.keyPrefix,
            lastFour: secret.lastFour,
            expiresAt: expiresAt,
            customer: customer,
            requestsPerMinute: requestsPerMinute,
            replaces: replaces,
            createdAt: createdAt
        )
    }
}
