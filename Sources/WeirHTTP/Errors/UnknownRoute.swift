import HTTPTypes
import WeirAPI

/// Tells a path that does not exist from one that exists for other methods.
struct UnknownRoute: Sendable {
    private let templates: [Template]

    private struct Template: Sendable {
        var segments: [Substring]
        var method: HTTPRequest.Method

        func matches(_ path: [Substring]) -> Bool {
            path.count == segments.count && zip(segments, path).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
    }

    init(table: [RouteDeclaration]) {
        templates = table.map { Template(segments: Self.segments($0.path), method: $0.method) }
    }

    /// The error for a request that no route takes, and the methods that the path has.
    func error(method: HTTPRequest.Method, path: String) -> (error: APIError, allowed: [HTTPRequest.Method]) {
        let segments = Self.segments(path)
        let allowed = templates.filter { $0.matches(segments) }.map(\.method)
        if allowed.isEmpty {
            return (APIError(.notFound, "There is no such route.", hint: "See the API reference for the routes."), [])
        }
        let list = allowed.map(\.rawValue).joined(separator: ", ")
        let error = APIError(
            .methodNotAllowed,
            "The method \(method.rawValue) is not allowed here.",
            hint: "Use \(list)."
        )
        return (error, allowed)
    }

    private static func segments(_ path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: true)
    }
}
