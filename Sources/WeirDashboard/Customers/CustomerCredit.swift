import HTTPTypes
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// Gives a customer credit: a credit note on one of its invoices, shown before it is made.
///
/// What is still owed on the invoice gets less by it; of what was paid, the rest is kept for the customer's next invoices
/// or given back.
struct CustomerCredit: DashboardGroup {
    /// Invoices that can be chosen: the newest ones.
    private static let shownInvoices = 20

    func register(on pages: DashboardRegistrar) {
        pages.get("/customers/{id}/credit", needs: .moveMoney) { request in
            .page(try await form(request, sent: request.query, FormErrors()))
        }
        pages.post("/customers/{id}/credit", needs: .moveMoney) { try await give($0) }
    }

    /// What was asked for.
    private struct Asked {
        var invoice: InvoiceID
        var input: CreateCreditNote
    }

    // MARK: Asking

    private func basis(_ request: PageRequest<DashboardVisitor>) async throws -> CustomerReader.Basis {
        try await CustomerReader(services: request.services).basis(request.parameter("id"), request.context)
    }

    /// Those of which something can be credited as their state has it.
    private func invoices(
        _ basis: CustomerReader.Basis,
        _ request: PageRequest<DashboardVisitor>
    ) async throws
        -> [Invoice]
    {
        var query = InvoiceQuery(customer: .id(basis.customer.id))
        query.isIssued = true
        let found = try await request.services.invoices.invoices(
            query,
            before: nil,
            limit: Self.shownInvoices,
            request.context
        ).found
        let possible = found.map(\.invoice).filter { InvoiceAction.credit.isPossible(on: $0) }
        return Array(possible.prefix(Self.shownInvoices))
    }

    private func form(
        _ request: PageRequest<DashboardVisitor>,
        sent: PageQuery,
        _ errors: FormErrors
    ) async throws -> Page {
        let basis = try await basis(request)
        let site = request.site
        let customer = basis.customer
        let invoices = try await invoices(basis, request)
        let balances = try await request.services.invoices.creditBalances(of: .id(customer.id), in: request.workspace)
        let balance = balances.map { site.money($0.amount) }.joined(separator: ", ")
        var content: [any PageComponent] = [
            PageText(
                balance.isEmpty
                    ? "The customer has no balance."
                    : "The customer's balance is \(balance): the next invoices use it.",
                .hint
            )
        ]
        if invoices.isEmpty {
            content.append(
                EmptyState(
                    "No invoice can be credited",
                    "A credit gives back what was invoiced. Usage that was not right is taken back where it was recorded, "
                        + "and then costs nothing on the draft.",
                    action: PageButton("Events", href: site.customers.page(customer.id, "events"))
                )
            )
        } else {
            content.append(
                PageForm(
                    .post,
                    site.customers.page(customer.id, "credit"),
                    fields: fields(invoices, sent, errors, site),
                    buttons: [
                        PageButton("Show what it comes to"),
                        PageButton("Back", href: site.customers.page(customer.id), .quiet),
                    ],
                    errors: errors.others(than: ["invoice", "amount"])
                )
            )
        }
        return Page(
            "Credit",
            status: errors.isEmpty ? .ok : .unprocessableContent,
            kind: .narrow,
            [heading(customer, site), PageSection(nil, content)]
        )
    }

    func heading(_ customer: Customer, _ site: PageSite) -> PageHeading {
        PageHeading(
            "Credit",
            subtitle: customer.shownName,
            back: PageLink("Customer", site.customers.page(customer.id))
        )
    }

    private func fields(
        _ invoices: [Invoice],
        _ sent: PageQuery,
        _ errors: FormErrors,
        _ site: PageSite
    ) -> [any PageComponent] {
        [
            Field(
                "invoice",
                "Invoice",
                .choice(
                    invoices.map { invoice in
                        FieldOption(
                            invoice.id.description,
                            "\(invoice.shownNumber), \(site.date(invoice.slot.invoiceDate)): "
                                + "\(site.money(invoice.statement.total)), \(StatusBadge.of(invoice.status).text)"
                        )
                    }
                ),
                value: sent["invoice"],
                hint: "A credit is a credit note on an invoice, so that taxes and books are right.",
                error: errors["invoice"]
            ),
            Field(
                "amount",
                "Amount",
                .number,
                value: sent["amount"],
                hint: "In the invoice's currency, before discounts and taxes; all that is left of it, if empty.",
                error: errors["amount"]
            ),
            Field(
                "reason",
                "Reason",
                .choice([
                    FieldOption("goodwill", "Goodwill"), FieldOption("duplicate", "Duplicate"),
                    FieldOption("other", "Other"),
                ]),
                value: sent.optional("reason") ?? "goodwill"
            ),
            Field(
                "refund",
                "Give back what was paid, instead of keeping it for later invoices",
                .check(isChecked: sent.has("refund"))
            ),
        ]
    }

