import HTTPTypes
import WeirAPI
import WeirCore
import WeirFormats
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// A customer's invoices: the list, each with its lines, and as documents.
struct InvoicePages: RouteGroup {
    let pages: PageRoutes<PortalAudience>
    let documents: InvoiceDocuments

    /// Invoices of a page.
    private static let pageSize = 25

    private var services: Services { pages.audience.services }

    func register(on routes: RouteRegistrar) {
        pages.get("/portal/invoices", needs: .customer, on: routes, use: list)
        pages.get("/portal/invoices/{id}", needs: .customer, on: routes, use: show)
        pages.get("/portal/invoices/{id}/pdf", needs: .customer, on: routes) { try await document($0, as: .pdf) }
        pages.get("/portal/invoices/{id}/html", needs: .customer, on: routes) { try await document($0, as: .html) }
        pages.get("/portal/invoices/{id}/credit-notes/{note}/pdf", needs: .customer, on: routes) { request in
            let invoice = try await own(request)
            let id = try request.identifier("note", as: CreditNoteID.self)
            return .raw(
                try await documents.creditNote(
                    id,
                    of: invoice.id.description,
                    as: .pdf,
                    locale: request.visitor.format.local.locale,
                    request.visitor.context
                )
            )
        }
        pages.post("/portal/invoices/{id}/pay", needs: .change, on: routes) { request in
            let invoice = try await own(request)
            do {
                let url = try await services.stripe.payments.links.link(
                    invoice.id.description,
                    request.visitor.context
                )
                // The same server: the path is enough, and stays on the host that the customer is on.
                guard let start = url.firstRange(of: "/pay/") else { throw PageNotFound() }
                return .leave(String(url[start.lowerBound...]))
            } catch let error as WeirError where error.code == .conflict {
                let words = request.visitor.words
                return .redirect("/portal/invoices/\(invoice.id)", Flash(.bad, words.cannotPayHere))
            }
        }
    }

    /// The invoice that the path names, if it is the customer's.
    private func own(_ request: PortalRequest) async throws -> Invoice {
        let id = try request.identifier(as: InvoiceID.self)
        let invoice = try await services.invoices.own(id.description, of: request.visitor.id, request.visitor.context)
        // A one-off draft is the operator's until it is finalized.
        guard invoice.contract != nil || invoice.number != nil else { throw PageNotFound() }
        return invoice
    }

    private func document(
        _ request: PortalRequest,
        as form: InvoiceDocuments.Form
    ) async throws -> PageAnswer {
        let invoice = try await own(request)
        return .raw(
            try await documents.invoice(
                invoice.id.description,
                as: form,
                locale: request.visitor.format.local.locale,
                withUsage: true,
                request.visitor.context
            )
        )
    }

    // MARK: Pages

    @Sendable
    private func list(_ request: PortalRequest) async throws -> PageAnswer {
        let visitor = request.visitor
        let words = visitor.words
        let before = request.query.optional("before").flatMap { InvoiceID($0) }
        let (found, next) = try await services.invoices.finalInvoices(
            of: visitor.id,
            before: before,
            limit: Self.pageSize,
            visitor.context
        )
        let coming = before == nil ? try await services.invoices.nextInvoice(of: visitor.id, visitor.context) : nil
        var rows: [PageTable.Row] = []
        if let coming, coming.failure == nil { rows.append(try row(coming.invoice, visitor)) }
        // Drafts of a contract are made together, so that ids do not tell which invoice is the later one.
        let sorted = found.sorted { left, right in
            (right.slot.invoiceDate, right.number?.description ?? "")
                < (left.slot.invoiceDate, left.number?.description ?? "")
        }
        for invoice in sorted { rows.append(try row(invoice, visitor)) }
        let table = PageTable(
            words.invoices,
            columns: [
                PageTable.Column(words.number), PageTable.Column(words.date), PageTable.Column(words.due),
                PageTable.Column(words.status), PageTable.Column(words.total, .figure),
                PageTable.Column(words.actions, .actions),
            ],
            rows: rows,
            empty: EmptyState(words.noInvoicesTitle, words.noInvoices),
            pages: PageTable.Pages(
                first: before == nil ? nil : "/portal/invoices",
                next: next.map { OwnPath.with("/portal/invoices", [("before", $0.description)]) }
            )
        )
        return .page(
            PortalPage(
                words.invoices,
                policy: visitor.brand.policy(),
                [PageHeading(words.invoices), PageSection(nil, [table])]
            )
        )
    }

    private func row(_ invoice: Invoice, _ visitor: PortalVisitor) throws -> PageTable.Row {
        let (words, format) = (visitor.words, visitor.format)
        let view = InvoiceView(invoice: invoice, words: words, today: format.zone.localDate(at: visitor.customerNow))
        let path = "/portal/invoices/\(invoice.id)"
        return PageTable.Row([
            Cell(invoice.number?.description ?? words.nextInvoice, href: path),
            Cell(format.date(invoice.slot.invoiceDate)), Cell(format.date(invoice.slot.dueDate)),
            .badge(try view.badge), Cell(format.money(invoice.statement.total)),
            .parts([PageButton(words.pdf, href: path + "/pdf", .small)]),
        ])
    }

    @Sendable
    private func show(_ request: PortalRequest) async throws -> PageAnswer {
        let visitor = request.visitor
        let stored = try await own(request)
        let invoice = try await services.invoices.invoice(stored.id.description, visitor.context).invoice
        let canPay = try await services.stripe.connections.connection(of: visitor.session.workspace) != nil
        let view = InvoiceView(
            invoice: invoice,
            words: visitor.words,
            today: visitor.format.zone.localDate(at: visitor.customerNow)
        )
        let title = invoice.number.map { visitor.words.invoice($0.description) } ?? visitor.words.nextInvoice
        return .page(
            PortalPage(
                title,
                policy: visitor.brand.policy(),
                try view.parts(title: title, canPay: canPay && pages.publicURL != nil, visitor)
            )
        )
    }
}

