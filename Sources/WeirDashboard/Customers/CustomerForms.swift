import HTTPTypes
import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// What an operator may do with a customer, as forms below its page.
struct CustomerForms: Sendable {
    var site: PageSite
    var basis: CustomerReader.Basis
    /// Tells a form from the same form pressed again.
    var key: String
    /// Features that can have a quota.
    var quotaFeatures: [String]
    /// What the operator's role allows.
    var may: @Sendable (TeamPermission) -> Bool

    private var customer: Customer { basis.customer }
    private func address(_ part: String) -> String { site.customers.page(customer.id, part) }
    private func hidden(_ name: String) -> HiddenField { HiddenField("key", "\(key)-\(name)") }

    func parts() -> [any PageComponent] {
        guard customer.erasedAt == nil else { return [] }
        var parts: [any PageComponent] = []
        if may(.manageQuotas), !quotaFeatures.isEmpty { parts.append(Disclosure("Extend a quota", .button, [quota])) }
        if may(.moveMoney) { parts.append(PageButton("Credit", href: address("credit"))) }
        guard may(.manageCustomers) else { return parts }
        parts.append(Disclosure("Portal link", .button, [portalLink]))
        // Whose methods pay for whose invoices follows from it.
        if may(.moveMoney) { parts.append(Disclosure("Link a Stripe customer", .button, [stripe])) }
        if !customer.isDefault { parts.append(suspension) }
        return parts
    }

    /// What is in the heading.
    func actions() -> [any PageComponent] {
        guard customer.erasedAt == nil else { return [] }
        if let contract = basis.contract {
            guard may(.manageBilling) else { return [] }
            let standing = ContractStanding(of: contract, on: basis.today)
            let change = PageButton("Change plan", href: site.contracts.page(contract.id, "change"), .primary)
            guard standing == .ending, contract.cancelledAt != nil else {
                return [change, PageButton("Cancel contract", href: site.contracts.page(contract.id, "cancel"))]
            }
            return [
                PageForm.button(
                    "Undo the cancellation",
                    site.contracts.page(contract.id, "resume"),
                    hidden: [("key", "\(key)-resume")]
                ),
                change,
            ]
        }
        guard may(.managePlans) else { return [] }
        guard let subscription = basis.subscription?.subscription else {
            return [PageButton("Give a plan", href: address("plan"), .primary)]
        }
        switch subscription.isAtStripe ? .stripe : subscription.source {
        case .operator:
            return subscription.status.isEnded
                ? [PageButton("Give a plan", href: address("plan"), .primary)]
                : [
                    PageButton("Change plan", href: address("plan"), .primary),
                    PageButton("Cancel plan", href: address("cancel")),
                ]
        case .stripe:
            // Stripe says what it is; only its end is asked for here.
            guard !subscription.status.isEnded else { return [] }
            guard subscription.mirror?.endsWithPeriod ?? false else {
                return [PageButton("Cancel plan", href: address("cancel"))]
            }
            return [PageForm.button("Undo the cancellation", address("keep"), hidden: [("key", "\(key)-keep")])]
        case .contract:
            return [PageButton("Give a plan", href: address("plan"), .primary)]
        }
    }

    private var quota: PageForm {
        PageForm(
            .post,
            address("quota"),
            fields: [
                Field("feature", "Feature", .choice(quotaFeatures.map { FieldOption($0, $0) }), isRequired: true),
                Field(
                    "kind",
                    "What",
                    .choice([
                        FieldOption("add", "Add to the limit"), FieldOption("limit", "Set another limit"),
                        FieldOption("remove", "Take away what was given"),
                    ]),
                    value: "add"
                ),
                Field("amount", "Units", .number),
                Field("until", "Until", .date, hint: "The day on which it ends; for good, if left empty."),
                hidden("quota"),
            ],
            buttons: [PageButton("Extend the quota")]
        )
    }

    private var portalLink: PageForm {
        PageForm(
            .post,
            address("portal-link"),
            fields: [
                PageText("A link with which the customer signs in to its portal. It is shown once.", .hint),
                hidden("portal"),
            ],
            buttons: [PageButton("Make a link")]
        )
    }

    private var stripe: PageForm {
        PageForm(
            .post,
            address("stripe"),
            fields: [
                Field(
                    "stripe",
                    "Stripe customer",
                    value: customer.stripeCustomerID ?? "",
                    hint: "Begins with cus_. Leave it empty to take the link away.",
                    placeholder: "cus_…"
                ),
                hidden("stripe"),
            ],
            buttons: [PageButton("Link")]
        )
    }

