import WeirAPI
import WeirPrimitives

extension StripeMapping {
    private static let read: Set<String> = [
        "id", "object", "name", "email", "address", "metadata", "tax_ids", "phone", "balance", "discount", "tax_exempt",
        "created", "livemode", "currency", "default_source", "delinquent", "invoice_prefix", "invoice_settings",
        "next_invoice_sequence", "sources", "subscriptions", "test_clock", "deleted", "default_currency",
        "account_balance",
    ]

    package mutating func customer(_ record: ForeignRecord) -> Mapped<CustomerDraft> {
        guard let stripe = record.text("id"), stripe.hasPrefix("cus_") else {
            return .leftOut("customer", record.text("id") ?? "", "id", "it has no id that begins with cus_")
        }
        if record.flag("deleted") { return Mapped(nil) }
        let id = externalID(of: record, stripe)
        if let rivals = owners[id], rivals.count > 1 {
            refused.insert(stripe)
            let names = rivals.prefix(5).joined(separator: ", ")
            return Mapped(
                nil,
                [
                    ImportNote(
                        "conflict",
                        stripe,
                        "metadata",
                        "the external id '\(id)' is that of \(rivals.count) customers there, \(names): none is taken over "
                            + "until one has it",
                        outcome: .leftOut
                    )
                ]
            )
        }
        customers[stripe] = id
        var notes: [ImportNote] = []
        if id == stripe, let name = choices.externalIDMetadata {
            notes.append(
                ImportNote("customer", stripe, "metadata.\(name)", "it has none: its external id is \(stripe)")
            )
        }
        var body: JSONObject = [
            "externalId": .string(id), "provider": "stripe", "paymentProviderId": .string(stripe),
        ]
        body["name"] = ImportNames.title(record.text("name")).map { .string($0) }
        body["email"] = record.text("email").map { .string($0) }
        if let source = record.record("address") {
            var address = JSONObject()
            for (name, field) in [
                ("line1", "line1"), ("line2", "line2"), ("city", "city"), ("state", "state"),
                ("postalCode", "postal_code"), ("country", "country"),
            ] { address[name] = source.text(field).map { .string($0) } }
            if !address.isEmpty { body["billingAddress"] = .object(address) }
        }
        if let metadata = record.record("metadata")?.object, !metadata.isEmpty { body["metadata"] = .object(metadata) }
        if let tax = record.records("tax_ids").first?.text("value") { body["taxId"] = .string(tax) }
        if record.text("phone") != nil {
            notes.append(ImportNote("customer", stripe, "phone", "phone numbers are not kept"))
        }
        if let discount = record.record("discount") {
            discounts[stripe] = discount
            notes.append(ImportNote("customer", stripe, "discount", "a coupon is a contract's here"))
        }
        if let balance = record.integer("balance"), balance != 0 { notes.append(Self.balance(balance, record, id)) }
        if let exempt = record.text("tax_exempt"), exempt != "none" {
            exempted.insert(stripe)
            notes.append(
                ImportNote("customer", stripe, "tax_exempt", "it is '\(exempt)': its contract has no tax rates")
            )
        }
        notes += ImportNote.unread("customer", stripe, record, Self.read)
        return Mapped(CustomerDraft(externalID: id, body: body), notes)
    }

    /// What a customer has with Stripe, below zero there, or owes.
    private static func balance(_ balance: Int64, _ record: ForeignRecord, _ id: String) -> ImportNote {
        let currency = record.text("currency").flatMap { Currency(code: $0) }
        let size = ExactDecimal(Int64(clamping: balance.magnitude))
        let amount = currency.flatMap { currency in
            ExactDecimal.major(stripe: size, in: currency).map { "\($0) \(currency.code)" }
        }
        let text = amount ?? "\(size) in minor units"
        return ImportNote(
            "credit",
            id,
            "balance",
            balance < 0
                ? "it has \(text) there, which stays there until it is used up"
                : "it owes \(text) there, which stays there until it is paid",
            outcome: .leftOut
        )
    }

    /// A grant of credit; money that was paid before cannot be put into an account here.
    package mutating func credit(_ record: ForeignRecord, from collection: String) -> Mapped<QuotaDraft> {
        let stripe = Self.customer(of: record) ?? ""
        let id = customers[stripe] ?? stripe
        if record.value("voided_at") != nil { return Mapped(nil) }
        if let end = record.instant("expires_at"), Zone.utc.localDate(at: end) < choices.today { return Mapped(nil) }
        let currency = record.text("amount.monetary.currency").flatMap { Currency(code: $0) }
        let amount = currency.flatMap { ExactDecimal.major(stripe: record.decimal("amount.monetary.value"), in: $0) }
        let text = amount.map { "\($0) \(currency?.code ?? "")" } ?? "an amount that cannot be read"
        return .leftOut(
            "credit",
            id,
            "credit_grants",
            "it was granted \(text) there (\(record.text("id") ?? "")): let it be used up there"
        )
    }

    // MARK: Events

    package func event(_ record: ForeignRecord) -> Mapped<EventDraft> {
        let key = record.text("identifier") ?? ""
        guard !key.isEmpty else { return .leftOut("event", "", "identifier", "it has no identifier") }
        guard let name = record.text("event_name"), let time = record.instant("timestamp") ?? record.instant("created")
        else {
            return .leftOut("event", key, nil, "it has no name or no time")
        }
        let payload = record.record("payload")
        guard let stripe = payload?.text("stripe_customer_id") else {
            return .leftOut("event", key, "payload.stripe_customer_id", "it names no customer")
        }
        guard !refused.contains(stripe) else {
            return .waiting(key, "payload.stripe_customer_id", "the customer \(stripe) was left out")
        }
        var properties = payload?.object ?? [:]
        properties["stripe_customer_id"] = nil
        let flat = FlatProperties(properties)
        guard flat.count <= FlatProperties.maximum else {
            return .leftOut("event", key, "payload", "it has more than \(FlatProperties.maximum) properties")
        }
        return Mapped(
            EventDraft(
                customer: customers[stripe] ?? stripe,
                object: [
                    "eventName": .string(name), "idempotencyKey": .string(key), "timestamp": JSONValue(time),
                    "properties": .object(flat.object),
                ]
            )
        )
    }
}
