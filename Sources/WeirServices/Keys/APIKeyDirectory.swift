package import WeirCore
package import WeirStorage

import Synchronization

/// Finds the key behind a secret; those in use are kept in memory.
package final class APIKeyDirectory: Sendable {
    private let store: any APIKeyStore
    private let keys: LoadingCache<[UInt8], APIKey>
    private let changes = Atomic<UInt64>(0)

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

    /// A key that was found before, as it is now.
    package func present(_ key: APIKey) async throws -> APIKey? {
        try await keys.value(of: key.hash) { try await self.store.apiKey(hash: $0) }
    }

    /// The same when it is in memory.
    package func keptKey(of secret: SecretKey) -> APIKey? {
        let hash = secret.hash
        guard let key = keys.kept(hash), ConstantTime.areEqual(key.hash, hash) else { return nil }
        return key
    }

    /// Changes with every key that changes.
    ///
    /// What was found at one version, asked for before the key, holds as long as the version stands.
    package var version: UInt64 { changes.load(ordering: .acquiring) }

    /// Forgets all keys; for when nobody knows which have changed.
    package func forgetAll() {
        keys.forgetAll { _ in true }
        changes.add(1, ordering: .acquiringAndReleasing)
    }

    /// Forgets a key that has changed.
    package func forget(hash: [UInt8]) {
        keys.forget(hash)
        changes.add(1, ordering: .acquiringAndReleasing)
    }
}
