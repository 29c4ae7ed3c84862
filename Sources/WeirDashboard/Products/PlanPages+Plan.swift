import HTTPTypes
import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// One plan: what it costs and gives, its versions, and who is on which.
extension PlanPages {
    private static let pageSize = 50

    func show(_ request: ProductRequest) async throws -> ProductPage {
        let (plan, draft) = try await found(request)
        let path = request.products(.plans, "/\(OwnPath.encoded(request.parameter("key")))")
        guard let plan else { throw PageNotFound() }
        let versions = try await request.services.planVersions.versions(of: plan.key.text, in: request.workspace)
        var actions: [any PageComponent] = []
        if request.mayManageProducts {
            actions.append(PageButton(draft == nil ? "Edit" : "Go on with the draft", href: path + "/edit", .primary))
        }
        var badges = [Badge("Version \(request.format.number(plan.version))", .info)]
        if plan.archivedAt != nil { badges.append(Badge("Archived")) }
        if draft != nil { badges.append(Badge("Draft", .warning)) }
        var content: [any PageComponent] = [
            PageHeading(
                plan.terms.name,
                subtitle: plan.key.text,
                back: PageLink("Plans", request.products(.plans)),
                badges: badges,
                actions: actions
            ),
            PageGrid(.halves, [prices(plan, request), terms(plan, request)]),
            PageSection("Versions", id: "versions", [history(versions, path, request)]),
            try await subscribers(plan, versions, path, request),
        ]
        if request.mayManageProducts, plan.archivedAt == nil {
            content.append(
                Disclosure(
                    "Archive the plan",
                    .danger,
                    [
                        PageText("Nobody can subscribe to it any more; whoever has it keeps it."),
                        PageForm.button("Archive \(plan.key)", path + "/archive", .danger),
                    ]
                )
            )
        }
        return ProductPage(plan.terms.name, content)
    }

    private func prices(_ plan: Plan, _ request: ProductRequest) -> PageSection {
        let text = PriceText(format: request.format, of: request.policy)
        let currency = plan.terms.currency
        let table = PageTable(
            "Prices",
            columns: [PageTable.Column("Price"), PageTable.Column("Charged"), PageTable.Column("When", .brief)],
            rows: plan.terms.prices.map { price in
                let lines = (price.currency ?? currency).map { text.lines(of: price, in: $0) } ?? []
                return PageTable.Row([
                    Cell(text.title(of: price), detail: price.key),
                    Cell(lines.joined(separator: "; ").capitalizedFirst),
                    Cell(price.timing == .advance ? "In advance" : "In arrears"),
                ])
            },
            empty: EmptyState(
                "No prices",
                plan.terms.stripePriceID == nil ? "The plan costs nothing." : "Stripe charges for it."
            )
        )
        return PageSection("Prices", [table])
    }

    private func terms(_ plan: Plan, _ request: ProductRequest) -> PageSection {
        let format = request.format
        let text = PriceText(format: format, of: request.policy)
        let comparison = PlanComparison([plan], under: request.policy, text)
        // Its prices stand beside it.
        let quotas = comparison.given.map { (term: $0.label, cell: Cell($0.values[0])) }
        var items: [(term: String, cell: Cell)] = quotas
        items.append(("Kit", Cell(plan.terms.accountKit.flatMap { request.policy.kits[$0]?.name } ?? "None")))
        if let days = plan.terms.trialDays, days > 0 {
            items.append(("Free trial", Cell(days == 1 ? "1 day" : "\(format.number(days)) days")))
        }
        items.append(("Net terms", Cell(plan.terms.netTermsDays.map { "\(format.number($0)) days" } ?? "Not said")))
        if let stripe = plan.terms.stripePriceID { items.append(("Stripe price", Cell(stripe, isCode: true))) }
        return PageSection("What it gives", [Definitions(items)])
    }

    private func history(
        _ versions: [ListedPlanVersion],
        _ path: String,
        _ request: ProductRequest
    ) -> PageTable {
        let text = PriceText(format: request.format, of: request.policy)
        return PageTable(
            "Versions",
            columns: [
                PageTable.Column("Version"), PageTable.Column("Created"), PageTable.Column("Price"),
                PageTable.Column("Subscribers", .figure), PageTable.Column("Actions", .actions),
            ],
            rows: versions.map { listed in
                let card = PlanComparison([listed.plan], under: request.policy, text).cards[0]
                var actions: [any PageComponent] = []
                if request.mayManageProducts, !listed.isCurrent, listed.subscribers > 0 {
                    actions.append(
                        PageButton(
                            "Move to the current version",
                            href: path + "/migrate?version=\(listed.plan.version)",
                            .small
                        )
                    )
                }
                return PageTable.Row([
                    Cell(
                        request.format.number(listed.plan.version),
                        parts: listed.isCurrent ? [Badge("Current", .good)] : []
                    ),
                    Cell(request.format.dateTime(listed.plan.updatedAt)),
                    Cell([card.price, card.interval].compactMap(\.self).joined(separator: " ")),
                    Cell(
                        request.format.number(listed.subscribers),
                        href: listed.subscribers > 0 ? path + "?version=\(listed.plan.version)#subscribers" : nil
                    ),
                    .parts(actions),
                ])
            },
            empty: EmptyState("No versions", "")
        )
    }

    private func subscribers(
        _ plan: Plan,
        _ versions: [ListedPlanVersion],
        _ path: String,
        _ request: ProductRequest
    ) async throws -> PageSection {
        let version = Int(request.query["version"]) ?? plan.version
        let after = request.query.optional("after").flatMap { CustomerID($0) }
        guard versions.contains(where: { $0.plan.version == version }) else { throw PageNotFound() }
        let found = try await request.services.planVersions.subscribers(
            of: plan.key.text,
            version: version,
            in: request.workspace,
            after: after,
            limit: Self.pageSize + 1
        )
        let shown = found.prefix(Self.pageSize)
        let query = [("version", "\(version)" as String?)]
        let table = PageTable(
            "Subscribers",
            columns: [PageTable.Column("Customer"), PageTable.Column("Status"), PageTable.Column("Since")],
            rows: shown.map { state in
                let customer = state.customer
                return PageTable.Row([
                    Cell(
                        customer.name ?? customer.externalID ?? customer.id.description,
                        detail: customer.externalID,
                        href: request.path("/customers/\(customer.id)")
                    ),
                    Cell(OfferText.prettified(state.subscription?.status.rawValue ?? "")),
                    Cell(state.subscription.map { request.format.date($0.createdAt) } ?? ""),
                ])
            },
            empty: EmptyState("Nobody", "No customer is on this version."),
            pages: PageTable.Pages(
                first: after == nil ? nil : OwnPath.with(path, query),
                next: found.count > Self.pageSize
                    ? shown.last.map { OwnPath.with(path, query + [("after", $0.customer.id.description)]) } : nil
            )
        )
        return PageSection("On version \(request.format.number(version))", id: "subscribers", [table])
    }
}
