import HTTPTypes
import Hummingbird
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// Lets pages of named origins call what customers ask for themselves, from a browser.
///
/// A browser asks first, without a token, whether a page may: then the lists of all workspaces count. The answer to the
/// call itself can be read by the pages that the token's own workspace names.
struct CrossOrigin: Sendable {
    let workspaces: WorkspaceService
    let directory: PolicyDirectory

    /// How long a browser may remember that it may ask, in seconds.
    private static let maximumAge = 600

    /// The answer to a browser that asks whether a page may call; nil when that is not what is asked.
    func preflight(_ request: Request) async throws -> Response? {
        guard request.method == .options, Self.isCovered(request), request.headers[.requestedMethod] != nil,
            let origin = request.headers[.origin]
        else { return nil }
        var response = Response(status: .noContent)
        response.headers[.vary] = "Origin"
        guard try await isAllowed(origin, in: nil) else { return response }
        response.headers[.allowedOrigin] = origin
        response.headers[.allowedMethods] = "GET, POST"
        response.headers[.allowedHeaders] = "Authorization, Content-Type, Idempotency-Key"
        response.headers[.preflightAge] = "\(Self.maximumAge)"
        return response
    }

    /// Lets the page that called read an answer, if it may.
    func setHeaders(of response: inout Response, to request: Request, _ workspace: WorkspaceID?) async {
        guard Self.isCovered(request), let origin = request.headers[.origin] else { return }
        response.headers[.vary] = "Origin"
        // Where that cannot be found out the page cannot read the answer, which is the safe side.
        guard (try? await isAllowed(origin, in: workspace)) == true else { return }
        response.headers[.allowedOrigin] = origin
        response.headers[.exposedHeaders] = "X-Request-Id, Retry-After"
    }

    private static func isCovered(_ request: Request) -> Bool { request.uri.path.hasPrefix("/billing/") }

    private func isAllowed(_ origin: String, in workspace: WorkspaceID?) async throws -> Bool {
        if let workspace { return try await directory.policy(of: workspace).settings.allowedOrigins.contains(origin) }
        for workspace in try await workspaces.workspaces() {
            if try await isAllowed(origin, in: workspace.id) { return true }
        }
        return false
    }
}

extension HTTPField.Name {
    fileprivate static let requestedMethod = known("Access-Control-Request-Method")
    fileprivate static let allowedOrigin = known("Access-Control-Allow-Origin")
    fileprivate static let allowedMethods = known("Access-Control-Allow-Methods")
    fileprivate static let allowedHeaders = known("Access-Control-Allow-Headers")
    fileprivate static let exposedHeaders = known("Access-Control-Expose-Headers")
    fileprivate static let preflightAge = known("Access-Control-Max-Age")
}
