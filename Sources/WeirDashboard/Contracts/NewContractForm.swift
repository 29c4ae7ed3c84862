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
                            buttons: [PageButton("Create the contract")],
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
        let start = sent.day("start", &errors)
        let end = sent.day("end", &errors)
        let seats = sent.number("seats", 1...1_000_000, &errors)
        let netTerms = sent.number("netTerms", 0...365, &errors)
        let trial = sent.number("trialDays", 0...3650, &errors)
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
}
