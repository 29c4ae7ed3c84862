import WeirCore
import WeirFormats
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// One invoice, as a page shows it: its lines with how they came about, what happened to it, and what may be done.
struct InvoicePage: Sendable {
    var site: PageSite
    var shown: ShownInvoice
    var customer: Customer
    /// The contract's, else the customer's.
    var zone: Zone
    /// nil when the figures are as they were stored alone, with the reason.
    var explanation: InvoiceExplanation?
    var explanationFailure: WeirError?
    /// Where the lines are explained, when there are too many events to do it by the way.
    var explanationLink: String?
    /// Lines whose calculation other pages show: those in front of it.
    var workingsFrom = 0
    var timeline: [InvoiceTimelineEntry] = []
    var mails: [OutboxMail] = []
    var payments: PaymentService.Overview?
    var audit: [NumberedAuditEntry] = []

    /// Lines whose calculation one page shows; further ones are on the pages that follow.
    static let shownWorkings = 25
    static let shownLines = 100
    static let shownMoments = 60
    /// Ledger entries of a customer up to which its invoices are made anew whenever they are looked at.
    static let explainedEntries: UInt64 = 10_000

    var invoice: Invoice { explanation?.invoice ?? shown.invoice }

    func parts(actions: [any PageComponent]) -> [any PageComponent] {
        let parts: [(any PageComponent)?] = [
            PageHeading(
                invoice.shownNumber == "Draft" ? "Draft invoice" : "Invoice \(invoice.shownNumber)",
                subtitle: customer.shownName,
                back: PageLink("Invoices", site.invoices.list),
                badges: [StatusBadge.of(invoice.status)],
                actions: actions
            ),
            failureNote,
            PageGrid(
                .wideAndNarrow,
                [
                    PageSection("Amounts", [figures()]),
                    PageSection("Facts", [Definitions(facts())]),
                ]
            ),
            PageSection(
                "Lines",
                hint: checked,
                actions: explanationLink.map { [PageButton("Count the events anew", href: $0, .small)] } ?? [],
                [lines()]
            ),
            workings(),
            invoice.creditNotes.isEmpty ? nil : PageSection("Credit notes", [creditNotes()]),
            PageSection("History", [Timeline(history())]),
            audit.isEmpty
                ? nil : PageSection("Audit trail", [AuditTrail.part(audit, site, currency: invoice.currency)]),
        ]
        return parts.compactMap(\.self)
    }

    private var failureNote: (any PageComponent)? {
        shown.failure.map { PageNote(.bad, [$0.message, $0.hint].compactMap(\.self).joined(separator: " ")) }
    }

    // MARK: Amounts

    private func figures() -> any PageComponent {
        let statement = invoice.statement
        var items: [(String, Money)] = [("Subtotal", statement.subtotal)]
        if !statement.discount.isZero {
            items.append(("Discounts", (try? statement.discount.negated()) ?? statement.discount))
        }
        for tax in statement.taxes {
            items.append(("\(tax.rate.name ?? tax.rate.code) \(site.number(tax.rate.percent)) %", tax.amount))
        }
        if !statement.carriedOver.isZero { items.append(("Carried over", statement.carriedOver)) }
        if !statement.creditsApplied.isZero {
            items.append(("Credits used", (try? statement.creditsApplied.negated()) ?? statement.creditsApplied))
        }
        if !statement.prepaidApplied.isZero {
            items.append(("Prepaid used", (try? statement.prepaidApplied.negated()) ?? statement.prepaidApplied))
        }
        var totals: [(String, Money)] = [("Total", statement.total)]
        if let paid = try? invoice.amountPaid, !paid.isZero { totals.append(("Paid", paid)) }
        if let credited = try? invoice.amountCredited, !credited.isZero { totals.append(("Credited", credited)) }
        if !invoice.refunded.isZero { totals.append(("Refunded", invoice.refunded)) }
        if invoice.status.isPayable, let due = try? invoice.amountDue { totals.append(("To be paid", due)) }
        func row(_ item: (String, Money)) -> PageTable.Row { PageTable.Row([Cell(item.0), Cell(site.money(item.1))]) }
        return PageTable(
            "Amounts",
            columns: [PageTable.Column("Item"), PageTable.Column("Amount", .figure)],
            rows: items.map(row),
            totals: totals.map(row),
            empty: EmptyState("Nothing", "Nothing is charged on it."),
            stacks: false
        )
    }

    private func facts() -> [(term: String, cell: Cell)] {
        var items: [(term: String, cell: Cell)] = [
            ("Customer", Cell(customer.shownName, href: site.customers.page(customer.id))),
            (
                "Contract",
                invoice.contract.map { Cell("See the contract", href: site.contracts.page($0)) } ?? Cell("One-off")
            ),
            ("Period", Cell(site.local.period(invoice.slot.period, in: zone))),
            ("Invoice date", Cell(site.date(invoice.slot.invoiceDate))),
            ("Due", Cell(site.date(invoice.slot.dueDate))),
        ]
        if let finalized = invoice.finalizedAt { items.append(("Finalized", Cell(site.dateTime(finalized)))) }
        if let cut = invoice.cut {
            items.append(("Cut", Cell("\(cut)", detail: "the last ledger entry that it counts", isCode: true)))
        }
        if let collection = payments?.collection {
            items.append(
                ("Payment", Cell(Self.words(of: collection.state), detail: collection.failure.map(Self.words)))
            )
            if let next = collection.nextAt { items.append(("Next attempt", Cell(site.dateTime(next)))) }
        }
        items.append(("Invoice id", Cell(invoice.id.description, isCode: true)))
        return items
    }

