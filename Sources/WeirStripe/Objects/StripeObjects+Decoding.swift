import WeirAPI
import WeirCore
import WeirPrimitives

extension StripeAccount: StripeDecodable {
    static var kind: String { "account" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) { self.init(id: try object.text("id")) }
}

extension StripeCustomer: StripeDecodable {
    static var kind: String { "customer" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(
            id: try object.text("id"),
            isDeleted: object.flag("deleted"),
            email: object.optionalText("email"),
            name: object.optionalText("name"),
            metadata: object.metadata(),
            defaultPaymentMethod: object.object("invoice_settings")?.reference("default_payment_method")
        )
    }
}

extension StripePaymentMethod: StripeDecodable {
    static var kind: String { "payment_method" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(
            id: try object.text("id"),
            type: try object.text("type"),
            card: object.object("card").map { card in
                Card(
                    brand: card.optionalText("brand") ?? "card",
                    lastFour: card.optionalText("last4") ?? "",
                    expiryMonth: Int(card.optionalInteger("exp_month") ?? 0),
                    expiryYear: Int(card.optionalInteger("exp_year") ?? 0)
                )
            },
            customer: object.reference("customer")
        )
    }
}

extension StripePrice: StripeDecodable {
    static var kind: String { "price" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(
            id: try object.text("id"),
            isActive: object.flag("active"),
            isRecurring: object["recurring"] != nil,
            currency: try object.text("currency"),
            unitAmountMinor: object.optionalInteger("unit_amount")
        )
    }
}

extension StripeCheckoutSession: StripeDecodable {
    static var kind: String { "checkout.session" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(
            id: try object.text("id"),
            url: object.optionalText("url"),
            mode: try object.text("mode"),
            status: object.optionalText("status").map { StripeOpen($0) },
            paymentStatus: StripeOpen(try object.text("payment_status")),
            customer: object.reference("customer"),
            subscription: object.reference("subscription"),
            paymentIntent: object.reference("payment_intent"),
            clientReference: object.optionalText("client_reference_id"),
            metadata: object.metadata(),
            expiresAt: try object.instant("expires_at")
        )
    }
}

extension StripePortalSession: StripeDecodable {
    static var kind: String { "billing_portal.session" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(id: try object.text("id"), url: try object.text("url"))
    }
}

extension StripeInvoice: StripeDecodable {
    static var kind: String { "invoice" }

    /// Since 2025-03-31 the subscription is below `parent`, and the intents are those of its payments.
    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        let parent = object.object("parent")?.object("subscription_details")?.reference("subscription")
        var intents: [String] = []
        for json in object.object("payments")?.objects("data") ?? [] {
            let payment = (try? StripeObject(json))?.object("payment")
            if let intent = payment?.reference("payment_intent") { intents.append(intent) }
        }
        if intents.isEmpty, let intent = object.reference("payment_intent") { intents = [intent] }
        self.init(
            id: try object.text("id"),
            status: object.optionalText("status"),
            customer: object.reference("customer"),
            subscription: parent ?? object.reference("subscription"),
            paymentIntents: intents
        )
    }
}

extension StripeSubscription: StripeDecodable {
    static var kind: String { "subscription" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        guard let customer = object.reference("customer") else { throw StripeObject.Flaw(member: "customer") }
        let list = object.object("items")
        let items = try (list?.objects("data") ?? []).map { json throws(StripeObject.Flaw) in
            try Item(try StripeObject(json))
        }
        self.init(
            id: try object.text("id"),
            customer: customer,
            status: StripeOpen(try object.text("status")),
            items: items,
            hasMoreItems: list?.flag("has_more") ?? false,
            period: Period(object),
            endsWithPeriod: object.flag("cancel_at_period_end"),
            cancelsAt: object.optionalInstant("cancel_at"),
            canceledAt: object.optionalInstant("canceled_at"),
            endedAt: object.optionalInstant("ended_at"),
            trialEndsAt: object.optionalInstant("trial_end"),
            createdAt: try object.instant("created"),
            latestInvoice: object.reference("latest_invoice"),
            pauseCause: object.object("status_details")?.object("paused")?.object("subscription")?.optionalText("type"),
            metadata: object.metadata()
        )
    }
}

extension StripeSubscription.Item: StripeDecodable {
    static var kind: String { "subscription_item" }

