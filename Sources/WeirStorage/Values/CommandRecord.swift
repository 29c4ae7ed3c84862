package import WeirCore
package import WeirPrimitives

/// What is kept of a command beside its effect, in the same transaction.
package struct CommandRecord: Sendable, Hashable {
    /// The answer for repetitions of the request; nil when it came without a key.
    package var idempotency: IdempotencyRecord?
    package var audit: AuditEntry?
    /// What else the command changed, one entry a thing; they come before ``audit`` in the trail.
    package var alsoAudited: [AuditEntry]
    /// Jobs that the change makes needed; one whose key is there already, done or not, is passed over.
    package var jobs: [Job]
    /// What is noted on the timelines of invoices; each event of a message once, or the write fails with
    /// ``StorageError/conflict``.
    package var timeline: [InvoiceTimelineEntry]
    /// What is told to others beside what the stores announce of each change by themselves; see ``DomainEvent``.
    package var announcements: [Announcement]
    /// The job whose effect this is: it is done with it, or the whole write fails.
    package var completion: JobCompletion?
    /// What is kept of Stripe: which readings were applied, which event was dealt with, what someone should look at.
    package var stripe: StripeEffects?

    package init(
        idempotency: IdempotencyRecord? = nil,
        audit: AuditEntry? = nil,
        alsoAudited: [AuditEntry] = [],
        jobs: [Job] = [],
        timeline: [InvoiceTimelineEntry] = [],
        announcements: [Announcement] = [],
        completion: JobCompletion? = nil,
        stripe: StripeEffects? = nil
    ) {
        self.idempotency = idempotency
        self.audit = audit
        self.alsoAudited = alsoAudited
        self.jobs = jobs
        self.timeline = timeline
        self.announcements = announcements
        self.completion = completion
        self.stripe = stripe
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
    /// Method and path template of the request: `POST /v1/plans`.
    package var route: String?
    /// The person on whose behalf the actor says it acted.
    package var user: String?
    /// What changed.
    package var change: AuditChange

    package init(
        workspace: WorkspaceID,
        at: Timestamp,
        actor: AuditActor,
        action: String,
        kind: StoredKind,
        subject: String,
        customer: CustomerID? = nil,
        request: RequestID? = nil,
        route: String? = nil,
        user: String? = nil,
        change: AuditChange = .unknown
    ) {
        self.workspace = workspace
        self.at = at
        self.actor = actor
        self.action = action
        self.kind = kind
        self.subject = subject
        self.customer = customer
        self.request = request
        self.route = route
        self.user = user
        self.change = change
    }
}

/// From what to what something changed, without secrets and without personal data.
package struct AuditChange: Sendable, Hashable {
    /// The thing after the change, as the API shows it; of entries without ``differences``, which earlier versions wrote.
    package var state: JSONText?
    /// A list of `{path, from, to}`; nil when nothing is known but perhaps the ``state``, and then the difference is found
    /// from the states of the entries before.
    package var differences: JSONText?

    package init(state: JSONText? = nil, differences: JSONText? = nil) {
        self.state = state
        self.differences = differences
    }

    package static let unknown = AuditChange()
}

/// Which entries of the audit trail a list shows.
package struct AuditFilter: Sendable, Hashable {
    package var customer: CustomerID?
    package var actor: AuditActor?
    package var user: String?
    package var action: String?
    package var kind: StoredKind?
    package var subject: String?
    package var request: RequestID?
    package var range: TimeRange

    package init(
        customer: CustomerID? = nil,
        actor: AuditActor? = nil,
        user: String? = nil,
        action: String? = nil,
        kind: StoredKind? = nil,
        subject: String? = nil,
        request: RequestID? = nil,
        range: TimeRange = .always
    ) {
        self.customer = customer
        self.actor = actor
        self.user = user
        self.action = action
        self.kind = kind
        self.subject = subject
        self.request = request
        self.range = range
    }

    package static let all = AuditFilter()
}

/// Who changed something.
package enum AuditActor: Sendable, Hashable {
    case apiKey(APIKeyID)
    /// A customer, by a token.
    case customer(CustomerID)
    /// A person in the dashboard.
    case member(TeamMemberID)
    /// A job of the server, by its name.
    case job(String)
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
    /// The state that the entry before it left of the same thing.
    package var previousState: JSONText?

    package init(number: Int64, entry: AuditEntry, previousState: JSONText? = nil) {
        self.number = number
        self.entry = entry
        self.previousState = previousState
    }
}

extension AuditActor {
    /// The text form: an id, or what kind of actor it is.
    package var text: String {
        switch self {
        case .apiKey(let id): id.description
        case .customer(let id): id.description
        case .member(let id): id.description
        case .job(let name): Self.jobPrefix + name
        case .commandLine: "command_line"
        case .system: "system"
        }
    }

    /// Reads the text form; nil when it is no actor's.
    package init?(_ text: String) {
        switch text {
        case "command_line": self = .commandLine
        case "system": self = .system
        case _:
            if let id = APIKeyID(text) {
                self = .apiKey(id)
            } else if let id = CustomerID(text) {
                self = .customer(id)
            } else if let id = TeamMemberID(text) {
                self = .member(id)
            } else if text.hasPrefix(Self.jobPrefix), text.count > Self.jobPrefix.count {
                self = .job(String(text.dropFirst(Self.jobPrefix.count)))
            } else {
                return nil
            }
        }
    }

    private static let jobPrefix = "job:"
}
