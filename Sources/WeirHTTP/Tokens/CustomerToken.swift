import WeirAPI
package import WeirPrimitives

/// A customer with a token, as the token and its key tell.
package struct CustomerIdentity: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// The person of the customer, when the token tells of one.
    package var user: String?
    /// The key that has checked the token.
    package var tokenKey: TokenKeyID
    package var expiresAt: Timestamp
}

/// A token in the compact form of JSON Web Signature (RFC 7515), read and not believed yet.
struct CustomerToken {
    /// The algorithm that the header names.
    let algorithm: String
    /// The key that the header names.
    let keyID: String?
    let claims: TokenClaims
    /// What is signed: header and payload as they were sent.
    let signed: [UInt8]
    let signature: [UInt8]

    /// Longer ones are refused before they are looked at.
    static let maximumBytes = 8 * 1024

    /// Whether a text is a token rather than an API key: three parts between points, which no key has.
    static func hasForm(_ text: String) -> Bool { text.utf8.count { $0 == UInt8(ascii: ".") } == 2 }

    /// Reads a token.
    ///
    /// - Throws: ``ErrorCode/unauthorized``: `token_malformed`, or `token_claim_missing`.
    init(_ text: String) throws(APIError) {
        guard text.utf8.count <= Self.maximumBytes else {
            throw Self.malformed("is longer than \(Self.maximumBytes) bytes")
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { throw Self.malformed("does not have three parts") }
        let header = try Self.object(parts[0], "header")
        guard let algorithm = header["alg"]?.stringValue else { throw Self.malformed("has no 'alg' in its header") }
        // Whoever does not know what is critical must not accept the token (RFC 7515, section 4.1.11).
        guard header["crit"] == nil else { throw Self.malformed("has critical headers, which are not supported") }
        guard let signature = Base64URL.decode(parts[2]) else {
            throw Self.malformed("has a signature that is not Base64URL")
        }
        self.algorithm = algorithm
        keyID = header["kid"]?.stringValue
        claims = try TokenClaims(try Self.object(parts[1], "payload"))
        signed = Array("\(parts[0]).\(parts[1])".utf8)
        self.signature = signature
    }

    private static func object(_ part: String, _ name: String) throws(APIError) -> JSONObject {
        guard let bytes = Base64URL.decode(part), case .object(let object)? = try? JSONParser.parse(bytes) else {
            throw malformed("has a \(name) that is not a JSON object in Base64URL")
        }
        return object
    }

    static func malformed(_ predicate: String) -> APIError {
        APIError(.unauthorized, "The token \(predicate).", hint: "Send a signed JSON Web Token.")
            .reason(.tokenMalformed)
    }
}

/// The claims of a token (RFC 7519, section 4.1), and the texts among the others.
struct TokenClaims {
    let issuer: String?
    let audiences: [String]
    let expiresAt: Timestamp
    let notBefore: Timestamp?
    let issuedAt: Timestamp?
    private let all: JSONObject

    init(_ object: JSONObject) throws(APIError) {
        all = object
        issuer = object["iss"]?.stringValue
        switch object["aud"] {
        case .string(let one)?: audiences = [one]
        case .array(let several)?: audiences = several.compactMap(\.stringValue)
        case .null?, .bool?, .number?, .oversizedNumber?, .object?, nil: audiences = []
        }
        guard let expiry = try Self.instant(object, "exp") else {
            throw APIError(
                .unauthorized,
                "The token has no expiry ('exp').",
                hint: "Sign tokens that live for some minutes."
            )
            .reason(.tokenClaimMissing)
        }
        expiresAt = expiry
        notBefore = try Self.instant(object, "nbf")
        issuedAt = try Self.instant(object, "iat")
    }

    /// A claim that is a text and not empty.
    func text(_ name: String) -> String? {
        guard let text = all[name]?.stringValue, !text.isEmpty else { return nil }
        return text
    }

    /// Seconds since 1970, fractions allowed.
    private static func instant(_ object: JSONObject, _ name: String) throws(APIError) -> Timestamp? {
        guard let value = object[name] else { return nil }
        // Beyond the year 9999 nothing is meant.
        guard case .number(let seconds) = value,
            let milliseconds = seconds.rounded(toPlaces: 3, .down)?.scaled(toPlaces: 3),
            (0...253_402_300_799_999).contains(milliseconds)
        else {
            throw CustomerToken.malformed("has an '\(name)' that is not a number of seconds since 1970")
        }
        return Timestamp(milliseconds: Int64(milliseconds))
    }
}
