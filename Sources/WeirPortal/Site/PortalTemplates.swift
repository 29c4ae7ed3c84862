package import WeirPages

/// The templates that the pages of customers have beside the base's.
package enum PortalTemplates {
    package static let all = [
        PageTemplate(
            "portal.plans",
            """
            <ul class="plans">{{#plans}}<li class="plan{{#isCurrent}} current{{/isCurrent}}"><div class="plan-head"><{{level}}><bdi>{{name}}</bdi></{{level}}>{{badge}}</div><p class="plan-price"><strong>{{price}}</strong>{{#interval}} <span>{{.}}</span>{{/interval}}</p>{{#any.points}}<ul class="plan-points">{{#points}}<li><bdi>{{.}}</bdi></li>{{/points}}</ul>{{/any.points}}{{#any.charges}}<div class="plan-charges">{{#charges}}<p><bdi>{{.}}</bdi></p>{{/charges}}</div>{{/any.charges}}{{#action}}<div class="plan-action">{{.}}</div>{{/action}}</li>{{/plans}}</ul>

            """
        ),
        PageTemplate("portal.compare", "<div class=\"compare\">{{content}}</div>\n"),
        PageTemplate("portal.unseen-title", "<h1 class=\"unseen\">{{title}}</h1>\n"),
        PageTemplate("portal.usage", "<div class=\"usage-item\">{{content}}</div>\n"),
        PageTemplate("portal.amount", "<p class=\"pay-amount\">{{amount}}</p>\n"),
        PageTemplate(
            "portal.method-form",
            """
            <form id="method-form" class="form stacked" method="post" data-intent="{{intent}}" data-key="{{key}}" data-back="{{back}}" data-failed="{{failed}}" data-missing="{{missing}}" hidden><input type="hidden" name="_token" value="{{token}}"><div id="method-element" class="element"></div><div class="form-end"><button type="submit" class="button primary">{{save}}</button></div></form>
            <p id="method-error" class="element-error" role="alert" hidden></p>

            """
        ),
        PageTemplate(
            "portal.start",
            "<a class=\"button primary\" href=\"{{href}}\"{{#target}} target=\"{{.}}\"{{/target}}>{{label}}</a>"
        ),
        PageTemplate("portal.noscript", "<noscript>{{content}}</noscript>\n"),
    ]
}

/// The plans beside each other.
struct PlanCards: PageComponent {
    struct Item: Sendable {
        var card: PlanComparison.Card
        var isCurrent: Bool
        var badge: Badge?
        var action: (any PageComponent)?
    }

    let template = "portal.plans"
    var items: [Item]
    /// What each plan's name is: below the page's own heading, or below that of a section.
    var level = "h3"

    func view(in scope: PageScope) -> PageValue {
        [
            "plans": .list(
                items.map { item in
                    [
                        "name": .text(item.card.name), "level": .text(level), "price": .text(item.card.price),
                        "interval": .optional(item.card.interval), "isCurrent": .flag(item.isCurrent),
                        "badge": .optional(item.badge.map { .markup(scope.markup(of: $0)) }),
                        "points": .list(item.card.points.map(PageValue.text)),
                        "charges": .list(item.card.charges.map(PageValue.text)),
                        "action": .optional(item.action.map { .markup(scope.markup(of: $0)) }),
                    ]
                }
            )
        ]
    }
}

/// Parts that belong together without a card of their own.
struct WrappedParts: PageComponent {
    var template: String
    var parts: [any PageComponent]

    init(_ template: String, _ parts: [any PageComponent]) {
        self.template = template
        self.parts = parts
    }

    func view(in scope: PageScope) -> PageValue { ["content": .markup(scope.markup(of: parts))] }
}

/// Stripe's form for a payment method, which its script fills.
struct MethodForm: PageComponent {
    let template = "portal.method-form"
    var key: String
    var words: PortalWords

    func view(in scope: PageScope) -> PageValue {
        [
            "intent": "/portal/payment-methods/intent", "key": .text(key),
            "back": "/portal/payment-methods?saved=yes", "failed": .text(words.methodNotSaved),
            "missing": .text(words.methodFormMissing),
            "token": .optional(scope.formToken), "save": .text(words.save),
        ]
    }
}

extension PlanComparison {
    /// All that the plans give, row by row.
    func table(_ words: PortalWords) -> WrappedParts {
        let table = PageTable(
            words.comparison,
            columns: [PageTable.Column(words.feature)] + cards.map { PageTable.Column($0.name) },
            rows: rows.map { row in
                PageTable.Row([Cell(row.label)] + row.values.map { Cell($0) })
            },
            empty: EmptyState(words.noPlansTitle, words.noPlans),
            stacks: false
        )
        return WrappedParts("portal.compare", [table])
    }
}
