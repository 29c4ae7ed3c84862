import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// A token that Weir itself signs for a customer.
struct MintedToken: JSONWritable {
    let text: String
    let customer: CustomerID
    let expiresAt: Timestamp

    /// The claim of the person of the customer, as whoever asked for the token named them.
    static let userClaim = "user"
    /// How long a token may live, in seconds.
    static let lifetimes = 60...Int(TokenVerifier.maximumLifeSeconds)
    static let defaultLifetime = 900

    /// Signs a token that begins at `now`.
    static func sign(
        for customer: CustomerID,
        user: String?,
        lifetimeSeconds: Int,
        with key: TokenKey,
        at now: Timestamp
    ) async throws -> MintedToken {
        let issued = now.milliseconds / 1000
        let expiry = issued + Int64(lifetimeSeconds)
        var header = JSONWriter()
        header.object { json in
            json.member("alg", key.algorithm.rawValue)
            json.member("kid", key.keyID)
            json.member("typ", "JWT")
        }
        var payload = JSONWriter()
        payload.object { json in
            json.memberIfPresent("iss", key.issuer)
            json.member("aud", key.audience)
            json.member("sub", customer)
            json.memberIfPresent(userClaim, user)
            json.member("iat", issued)
            json.member("exp", expiry)
        }
        let signed = "\(Base64URL.encode(header.bytes)).\(Base64URL.encode(payload.bytes))"
        let signature = try await TokenSignature.make(of: Array(signed.utf8), by: key)
        return MintedToken(
            text: "\(signed).\(Base64URL.encode(signature))",
            customer: customer,
            expiresAt: Timestamp(milliseconds: expiry * 1000)
        )
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("token", text)
            json.member("tokenType", "Bearer")
            json.member("customerId", customer)
            json.member("expiresAt", expiresAt)
        }
    }
}
