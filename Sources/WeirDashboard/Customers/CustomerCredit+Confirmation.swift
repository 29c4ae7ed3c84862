import HTTPTypes
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// What is shown before a credit is given.
extension CustomerCredit {
    /// Says what it comes to, to the last minor unit, before it is done.
    func confirmation(
        _ request: PageRequest<DashboardVisitor>,
        _ customer: Customer,
        _ note: CreditNote,
        _ invoice: Invoice,
        _ digest: String,
        isStale: Bool
    ) -> Page {
        let site = request.site
        let kept = Money(
            minorUnits: note.total.minorUnits - note.offInvoice.minorUnits,
            currency: note.total.currency
        )
        let isRefunded = request.form.has("refund")
        var rows: [(term: String, cell: Cell)] = [
            ("Invoice", Cell(invoice.shownNumber, href: site.invoices.page(invoice.id))),
            ("Credited before taxes", Cell(site.money(note.subtotal))),
            ("Taxes", Cell(site.money(note.tax))),
            ("Credit note", Cell(site.money(note.total))),
        ]
        if !note.offInvoice.isZero { rows.append(("Taken off what is owed", Cell(site.money(note.offInvoice)))) }
        if !kept.isZero {
            rows.append((isRefunded ? "Given back" : "Kept for the next invoices", Cell(site.money(kept))))
        }
        let hidden = ["invoice", "amount", "reason", "refund"].compactMap { name in
            request.form.has(name) ? HiddenField(name, request.form[name]) : nil
        }
        return Page(
            "Credit",
            status: isStale ? .conflict : .ok,
            kind: .narrow,
            [
                heading(customer, site),
                PageNote(
                    isStale ? .warning : .info,
                    (isStale ? ShownDigest.changed + " " : "")
                        + "This is what the customer gets. A credit note cannot be taken back."
                ),
                PageSection(
                    nil,
                    [
                        Definitions(rows),
                        PageForm(
                            .post,
                            site.customers.page(customer.id, "credit"),
                            fields: hidden + [
                                HiddenField("key", request.formKey), HiddenField(ShownDigest.field, digest),
                            ],
                            buttons: [
                                PageButton("Credit \(site.money(note.total))"),
                                PageButton("Back", href: site.customers.page(customer.id, "credit"), .quiet),
                            ]
                        ),
                    ]
                ),
            ]
        )
    }
}
