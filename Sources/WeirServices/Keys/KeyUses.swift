package import WeirCore
package import WeirPrimitives
package import WeirStorage

import Synchronization

/// When keys were last used, kept in memory until it is stored: a request does not write for it.
///
/// What is in memory is lost in a crash; so the stored moment may be some seconds too early, never too late.
package final class KeyUses: Sendable {
    private let store: any APIKeyStore
    private let waiting = Mutex<[APIKeyID: KeyUse]>([:])
    private let limit: Int

    /// Uses that are stored in one transaction, at most.
    package static let portion = 500

    /// `limit`: The most keys that wait; uses of further ones are passed over until the next storing.
    package init(store: any APIKeyStore, limit: Int = 20_000) {
        self.store = store
        self.limit = limit
    }

    /// Notes that a request showed a key.
    package func note(_ key: APIKey, at now: Timestamp) {
        waiting.withLock { waiting in
            if let last = waiting[key.id] {
                if last.at < now { waiting[key.id] = KeyUse(workspace: key.workspace, key: key.id, at: now) }
            } else if waiting.count < limit {
                waiting[key.id] = KeyUse(workspace: key.workspace, key: key.id, at: now)
            }
        }
    }

    /// A key from the store, with a use that is not stored yet.
    package func completed(_ key: APIKey) -> APIKey {
        guard let use = waiting.withLock({ $0[key.id] }) else { return key }
        var key = key
        key.lastUsedAt = max(use.at, key.lastUsedAt ?? use.at)
        return key
    }

    /// Stores what waits, in transactions of ``portion`` uses.
    ///
    /// What comes meanwhile waits for the next time. After an error the rest waits too.
    package func save() async throws(StorageError) {
        let uses = waiting.withLock { Array($0.values) }
        for start in stride(from: 0, to: uses.count, by: Self.portion) {
            let portion = Array(uses[start..<min(start + Self.portion, uses.count)])
            try await store.saveKeyUses(portion)
            waiting.withLock { waiting in
                for use in portion where waiting[use.key] == use { waiting[use.key] = nil }
            }
        }
    }
}
