import HTTPTypes
import WeirCore
import WeirFormats
import WeirPages
import WeirPrimitives
import WeirServices

/// The pages that change a contract's plan: what to, then what that costs, then it is done.
struct ChangePlanForm: Sendable {
    var site: PageSite
    /// Where the form is: of the contract itself.
    var contract: Contract
    var customer: Customer
    var plans: [Plan]
    var current: ContractPhase?
    var sent: PageQuery = .empty
    var errors = FormErrors()
    /// What the change would lead to.
    var preview: ContractPreview?
    /// It was confirmed on a page that showed something else.
    var isStale = false

    /// Lines of a previewed invoice that are shown.
    private static let shownLines = 60

    private var address: String { site.contracts.page(contract.id, "change") }

    func page(zone: Zone, key: String) -> Page {
        var content: [any PageComponent] = [
            PageHeading(
                "Change plan",
                subtitle: customer.shownName,
                back: PageLink("Contract", site.contracts.page(contract.id))
            )
        ]
        if let preview {
            if isStale { content.append(PageNote(.warning, ShownDigest.changed)) }
            content += shown(preview, zone)
            content.append(
                PageSection(
                    nil,
                    [
                        PageForm(
                            .post,
                            address,
                            kind: .bare,
                            fields: hidden + [
                                HiddenField("key", key), HiddenField(ShownDigest.field, Self.digest(of: preview)),
                            ],
                            buttons: [
                                PageButton("Change the plan now"),
                                PageButton("Choose again", href: address, .quiet),
                            ]
                        )
                    ]
                )
            )
        } else {
            content.append(PageSection(nil, [form]))
        }
        return Page(
            "Change plan",
            status: isStale ? .conflict : errors.isEmpty ? .ok : .unprocessableContent,
            kind: preview == nil ? .narrow : .wide,
            content
        )
    }

    private var form: PageForm {
        PageForm(
            .get,
            address,
            fields: [
                Field(
                    "plan",
                    "Plan",
                    .choice(
                        plans.map { plan in
                            let isCurrent = plan.key == current?.plan
                            return FieldOption(plan.key.text, plan.terms.name + (isCurrent ? " (now)" : ""))
                        }
                    ),
                    value: sent.optional("plan") ?? current?.plan.text ?? "",
                    error: errors["plan"]
                ),
                Field(
                    "seats",
                    "Seats",
                    .number,
                    value: sent.optional("seats") ?? "\(current?.quantity ?? 1)",
                    error: errors["seats"]
                ),
                Field(
                    "when",
                    "From",
                    .choice([
                        FieldOption("now", "Today"), FieldOption("period_end", "The end of the period"),
                        FieldOption("on", "The day below"),
                    ]),
                    value: sent["when"]
                ),
                Field(
                    "on",
                    "Day",
                    .date,
                    value: sent["on"],
                    hint: "Only for the choice 'The day below'.",
                    error: errors["on"]
                ),
                HiddenField("preview", "yes"),
            ],
            buttons: [PageButton("Show what it costs")],
            errors: errors.others(than: ["plan", "seats", "on"])
        )
    }

    private var hidden: [any PageComponent] {
        ["plan", "seats", "when", "on"].filter { sent.has($0) }.map { HiddenField($0, sent[$0]) }
    }

    /// The very invoices that would follow, line by line.
    private func shown(_ preview: ContractPreview, _ zone: Zone) -> [any PageComponent] {
        let currency = contract.currency
        var parts: [any PageComponent] = [
            PageNote(
                .info,
                "Nothing is changed yet. These are the next invoices as they would be cut now, with the usage that there is."
            )
        ]
        if preview.invoices.isEmpty { parts.append(PageNote(.info, "No invoice would follow.")) }
        for (index, invoice) in preview.invoices.enumerated() {
            let statement = invoice.statement
            let rest = statement.lines.count - Self.shownLines
            var totals = [("Subtotal", statement.subtotal)]
            if !statement.discount.isZero { totals.append(("Discounts", statement.discount)) }
            if !statement.tax.isZero { totals.append(("Tax", statement.tax)) }
            if !statement.creditsApplied.isZero { totals.append(("Credits used", statement.creditsApplied)) }
            totals.append(("Total", statement.total))
            parts.append(
                PageSection(
                    index == 0 ? "Next invoice" : "The one after it",
                    hint:
                        "Dated \(site.date(invoice.slot.invoiceDate)), for \(site.local.period(invoice.slot.period, in: zone))"
                        + (rest > 0 ? "; \(rest) more lines" : ""),
                    [
                        PageTable(
                            index == 0 ? "Next invoice" : "The one after it",
                            columns: [
                                PageTable.Column("Line"), PageTable.Column("Service period"),
                                PageTable.Column("Quantity", .figure), PageTable.Column("Amount", .figure),
                            ],
                            rows: statement.lines.prefix(Self.shownLines).map { line in
                                PageTable.Row([
                                    Cell(
                                        line.label,
                                        detail: line.unitPrice.map { "at \(site.price($0, in: currency))" }
                                    ),
                                    Cell(site.local.period(line.servicePeriod, in: zone)),
                                    Cell(line.quantity.map { site.number($0) } ?? "—"),
                                    Cell(site.money(line.amount)),
                                ])
                            },
                            totals: totals.map { label, amount in
                                PageTable.Row([Cell(label), .empty, .empty, Cell(site.money(amount))])
                            },
                            empty: EmptyState("No lines", "Nothing would be charged.")
                        )
                    ]
                )
            )
        }
        return parts
    }

    /// Of what is agreed and what it costs; how much was used goes on while somebody reads, and is left out.
    static func digest(of preview: ContractPreview) -> String {
        var parts = ["\(preview.contract.revision)"]
        for phase in preview.contract.phases {
            parts.append("\(phase.start) \(phase.plan) \(phase.planVersion) \(phase.quantity)")
        }
        for invoice in preview.invoices {
            let period = invoice.slot.period
            parts.append("\(invoice.slot.invoiceDate) \(period.start) \(period.end)")
            for line in invoice.statement.lines where line.kind != .usage {
                parts.append(
                    "\(line.label) \(line.servicePeriod.start) \(line.servicePeriod.end) \(line.amount.minorUnits)"
                )
            }
        }
        return ShownDigest.of(parts)
    }

    // MARK: Reading

    /// What was chosen; nil and the errors when it is not right.
    static func read(_ sent: PageQuery, of current: ContractPhase?, _ errors: inout FormErrors) -> ChangeContract? {
        let plan = sent["plan"]
        if plan.isEmpty { errors["plan"] = "Choose a plan." }
        let seats = sent.number("seats", 1...1_000_000, &errors)
        let timing: ChangeTiming
        switch sent["when"] {
        case "period_end": timing = .atPeriodEnd
        case "on":
            guard let day = sent.day("on", &errors) else {
                if errors["on"] == nil { errors["on"] = "Give the day from which it holds." }
                return nil
            }
            timing = .on(day)
        case _: timing = .immediately
        }
        guard errors.isEmpty else { return nil }
        var offer = ContractOffer()
        offer.quantity = seats.map { Int64($0) }
        // The plan that it has stays in the version that was agreed.
        return ChangeContract(planKey: plan == current?.plan.text ? nil : plan, offer: offer, timing: timing)
    }
}
