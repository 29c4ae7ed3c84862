package import WeirCore
package import WeirStorage

/// Finds the key behind a secret; those in use are kept in memory.
package final class APIKeyDirectory: Sendable {
    private let store: any APIKeyStore
    private let keys: LoadingCache<[UInt8], APIKey>

    package static let defaultLimit = 10_000

    /// `limit`: The most keys that are kept in memory.
    package init(store: any APIKeyStore, limit: Int = APIKeyDirectory.defaultLimit) {
        self.store = store
        keys = LoadingCache(limit: limit)
    }

    /// The key of a secret, revoked and expired ones too; nil when there is none.
    package func key(of secret: SecretKey) async throws -> APIKey? {
        let hash = secret.hash
        let key = try await keys.value(of: hash) { try await self.store.apiKey(hash: $0) }
        guard let key, ConstantTime.areEqual(key.hash, hash) else { return nil }
        return key
    }

    /// Forgets a key that has changed.
    package func forget(hash: [UInt8]) { keys.forget(hash) }
}
