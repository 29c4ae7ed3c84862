package import WeirPrimitives

/// What is kept of a command beside its effect, in the same transaction.
package struct CommandRecord: Sendable, Hashable {
    /// The answer for repetitions of the request; nil when it came without a key.
    package var idempotency: IdempotencyRecord?
    package var audit: AuditEntry?

    package init(idempotency: IdempotencyRecord? = nil, audit: AuditEntry? = nil) {
        self.idempotency = idempotency
        self.audit = audit
    }

    package static let none = CommandRecord()
}

/// The answer to a request that came with an `Idempotency-Key`.
///
/// Storing one whose key is taken fails the whole write with ``StorageError/duplicate(_:)`` of `idempotencyKey`: the
/// request was carried out by someone else meanwhile, and that answer is the one to give.
package struct IdempotencyRecord: Sendable, Hashable {
    package var workspace: WorkspaceID
    /// 1 to 255 characters.
    package var key: String
    /// Digest of method, path and body; another one under the same key is another request.
    package var fingerprint: [UInt8]
    /// HTTP status of the answer.
    package var status: Int
    package var body: [UInt8]
    /// The customer whose data the answer holds, so that erasing the customer removes it.
    package var customer: CustomerID?
    package var createdAt: Timestamp

    package init(
        workspace: WorkspaceID,
        key: String,
        fingerprint: [UInt8],
        status: Int,
        body: [UInt8],
        customer: CustomerID? = nil,
        createdAt: Timestamp
    ) {
        self.workspace = workspace
        self.key = key
        self.fingerprint = fingerprint
        self.status = status
        self.body = body
        self.customer = customer
        self.createdAt = createdAt
    }
}

/// Who did what to what, when.
package struct AuditEntry: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var at: Timestamp
    package var actor: AuditActor
    /// Verb in the past behind the kind: `plan.upserted`, `customer.suspended`.
    package var action: String
    package var kind: StoredKind
    /// Id of what it was done to, as text.
    package var subject: String
    /// The customer concerned, if one is.
    package var customer: CustomerID?
    package var request: RequestID?

    package init(
        workspace: WorkspaceID,
        at: Timestamp,
        actor: AuditActor,
        action: String,
        kind: StoredKind,
        subject: String,
        customer: CustomerID? = nil,
        request: RequestID? = nil
    ) {
        self.workspace = workspace
        self.at = at
        self.actor = actor
        self.action = action
        self.kind = kind
        self.subject = subject
        self.customer = customer
        self.request = request
    }
}

package enum AuditActor: Sendable, Hashable {
    case apiKey(APIKeyID)
    /// The `weir` command on the machine itself.
    case commandLine
    /// Weir by itself.
    case system
}

/// An audit entry in its place.
package struct NumberedAuditEntry: Sendable, Hashable {
    /// Grows with every entry of the installation.
    package var number: Int64
    package var entry: AuditEntry

    package init(number: Int64, entry: AuditEntry) {
        self.number = number
        self.entry = entry
    }
}
