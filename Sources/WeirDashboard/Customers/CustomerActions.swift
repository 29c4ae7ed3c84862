import HTTPTypes
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// What may be done with a customer.
struct CustomerActions: DashboardGroup {
    private typealias Request = PageRequest<DashboardVisitor>

    func register(on pages: DashboardRegistrar) {
        pages.post("/customers/{id}/suspend", needs: .manageCustomers) { request in
            try await act(request, "The customer is suspended: every decision is refused.") { id, context in
                _ = try await request.services.customers.suspend(.id(id), context, keeping: PageKeeping.customer)
            }
        }
        pages.post("/customers/{id}/resume", needs: .manageCustomers) { request in
            try await act(request, "The customer is active again.") { id, context in
                var input = UpdateCustomer()
                input.status = .active
                _ = try await request.services.customers.update(.id(id), input, context, keeping: PageKeeping.customer)
            }
        }
        pages.post("/customers/{id}/stripe", needs: .moveMoney) { try await linkStripe($0) }
        pages.post("/customers/{id}/quota", needs: .manageQuotas) { try await changeQuota($0) }
        pages.post("/customers/{id}/portal-link", needs: .manageCustomers) { try await portalLink($0) }
        pages.get("/customers/{id}/plan", needs: .managePlans) { try await choosePlan($0) }
        pages.post("/customers/{id}/plan", needs: .managePlans) { try await givePlan($0) }
        pages.get("/customers/{id}/cancel", needs: .managePlans) { request in
            let basis = try await basis(request)
            guard let subscription = basis.subscription?.subscription, subscription.source != .contract,
                !subscription.status.isEnded
            else { throw WeirError(.conflict, "There is no subscription that could be ended here.") }
            let form = SubscriptionForm(site: request.site, basis: basis, plans: [])
            return .page(form.cancel(key: request.formKey))
        }
        pages.post("/customers/{id}/cancel", needs: .managePlans) { try await cancel($0) }
        pages.post("/customers/{id}/keep", needs: .managePlans) { request in
            try await act(request, "The subscription goes on.") { id, context in
                try await request.services.stripe.billing.keep(id, context)
            }
        }
    }

    // MARK: Parts

    private func basis(_ request: PageRequest<DashboardVisitor>) async throws -> CustomerReader.Basis {
        try await CustomerReader(services: request.services).basis(request.parameter("id"), request.context)
    }

    private func act(
        _ request: PageRequest<DashboardVisitor>,
        _ done: String,
        _ carryOut: (CustomerID, CallContext) async throws -> Void
    ) async throws -> PageAnswer {
        let id = try request.identifier(as: CustomerID.self)
        // Another workspace's customer is none of this one's.
        _ = try await request.services.customers.customer(.id(id), in: request.workspace)
        try await request.once { try await carryOut(id, $0) }
        return .redirect(request.site.customers.page(id), Flash(.good, done))
    }

    /// Shows again what was sent, with what is wrong with it.
    private func refused(
        _ request: PageRequest<DashboardVisitor>,
        _ title: String,
        _ errors: [String]
    ) -> PageAnswer {
        let back = CustomerID(request.parameter("id")).map { request.site.customers.page($0) }
        return .page(
            Page(
                title,
                status: .unprocessableContent,
                kind: .narrow,
                [
                    PageHeading(title),
                    PageNote(.bad, errors.first ?? "", items: Array(errors.dropFirst())),
                    PageButton("Back", href: back ?? request.site.customers.list),
                ]
            )
        )
    }

    // MARK: Stripe and quotas

    private func linkStripe(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let stripe = request.form.optional("stripe")
        if let stripe, !stripe.hasPrefix("cus_") || stripe.utf8.count > 255 {
            return refused(request, "Link a Stripe customer", ["The id of a Stripe customer begins with cus_."])
        }
        let done = stripe.map { "The customer is linked to \($0)." } ?? "The customer is linked to no Stripe customer."
        return try await act(request, done) { id, context in
            var input = UpdateCustomer()
            input.stripeCustomerID = stripe.map { .set($0) } ?? .clear
            _ = try await request.services.customers.update(.id(id), input, context, keeping: PageKeeping.customer)
        }
    }

