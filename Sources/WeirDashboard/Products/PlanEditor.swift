import HTTPTypes
import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// The form in which a plan is made or changed, with what customers would see of it.
struct PlanEditor: Sendable {
    /// nil for a new one.
    let plan: Plan?
    let draft: PlanDraft?
    let fields: PlanFields
    let errors: FormErrors
    let request: ProductRequest
    /// The form was made from another version than the one that there is now: both are shown.
    var isStale = false

    var features: [Feature] { request.policy.features.values.sorted { $0.key < $1.key } }

    private var key: PlanKey? { plan?.key ?? draft?.plan }

    var page: ProductPage {
        let path = key.map { request.products(.plans, "/\(OwnPath.encoded($0.text))") }
        let title = plan.map { "Edit \($0.terms.name)" } ?? "New plan"
        let back =
            plan == nil
            ? PageLink("Plans", request.products(.plans)) : PageLink(plan?.terms.name ?? "", path ?? "")
        var content: [any PageComponent] = [
            PageHeading(title, back: back, badges: draft == nil ? [] : [Badge("Draft", .warning)])
        ]
        if let draft {
            let by = draft.savedBy.map { " by \($0)" } ?? ""
            content.append(
                PageNote(
                    .info,
                    "This is a draft, saved on \(request.format.dateTime(draft.updatedAt))\(by). Nothing follows from it until you publish."
                )
            )
        }
        if isStale, let plan {
            let version = request.format.number(plan.version)
            content.append(
                PageNote(
                    .bad,
                    "Nothing was published: version \(version) came out after this form was opened. It stands below. Publishing once more puts what is in the form in its place."
                )
            )
            content.append(
                PageSection("Version \(version), as it is now", id: "current", [Definitions(items(of: plan))])
            )
        }
        content.append(form(plan == nil ? request.products(.plans, "/new") : (path ?? "") + "/edit"))
        content.append(PageSection("As customers see it", id: "preview", preview))
        if draft != nil, let path { content.append(PageForm.button("Let the draft go", path + "/discard", .danger)) }
        var page = ProductPage(title, content)
        if isStale { page.status = .conflict }
        return page
    }

    // MARK: Form

    private func form(_ action: String) -> PageForm {
        var form = PageForm(
            .post,
            action,
            fields: [
                PageSection("Plan", [PageGrid(.thirds, basics)]),
                PageSection("Prices", hint: pricesHint, [prices, amounts]),
                PageSection("Quotas and features", hint: "Left empty, a measured feature has no limit.", [quotas]),
                PageSection("Whom it reaches", [reach]),
            ],
            buttons: [
                PageButton("Preview", .plain, name: "do", value: "preview"),
                PageButton("Save as draft", .plain, name: "do", value: "draft"),
                PageButton(
                    plan == nil ? "Offer the plan" : "Publish the next version",
                    .primary,
                    name: "do",
                    value: "publish"
                ),
            ],
            errors: errors.others(than: shownNames)
        )
        form.previews = "preview"
        return form
    }

    private var shownNames: [String] {
        var names = [
            "key", "name", "kit", "stripe", "period", "currency", "trial", "net", "autoPay", "rate", "applyTo",
        ]
        for index in 0..<fields.rows {
            for part in ["key", "name", "model", "amount", "interval", "meter", "timing"] {
                names.append("price.\(index).\(part)")
            }
        }
        return names
    }

    private func field(
        _ name: String,
        _ label: String,
        _ control: Field.Control = .text,
        hint: String? = nil
    ) -> Field {
        Field(name, label, control, value: fields[name], hint: hint, error: errors[name])
    }

    private var basics: [any PageComponent] {
        let kits = request.policy.kits.values.sorted { $0.name < $1.name }
        var parts: [any PageComponent] = []
        if let plan {
            parts.append(HiddenField("key", plan.key.text))
            parts.append(HiddenField(PlanFields.base, fields[PlanFields.base]))
        } else {
            parts.append(field("key", "Key", hint: "Names it in the API for good: pro."))
        }
        parts += [
            field("name", "Name", hint: "As customers read it."),
            field(
                "kit",
                "Kit",
                .choice([FieldOption("", "None")] + kits.map { FieldOption($0.id.description, $0.name) })
            ),
            field("currency", "Currency", hint: "Of the prices, such as EUR."),
            field(
                "period",
                "Quotas begin anew",
                .choice([FieldOption("month", "Each billing month"), FieldOption("day", "Each day")])
            ),
            field("stripe", "Stripe price", hint: "price_…, when Stripe charges for it."),
            field("trial", "Trial in days", .number), field("net", "Net terms in days", .number),
            field(
                "autoPay",
                "Charge automatically",
                .choice([FieldOption("", "As the contract says"), FieldOption("yes", "Yes"), FieldOption("no", "No")])
            ),
            field("rate", "Rate limit of all calls", hint: "Such as 600 / minute."),
        ]
        return parts
    }

    private var reach: Field {
        field(
            "applyTo",
            "Prices reach new contracts only. Quotas, kit, features and rate limits reach",
            .choice([
                FieldOption("", "All who were not kept on an older version"),
                FieldOption("new", "New subscribers only"), FieldOption("all", "Everyone"),
            ])
        )
    }

    // MARK: Preview

    private var preview: [any PageComponent] {
        guard let input = try? fields.upsert(of: plan, features: features) else {
            return [
                EmptyState(
                    "Nothing to show yet",
                    "With a key, a name and prices that can be read, the plan stands here as customers see it."
                )
            ]
        }
        let terms = input.applied(to: plan?.terms)
        let sample = Plan(
            id: PlanID(rawValue: 1),
            workspace: request.workspace,
            key: input.key,
            terms: terms,
            createdAt: request.now,
            updatedAt: request.now
        )
        return [Definitions(items(of: sample))]
    }

    private func items(of plan: Plan) -> [(term: String, cell: Cell)] {
        let text = PriceText(format: request.format, of: request.policy)
        let comparison = PlanComparison([plan], under: request.policy, text)
        let card = comparison.cards[0]
        var items: [(term: String, cell: Cell)] = [
            (card.name, Cell([card.price, card.interval].compactMap(\.self).joined(separator: " ")))
        ]
        items += comparison.rows.map { (term: $0.label, cell: Cell($0.values[0])) }
        return items
    }
}
