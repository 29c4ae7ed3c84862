package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// What a customer does about its own billing, with its own token.
package struct CustomerBilling: Sendable {
    package typealias Stores = CatalogStore & ContractStore & CustomerStore & StripeStore & SubscriptionStore

    let stores: any Stores
    let directory: PolicyDirectory
    let connections: StripeConnections
    let sync: StripeSync
    let contracts: ContractService
    let usage: UsageService

    /// What a customer has.
    package struct Standing: Sendable {
        /// The plan that holds; nil when none does.
        package var plan: PlanKey?
        package var status: SubscriptionStatus
        /// nil unless there is one that has not ended.
        package var subscription: Shown?

        /// A subscription as its customer sees it.
        package struct Shown: Sendable {
            package var id: String
            package var period: TimeRange
            package var endsWithPeriod: Bool
            package var endsAt: Timestamp?
            package var trialEndsAt: Timestamp?
            package var createdAt: Timestamp
            /// Whether the customer may end it now.
            package var mayCancel = true
            /// Whether the customer may take its end back.
            package var mayKeep = true
        }
    }

    /// The plans that a customer can choose among, and the one that it has.
    package struct Offer: Sendable {
        package var plans: [Plan]
        /// nil when no plan holds.
        package var current: PlanKey?
    }

    // MARK: Reading

    /// The plans that are offered, cheapest first as far as their prices say, in the order of keys otherwise.
    package func offer(to customer: CustomerID, _ context: CallContext) async throws -> Offer {
        let policy = try await directory.policy(of: context.workspace)
        let found = try await directory.requirePolicy(of: .id(customer), under: policy)
        return Offer(plans: Self.offered(under: policy), current: found.standing(in: policy).plan?.key)
    }

    /// The plans that a workspace offers, in the same order.
    package static func offered(under policy: PolicySnapshot) -> [Plan] {
        policy.plans.values.map(\.plan).filter { $0.archivedAt == nil }.sorted { left, right in
            (left.flatPrice?.amount ?? .zero, left.key) < (right.flatPrice?.amount ?? .zero, right.key)
        }
    }

    /// What the customer has now.
    package func standing(of customer: CustomerID, _ context: CallContext) async throws -> Standing {
        let policy = try await directory.policy(of: context.workspace)
        let found = try await directory.requirePolicy(of: .id(customer), under: policy)
        let plan = found.standing(in: policy).plan?.key
        guard let subscription = found.subscription else {
            return Standing(plan: plan, status: .active, subscription: nil)
        }
        guard !subscription.status.isEnded else {
            return Standing(plan: plan, status: subscription.status, subscription: nil)
        }
        let now = found.now(context.now)
        let month = found.period(.month, at: now)
        let end = subscription.currentPeriodEnd ?? month.end
        let start = min(subscription.mirror?.currentPeriodStart ?? month.start, end)
        var endsAt = subscription.mirror?.endsAt
        var mayCancel = true
        var mayKeep =
            found.customer.status != .suspended && !(subscription.mirror?.isEndedByOperator ?? false)
        if subscription.source == .contract {
            let contract = try await cancellableContract(of: found, context)
            if let contract, contract.cancelledAt != nil, let end = contract.end {
                endsAt = directory.zone(named: contract.timeZone).startOfDay(end)
            }
            // What was agreed for a fixed term lasts as long.
            mayCancel = contract.map { $0.end == nil } ?? false
            mayKeep = mayKeep && contract?.isCancelledByCustomer ?? false
        }
        return Standing(
            plan: plan,
            status: subscription.status,
            subscription: Standing.Shown(
                id: subscription.stripeSubscriptionID ?? subscription.id.description,
                period: TimeRange(start: start, end: end),
                endsWithPeriod: endsAt != nil || subscription.mirror?.endsWithPeriod ?? false,
                endsAt: endsAt,
                trialEndsAt: subscription.mirror?.trialEndsAt,
                createdAt: subscription.mirror?.startedAt ?? subscription.createdAt,
                mayCancel: mayCancel,
                mayKeep: mayKeep
            )
        )
    }

    /// The contract that gives the customer its subscription.
    private func cancellableContract(
        of customer: CustomerPolicy,
        _ context: CallContext
    ) async throws -> Contract? {
        let now = customer.now(context.now)
        return try await stores.contracts(of: customer.customer.id, in: context.workspace).first { contract in
            let zone = directory.zone(named: contract.timeZone)
            return zone.startOfDay(contract.start) <= now && contract.end.map { now < zone.startOfDay($0) } ?? true
        }
    }

    // MARK: Ending

    /// Lets the customer's subscription end with its period; asking again changes nothing.
    ///
    /// - Throws: ``WeirError`` `conflict` when there is nothing that the customer could end: a contract for a fixed term
    ///   lasts as long.
    package func cancel(_ customer: CustomerID, _ context: CallContext) async throws {
        let policy = try await directory.policy(of: context.workspace)
        let found = try await directory.requirePolicy(of: .id(customer), under: policy)
        guard let subscription = found.subscription, !subscription.status.isEnded else {
            throw WeirError(.conflict, "There is no subscription to cancel.")
        }
        switch subscription.source {
        case .contract:
            guard let contract = try await cancellableContract(of: found, context) else {
                throw WeirError(.conflict, "There is no subscription to cancel.")
            }
            if contract.cancelledAt != nil { return }
            if let end = contract.end {
                throw WeirError(
                    .conflict,
                    "The contract is for a fixed term, and ends on \(end).",
                    hint: "Ask whoever runs the service to end it before."
                )
            }
            var context = context
            context.idempotency = nil
            _ = try await contracts.cancel(contract.id, .atPeriodEnd, context)
        case .operator, .stripe:
            guard let id = subscription.stripeSubscriptionID else {
                throw WeirError(
                    .conflict,
                    "The subscription was set by hand, so it cannot be canceled here.",
                    hint: "Ask whoever runs the service."
                )
            }
            try await setEnd(true, ofStripe: id, customer, context)
        }
    }

    /// Takes back that the customer's subscription was to end with its period; asking again changes nothing.
    ///
    /// - Throws: ``WeirError`` `conflict` when there is nothing that the customer could keep, when the operator has ended its
    ///   contract, and while it is suspended.
    package func keep(_ customer: CustomerID, _ context: CallContext) async throws {
        let policy = try await directory.policy(of: context.workspace)
        let found = try await directory.requirePolicy(of: .id(customer), under: policy)
        guard let subscription = found.subscription, !subscription.status.isEnded else {
            throw WeirError(.conflict, "There is no subscription to keep.")
        }
        if context.isCustomers, found.customer.status == .suspended {
            throw WeirError(
                .conflict,
                "The customer is suspended, so its end cannot be taken back here.",
                hint: "Ask whoever runs the service."
            )
        }
        switch subscription.source {
        case .contract:
            guard let contract = try await cancellableContract(of: found, context) else {
                throw WeirError(.conflict, "There is no subscription to keep.")
            }
            if contract.cancelledAt == nil { return }
            var context = context
            context.idempotency = nil
            _ = try await contracts.resume(contract.id, context)
        case .operator, .stripe:
            guard let id = subscription.stripeSubscriptionID else {
                throw WeirError(
                    .conflict,
                    "The subscription was set by hand, so it cannot be changed here.",
                    hint: "Ask whoever runs the service."
                )
            }
            if context.isCustomers, subscription.mirror?.isEndedByOperator ?? false {
                throw WeirError(
                    .conflict,
                    "The subscription was ended by whoever runs the service, so its end cannot be taken back here.",
                    hint: "Ask whoever runs the service."
                )
            }
            try await setEnd(false, ofStripe: id, customer, context)
        }
    }

    /// Reads the subscription first: it may have been ended, or kept, in the portal meanwhile.
    private func setEnd(
        _ isEnding: Bool,
        ofStripe id: String,
        _ customer: CustomerID,
        _ context: CallContext
    ) async throws {
        let gateway = try await connections.gatewayForChanges(of: context.workspace, now: context.now)
        try await sync.refresh(subscription: id, gateway, context)
        let known = try await payer(customer, context).subscription
        guard let known, known.stripeSubscriptionID == id, !known.status.isEnded else {
            throw WeirError(.conflict, "There is no subscription to \(isEnding ? "cancel" : "keep").")
        }
        let isEndingNow = known.mirror.map { $0.endsWithPeriod || $0.endsAt != nil } ?? false
        let isByOperator = !context.isCustomers
        let isMarked = known.mirror?.isEndedByOperator ?? false
        if isEnding, isEndingNow, isMarked || !isByOperator { return }
        if !isEnding, !isEndingNow { return }
        // What it says of its end may have come meanwhile.
        if !isEnding, !isByOperator, isMarked {
            throw WeirError(.conflict, "The subscription was ended by whoever runs the service.")
        }
        do throws(StripeError) {
            _ = try await gateway.updateSubscription(
                .cancelAtPeriodEnd(
                    id,
                    isEnding,
                    isByOperator: isByOperator,
                    revision: known.revision
                )
            )
        } catch {
            throw WeirError(error)
        }
        // What Stripe says now is what the customer sees at once, before any event comes.
        try await sync.refresh(subscription: id, gateway, context)
    }

    // MARK: Stripe customers

    /// The customer's Stripe customer, made when there is none.
    ///
    /// - Throws: ``WeirError``.
    func stripeCustomer(
        of customer: Customer,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> String {
        if let linked = customer.stripeCustomerID { return linked }
        let deleted = try await stores.deletedStripeCustomers(of: customer.id, in: context.workspace)
        let kept = try await stores.keepStripePost(
            .createCustomer(for: customer, generation: deleted + 1),
            in: context.workspace,
            at: context.now
        )
        let made: StripeCustomer
        do throws(StripeError) {
            made = try await gateway.createCustomer(kept.post).value
        } catch {
            throw WeirError(error)
        }
        // Its event may come first; whichever does, the customer is linked once.
        let owner = try await sync.customers.customer(of: made.id, hint: .id(customer.id), gateway, context)
        guard owner == customer.id else {
            throw WeirError(
                .conflict,
                "The Stripe customer '\(made.id)' belongs to another customer.",
                hint: "Look at 'weir stripe status'."
            )
        }
        try await directory.refresh(customer: customer.id, in: context.workspace)
        return made.id
    }

    /// The customer as stored, if it may pay.
    func payer(_ id: CustomerID, _ context: CallContext) async throws -> CustomerState {
        guard let state = try await stores.customerState(id, in: context.workspace), state.customer.erasedAt == nil
        else {
            throw WeirError.notFound("Customer", id.description)
        }
        return state
    }
}

extension Plan {
    /// Whether someone who has it pays, so that it can be checked out.
    package var isFree: Bool { !isCharged }

    /// Its first flat price: what it costs at least, in major units; nil when it has none.
    package var flatPrice: (price: Price, amount: ExactDecimal)? {
        for price in terms.prices {
            if case .flat(let amount) = price.model { return (price, amount) }
        }
        return nil
    }
}
