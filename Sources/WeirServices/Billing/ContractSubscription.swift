import WeirCore
import WeirPrimitives
import WeirStorage

/// The subscription that a contract gives its customer; pure but for new ids.
struct ContractSubscription {
    let ids: IDGenerator
    let directory: PolicyDirectory

    /// What is to be stored so that the customer has what the contract grants at a moment; nil when it is so.
    ///
    /// Before its start a contract grants nothing yet; when it has ended its subscription is canceled.
    ///
    /// - Throws: ``WeirError`` `conflict` when someone else bills the customer.
    func change(of state: ContractState, now: Timestamp) throws -> SubscriptionChange? {
        let calendar = state.calendar
        let contract = state.contract
        let isBegun = calendar.start <= now
        let isEnded = calendar.end <= now
        let present = state.customer.subscription
        // One that followed on the ended contract has the subscription now.
        if isEnded, present?.source != .contract || state.hasOtherContract(at: now) { return nil }
        guard let phase = contract.phase(on: calendar.zone.billableDay(at: now)),
            var plan = state.policy.plan(phase.plan)?.plan
        else { return nil }
        plan.version = phase.planVersion
        let status: SubscriptionStatus = isEnded ? .canceled : now < calendar.feeStart ? .trialing : .active
        var input = SubscriptionInput(plan: plan, status: status, source: .contract)
        if !isEnded {
            let end = calendar.schedule(every: phase.terms.billingInterval).boundary(after: max(now, calendar.start))
            input.currentPeriodEnd = .set(min(end, calendar.end))
        }
        let verdict = SubscriptionRules.accept(
            input,
            over: present.map { subscription in
                let isCharged = state.policy.plan(of: subscription)?.isCharged ?? false
                return PresentSubscription(subscription: subscription, isCharged: isCharged)
            },
            customer: state.customer.customer,
            id: ids.make(at: now),
            zone: calendar.zone,
            now: now
        )
        switch verdict {
        case .conflict(let conflict): throw SubscriptionService.error(conflict)
        case .stale: return nil
        case .unchanged(let subscription), .set(let subscription):
            // A contract that begins later was only checked against who bills now.
            guard isBegun else { return nil }
            return change(to: subscription, plan, state, now)
        }
    }

    private func change(
        to subscription: Subscription,
        _ plan: Plan,
        _ state: ContractState,
        _ now: Timestamp
    ) -> SubscriptionChange? {
        var subscription = subscription
        // The quota months are the contract's, whatever the day on which a short month ends.
        switch state.contract.billing {
        case .anniversary: subscription.billingAnchor = state.calendar.zone.startOfDay(state.contract.anchor)
        case .calendar: subscription.billingAnchor = nil
        }
        if let known = state.customer.subscription, known.plan == subscription.plan {
            // A version of the same plan that was agreed anew holds too.
            if known.source == .contract { subscription.planVersion = plan.version }
        }
        var customer = state.customer.customer
        if subscription.status.grants, let kit = plan.terms.accountKit { customer.accountKit = kit }
        // When it was written last is not part of what it grants.
        if let known = state.customer.subscription { subscription.updatedAt = known.updatedAt }
        let isSame = subscription == state.customer.subscription
        let isSameCustomer = customer == state.customer.customer
        if isSame, isSameCustomer { return nil }
        subscription.updatedAt = now
        if !isSameCustomer { customer.updatedAt = now }
        return SubscriptionChange(subscription: subscription, customer: isSameCustomer ? nil : customer)
    }
}