    private func changeQuota(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        var errors = FormErrors()
        guard let (feature, change) = CustomerForms.quota(request.form, zone: basis.zone, &errors) else {
            return refused(request, "Extend a quota", errors.all)
        }
        let overrides = request.services.overrides
        return try await act(request, "The quota of \(feature) is changed.") { id, context in
            if let change {
                _ = try await overrides.set(
                    change,
                    of: feature,
                    for: .id(id),
                    context,
                    keeping: PageKeeping.override
                )
            } else {
                _ = try await overrides.remove(feature, of: .id(id), context, keeping: PageKeeping.override)
            }
        }
    }

    // MARK: Portal

    /// Each pressing makes a link of its own, whose secret is shown once and kept nowhere.
    private func portalLink(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        let customer = basis.customer
        let link = try await request.services.portal.link(for: .id(customer.id), request.context)
        try await request.services.audit.saveAuditEntry(
            request.context.auditEntry(
                action: "customer.portalLinkMade",
                on: CommandSubject(.customer, customer.id.description, customer: customer.id)
            )
        )
        return .page(
            Page(
                "Portal link",
                kind: .narrow,
                [
                    PageHeading(
                        "Portal link",
                        subtitle: customer.shownName,
                        back: PageLink("Customer", request.site.customers.page(customer.id))
                    ),
                    PageSection(
                        nil,
                        [
                            SecretText(
                                "Link",
                                link,
                                hint:
                                    "Hand it to the customer now: it is shown once, works once, and signs in as this customer. "
                                    + (request.may(.managePlans) && request.may(.moveMoney)
                                        ? "What is done by it stands in the audit trail with your name."
                                        : "By it one sees everything and changes nothing, as your role has it.")
                            )
                        ]
                    ),
                ]
            )
        )
    }

    // MARK: Plan

    private func choosePlan(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        try Self.refuseAtStripe(basis)
        let plans = try await request.services.plans.plans(in: request.workspace)
        var form = SubscriptionForm(site: request.site, basis: basis, plans: plans, sent: request.query)
        if let key = request.query.optional("plan") {
            form.chosen = plans.first { $0.key.text == key }
            if form.chosen == nil { form.errors["plan"] = "Choose a plan that is offered." }
        }
        return .page(form.plan(key: request.formKey))
    }

    /// What Stripe charges for goes on there whatever is said here.
    private static func refuseAtStripe(_ basis: CustomerReader.Basis) throws(WeirError) {
        guard let subscription = basis.subscription?.subscription, subscription.isAtStripe else { return }
        throw WeirError(
            .conflict,
            "Stripe bills the subscription '\(subscription.stripeSubscriptionID ?? "")'.",
            hint: "Change its plan at Stripe, which is followed here, or cancel it first."
        )
    }

    private func givePlan(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        try Self.refuseAtStripe(try await basis(request))
        let key = request.form["plan"]
        let name = PlanKey(key).flatMap { request.policy.plan($0)?.plan.terms.name } ?? key
        return try await act(request, "The customer has the plan \(name) now.") { id, context in
            _ = try await request.services.subscriptions.set(
                SetSubscription(planKey: key),
                for: .id(id),
                context,
                keeping: PageKeeping.subscription
            )
        }
    }

    private func cancel(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        guard let listed = basis.subscription else {
            throw WeirError(.conflict, "There is no subscription that could be ended here.")
        }
        if listed.subscription.isAtStripe {
            return try await act(request, "Stripe was asked to end the subscription with its period.") { id, context in
                try await request.services.stripe.billing.cancel(id, context)
            }
        }
        switch listed.subscription.source {
        case .contract:
            throw WeirError(.conflict, "The subscription is a contract's.", hint: "Cancel the contract.")
        case .stripe: throw WeirError(.conflict, "There is no subscription that could be ended here.")
        case .operator:
            return try await act(request, "The subscription has ended. Giving the plan again undoes it.") {
                id,
                context in
                _ = try await request.services.subscriptions.set(
                    SetSubscription(planKey: listed.planKey.text, status: .canceled, assignsKit: false),
                    for: .id(id),
                    context,
                    keeping: PageKeeping.subscription
                )
            }
        }
    }
}

extension Subscription {
    /// Whether Stripe charges for it, whoever has told of it.
    var isAtStripe: Bool { stripeSubscriptionID != nil && !status.isEnded }
}
