package import WeirPrimitives

/// A person who signs in to the dashboard; of the whole installation, in all its workspaces.
package struct TeamMember: Sendable, Hashable {
    package var id: TeamMemberID
    package var name: String
    /// In lower case; unique among those who are not removed.
    package var email: String
    package var role: TeamRole
    /// nil signs in by links only.
    package var password: PasswordHash?
    package var createdAt: Timestamp
    /// nil until an invitation is taken up.
    package var joinedAt: Timestamp?
    package var removedAt: Timestamp?
    /// Grows with every change.
    package var revision: Int

    package init(
        id: TeamMemberID,
        name: String,
        email: String,
        role: TeamRole,
        password: PasswordHash? = nil,
        createdAt: Timestamp,
        joinedAt: Timestamp? = nil,
        removedAt: Timestamp? = nil,
        revision: Int = 1
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.role = role
        self.password = password
        self.createdAt = createdAt
        self.joinedAt = joinedAt
        self.removedAt = removedAt
        self.revision = revision
    }

    /// Bytes of an e-mail address at most (RFC 5321, with its brackets taken away).
    package static let longestAddress = 254

    /// An address as it is kept and compared; nil for text that is none.
    package static func address(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), text.utf8.count <= longestAddress,
            text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "<" && $0 != ">" })
        else { return nil }
        return text.lowercased()
    }
}

/// What is kept of a password: what was derived from it, and how.
package struct PasswordHash: Sendable, Hashable {
    /// The cost as a power of two.
    package var cost: Int
    package var salt: [UInt8]
    package var key: [UInt8]

    package init(cost: Int, salt: [UInt8], key: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.key = key
    }
}
