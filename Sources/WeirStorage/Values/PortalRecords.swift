package import WeirPrimitives

/// A link that signs a customer in to its portal, once; of its secret only the digest is kept.
package struct PortalLink: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// SHA-256 of the secret.
    package var digest: [UInt8]
    package var createdAt: Timestamp
    package var expiresAt: Timestamp

    package init(
        workspace: WorkspaceID,
        customer: CustomerID,
        digest: [UInt8],
        createdAt: Timestamp,
        expiresAt: Timestamp
    ) {
        self.workspace = workspace
        self.customer = customer
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }

    /// How long it works, in seconds.
    package static let lifeSeconds: Int64 = 15 * 60
    /// How long after it was asked for a mail with one is still sent, in seconds.
    package static let longestWaitSeconds: Int64 = 3_600
}

/// That a customer is signed in to its portal; of the cookie's secret only the digest is kept.
package struct PortalSession: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// SHA-256 of the secret.
    package var digest: [UInt8]
    /// The person, as the token that was shown names it.
    package var user: String?
    package var createdAt: Timestamp
    package var expiresAt: Timestamp

    package init(
        workspace: WorkspaceID,
        customer: CustomerID,
        digest: [UInt8],
        user: String? = nil,
        createdAt: Timestamp,
        expiresAt: Timestamp
    ) {
        self.workspace = workspace
        self.customer = customer
        self.digest = digest
        self.user = user
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }

    /// How long it lasts, in seconds: a working day.
    package static let lifeSeconds: Int64 = 8 * 3_600
    /// Sessions that a customer has at one time, at most; the oldest goes for a new one.
    package static let maximumCount = 50
}
