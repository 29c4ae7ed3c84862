import HTTPTypes
import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

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
                    "Weir invoices customers that have a contract. Without one, a plan only sets limits, and you charge for it yourself.",
                    link: PageLink(
                        "Create a contract instead",
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