/// An invoice as its customer sees it.
struct InvoiceView {
    let invoice: Invoice
    let words: PortalWords
    /// In the customer's zone.
    let today: LocalDate

    var badge: Badge {
        get throws(MoneyError) {
            switch invoice.status {
            case .drafted, .inProgress: Badge(words.statusDraft)
            case .sent:
                try invoice.amountDue.minorUnits > 0 && invoice.slot.dueDate < today
                    ? Badge(words.statusOverdue, .bad) : Badge(words.statusOpen, .warning)
            case .inTransit: Badge(words.statusInTransit, .info)
            case .paid: Badge(words.statusPaid, .good)
            case .void: Badge(words.statusVoid)
            case .uncollectible: Badge(words.statusUncollectible, .bad)
            case .refunded: Badge(words.statusRefunded)
            }
        }
    }

    func parts(title: String, canPay: Bool, _ visitor: PortalVisitor) throws(MoneyError) -> [any PageComponent] {
        let format = visitor.format
        let path = "/portal/invoices/\(invoice.id)"
        let due = try invoice.amountDue
        var actions: [any PageComponent] = [
            PageButton(words.pdf, href: path + "/pdf"), PageButton(words.asPage, href: path + "/html"),
        ]
        if canPay, invoice.status.isPayable, invoice.status != .inTransit, due.minorUnits > 0 {
            actions.insert(PageForm.button(words.payNow(format.money(due)), path + "/pay", .primary), at: 0)
        }
        var parts: [any PageComponent] = [
            PageHeading(
                title,
                back: PageLink(words.invoices, "/portal/invoices"),
                badges: [try badge],
                actions: actions
            )
        ]
        if invoice.status.isOpen { parts.append(PageNote(.info, words.draftNote)) }
        parts.append(
            PageSection(
                nil,
                [
                    Definitions([
                        (words.date, Cell(format.date(invoice.slot.invoiceDate))),
                        (words.due, Cell(format.date(invoice.slot.dueDate))),
                        (words.period, Cell(format.period(invoice.slot.period))),
                        (words.total, Cell(format.money(invoice.statement.total))),
                        (words.amountDue, Cell(format.money(invoice.status == .void ? .zero(invoice.currency) : due))),
                    ])
                ]
            )
        )
        parts.append(PageSection(nil, [lines(format, try totals(format))]))
        if !invoice.payments.isEmpty { parts.append(PageSection(words.payments, [payments(format)])) }
        if !invoice.creditNotes.isEmpty { parts.append(PageSection(words.creditNotes, [creditNotes(format, path)])) }
        return parts
    }

    private func lines(_ format: PageFormat, _ totals: [PageTable.Row]) -> PageTable {
        PageTable(
            words.invoice(invoice.number?.description ?? ""),
            columns: [
                PageTable.Column(words.description), PageTable.Column(words.quantity, .figure),
                PageTable.Column(words.unitPrice, .figure), PageTable.Column(words.amount, .figure),
            ],
            rows: invoice.statement.lines.map { line in
                PageTable.Row([
                    Cell(line.label, detail: line.servicePeriod.isEmpty ? nil : format.period(line.servicePeriod)),
                    Cell(line.quantity.map(format.number) ?? ""),
                    Cell(line.unitPrice.map { format.price($0, in: invoice.currency) } ?? ""),
                    Cell(format.money(line.amount)),
                ])
            },
            totals: totals,
            empty: EmptyState(words.noUsageTitle, words.draftNote)
        )
    }

    /// Subtotal to total; what is nothing is left out.
    private func totals(_ format: PageFormat) throws(MoneyError) -> [PageTable.Row] {
        let statement = invoice.statement
        var rows: [(label: String, amount: Money, isMinor: Bool)] = [(words.subtotal, statement.subtotal, true)]
        func add(_ label: String, _ amount: Money) { if !amount.isZero { rows.append((label, amount, true)) } }
        add(words.discount, try statement.discount.negated())
        add(words.tax, statement.tax)
        add(words.includedTax, statement.includedTax)
        add(words.credits, try statement.creditsApplied.negated())
        add(words.prepaid, try statement.prepaidApplied.negated())
        add(words.carriedOver, statement.carriedOver)
        rows.append((words.total, statement.total, false))
        add(words.credited, try invoice.amountCredited.negated())
        add(words.paidSoFar, try invoice.amountPaid.negated())
        return rows.map { row in
            PageTable.Row([Cell(row.label), .empty, .empty, Cell(format.money(row.amount))], isMinor: row.isMinor)
        }
    }

    private func payments(_ format: PageFormat) -> PageTable {
        PageTable(
            words.payments,
            columns: [PageTable.Column(words.date), PageTable.Column(words.amount, .figure)],
            rows: invoice.payments.map { payment in
                PageTable.Row([Cell(format.date(payment.date)), Cell(format.money(payment.amount))])
            },
            empty: EmptyState(words.payments, "")
        )
    }

    private func creditNotes(_ format: PageFormat, _ path: String) -> PageTable {
        PageTable(
            words.creditNotes,
            columns: [
                PageTable.Column(words.date), PageTable.Column(words.amount, .figure),
                PageTable.Column(words.actions, .actions),
            ],
            rows: invoice.creditNotes.map { note in
                PageTable.Row([
                    Cell(format.date(note.createdAt)), Cell(format.money(note.total)),
                    .parts([PageButton(words.pdf, href: "\(path)/credit-notes/\(note.id)/pdf", .small)]),
                ])
            },
            empty: EmptyState(words.creditNotes, "")
        )
    }
}
