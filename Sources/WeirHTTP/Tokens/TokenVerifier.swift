import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// Finds out which customer a token stands for, and believes it only when everything about it holds.
///
/// The token names a key, and the key decides: the algorithm (a token that names another one is refused, `none` above
/// all), the workspace, whom the token must be for and from, and which claim is the customer. Form, algorithm, key,
/// audience and signature are looked at before anything else that the token says.
struct TokenVerifier: Sendable {
    let keys: TokenKeyDirectory
    let directory: PolicyDirectory

    /// How far ahead the clock of whoever signs may run.
    private static let leewaySeconds: Int64 = 60
    /// The longest time from now until a token expires: a token that is stolen must not work for long.
    static let maximumLifeSeconds: Int64 = 86_400

    /// - Throws: ``ErrorCode/unauthorized`` with the reason.
    func identity(of text: String, at now: Timestamp) async throws -> CustomerIdentity {
        let token = try CustomerToken(text)
        // What is wrong with the first key that has signed it.
        var failure: APIError?
        for key in try keys(for: token) {
            guard await TokenSignature.isGood(token.signature, of: token.signed, by: key) else { continue }
            do {
                try Self.check(token.claims, key, now)
                return try await identity(token.claims, key)
            } catch let error as APIError {
                failure = failure ?? error
            }
        }
        throw failure
            ?? Self.refused(
                .tokenSignatureInvalid,
                "The token's signature is not that of the key '\(token.keyID ?? "")'."
            )
    }

    /// The keys that the token may be signed with: those that it names, for one of its audiences and of its algorithm.
    ///
    /// A token may be for several audiences, whose keys share a key id; the oldest one comes first.
    private func keys(for token: CustomerToken) throws(APIError) -> [TokenKey] {
        guard let algorithm = TokenAlgorithm(rawValue: token.algorithm) else {
            let known = token.keyID.flatMap { keys.keys(named: $0).first }
            throw Self.refused(
                .tokenAlgorithmMismatch,
                "The token's algorithm '\(token.algorithm.prefix(40))' is not accepted.",
                hint: Self.hint(for: known)
            )
        }
        let named = token.keyID.map { keys.keys(named: $0) } ?? []
        guard let keyID = token.keyID, !named.isEmpty else {
            throw Self.refused(
                .tokenKeyUnknown,
                token.keyID == nil
                    ? "The token does not name its key ('kid' in its header)."
                    : "The token's key '\(token.keyID?.prefix(200) ?? "")' is not registered, or was removed.",
                hint: "Register its public key with POST /v1/token-keys."
            )
        }
        let meant = named.filter { token.claims.audiences.contains($0.audience) }.sorted { $0.id < $1.id }
        guard let first = meant.first else {
            throw Self.refused(
                .tokenAudienceMismatch,
                "The token is not for the audience of its key '\(keyID)'.",
                hint: "Set 'aud' to the audience that GET /v1/token-keys shows."
            )
        }
        let fitting = meant.filter { $0.algorithm == algorithm }
        guard !fitting.isEmpty else {
            throw Self.refused(
                .tokenAlgorithmMismatch,
                "The key '\(keyID)' is for \(first.algorithm.rawValue), not for \(algorithm.rawValue).",
                hint: Self.hint(for: first)
            )
        }
        return fitting
    }

    /// How to make a token that is signed as its key says.
    private static func hint(for key: TokenKey?) -> String {
        guard let key else { return "Sign it with the algorithm that GET /v1/token-keys shows for its key." }
        return key.isOwn
            ? "Only Weir signs with that key: POST /v1/customers/{id}/tokens makes tokens."
            : "Sign it with \(key.algorithm.rawValue), the algorithm of its key."
    }

    private static func check(_ claims: TokenClaims, _ key: TokenKey, _ now: Timestamp) throws(APIError) {
        if let issuer = key.issuer, claims.issuer != issuer {
            throw refused(.tokenIssuerMismatch, "The token is not from '\(issuer)'.")
        }
        guard now < claims.expiresAt else {
            throw refused(.tokenExpired, "The token has expired at \(claims.expiresAt).", hint: "Get a new one.")
        }
        let early = now.adding(seconds: leewaySeconds)
        if let start = claims.notBefore, start > early {
            throw refused(.tokenNotYetValid, "The token is not valid before \(start).")
        }
        if let issued = claims.issuedAt, issued > early {
            throw refused(.tokenNotYetValid, "The token was issued in the future, at \(issued).")
        }
        guard claims.expiresAt <= now.adding(seconds: maximumLifeSeconds + leewaySeconds) else {
            throw refused(
                .tokenLivesTooLong,
                "The token lives until \(claims.expiresAt), which is more than 24 hours from now.",
                hint: "Sign tokens that live for some minutes."
            )
        }
    }

    private func identity(_ claims: TokenClaims, _ key: TokenKey) async throws -> CustomerIdentity {
        guard let name = claims.text(key.customerClaim),
            name.utf8.count <= CustomerReference.maximumExternalIDBytes
        else {
            throw Self.refused(
                .tokenClaimMissing,
                "The token does not name its customer in the claim '\(key.customerClaim)'."
            )
        }
        let reference = CustomerID(name).map { CustomerReference.id($0) } ?? .external(name)
        let found = try await directory.customer(reference, in: key.workspace)
        guard let customer = found?.customer, customer.erasedAt == nil else {
            throw Self.refused(
                .tokenCustomerUnknown,
                "The token is for a customer that does not exist.",
                hint: "The claim '\(key.customerClaim)' must be a customer's id or external id."
            )
        }
        return CustomerIdentity(
            workspace: key.workspace,
            customer: customer.id,
            user: user(claims, key).map { String($0.prefix(200)) },
            tokenKey: key.id,
            expiresAt: claims.expiresAt
        )
    }

    /// The person: in Weir's own tokens by a claim of its own, else `sub` unless that is the customer.
    private func user(_ claims: TokenClaims, _ key: TokenKey) -> String? {
        if key.isOwn { return claims.text(MintedToken.userClaim) }
        return key.customerClaim == TokenKey.defaultCustomerClaim ? nil : claims.text("sub")
    }

    private static func refused(_ reason: ErrorReason, _ message: String, hint: String? = nil) -> APIError {
        APIError(.unauthorized, message, hint: hint).reason(reason)
    }
}
