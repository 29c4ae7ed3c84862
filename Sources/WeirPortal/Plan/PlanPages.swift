import HTTPTypes
import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// The plan: what the customer has, what else there is, and how it ends.
struct PlanPages: RouteGroup {
    let pages: PageRoutes<PortalAudience>

    private var services: Services { pages.audience.services }

    func register(on routes: RouteRegistrar) {
        pages.get("/portal", needs: .customer, on: routes, use: show)
        pages.post("/portal/checkout", needs: .change, on: routes) { request in
            try await orFlash(request) {
                let page = try await services.stripe.billing.checkout(
                    request.form["plan"],
                    for: request.visitor.id,
                    from: address(request.call, "/portal?checkout=done"),
                    request.visitor.context
                )
                return .leave(page.url)
            }
        }
        pages.post("/portal/stripe", needs: .change, on: routes) { request in
            let back = OwnPath.checked(request.form["back"], under: "/portal") ?? "/portal"
            return try await orFlash(request, back: back) {
                let url = try await services.stripe.billing.portal(
                    for: request.visitor.id,
                    key: nil,
                    from: address(request.call, back),
                    request.visitor.context
                )
                return .leave(url)
            }
        }
        pages.post("/portal/cancel", needs: .change, on: routes) { request in
            try await orFlash(request) {
                try await services.stripe.billing.cancel(request.visitor.id, request.visitor.context)
                return .redirect("/portal", Flash(.good, request.visitor.words.canceled))
            }
        }
        pages.post("/portal/keep", needs: .change, on: routes) { request in
            try await orFlash(request) {
                try await services.stripe.billing.keep(request.visitor.id, request.visitor.context)
                return .redirect("/portal", Flash(.good, request.visitor.words.kept))
            }
        }
    }

    // MARK: Actions

    /// What cannot be done is said on the page that it was asked on; hints for operators are not.
    private func orFlash(
        _ request: PortalRequest,
        back: String = "/portal",
        _ act: () async throws -> PageAnswer
    ) async throws -> PageAnswer {
        do {
            return try await act()
        } catch let error as WeirError where error.code != .notFound && error.code != .internalError {
            return .redirect(back, Flash(.bad, PortalErrors.text(error, request.visitor.words)))
        }
    }

    private func address(_ call: BrowserCall, _ path: String) -> String {
        PortalAddress.absolute(path, call, publicURL: pages.publicURL)
    }

    // MARK: Page

    @Sendable
    private func show(_ request: PortalRequest) async throws -> PageAnswer {
        let visitor = request.visitor
        let billing = services.stripe.billing
        let offer = try await billing.offer(to: visitor.id, visitor.context)
        let standing = try await billing.standing(of: visitor.id, visitor.context)
        let submission = try await services.usage.usage.entitlements(of: .id(visitor.id), context: visitor.context)
        let entitlements = try await services.usage.ledger.carryOut(submission)
        let model = PlanModel(
            offer: offer,
            standing: standing,
            entitlements: entitlements,
            account: try await account(visitor),
            hasStripe: try await services.stripe.connections.connection(of: visitor.session.workspace) != nil,
            hasStripeCustomer: visitor.customer.customer.stripeCustomerID != nil,
            source: visitor.customer.subscription.flatMap { $0.status.isEnded ? nil : $0.source },
            isMirrored: visitor.customer.subscription?.stripeSubscriptionID != nil,
            isSuspended: visitor.customer.customer.status == CustomerStatus.suspended
        )
        var policy = visitor.brand.policy()
        policy.formTargets.append("https:")
        let note: PageNote? =
            switch request.query["checkout"] {
            case "done": PageNote(.good, visitor.words.checkoutDone)
            case _: nil as PageNote?
            }
        let content: [any PageComponent] =
            [PageHeading(visitor.words.plan)] + (note.map { [$0] } ?? [])
            + PlanContent(model: model, visitor: visitor).parts
        return .page(PortalPage(visitor.words.plan, policy: policy, content))
    }

    /// What is to be paid, and what comes next.
    private func account(_ visitor: PortalVisitor) async throws -> PlanModel.Account {
        let owed = try await services.figures.store.owed(by: visitor.id, in: visitor.session.workspace)
        let next = try await services.invoices.nextInvoice(of: visitor.id, visitor.context)
        return PlanModel.Account(
            due: owed.map(\.owed),
            openCount: owed.reduce(0) { $0 + $1.count },
            next: next.flatMap { $0.failure == nil ? $0.invoice : nil }
        )
    }
}

/// What the page about the plan shows.
struct PlanModel: Sendable {
    var offer: CustomerBilling.Offer
    var standing: CustomerBilling.Standing
    var entitlements: [EntitlementUsage]
    var account: Account
    var hasStripe: Bool
    var hasStripeCustomer: Bool
    /// Who bills the subscription; nil when there is none.
    var source: SubscriptionSource?
    /// Whether the subscription is one of Stripe's, whoever has told of it.
    var isMirrored: Bool
    var isSuspended: Bool

    struct Account: Sendable {
        /// By currency.
        var due: [Money]
        var openCount: Int
        var next: Invoice?
    }

    /// How the plan can be changed.
    enum Change: Sendable, Hashable {
        case checkout
        /// On Stripe's own page, where the subscription lives already.
        case atStripe
        case contract
        case seller
        case noStripe
    }

    var change: Change {
        switch source {
        case .contract?: return .contract
        case .stripe?: return hasStripe ? .atStripe : .noStripe
        case .operator?:
            if isMirrored { return hasStripe ? .atStripe : .noStripe }
            let current = offer.plans.first { $0.key == offer.current }
            return current?.isCharged == true ? .seller : hasStripe ? .checkout : .noStripe
        case nil: return hasStripe ? .checkout : .noStripe
        }
    }
}

/// Errors as customers read them.
enum PortalErrors {
    static func text(_ error: WeirError, _ words: PortalWords) -> String {
        switch error.code {
        case .providerError, .unavailable: "\(words.cannotDoNow) \(words.retry)"
        case .conflict, .invalidInput, .duplicateRecord, .paymentRequired, .forbidden:
            // What the services say is English.
            error.reason == nil && words.page.language == PortalWords.english.page.language
                ? error.message : "\(words.cannotDoNow) \(words.askSeller)"
        case .unauthorized, .notFound, .idempotencyConflict, .payloadTooLarge, .rateLimited, .internalError:
            "\(words.cannotDoNow) \(words.askSeller)"
        }
    }
}

/// Addresses of this server's pages as others lead back to them.
enum PortalAddress {
    static func absolute(_ path: String, _ call: BrowserCall, publicURL: String?) -> String {
        let base = RequestOrigin.base(of: call, publicURL: publicURL)
        return (base.isEmpty ? "http://localhost" : base) + path
    }
}
