package import WeirCore
package import WeirPrimitives
package import WeirStorage

import Synchronization

/// The keys that check customer tokens, all of them in memory: they are few, and every token asks for one.
package final class TokenKeyDirectory: Sendable {
    private let store: any TokenKeyStore
    private struct State {
        var keys: [String: [TokenKey]] = [:]
        /// They never come back, whatever a slow read brings.
        var removed: Set<TokenKeyID> = []
        var lastTicket: UInt64 = 0
        /// Of the read that is kept.
        var ticket: UInt64 = 0
    }

    private let state = Mutex(State())

    package init(store: any TokenKeyStore) { self.store = store }

    /// Reads all keys; called at the start, and after each change.
    package func refresh() async throws(StorageError) {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        let all = try await store.tokenKeys()
        state.withLock { state in
            guard ticket > state.ticket else { return }
            state.ticket = ticket
            state.keys = Dictionary(grouping: all.filter { !state.removed.contains($0.id) }, by: \.keyID)
        }
    }

    /// Forgets a key that was removed, at once and for ever.
    func drop(_ id: TokenKeyID) {
        state.withLock { state in
            state.removed.insert(id)
            state.keys = state.keys.mapValues { keys in keys.filter { $0.id != id } }
        }
    }

    /// The keys of a key id; several when workspaces share one for different audiences.
    package func keys(named keyID: String) -> [TokenKey] { state.withLock { $0.keys[keyID] ?? [] } }

    /// Weir's own key of a workspace, if it has been made.
    package func ownKey(of workspace: WorkspaceID) -> TokenKey? {
        state.withLock { state in
            for (_, found) in state.keys {
                if let key = found.first(where: { $0.workspace == workspace && $0.isOwn }) { return key }
            }
            return nil
        }
    }
}
