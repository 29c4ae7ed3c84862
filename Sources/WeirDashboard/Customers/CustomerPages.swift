import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/customers`: the search, one customer's pages, and what may be done with one.
struct CustomerPages: DashboardGroup {
    private static let auditPage = 50
    /// Plans that a list of customers offers to choose from.
    private static let shownPlans = 200

    func register(on pages: DashboardRegistrar) {
        pages.get("/customers") { try await list($0) }
        pages.get("/customers/new", needs: .manageCustomers) { request in
            .page(try await form(request).page(key: request.formKey))
        }
        pages.post("/customers/new", needs: .manageCustomers) { try await create($0) }
        NearLimitPages().register(on: pages)
        pages.get("/customers/{id}") { try await overview($0) }
        pages.get("/customers/{id}/usage") { try await usage($0) }
        pages.get("/customers/{id}/events") { try await events($0) }
        pages.get("/customers/{id}/payment-methods") { try await paymentMethods($0) }
        pages.get("/customers/{id}/audit") { try await audit($0) }
        CustomerActions().register(on: pages)
        CustomerCredit().register(on: pages)
    }

    // MARK: List

    private func list(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let search = request.query["q"]
        let status = CustomerStatus(rawValue: request.query["status"])
        let after = CustomerID(request.query["after"])
        let plan = PlanKey(request.query["plan"]).flatMap { request.policy.plan($0)?.plan }
        var found: [Customer]
        var next: CustomerID?
        var isUnfinished = false
        if search.isEmpty {
            found = try await request.services.customers.customers(
                in: request.workspace,
                filter: CustomerFilter(status: status, plan: plan?.id),
                before: after,
                limit: CustomerList.pageSize
            )
            if found.count > CustomerList.pageSize {
                found.removeLast(found.count - CustomerList.pageSize)
                next = found.last?.id
            }
        } else {
            (found, next) = try await request.services.customers.search(
                search,
                in: request.workspace,
                before: after,
                limit: CustomerList.pageSize
            )
            isUnfinished = next != nil
            if let status { found.removeAll { $0.status != status } }
        }
        var rows: [CustomerList.Row] = []
        for customer in found {
            let listed = try await request.services.subscriptions.subscription(
                of: .id(customer.id),
                in: request.workspace
            )
            // A search knows no plans.
            if let plan, listed?.planKey != plan.key { continue }
            rows.append(
                CustomerList.Row(
                    customer: customer,
                    plan: listed.map { request.policy.plan($0.planKey)?.plan.terms.name ?? $0.planKey.text },
                    subscription: listed?.subscription.status
                )
            )
        }
        let list = CustomerList(
            site: request.site,
            rows: rows,
            defaultPlan: request.policy.defaultPlan?.terms.name,
            search: search,
            status: status,
            plan: plan?.key.text ?? "",
            plans: Array(
                request.policy.plans.values.map(\.plan)
                    .sorted { ($0.terms.name, $0.key) < ($1.terms.name, $1.key) }
                    .prefix(Self.shownPlans)
            ),
            next: next,
            isFirstPage: after == nil,
            isUnfinished: isUnfinished
        )
        return .page(Page("Customers", list.parts(mayCreate: request.may(.manageCustomers))))
    }

    // MARK: New

    private func form(_ request: PageRequest<DashboardVisitor>) async throws -> NewCustomerForm {
        let kits = try await request.services.kits.kits(in: request.workspace).map(\.kit)
        return NewCustomerForm(
            site: request.site,
            kits: kits,
            mayLinkStripe: request.may(.moveMoney),
            sent: request.form
        )
    }

    private func create(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        var form = try await form(request)
        guard form.mayLinkStripe || request.form.optional("stripe") == nil else {
            throw WeirError(.forbidden, "Your role may not link Stripe customers.")
        }
        guard let input = NewCustomerForm.read(request.form, &form.errors) else {
            return .page(form.page(key: request.formKey))
        }
        do {
            var made: CustomerID?
            try await request.once { context in
                made = try await request.services.customers.create(input, context, keeping: PageKeeping.customer).id
            }
            let flash = Flash(.good, "The customer was made.")
            return .redirect(made.map { request.site.customers.page($0) } ?? request.site.customers.list, flash)
        } catch let error as WeirError {
            form.errors = FormErrors(error, fields: NewCustomerForm.fields)
            return .page(form.page(key: request.formKey))
        }
    }

    // MARK: One customer

    private func overview(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let reader = CustomerReader(services: request.services)
        let basis = try await reader.basis(request.parameter("id"), request.context)
        let page = try await reader.overview(basis, request.site, request.context)
        let forms = CustomerForms(
            site: request.site,
            basis: basis,
            key: request.formKey,
            quotaFeatures: CustomerReader.quotaFeatures(basis.policy),
            may: { request.may($0) }
        )
        return .page(Page(basis.customer.shownName, page.parts(manage: forms.parts(), actions: forms.actions())))
    }

    private func usage(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let reader = CustomerReader(services: request.services)
        let basis = try await reader.basis(request.parameter("id"), request.context)
        let all = CustomerReader.plotted(basis.policy)
        let chosen = request.query.optional("feature").flatMap { name in all.first { $0.key.text == name } }
        let shown = chosen.map { [$0] } ?? Array(all.prefix(CustomerReader.shownPlots))
        var parts = CustomerPage.heading(of: basis.customer, .usage, request.site)
        let address = PageAddress(request.site.customers.page(basis.customer.id, "usage"))
        if all.count > 1 {
            parts.append(
                PageForm(
                    .get,
                    address.path,
                    kind: .inline,
                    fields: [
                        Field(
                            "feature",
                            "Feature",
                            .choice(
                                [
                                    FieldOption(
                                        "",
                                        all.count > CustomerReader.shownPlots
                                            ? "The first \(CustomerReader.shownPlots)" : "All"
                                    )
                                ]
                                    + all.map { FieldOption($0.key.text, $0.key.text) }
                            ),
                            value: chosen?.key.text ?? ""
                        )
                    ],
                    buttons: [PageButton("Show", .plain)],
                    submitsItself: true
                )
            )
        }
        for feature in basis.customer.erasedAt == nil ? shown : [] {
            guard let plot = try await reader.plot(of: feature, by: nil, basis, request.context) else { continue }
            var content: [any PageComponent] = [plot.part()]
            let groups = feature.meter.flatMap { basis.policy.meters[id: $0]?.groupKeys } ?? []
            if chosen != nil {
                for group in groups.prefix(CustomerReader.shownPlots - 1) {
                    let grouped = try await reader.plot(of: feature, by: group, basis, request.context)
                    if let grouped { content.append(grouped.part()) }
                }
            } else if !groups.isEmpty {
                content.append(
                    PageText(
                        "Kept apart by \(groups.joined(separator: ", ")).",
                        .hint,
                        link: PageLink("Show each", address.setting("feature", to: feature.key.text))
                    )
                )
            }
            parts.append(PageSection(nil, content))
        }
        if all.isEmpty {
            parts.append(EmptyState("Nothing is metered", "No feature of the workspace has a meter."))
        }
        return .page(Page("Usage of \(basis.customer.shownName)", parts))
    }

    private func events(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await CustomerReader(services: request.services).basis(
            request.parameter("id"),
            request.context
        )
        guard basis.customer.erasedAt == nil else { throw PageNotFound() }
        let list = try await EventPages.list(
            request,
            path: request.site.customers.page(basis.customer.id, "events"),
            of: basis.customer.id,
            zone: basis.zone
        )
        let title = "Events of \(basis.customer.shownName)"
        return .page(Page(title, CustomerPage.heading(of: basis.customer, .events, request.site) + list.parts()))
    }

    private func audit(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await CustomerReader(services: request.services).basis(
            request.parameter("id"),
            request.context
        )
        let before = Int64(request.query["before"])
        var entries = try await request.services.audit.auditEntries(
            in: request.workspace,
            filter: AuditFilter(customer: basis.customer.id),
            before: before,
            limit: Self.auditPage + 1
        )
        var next: String?
        let address = PageAddress(request.site.customers.page(basis.customer.id, "audit"))
        if entries.count > Self.auditPage {
            entries.removeLast()
            next = entries.last.map { address.setting("before", to: "\($0.number)") }
        }
        let currencies = try await AuditTrail.currencies(of: entries, request.services)
        var content: [any PageComponent] = [AuditTrail.part(entries, request.site, currencies: currencies)]
        var links: [any PageComponent] = []
        if before != nil { links.append(PageButton("First page", href: address.path, .small)) }
        if let next { links.append(PageButton("Older", href: next, .small)) }
        content += links
        return .page(
            Page(
                "Audit trail of \(basis.customer.shownName)",
                CustomerPage.heading(of: basis.customer, .audit, request.site) + [PageSection(nil, content)]
            )
        )
    }
}
