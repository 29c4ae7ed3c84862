import WeirCore
package import WeirPrimitives
import WeirStorage

extension CustomerBilling {
    /// A page of Stripe's on which a customer subscribes.
    package struct CheckoutPage: Sendable {
        package var url: String
        package var session: String
    }

    /// How long a request whose answer never came may be sent again under its key.
    private static let requestLifeSeconds: Int64 = 23 * 3_600

    /// Opens the page on which the customer subscribes to a plan; the one that is open already, if there is one.
    ///
    /// One customer has at most one page open, so that two clicks do not become two subscriptions.
    ///
    /// `page`: Where the customer comes back to when the settings do not say.
    /// - Throws: ``WeirError`` `invalidInput` for a plan that is unknown or costs nothing, `conflict` when the customer
    ///   has it already, or is billed otherwise.
    package func checkout(
        _ tier: String,
        for id: CustomerID,
        from page: String? = nil,
        _ context: CallContext
    ) async throws -> CheckoutPage {
        let policy = try await directory.policy(of: context.workspace)
        let plan = try Self.plan(tier, in: policy)
        guard let price = plan.terms.stripePriceID else {
            throw WeirError.invalidInput(
                [RequestIssue("tier", .notAllowed, "the plan '\(plan.key)' costs nothing, so it cannot be bought")],
                hint: "To go back to it, use POST /billing/cancel."
            )
        }
        guard let success = page ?? policy.settings.returnURLs.checkoutSuccess else {
            throw WeirError(
                .conflict,
                "It is not known where customers go after they have paid.",
                hint: "Set 'returnUrls.checkoutSuccess' with PATCH /v1/settings."
            )
        }
        let state = try await payer(id, context)
        try Self.checkIsOpen(to: plan, state, policy)
        let gateway = try await connections.gatewayForChanges(of: context.workspace, now: context.now)
        let stripeCustomer = try await stripeCustomer(of: state.customer, gateway, context)
        try await checkAtStripe(stripeCustomer, plan, state.customer, gateway, context)
        let known = try await stores.stripeCheckout(of: id, in: context.workspace)
        if let known {
            switch try await before(known, plan, price, gateway) {
            case .open(let page): return page
            case .paid: throw Self.isUnderWay
            case .over: break
            }
        }
        var checkout = StripePost.Checkout(
            customer: state.customer,
            stripeCustomer: stripeCustomer,
            plan: plan.key,
            price: price,
            trialDays: plan.terms.trialDays,
            successURL: success,
            cancelURL: page ?? policy.settings.returnURLs.checkoutCancel,
            number: (known?.number ?? 0) + 1
        )
        if let known, Self.isUnanswered(known, plan, price, context) {
            // Its answer never came: the same request again gives the same page.
            checkout.number = known.number
        } else {
            try await begin(
                StripeCheckout(
                    workspace: context.workspace,
                    customer: id,
                    number: checkout.number,
                    plan: plan.key,
                    price: price,
                    createdAt: context.now
                ),
                after: known?.number
            )
        }
        return try await open(checkout, gateway, context)
    }

    /// Notes that a page is asked for; when another click came first, its request is the one that counts.
    private func begin(_ checkout: StripeCheckout, after known: Int?) async throws(StorageError) {
        do throws(StorageError) {
            try await stores.startStripeCheckout(checkout, after: known)
        } catch {
            guard case .conflict = error else { throw error }
        }
    }