    static func words(of state: CollectionState) -> String {
        switch state {
        case .waiting: "Waits"
        case .creating, .opening: "Is being prepared"
        case .confirming, .processing, .settling: "Under way"
        case .declined: "Declined"
        case .actionRequired: "The customer must confirm"
        case .cancelling, .expiring, .releasing: "Is being called off"
        case .offered: "Offered on a payment page"
        case .carried: "Charged with another invoice"
        case .stopped: "No more attempts"
        case .blocked: "Someone must look at it"
        case .settled: "Done"
        }
    }

    private static func words(of failure: CollectionFailure) -> String {
        [failure.reason.rawValue, failure.code].compactMap(\.self).joined(separator: " · ")
            .replacing("_", with: " ")
    }

    // MARK: Lines

    private var checked: String? {
        guard let explanation else {
            return explanationFailure.map { "How the lines came about cannot be told: \($0.message)" }
        }
        if let difference = explanation.differences.first {
            return "Made anew from the events, it differs: \(difference)"
        }
        return invoice.contract == nil ? nil : "Made anew from the events just now, every figure is the same."
    }

    private func lines() -> PageTable {
        let all = invoice.statement.lines
        return PageTable(
            "Lines",
            columns: [
                PageTable.Column("Line"), PageTable.Column("Service period"), PageTable.Column("Quantity", .figure),
                PageTable.Column("Unit price", .figure), PageTable.Column("Amount", .figure),
            ],
            rows: all.prefix(Self.shownLines).map { line in
                PageTable.Row([
                    Cell(line.label, detail: Self.words(of: line)),
                    Cell(line.servicePeriod.isEmpty ? "—" : site.local.period(line.servicePeriod, in: zone)),
                    Cell(line.quantity.map { site.number($0) } ?? "—"),
                    Cell(line.unitPrice.map { site.price($0, in: invoice.currency) } ?? "—"),
                    Cell(site.money(line.amount)),
                ])
            },
            totals: [
                PageTable.Row([
                    Cell(
                        all.count > Self.shownLines
                            ? "Subtotal of all \(site.number(all.count)) lines; the PDF lists every one" : "Subtotal"
                    ),
                    .empty, .empty, .empty, Cell(site.money(invoice.statement.subtotal)),
                ])
            ],
            empty: EmptyState("No lines", "Nothing is charged on it.")
        )
    }

    private static func words(of line: InvoiceLine) -> String {
        let kind =
            switch line.kind {
            case .fee: "Fee"
            case .unusedFee: "Unused fee"
            case .usage: "Usage"
            case .minimum: "Minimum"
            case .adjustment: "Correction"
            case .oneOff: "Charged once"
            }
        guard !line.dimensions.isEmpty else { return kind }
        let values = line.dimensions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return kind + " · " + values.joined(separator: " · ")
    }

    private func workings() -> (any PageComponent)? {
        guard let explanation else { return nil }
        let count = explanation.lines.count
        let start = min(max(0, workingsFrom), max(0, count - 1))
        let shown = explanation.lines.dropFirst(start).prefix(Self.shownWorkings)
        let told: [any PageComponent] = shown.compactMap { line in
            let parts = LineWorkings(explained: line, customer: customer.id).parts(site, invoice.currency)
            guard !parts.isEmpty else { return nil }
            return Disclosure("\(line.line.label) — \(site.money(line.line.amount))", parts)
        }
        let address = PageAddress(site.invoices.page(invoice.id), [("explain", "yes")])
        func link(_ label: String, _ from: Int) -> PageButton {
            PageButton(label, href: address.setting("from", to: "\(from)") + "#explanation", .small)
        }
        var links: [any PageComponent] = []
        if start > 0 { links.append(link("Lines before", max(0, start - Self.shownWorkings))) }
        if start + shown.count < count { links.append(link("Further lines", start + shown.count)) }
        guard !told.isEmpty || !links.isEmpty else { return nil }
        return PageSection(
            "How the lines came about",
            hint: links.isEmpty
                ? nil
                : "Lines \(site.number(start + 1)) to \(site.number(start + shown.count)) of \(site.number(count)).",
            id: "explanation",
            actions: links,
            told
        )
    }

    private func creditNotes() -> PageTable {
        PageTable(
            "Credit notes",
            columns: [
                PageTable.Column("Credit note"), PageTable.Column("Reason"), PageTable.Column("Created"),
                PageTable.Column("Total", .figure), PageTable.Column("Off the invoice", .figure),
            ],
            rows: invoice.creditNotes.suffix(50).map { note in
                PageTable.Row([
                    Cell(
                        note.id.description,
                        href: site.invoices.page(invoice.id, "credit-notes/\(note.id)/pdf"),
                        isCode: true
                    ),
                    Cell(note.reason.rawValue.capitalizedFirst),
                    Cell(site.dateTime(note.createdAt)),
                    Cell(site.money(note.total)),
                    Cell(site.money(note.offInvoice)),
                ])
            },
            empty: EmptyState("None", "There are no credit notes.")
        )
    }
}

extension String {
    /// With a capital letter in front.
    var capitalizedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
