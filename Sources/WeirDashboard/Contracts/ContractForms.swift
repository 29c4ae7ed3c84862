import HTTPTypes
import WeirCore
import WeirFormats
import WeirPages
import WeirPrimitives
import WeirServices

/// The form that makes a contract.
struct NewContractForm: Sendable {
    var site: PageSite
    var plans: [Plan]
    var sent: PageQuery = .empty
    var errors = FormErrors()

    private static let names = [
        "customer", "plan", "start", "end", "seats", "netTerms", "trialDays", "currency", "billing", "proration",
        "coupon",
    ]
    /// How the API names what the form's fields hold.
    static let fields = [
        "planKey": "plan", "startDate": "start", "endDate": "end", "quantity": "seats", "coupons": "coupon",
    ]

    func page(key: String) -> Page {
        Page(
            "New contract",
            status: errors.isEmpty ? .ok : .unprocessableContent,
            kind: .narrow,
            [
                PageHeading("New contract", back: PageLink("Contracts", site.contracts.list)),
                PageSection(
                    nil,
                    [
                        PageForm(
                            .post,
                            site.contracts.new,
                            fields: formFields + [HiddenField("key", key)],
                            buttons: [PageButton("Make the contract")],
                            errors: errors.others(than: Self.names)
                        )
                    ]
                ),
            ]
        )
    }

    private func field(
        _ name: String,
        _ label: String,
        _ control: Field.Control = .text,
        hint: String? = nil,
        isRequired: Bool = false,
        placeholder: String? = nil
    ) -> Field {
        Field(
            name,
            label,
            control,
            value: sent[name],
            hint: hint,
            error: errors[name],
            isRequired: isRequired,
            placeholder: placeholder
        )
    }

    private var formFields: [any PageComponent] {
        let charged = plans.map { FieldOption($0.key.text, "\($0.terms.name) (\($0.key.text))") }
        return [
            field("customer", "Customer", isRequired: true, placeholder: "Id or external id"),
            field("plan", "Plan", .choice([FieldOption("", "Choose a plan")] + charged), isRequired: true),
            field("start", "First day", .date, hint: "Today, if left empty."),
            field("end", "Ends on", .date, hint: "The first day without it. Open-ended, if left empty."),
            field("seats", "Seats", .number, hint: "1, if left empty."),
            Field(
                "billing",
                "Periods begin",
                .choice([
                    FieldOption(BillingAlignment.anniversary.rawValue, "On the contract's own day"),
                    FieldOption(BillingAlignment.calendar.rawValue, "With the calendar"),
                ]),
                value: sent["billing"]
            ),
            field("netTerms", "Days to pay", .number, hint: "The plan's, if left empty."),
            Field(
                "autoPay",
                "Charge the saved payment method when an invoice falls due",
                .check(isChecked: sent.has("autoPay")),
                error: errors["autoPay"]
            ),
            field("trialDays", "Trial days", .number, hint: "The plan's, if left empty."),
            field("currency", "Currency", hint: "The plan's, if left empty.", placeholder: "EUR"),
            field("coupon", "Coupon", hint: "The code of one, if there is one."),
        ]
    }

    // MARK: Reading

    /// What was sent; nil and the errors when it is not right.
    static func read(_ sent: PageQuery, _ errors: inout FormErrors) -> CreateContract? {
        let customer = CustomerName.reference(sent["customer"])
        if customer == nil { errors["customer"] = "Name the customer by id or external id." }
        let plan = sent["plan"]
        if plan.isEmpty { errors["plan"] = "Choose a plan." }
        let start = day("start", sent, &errors)
        let end = day("end", sent, &errors)
        let seats = number("seats", sent, 1...1_000_000, &errors)
        let netTerms = number("netTerms", sent, 0...365, &errors)
        let trial = number("trialDays", sent, 0...3650, &errors)
        var currency: Currency?
        if let code = sent.optional("currency") {
            currency = Currency(code: code.uppercased())
            if currency == nil { errors["currency"] = "Give a currency's three letters, like EUR." }
        }
        guard errors.isEmpty, let customer else { return nil }
        var input = CreateContract(customer: customer, planKey: plan)
        input.start = start
        input.end = end
        input.offer.quantity = seats.map { Int64($0) }
        input.billing = BillingAlignment(rawValue: sent["billing"]) ?? .anniversary
        input.netTermsDays = netTerms
        input.autoPay = sent.has("autoPay") ? true : nil
        input.trialDays = trial
        input.currency = currency
        input.coupons = sent.optional("coupon").map { [$0] } ?? []
        return input
    }