    private var suspension: Disclosure {
        let isActive = customer.status == .active
        return Disclosure(
            isActive ? "Suspend" : "Resume",
            isActive ? .danger : .button,
            [
                PageForm(
                    .post,
                    address(isActive ? "suspend" : "resume"),
                    fields: [
                        PageText(
                            isActive
                                ? "Every decision is refused from then on. What happens is still recorded, and everything is kept."
                                : "Decisions are made as the plan says again.",
                            .hint
                        ),
                        hidden("status"),
                    ],
                    buttons: [
                        PageButton(
                            isActive ? "Suspend the customer" : "Resume the customer",
                            isActive ? .danger : .primary
                        )
                    ]
                )
            ]
        )
    }

    // MARK: Reading

    /// What was sent to change a quota: the change, or nil to take away what was given.
    static func quota(
        _ sent: PageQuery,
        zone: Zone,
        _ errors: inout FormErrors
    ) -> (feature: String, change: OverrideChange?)? {
        let feature = sent["feature"]
        if feature.isEmpty { errors["feature"] = "Choose a feature." }
        if sent["kind"] == "remove" { return errors.isEmpty ? (feature, nil) : nil }
        let amount = NumberText.plain(sent["amount"]).flatMap { Quantity(parsing: $0) }
        let least: Quantity = sent["kind"] == "limit" ? .zero : Quantity(billionths: 1)
        if amount.map({ $0 < least || Quantity.inputLimit < $0 }) ?? true {
            errors["amount"] = "Give a number of units, like 1000 or 0.5, without commas."
        }
        var until: Timestamp?
        if let day = NewContractForm.day("until", sent, &errors) { until = zone.startOfDay(day) }
        guard errors.isEmpty, let amount else { return nil }
        return (feature, sent["kind"] == "limit" ? .limit(amount, expiresAt: until) : .topUp(amount, expiresAt: until))
    }
}

/// The form that makes a customer.
struct NewCustomerForm: Sendable {
    var site: PageSite
    var kits: [AccountKit]
    var mayLinkStripe = true
    var sent: PageQuery = .empty
    var errors = FormErrors()

    private static let names = ["externalId", "name", "email", "kit", "timeZone", "stripe", "legalName", "taxId"]
    static let fields = ["accountKitId": "kit", "paymentProviderId": "stripe"]