    /// An item's price; before prices there were plans, whose ids are the same.
    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        guard let price = object.reference("price") ?? object.reference("plan") else {
            throw StripeObject.Flaw(member: "items.price")
        }
        self.init(
            price: price,
            isMetered: object.object("price")?.object("recurring")?.optionalText("usage_type") == "metered",
            period: StripeSubscription.Period(object)
        )
    }
}

extension StripeSubscription.Period {
    init(_ object: StripeObject) {
        self.init(
            start: object.optionalInstant("current_period_start"),
            end: object.optionalInstant("current_period_end")
        )
    }
}

extension StripeSetupIntent: StripeDecodable {
    static var kind: String { "setup_intent" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(
            id: try object.text("id"),
            status: StripeOpen(try object.text("status")),
            clientSecret: object.optionalText("client_secret").map { StripeSecret($0) },
            customer: object.reference("customer"),
            paymentMethod: object.reference("payment_method"),
            metadata: object.metadata()
        )
    }
}

extension StripePaymentIntent: StripeDecodable {
    static var kind: String { "payment_intent" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(
            id: try object.text("id"),
            status: StripeOpen(try object.text("status")),
            amountMinor: try object.integer("amount"),
            amountReceivedMinor: object.optionalInteger("amount_received") ?? 0,
            currency: try object.text("currency"),
            customer: object.reference("customer"),
            paymentMethod: object.reference("payment_method"),
            latestCharge: object.reference("latest_charge"),
            clientSecret: object.optionalText("client_secret").map { StripeSecret($0) },
            lastFailure: object.object("last_payment_error").map { error in
                StripeDecline(
                    code: error.optionalText("code"),
                    declineCode: error.optionalText("decline_code"),
                    adviceCode: error.optionalText("advice_code"),
                    paymentIntentID: object.optionalText("id"),
                    paymentMethodID: error.reference("payment_method")
                )
            },
            metadata: object.metadata(),
            createdAt: try object.instant("created"),
            paidWith: object.object("latest_charge")?.object("payment_method_details").flatMap(PaidWith.init)
        )
    }
}

extension StripePaymentIntent.PaidWith {
    fileprivate init?(_ details: StripeObject) {
        guard let type = details.optionalText("type") else { return nil }
        let own = details.object(type)
        self.init(type: type, brand: own?.optionalText("brand"), lastFour: own?.optionalText("last4"))
    }
}

extension StripeCharge: StripeDecodable {
    static var kind: String { "charge" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(id: try object.text("id"), paymentIntent: object.reference("payment_intent"))
    }
}

extension StripeDispute: StripeDecodable {
    static var kind: String { "dispute" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(
            id: try object.text("id"),
            status: try object.text("status"),
            amountMinor: try object.integer("amount"),
            currency: try object.text("currency"),
            paymentIntent: object.reference("payment_intent"),
            charge: object.reference("charge")
        )
    }
}

extension StripeRefund: StripeDecodable {
    static var kind: String { "refund" }

    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        self.init(
            id: try object.text("id"),
            status: object.optionalText("status").map { StripeOpen($0) },
            amountMinor: try object.integer("amount"),
            currency: try object.text("currency"),
            paymentIntent: object.reference("payment_intent"),
            charge: object.reference("charge"),
            metadata: object.metadata()
        )
    }
}

extension StripeEvent: StripeDecodable {
    static var kind: String { "event" }

    /// A thin event tells id and kind of its object only.
    init(_ object: StripeObject) throws(StripeObject.Flaw) {
        guard let mode = object.mode else { throw StripeObject.Flaw(member: "livemode") }
        let subject = object.object("data")?.object("object")
        let parent = subject?.object("parent")?.object("subscription_details")?.reference("subscription")
        let event = StripeEvent(
            id: try object.text("id"),
            type: try object.text("type"),
            createdAt: try object.instant("created"),
            mode: mode,
            apiVersion: object.optionalText("api_version"),
            objectID: subject?.optionalText("id"),
            subscription: parent ?? subject?.reference("subscription")
        )
        let longest = Self.maximumIDBytes
        guard !event.id.isEmpty, event.id.utf8.count <= longest, event.type.utf8.count <= longest,
            event.objectID?.utf8.count ?? 0 <= longest, event.subscription?.utf8.count ?? 0 <= longest
        else { throw StripeObject.Flaw(member: "id") }
        self = event
    }
}
