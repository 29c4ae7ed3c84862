import CoreMetrics
import HTTPTypes
import Synchronization

/// Counts requests and measures their time, by method, route template and status.
final class RequestMetrics: Sendable {
    private struct Key: Hashable {
        var method: String
        var route: String
        var status: Int
    }

    private let factory: any MetricsFactory
    private let timers = Mutex<[Key: CoreMetrics.Timer]>([:])

    init(factory: any MetricsFactory) { self.factory = factory }

    /// Notes one answer; the histogram's count is the number of requests.
    func record(method: HTTPRequest.Method, route: String, status: Int, duration: Duration) {
        let (seconds, attoseconds) = duration.components
        timer(method, route, status).recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    /// The metrics of one route, for noting answers without looking the route up.
    func route(_ method: HTTPRequest.Method, _ route: String) -> RouteMetrics {
        RouteMetrics { self.timer(method, route, $0) }
    }

    private func timer(_ method: HTTPRequest.Method, _ route: String, _ status: Int) -> CoreMetrics.Timer {
        // Methods are any text in HTTP; those that no route has are one series.
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete]
        let key = Key(method: known.contains(method) ? method.rawValue : "other", route: route, status: status)
        return timers.withLock { timers in
            if let timer = timers[key] { return timer }
            let timer = CoreMetrics.Timer(
                label: "weir_http_request_duration_seconds",
                dimensions: [("method", key.method), ("route", route), ("status", "\(status)")],
                factory: factory
            )
            timers[key] = timer
            return timer
        }
    }
}

/// Counts requests of one route and measures their time, by status.
final class RouteMetrics: Sendable {
    private let make: @Sendable (_ status: Int) -> CoreMetrics.Timer
    private let timers = Mutex<[Int: CoreMetrics.Timer]>([:])

    init(make: @escaping @Sendable (Int) -> CoreMetrics.Timer) { self.make = make }

    func record(status: Int, nanoseconds: Int64) {
        let timer = timers.withLock { timers in
            if let timer = timers[status] { return timer }
            let timer = make(status)
            timers[status] = timer
            return timer
        }
        timer.recordNanoseconds(nanoseconds)
    }
}
