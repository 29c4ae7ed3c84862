import HTTPTypes
import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// The payment methods that a customer has saved.
struct MethodPages: RouteGroup {
    let pages: PageRoutes<PortalAudience>

    private static let path = "/portal/payment-methods"

    private var services: Services { pages.audience.services }

    func register(on routes: RouteRegistrar) {
        pages.get(Self.path, needs: .customer, on: routes, use: list)
        pages.get(Self.path + "/new", needs: .change, on: routes, use: add)
        pages.post(Self.path + "/intent", needs: .change, on: routes) { request in
            let page = try await services.stripe.billing.setupIntent(
                for: .id(request.visitor.id),
                contract: nil,
                key: nil,
                request.visitor.context
            )
            var response = APIResponse.json { json in
                json.object { json in json.member("clientSecret", page.clientSecret.text) }
            }
            PageWriter.secure(&response, .own)
            return .raw(response)
        }
        pages.post(Self.path + "/default", needs: .change, on: routes) { request in
            try await orFlash(request) {
                try await services.stripe.methods.choose(
                    request.form["method"],
                    for: request.visitor.id,
                    request.visitor.context
                )
                return request.visitor.words.chosen
            }
        }
        pages.post(Self.path + "/remove", needs: .change, on: routes) { request in
            try await orFlash(request) {
                try await services.stripe.methods.remove(
                    request.form["method"],
                    of: request.visitor.id,
                    request.visitor.context
                )
                return request.visitor.words.removed
            }
        }
    }

    private func orFlash(
        _ request: PortalRequest,
        _ act: () async throws -> String
    ) async throws -> PageAnswer {
        do {
            return .redirect(Self.path, Flash(.good, try await act()))
        } catch let error as WeirError where error.code != .notFound && error.code != .internalError {
            return .redirect(Self.path, Flash(.bad, PortalErrors.text(error, request.visitor.words)))
        }
    }

    // MARK: Pages

    @Sendable
    private func list(_ request: PortalRequest) async throws -> PageAnswer {
        let visitor = request.visitor
        let words = visitor.words
        var policy = visitor.brand.policy()
        policy.formTargets.append("https:")
        var parts: [any PageComponent] = [PageHeading(words.methods)]
        guard try await services.stripe.connections.connection(of: visitor.session.workspace) != nil else {
            parts.append(PageSection(nil, [EmptyState(words.noMethodsTitle, words.noStripeMethods)]))
            return .page(PortalPage(words.methods, policy: policy, parts))
        }
        switch request.query["redirect_status"] {
        case "succeeded": parts.append(PageNote(.good, words.methodSaved))
        case "failed": parts.append(PageNote(.bad, words.methodNotSaved))
        case _: break
        }
        let methods: [SavedMethods.Listed]
        do {
            methods = try await services.stripe.methods.methods(of: visitor.id, visitor.context)
        } catch let error as WeirError where error.code == .providerError || error.code == .unavailable {
            parts.append(PageNote(.bad, PortalErrors.text(error, words)))
            return .page(PortalPage(words.methods, policy: policy, parts))
        }
        let table = PageTable(
            words.methods,
            columns: [
                PageTable.Column(words.method), PageTable.Column(words.status),
                PageTable.Column(words.actions, .actions),
            ],
            rows: methods.map { row($0, visitor) },
            empty: EmptyState(words.noMethodsTitle, words.noMethods)
        )
        parts.append(PageSection(nil, methods.isEmpty ? [table] : [PageText(words.methodsIntro, .hint), table]))
        if visitor.mayChange { parts[0] = PageHeading(words.methods, actions: adding(visitor)) }
        return .page(PortalPage(words.methods, policy: policy, parts))
    }

    private func row(_ listed: SavedMethods.Listed, _ visitor: PortalVisitor) -> PageTable.Row {
        let words = visitor.words
        let name = MethodText.name(of: listed.method, words)
        var actions: [any PageComponent] = []
        guard visitor.mayChange else {
            return PageTable.Row([
                Cell(name, detail: MethodText.expiry(of: listed.method, words)),
                listed.isDefault ? .badge(Badge(words.isDefault, .good)) : .empty, .empty,
            ])
        }
        if !listed.isDefault {
            actions.append(
                PageForm.button(
                    words.makeDefault,
                    Self.path + "/default",
                    .small,
                    hidden: [("method", listed.method.id)]
                )
            )
        }
        actions.append(
            Disclosure(
                words.remove,
                .danger,
                [
                    PageText(words.removeQuestion(name)),
                    PageForm.button(
                        words.removeNow,
                        Self.path + "/remove",
                        .danger,
                        hidden: [("method", listed.method.id)]
                    ),
                ]
            )
        )
        return PageTable.Row([
            Cell(name, detail: MethodText.expiry(of: listed.method, words)),
            listed.isDefault ? .badge(Badge(words.isDefault, .good)) : .empty, .parts(actions),
        ])
    }

    private func adding(_ visitor: PortalVisitor) -> [any PageComponent] {
        let words = visitor.words
        let key = visitor.policy.settings.pages.stripePublishableKey
        if key != nil { return [PageButton(words.addMethod, href: Self.path + "/new", .primary)] }
        return [atStripe(words)]
    }

    /// Stripe's own page; it needs no script of ours.
    private func atStripe(_ words: PortalWords) -> PageForm {
        PageForm.button(words.addAtStripe, "/portal/stripe", .primary, hidden: [("back", Self.path)])
    }

    /// The one page that lets scripts of Stripe's in.
    @Sendable
    private func add(_ request: PortalRequest) async throws -> PageAnswer {
        let visitor = request.visitor
        let words = visitor.words
        let isConnected = try await services.stripe.connections.connection(of: visitor.session.workspace) != nil
        guard isConnected, let key = visitor.policy.settings.pages.stripePublishableKey else {
            return .redirect(Self.path)
        }
        let policy = visitor.brand.policy(
            ContentPolicy(
                scripts: ["https://js.stripe.com"],
                frames: ["https://js.stripe.com", "https://hooks.stripe.com"],
                connections: ["https://api.stripe.com"],
                formTargets: ["https:"]
            )
        )
        return .page(
            PortalPage(
                words.addTitle,
                policy: policy,
                scripts: ["https://js.stripe.com/v3/", PortalAssets.methodScript.path],
                [
                    PageHeading(words.addTitle, back: PageLink(words.methods, Self.path)),
                    PageSection(
                        nil,
                        [
                            PageText(words.addIntro, .hint), MethodForm(key: key, words: words),
                            WrappedParts("portal.noscript", [PageText(words.addNeedsScript)]),
                            // For whoever has no script, and for when Stripe's is kept from the browser.
                            PageForm.button(words.addAtStripe, "/portal/stripe", hidden: [("back", Self.path)]),
                        ]
                    ),
                ]
            )
        )
    }
}

/// Payment methods as people know them.
enum MethodText {
    static func name(of method: StripePaymentMethod, _ words: PortalWords) -> String {
        guard let card = method.card else { return OfferText.prettified(method.type) }
        return words.card(OfferText.prettified(card.brand), card.lastFour)
    }

    static func expiry(of method: StripePaymentMethod, _ words: PortalWords) -> String? {
        guard let card = method.card, card.expiryYear > 0 else { return nil }
        let month = card.expiryMonth < 10 ? "0\(card.expiryMonth)" : "\(card.expiryMonth)"
        return words.expires("\(month)/\(card.expiryYear)")
    }
}
