import HTTPTypes
import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

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
                            buttons: [PageButton("Create the customer")],
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
