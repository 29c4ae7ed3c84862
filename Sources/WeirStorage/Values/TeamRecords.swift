package import WeirPrimitives

/// A link that signs a person in, once.
///
/// Of its secret only the digest is kept.
package struct TeamLink: Sendable, Hashable {
    package enum Purpose: String, Sendable, Hashable, CaseIterable {
        /// Makes the first owner.
        case setup
        /// Lets a new member in.
        case invitation
        /// Signs in who is one already.
        case signIn = "sign_in"
    }

    package var digest: [UInt8]
    package var purpose: Purpose
    /// nil for the setup.
    package var member: TeamMemberID?
    package var createdAt: Timestamp
    package var expiresAt: Timestamp

    package init(
        digest: [UInt8],
        purpose: Purpose,
        member: TeamMemberID?,
        createdAt: Timestamp,
        expiresAt: Timestamp
    ) {
        self.digest = digest
        self.purpose = purpose
        self.member = member
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}

/// A member who has signed in, on one browser.
package struct TeamSession: Sendable, Hashable {
    package var digest: [UInt8]
    package var member: TeamMemberID
    package var createdAt: Timestamp
    package var expiresAt: Timestamp

    /// Sessions of a member at once; the oldest ends when there are more.
    package static let maximumCount = 20

    package init(digest: [UInt8], member: TeamMemberID, createdAt: Timestamp, expiresAt: Timestamp) {
        self.digest = digest
        self.member = member
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}