    private func open(
        _ checkout: StripePost.Checkout,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> CheckoutPage {
        let kept = try await stores.keepStripePost(.createCheckout(checkout), in: context.workspace, at: context.now)
        let session: StripeCheckoutSession
        do throws(StripeError) {
            session = try await gateway.createCheckoutSession(kept.post).value
        } catch {
            throw WeirError(error)
        }
        try await stores.noteStripeSession(
            session.id,
            of: checkout.customer.id,
            number: checkout.number,
            in: context.workspace
        )
        guard let url = session.url else { throw Self.isUnderWay }
        return CheckoutPage(url: url, session: session.id)
    }

    // MARK: Conditions

    private static func plan(_ tier: String, in policy: PolicySnapshot) throws -> Plan {
        guard let key = PlanKey(tier), let plan = policy.plan(key)?.plan, plan.archivedAt == nil else {
            let plans = policy.plans.values.map(\.plan)
            let offered = plans.filter { $0.archivedAt == nil && $0.terms.stripePriceID != nil }
            let names = offered.map(\.key).sorted().map { "'\($0)'" }.joined(separator: ", ")
            throw WeirError.invalidInput(
                [RequestIssue("tier", .unknownValue, "there is no plan '\(tier.prefix(100))'")],
                hint: names.isEmpty ? "Give a plan a 'stripePriceId' first." : "There are \(names)."
            )
        }
        return plan
    }

    /// Checks by what is known here that the customer may begin a subscription.
    private static func checkIsOpen(to plan: Plan, _ state: CustomerState, _ policy: PolicySnapshot) throws {
        guard let present = state.subscription, !present.status.isEnded else { return }
        if present.plan == plan.id, present.status.grants {
            throw WeirError(.conflict, "The customer has the plan '\(plan.key)' already.")
        }
        switch present.source {
        case .stripe: throw livesAlready
        case .contract:
            throw WeirError(
                .conflict,
                "The customer has a contract, which is changed there.",
                hint: "Use POST /v1/contracts/{id}/change-plan."
            )
        case .operator:
            if present.stripeSubscriptionID != nil { throw livesAlready }
            guard policy.plan(of: present)?.isCharged ?? false else { return }
            throw WeirError(
                .conflict,
                "The customer is billed for a plan that was set by hand.",
                hint: "Set its status to 'canceled' first."
            )
        }
    }

    /// Checks at Stripe itself: an event may not have come yet.
    private func checkAtStripe(
        _ stripeCustomer: String,
        _ plan: Plan,
        _ customer: Customer,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws {
        let all: StripePage<StripeSubscription>
        do throws(StripeError) {
            all = try await gateway.subscriptions(of: stripeCustomer)
        } catch {
            throw WeirError(error)
        }
        // One whose first payment never came does not count; it ends by itself.
        guard let live = all.elements.first(where: { $0.isLive && $0.status.known != .incomplete }) else { return }
        try await sync.refresh(subscription: live.id, hint: .id(customer.id), gateway, context)
        let state = try await payer(customer.id, context)
        let policy = try await directory.policy(of: context.workspace)
        try Self.checkIsOpen(to: plan, state, policy)
        throw Self.livesAlready
    }

    private static var livesAlready: WeirError {
        WeirError(
            .conflict,
            "The customer has a subscription already.",
            hint: "Change it with POST /billing/portal."
        )
    }

    private static var isUnderWay: WeirError {
        WeirError(
            .conflict,
            "The customer has just paid; the subscription begins in a moment.",
            hint: "Ask GET /billing/subscription again."
        )
    }

    // MARK: The page before

    private static func isUnanswered(
        _ known: StripeCheckout,
        _ plan: Plan,
        _ price: String,
        _ context: CallContext
    ) -> Bool {
        known.session == nil && known.plan == plan.key && known.price == price
            && context.now < known.createdAt.adding(seconds: requestLifeSeconds)
    }

    /// What became of the last page.
    private enum Before {
        case open(CheckoutPage)
        /// Its subscription lives, or is about to.
        case paid
        case over
    }

    /// Looks at the last page; one that is open for another plan is closed.
    private func before(
        _ known: StripeCheckout,
        _ plan: Plan,
        _ price: String,
        _ gateway: any StripeGateway
    ) async throws -> Before {
        guard let id = known.session else { return .over }
        do throws(StripeError) {
            let session = try await gateway.checkoutSession(id)
            switch session.status?.known {
            case .open:
                if known.plan == plan.key, known.price == price, let url = session.url {
                    return .open(CheckoutPage(url: url, session: id))
                }
                _ = try await gateway.expireCheckoutSession(.expireCheckout(id))
                return .over
            case .complete:
                guard let subscription = session.subscription else { return .paid }
                // Ended since: the customer may begin anew.
                return try await isLive(subscription, gateway) ? .paid : .over
            case .expired, nil: return .over
            }
        } catch {
            if error.isMissing { return .over }
            throw WeirError(error)
        }
    }

    private func isLive(_ id: String, _ gateway: any StripeGateway) async throws(StripeError) -> Bool {
        do throws(StripeError) {
            return try await gateway.subscription(id).isLive
        } catch {
            if error.isMissing { return false }
            throw error
        }
    }
}
