package import WeirPrimitives

/// A link that signs a customer in to its portal, once; of its secret only the digest is kept.
package struct PortalLink: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// SHA-256 of the secret.
    package var digest: [UInt8]
    /// Who of the team has made it to be handed on; nil for one that was mailed to the customer.
    package var member: TeamMemberID?
    package var createdAt: Timestamp
    package var expiresAt: Timestamp

    package init(
        workspace: WorkspaceID,
        customer: CustomerID,
        digest: [UInt8],
        member: TeamMemberID? = nil,
        createdAt: Timestamp,
        expiresAt: Timestamp
    ) {
        self.workspace = workspace
        self.customer = customer
        self.digest = digest
        self.member = member
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
    /// Who of the team has made the link that it began with: nobody gets further by it than that one may go.
    package var member: TeamMemberID?
    /// The key that has checked the token it began with: it ends with the key.
    package var tokenKey: TokenKeyID?
    package var createdAt: Timestamp
    package var expiresAt: Timestamp

    package init(
        workspace: WorkspaceID,
        customer: CustomerID,
        digest: [UInt8],
        user: String? = nil,
        member: TeamMemberID? = nil,
        tokenKey: TokenKeyID? = nil,
        createdAt: Timestamp,
        expiresAt: Timestamp
    ) {
        self.workspace = workspace
        self.customer = customer
        self.digest = digest
        self.user = user
        self.member = member
        self.tokenKey = tokenKey
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }

    /// How long it lasts, in seconds: a working day.
    package static let lifeSeconds: Int64 = 8 * 3_600
    /// Sessions that a customer has at one time, at most; the oldest goes for a new one.
    package static let maximumCount = 50
}
