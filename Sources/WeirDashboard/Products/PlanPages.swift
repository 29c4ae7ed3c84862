import HTTPTypes
import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// Plans: what they cost and give, their versions, and who is on which.
struct PlanPages: DashboardGroup {
    /// Subscribers that the page of a move looks at when it is opened; all of them when that is asked for.
    private static let lookedAtOnce = 1_000

    func register(on pages: DashboardRegistrar) {
        pages.get("/products/plans") { request in .page(try await list(request)) }
        pages.get("/products/plans/new", needs: .manageProducts) { request in
            .page(PlanEditor(plan: nil, draft: nil, fields: PlanFields(), errors: FormErrors(), request: request).page)
        }
        pages.post("/products/plans/new", needs: .manageProducts) { request in try await act(nil, request) }
        pages.get("/products/plans/{key}") { request in .page(try await show(request)) }
        pages.get("/products/plans/{key}/edit", needs: .manageProducts) { request in
            let (plan, draft) = try await found(request)
            let fields = draft.flatMap { PlanFields($0.content) } ?? plan.map(PlanFields.init) ?? PlanFields()
            return .page(
                PlanEditor(plan: plan, draft: draft, fields: fields, errors: FormErrors(), request: request).page
            )
        }
        pages.post("/products/plans/{key}/edit", needs: .manageProducts) { request in
            let (plan, _) = try await found(request)
            return try await act(plan, request)
        }
        pages.post("/products/plans/{key}/discard", needs: .manageProducts) { request in
            guard let key = PlanKey(request.parameter("key")) else { throw PageNotFound() }
            return try await request.press(request.products(.plans), "The draft is let go.") {
                try await request.services.planDrafts.discard(key, request.context)
            }
        }
        pages.post("/products/plans/{key}/archive", needs: .manageProducts) { request in
            let key = request.parameter("key")
            return try await request.press(request.products(.plans), "The plan '\(key)' is not offered any more.") {
                _ = try await request.services.plans.archive(key, request.context, keeping: AuditedAnswers.archivedPlan)
            }
        }
        pages.get("/products/plans/{key}/migrate", needs: .manageProducts) { request in
            .page(try await migration(request, from: request.query["version"], isStale: false))
        }
        pages.post("/products/plans/{key}/migrate", needs: .manageProducts) { request in
            let key = request.parameter("key")
            let path = request.products(.plans, "/\(OwnPath.encoded(key))")
            let current = PlanKey(key).flatMap { request.policy.plan($0)?.plan.version }
            guard let version = Int(request.form["version"]), let current else { throw PageNotFound() }
            // Only to the version that was shown.
            guard let target = Int(request.form["target"]), target == current else {
                return .page(try await migration(request, from: request.form["version"], isStale: true))
            }
            return try await request.press(path, "Everyone on version \(version) has version \(target) now.") {
                _ = try await request.services.planVersions.migrate(
                    key,
                    .version(version),
                    to: target,
                    request.context
                )
            }
        }
    }

