package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Runs commands of the control plane: load, decide, write, and again when another write came between.
///
/// The audit entry and the answer kept for repetitions are part of the write, so that a crash cannot part them from it.
package struct CommandRunner: Sendable {
    package typealias Stores = IdempotencyStore & JobStore

    private let stores: any Stores
    private let renderer: AuditRenderer
    /// For commands that give invoices their numbers, and for runs that give many.
    let numbering = NumberingTurns()
    /// How often a command is decided anew before it gives up.
    private static let attempts = 10
    /// The same for a job, for which nobody waits, in case several servers work on one database.
    private static let jobAttempts = 100

    /// `renderer`: How the audit trail tells of what is no answer.
    package init(stores: any Stores, renderer: AuditRenderer = .none) {
        self.stores = stores
        self.renderer = renderer
    }

    /// The entry of the audit trail for one thing that a call changes.
    func auditEntry(of change: AuditedChange, _ context: CallContext) -> AuditEntry {
        context.auditEntry(
            action: change.action,
            on: change.subject,
            change: renderer.change(change.from, change.to, change.subject.kind)
        )
    }

    /// Runs one command.
    ///
    /// - Parameters:
    ///   - context: Who asks.
    ///   - keeping: The answer that is kept for repetitions.
    ///   - isNumbering: The command may give invoices their numbers, so it waits for its turn among those that do.
    ///   - decide: Loads and decides; called again after a conflict, so it must change nothing by itself.
    /// - Returns: What the command comes to.
    /// - Throws: ``WeirError``; ``IdempotencyKeyTaken`` when the same key was used by a request that ended first;
    ///   `CancellationError` when the task is cancelled while it waits for its turn.
    package func run<Value>(
        _ context: CallContext,
        keeping: AnswerKeeping<Value>,
        isNumbering: Bool = false,
        decide: () async throws -> Command<Value>
    ) async throws -> Value {
        guard isNumbering else { return try await attempt(context, keeping, decide) }
        return try await numbering.turn(of: context.workspace) { try await attempt(context, keeping, decide) }
    }

    private func attempt<Value>(
        _ context: CallContext,
        _ keeping: AnswerKeeping<Value>,
        _ decide: () async throws -> Command<Value>
    ) async throws -> Value {
        let attempts = context.job == nil ? Self.attempts : Self.jobAttempts
        for attempt in 1...attempts {
            do {
                let command = try await decide()
                let record = record(of: command, context, keeping)
                if let write = command.write {
                    try await write(record)
                } else if record != .none {
                    try await stores.saveCommandRecord(record)
                }
                return command.value
            } catch StorageError.conflict where attempt < attempts {
                continue
            } catch StorageError.duplicate(.idempotencyKey) {
                throw IdempotencyKeyTaken()
            } catch StorageError.leaseLost where context.job != nil {
                throw JobLeaseLost()
            } catch let error as StorageError {
                throw WeirError(error)
            }
        }
        throw WeirError(StorageError.conflict)
    }

    private func record<Value>(
        of command: Command<Value>,
        _ context: CallContext,
        _ keeping: AnswerKeeping<Value>
    ) -> CommandRecord {
        let idempotency = context.idempotency.map { claim in
            let answer = keeping.answer(command.value)
            return IdempotencyRecord(
                workspace: context.workspace,
                key: claim.key,
                fingerprint: claim.fingerprint,
                status: answer.status,
                body: answer.body,
                customer: command.subject.customer,
                createdAt: context.now
            )
        }
        let completion = context.job.map { JobCompletion(claim: $0, at: context.now) }
        let announcements = command.events.map { event in
            Announcement(workspace: context.workspace, event: event, at: context.now)
        }
        guard command.write != nil else {
            return CommandRecord(
                idempotency: idempotency,
                jobs: command.jobs,
                timeline: command.timeline,
                announcements: announcements,
                completion: completion,
                stripe: command.stripe
            )
        }
        let kind = command.subject.kind
        let change =
            command.audited.map { renderer.change($0.from, $0.to, kind) }
            ?? keeping.change(command.previous, command.value, kind)
        return CommandRecord(
            idempotency: idempotency,
            audit: context.auditEntry(action: command.action, on: command.subject, change: change),
            alsoAudited: command.alsoAudited.map { auditEntry(of: $0, context) },
            jobs: command.jobs,
            timeline: command.timeline,
            announcements: announcements,
            completion: completion,
            stripe: command.stripe
        )
    }
}

