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

    package init(
        workspace: WorkspaceID,
        actor: AuditActor,
        requestID: RequestID? = nil,
        now: Timestamp,
        idempotency: IdempotencyClaim? = nil
    ) {
        self.workspace = workspace
        self.actor = actor
        self.requestID = requestID
        self.now = now
        self.idempotency = idempotency
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
/// result reads.
package struct AnswerKeeping<Value>: Sendable {
    package let answer: @Sendable (Value) -> KeptAnswer

    package init(_ answer: @escaping @Sendable (Value) -> KeptAnswer) { self.answer = answer }

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