    /// What it would mean to move all subscribers of an older version to the current one.
    private func migration(_ request: ProductRequest, from text: String, isStale: Bool) async throws -> ProductPage {
        let key = request.parameter("key")
        guard let version = Int(text) else { throw PageNotFound() }
        let path = request.products(.plans, "/\(OwnPath.encoded(key))")
        let outcome = try await request.services.planVersions.preview(
            of: key,
            .version(version),
            lookingAt: request.query["look"] == "all" ? nil : Self.lookedAtOnce,
            request.context
        )
        let format = request.format
        let count = format.number(outcome.moved)
        var content: [any PageComponent] = [
            PageHeading(
                "Move subscribers",
                subtitle: "From version \(format.number(version)) to version \(format.number(outcome.version))",
                back: PageLink(PlanKey(key).flatMap { request.policy.plan($0)?.plan.terms.name } ?? key, path)
            )
        ]
        if isStale { content.append(PageNote(.warning, ShownDigest.changed)) }
        var items: [(term: String, cell: Cell)] = [
            ("Subscribers to move", Cell(count)),
            ("Whose plan changes", Cell(format.number(outcome.effect.customers))),
            ("Already above a new limit", Cell(format.number(outcome.effect.over))),
        ]
        if outcome.effect.unchecked > 0 {
            items.append(("Usage not looked at", Cell(format.number(outcome.effect.unchecked))))
        }
        var counted: [any PageComponent] = [Definitions(items)]
        if outcome.looked < outcome.moved {
            let all = OwnPath.with(path + "/migrate", [("version", text), ("look", "all")])
            counted.append(
                PageText(
                    "Looked at for the first \(format.number(outcome.looked)) of them only.",
                    .hint,
                    link: PageLink("Look at all", all)
                )
            )
        }
        content.append(PageSection(nil, counted))
        content.append(
            PageSection(
                nil,
                [
                    PageForm(
                        .post,
                        path + "/migrate",
                        fields: [
                            PageText("They get version \(format.number(outcome.version)) at once.", .hint),
                            HiddenField("version", "\(version)"), HiddenField("target", "\(outcome.version)"),
                        ],
                        buttons: [
                            PageButton("Move \(count) subscribers", .primary), PageButton("Back", href: path, .quiet),
                        ]
                    )
                ]
            )
        )
        var page = ProductPage("Move subscribers", content)
        if isStale { page.status = .conflict }
        return page
    }

    /// A plan, archived ones too, and its draft; one of them is there.
    func found(_ request: ProductRequest) async throws -> (Plan?, PlanDraft?) {
        guard let key = PlanKey(request.parameter("key")) else { throw PageNotFound() }
        let plan = request.policy.plan(key)?.plan
        let draft = try await request.services.planDrafts.draft(key, in: request.workspace)
        guard plan != nil || draft != nil else { throw PageNotFound() }
        return (plan, draft)
    }

    // MARK: Editing

    private func act(_ plan: Plan?, _ request: ProductRequest) async throws -> PageAnswer {
        let fields = PlanFields(request.form)
        let key = plan?.key ?? PlanKey(fields["key"])
        let draft = try await key.asyncMap { try await request.services.planDrafts.draft($0, in: request.workspace) }
        func editor(_ errors: FormErrors, isStale: Bool = false) -> ProductPage {
            PlanEditor(
                plan: plan,
                draft: draft ?? nil,
                fields: isStale ? fields.rebased(on: plan) : fields,
                errors: errors,
                request: request,
                isStale: isStale
            ).page
        }
        if request.form["do"] == "preview" { return .page(editor(FormErrors())) }
        guard let key else {
            return try await request.submit(
                to: request.products(.plans),
                "",
                form: { editor($1) },
                { throw FormRefusal("key", "A key is needed, such as pro.") }
            )
        }
        let path = request.products(.plans, "/\(OwnPath.encoded(key.text))")
        if request.form["do"] == "draft" {
            return try await request.submit(
                to: path + "/edit",
                "The draft is saved; the plan stays as it is until you publish.",
                form: { editor($1) },
                { try await request.services.planDrafts.save(key, fields.content, request.context) }
            )
        }
        // What somebody has published meanwhile is shown before anything takes its place.
        if plan != nil, fields.isStale(for: plan) { return .page(editor(FormErrors(), isStale: true)) }
        let done = plan == nil ? "The plan '\(key)' is offered now." : "The next version of '\(key)' is published."
        return try await request.submit(
            to: path,
            done,
            fields: PlanFields.names,
            form: { editor($1) },
            {
                var input = try fields.upsert(
                    of: plan,
                    features: request.policy.features.values.sorted { $0.key < $1.key }
                )
                guard input.key == key else { throw FormRefusal("key", "A plan's key never changes.") }
                input.base = plan?.version ?? 0
                if plan == nil, request.policy.plan(key) != nil {
                    throw FormRefusal("key", "There is a plan '\(key)' already.")
                }
                _ = try await request.services.plans.upsert(input, request.context, keeping: AuditedAnswers.plan)
                if try await request.services.planDrafts.draft(key, in: request.workspace) != nil {
                    try await request.services.planDrafts.discard(key, request.context)
                }
            }
        )
    }

