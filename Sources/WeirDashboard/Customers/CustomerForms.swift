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
            buttons: [PageButton("Create a link")]
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
        if let day = sent.day("until", &errors) { until = zone.startOfDay(day) }
        guard errors.isEmpty, let amount else { return nil }
        return (feature, sent["kind"] == "limit" ? .limit(amount, expiresAt: until) : .topUp(amount, expiresAt: until))
    }
}
