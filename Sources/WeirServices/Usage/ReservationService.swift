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
        let metered = try MeteredRequest(request, for: .reserve, under: policy)
        let now = customer.now(context.now)
        let access = EntitlementRules.resolve(metered.feature.key, for: customer, under: policy, now: now)
        let terms: DecisionTerms
        var refusal: RefusedDecision?
        switch access {
        case .success(let access):
            guard let found = access.terms else { throw WeirError.unexpectedOutcome }
            terms = found
        case .failure(let cause):
            let refused = refusedDecision(.access(cause), metered, customer, now)
            // The same request may have been allowed before; only then does the ledger's answer count.
            guard request.key != nil else { return .failure(refused) }
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
        switch try await ledger.submitOne(.reserve(command)) {
        case .reserved(let outcome):
            switch outcome.kind {
            case .held(let reservation, let decision, let isRepeated):
                return .success(
                    HeldReservation(
                        id: ReservationID(customer: customer.customer.id, sequence: reservation.sequence),
                        reservation: reservation,
                        decision: decision,
                        isRepeated: isRepeated
                    )
                )
            case .refused(let cause):
                return .failure(refusal ?? refusedDecision(.ledger(cause), metered, customer, now))
            }
        case .failed(let failure):
            if let refusal { return .failure(refusal) }
            throw WeirError(failure, key: command.key)
        case .recorded, .retracted, .decided, .renewed, .committed, .released, .quotas, .reservation:
            throw WeirError.unexpectedOutcome
        }
    }

    private func refusedDecision(
        _ refusal: Refusal,
        _ request: MeteredRequest,
        _ customer: CustomerPolicy,
        _ now: Timestamp
    ) -> RefusedDecision {
        RefusedDecision(
            customer: customer.customer.id,
            feature: request.feature.key,
            refusal: refusal,
            now: now
        )
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
