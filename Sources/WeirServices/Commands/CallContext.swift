package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// On whose behalf, where and when a use case runs.
package struct CallContext: Sendable {
    package var workspace: WorkspaceID
    package var actor: AuditActor
    package var requestID: RequestID?
    /// The moment of the call; use cases read no other clock.
    package var now: Timestamp
    /// Set when the request came with an `Idempotency-Key` whose answer is to be kept.
    package var idempotency: IdempotencyClaim?
    /// The one customer that whoever asks may touch; nil when that is not limited.
    package var sealedTo: CustomerID?
    /// Method and path template of the request, for the audit trail.
    package var route: String?
    /// The person on whose behalf the actor says it acts, for the audit trail.
    package var user: String?
    /// The job that the call carries out: it is done with what the call writes, in the same transaction.
    package var job: JobClaim?
    /// The server's present, when ``now`` is that of a test clock: the audit trail stays in real time.
    package var realNow: Timestamp?
    /// What whoever asks was shown of the invoice that it acts on; where that is something else by the time of the write,
    /// nothing is done.
    package var shown: ShownFigures?

    package init(
        workspace: WorkspaceID,
        actor: AuditActor,
        requestID: RequestID? = nil,
        now: Timestamp,
        idempotency: IdempotencyClaim? = nil,
        sealedTo: CustomerID? = nil,
        route: String? = nil,
        user: String? = nil
    ) {
        self.workspace = workspace
        self.actor = actor
        self.requestID = requestID
        self.now = now
        self.idempotency = idempotency
        self.sealedTo = sealedTo
        self.route = route
        self.user = user
    }

    /// Whether whoever asks may touch a customer.
    package func mayTouch(_ customer: CustomerID) -> Bool { sealedTo == nil || sealedTo == customer }

    /// Whether a customer acts, and not the operator.
    package var isCustomers: Bool {
        if case .customer = actor { true } else { false }
    }

    /// An entry of the audit trail for what this call does.
    package func auditEntry(
        action: String,
        on subject: CommandSubject,
        change: AuditChange = .unknown
    ) -> AuditEntry {
        AuditEntry(
            workspace: workspace,
            at: realNow ?? now,
            actor: actor,
            action: action,
            kind: subject.kind,
            subject: subject.name,
            customer: subject.customer,
            request: requestID,
            route: route,
            user: user,
            change: change
        )
    }
}

/// An `Idempotency-Key` and what it stands for.
package struct IdempotencyClaim: Sendable, Hashable {
    package var key: String
    /// Digest of method, path and body.
    package var fingerprint: [UInt8]

    package init(key: String, fingerprint: [UInt8]) {
        self.key = key
        self.fingerprint = fingerprint
    }
}

/// How the answer to a use case is kept for repetitions of the request.
///
/// The answer must be known before the write, because it is kept in the same transaction; so whoever asks says how the
/// result reads; and how the audit trail tells what changed.
package struct AnswerKeeping<Value>: Sendable {
    package let answer: @Sendable (Value) -> KeptAnswer
    /// From what, if that is at hand, to what.
    package let change: @Sendable (_ from: Value?, _ to: Value, StoredKind) -> AuditChange

    package init(
        _ answer: @escaping @Sendable (Value) -> KeptAnswer,
        change: @escaping @Sendable (_ from: Value?, _ to: Value, StoredKind) -> AuditChange = { _, _, _ in .unknown }
    ) {
        self.answer = answer
        self.change = change
    }

    /// For callers without an idempotency key, such as the command line.
    package static var none: AnswerKeeping { AnswerKeeping { _ in KeptAnswer(status: 200, body: []) } }
}

/// An answer as repetitions get it.
package struct KeptAnswer: Sendable, Hashable {
    /// HTTP status.
    package var status: Int
    package var body: [UInt8]

    package init(status: Int, body: [UInt8]) {
        self.status = status
        self.body = body
    }
}
