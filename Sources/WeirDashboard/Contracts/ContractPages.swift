import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/contracts`: the list, one contract, and what may be done with it.
struct ContractPages: DashboardGroup {
    private static let auditEntries = 12

    func register(on pages: DashboardRegistrar) {
        pages.get("/contracts") { try await list($0) }
        pages.get("/contracts/new", needs: .manageBilling) { request in
            let plans = try await request.services.plans.plans(in: request.workspace)
            let form = NewContractForm(site: request.site, plans: plans, sent: request.query)
            return .page(form.page(key: request.formKey))
        }
        pages.post("/contracts/new", needs: .manageBilling) { try await create($0) }
        pages.get("/contracts/{id}") { try await one($0) }
        pages.get("/contracts/{id}/change", needs: .manageBilling) { try await change($0) }
        pages.post("/contracts/{id}/change", needs: .manageBilling) { try await changeConfirmed($0) }
        pages.get("/contracts/{id}/cancel", needs: .manageBilling) { request in
            let basis = try await basis(request)
            let form = CancelContractForm(
                site: request.site,
                contract: basis.contract,
                customer: basis.customer,
                today: basis.today
            )
            return .page(form.page(key: request.formKey))
        }
        pages.post("/contracts/{id}/cancel", needs: .manageBilling) { try await cancel($0) }
        pages.post("/contracts/{id}/resume", needs: .manageBilling) { request in
            let id = try request.identifier(as: ContractID.self)
            _ = try await request.services.contracts.contract(id, in: request.workspace)
            try await request.once { context in
                _ = try await request.services.contracts.resume(id, context, keeping: PageKeeping.contract)
            }
            return .redirect(request.site.contracts.page(id), Flash(.good, "The contract goes on as it was agreed."))
        }
    }

    // MARK: List

    private func list(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let contracts = request.services.contracts
        var list = ContractList(
            site: request.site,
            filter: ContractList.Filter(
                customer: request.query["customer"],
                standing: ContractStanding(rawValue: request.query["state"])
            ),
            rows: [],
            isFirstPage: request.query.optional("before") == nil
        )
        let customer = try await request.named(list.filter.customer, &list.errors)
        guard list.errors.isEmpty else { return .page(Page("Contracts", list.parts(mayCreate: false))) }
        var before = ContractID(request.query["before"])
        var found: [(Contract, ContractStanding)] = []
        var looked = 0
        reading: while looked < ContractList.looked {
            let size = ContractList.pageSize
            let page = try await contracts.contracts(
                of: customer.map { .id($0) },
                in: request.workspace,
                before: before,
                limit: size
            )
            for contract in page.prefix(size) {
                let zone = request.services.directory.zone(named: contract.timeZone)
                let state = try await request.services.directory.customer(.id(contract.customer), in: request.workspace)
                let standing = ContractStanding(
                    of: contract,
                    on: zone.localDate(at: state?.now(request.now) ?? request.now)
                )
                if let wanted = list.filter.standing, wanted != standing {
                    before = contract.id
                    continue
                }
                guard found.count < size else {
                    list.next = before
                    break reading
                }
                found.append((contract, standing))
                before = contract.id
            }
            looked += size
            guard page.count > size else {
                list.next = nil
                break reading
            }
            list.next = before
        }
        let names = try await request.names(of: found.map(\.0.customer))
        list.rows = found.map { contract, standing in
            let plan = contract.phases.last?.plan
            return ContractList.Row(
                contract: contract,
                standing: standing,
                customer: names[contract.customer] ?? contract.customer.description,
                plan: plan.map { request.policy.plan($0)?.plan.terms.name ?? $0.text } ?? "—"
            )
        }
        return .page(Page("Contracts", list.parts(mayCreate: request.may(.manageBilling))))
    }

    // MARK: New

    private func create(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let plans = try await request.services.plans.plans(in: request.workspace)
        var form = NewContractForm(site: request.site, plans: plans, sent: request.form)
        guard let input = NewContractForm.read(request.form, &form.errors) else {
            return .page(form.page(key: request.formKey))
        }
        do {
            var made: ContractID?
            try await request.once { context in
                made = try await request.services.contracts.create(input, context, keeping: PageKeeping.contract).id
            }
            let flash = Flash(.good, "The contract was made, and its invoices are drafted.")
            return .redirect(made.map { request.site.contracts.page($0) } ?? request.site.contracts.list, flash)
        } catch let error as WeirError {
            form.errors = FormErrors(error, fields: NewContractForm.fields)
            return .page(form.page(key: request.formKey))
        }
    }

    // MARK: One contract

    /// A contract with whose it is and which day it has.
    private struct Basis {
        var contract: Contract
        var customer: Customer
        var zone: Zone
        var today: LocalDate
    }

    private func basis(_ request: PageRequest<DashboardVisitor>) async throws -> Basis {
        let id = try request.identifier(as: ContractID.self)
        let contract = try await request.services.contracts.contract(id, in: request.workspace)
        guard let state = try await request.services.directory.customer(.id(contract.customer), in: request.workspace)
        else { throw PageNotFound() }
        let zone = request.services.directory.zone(named: contract.timeZone)
        return Basis(
            contract: contract,
            customer: state.customer,
            zone: zone,
            today: zone.localDate(at: state.now(request.now))
        )
    }

    private func one(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        let contract = basis.contract
        let names = contract.phases.map { phase in
            (phase.plan, request.policy.plan(phase.plan)?.plan.terms.name ?? phase.plan.text)
        }
        var page = ContractPage(
            site: request.site,
            contract: contract,
            customer: basis.customer,
            today: basis.today,
            planNames: Dictionary(names) { first, _ in first },
            prices: PriceText(format: request.format, of: request.policy)
        )
        let invoices = try await request.services.invoices.invoices(
            InvoiceQuery(contract: contract.id),
            before: nil,
            limit: [ShownInvoice].readForTelling,
            request.context
        )
        page.invoices = invoices.found.telling(ContractPage.shownInvoices)
        page.hasMoreInvoices = invoices.found.count > page.invoices.count
        page.audit = try await request.services.audit.auditEntries(
            in: request.workspace,
            filter: AuditFilter(kind: .contract, subject: contract.id.description),
            before: nil,
            limit: Self.auditEntries
        )
        let actions = page.actions(mayChange: request.may(.manageBilling), formKey: request.formKey)
        return .page(Page("Contract of \(basis.customer.shownName)", page.parts(actions: actions)))
    }

    // MARK: Changing

    private func changeForm(_ request: PageRequest<DashboardVisitor>, _ basis: Basis) async throws -> ChangePlanForm {
        ChangePlanForm(
            site: request.site,
            contract: basis.contract,
            customer: basis.customer,
            plans: try await request.services.plans.plans(in: request.workspace),
            current: basis.contract.phase(on: basis.today)
        )
    }

    private func change(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        var form = try await changeForm(request, basis)
        form.sent = request.query
        guard request.query.has("preview") else { return .page(form.page(zone: basis.zone, key: request.formKey)) }
        if let input = ChangePlanForm.read(request.query, of: form.current, &form.errors) {
            do {
                form.preview = try await request.services.contracts.preview(basis.contract.id, input, request.context)
            } catch let error as WeirError where error.code != .notFound {
                form.errors = FormErrors(error, fields: ["planKey": "plan", "quantity": "seats"])
            }
        }
        return .page(form.page(zone: basis.zone, key: request.formKey))
    }

    private func changeConfirmed(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        var form = try await changeForm(request, basis)
        form.sent = request.form
        guard var input = ChangePlanForm.read(request.form, of: form.current, &form.errors) else {
            return .page(form.page(zone: basis.zone, key: request.formKey))
        }
        do {
            if try await !request.wasDone() {
                let preview = try await request.services.contracts.preview(basis.contract.id, input, request.context)
                // Only what was shown is done; what is new since is shown first.
                guard request.form[ShownDigest.field] == ChangePlanForm.digest(of: preview) else {
                    form.preview = preview
                    form.isStale = true
                    return .page(form.page(zone: basis.zone, key: request.formKey))
                }
                input.revision = preview.contract.revision
                input.planVersion = input.planKey.flatMap { key in
                    preview.contract.phases.last { $0.plan.text == key }?.planVersion
                }
            }
            let confirmed = input
            try await request.once { context in
                _ = try await request.services.contracts.change(
                    basis.contract.id,
                    confirmed,
                    context,
                    keeping: PageKeeping.contract
                )
            }
        } catch let error as WeirError where error.code != .notFound {
            form.errors = FormErrors(error, fields: ["planKey": "plan", "quantity": "seats"])
            return .page(form.page(zone: basis.zone, key: request.formKey))
        }
        return .redirect(request.site.contracts.page(basis.contract.id), Flash(.good, "The plan is changed."))
    }

    private func cancel(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        var form = CancelContractForm(
            site: request.site,
            contract: basis.contract,
            customer: basis.customer,
            today: basis.today,
            sent: request.form
        )
        if try await !request.wasDone(), request.form[ShownDigest.field] != form.digest {
            form.isStale = true
            return .page(form.page(key: request.formKey))
        }
        guard let timing = CancelContractForm.timing(request.form, &form.errors) else {
            return .page(form.page(key: request.formKey))
        }
        do {
            try await request.once { context in
                _ = try await request.services.contracts.cancel(
                    basis.contract.id,
                    timing,
                    context,
                    keeping: PageKeeping.contract
                )
            }
        } catch let error as WeirError {
            form.errors = FormErrors(error)
            return .page(form.page(key: request.formKey))
        }
        let contract = try await request.services.contracts.contract(basis.contract.id, in: request.workspace)
        let end = contract.lastDay.map { " Its last day is \(request.site.date($0))." } ?? ""
        return .redirect(
            request.site.contracts.page(contract.id),
            Flash(.good, "The contract is cancelled.\(end) Until then it can be undone.")
        )
    }
}
