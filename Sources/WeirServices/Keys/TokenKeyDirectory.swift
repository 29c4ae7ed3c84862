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
        /// They stay until they are removed, whatever a slow read does not bring yet.
        var added: [TokenKeyID: TokenKey] = [:]
        var lastTicket: UInt64 = 0
        /// Of the read that is kept.
        var ticket: UInt64 = 0
    }

    private let state = Mutex(State())

    package init(store: any TokenKeyStore) { self.store = store }

    /// Reads all keys; called at the start.
    package func refresh() async throws(StorageError) {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        let all = try await store.tokenKeys()
        state.withLock { state in
            guard ticket > state.ticket else { return }
            state.ticket = ticket
            let read = all.filter { !state.removed.contains($0.id) && state.added[$0.id] == nil }
            state.keys = Dictionary(grouping: read + state.added.values, by: \.keyID)
        }
    }

    /// Reads all keys anew; another server may have removed one that was added here.
    package func takeChanges() async throws(StorageError) {
        // What was added here is in the store by now, or has been removed from it.
        let added = state.withLock { Array($0.added.keys) }
        let stored = Set(try await store.tokenKeys().map(\.id))
        state.withLock { state in
            for id in added where !stored.contains(id) { state.added[id] = nil }
        }
        try await refresh()
    }

    /// Takes in keys that were stored just now, unless they were removed meanwhile.
    ///
    /// Without a read, which could fail when all is done already.
    package func add(_ keys: [TokenKey]) {
        state.withLock { state in
            for key in keys where key.removedAt == nil && !state.removed.contains(key.id) {
                state.added[key.id] = key
                state.keys[key.keyID] = (state.keys[key.keyID] ?? []).filter { $0.id != key.id } + [key]
            }
        }
    }

    /// Forgets a key that was removed, at once and for ever.
    package func drop(_ id: TokenKeyID) {
        state.withLock { state in
            state.removed.insert(id)
            state.added[id] = nil
            state.keys = state.keys.mapValues { keys in keys.filter { $0.id != id } }
        }
    }

    /// The keys of a key id; several when workspaces share one for different audiences.
    package func keys(named keyID: String) -> [TokenKey] { state.withLock { $0.keys[keyID] ?? [] } }

    /// Whether a workspace has a key that is in force.
    package func has(_ id: TokenKeyID, of workspace: WorkspaceID) -> Bool {
        state.withLock { $0.keys.values.contains { $0.contains { $0.id == id && $0.workspace == workspace } } }
    }

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
