import Synchronization

/// A bounded cache of what a store holds, in which a slow load never overwrites what is newer.
///
/// Whoever has written calls ``reload(_:from:)``: loads of that key that are under way then still answer their callers, but
/// are not kept. When it is full, what was not used for longest goes first, roughly: entries live in two generations,
/// and the older one is dropped as a whole.
final class LoadingCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct State {
        var young: [Key: Value] = [:]
        var old: [Key: Value] = [:]
        /// The loads under way that may still be kept; as many as there are calls.
        var loads: [Key: Set<UInt64>] = [:]
        var lastTicket: UInt64 = 0
    }

    private let state = Mutex(State())
    private let generationSize: Int

    /// At most `limit` entries are kept; 2 or more.
    init(limit: Int) {
        precondition(limit >= 2, "A cache holds two generations.")
        generationSize = limit / 2
    }

    /// What is kept, without asking the store.
    func kept(_ key: Key) -> Value? {
        state.withLock { state in
            if let value = state.young[key] { return value }
            guard let value = state.old[key] else { return nil }
            insert(value, for: key, in: &state)
            return value
        }
    }

    /// What is kept, or else what the store says, which is then kept.
    func value(of key: Key, from load: (Key) async throws -> Value?) async throws -> Value? {
        if let value = kept(key) { return value }
        let ticket = state.withLock { state in
            state.lastTicket += 1
            state.loads[key, default: []].insert(state.lastTicket)
            return state.lastTicket
        }
        return try await finish(key, ticket, load)
    }

    /// Keeps what was found otherwise; for values that whoever reads them checks.
    func keep(_ value: Value, for key: Key) { state.withLock { insert(value, for: key, in: &$0) } }

    /// Forgets what is kept and loads it again; for after a write.
    @discardableResult
    func reload(_ key: Key, from load: (Key) async throws -> Value?) async throws -> Value? {
        let ticket = state.withLock { state in
            forget(key, in: &state)
            state.lastTicket += 1
            state.loads[key] = [state.lastTicket]
            return state.lastTicket
        }
        return try await finish(key, ticket, load)
    }

    /// Forgets what is kept, also of loads under way.
    func forget(_ key: Key) { state.withLock { forget(key, in: &$0) } }

    /// Forgets everything under the keys that are meant, also of loads under way.
    func forgetAll(where isMeant: (Key) -> Bool) {
        state.withLock { state in
            state.young = state.young.filter { !isMeant($0.key) }
            state.old = state.old.filter { !isMeant($0.key) }
            state.loads = state.loads.filter { !isMeant($0.key) }
        }
    }

    private func finish(_ key: Key, _ ticket: UInt64, _ load: (Key) async throws -> Value?) async throws -> Value? {
        do {
            let value = try await load(key)
            state.withLock { state in
                if end(ticket, of: key, in: &state), let value { insert(value, for: key, in: &state) }
            }
            return value
        } catch {
            state.withLock { _ = end(ticket, of: key, in: &$0) }
            throw error
        }
    }

    /// Ends a load, and says whether what it brought may be kept.
    private func end(_ ticket: UInt64, of key: Key, in state: inout State) -> Bool {
        guard state.loads[key]?.remove(ticket) != nil else { return false }
        if state.loads[key]?.isEmpty == true { state.loads[key] = nil }
        return true
    }

    private func forget(_ key: Key, in state: inout State) {
        state.young[key] = nil
        state.old[key] = nil
        state.loads[key] = nil
    }

    private func insert(_ value: Value, for key: Key, in state: inout State) {
        if state.young.count >= generationSize, state.young[key] == nil {
            state.old = state.young
            state.young = [:]
        }
        state.old[key] = nil
        state.young[key] = value
    }
}
