import HTTPTypes
import Hummingbird
import NIOCore
import WeirAPI

/// What tells others how the server is: alive, ready, its metrics, and what it can be asked.
struct ProbeRoutes: RouteGroup {
    let metrics: PrometheusMetrics
    let unreadiness: @Sendable () async -> String?

    func register(on routes: RouteRegistrar) {
        routes.onOpen("/healthz") { .json { $0.object { $0.member("status", "ok") } } }
        routes.onOpen("/readyz") {
            guard let reason = await unreadiness() else { return .json { $0.object { $0.member("status", "ready") } } }
            throw APIError(.unavailable, "Not ready: \(reason)", retryAfterSeconds: 1)
        }
        routes.onOpen("/metrics") {
            APIResponse(
                body: Array(metrics.text().utf8),
                headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"]
            )
        }
        routes.onOpen("/openapi.json") { APIResponse(body: OpenAPIText.bytes) }
    }
}
