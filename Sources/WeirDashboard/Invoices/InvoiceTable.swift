import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// Invoices in rows.
enum InvoiceTable {
    static func table(
        _ invoices: [(invoice: ShownInvoice, customer: String?)],
        _ site: PageSite,
        showsCustomer: Bool,
        empty: EmptyState,
        pages: PageTable.Pages? = nil
    ) -> PageTable {
        var columns = [PageTable.Column("Invoice")]
        if showsCustomer { columns.append(PageTable.Column("Customer")) }
        columns += [
            PageTable.Column("State"), PageTable.Column("Date", .figure), PageTable.Column("Due", .figure),
            PageTable.Column("Total", .figure), PageTable.Column("To be paid", .figure),
        ]
        return PageTable(
            "Invoices",
            columns: columns,
            rows: invoices.map { row(of: $0.invoice, $0.customer, site, showsCustomer: showsCustomer) },
            empty: empty,
            pages: pages
        )
    }

    private static func row(
        of shown: ShownInvoice,
        _ customer: String?,
        _ site: PageSite,
        showsCustomer: Bool
    ) -> PageTable.Row {
        let invoice = shown.invoice
        var cells = [
            Cell(
                invoice.shownNumber,
                detail: invoice.contract == nil ? "one-off" : nil,
                href: site.invoices.page(invoice.id)
            )
        ]
        if showsCustomer {
            cells.append(
                Cell(customer ?? invoice.customer.description, href: site.customers.page(invoice.customer))
            )
        }
        let due = try? invoice.amountDue
        cells += [
            .badge(
                StatusBadge.of(invoice.status),
                detail: shown.failure == nil ? nil : "its figures cannot be made"
            ),
            Cell(site.date(invoice.slot.invoiceDate)),
            Cell(site.date(invoice.slot.dueDate)),
            Cell(site.money(invoice.statement.total)),
            Cell(invoice.status.isPayable ? due.map { site.money($0) } ?? "—" : "—"),
        ]
        return PageTable.Row(cells, tone: shown.failure == nil ? .plain : .bad)
    }
}

extension [ShownInvoice] {
    /// How many are read for a short list, whose order is another one: all drafts of a contract, and two years of others.
    static let readForTelling = 40

    /// Those that say most in a short list: drafts of single ones, the next one of contracts, and what was issued, the
    /// newest first.
    func telling(_ count: Int) -> [ShownInvoice] {
        let newestFirst = sorted { left, right in
            let (left, right) = (left.invoice, right.invoice)
            if left.slot.invoiceDate != right.slot.invoiceDate { return left.slot.invoiceDate > right.slot.invoiceDate }
            return left.id > right.id
        }
        let open = newestFirst.filter { $0.invoice.status.isOpen }
        let single = open.filter { $0.invoice.contract == nil }
        let next = open.last { $0.invoice.contract != nil }
        let issued = newestFirst.filter { !$0.invoice.status.isOpen }
        return Array((single + (next.map { [$0] } ?? []) + issued).prefix(count))
    }
}

extension Invoice {
    /// Its number, or what stands for it while it has none.
    var shownNumber: String { number?.description ?? "Draft" }
}
