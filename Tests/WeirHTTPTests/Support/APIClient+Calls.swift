import Testing
import WeirAPI
import WeirClient

extension APIClient {
    /// Sends a body that is written as text.
    func call(
        _ method: String,
        _ path: String,
        _ body: String? = nil,
        headers: [(name: String, value: String)] = []
    ) async throws -> WeirClient.APIResponse {
        try await send(method, path, bytes: body.map { Array($0.utf8) }, headers: headers)
    }

    /// Sends a request that is part of the test's preparation and must succeed.
    @discardableResult
    func prepare(
        _ method: String,
        _ path: String,
        _ body: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> WeirClient.APIResponse {
        let answer = try await call(method, path, body)
        try #require(answer.isSuccess, "\(answer.status) \(answer.text)", sourceLocation: sourceLocation)
        return answer
    }
}

extension WeirClient.APIResponse {
    /// The body with each id replaced by its kind and a number in the order of appearance: `plan_1`.
    ///
    /// Ids are random; where the same one stands twice, the same number does.
    var shape: String {
        var numbers: [String: Int] = [:]
        var names: [Substring: String] = [:]
        return text.replacing(/(?<kind>[a-z]+)_[0-9a-hjkmnp-tv-z]{26}(?![0-9a-z])/) { match in
            if let name = names[match.0] { return name }
            let kind = String(match.kind)
            numbers[kind, default: 0] += 1
            let name = "\(kind)_\(numbers[kind] ?? 0)"
            names[match.0] = name
            return name
        }
    }

    /// A member of the body, by the names on the way to it.
    subscript(_ path: String...) -> JSONValue? {
        path.reduce(json) { value, name in value?.objectValue?[name] }
    }

    /// The text of a member.
    func text(_ path: String...) -> String? {
        path.reduce(json as JSONValue?) { value, name in value?.objectValue?[name] }?.stringValue
    }

    /// The paths of the issues, with their codes.
    var issues: [String] {
        let issues = json.objectValue?["error"]?.objectValue?["issues"]?.arrayValue ?? []
        return issues.map { issue in
            let path = issue.objectValue?["path"]?.stringValue ?? ""
            let code = issue.objectValue?["code"]?.stringValue ?? ""
            return "\(path): \(code)"
        }
    }

    /// The code of the error.
    var code: String? { text("error", "code") }
}
