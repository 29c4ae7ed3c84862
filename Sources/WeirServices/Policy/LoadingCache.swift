import Synchronization

/// A bounded cache of what a store holds, in which a slow load never overwrites what is newer.
///
/// Whoever has written calls ``reload(_:from:)-(Key,_)``: loads of that key that are under way then still answer their callers, but
/// are not kept. When it is full, what came first goes first, unless it was used since it was last its turn: then it goes to
/// the end of the line. So a use costs a look and at most a mark, and nothing moves.
final class LoadingCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        var value: Value
        // In this order: behind a value of 17 bytes, as the names of customers have it, both take no room of their own.
        var isUsed = false
        /// Its place in the line has the same number; other places of its key are those of values that are gone.
        var number: UInt32

        init(value: Value, number: UInt32) {
            self.value = value
            self.number = number
        }
    }

    private struct Place {
        var key: Key
        var number: UInt32
    }

    private struct State: ~Copyable {
        var entries = SlotTable<Key, Entry>()
        /// The order in which entries came; those before `first` have had their turn.
        var line: [Place] = []
        var first = 0
        var lastNumber: UInt32 = 0
        /// The loads under way that may still be kept; as many as there are calls.
        var loads: [Key: Set<UInt64>] = [:]
        var lastTicket: UInt64 = 0
        /// Of no meaning; see ``LoadingCache/look(at:warmth:each:)``.
        var touched = 0
    }

    private let state = Mutex(State())
    private let limit: Int
    private let whenGone: @Sendable (Value) -> Void
    private let takeUse: @Sendable (Value) -> Bool

    /// Entries in a row that are spared because they were used; the next one goes all the same, so that nobody waits long.
    private static var sparedAtOnce: Int { 16 }

    /// At most `limit` entries are kept; 1 or more.
    ///
    /// Both to be quick:
    /// - `whenGone`: Told of each value that is kept no longer, before anyone can find that it is not.
    /// - `takeUse`: Whether a value was used otherwise than through this cache since it was last asked.
    init(
        limit: Int,
        whenGone: @escaping @Sendable (Value) -> Void = { _ in },
        takeUse: @escaping @Sendable (Value) -> Bool = { _ in false }
    ) {
        precondition(limit >= 1, "A cache keeps something.")
        self.limit = limit
        self.whenGone = whenGone
        self.takeUse = takeUse
    }

    /// What is kept, without asking the store.
    func kept(_ key: Key) -> Value? {
        let hash = key.hashValue
        return state.withLock { state in
            guard let index = state.entries.find(key, hash: hash) else { return nil }
            if !state.entries[index].value.isUsed { state.entries[index].value.isUsed = true }
            return state.entries[index].value.value
        }
    }

    /// As ``kept(_:)``, for values of which much will be read that lies apart.
    ///
    /// `warmth`: As of ``look(at:warmth:each:)``; asked before the references to the value are counted, so that the waits for
    /// all that it reads and for that overlap.
    @inline(__always)
    func kept(_ key: Key, warmth: (Value) -> Int) -> Value? {
        let hash = key.hashValue
        return state.withLock { state in
            guard let index = state.entries.find(key, hash: hash) else { return nil }
            state.touched &+= warmth(state.entries[index].value.value)
            if !state.entries[index].value.isUsed { state.entries[index].value.isUsed = true }
            return state.entries[index].value.value
        }
    }

    /// Looks for many keys at once, as ``kept(_:)`` does for one.
    ///
    /// What is kept of many thousands lies apart, and in no cache of the processor. Going over all keys step by step, without
    /// counting references, lets the waits for memory overlap.
    ///
    /// Put in place where it is called: through a closure a value would be handed over with its references counted, which is a
    /// wait of its own.
    ///
    /// To be quick, and not to ask the cache:
    /// - `warmth`: A number that depends on all of a value that will be read.
    /// - `each`: Gets the place of each key, in order, and what is kept under it.
    @inline(__always)
    func look(at keys: [Key], warmth: (Value) -> Int, each: (Int, Value?) -> Void) {
        let hashes = keys.map(\.hashValue)
        // Others wait meanwhile, so it is done in parts.
        for start in stride(from: 0, to: keys.count, by: Self.lookedForAtOnce) {
            let part = start..<min(start + Self.lookedForAtOnce, keys.count)
            state.withLock { state in
                for place in part { state.touched &+= state.entries.touch(hashes[place]) }
                withUnsafeTemporaryAllocation(of: Int.self, capacity: part.count) { indices in
                    for place in part {
                        let index = state.entries.find(keys[place], hash: hashes[place])
                        indices.initializeElement(at: place - start, to: index ?? -1)
                    }
                    for index in indices where index >= 0 {
                        state.touched &+= warmth(state.entries[index].value.value)
                    }
                    for place in part {
                        let index = indices[place - start]
                        guard index >= 0 else {
                            each(place, nil)
                            continue
                        }
                        if !state.entries[index].value.isUsed { state.entries[index].value.isUsed = true }
                        each(place, state.entries[index].value.value)
                    }
                }
            }
        }
    }

    /// Keys that are looked for without letting anybody else in between.
    private static var lookedForAtOnce: Int { 128 }

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
        let ticket = state.withLock { beginReload(of: key, in: &$0) }
        return try await finish(key, ticket, load)
    }

    /// As ``reload(_:from:)-(Key,_)`` for keys that are loaded together; what the store does not say is forgotten.
    func reload(_ keys: [Key], from load: ([Key]) async throws -> [Key: Value]) async throws {
        let tickets = state.withLock { state in keys.map { beginReload(of: $0, in: &state) } }
        var values: [Key: Value] = [:]
        // Also when it fails: the tickets would stay for ever.
        defer {
            state.withLock { state in
                for (key, ticket) in zip(keys, tickets) where end(ticket, of: key, in: &state) {
                    if let value = values[key] { insert(value, for: key, in: &state) }
                }
            }
        }
        values = try await load(keys)
    }

    private func beginReload(of key: Key, in state: inout State) -> UInt64 {
        forget(key, in: &state)
        state.lastTicket += 1
        state.loads[key] = [state.lastTicket]
        return state.lastTicket
    }

    /// Forgets what is kept, also of loads under way.
    func forget(_ key: Key) { state.withLock { forget(key, in: &$0) } }

    /// Forgets everything under the keys that are meant, also of loads under way.
    func forgetAll(where isMeant: (Key) -> Bool) {
        state.withLock { state in
            state.entries.removeAll(where: isMeant) { whenGone($0.value) }
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
        if let index = state.entries.find(key) { whenGone(state.entries.remove(at: index).value) }
        state.loads[key] = nil
    }

    private func insert(_ value: Value, for key: Key, in state: inout State) {
        if let index = state.entries.find(key) {
            whenGone(state.entries[index].value.value)
            state.entries[index].value.value = value
            return
        }
        if state.entries.count >= limit { makeRoom(in: &state) }
        state.lastNumber &+= 1
        state.entries.insert(Entry(value: value, number: state.lastNumber), for: key)
        state.line.append(Place(key: key, number: state.lastNumber))
        tidyLine(in: &state)
    }

    /// Drops the entry whose turn it is.
    private func makeRoom(in state: inout State) {
        var spared = 0
        while state.first < state.line.count {
            let place = state.line[state.first]
            state.first += 1
            guard let index = state.entries.find(place.key), state.entries[index].value.number == place.number
            else { continue }
            let isUsedElsewhere = takeUse(state.entries[index].value.value)
            if isUsedElsewhere || state.entries[index].value.isUsed, spared < Self.sparedAtOnce {
                spared += 1
                state.entries[index].value.isUsed = false
                state.line.append(place)
                continue
            }
            whenGone(state.entries.remove(at: index).value)
            return
        }
    }

    /// Forgets places that have had their turn and, when these are many, those of values that are gone.
    private func tidyLine(in state: inout State) {
        if state.first > state.line.count / 2 {
            state.line.removeFirst(state.first)
            state.first = 0
        }
        guard state.line.count - state.first > limit * 2 else { return }
        var line: [Place] = []
        for place in state.line[state.first...] {
            guard let index = state.entries.find(place.key), state.entries[index].value.number == place.number
            else { continue }
            line.append(place)
        }
        state.line = line
        state.first = 0
    }
}
