import Logging
import NIOCore
import NIOHTTP1
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirServices
import WeirStorage

extension Exchange {
    // MARK: Settling

    /// Commits or releases what the call holds, by how it ended, and then goes on.
    ///
    /// Done once; a call that holds nothing, or is settled already, goes on at once.
    func settle(_ end: CallEnd, then next: @escaping (Result<Void, any Error>) -> Void) {
        guard !isSettled, let metering = route.metering, let admitted, case .held(let call) = admitted.kind else {
            return next(.success(()))
        }
        isSettled = true
        nextRenewal = nil
        stage = .settling
        upstream?.isPaused = true
        switch metering.settlement(of: end) {
        case .commit(let isWhole):
            commit(call, taken(metering, call, isWhole: isWhole), next)
        case .release:
            let bound = NIOLoopBound((self, next), eventLoop: connection.loop.eventLoop)
            let eventLoop = connection.loop.eventLoop
            core.ledger.release(call) { result in
                eventLoop.execute {
                    let (exchange, next) = bound.value
                    // What could not be given back expires by itself.
                    exchange.core.metrics.settled((try? result.get()) == nil ? "failed" : "released")
                    exchange.goOn(next, .success(()))
                }
            }
        }
    }

    private func commit(
        _ call: CallHold,
        _ taken: TakenByCall,
        _ next: @escaping (Result<Void, any Error>) -> Void
    ) {
        let bound = NIOLoopBound((self, next), eventLoop: connection.loop.eventLoop)
        let eventLoop = connection.loop.eventLoop
        core.ledger.commit(call, taken) { result in
            eventLoop.execute {
                let (exchange, next) = bound.value
                exchange.committed(call, taken, result, next)
            }
        }
    }

    /// How often, and after how many milliseconds at first, a commit is tried again that the ledger had no room for.
    private static let commitTries = 6
    private static let commitDelay: Int64 = 50

    private func committed(
        _ call: CallHold,
        _ taken: TakenByCall,
        _ result: Result<CommittedCall, any Error>,
        _ next: @escaping (Result<Void, any Error>) -> Void
    ) {
        switch result {
        case .success(let outcome):
            core.metrics.settled("committed")
            if let standing = outcome.standing {
                admitted?.decision?.used = standing.used
                admitted?.decision?.reserved = standing.reserved
            }
            goOn(next, .success(()))
        case .failure(let error):
            // The work is done, so room is waited for.
            if case .overloaded? = error as? LedgerError, settleTries < Self.commitTries {
                let delay = TimeAmount.milliseconds(Self.commitDelay << Int64(settleTries))
                settleTries += 1
                connection.loop.eventLoop.assumeIsolated().scheduleTask(in: delay) {
                    self.commit(call, taken, next)
                }
                return
            }
            core.metrics.settled("failed")
            core.logger.error(
                "a call was answered and could not be counted",
                metadata: [
                    "request_id": "\(requestID)", "route": "\(route.name)", "reservation": "\(call.name)",
                    "error": "\(String(reflecting: error))",
                ]
            )
            goOn(next, .failure(error))
        }
    }

    /// Goes on after the ledger was asked, and with what came meanwhile.
    private func goOn(_ next: (Result<Void, any Error>) -> Void, _ result: Result<Void, any Error>) {
        next(result)
        if case .forwarding = stage, isClientGone, isSettled, !answer.isWhole {
            // Nobody hears the rest, and nothing depends on it.
            return finish()
        }
        while case .forwarding = stage, let part = waitingParts.popFirst() { upstreamPart(part) }
        guard case .forwarding = stage else { return }
        guard upstream != nil || answer.isWhole else { return upstreamBroke(.upstreamBroke) }
        upstreamReadComplete()
        if connection.isWritable { upstream?.isPaused = false }
        connection.process()
    }

    private func taken(_ metering: GatewayRoute.Metering, _ call: CallHold, isWhole: Bool) -> TakenByCall {
        var values = AnswerValues(fields: answer.reader?.found ?? [:])
        for name in metering.answerHeaders { values.headers[name] = answer.head?.headers.first(name: name) }
        return TakenByCall(
            quantity: metering.quantity.countedQuantity(kept, values, isWhole: isWhole, held: call.quantity),
            properties: metering.properties.compactMap { property in
                guard !property.source.isOfRequest, let value = property.source.value(in: values) else { return nil }
                return EventProperties.Member(name: property.name, value: PropertyValue(value))
            }
        )
    }

    // MARK: The upstream breaks

    func upstreamClosed(_ closed: UpstreamConnection) {
        guard upstream === closed else { return }
        upstream = nil
        // What came of the answer before is looked at once the ledger has answered.
        if case .settling = stage { return }
        if closed.hasFailedHandshake, answer.head == nil {
            core.logger.warning(
                "an upstream does not agree on TLS",
                metadata: ["route": "\(route.name)", "upstream": "\(pool.settings.name)"]
            )
            return settle(.notSent) { _ in self.answerFault(.upstreamUnreachable) }
        }
        if mayTryAgain {
            wasRetried = true
            isForwardedWhole = false
            stage = .connecting
            return pool.lease(self, fresh: true)
        }
        upstreamBroke(.upstreamBroke)
    }

