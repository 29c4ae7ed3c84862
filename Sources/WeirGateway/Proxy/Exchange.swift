import Logging
import NIOCore
import NIOHTTP1
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirServices
import WeirStorage

/// One call through the gateway: admitted, forwarded, answered, and counted or released.
///
/// Only ever touched on its connection's event loop. What happens comes in as a call of a function; ``Stage`` says what
/// is waited for. A reservation is settled exactly once, however the call ends (``settle(_:then:)``).
final class Exchange: ServedExchange {
    enum Stage {
        /// The ledger decides.
        case admitting
        /// A connection to the upstream is awaited.
        case connecting
        /// The upstream has the request, or gets it.
        case forwarding
        /// The ledger commits or releases; afterwards the answer goes on.
        case settling
        case done
    }

    let route: GatewayRoute
    let values: [String: String]
    let request: CheckedRequest
    let head: HTTPRequestHead
    let requestID: RequestID
    let pool: UpstreamPool
    let connection: ClientConnection
    let core: GatewayCore
    let begin: NIODeadline

    var stage = Stage.admitting
    var admitted: AdmittedCall?
    /// The values of the request that the commit needs.
    var kept: [ValueSource: CallValue] = [:]
    var isSettled = false
    var settleTries = 0

    // The request on its way up.
    var upstream: UpstreamConnection?
    var hasWholeRequest = false
    var isForwardedWhole = false
    var bodyBytes = 0
    var wasRetried = false
    var wasConnectionReused = false

    // The answer on its way down.
    var answer = AnswerState()
    var isClientGone = false
    /// What came from the upstream while the ledger was asked.
    var waitingParts = CircularBuffer<HTTPClientResponsePart>()
    var status = 0

    var lastProgress: NIODeadline
    let watch: LoopTimer
    var nextRenewal: NIODeadline?
    /// The time was found to be up once, and what had come by then is looked at before it counts.
    var isOverdue = false

    init(
        _ route: GatewayRoute,
        _ values: [String: String],
        _ request: CheckedRequest,
        _ head: HTTPRequestHead,
        _ requestID: RequestID,
        _ pool: UpstreamPool,
        _ connection: ClientConnection
    ) {
        self.route = route
        self.values = values
        self.request = request
        self.head = head
        self.requestID = requestID
        self.pool = pool
        self.connection = connection
        core = connection.core
        watch = LoopTimer(connection.loop.eventLoop)
        begin = .now()
        lastProgress = begin
    }

    // MARK: Admission

    func start() {
        if case .length(let length) = request.framing, length > route.maximumBodyBytes {
            return refuse(GatewayFault.bodyTooLarge(route.maximumBodyBytes))
        }
        guard let metering = route.metering else { return connect() }
        do throws(GatewayFault) {
            let asked = try Admission.request(
                metering,
                values,
                head.headers,
                core.table,
                requestID: requestID,
                key: nil,
                countsAtOnce: false
            )
            kept = asked.kept
            let exchange = NIOLoopBound(self, eventLoop: connection.loop.eventLoop)
            let eventLoop = connection.loop.eventLoop
            core.ledger.admit(asked.request) { result in
                eventLoop.execute { exchange.value.decided(result) }
            }
        } catch {
            refuse(error)
        }
    }

    private func decided(_ result: Result<AdmittedCall, any Error>) {
        switch result {
        case .failure(let error):
            let address = core.address(of: head, peer: connection.peer)
            let answered = core.answer(to: error, from: address)
            guard !isClientGone else { return finish() }
            refuse(answered)
        case .success(let call):
            admitted = call
            guard !isClientGone else { return settle(.clientAborted(answered: false)) { _ in self.finish() } }
            connect()
        }
    }

    // MARK: Connecting

    private func connect() {
        stage = .connecting
        if let metering = route.metering {
            nextRenewal = .now() + renewalInterval(metering)
        }
        pool.lease(self)
        if case .connecting = stage { scheduleWatch() }
    }

