package import Logging
package import WeirCore
package import WeirHTTP
package import WeirPrimitives
package import WeirServices
package import WeirStorage

import WeirAPI
import WeirGatewayRules

/// The ledger of the same process.
package struct LocalCallLedger: CallLedger {
    private let services: Services
    private let callers: CallerDirectory
    private let turn: LoopTurn
    /// The workspace whose calls are taken.
    private let workspace: WorkspaceID
    private let customerHeader: String
    private let clock: WallClock
    private let steps: HotSteps
    private let logger: Logger

    /// `steps`: Carries out what an event loop cannot wait for; must run while calls come.
    package init(
        services: Services,
        workspace: WorkspaceID,
        customerHeader: String,
        clock: WallClock,
        steps: HotSteps,
        logger: Logger
    ) {
        self.services = services
        callers = CallerDirectory(services)
        turn = LoopTurn(ledger: services.usage.ledger)
        self.workspace = workspace
        self.customerHeader = customerHeader
        self.clock = clock
        self.steps = steps
        self.logger = logger
    }

    // MARK: Admitting

    package func admit(
        _ request: AdmissionRequest,
        then completion: @escaping @Sendable (Result<AdmittedCall, any Error>) -> Void
    ) {
        let now = clock.now()
        guard let credential = request.credential else { return completion(.failure(Self.missingCredential)) }
        if let principal = callers.keptPrincipal(showing: credential, at: now) {
            return admit(request, principal, now, completion)
        }
        steps.add {
            do {
                admit(request, try await callers.principal(showing: credential, at: now), now, completion)
            } catch {
                completion(.failure(error))
            }
        }
    }

    private func admit(
        _ request: AdmissionRequest,
        _ principal: Principal,
        _ now: Timestamp,
        _ completion: @escaping @Sendable (Result<AdmittedCall, any Error>) -> Void
    ) {
        do {
            let customer = try customer(of: principal, named: request.customer)
            let context = CallContext(
                workspace: principal.workspace,
                actor: principal.actor,
                requestID: request.requestID,
                now: now,
                sealedTo: principal.sealedTo
            )
            let decision = DecisionRequest(
                customer: customer,
                feature: request.feature,
                quantity: request.quantity == .one ? nil : request.quantity,
                eventName: request.eventName,
                key: request.key,
                properties: EventProperties(request.properties)
            )
            if request.countsAtOnce {
                count(decision, context, principal, completion)
            } else {
                try hold(decision, request.holdSeconds, context, principal, completion)
            }
        } catch {
            completion(.failure(error))
        }
    }

    private func hold(
        _ request: DecisionRequest,
        _ seconds: Int,
        _ context: CallContext,
        _ principal: Principal,
        _ completion: @escaping @Sendable (Result<AdmittedCall, any Error>) -> Void
    ) throws {
        let reply = { @Sendable (result: Result<HeldCall, RefusedDecision>) throws -> AdmittedCall in
            switch result {
            case .failure(let refused):
                throw CallRefusal(refused, period: period(of: refused.customer))
            case .success(let call):
                let reservation = call.held.reservation
                guard reservation.state == .pending else { throw Self.endedBefore(reservation) }
                return AdmittedCall(
                    kind: .held(CallHold(call)),
                    decision: call.held.decision,
                    period: period(of: call.context.customer),
                    caller: Caller(principal),
                    user: principal.user,
                    validUntil: principal.validUntil
                )
            }
        }
        let reservations = services.usage.reservations
        if let kept = try reservations.keptReservation(request, lifetimeSeconds: seconds, context: context) {
            return submit(kept.map(reply), completion)
        }
        steps.add {
            do {
                let loaded = try await reservations.loadedReservation(
                    request,
                    lifetimeSeconds: seconds,
                    context: context
                )
                submit(loaded.map(reply), completion)
            } catch {
                completion(.failure(error))
            }
        }
    }

    private func count(
        _ request: DecisionRequest,
        _ context: CallContext,
        _ principal: Principal,
        _ completion: @escaping @Sendable (Result<AdmittedCall, any Error>) -> Void
    ) {
        let decisions = services.usage.decisions
        steps.add {
            do {
                let loaded = try await decisions.submission(request, isCheck: false, context: context)
                let reply = { @Sendable (answer: DecisionAnswer) throws -> AdmittedCall in
                    switch answer {
                    case .allowed(let allowed):
                        return AdmittedCall(
                            kind: .counted(allowed.customer),
                            decision: allowed.decision,
                            period: period(of: allowed.customer),
                            caller: Caller(principal),
                            user: principal.user,
                            validUntil: principal.validUntil
                        )
                    case .refused(let refused):
                        throw CallRefusal(refused, period: period(of: refused.customer))
                    case .failed(let error): throw error
                    }
                }
                submit(loaded.map(reply), completion)
            } catch {
                completion(.failure(error))
            }
        }
    }

    /// How long the quotas of a customer run: as its plan says, a month without one.
    private func period(of customer: CustomerID) -> UsagePeriod {
        guard let policy = services.directory.keptPolicy(of: workspace),
            let found = services.directory.keptCustomerPolicy(.id(customer), under: policy)
        else { return .month }
        switch found.standing(in: policy).plan?.terms.period ?? .month {
        case .month: return .month
        case .day: return .day
        }
    }

    // MARK: Who calls

    /// The customer of a call.
    private func customer(of principal: Principal, named name: String?) throws -> CustomerReference {
        guard principal.workspace == workspace else {
            throw APIError(
                .unauthorized,
                "The key or token is of another workspace than the gateway's.",
                hint: "Use one of the workspace that the route table names."
            )
        }
        switch principal {
        case .customer(let identity): return .id(identity.customer)
        case .localOperator: throw Self.missingCredential
        case .key(let key):
            if let sealed = key.customer {
                try Self.require(.read, of: key)
                // One that names another customer is refused when the customer is looked up.
                return try name.map(reference) ?? .id(sealed)
            }
            try Self.require(.write, of: key)
            guard let name else {
                throw APIError(
                    .invalidInput,
                    "An operator's key says whose call it is in the header '\(customerHeader)'.",
                    hint: "Send 'cust_…', 'ext:<external id>' or 'stripe:cus_…' in it, or use a key of one customer."
                )
            }
            return try reference(name)
        }
    }

    private func reference(_ name: String) throws -> CustomerReference {
        guard let reference = CustomerReference(pathSegment: name) else {
            throw APIError(
                .notFound,
                "The header '\(customerHeader)' names no customer.",
                hint: "Send 'cust_…', 'ext:<external id>' or 'stripe:cus_…' in it."
            )
        }
        return reference
    }

    private static func require(_ access: ScopeAccess, of key: APIKey) throws {
        // Whoever may write usage may read it, for the gateway's purposes.
        guard key.allows(access, to: .usage) || key.allows(.write, to: .usage) else {
            let scope = Scope.resource(.usage, access)
            throw APIError(
                .forbidden,
                "API key does not have the required permission: \(scope)",
                hint: "Use a key with the scope '\(scope)' or '*'.",
                details: ["scope": .string(scope.description)]
            )
            .reason(.missingScope)
        }
    }

    /// What a call shows that shows nothing.
    static let missingCredential = APIError(
        .unauthorized,
        "The call shows neither a key nor a token.",
        hint: "Send a customer token, or a key, as 'Authorization: Bearer …'."
    )

    private static let heldElsewhere = APIError(.internalError, "The call is held by another ledger.")

    private static func endedBefore(_ reservation: Reservation) -> APIError {
        APIError(
            .conflict,
            "The call with this request id was \(reservation.state.rawValue) already.",
            hint: "Give every call a request id of its own; only retries of one repeat it."
        )
    }

    package func checkAsker(_ text: String, then completion: @escaping @Sendable (Result<Void, any Error>) -> Void) {
        let now = clock.now()
        let check = { @Sendable (principal: Principal) throws in
            guard case .key(let key) = principal, key.customer == nil, key.workspace == workspace else {
                throw APIError(.unauthorized, "Only an operator's key of the gateway's workspace asks about calls.")
            }
            try Self.require(.write, of: key)
        }
        if let principal = callers.keptPrincipal(showing: text, at: now) {
            return completion(Result { try check(principal) })
        }
        steps.add {
            do {
                try check(try await callers.principal(showing: text, at: now))
                completion(.success(()))
            } catch {
                completion(.failure(error))
            }
        }
    }

    // MARK: Ending

    package func commit(
        _ hold: CallHold,
        _ taken: TakenByCall,
        then completion: @escaping @Sendable (Result<CommittedCall, any Error>) -> Void
    ) {
        guard case .here(let call) = hold.place else { return completion(.failure(Self.heldElsewhere)) }
        let reservations = services.usage.reservations
        let now = clock.now()
        do {
            let submission: LedgerSubmission<CommitOutcome>
            do throws(WeirError) {
                submission = try reservations.commitSubmission(
                    call,
                    quantity: taken.quantity,
                    properties: EventProperties(taken.properties),
                    now: now
                )
            } catch {
                // The work is done: what does not fit the meter must not keep it from being counted.
                logger.warning(
                    "the answer of a call does not fit its meter; what was held is counted",
                    metadata: ["reservation": "\(call.held.id)", "error": "\(error.message)"]
                )
                submission = try reservations.commitSubmission(call, quantity: nil, properties: .empty, now: now)
            }
            submit(
                submission.map { CommittedCall(standing: ($0.decision.used, $0.decision.reserved)) },
                completion
            )
        } catch {
            completion(.failure(error))
        }
    }

    package func release(_ hold: CallHold, then completion: @escaping @Sendable (Result<Void, any Error>) -> Void) {
        guard case .here(let call) = hold.place else { return completion(.failure(Self.heldElsewhere)) }
        submit(services.usage.reservations.releaseSubmission(call, now: clock.now()).map { _ in () }, completion)
    }

    package func renew(_ hold: CallHold, seconds: Int) {
        guard case .here(let call) = hold.place else { return }
        submit(
            services.usage.reservations.renewSubmission(call, lifetimeSeconds: seconds, now: clock.now())
        ) { _ in }
    }

    package func finish(
        _ reservation: ReservationID,
        _ settlement: AskedSettlement,
        then completion: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        let reservations = services.usage.reservations
        let context = CallContext(workspace: workspace, actor: .system, now: clock.now())
        steps.add {
            do {
                switch settlement {
                case .commit(let quantity):
                    _ = try await reservations.commit(
                        reservation,
                        quantity: quantity,
                        properties: .empty,
                        context: context
                    )
                case .release: _ = try await reservations.release(reservation, context: context)
                }
                completion(.success(()))
            } catch {
                completion(.failure(error))
            }
        }
    }

    private func submit<Value>(
        _ submission: LedgerSubmission<Value>,
        _ completion: @escaping @Sendable (Result<Value, any Error>) -> Void
    ) {
        guard !submission.batch.commands.isEmpty else {
            return completion(Result { try submission.value([]) })
        }
        turn.submit(submission.batch) { outcomes in
            completion(Result { try submission.value(try outcomes.get()) })
        }
    }
}

extension Principal {
    /// The person on whose behalf a customer's token was made.
    fileprivate var user: String? { if case .customer(let identity) = self { identity.user } else { nil } }

    /// When the key or token ends.
    fileprivate var validUntil: Timestamp? {
        switch self {
        case .customer(let identity): identity.expiresAt
        case .key(let key): key.expiresAt
        case .localOperator: nil
        }
    }
}
