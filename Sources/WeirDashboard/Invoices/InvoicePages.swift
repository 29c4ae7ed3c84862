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
    let tools: DashboardTools

    init(tools: DashboardTools) { self.tools = tools }

    private static let auditEntries = 12
    private static let mails = 20

    func register(on pages: DashboardRegistrar) {
        pages.get("/invoices") { try await list($0) }
        pages.get("/invoices.csv", needs: .export) { try await file($0) }
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
        page.workingsFrom = Int(request.query["from"]) ?? 0
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
        func buttons(_ actions: [InvoiceAction]) -> [any PageComponent] {
            InvoiceAction.buttons(actions, for: invoice, formKey: request.formKey, request.site)
        }
        // What cannot be undone stands last, behind what is pressed every day.
        let actions: [any PageComponent] =
            buttons(possible.filter { $0.kind != .danger }) + [
                PageButton("PDF", href: request.site.invoices.page(invoice.id, "pdf")),
                PageButton("HTML", href: request.site.invoices.page(invoice.id, "html")),
            ] + buttons(possible.filter { $0.kind == .danger })
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