    static func day(_ name: String, _ sent: PageQuery, _ errors: inout FormErrors) -> LocalDate? {
        guard let text = sent.optional(name) else { return nil }
        let day = LocalDate(text)
        if day == nil { errors[name] = "Give a day like 2026-02-28." }
        return day
    }

    static func number(
        _ name: String,
        _ sent: PageQuery,
        _ range: ClosedRange<Int>,
        _ errors: inout FormErrors
    ) -> Int? {
        guard let text = sent.optional(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            errors[name] = "Give a whole number from \(range.lowerBound) to \(range.upperBound)."
            return nil
        }
        return number
    }
}

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
                Field("on", "Day", .date, value: sent["on"], error: errors["on"]),
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
        let seats = NewContractForm.number("seats", sent, 1...1_000_000, &errors)
        let timing: ChangeTiming
        switch sent["when"] {
        case "period_end": timing = .atPeriodEnd
        case "on":
            guard let day = NewContractForm.day("on", sent, &errors) else {
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

/// The page that asks before a contract is ended.
struct CancelContractForm: Sendable {
    var site: PageSite
    var contract: Contract
    var customer: Customer
    /// The customer's, by which "today" and "the current period" are meant.
    var today: LocalDate
    var errors = FormErrors()
    var sent: PageQuery = .empty
    /// It was confirmed on a page of another day or of another state of the contract.
    var isStale = false

    var digest: String { ShownDigest.of(["\(contract.revision)", "\(today)"]) }

    func page(key: String) -> Page {
        let address = site.contracts.page(contract.id, "cancel")
        return Page(
            "Cancel the contract",
            status: isStale ? .conflict : errors.isEmpty ? .ok : .unprocessableContent,
            kind: .narrow,
            [
                PageHeading(
                    "Cancel the contract",
                    subtitle: customer.shownName,
                    back: PageLink("Contract", site.contracts.page(contract.id))
                ),
                PageNote(
                    .warning,
                    (isStale ? ShownDigest.changed + " " : "")
                        + "The invoice of the current period is still made; later drafts are voided. "
                        + "Until the contract ends, this can be undone."
                ),
                PageSection(
                    nil,
                    [
                        PageForm(
                            .post,
                            address,
                            fields: [
                                Field(
                                    "when",
                                    "It ends",
                                    .choice([
                                        FieldOption("period_end", "With the current period"),
                                        FieldOption("now", "After today"), FieldOption("on", "On the day below"),
                                    ]),
                                    value: sent["when"]
                                ),
                                Field(
                                    "on",
                                    "Day",
                                    .date,
                                    value: sent["on"],
                                    hint: "The first day without it.",
                                    error: errors["on"]
                                ),
                                HiddenField("key", key), HiddenField(ShownDigest.field, digest),
                            ],
                            buttons: [
                                PageButton("Cancel the contract", .danger),
                                PageButton("Back", href: site.contracts.page(contract.id), .quiet),
                            ],
                            errors: errors.others(than: ["on"])
                        )
                    ]
                ),
            ]
        )
    }

    static func timing(_ sent: PageQuery, _ errors: inout FormErrors) -> ChangeTiming? {
        switch sent["when"] {
        case "now": return .immediately
        case "on":
            let day = NewContractForm.day("on", sent, &errors)
            if day == nil, errors["on"] == nil { errors["on"] = "Give the day on which it ends." }
            return day.map { .on($0) }
        case _: return .atPeriodEnd
        }
    }
}
