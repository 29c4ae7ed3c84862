package import WeirPrimitives

/// A request that changes something at Stripe, as it is kept before it is sent.
///
/// Path, body and key are what goes out, byte for byte, at the first attempt and at every later one: Stripe gives the
/// first answer again to whoever repeats key and body, and refuses the key with another body.
package struct StripePost: Sendable, Hashable {
    /// Without host: `/v1/customers`.
    package var path: String
    /// The encoded form.
    package var body: [UInt8]
    /// 1 to 255 characters; derived from what the request is for, never random.
    package var idempotencyKey: String

    /// The version of Stripe's API whose shapes are sent and understood; in every request.
    ///
    /// What is sent is the part that this version and those a year before it have in common: no `ui_mode`, and no
    /// `payment_method_types`.
    package static let version = "2026-10-28.endive"

    /// A request as it was kept.
    ///
    /// - Precondition: The key has 1 to 255 characters.
    package init(path: String, body: [UInt8], idempotencyKey: String) {
        precondition((1...255).contains(idempotencyKey.utf8.count), "An idempotency key has 1 to 255 characters.")
        self.path = path
        self.body = body
        self.idempotencyKey = idempotencyKey
    }

    package init(_ path: String, _ form: StripeForm, key: String) {
        self.init(path: path, body: Array(form.encoded.utf8), idempotencyKey: key)
    }
}

// MARK: Customers, sessions, subscriptions

extension StripePost {
    /// Makes a Stripe customer for one of Weir's.
    ///
    /// `generation`: 1, and one more after each Stripe customer of theirs that was deleted.
    package static func createCustomer(for customer: Customer, generation: Int) -> StripePost {
        StripePost(
            "/v1/customers",
            StripeForm([
                "email": StripeForm.Value(customer.email),
                "name": StripeForm.Value(customer.name ?? customer.legalName),
                "metadata": StripeForm.metadata(StripeMetadata.of(customer)),
            ]),
            key: "weir:cus:\(customer.id):\(generation)"
        )
    }

    /// Makes a payment method the one that Stripe's own invoices are paid with.
    ///
    /// `request`: Names the choice, since someone may choose one, another one, and the first again.
    package static func setDefaultPaymentMethod(
        _ method: String,
        of stripeCustomer: String,
        request: String
    ) -> StripePost {
        StripePost(
            "/v1/customers/\(StripeForm.escaped(stripeCustomer))",
            StripeForm(["invoice_settings": .fields(StripeForm(["default_payment_method": .text(method)]))]),
            key: "weir:cus-pm:\(stripeCustomer):\(method):\(request)"
        )
    }

    /// Takes a payment method from its customer, for good.
    package static func detachPaymentMethod(_ method: String) -> StripePost {
        StripePost(
            "/v1/payment_methods/\(StripeForm.escaped(method))/detach",
            StripeForm(),
            key: "weir:pm-detach:\(method)"
        )
    }

    /// What a session in which a customer subscribes is made of.
    package struct Checkout: Sendable, Hashable {
        package var customer: Customer
        package var stripeCustomer: String
        package var plan: PlanKey
        package var price: String
        package var trialDays: Int?
        package var successURL: String
        package var cancelURL: String?
        /// Counts the sessions of the customer.
        package var number: Int

        package init(
            customer: Customer,
            stripeCustomer: String,
            plan: PlanKey,
            price: String,
            trialDays: Int?,
            successURL: String,
            cancelURL: String?,
            number: Int
        ) {
            self.customer = customer
            self.stripeCustomer = stripeCustomer
            self.plan = plan
            self.price = price
            self.trialDays = trialDays
            self.successURL = successURL
            self.cancelURL = cancelURL
            self.number = number
        }
    }

    package static func createCheckout(_ checkout: Checkout) -> StripePost {
        var metadata = StripeMetadata.of(checkout.customer)
        metadata[StripeMetadata.plan] = checkout.plan.text
        // By it a subscription is known to come from here, so that a second one may be ended again.
        metadata[StripeMetadata.checkout] = String(checkout.number)
        let trial = checkout.trialDays.flatMap { $0 > 0 ? StripeForm.Value.integer(Int64($0)) : nil }
        return StripePost(
            "/v1/checkout/sessions",
            StripeForm([
                "mode": "subscription",
                "customer": .text(checkout.stripeCustomer),
                "client_reference_id": .text(checkout.customer.id.description),
                "line_items": .list([
                    .fields(StripeForm(["price": .text(checkout.price), "quantity": 1]))
                ]),
                "success_url": .text(checkout.successURL),
                "cancel_url": StripeForm.Value(checkout.cancelURL),
                "metadata": StripeForm.metadata(metadata),
                "subscription_data": .fields(
                    StripeForm(["metadata": StripeForm.metadata(metadata), "trial_period_days": trial])
                ),
            ]),
            key: "weir:co:\(checkout.customer.id):\(checkout.number)"
        )
    }

    package static func expireCheckout(_ session: String) -> StripePost {
        StripePost(
            "/v1/checkout/sessions/\(StripeForm.escaped(session))/expire",
            StripeForm(),
            key: "weir:co-expire:\(session)"
        )
    }

