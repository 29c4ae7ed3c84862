import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

extension JSONWriter {
    /// Writes the members that every decision has.
    mutating func decision(_ decision: Decision) {
        let (limit, remaining) = (decision.limit, decision.remaining)
        if let used = decision.used.integerValue, let reserved = decision.reserved.integerValue {
            // All are whole as a rule, and then they are written in one piece.
            if limit == nil {
                return wholeDecision(used, reserved, nil, decision.resetsAt)
            }
            if let limit = limit?.integerValue, let remaining = remaining?.integerValue {
                return wholeDecision(used, reserved, (limit, remaining), decision.resetsAt)
            }
        }
        ready("\"allowed\":true,\"used\":")
        element(decision.used)
        ready("\"reserved\":")
        element(decision.reserved)
        ready("\"limit\":")
        element(limit)
        ready("\"remaining\":")
        element(remaining)
        ready("\"resetsAt\":")
        element(decision.resetsAt)
    }

    private mutating func wholeDecision(
        _ used: Int64,
        _ reserved: Int64,
        _ bounds: (limit: Int64, remaining: Int64)?,
        _ resetsAt: Timestamp
    ) {
        // Four numbers of at most 20 bytes, and the names.
        piece(atMost: 160) { text in
            text.fixed("\"allowed\":true,\"used\":")
            text.integer(used)
            text.fixed(",\"reserved\":")
            text.integer(reserved)
            if let bounds {
                text.fixed(",\"limit\":")
                text.integer(bounds.limit)
                text.fixed(",\"remaining\":")
                text.integer(bounds.remaining)
            } else {
                text.fixed(",\"limit\":null,\"remaining\":null")
            }
        }
        ready("\"resetsAt\":")
        element(resetsAt)
    }
}

/// A yes: `{allowed, used, reserved, limit, remaining, resetsAt}`.
struct DecisionAnswerBody: JSONWritable {
    let allowed: AllowedDecision

    init(_ allowed: AllowedDecision) { self.allowed = allowed }

    func write(to json: inout JSONWriter) { json.object { $0.decision(allowed.decision) } }
}

extension JSONWriter {
    /// Writes one answer of a batch: the decision, or the error that a call by itself would get.
    ///
    /// The request by its address: little of it is in the answer, and to copy it would be to look at it all.
    mutating func decision(_ answer: DecisionAnswer, to request: UnsafePointer<DecisionRequest>) {
        object { json in
            switch request.pointee.customer {
            case .id(let id): json.member("customerId", id)
            case .external(let text):
                json.ready("\"externalCustomerId\":")
                json.string(text)
            case .stripe(let text): json.member("customerId", "stripe:" + text)
            }
            json.ready("\"feature\":")
            json.string(request.pointee.feature)
            switch answer {
            case .allowed(let allowed):
                json.decision(allowed.decision)
            case .refused(let refused):
                json.member("allowed", false)
                json.errorMember(APIError(refused.error))
            case .failed(let error):
                json.member("allowed", false)
                json.errorMember(APIError(error))
            }
        }
    }
}

extension JSONWriter {
    /// Writes the member `error` as an answer with that error would have it, and how long to wait.
    fileprivate mutating func errorMember(_ error: APIError) {
        var error = error
        if let seconds = error.retryAfterSeconds {
            error.members["retryAfterSeconds"] = .number(ExactDecimal(Int64(seconds)))
        }
        guard case .object(let object)? = try? JSONParser.parse(error.jsonBytes) else { return }
        member("error", object["error"])
    }
}

/// A reservation as the API shows it.
struct ReservationBody: JSONWritable {
    let id: ReservationID
    let reservation: Reservation
    /// Of the call that made it.
    var decision: Decision?
    /// What was recorded when it was committed.
    var committed: CommittedUsage?

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.reservation(id, reservation, quantity: reservation.quantity)
            if let committed {
                json.member("committedQuantity", committed.quantity)
                json.member("overrun", committed.overrun)
            }
            if let decision { json.decision(decision) }
        }
    }
}

/// What a commit recorded.
struct CommitBody: JSONWritable {
    let id: ReservationID
    let outcome: CommitOutcome

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.reservation(id, outcome.reservation, quantity: outcome.quantity)
            json.member("overrun", outcome.overrun)
            json.member("used", outcome.decision.used)
            json.member("reserved", outcome.decision.reserved)
            json.member("limit", outcome.decision.limit)
            json.member("remaining", outcome.decision.remaining)
            json.member("resetsAt", outcome.decision.resetsAt)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func reservation(_ id: ReservationID, _ reservation: Reservation, quantity: Quantity) {
        member("id", id.description)
        member("customerId", id.customer)
        member("feature", reservation.feature)
        member("status", reservation.state.rawValue)
        member("quantity", quantity)
        member("eventName", reservation.eventName)
        member("idempotencyKey", reservation.key)
        member("createdAt", reservation.createdAt)
        member("expiresAt", reservation.expiresAt)
    }
}
