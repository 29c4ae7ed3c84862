package import WeirPrimitives

/// A key with which the signatures of customer tokens are checked.
///
/// Weir makes one for each workspace when it first signs a token itself; all others are public keys that the operator
/// has registered. A key checks signatures of exactly one algorithm, so a token cannot choose another.
package struct TokenKey: Sendable, Hashable {
    package var id: TokenKeyID
    package var workspace: WorkspaceID
    /// What tokens call it in their header; unique together with the audience, over all workspaces.
    package var keyID: String
    package var name: String?
    package var material: Material
    /// Who tokens must say they are from; nil when it does not matter.
    package var issuer: String?
    /// Whom tokens must say they are for; the workspace's id unless the operator chose another.
    package var audience: String
    /// The claim that names the customer; `sub` unless the operator chose another.
    package var customerClaim: String
    package var createdAt: Timestamp
    /// From when on it checks nothing any more.
    package var removedAt: Timestamp?

    /// What signatures are checked with.
    package enum Material: Sendable, Hashable {
        /// Weir's own secret, for HMAC with SHA-256.
        case own(secret: [UInt8])
        /// A public key as a JSON Web Key, with its one algorithm.
        case operators(jwk: JSONText, algorithm: TokenAlgorithm)
    }

    package init(
        id: TokenKeyID,
        workspace: WorkspaceID,
        keyID: String,
        name: String? = nil,
        material: Material,
        issuer: String? = nil,
        audience: String,
        customerClaim: String = TokenKey.defaultCustomerClaim,
        createdAt: Timestamp,
        removedAt: Timestamp? = nil
    ) {
        self.id = id
        self.workspace = workspace
        self.keyID = keyID
        self.name = name
        self.material = material
        self.issuer = issuer
        self.audience = audience
        self.customerClaim = customerClaim
        self.createdAt = createdAt
        self.removedAt = removedAt
    }

    package static let defaultCustomerClaim = "sub"
    /// Keys of a workspace that check tokens at one time, at most.
    package static let maximumCount = 50

    /// The one algorithm of the signatures that it checks.
    package var algorithm: TokenAlgorithm {
        switch material {
        case .own: .hs256
        case .operators(_, let algorithm): algorithm
        }
    }
}

/// The algorithms of signatures (RFC 7518, RFC 8037), by the names that tokens use.
///
/// `HS256` is for Weir's own key only: whoever can check such a signature can make one.
package enum TokenAlgorithm: String, Sendable, CaseIterable {
    case hs256 = "HS256"
    case rs256 = "RS256"
    case rs384 = "RS384"
    case rs512 = "RS512"
    case ps256 = "PS256"
    case ps384 = "PS384"
    case ps512 = "PS512"
    case es256 = "ES256"
    case es384 = "ES384"
    case es512 = "ES512"
    case edDSA = "EdDSA"
}
