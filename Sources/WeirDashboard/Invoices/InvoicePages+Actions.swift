import WeirCore
import WeirFormats
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// What is done with an invoice: asked for on a page of its own where it cannot be taken back.
extension InvoicePages {
    func form(
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

    func act(_ request: PageRequest<DashboardVisitor>, _ action: InvoiceAction) async throws -> PageAnswer {
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
