import WeirCore
import WeirFormats
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/invoices`: the list, one invoice, its documents, and what may be done with it.
struct InvoicePages: DashboardGroup {
    /// One for all requests, because PDFs are made one after the other.
    let printer = DocumentPrinter()

    private static let auditEntries = 12
    private static let mails = 20

    func register(on pages: DashboardRegistrar) {
        pages.get("/invoices") { try await list($0) }
        pages.get("/invoices/{id}") { try await one($0) }
        for (name, form) in [("pdf", InvoiceDocuments.Form.pdf), ("html", .html)] {
            pages.get("/invoices/{id}/\(name)") { request in
                let id = try request.identifier(as: InvoiceID.self)
                return .raw(
                    try await documents(request).invoice(
                        id.description,
                        as: form,
                        locale: .english,
                        withUsage: true,
                        request.context
                    )
                )
            }
            pages.get("/invoices/{id}/credit-notes/{note}/\(name)") { request in
                let id = try request.identifier(as: InvoiceID.self)
                let note = try request.identifier("note", as: CreditNoteID.self)
                return .raw(
                    try await documents(request).creditNote(
                        note,
                        of: id.description,
                        as: form,
                        locale: .english,
                        request.context
                    )
                )
            }
        }
        for action in InvoiceAction.allCases {
            if action.asks {
                pages.get("/invoices/{id}/\(action.rawValue)", needs: action.permission) { request in
                    let form = try await form(request, action)
                    return .page(form.page(key: request.formKey))
                }
            }
            pages.post("/invoices/{id}/\(action.rawValue)", needs: action.permission) { request in
                try await act(request, action)
            }
        }
    }

    private func documents(_ request: PageRequest<DashboardVisitor>) -> InvoiceDocuments {
        InvoiceDocuments(
            invoices: request.services.invoices,
            settings: request.services.settings,
            printer: printer
        )
    }

    // MARK: List

    private func list(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        var list = InvoiceList(
            site: request.site,
            filter: InvoiceList.Filter(
                customer: request.query["customer"],
                status: InvoiceStatus(rawValue: request.query["status"]),
                from: request.query["from"],
                to: request.query["to"],
                contract: ContractID(request.query["contract"])?.description ?? "",
                currency: Currency(code: request.query["currency"]),
                isIssued: request.query["issued"] == "yes",
                hasLaterDrafts: request.query["drafts"] == "all"
            ),
            invoices: [],
            isFirstPage: request.query.optional("before") == nil
        )
        let customer = try await request.named(list.filter.customer, &list.errors)
        let from = day(list.filter.from, &list.errors)
        // The day that is named belongs to it.
        var to = day(list.filter.to, &list.errors)?.adding(days: 1)
        if list.filter.isEmpty, !list.filter.hasLaterDrafts {
            to = request.visitor.zone.localDate(at: request.now).adding(days: InvoiceList.daysAhead + 1)
        }
        guard list.errors.isEmpty else { return .page(Page("Invoices", list.parts(mayCreate: false))) }
        var query = InvoiceQuery(
            customer: customer.map { .id($0) },
            contract: ContractID(list.filter.contract),
            status: list.filter.status,
            from: from,
            to: to
        )
        query.currency = list.filter.currency
        query.isIssued = list.filter.isIssued
        let (found, next) = try await request.services.invoices.invoices(
            query,
            before: InvoiceID(request.query["before"]),
            limit: InvoiceList.pageSize,
            reads: InvoiceList.reads,
            request.context
        )
        let shown = found.prefix(InvoiceList.pageSize)
        let names = try await request.names(of: shown.map(\.invoice.customer))
        list.invoices = shown.map { (invoice: $0, customer: names[$0.invoice.customer]) }
        list.next = next
        return .page(Page("Invoices", list.parts(mayCreate: request.may(.manageBilling))))
    }

    private func day(_ text: String, _ errors: inout [String]) -> LocalDate? {
        guard !text.isEmpty else { return nil }
        let day = LocalDate(text)
        if day == nil { errors.append("A date is a day like 2026-02-28, not '\(text.prefix(40))'.") }
        return day
    }

    // MARK: One invoice

    private func one(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let id = try request.identifier(as: InvoiceID.self).description
        let services = request.services
        let shown = try await services.invoices.invoice(id, request.context)
        let invoice = shown.invoice
        guard let state = try await services.directory.customer(.id(invoice.customer), in: request.workspace) else {
            throw PageNotFound()
        }
        var zone = services.directory.zone(of: state.customer, under: request.policy)
        if let contract = invoice.contract {
            let name = try await services.contracts.contract(contract, in: request.workspace).timeZone
            zone = services.directory.zone(named: name)
        }
        var page = InvoicePage(site: request.site, shown: shown, customer: state.customer, zone: zone)
        let entries = try await services.usage.ledger.cut(
            CustomerContext(workspace: request.workspace, customer: invoice.customer, ownTime: state.ownTime)
        )
        // Whoever waits for the events of years has asked for it.
        if entries <= InvoicePage.explainedEntries || request.query.has("explain") {
            do {
                page.explanation = try await services.invoices.explain(id, request.context)
            } catch let error as WeirError where error.code == .conflict {
                page.explanationFailure = error
            }
        } else {
            page.explanationLink = PageAddress(request.site.invoices.page(invoice.id), [("explain", "yes")]).text
        }
        page.timeline = try await services.invoices.timeline(id, request.context)
        page.payments = try await services.stripe.payments.overview(id, request.context)
        if state.customer.erasedAt == nil {
            let mails = try await services.mails.mails(
                of: .id(invoice.customer),
                kind: nil,
                state: nil,
                before: nil,
                limit: 100,
                request.context
            )
            page.mails = Array(mails.filter { $0.content.invoice == invoice.id }.prefix(Self.mails))
        }
        page.audit = try await services.audit.auditEntries(
            in: request.workspace,
            filter: AuditFilter(kind: .invoice, subject: id),
            before: nil,
            limit: Self.auditEntries
        )
        let possible = InvoiceAction.possible(on: invoice).filter { request.may($0.permission) }
        let actions: [any PageComponent] =
            InvoiceAction.buttons(possible, for: invoice, formKey: request.formKey, request.site) + [
                PageButton("PDF", href: request.site.invoices.page(invoice.id, "pdf")),
                PageButton("HTML", href: request.site.invoices.page(invoice.id, "html")),
            ]
        return .page(Page("Invoice \(invoice.shownNumber)", page.parts(actions: actions)))
    }
}

extension MailContent {
    /// The invoice that it is about.
    var invoice: InvoiceID? {
        switch self {
        case .invoice(let invoice, _), .invoiceReminder(let invoice, _), .invoiceVoided(let invoice, _),
            .creditNote(let invoice, _), .refund(let invoice, _):
            invoice.invoice
        case .paymentConfirmation(let payment, _), .paymentProcessing(let payment, _),
            .paymentFailed(let payment, _), .paymentActionRequired(let payment, _):
            payment.invoice
        case .trialEnding, .subscriptionStarted, .subscriptionEnded, .cancellationScheduled, .quotaThreshold,
            .spendThreshold, .portalLink:
            nil
        }
    }
}
