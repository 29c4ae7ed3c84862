import JWTKit
import WeirCore

/// Makes and checks the signatures of tokens.
enum TokenSignature {
    /// Whether a signature is the key's.
    static func isGood(_ signature: [UInt8], of signed: [UInt8], by key: TokenKey) async -> Bool {
        // An algorithm that finds the signature malformed says so by an error.
        (try? await algorithm(of: key).verify(signature, signs: signed)) ?? false
    }

    /// The signature of Weir's own key.
    ///
    /// - Precondition: The key is Weir's own; of others only the public half is there.
    static func make(of signed: [UInt8], by key: TokenKey) async throws -> [UInt8] {
        precondition(key.material.isSecret, "Only Weir's own keys sign.")
        return try await algorithm(of: key).sign(signed)
    }

    /// Whether a public key is one that signatures can be checked with: its numbers are there and fit its curve.
    static func canCheck(_ jwk: JSONText, _ algorithm: TokenAlgorithm) async -> Bool {
        (try? await Self.algorithm(of: jwk, algorithm)) != nil
    }

    private static func algorithm(of key: TokenKey) async throws -> any JWTAlgorithm {
        switch key.material {
        case .own(let secret):
            let keys = JWTKeyCollection()
            await keys.add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256)
            return try await keys.getKey()
        case .operators(let jwk, let algorithm):
            return try await Self.algorithm(of: jwk, algorithm)
        }
    }

    private static func algorithm(of jwk: JSONText, _ algorithm: TokenAlgorithm) async throws -> any JWTAlgorithm {
        let key = try JWK(json: jwk.text)
        let keys = JWTKeyCollection()
        try await keys.add(jwk: key)
        return try await keys.getKey(for: key.keyIdentifier, alg: algorithm.rawValue)
    }
}

extension TokenKey.Material {
    /// Whether signatures can be made with it.
    fileprivate var isSecret: Bool {
        switch self {
        case .own: true
        case .operators: false
        }
    }
}
