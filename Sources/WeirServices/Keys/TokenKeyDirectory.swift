package import WeirCore
package import WeirPrimitives
package import WeirStorage

import Synchronization

/// The keys that check customer tokens, all of them in memory: they are few, and every token asks for one.
package final class TokenKeyDirectory: Sendable {
    private let store: any TokenKeyStore
    private let keys = Mutex<[String: [TokenKey]]>([:])

    package init(store: any TokenKeyStore) { self.store = store }

    /// Reads all keys; called at the start, and after each change.
    package func refresh() async throws(StorageError) {
        let all = try await store.tokenKeys()
        let byName = Dictionary(grouping: all, by: \.keyID)
        keys.withLock { $0 = byName }
    }

    /// The keys of a key id; several when workspaces share one for different audiences.
    package func keys(named keyID: String) -> [TokenKey] { keys.withLock { $0[keyID] ?? [] } }

    /// Weir's own key of a workspace, if it has been made.
    package func ownKey(of workspace: WorkspaceID) -> TokenKey? {
        keys.withLock { keys in
            for (_, found) in keys {
                if let key = found.first(where: { $0.workspace == workspace && $0.isOwn }) { return key }
            }
            return nil
        }
    }
}