    /// A page of Stripe's where a customer changes method and plan; its address works once and for minutes.
    ///
    /// - Parameters:
    ///   - stripeCustomer: Whose page.
    ///   - returnURL: Where the customer comes back to.
    ///   - methodsOnly: Whether the page takes a method and leads back, and shows nothing else: no plan, no renewal.
    ///   - request: Names the click, since each one needs a page of its own.
    /// - Returns: The request.
    package static func createPortalSession(
        stripeCustomer: String,
        returnURL: String?,
        methodsOnly: Bool = false,
        request: String
    ) -> StripePost {
        var form = StripeForm(["customer": .text(stripeCustomer), "return_url": StripeForm.Value(returnURL)])
        form.add("flow_data", methodsOnly ? .fields(methodsFlow(returnURL)) : nil)
        return StripePost("/v1/billing_portal/sessions", form, key: "weir:portal:\(request)")
    }

    /// The last step must not lead to the whole portal, as it does when nothing is said.
    private static func methodsFlow(_ returnURL: String?) -> StripeForm {
        let back = returnURL.map { url -> StripeForm in
            StripeForm(["type": .text("redirect"), "redirect": .fields(StripeForm(["return_url": .text(url)]))])
        }
        let end = back ?? StripeForm(["type": .text("hosted_confirmation")])
        return StripeForm(["type": .text("payment_method_update"), "after_completion": .fields(end)])
    }

    /// Lets a subscription end with its period, or takes that back.
    ///
    /// - Parameters:
    ///   - subscription: Stripe's id of it.
    ///   - isCancelled: Whether it is to end.
    ///   - isByOperator: Whether the operator has ended it, which its customer then cannot take back.
    ///   - revision: Of the subscription as it is known, so that ending, taking back and ending again are three requests.
    /// - Returns: The request.
    package static func cancelAtPeriodEnd(
        _ subscription: String,
        _ isCancelled: Bool,
        isByOperator: Bool,
        revision: Int
    ) -> StripePost {
        // An empty text takes away what was kept.
        let who = isCancelled && isByOperator ? StripeMetadata.operatorValue : ""
        return StripePost(
            "/v1/subscriptions/\(StripeForm.escaped(subscription))",
            StripeForm([
                "cancel_at_period_end": .flag(isCancelled),
                "metadata": StripeForm.metadata([StripeMetadata.endedBy: who]),
            ]),
            key: "weir:sub-cancel:\(subscription):\(isCancelled):\(isByOperator):\(revision)"
        )
    }
}

// MARK: Payments

extension StripePost {
    /// Asks a customer's browser for a method that may be charged later, without the customer at hand.
    package static func createSetupIntent(
        for customer: Customer,
        stripeCustomer: String,
        contract: ContractID?,
        request: String
    ) -> StripePost {
        var metadata = StripeMetadata.of(customer)
        metadata[StripeMetadata.contract] = contract?.description
        return StripePost(
            "/v1/setup_intents",
            StripeForm([
                "customer": .text(stripeCustomer),
                "usage": "off_session",
                "automatic_payment_methods": .fields(StripeForm(["enabled": true])),
                "metadata": StripeForm.metadata(metadata),
            ]),
            key: "weir:seti:\(request)"
        )
    }

    package static func cancelSetupIntent(_ intent: String) -> StripePost {
        StripePost(
            "/v1/setup_intents/\(StripeForm.escaped(intent))/cancel",
            StripeForm(),
            key: "weir:seti-cancel:\(intent)"
        )
    }

    /// Gives money back; the whole charge when no amount is named.
    package static func createRefund(
        of paymentIntent: String,
        amountMinor: Int64?,
        metadata: [String: String],
        key: String
    ) -> StripePost {
        StripePost(
            "/v1/refunds",
            StripeForm([
                "payment_intent": .text(paymentIntent),
                "amount": amountMinor.map { .integer($0) },
                "reason": "requested_by_customer",
                "metadata": StripeForm.metadata(metadata),
            ]),
            key: key
        )
    }
}

/// What Weir writes beside objects of Stripe's, to know them again.
package enum StripeMetadata {
    /// Weir's id of the customer.
    package static let customer = "weir_customer"
    /// The operator's own id of the customer; read also where the operator has made the object.
    package static let tenant = "tenant_id"
    package static let plan = "weir_plan"
    package static let checkout = "weir_checkout"
    package static let contract = "weir_contract"
    package static let invoice = "weir_invoice"
    /// The number of the way to pay, among those of the invoice.
    package static let way = "weir_way"
    package static let refund = "weir_refund"
    /// Who lets a subscription end: ``operatorValue``, or nobody that is known.
    package static let endedBy = "weir_ended_by"
    package static let operatorValue = "operator"

    package static func of(_ customer: Customer) -> [String: String] {
        var metadata = [Self.customer: customer.id.description]
        metadata[tenant] = customer.externalID
        return metadata
    }

    /// Whom metadata names, Weir's id before the operator's; nil when nobody.
    package static func reference(in metadata: [String: String]) -> CustomerReference? {
        if let id = metadata[customer].flatMap({ CustomerID($0) }) { return .id(id) }
        guard let tenant = metadata[tenant], !tenant.isEmpty,
            tenant.utf8.count <= CustomerReference.maximumExternalIDBytes
        else { return nil }
        return .external(tenant)
    }
}
