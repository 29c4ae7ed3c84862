import WeirAPI
import WeirPrimitives

/// Records of which no two come to one key here.
///
/// Two names that differ in what keys cannot have, `API calls` and `API/calls`, would become one thing: none of them is
/// taken over. A record that an export has twice is one.
struct Uncontested {
    private(set) var records: [ForeignRecord] = []
    private(set) var notes: [ImportNote] = []
    /// Keys that several came to.
    private(set) var contestedKeys: Set<String> = []

    /// `name`: what a record is called there; those without are kept, for their mapping says so.
    init(
        _ all: [ForeignRecord],
        kind: String,
        field: String,
        name: (ForeignRecord) -> String?,
        key: (String) -> String? = ImportNames.key
    ) {
        var byKey: [String: [ForeignRecord]] = [:]
        for record in all {
            guard let name = name(record), let key = key(name) else { continue }
            if byKey[key, default: []].contains(record) { continue }
            byKey[key, default: []].append(record)
        }
        var done: Set<String> = []
        for record in all {
            guard let called = name(record), let key = key(called) else {
                records.append(record)
                continue
            }
            let rivals = byKey[key] ?? []
            guard rivals.count > 1 else {
                if done.insert(key).inserted { records.append(record) }
                continue
            }
            guard contestedKeys.insert(key).inserted else { continue }
            let names = rivals.compactMap(name)
            let shown = Set(names).sorted().prefix(5).map { "'\($0)'" }.joined(separator: " and ")
            let reason =
                Set(names).count == 1
                ? "there are \(names.count) of this name, and they are not the same: keep one"
                : "\(shown) would be one thing here, '\(key)': rename all but one there"
            for called in Set(names).sorted() {
                notes.append(ImportNote(kind, called, field, reason, outcome: .leftOut))
            }
        }
    }
}

extension ForeignRecord {
    /// Fields that say something and are none of some that are known.
    ///
    /// Nothing is said by null, false, nothing, an empty text, list or object, and objects of only these.
    package func unread(besides known: Set<String>) -> [String] {
        object.members.filter { !known.contains($0.name) && Self.says($0.value) }.map(\.name)
    }

    /// Whether two values say the same: numbers and texts of the same number, and what says nothing and what is not there.
    static func saySame(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        guard let left, let right, left != .null, right != .null else {
            return !(left.map(says) ?? false) && !(right.map(says) ?? false)
        }
        if case .object(let left) = left, case .object(let right) = right {
            let names = Set(left.members.map(\.name) + right.members.map(\.name))
            return names.allSatisfy { saySame(left[$0], right[$0]) }
        }
        if case .array(let left) = left, case .array(let right) = right {
            return left.count == right.count && zip(left, right).allSatisfy { saySame($0, $1) }
        }
        if left == right { return true }
        let both = ForeignRecord(["a": left, "b": right])
        return both.decimal("a") != nil && both.decimal("a") == both.decimal("b")
    }

    private static func says(_ value: JSONValue) -> Bool {
        switch value {
        case .null, .bool(false), .string(""), .string("false"): false
        case .bool, .string, .oversizedNumber: true
        case .number(let number): number != .zero
        case .array(let elements): !elements.isEmpty
        case .object(let object): object.members.contains { says($0.value) }
        }
    }
}

extension ImportNote {
    /// What a record says that is not understood here, so that nothing of it is lost in silence.
    static func unread(
        _ kind: String,
        _ name: String,
        _ record: ForeignRecord,
        at path: String = "",
        _ known: Set<String>
    )
        -> [ImportNote]
    {
        record.unread(besides: known).map {
            ImportNote(kind, name, path + $0, "it has no place here, or is not known")
        }
    }
}
