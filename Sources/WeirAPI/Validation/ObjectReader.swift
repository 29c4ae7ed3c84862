/// Reads the fields of one object by name and reports everything that is wrong with it at once.
///
/// ```swift
/// let input = try ObjectReader.read(body) { fields -> CreateMeter? in
///     let code = fields.required("code") { $0.slug() }
///     let name = fields.optional("displayName") { $0.string(maxBytes: 200) }
///     guard let code else { return nil }
///     return CreateMeter(code: code, displayName: name)
/// }
/// ```
///
/// A field that was never asked for is unknown, and reported with the nearest name that was. A class, because reading
/// notes the name; it lives for one request on one task.
package final class ObjectReader {
    private let object: JSONObject
    private let source: RequestSource
    private var known: [String] = []
    package let path: FieldPath
    package let issues: IssueCollector

    init(object: JSONObject, path: FieldPath, source: RequestSource, issues: IssueCollector) {
        self.object = object
        self.path = path
        self.source = source
        self.issues = issues
    }

    // MARK: Reading fields

    /// A field that must be there and not null.
    package func required<Value>(
        _ name: String,
        aliases: String...,
        read: (ValueReader) -> Value?
    ) -> Value? {
        guard let field = field(name, aliases, nullCounts: false) else {
            // A conflict has been reported already and is not a lack.
            if !hasAny(of: [name] + aliases) {
                issues.report(path.member(name).text, .required, "\(source.subject(path.member(name))) is required")
            }
            return nil
        }
        return read(field)
    }

    /// A field that may be left out; null is the same as leaving it out.
    package func optional<Value>(
        _ name: String,
        aliases: String...,
        read: (ValueReader) -> Value?
    ) -> Value? {
        guard let field = field(name, aliases, nullCounts: false) else { return nil }
        return read(field)
    }

    /// A field of an update: absent leaves it unchanged, null clears it.
    package func patch<Value>(
        _ name: String,
        aliases: String...,
        read: (ValueReader) -> Value?
    ) -> Patch<Value> {
        guard let field = field(name, aliases, nullCounts: true) else { return .absent }
        if case .null = field.value { return .cleared }
        return read(field).map(Patch.set) ?? .absent
    }

    /// A field of an update that always has a value: absent leaves it unchanged, null is an issue.
    package func change<Value>(
        _ name: String,
        aliases: String...,
        read: (ValueReader) -> Value?
    ) -> Value? {
        guard let field = field(name, aliases, nullCounts: true) else { return nil }
        if case .null = field.value {
            field.report(.required, "must not be null; leave it out to keep it")
            return nil
        }
        return read(field)
    }

    /// Whether a field is in the request, be it null; does not make the name known.
    package func contains(_ name: String) -> Bool { object[name] != nil }

    /// Whether a field says something: it is there and not null, which is the same as leaving it out.
    package func says(_ name: String) -> Bool { hasAny(of: [name]) }

    /// Reports an issue of a field, for rules between fields; the message continues after its name: `must be …`.
    package func report(_ name: String, _ code: IssueCode, _ predicate: @autoclosure () -> String) {
        let path = path.member(name)
        issues.report(path.text, code, "\(source.subject(path)) \(predicate())")
    }

    // MARK: Finding fields

    /// The one field given under a name or its aliases; two of them are an issue.
    private func field(_ name: String, _ aliases: [String], nullCounts: Bool) -> ValueReader? {
        known.append(name)
        known.append(contentsOf: aliases)
        var given: [JSONObject.Member] = []
        for candidate in [name] + aliases {
            guard let value = object[candidate], nullCounts || value != .null else { continue }
            given.append(JSONObject.Member(name: candidate, value: value))
        }
        guard let first = given.first else { return nil }
        if given.count > 1 {
            let names = given.map { "'\($0.name)'" }.joined(separator: " and ")
            issues.report(
                path.member(first.name).text,
                .conflictingFields,
                "\(names) mean the same; give only one of them"
            )
            return nil
        }
        return ValueReader(
            value: first.value,
            parent: path,
            step: .member(first.name),
            source: source,
            issues: issues
        )
    }

    private func hasAny(of names: [String]) -> Bool {
        names.contains { name in object[name].map { $0 != .null } ?? false }
    }

    /// Reports every field that was not asked for; call it once, after the last field was read.
    func reportUnknownFields() {
        let noun = source.fieldNoun
        for member in object.members where !known.contains(member.name) {
            let memberPath = path.member(member.name)
            issues.report(
                memberPath.text,
                .unknownField,
                UnknownName.message(noun, memberPath.text, name: member.name, known: known)
            )
        }
    }
}

/// The message about a name that nothing is known of.
enum UnknownName {
    static func message(_ noun: String, _ shown: String, name: String, known: [String]) -> String {
        let nearest = NearestName.of(name, among: known).map { "; did you mean '\($0)'?" } ?? ""
        return "unknown \(noun) '\(shown)'\(nearest)"
    }
}
