import WeirAPI
import WeirCore
package import WeirServices
import WeirStorage
package import WeirPrimitives

/// Finds out for whom a key or a token stands.
package struct CallerDirectory: Sendable {
    let keys: APIKeyDirectory
    let uses: KeyUses
    let tokens: TokenVerifier

    init(keys: APIKeyDirectory, uses: KeyUses, tokens: TokenVerifier) {
        self.keys = keys
        self.uses = uses
        self.tokens = tokens
    }

    package init(_ services: Services) {
        self.init(
            keys: services.keyDirectory,
            uses: services.keyUses,
            tokens: TokenVerifier(keys: services.tokenKeyDirectory, directory: services.directory)
        )
    }

    /// Whoever shows a key or a token.
    ///
    /// - Throws: ``ErrorCode/unauthorized``; ``StorageError``.
    package func principal(showing text: String, at now: Timestamp) async throws -> Principal {
        if CustomerToken.hasForm(text) { return .customer(try await tokens.identity(of: text, at: now)) }
        guard let secret = SecretKey(text), let key = try await keys.key(of: secret) else { throw Self.invalidKey }
        try key.requireValid(at: now)
        uses.note(key, at: now)
        return .key(key)
    }

    /// The same for a key that is in memory; nil for everything else.
    package func keptPrincipal(showing text: String, at now: Timestamp) -> Principal? {
        guard !CustomerToken.hasForm(text), let secret = SecretKey(text), let key = keys.keptKey(of: secret),
            key.isValid(at: now)
        else { return nil }
        uses.note(key, at: now)
        return .key(key)
    }

    private static let invalidKey = APIError(
        .unauthorized,
        "Invalid API key",
        hint: "Use a secret key of this server; 'weir keys create' makes one."
    )

    /// The token of a header `Bearer <token>`; the scheme's case does not count.
    package static func bearer(_ header: String) -> String? {
        let parts = header.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }
}
