package import WeirCore
import WeirPrimitives
package import WeirStorage

/// Holds quota for work whose size is known only afterwards.
///
/// A reservation counts against the quota at once and expires by itself, so that a crashed caller cannot hold quota for
/// ever.
package struct ReservationService: Sendable {
    let directory: PolicyDirectory
    let ledger: any Ledger
    let ids: IDGenerator

    package init(directory: PolicyDirectory, ledger: any Ledger, ids: IDGenerator) {
        self.directory = directory
        self.ledger = ledger
        self.ids = ids
    }

    /// How long a reservation may hold, in seconds: up to a day.
    package static let lifetimes = 1...86_400
    package static let defaultLifetime = 300

    /// Holds quota.
    ///
    /// `lifetimeSeconds`: Within ``lifetimes``.
    /// - Returns: The reservation, or the refusal.
    /// - Throws: ``WeirError`` when the request is wrong; ``LedgerError`` when nothing can be decided now.
    package func reserve(
        _ request: DecisionRequest,
        lifetimeSeconds: Int,
        context: CallContext
    ) async throws -> Result<HeldReservation, RefusedDecision> {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: request.customer, under: policy, for: context)
        let prepared = try prepare(request, customer, policy, lifetimeSeconds, context) { feature, now in
            EntitlementRules.resolve(feature, for: customer, under: policy, now: now).map(\.terms)
        }
        return try await ledger.carryOut(Self.submission(prepared, of: customer)).map(\.held)
    }

    // MARK: Steps

    /// What a request comes to before the ledger is asked.
    enum Prepared {
        case refused(RefusedDecision)
        /// `refusal`: What the answer is unless the ledger knows the request already.
        case asks(ReserveCommand, feature: FeatureKey, refusal: RefusedDecision?)
    }

    func prepare(
        _ request: DecisionRequest,
        _ customer: CustomerPolicy,
        _ policy: PolicySnapshot,
        _ lifetimeSeconds: Int,
        _ context: CallContext,
        terms termsOfFeature: (FeatureKey, Timestamp) -> Result<DecisionTerms?, AccessRefusal>
    ) throws(WeirError) -> Prepared {
        let metered = try MeteredRequest(request, for: .reserve, under: policy)
        let now = customer.now(context.now)
        let terms: DecisionTerms
        var refusal: RefusedDecision?
        switch termsOfFeature(metered.feature, now) {
        case .success(let found):
            guard let found else { throw .unexpectedOutcome }
            terms = found
        case .failure(let cause):
            let refused = Self.refusedDecision(.access(cause), metered.feature, customer.customer.id, now)
            // The same request may have been allowed before; only then does the ledger's answer count.
            guard request.key != nil else { return .refused(refused) }
            terms = .onlyRepetition(of: metered, at: now)
            refusal = refused
        }
        let command = ReserveCommand(
            context: customer.context,
            key: request.key ?? "rsv_" + Base32.encode(ids.next(now)),
            eventName: metered.eventName,
            properties: metered.properties,
            quantity: metered.quantity,
            expiresAt: now.adding(seconds: Int64(lifetimeSeconds)),
            terms: terms,
            now: now
        )
        return .asks(command, feature: metered.feature, refusal: refusal)
    }

    static func submission(
        _ prepared: Prepared,
        of customer: CustomerPolicy
    ) -> LedgerSubmission<Result<HeldCall, RefusedDecision>> {
        switch prepared {
        case .refused(let refused):
            return LedgerSubmission(LedgerBatch([])) { _ in .failure(refused) }
        case .asks(let command, let feature, let refusal):
            return LedgerSubmission(LedgerBatch([.reserve(command)])) { outcomes in
                guard let outcome = outcomes.first else { throw WeirError.unexpectedOutcome }
                return try held(outcome, command, feature, refusal, customer)
            }
        }
    }

    private static func held(
        _ outcome: LedgerOutcome,
        _ command: ReserveCommand,
        _ feature: FeatureKey,
        _ refusal: RefusedDecision?,
        _ customer: CustomerPolicy
    ) throws(WeirError) -> Result<HeldCall, RefusedDecision> {
        switch outcome {
        case .reserved(let outcome):
            switch outcome.kind {
            case .held(let reservation, let decision, let isRepeated):
                let held = HeldReservation(
                    id: ReservationID(customer: customer.customer.id, sequence: reservation.sequence),
                    reservation: reservation,
                    decision: decision,
                    isRepeated: isRepeated
                )
                return .success(HeldCall(held: held, customer: customer))
            case .refused(let cause):
                let refused = refusedDecision(.ledger(cause), feature, customer.customer.id, command.now)
                return .failure(refusal ?? refused)
            }
        case .failed(let failure):
            if let refusal { return .failure(refusal) }
            throw WeirError(failure, key: command.key)
        case .recorded, .retracted, .decided, .renewed, .committed, .released, .quotas, .explained,
            .reservation:
            throw .unexpectedOutcome
        }
    }

    private static func refusedDecision(
        _ refusal: Refusal,
        _ feature: FeatureKey,
        _ customer: CustomerID,
        _ now: Timestamp
    ) -> RefusedDecision {
        RefusedDecision(customer: customer, feature: feature, refusal: refusal, now: now)
    }
}

/// A reservation that was made, now or by the same request before.
package struct HeldReservation: Sendable, Equatable {
    package var id: ReservationID
    package var reservation: Reservation
    package var decision: Decision
    package var isRepeated: Bool
}

extension RefusedDecision: Error {}