    func connected(_ connection: UpstreamConnection) {
        guard case .connecting = stage else { return connection.leave(isReusable: true) }
        upstream = connection
        wasConnectionReused = connection.isReused
        connection.serve(self)
        stage = .forwarding
        lastProgress = .now()
        scheduleWatch()
        connection.write(.head(UpstreamHead.make(for: self)))
        if request.expectsContinue, !hasWholeRequest {
            self.connection.write(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n"))
            self.connection.flush()
        }
        if case .none = request.framing {
            connection.write(.end(nil))
            isForwardedWhole = true
        }
        self.connection.process()
        connection.flush()
    }

    func notConnected(_ failure: UpstreamPool.Failure) {
        guard case .connecting = stage else { return }
        core.logger.warning(
            "an upstream gave no connection",
            metadata: ["route": "\(route.name)", "upstream": "\(pool.settings.name)", "cause": "\(failure)"]
        )
        let fault: GatewayFault =
            switch failure {
            case .unreachable: .upstreamUnreachable
            case .full, .timedOut: .upstreamFull
            }
        settle(.notSent) { _ in self.answerFault(fault) }
    }

    // MARK: The request

    var takesBody: Bool {
        guard !hasWholeRequest else { return false }
        // The end of a request without a body needs no upstream.
        if case .none = request.framing { return true }
        guard case .forwarding = stage, let upstream else { return false }
        return upstream.isWritable
    }

    func take(_ part: HTTPServerRequestPart) {
        switch part {
        case .head: break
        case .body(let bytes):
            bodyBytes += bytes.readableBytes
            guard bodyBytes <= route.maximumBodyBytes else {
                dropUpstream()
                return settle(.badRequest(answered: answer.isHeadSent && answer.isSuccess)) { _ in
                    self.answerFault(.bodyTooLarge(self.route.maximumBodyBytes))
                }
            }
            lastProgress = .now()
            upstream?.write(.body(.byteBuffer(bytes)))
            upstream?.flush()
        case .end:
            hasWholeRequest = true
            lastProgress = .now()
            guard !isForwardedWhole, case .forwarding = stage else { return }
            // Trailers are not handed on: what they say was not checked.
            upstream?.write(.end(nil))
            upstream?.flush()
            isForwardedWhole = true
        }
    }

    func upstreamWritable() { connection.process() }

    /// Lets go of the upstream in the middle.
    func dropUpstream() {
        let dropped = upstream
        upstream = nil
        dropped?.close()
        if case .connecting = stage { pool.cancel(self) }
    }

    // MARK: Ends

    /// Refuses before anything is held.
    private func refuse(_ error: any Error) {
        write(OwnAnswer(to: error, requestID, core.errors), closes: (error as? GatewayFault)?.closes ?? false)
        finish()
    }

    /// Answers with a fault when nothing of an answer is out, and breaks off if it is.
    func answerFault(_ fault: GatewayFault) {
        guard !answer.isHeadSent else { return breakOff() }
        write(OwnAnswer(to: fault, requestID, core.errors), closes: fault.closes)
        finish()
    }

    func write(_ own: OwnAnswer, closes: Bool) {
        guard !isClientGone else { return }
        status = own.status
        answer.isHeadSent = true
        answer.keepsAlive = !closes && connection.mayKeep(request)
        connection.write(
            own.bytes(
                requestID,
                date: connection.loop.date,
                keepsAlive: answer.keepsAlive,
                isHead: request.method == "HEAD"
            )
        )
    }

    /// The client must see that it has not the whole answer.
    func breakOff() {
        answer.keepsAlive = false
        note(isComplete: false)
        end()
        if !isClientGone { connection.breakOff() }
    }

    /// Everything is written.
    func finish() {
        note(isComplete: !isClientGone)
        end()
        if !isClientGone { connection.answered(keepsAlive: answer.keepsAlive, tookAll: hasWholeRequest) }
    }

    private func end() {
        stage = .done
        watch.cancel()
        waitingParts.removeAll()
        dropUpstream()
    }

    private func note(isComplete: Bool) {
        let nanoseconds = (NIODeadline.now() - begin).nanoseconds
        core.metrics.record(route: route.name, status: isClientGone ? 499 : status, nanoseconds: nanoseconds)
        guard core.log.isOn else { return }
        core.log.write(
            AccessEntry(
                requestID: requestID.description,
                method: request.method,
                route: route.name,
                status: isClientGone ? 499 : status,
                microseconds: nanoseconds / 1000,
                caller: admitted?.caller,
                end: isComplete ? nil : StreamedEnd(bytes: answer.sent, isComplete: false)
            )
        )
    }
}
