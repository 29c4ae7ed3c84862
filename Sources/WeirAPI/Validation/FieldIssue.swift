/// One thing that is wrong with a request: where, what kind, and a sentence that stands alone.
package struct FieldIssue: Sendable, Hashable {
    /// The field, as in `events[3].properties.tokens`; empty for the body as a whole.
    package var path: String
    package var code: IssueCode
    package var message: String

    package init(path: String, code: IssueCode, message: String) {
        self.path = path
        self.code = code
        self.message = message
    }
}

/// The kinds of issue, for programs to tell apart.
package enum IssueCode: String, Sendable, CaseIterable {
    /// The text is not JSON.
    case invalidJSON = "invalid_json"
    case required
    case invalidType = "invalid_type"
    /// The right type, but not of the form asked for: an id, a time, a slug.
    case invalidFormat = "invalid_format"
    case outOfRange = "out_of_range"
    /// More digits than can be held exactly.
    case inexact
    case tooLong = "too_long"
    case tooShort = "too_short"
    case tooMany = "too_many"
    case tooFew = "too_few"
    /// Not one of the values allowed.
    case unknownValue = "unknown_value"
    case unknownField = "unknown_field"
    /// Fields, or the values of fields, that do not go together.
    case conflictingFields = "conflicting_fields"
    /// Names something that does not exist.
    case notFound = "not_found"
    /// The right form, but refused by a rule that the message names.
    case notAllowed = "not_allowed"
}

extension FieldIssue: JSONWritable {
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("path", path)
            json.member("code", code.rawValue)
            json.member("message", message)
        }
    }
}

/// Collects the issues of one request, so that all are reported at once.
///
/// Keeps the first ``limit`` and counts the rest: a hostile body must not make an answer of any length. A class, because
/// readers of nested fields share it; it lives for one request on one task.
package final class IssueCollector {
    package static let limit = 100

    package private(set) var issues: [FieldIssue] = []
    private var omitted = 0

    package init() {}

    package var isEmpty: Bool { issues.isEmpty }

    /// Notes an issue; the message is not even built when there are too many.
    package func report(_ path: @autoclosure () -> String, _ code: IssueCode, _ message: @autoclosure () -> String) {
        if issues.count < Self.limit {
            issues.append(FieldIssue(path: path(), code: code, message: message()))
        } else {
            omitted += 1
        }
    }

    /// What was collected, with a last issue that says how many more there were.
    package var summary: [FieldIssue] {
        guard omitted > 0 else { return issues }
        let rest = FieldIssue(path: "", code: .tooMany, message: "\(omitted) further issues are not listed")
        return issues + [rest]
    }
}