    func page(key: String) -> Page {
        Page(
            "New customer",
            status: errors.isEmpty ? .ok : .unprocessableContent,
            kind: .narrow,
            [
                PageHeading("New customer", back: PageLink("Customers", site.customers.list)),
                PageSection(
                    nil,
                    [
                        PageForm(
                            .post,
                            site.customers.new,
                            fields: [
                                field("name", "Name"),
                                field("externalId", "External id", hint: "Your own id of the customer."),
                                field("email", "E-mail", .email, hint: "Invoices go there."),
                                Field(
                                    "kit",
                                    "Kit",
                                    .choice(
                                        [FieldOption("", "The workspace's default")]
                                            + kits.map { FieldOption($0.id.description, $0.name) }
                                    ),
                                    value: sent["kit"],
                                    error: errors["kit"]
                                ),
                                field(
                                    "timeZone",
                                    "Time zone",
                                    hint: "The workspace's, if left empty.",
                                    placeholder: "Europe/Berlin"
                                ),
                                field("legalName", "Legal name"),
                                field("taxId", "Tax number"),
                            ]
                                + (mayLinkStripe ? [field("stripe", "Stripe customer", placeholder: "cus_…")] : [])
                                + [HiddenField("key", key)],
                            buttons: [PageButton("Make the customer")],
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
        placeholder: String? = nil
    ) -> Field {
        Field(name, label, control, value: sent[name], hint: hint, error: errors[name], placeholder: placeholder)
    }

    /// What was sent; nil and the errors when it is not right.
    static func read(_ sent: PageQuery, _ errors: inout FormErrors) -> CreateCustomer? {
        var input = CreateCustomer()
        input.name = sent.optional("name")
        input.externalID = sent.optional("externalId")
        input.email = sent.optional("email")
        input.timeZone = sent.optional("timeZone")
        input.legalName = sent.optional("legalName")
        input.taxID = sent.optional("taxId")
        if input.name == nil, input.externalID == nil, input.email == nil {
            errors["name"] = "Give a name, an external id or an address, by which it can be found."
        }
        if let external = input.externalID, CustomerReference(pathSegment: "ext:" + external) == nil {
            errors["externalId"] = "At most 255 bytes."
        }
        for (name, value, bytes) in [
            ("name", input.name, 200), ("email", input.email, 254), ("legalName", input.legalName, 200),
            ("taxId", input.taxID, 100),
        ] where (value?.utf8.count ?? 0) > bytes {
            errors[name] = "At most \(bytes) bytes."
        }
        if let email = input.email, email.split(separator: "@", omittingEmptySubsequences: false).count != 2 {
            errors["email"] = "Give an address like billing@example.com."
        }
        if let kit = sent.optional("kit") {
            input.accountKit = AccountKitID(kit)
            if input.accountKit == nil { errors["kit"] = "Choose a kit." }
        }
        if let stripe = sent.optional("stripe") {
            input.stripeCustomerID = stripe
            if !stripe.hasPrefix("cus_") || stripe.utf8.count > 255 { errors["stripe"] = "It begins with cus_." }
        }
        return errors.isEmpty ? input : nil
    }
}

/// The pages that give a customer without a contract another plan, or end its subscription.
struct SubscriptionForm: Sendable {
    var site: PageSite
    var basis: CustomerReader.Basis
    var plans: [Plan]
    var sent: PageQuery = .empty
    var errors = FormErrors()
    /// The plan that was chosen, to be confirmed.
    var chosen: Plan?

    private var customer: Customer { basis.customer }
    private var present: Plan? { basis.subscription.flatMap { basis.policy.plan($0.planKey)?.plan } }

    func plan(key: String) -> Page {
        let address = site.customers.page(customer.id, "plan")
        var content: [any PageComponent] = [
            PageHeading(
                present == nil ? "Give a plan" : "Change plan",
                subtitle: customer.shownName,
                back: PageLink("Customer", site.customers.page(customer.id))
            )
        ]
        if let chosen {
            content += [
                PageNote(
                    .info,
                    "Nothing is changed yet. The plan holds from then on; nothing is charged for it, since no contract is made."
                ),
                PageSection("What changes", [comparison(with: chosen)]),
                PageSection(
                    nil,
                    [
                        PageForm(
                            .post,
                            address,
                            kind: .bare,
                            fields: [HiddenField("plan", chosen.key.text), HiddenField("key", key)],
                            buttons: [
                                PageButton("Give the plan now"), PageButton("Choose again", href: address, .quiet),
                            ]
                        )
                    ]
                ),
            ]
        } else {
            content += [
                PageNote(
                    .info,
                    "Weir invoices customers that have a contract. Without one a plan limits, and you charge for it.",
                    link: PageLink(
                        "Make a contract instead",
                        PageAddress(site.contracts.new, [("customer", customer.id.description)]).text
                    )
                ),
                PageSection(
                    nil,
                    [
                        PageForm(
                            .get,
                            address,
                            fields: [
                                Field(
                                    "plan",
                                    "Plan",
                                    .choice(
                                        plans.map {
                                            FieldOption(
                                                $0.key.text,
                                                $0.terms.name + ($0.id == present?.id ? " (now)" : "")
                                            )
                                        }
                                    ),
                                    value: sent.optional("plan") ?? present?.key.text ?? "",
                                    error: errors["plan"]
                                )
                            ],
                            buttons: [PageButton("Show what changes")],
                            errors: errors.others(than: ["plan"])
                        )
                    ]
                ),
            ]
        }
        return Page("Change plan", status: errors.isEmpty ? .ok : .unprocessableContent, kind: .narrow, content)
    }

    /// The limits before and after.
    private func comparison(with plan: Plan) -> PageTable {
        let before = present ?? basis.policy.defaultPlan
        let keys = Set(plan.terms.quotas.keys).union(before?.terms.quotas.keys ?? [:].keys).sorted()
        func limit(_ plan: Plan?, _ key: FeatureKey) -> String {
            plan?.terms.quotas[key].map { site.number($0.limit) } ?? "no limit"
        }
        return PageTable(
            "Limits",
            columns: [
                PageTable.Column("Limit"), PageTable.Column(before?.terms.name ?? "Now", .figure),
                PageTable.Column(plan.terms.name, .figure),
            ],
            rows: keys.prefix(100).map { key in
                PageTable.Row([
                    Cell(key.text), Cell(before == nil ? "no limit" : limit(before, key)), Cell(limit(plan, key)),
                ])
            },
            empty: EmptyState("No limits", "Neither plan has quotas.")
        )
    }

    func cancel(key: String) -> Page {
        let isStripe = basis.subscription?.subscription.isAtStripe ?? false
        return Page(
            "Cancel the subscription",
            kind: .narrow,
            [
                PageHeading(
                    "Cancel the subscription",
                    subtitle: customer.shownName,
                    back: PageLink("Customer", site.customers.page(customer.id))
                ),
                PageNote(
                    .warning,
                    isStripe
                        ? "Stripe is asked to end it with the current period."
                        : "It ends at once: the default plan stands in, or nothing is granted. Giving the plan again undoes it."
                ),
                PageSection(
                    nil,
                    [
                        PageForm(
                            .post,
                            site.customers.page(customer.id, "cancel"),
                            fields: [HiddenField("key", key)],
                            buttons: [
                                PageButton("Cancel the subscription", .danger),
                                PageButton("Back", href: site.customers.page(customer.id), .quiet),
                            ]
                        )
                    ]
                ),
            ]
        )
    }
}
