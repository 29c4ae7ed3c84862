package import WeirCore
package import WeirPrimitives
import WeirStorage

/// Quota that is held for a call by whoever forwards it.
package struct HeldCall: Sendable, Equatable {
    package var context: CustomerContext
    package var held: HeldReservation
    /// The operator's own id of the customer.
    package var externalID: String?

    package init(context: CustomerContext, held: HeldReservation, externalID: String?) {
        self.context = context
        self.held = held
        self.externalID = externalID
    }

    init(held: HeldReservation, customer: CustomerPolicy) {
        self.init(context: customer.context, held: held, externalID: customer.customer.externalID)
    }
}

/// What whoever holds a reservation, and so need not read it, does with it in one submission.
extension ReservationService {
    /// The submission that holds quota, when all that it takes is in memory.
    ///
    /// `lifetimeSeconds`: Within ``lifetimes``.
    /// - Throws: ``WeirError`` when the request is wrong.
    package func keptReservation(
        _ request: DecisionRequest,
        lifetimeSeconds: Int,
        context: CallContext
    ) throws(WeirError) -> LedgerSubmission<Result<HeldCall, RefusedDecision>>? {
        guard let policy = directory.policyInMemory(of: context.workspace),
            let found = directory.customerInMemory(request.customer, under: policy.snapshot),
            context.mayTouch(found.policy.customer.id)
        else { return nil }
        let (kept, customer) = found
        let prepared = try prepare(request, customer, policy.snapshot, lifetimeSeconds, context) { feature, now in
            kept.terms(of: feature, customer, under: policy, now: now)
        }
        return Self.submission(prepared, of: customer)
    }

    /// As ``keptReservation(_:lifetimeSeconds:context:)``; loads what is not in memory.
    package func loadedReservation(
        _ request: DecisionRequest,
        lifetimeSeconds: Int,
        context: CallContext
    ) async throws -> LedgerSubmission<Result<HeldCall, RefusedDecision>> {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: request.customer, under: policy, for: context)
        let prepared = try prepare(request, customer, policy, lifetimeSeconds, context) { feature, now in
            EntitlementRules.resolve(feature, for: customer, under: policy, now: now).map(\.terms)
        }
        return Self.submission(prepared, of: customer)
    }

    /// The submission that records what a call took.
    ///
    /// `quantity` and `properties` as for ``commit(_:quantity:properties:context:)``.
    /// - Throws: ``WeirError`` `invalidInput` when they do not fit the meter.
    package func commitSubmission(
        _ call: HeldCall,
        quantity: Quantity?,
        properties: EventProperties,
        now: Timestamp
    ) throws(WeirError) -> LedgerSubmission<CommitOutcome> {
        let policy = directory.keptPolicy(of: call.context.workspace)
        if let policy { try check(quantity, properties, of: call.held.reservation, meters: policy.meters) }
        let id = call.held.id
        let command = CommitCommand(
            context: call.context,
            reservation: id.sequence,
            key: id.description,
            quantity: quantity,
            properties: properties,
            now: present(of: call, policy, now)
        )
        return LedgerSubmission(LedgerBatch([.commit(command)])) { outcomes in
            switch outcomes.first {
            case .committed(let outcome)?: return outcome
            case .failed(let failure)?: throw WeirError(failure, key: id.description)
            case .recorded?, .retracted?, .decided?, .reserved?, .renewed?, .released?, .quotas?, .explained?,
                .reservation?, nil:
                throw WeirError.unexpectedOutcome
            }
        }
    }

    /// The submission that gives the held quota back.
    package func releaseSubmission(_ call: HeldCall, now: Timestamp) -> LedgerSubmission<Reservation> {
        let id = call.held.id
        let command = ReleaseCommand(
            context: call.context,
            reservation: id.sequence,
            now: present(of: call, directory.keptPolicy(of: call.context.workspace), now)
        )
        return LedgerSubmission(LedgerBatch([.release(command)])) { outcomes in
            switch outcomes.first {
            case .released(let reservation)?: return reservation
            case .failed(let failure)?: throw WeirError(failure, key: id.description)
            case .recorded?, .retracted?, .decided?, .reserved?, .renewed?, .committed?, .quotas?, .explained?,
                .reservation?, nil:
                throw WeirError.unexpectedOutcome
            }
        }
    }

    /// The submission that holds the quota from now on for `lifetimeSeconds`.
    package func renewSubmission(
        _ call: HeldCall,
        lifetimeSeconds: Int,
        now: Timestamp
    ) -> LedgerSubmission<Reservation> {
        let id = call.held.id
        let now = present(of: call, directory.keptPolicy(of: call.context.workspace), now)
        let command = RenewCommand(
            context: call.context,
            reservation: id.sequence,
            expiresAt: now.adding(seconds: Int64(lifetimeSeconds)),
            now: now
        )
        return LedgerSubmission(LedgerBatch([.renew(command)])) { outcomes in
            switch outcomes.first {
            case .renewed(let reservation)?: return reservation
            case .failed(let failure)?: throw WeirError(failure, key: id.description)
            case .recorded?, .retracted?, .decided?, .reserved?, .committed?, .released?, .quotas?, .explained?,
                .reservation?, nil:
                throw WeirError.unexpectedOutcome
            }
        }
    }

    /// The customer's present, which a test clock may have moved since the quota was held.
    private func present(of call: HeldCall, _ policy: PolicySnapshot?, _ now: Timestamp) -> Timestamp {
        let customer = policy.flatMap { directory.keptCustomerPolicy(.id(call.context.customer), under: $0) }
        return customer?.now(now) ?? call.context.ownTime ?? now
    }
}
