/// One value of a request with its place, for reading it as a type.
///
/// Every reading function returns nil after it has reported an issue, and reports one whenever it returns nil.
package struct ValueReader {
    package let value: JSONValue
    package let issues: IssueCollector
    let source: RequestSource
    private let parent: FieldPath
    private let step: PathStep

    init(value: JSONValue, parent: FieldPath, step: PathStep, source: RequestSource, issues: IssueCollector) {
        self.value = value
        self.parent = parent
        self.step = step
        self.source = source
        self.issues = issues
    }

    /// A reader of a whole body.
    package init(root value: JSONValue) {
        self.init(value: value, parent: .root, step: .here, source: .body, issues: IssueCollector())
    }

    package var path: FieldPath { step.path(below: parent) }

    /// The field as it is called in messages: `'events[3].quantity'`.
    package var subject: String { source.subject(path) }

    /// A reader of a value that stands below this one.
    func nested(_ value: JSONValue, _ step: PathStep) -> ValueReader {
        ValueReader(value: value, parent: path, step: step, source: source, issues: issues)
    }

    /// A reader of a member, given the path of this value so that it is not made again for each.
    func nested(_ member: JSONObject.Member, below path: FieldPath) -> ValueReader {
        ValueReader(value: member.value, parent: path, step: .member(member.name), source: source, issues: issues)
    }

    /// The same value at the same place, whose issues go into another collector.
    func collecting(in issues: IssueCollector) -> ValueReader {
        ValueReader(value: value, parent: parent, step: step, source: source, issues: issues)
    }

    /// Reports an issue of this value; the message continues after its name: `must be …`.
    package func report(_ code: IssueCode, _ predicate: @autoclosure () -> String) {
        issues.report(path.text, code, "\(subject) \(predicate())")
    }

    /// Reports that the value has another type than `expected`, which carries its article.
    func reportType(_ expected: String) {
        if case .null = value {
            report(.required, "must not be null; expected \(expected)")
        } else {
            report(.invalidType, "must be \(expected), not \(value.kind)")
        }
    }
}

/// Where the fields of a request come from, which decides how numbers may be spelt and how messages speak.
package enum RequestSource: Sendable {
    /// A JSON body.
    case body
    /// The query of a URL, where every value is text.
    case query

    func subject(_ path: FieldPath) -> String {
        guard path == .root else { return "'\(path.text)'" }
        return switch self {
        case .body: "the body"
        case .query: "the query"
        }
    }

    /// What one field is called: `field` or `parameter`.
    var fieldNoun: String {
        switch self {
        case .body: "field"
        case .query: "parameter"
        }
    }
}
