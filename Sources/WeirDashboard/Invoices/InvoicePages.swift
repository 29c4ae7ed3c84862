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

    // MARK: Doing

    private func form(
        _ request: PageRequest<DashboardVisitor>,
        _ action: InvoiceAction
    ) async throws -> InvoiceForms {
        let id = try request.identifier(as: InvoiceID.self)
        let invoice = try await request.services.invoices.invoice(id.description, request.context).invoice
        let names = try await request.names(of: [invoice.customer])
        var form = InvoiceForms(
            site: request.site,
            invoice: invoice,
            customer: names[invoice.customer] ?? invoice.customer.description,
            action: action
        )
        if action == .credit, invoice.number != nil {
            do {
                form.whole = try await request.services.invoices.creditPreview(
                    id.description,
                    CreateCreditNote(reason: .goodwill),
                    request.context
                ).note
            } catch let error as WeirError where error.code != .notFound {
                // Nothing can be credited: who asks for it is told why.
                form.whole = nil
            }
        }
        return form
    }

    private func act(_ request: PageRequest<DashboardVisitor>, _ action: InvoiceAction) async throws -> PageAnswer {
        var form = try await form(request, action)
        let id = form.invoice.id
        var errors = FormErrors()
        if action == .payLink { return try await payLink(request, form.invoice) }
        if action.asks, try await !request.wasDone(), request.form[ShownDigest.field] != form.digest {
            form.isStale = true
            return .page(form.page(key: request.formKey, sent: request.form))
        }
        do {
            guard try await carryOut(request, form, &errors) else {
                return .page(form.page(key: request.formKey, sent: request.form, errors: errors))
            }
        } catch is ShownHasChanged {
            // Between the look at it and the write.
            form = try await self.form(request, action)
            form.isStale = true
            return .page(form.page(key: request.formKey, sent: request.form))
        } catch let error as WeirError where action.asks && error.code != .notFound {
            errors = FormErrors(error)
            return .page(form.page(key: request.formKey, sent: request.form, errors: errors))
        }
        return .redirect(request.site.invoices.page(id), Flash(.good, Self.done(action)))
    }

    /// Does it; false when what was sent is not right.
    private func carryOut(
        _ request: PageRequest<DashboardVisitor>,
        _ form: InvoiceForms,
        _ errors: inout FormErrors
    ) async throws -> Bool {
        let name = form.invoice.id.description
        let invoices = request.services.invoices
        switch form.action {
        case .finalize:
            try await request.once(shown: form.figures) {
                _ = try await invoices.finalize(name, $0, keeping: PageKeeping.invoice)
            }
        case .send:
            try await request.once { _ = try await invoices.send(name, $0, keeping: PageKeeping.sending) }
        case .pay:
            let payments = request.services.stripe.payments
            try await request.once(shown: form.figures) {
                _ = try await payments.pay(name, $0, keeping: PageKeeping.invoice)
            }
        case .payLink: return false
        case .markPaid:
            guard let payment = form.payment(request.form, &errors) else { return false }
            try await request.once(shown: form.figures) {
                _ = try await invoices.markPaid(name, payment, $0, keeping: PageKeeping.invoice)
            }
        case .credit:
            guard let note = form.creditNote(request.form, &errors) else { return false }
            var figures = form.figures
            // Of a line the amount was typed; what all that is left comes to was shown.
            if note.lines == nil { figures.credit = form.whole.map { ShownFigures.Credit($0) } }
            try await request.once(shown: figures) { [figures] in
                if note.lines == nil, figures.credit == nil {
                    // Says why not, or else it has become possible meanwhile.
                    _ = try await invoices.creditPreview(name, note, $0)
                    throw ShownHasChanged()
                }
                _ = try await invoices.credit(name, note, $0, keeping: PageKeeping.invoice)
            }
        case .refund:
            // Always an amount that was read: what "all" comes to may be another by then.
            let text = request.form["amount"]
            guard let minor = InvoiceForms.minorAmount(text, form.invoice.currency, "amount", &errors) else {
                return false
            }
            try await request.once(shown: form.figures) {
                _ = try await invoices.refund(name, amountMinor: minor, $0, keeping: PageKeeping.invoice)
            }
        case .writeOff:
            try await request.once(shown: form.figures) {
                _ = try await invoices.writeOff(name, $0, keeping: PageKeeping.invoice)
            }
        case .void:
            try await request.once(shown: form.figures) {
                _ = try await invoices.void(name, $0, keeping: PageKeeping.invoice)
            }
        }
        return true
    }

    private static func done(_ action: InvoiceAction) -> String {
        switch action {
        case .finalize: "The invoice is final and has its number."
        case .send: "The invoice is sent again."
        case .pay: "The charge is under way."
        case .payLink: "The link was made."
        case .markPaid: "The payment is booked."
        case .credit: "The credit note was made."
        case .refund: "The refund is noted."
        case .writeOff: "The invoice is given up."
        case .void: "The invoice is void."
        }
    }

    /// Each pressing makes a link of its own, whose secret is shown once and kept nowhere.
    private func payLink(_ request: PageRequest<DashboardVisitor>, _ invoice: Invoice) async throws -> PageAnswer {
        let link = try await request.services.stripe.payments.links.link(invoice.id.description, request.context)
        try await request.services.audit.saveAuditEntry(
            request.context.auditEntry(
                action: "invoice.payLinkMade",
                on: CommandSubject(.invoice, invoice.id.description, customer: invoice.customer)
            )
        )
        return .page(
            Page(
                "Pay link",
                kind: .narrow,
                [
                    PageHeading(
                        "Pay link",
                        subtitle: invoice.shownNumber,
                        back: PageLink("Invoice", request.site.invoices.page(invoice.id))
                    ),
                    PageSection(
                        nil,
                        [SecretText("Link", link, hint: "Whoever has it can pay the invoice. It is shown once.")]
                    ),
                ]
            )
        )
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