    /// Whether the connection may have been closed before it saw the request, which can do no harm twice.
    private var mayTryAgain: Bool {
        guard wasConnectionReused, !wasRetried, answer.head == nil, case .none = request.framing,
            case .forwarding = stage
        else { return false }
        return ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"].contains(request.method)
    }

    /// No whole answer comes.
    func upstreamBroke(_ fault: GatewayFault) {
        dropUpstream()
        let code = answer.head.map { Int($0.status.code) }
        settle(.unknown(status: code)) { _ in self.answerFault(fault) }
    }

    // MARK: The client goes

    func clientGone() {
        guard !isClientGone else { return }
        isClientGone = true
        switch stage {
        case .admitting, .settling, .done: break
        case .connecting:
            dropUpstream()
            settle(.clientAborted(answered: false)) { _ in self.finish() }
        case .forwarding:
            if route.metering?.clientAbort == .finish, isForwardedWhole, !isSettled {
                // The work goes on, and is counted by its end.
                answer.mode = answer.head == nil ? .none : .unheard
                answer.held.removeAll()
                upstream?.isPaused = false
                return
            }
            dropUpstream()
            settle(.clientAborted(answered: answer.isHeadSent && answer.isSuccess)) { _ in self.finish() }
        }
    }

    // MARK: Time

    /// Looks at the time when something may be due at the earliest; what is put off meanwhile is found then.
    func scheduleWatch() {
        let step = min(route.timeouts.answer, route.timeouts.idle)
        var next = min(begin + .milliseconds(Int64(route.timeouts.total)), .now() + .milliseconds(Int64(step)))
        if let nextRenewal { next = min(next, nextRenewal) }
        watch.set(next) { [weak self] in self?.lookAtTime() }
    }

    /// How long what has come already may take to be read, when the time is up.
    private static let secondLook = TimeAmount.milliseconds(20)

    /// When the call has lasted too long, as far as is known now.
    private var deadline: NIODeadline? {
        let total = begin + .milliseconds(Int64(route.timeouts.total))
        switch stage {
        case .done: return nil
        case .admitting, .connecting, .settling: return total
        case .forwarding:
            let waitsForAnswer = isForwardedWhole && answer.head == nil
            let step = waitsForAnswer ? route.timeouts.answer : route.timeouts.idle
            return min(total, lastProgress + .milliseconds(Int64(step)))
        }
    }

    /// The time for the whole call is over while a successful answer goes out.
    ///
    /// However slow its client was, or when it hung up: it has had a part of it.
    private func endInTheMiddle() {
        if !isClientGone {
            connection.breakOff()
            isClientGone = true
        }
        dropUpstream()
        settle(.clientAborted(answered: true)) { _ in self.finish() }
    }

    /// A third of the time that a reservation holds, so that one renewal may fail.
    func renewalInterval(_ metering: GatewayRoute.Metering) -> TimeAmount {
        .milliseconds(Int64(metering.holdSeconds) * 1_000 / 3)
    }

    private func lookAtTime() {
        let now = NIODeadline.now()
        if let renewal = nextRenewal, renewal <= now, case .held(let call)? = admitted?.kind,
            let metering = route.metering
        {
            core.ledger.renew(call, seconds: metering.holdSeconds)
            nextRenewal = now + renewalInterval(metering)
        }
        guard let deadline, deadline <= now else {
            isOverdue = false
            if case .done = stage { return }
            return scheduleWatch()
        }
        guard isOverdue else {
            // On a busy machine the time is up before what came in time was read.
            isOverdue = true
            watch.set(in: Self.secondLook) { [weak self] in self?.lookAtTime() }
            return
        }
        isOverdue = false
        switch stage {
        case .done: break
        case .admitting, .settling:
            // The ledger answers, or says that it cannot.
            lastProgress = now
            watch.set(in: .seconds(1)) { [weak self] in self?.lookAtTime() }
        case .connecting:
            dropUpstream()
            settle(.notSent) { _ in self.answerFault(.upstreamSlow) }
        case .forwarding:
            if answer.head == nil, !isForwardedWhole, upstream?.isWritable ?? false {
                // The client does not send the rest of its request.
                dropUpstream()
                settle(.badRequest(answered: false)) { _ in self.answerFault(.slowRequest) }
            } else if answer.isHeadSent, answer.isSuccess, begin + .milliseconds(Int64(route.timeouts.total)) <= now {
                endInTheMiddle()
            } else if answer.isHeadSent, !isClientGone, !connection.isWritable {
                // A client that does not take its answer is one that went away.
                connection.breakOff()
                clientGone()
                lastProgress = now
                if case .forwarding = stage { scheduleWatch() }
            } else {
                upstreamBroke(.upstreamSlow)
            }
        }
    }
}

extension PropertyValue {
    init(_ value: CallValue) {
        switch value {
        case .text(let text): self = .string(text)
        case .number(let number): self = .number(number)
        case .bool(let bool): self = .bool(bool)
        }
    }
}
