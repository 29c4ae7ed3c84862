import HTTPTypes
import WeirAPI
import WeirCore
import WeirFormats
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// `/pricing`: the plans that are offered, for everyone; `/pricing/embed` for frames in the operator's own pages.
struct PricingPages: RouteGroup {
    let audience: PortalAudience
    let writer: PageWriter

    func register(on routes: RouteRegistrar) {
        routes.onBrowser(.get, "/pricing") { call in await answer(call, isEmbedded: false) }
        routes.onBrowser(.get, "/pricing/embed") { call in await answer(call, isEmbedded: true) }
    }

    private func answer(_ call: BrowserCall, isEmbedded: Bool) async -> APIResponse {
        let named = PageQuery(call.query)?["workspace"] ?? ""
        let words = audience.words(for: call.headers)
        let format = PageFormat(PortalLanguages.format(for: call.headers))
        let scope = PageScope(templates: writer.templates, formToken: nil, words: words.page, format: format)
        guard let policy = await audience.policy(named: named) else {
            let title = words.page.notFoundTitle
            let page = PortalPage(title, kind: .narrow, [PageHeading(title), PageNote(.info, words.page.notFound)])
            let layout = PageLayout(site: words.pricing, brand: words.pricing, home: "/pricing", hasBar: false)
            return writer.response(writer.html(page, layout, scope), status: .notFound, policy: .own)
        }
        let brand = PortalBrand(policy)
        var content = brand.policy()
        if isEmbedded { content.frameAncestors = policy.settings.pages.embedOrigins }
        let page = PortalPage(
            words.pricing,
            policy: content,
            styleSheets: isEmbedded ? [PortalAssets.embedStyleSheet.path] : [],
            PricingContent(policy: policy, format: format, words: words, isEmbedded: isEmbedded, named: named).parts
        )
        var layout = audience.layout(brand, words)
        layout.hasBar = !isEmbedded
        layout.home = OwnPath.with("/pricing", [("workspace", named)])
        if isEmbedded { layout.footer = nil }
        return writer.response(writer.html(page, layout, scope), status: .ok, policy: content)
    }
}

/// The parts of the pricing page.
struct PricingContent: Sendable {
    let policy: PolicySnapshot
    let format: PageFormat
    let words: PortalWords
    let isEmbedded: Bool
    /// The workspace as the address names it.
    let named: String

    var parts: [any PageComponent] {
        let plans = CustomerBilling.offered(under: policy)
        var parts: [any PageComponent] =
            isEmbedded
            ? [TemplatePart("portal.unseen-title", ["title": .text(words.pricing)])]
            : [
                PageHeading(
                    words.pricing,
                    actions: [PageButton(words.manage, href: OwnPath.with("/portal/login", [("workspace", named)]))]
                )
            ]
        guard !plans.isEmpty else {
            return parts + [PageSection(nil, [EmptyState(words.noPlansTitle, words.noPlans)])]
        }
        let comparison = PlanComparison(plans, under: policy, PriceText(format: format, words: words.offer, of: policy))
        parts.append(
            PlanCards(
                items: comparison.cards.map { card in
                    PlanCards.Item(
                        card: card,
                        isCurrent: false,
                        badge: nil,
                        // What cannot be had online is asked for.
                        action: card.canBeBought || card.isFree ? start(card) : PageText(words.askSeller, .hint)
                    )
                },
                level: "h2"
            )
        )
        if !comparison.rows.isEmpty {
            parts.append(PageSection(words.comparison, [comparison.table(words)]))
        }
        return parts
    }

    /// Out of a frame it leads to the whole window: nobody signs in inside of another's page.
    private func start(_ card: PlanComparison.Card) -> any PageComponent {
        TemplatePart(
            "portal.start",
            [
                "label": .text(words.start(card.name)),
                "href": .text(OwnPath.with("/portal/login", [("workspace", named)])),
                "target": .optional(isEmbedded ? "_top" : nil),
            ]
        )
    }
}