    // MARK: Reading

    private func asked(
        _ request: PageRequest<DashboardVisitor>,
        _ customer: CustomerID,
        _ errors: inout FormErrors
    ) async throws -> Asked? {
        let services = request.services.invoices
        guard let id = InvoiceID(request.form["invoice"]) else {
            errors["invoice"] = "Choose an invoice."
            return nil
        }
        let invoice = try await services.invoice(id.description, request.context).invoice
        // Another customer's is none of this one's.
        guard invoice.customer == customer else { throw PageNotFound() }
        let reason: CreditNote.Reason =
            switch request.form["reason"] {
            case "goodwill": .goodwill
            case "duplicate": .duplicate
            case _: .other
            }
        var input = CreateCreditNote(reason: reason, refunds: request.form.has("refund"))
        guard let text = request.form.optional("amount") else { return Asked(invoice: id, input: input) }
        guard var left = InvoiceForms.minorAmount(text, invoice.currency, "amount", &errors) else { return nil }
        let most = try await services.creditable(id.description, request.context)
        var lines: [(index: Int, amountMinor: Int64)] = []
        for line in most where left > 0 && line.amount.minorUnits > 0 {
            let part = min(left, line.amount.minorUnits)
            lines.append((index: line.index, amountMinor: part))
            left -= part
        }
        guard left == 0 else {
            let sum = most.reduce(Int64(0)) { $0 + max(0, $1.amount.minorUnits) }
            let money = Money(minorUnits: sum, currency: invoice.currency)
            errors["amount"] = "At most \(request.site.money(money)) of this invoice can be credited."
            return nil
        }
        input.lines = lines
        return Asked(invoice: id, input: input)
    }

    // MARK: Doing

    private func give(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let basis = try await basis(request)
        let done = PageAnswer.redirect(
            request.site.customers.page(basis.customer.id),
            Flash(.good, "The credit was given.")
        )
        if try await request.wasDone() { return done }
        guard let page = try await tryToGive(request, basis.customer) else { return done }
        // What the page says was read before: the same form, pressed twice, may have been carried out meanwhile, and who
        // is told then that nothing was done gives a second credit.
        return try await request.wasDone() ? done : .page(page)
    }

    /// Gives it; or the page that says why not, or what it comes to.
    private func tryToGive(_ request: PageRequest<DashboardVisitor>, _ customer: Customer) async throws -> Page? {
        var errors = FormErrors()
        guard let asked = try await asked(request, customer.id, &errors) else {
            return try await form(request, sent: request.form, errors)
        }
        let invoices = request.services.invoices
        do {
            let (note, invoice) = try await invoices.creditPreview(
                asked.invoice.description,
                asked.input,
                request.context
            )
            let digest = ShownDigest.of([
                "\(invoice.id)", "\(invoice.revision)", "\(note.total.minorUnits)", "\(note.offInvoice.minorUnits)",
                "\(asked.input.refunds)",
            ])
            let shown = request.form.optional(ShownDigest.field)
            guard shown == digest else {
                return confirmation(request, customer, note, invoice, digest, isStale: shown != nil)
            }
            let figures = ShownFigures(
                revision: invoice.revision,
                total: invoice.statement.total,
                credit: ShownFigures.Credit(note)
            )
            try await request.once(shown: figures) { context in
                _ = try await invoices.credit(
                    asked.invoice.description,
                    asked.input,
                    context,
                    keeping: PageKeeping.invoice
                )
            }
            return nil
        } catch is ShownHasChanged {
            errors.general = [ShownDigest.changed]
        } catch let error as WeirError where error.code != .notFound {
            errors = FormErrors(error)
        }
        return try await form(request, sent: request.form, errors)
    }
}
