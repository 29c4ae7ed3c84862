/// The statements that one connection has prepared, by their texts.
///
/// A statement's types are those of its arguments so far; an argument that is NULL takes the type that came before it or
/// leaves it to the server.
struct StatementCache {
    struct Entry {
        let name: String
        var types: [UInt32]
        fileprivate var lastUse: UInt64
    }

    /// What is to be done before a statement can run.
    enum Step: Equatable {
        case use(name: String)
        case prepare(name: String, types: [UInt32])
    }

    private let limit: Int
    private var entries: [String: Entry] = [:]
    private var uses: UInt64 = 0
    private var names = 0
    /// Prepared at the server and used no more.
    private(set) var dropped: [String] = []

    init(limit: Int) { self.limit = max(1, limit) }

    /// Looks a statement up, and makes room for a new one.
    mutating func step(for sql: String, types: [UInt32]) -> Step {
        uses += 1
        if var entry = entries[sql] {
            entry.lastUse = uses
            let merged = zip(entry.types, types).map { known, given in given == 0 ? known : given }
            guard merged.count == types.count, merged == entry.types else {
                drop(sql)
                return add(sql, merged.count == types.count ? merged : types)
            }
            entries[sql] = entry
            return .use(name: entry.name)
        }
        if entries.count >= limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            drop(oldest.key)
        }
        return add(sql, types)
    }

    private mutating func add(_ sql: String, _ types: [UInt32]) -> Step {
        names += 1
        let entry = Entry(name: "weir\(names)", types: types, lastUse: uses)
        entries[sql] = entry
        return .prepare(name: entry.name, types: types)
    }

    /// Forgets a statement, which the server still has.
    mutating func drop(_ sql: String) {
        if let entry = entries.removeValue(forKey: sql) { dropped.append(entry.name) }
    }

    /// Forgets a statement that the server never prepared.
    mutating func forget(_ sql: String, name: String) {
        if entries[sql]?.name == name { entries[sql] = nil }
        dropped.removeAll { $0 == name }
    }

    /// That the server has a dropped statement no more.
    mutating func hasDeallocated(_ name: String) { dropped.removeAll { $0 == name } }
}