    // MARK: The list

    private func list(_ request: ProductRequest) async throws -> ProductPage {
        let plans = CustomerBilling.offered(under: request.policy)
        let drafts = try await request.services.planDrafts.drafts(in: request.workspace)
        let text = PriceText(format: request.format, of: request.policy)
        let comparison = PlanComparison(plans, under: request.policy, text)
        var rows: [PageTable.Row] = []
        for (plan, card) in zip(plans, comparison.cards) {
            let versions = try await request.services.planVersions.versions(of: plan.key.text, in: request.workspace)
            let subscribers = versions.reduce(0) { $0 + $1.subscribers }
            let kit = plan.terms.accountKit.flatMap { request.policy.kits[$0]?.name }
            let path = request.products(.plans, "/\(OwnPath.encoded(plan.key.text))")
            var parts: [any PageComponent] = []
            if drafts.contains(where: { $0.plan == plan.key }) { parts.append(Badge("Draft", .warning)) }
            if request.policy.settings.defaultPlan == plan.key { parts.append(Badge("Default", .info)) }
            rows.append(
                PageTable.Row([
                    Cell(
                        plan.terms.name,
                        detail: plan.key.text,
                        href: path,
                        parts: parts
                    ),
                    Cell(
                        [card.price, card.interval].compactMap(\.self).joined(separator: " "),
                        detail: plan.terms.stripePriceID
                    ),
                    Cell(request.format.number(plan.version)),
                    Cell(request.format.number(subscribers), href: subscribers > 0 ? path + "#versions" : nil),
                    Cell(kit ?? "—"),
                ])
            )
        }
        let new = drafts.filter { draft in request.policy.plan(draft.plan) == nil }
        let table = PageTable(
            "Plans",
            columns: [
                PageTable.Column("Plan"), PageTable.Column("Price"), PageTable.Column("Version", .figure),
                PageTable.Column("Subscribers", .figure), PageTable.Column("Kit"),
            ],
            rows: rows,
            empty: EmptyState("No plans yet", "A plan is what customers subscribe to: prices, quotas and features.")
        )
        var content: [any PageComponent] = [PageSection(nil, [table])]
        if !new.isEmpty {
            content.append(
                PageSection(
                    "Drafts of new plans",
                    [
                        Definitions(
                            new.map { draft in
                                let path = request.products(.plans, "/\(OwnPath.encoded(draft.plan.text))/edit")
                                let when = request.format.dateTime(draft.updatedAt)
                                return (draft.plan.text, Cell("Go on", detail: when, href: path))
                            }
                        )
                    ]
                )
            )
        }
        if !plans.isEmpty {
            let columns = [PageTable.Column("Feature")] + comparison.cards.map { PageTable.Column($0.name) }
            content.append(
                PageSection(
                    "Side by side",
                    hint: "As customers see it on the pricing page.",
                    [
                        PageTable(
                            "Plans side by side",
                            columns: columns,
                            rows: comparison.rows.map { row in
                                PageTable.Row([Cell(row.label)] + row.values.map { Cell($0) })
                            },
                            empty: EmptyState("Nothing to compare", "The plans say nothing of features yet."),
                            stacks: false
                        )
                    ]
                )
            )
        }
        return request.productPage(
            .plans,
            actions: request.mayManageProducts
                ? [PageButton("New plan", href: request.products(.plans, "/new"), .primary)] : [],
            content
        )
    }
}

extension Optional {
    /// The value put through something that waits.
    fileprivate func asyncMap<Other>(_ transform: (Wrapped) async throws -> Other) async rethrows -> Other? {
        guard let value = self else { return nil }
        return try await transform(value)
    }
}
