import Logging
import NIOCore
import NIOHTTP1
import WeirAPI
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirServices
import WeirStorage

/// Answers another proxy that asks about a call which it forwards itself.
///
/// The proxy shows an operator's key of its own, so that nobody else can ask, and hands on the headers of the call.
final class AskExchange: ServedExchange {
    private let path: AskPath
    private let request: CheckedRequest
    private let head: HTTPRequestHead
    private let requestID: RequestID
    private let connection: ClientConnection
    private let core: GatewayCore
    private let begin = NIODeadline.now()
    private var isClientGone = false
    private(set) var hasWholeRequest = false
    private var route = "ask"
    private var caller: Caller?

    /// The header with the key of the proxy.
    static let keyHeader = "X-Weir-Gateway-Key"
    /// The true status of a refusal that `auth_request` cannot pass on, and its body.
    static let statusHeader = "X-Weir-Status"
    static let errorHeader = "X-Weir-Error"
    /// The status that the service answered with, as another proxy tells it.
    static let statusOfCallHeader = "X-Original-Status"
    /// What other proxies let through of a header.
    private static let maximumErrorBytes = 3_000

    init(
        _ path: AskPath,
        _ request: CheckedRequest,
        _ head: HTTPRequestHead,
        _ requestID: RequestID,
        _ connection: ClientConnection
    ) {
        self.path = path
        self.request = request
        self.head = head
        self.requestID = requestID
        self.connection = connection
        core = connection.core
    }

    var takesBody: Bool { !hasWholeRequest }

    func start() {
        let keys = head.headers[Self.keyHeader]
        guard keys.count == 1, let key = keys.first else {
            return misconfigured("The proxy must show its key, once, in the header '\(Self.keyHeader)'.")
        }
        let exchange = NIOLoopBound(self, eventLoop: connection.loop.eventLoop)
        let eventLoop = connection.loop.eventLoop
        core.ledger.checkAsker(key) { result in
            eventLoop.execute { exchange.value.checked(result) }
        }
    }

    private func checked(_ result: Result<Void, any Error>) {
        if case .failure(let error) = result {
            // Whoever guesses the proxy's key is held up as those are who guess other keys.
            let answered = core.answer(to: error, from: connection.peer)
            if answered is TooManyGuesses { return write(OwnAnswer(to: answered, requestID, core.errors)) }
            if let error = error as? APIError, error.code == .unauthorized || error.code == .forbidden {
                return misconfigured("The proxy's key in '\(Self.keyHeader)' does not let it ask: \(error.message)")
            }
            return refuse(error)
        }
        do throws(GatewayFault) {
            switch path {
            case .authRequest:
                guard let uri = head.headers.first(name: "X-Original-URI") else {
                    return misconfigured("The proxy must name the call's target in the header 'X-Original-URI'.")
                }
                let target: RequestTarget
                do throws(TargetFault) {
                    target = try RequestTarget(uri)
                } catch {
                    throw .badRequest("The request's target \(error.explanation).")
                }
                ask(
                    method: head.headers.first(name: "X-Original-Method") ?? "GET",
                    authority: head.headers.first(name: "X-Original-Host") ?? request.authority,
                    target: target
                )
            case .extAuthz(let target): ask(method: request.method, authority: request.authority, target: target)
            case .finish: try finishCall()
            }
        } catch {
            refuse(error)
        }
    }

    // MARK: Asking

    private func ask(method: String, authority: String, target: RequestTarget) {
        let host = HostName.host(ofAuthority: authority)
        switch core.table.match(method: method, host: host, path: target.path) {
        case .none: refuse(GatewayFault.noRoute)
        case .otherMethods(let methods): refuse(GatewayFault.otherMethods(methods))
        case .route(let index, let values):
            let found = core.table.routes[index]
            route = found.name
            guard let metering = found.metering else { return allow(IdentityHeaders.allFields(of: nil)) }
            admit(metering, values)
        }
    }

    private func admit(_ metering: GatewayRoute.Metering, _ values: [String: String]) {
        do throws(GatewayFault) {
            let asked = try Admission.request(
                metering,
                values,
                head.headers,
                core.table,
                requestID: requestID,
                key: key,
                countsAtOnce: metering.countsWhenAsked
            )
            let exchange = NIOLoopBound(self, eventLoop: connection.loop.eventLoop)
            let eventLoop = connection.loop.eventLoop
            core.ledger.admit(asked.request) { result in
                eventLoop.execute { exchange.value.decided(result) }
            }
        } catch {
            refuse(error)
        }
    }

    /// The proxy's id of the request, by which a question that is asked again is known; the proxy makes it, not its client.
    private var key: String? {
        guard let id = head.headers.first(name: "X-Request-Id"), (1...200).contains(id.utf8.count),
            id.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        return "gateway/" + id
    }

    private func decided(_ result: Result<AdmittedCall, any Error>) {
        switch result {
        case .failure(let error):
            // The proxy is believed in where the call came from, since it has shown its key.
            refuse(core.answer(to: error, from: ClientAddress.told(in: head) ?? connection.peer))
        case .success(let call):
            caller = call.caller
            var fields = IdentityHeaders.allFields(of: call)
            fields += call.usageFields
            allow(fields)
        }
    }

