import NIOCore
import NIOHTTP1
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirStorage

/// A request that is served on a connection.
protocol ServedExchange: AnyObject {
    /// Whether the next part of the request can be taken now.
    var takesBody: Bool { get }
    /// Whether the request was taken to its end.
    var hasWholeRequest: Bool { get }

    func start()
    /// Takes a part of the body, or the end.
    func take(_ part: HTTPServerRequestPart)
    func clientWritable()
    func clientGone()
}

/// Chooses how a request is served.
enum ExchangeMaker {
    static func exchange(for head: HTTPRequestHead, on connection: ClientConnection) -> any ServedExchange {
        let core = connection.core
        let now = core.clock.now()
        let requestID = core.ids.make(RequestID.self, at: now)
        let request: CheckedRequest
        do throws(GatewayFault) {
            request = try CheckedRequest(head, core.limits.head)
        } catch {
            return AnsweredExchange(error, nil, requestID, connection)
        }
        if core.table.answersAsks {
            do throws(TargetFault) {
                if let path = try AskPath(head.uri) {
                    return AskExchange(path, request, head, requestID, connection)
                }
            } catch {
                let fault = GatewayFault.badRequest("The target of the call \(error.explanation).")
                return AnsweredExchange(fault, request, requestID, connection)
            }
        }
        guard request.target.path.segments.first != AskPath.prefix else {
            return AnsweredExchange(.noRoute, request, requestID, connection)
        }
        let host = HostName.host(ofAuthority: request.authority)
        switch core.table.match(method: request.method, host: host, path: request.target.path) {
        case .none: return AnsweredExchange(.noRoute, request, requestID, connection)
        case .otherMethods(let methods):
            return AnsweredExchange(.otherMethods(methods), request, requestID, connection)
        case .route(let index, let values):
            let route = core.table.routes[index]
            guard let upstream = route.upstream, let pool = connection.loop.pool(upstream) else {
                return AnsweredExchange(.noRoute, request, requestID, connection)
            }
            return Exchange(route, values, request, head, requestID, pool, connection)
        }
    }
}

/// A request that is answered without asking anyone.
final class AnsweredExchange: ServedExchange {
    private let fault: GatewayFault
    private let request: CheckedRequest?
    private let requestID: RequestID
    private let connection: ClientConnection

    init(
        _ fault: GatewayFault,
        _ request: CheckedRequest?,
        _ requestID: RequestID,
        _ connection: ClientConnection
    ) {
        self.fault = fault
        self.request = request
        self.requestID = requestID
        self.connection = connection
    }

    var takesBody: Bool { false }
    var hasWholeRequest: Bool { false }

    func start() {
        let keepsAlive = !fault.closes && connection.mayKeep(request)
        let answer = OwnAnswer(fault, requestID)
        connection.write(
            answer.bytes(
                requestID,
                date: connection.loop.date,
                keepsAlive: keepsAlive,
                isHead: request?.method == "HEAD"
            )
        )
        connection.core.metrics.record(route: "unknown", status: fault.status, nanoseconds: 0)
        connection.core.log.write(
            AccessEntry(
                requestID: requestID.description,
                method: request?.method ?? "-",
                route: "unknown",
                status: fault.status,
                microseconds: 0,
                caller: nil
            )
        )
        connection.answered(keepsAlive: keepsAlive, tookAll: false)
    }

    func take(_ part: HTTPServerRequestPart) {}
    func clientWritable() {}
    func clientGone() {}
}
