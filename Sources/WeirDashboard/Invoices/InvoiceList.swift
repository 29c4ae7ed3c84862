import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// The list of invoices with its filters, as a page shows it.
struct InvoiceList: Sendable {
    var site: PageSite
    struct Filter: Sendable {
        /// As they were typed.
        var number = ""
        var customer = ""
        var status: InvoiceStatus?
        var from = ""
        var to = ""
        var contract = ""
        var currency: Currency?
        /// Only what has a number and is not void.
        var isIssued = false
        /// Only what could not be charged and is not paid yet.
        var isDeclined = false
        /// Drafts of the time behind the next month too, of which contracts have a year.
        var hasLaterDrafts = false

        var isEmpty: Bool {
            number.isEmpty && customer.isEmpty && status == nil && from.isEmpty && to.isEmpty && contract.isEmpty
                && currency == nil
                && !isIssued && !isDeclined
        }

        var items: [(name: String, value: String?)] {
            [
                ("number", number), ("customer", customer), ("status", status?.rawValue), ("from", from), ("to", to),
                ("contract", contract), ("currency", currency?.code), ("issued", isIssued ? "yes" : nil),
                ("payment", isDeclined ? "declined" : nil),
                ("drafts", hasLaterDrafts ? "all" : nil),
            ]
        }
    }

    static let pageSize = 25
    /// Pages of drafts that one page by state looks through; then the list goes on with the next.
    static let reads = 2
    /// Days ahead up to which drafts are listed when nothing is asked for.
    static let daysAhead = 31

    var filter: Filter
    var errors: [String] = []
    var invoices: [(invoice: ShownInvoice, customer: String?)]
    var next: InvoiceID?
    var isFirstPage: Bool
    var mayExport = false

    private var address: PageAddress { PageAddress(site.invoices.list, filter.items) }

    private var hidden: [any PageComponent] {
        var hidden: [any PageComponent] = []
        if !filter.contract.isEmpty { hidden.append(HiddenField("contract", filter.contract)) }
        if let currency = filter.currency { hidden.append(HiddenField("currency", currency.code)) }
        if filter.isIssued { hidden.append(HiddenField("issued", "yes")) }
        return hidden
    }

    func parts(mayCreate: Bool) -> [any PageComponent] {
        var parts: [any PageComponent] = [
            PageHeading(
                "Invoices",
                actions: mayExport
                    ? [
                        PageButton(
                            "CSV",
                            href: PageAddress(site.invoices.list + ".csv", filter.items).text,
                            downloads: true
                        )
                    ] : []
            ),
            PageForm(
                .get,
                site.invoices.list,
                kind: .inline,
                fields: [
                    Field("number", "Number", .search, value: filter.number, placeholder: "INV-000042 or 42"),
                    Field("customer", "Customer", value: filter.customer, placeholder: "Id or external id"),
                    Field(
                        "status",
                        "State",
                        .choice(
                            [FieldOption("", "All")]
                                + InvoiceStatus.allCases.map { FieldOption($0.rawValue, StatusBadge.of($0).text) }
                        ),
                        value: filter.status?.rawValue ?? ""
                    ),
                    Field("from", "Dated from", .date, value: filter.from),
                    Field("to", "To", .date, value: filter.to),
                ] + hidden,
                buttons: [PageButton("Filter", .plain)]
                    + (filter.isEmpty ? [] : [PageButton("Clear", href: site.invoices.list, .quiet)])
            ),
        ]
        if !errors.isEmpty { parts.append(PageNote(.bad, errors[0], items: Array(errors.dropFirst()))) }
        if filter.isIssued || filter.currency != nil {
            let which = filter.isIssued ? "Only invoices that have a number and are not void" : "Only invoices"
            parts.append(PageText(which + (filter.currency.map { ", in \($0.code)" } ?? "") + ".", .hint))
        }
        if filter.isDeclined {
            parts.append(PageText("Only invoices whose last charge was declined and that are not paid yet.", .hint))
        }
        if filter.isEmpty, !filter.hasLaterDrafts {
            parts.append(
                PageText(
                    "Drafts that are dated more than \(Self.daysAhead) days ahead are left out.",
                    .hint,
                    link: PageLink("Show them", PageAddress(site.invoices.list, [("drafts", "all")]).text)
                )
            )
        }
        if !filter.contract.isEmpty {
            parts.append(
                PageText(
                    "Of one contract only.",
                    .hint,
                    link: PageLink("See the contract", site.contracts.list + "/" + filter.contract)
                )
            )
        }
        parts.append(
            InvoiceTable.table(
                invoices,
                site,
                showsCustomer: true,
                empty: filter.isEmpty
                    ? EmptyState(
                        "No invoices yet",
                        "Contracts draft invoices; make a contract first.",
                        action: mayCreate ? PageButton("New contract", href: site.contracts.new, .primary) : nil
                    )
                    : EmptyState("No such invoices", "No invoice is like this."),
                pages: PageTable.Pages(
                    first: isFirstPage ? nil : address.text,
                    next: next.map { address.setting("before", to: $0.description) }
                )
            )
        )
        return parts
    }
}