/// What a command has decided: its result, what to write, and how the audit names it.
package struct Command<Value> {
    package var value: Value
    /// The same before the change; nil when there was nothing.
    package var previous: Value?
    /// Verb in the past behind the kind: `plan.upserted`.
    package var action: String
    package var subject: CommandSubject
    /// What the audit trail tells of, where that is not the value and the value before.
    package var audited: (from: AuditedThing?, to: AuditedThing?)?
    /// What else it changes, with an entry of its own for each thing.
    package var alsoAudited: [AuditedChange]
    /// What is to be done later because of it; scheduled in the same transaction.
    package var jobs: [Job]
    /// What is noted on the timelines of invoices, in the same transaction.
    package var timeline: [InvoiceTimelineEntry]
    /// What is kept of Stripe because of it, in the same transaction.
    package var stripe: StripeEffects?
    /// What others are told, in the same transaction, beside what the stores announce by themselves: every change of a
    /// customer, a subscription, a contract or an invoice has its events without being named here.
    package var events: [DomainEvent]
    /// nil when nothing changes.
    package var write: ((CommandRecord) async throws -> Void)?

    /// A command that changes something.
    ///
    /// `previous` is what there was before, nil for what is new, so that the audit trail never has to guess.
    package init(
        _ value: Value,
        from previous: Value?,
        auditing audited: (from: AuditedThing?, to: AuditedThing?)? = nil,
        and alsoAudited: [AuditedChange] = [],
        action: String,
        on subject: CommandSubject,
        jobs: [Job] = [],
        timeline: [InvoiceTimelineEntry] = [],
        events: [DomainEvent] = [],
        write: @escaping (CommandRecord) async throws -> Void
    ) {
        self.value = value
        self.previous = previous
        self.audited = audited
        self.alsoAudited = alsoAudited
        self.action = action
        self.subject = subject
        self.jobs = jobs
        self.timeline = timeline
        self.events = events
        self.write = write
    }

    /// A command whose value is not what the audit trail tells of.
    package init(
        _ value: Value,
        auditing audited: (from: AuditedThing?, to: AuditedThing?),
        and alsoAudited: [AuditedChange] = [],
        action: String,
        on subject: CommandSubject,
        jobs: [Job] = [],
        timeline: [InvoiceTimelineEntry] = [],
        write: @escaping (CommandRecord) async throws -> Void
    ) {
        self.init(
            value,
            from: nil,
            auditing: audited,
            and: alsoAudited,
            action: action,
            on: subject,
            jobs: jobs,
            timeline: timeline,
            write: write
        )
    }

    /// A command that finds all as it should be.
    package init(
        unchanged value: Value,
        on subject: CommandSubject,
        jobs: [Job] = [],
        events: [DomainEvent] = []
    ) {
        self.value = value
        alsoAudited = []
        action = "unchanged"
        self.subject = subject
        self.jobs = jobs
        timeline = []
        self.events = events
        write = nil
    }

    /// The same command with another result.
    package func map<Other>(_ transform: (Value) -> Other) -> Command<Other> {
        var other = Command<Other>(unchanged: transform(value), on: subject, jobs: jobs)
        other.previous = previous.map(transform)
        other.action = action
        other.audited = audited
        other.alsoAudited = alsoAudited
        other.timeline = timeline
        other.stripe = stripe
        other.events = events
        other.write = write
        return other
    }
}

/// What a command is about.
package struct CommandSubject: Sendable {
    package var kind: StoredKind
    package var name: String
    package var customer: CustomerID?

    package init(_ kind: StoredKind, _ name: String, customer: CustomerID? = nil) {
        self.kind = kind
        self.name = name
        self.customer = customer
    }
}

/// The request was carried out under its `Idempotency-Key` by another call that ended first: that answer is the one to
/// give.
package struct IdempotencyKeyTaken: Error {
    package init() {}
}

/// Runs a write; when one of the values was taken by someone else meanwhile, the command is to be decided again.
func decidingAgain(ifTaken fields: UniqueField..., write: () async throws -> Void) async throws {
    do {
        try await write()
    } catch StorageError.duplicate(let field) where fields.contains(field) {
        throw StorageError.conflict
    }
}

/// Someone else has claimed the job meanwhile: nothing was changed, and nothing is left to do.
package struct JobLeaseLost: Error {
    package init() {}
}
