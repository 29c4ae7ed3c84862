import Foundation
import Testing
import WeirClient
import WeirTesting

/// The tables that all SDKs share, and how a step of them is compared with what comes of it.
enum ConformanceTable {
    static func read(_ name: String) throws -> [Weir.JSON] {
        let path = RealUsage.repository + "/Clients/conformance/" + name
        let table = Weir.JSON(parsing: try String(contentsOfFile: path, encoding: .utf8))
        return try #require(table?.elements, "\(name) is no table")
    }

    /// What the tables may say; what a runner does not know must not pass unseen.
    enum Form {
        static let step: Set = [
            "call", "user", "token", "args", "options", "work", "adds", "expect", "error", "keep",
        ]
        static let work: Set = ["quantity", "answers", "fails"]
        static let attempt: Set = [
            "name", "call", "user", "args", "options", "work", "adds", "expect", "error", "answers", "requests",
            "oneKey", "oneBody",
        ]
        static let request: Set = ["method", "path", "query", "key"]
    }

    struct NotUnderstood: Error, CustomStringConvertible {
        var description: String
    }

    static func understand(_ value: Weir.JSON, _ form: Set<String>) throws {
        let others = Set((value.members ?? [:]).keys).subtracting(form)
        guard others.isEmpty else { throw NotUnderstood(description: "The table says \(others), which is not known.") }
    }

    /// What differs between a part of a value and the value.
    static func differences(_ part: Weir.JSON, _ value: Weir.JSON?, at path: String = "") -> [String] {
        guard let value else { return ["\(path) is missing"] }
        if part == "…" { return [] }
        if let elements = part.elements {
            guard let others = value.elements, others.count == elements.count else { return ["\(path) is \(value)"] }
            return zip(elements, others).enumerated().flatMap { index, pair in
                differences(pair.0, pair.1, at: "\(path)/\(index)")
            }
        }
        if let members = part.members {
            guard value.members != nil else { return ["\(path) is \(value)"] }
            return members.sorted { $0.key < $1.key }.flatMap { name, member in
                differences(member, value[name], at: "\(path)/\(name)")
            }
        }
        return part == value ? [] : ["\(path) is \(value), not \(part)"]
    }

    /// A value with what was kept in the place of its name.
    static func filled(_ value: Weir.JSON, _ kept: [String: String]) -> Weir.JSON {
        if let text = value.text { return Weir.JSON(filled(text, kept)) }
        if let elements = value.elements { return Weir.JSON(elements.map { filled($0, kept) }) }
        guard let members = value.members else { return value }
        var result: [String: Weir.JSON] = [:]
        for (name, member) in members { result[filled(name, kept)] = filled(member, kept) }
        return Weir.JSON(result)
    }

    private static func filled(_ text: String, _ kept: [String: String]) -> String {
        guard text.contains("{") else { return text }
        return kept.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// The part of a value at a path such as `invoices.0.id`.
    static func part(_ path: String, of value: Weir.JSON) -> String? {
        var found: Weir.JSON? = value
        for name in path.split(separator: ".") {
            found = Int(name).map { found?[$0] } ?? found?[String(name)]
        }
        return found?.text
    }

    /// A failure under the names of the tables.
    static func json(_ failure: WeirError) -> Weir.JSON {
        var json: Weir.JSON = [
            "code": Weir.JSON(failure.code), "message": Weir.JSON(failure.message),
            "details": Weir.JSON(failure.details), "issues": Weir.JSON(failure.issues.map(\.json)),
            "isQuotaExceeded": Weir.JSON(failure.isQuotaExceeded), "isRefusal": Weir.JSON(failure.isRefusal),
            "isRetryable": Weir.JSON(failure.isRetryable),
        ]
        json["status"] = failure.status.map { Weir.JSON($0) }
        json["hint"] = failure.hint.map { Weir.JSON($0) }
        json["reason"] = failure.reason.map { Weir.JSON($0) }
        json["used"] = failure.used.map { Weir.JSON($0) }
        json["limit"] = failure.limit.map { Weir.JSON($0) }
        json["requestId"] = failure.requestId.map { Weir.JSON($0) }
        json["retryAfterSeconds"] = failure.retryAfterSeconds.map { Weir.JSON($0) }
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        json["resetsAt"] = failure.resetsAt.map { Weir.JSON($0.formatted(style)) }
        return json
    }
}