    // MARK: Finishing

    /// Ends a call: `?reservation=res_…&status=200`, with `quantity` when the call took another one than was held.
    ///
    /// The status may also stand in ``statusOfCallHeader``, where a proxy can put it as it has it.
    private func finishCall() throws(GatewayFault) {
        var items: [String: String] = [:]
        for item in (request.target.query ?? "").split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            items[String(parts[0])] = parts.count > 1 ? GatewayPath.decoded(String(parts[1])) : ""
        }
        guard let name = items["reservation"], !name.isEmpty else { return done("none") }
        guard let reservation = ReservationID(name) else { throw .badRequest("'reservation' is no reservation's id.") }
        // A proxy that never reached its upstream has no status to tell; several tries are told as a list.
        let told = items["status"] ?? head.headers.first(name: Self.statusOfCallHeader) ?? ""
        let status = told.split { $0 == "," || $0 == ":" || $0 == " " }.compactMap { Int($0) }.last ?? 0
        var quantity: Quantity?
        if let text = items["quantity"], !text.isEmpty {
            guard let value = Quantity(parsing: text), value >= .zero else {
                throw .badRequest("'quantity' must be a number of at least 0 with at most 9 decimals.")
            }
            quantity = value
        }
        let settlement: AskedSettlement = success.contains(status) ? .commit(quantity: quantity) : .release
        let exchange = NIOLoopBound(self, eventLoop: connection.loop.eventLoop)
        let eventLoop = connection.loop.eventLoop
        core.ledger.finish(reservation, settlement) { result in
            eventLoop.execute {
                switch result {
                case .success: exchange.value.done(settlement == .release ? "released" : "committed")
                case .failure(let error): exchange.value.refuse(error)
                }
            }
        }
    }

    /// The statuses that count: of the call's route when the proxy names the call again, else 2xx.
    private var success: StatusSet {
        guard let uri = head.headers.first(name: "X-Original-URI"), let target = try? RequestTarget(uri) else {
            return .successful
        }
        let authority = head.headers.first(name: "X-Original-Host") ?? request.authority
        let method = head.headers.first(name: "X-Original-Method") ?? "GET"
        guard
            case .route(let index, _) = core.table.match(
                method: method,
                host: HostName.host(ofAuthority: authority),
                path: target.path
            )
        else { return .successful }
        return core.table.routes[index].metering?.success ?? .successful
    }

    private func done(_ status: String) {
        var json = JSONWriter()
        json.object { $0.member("status", status) }
        write(OwnAnswer(status: 200, fields: [("Content-Type", OwnAnswer.jsonType)], body: json.bytes))
    }

    // MARK: Answering

    private func allow(_ fields: [(name: String, value: String)]) { write(OwnAnswer(status: 200, fields: fields)) }

    private func refuse(_ error: any Error) {
        var answer = OwnAnswer(to: error, requestID, core.errors)
        if path == .authRequest {
            let status = answer.status
            answer.fields.append((Self.statusHeader, "\(status)"))
            let text = Self.headerText(answer.body)
            if text.utf8.count <= Self.maximumErrorBytes { answer.fields.append((Self.errorHeader, text)) }
            // Anything but these would be an error of the proxy's own for nginx.
            if status != 401 { answer.status = 403 }
        }
        write(answer)
    }

    /// The proxy's own fault: it must show in the proxy's log, not to its client.
    private func misconfigured(_ message: String) {
        core.logger.warning("a proxy cannot ask about its calls", metadata: ["cause": "\(message)"])
        let fault = GatewayFault(status: 500, code: "internal_error", message: message)
        write(OwnAnswer(fault, requestID))
    }

    /// JSON in ASCII, as a header can hold it.
    private static func headerText(_ json: [UInt8]) -> String {
        var result = ""
        for unit in String(decoding: json, as: UTF8.self).utf16 {
            if unit >= 0x20, unit < 0x7F, let scalar = Unicode.Scalar(unit) {
                result.unicodeScalars.append(scalar)
            } else {
                let hex = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            }
        }
        return result
    }

    private func write(_ answer: OwnAnswer) {
        let nanoseconds = (NIODeadline.now() - begin).nanoseconds
        core.metrics.record(route: route, status: answer.status, nanoseconds: nanoseconds)
        if core.log.isOn {
            core.log.write(
                AccessEntry(
                    requestID: requestID.description,
                    method: request.method,
                    route: route,
                    status: answer.status,
                    microseconds: nanoseconds / 1000,
                    caller: caller
                )
            )
        }
        guard !isClientGone else { return }
        let keepsAlive = connection.mayKeep(request)
        connection.write(
            answer.bytes(
                requestID,
                date: connection.loop.date,
                keepsAlive: keepsAlive,
                isHead: request.method == "HEAD"
            )
        )
        connection.answered(keepsAlive: keepsAlive, tookAll: hasWholeRequest)
    }

    // MARK: The connection

    func take(_ part: HTTPServerRequestPart) {
        // What a proxy sends of the call's body is of no use here.
        if case .end = part { hasWholeRequest = true }
    }

    func clientWritable() {}
    func clientGone() { isClientGone = true }
}
