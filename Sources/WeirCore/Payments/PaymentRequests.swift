package import WeirPrimitives

/// What is sent to Stripe so that an invoice is paid, under keys that follow from the invoice and what is done.
extension StripePost {
    /// The version of the words under which a customer lets its method be kept.
    package static let consentVersion = "2026-11"

    /// Makes an intent of an invoice, unconfirmed.
    ///
    /// - Returns: nil when Stripe cannot charge the amount.
    package static func createIntent(of invoice: Invoice, _ way: PaymentWay) -> StripePost? {
        guard let amount = ChargeLimits.stripeAmount(way.amount) else { return nil }
        return StripePost(
            "/v1/payment_intents",
            StripeForm([
                "amount": .integer(amount),
                "currency": .text(way.amount.currency.code.lowercased()),
                "customer": .text(way.stripeCustomer),
                "description": .text("Invoice \(invoice.shownName)"),
                "metadata": StripeForm.metadata(metadata(of: invoice, way)),
            ]),
            key: "weir:inv:\(invoice.id):pi:\(way.number)"
        )
    }

    /// Charges an intent without the customer at hand.
    ///
    /// Numbers of ways are skipped after a restore, so that no key of another life comes again.
    package static func confirm(
        _ intent: String,
        of invoice: InvoiceID,
        way: Int,
        _ charge: PendingCharge
    ) -> StripePost {
        StripePost(
            "/v1/payment_intents/\(StripeForm.escaped(intent))/confirm",
            StripeForm([
                "payment_method": .text(charge.method), "off_session": true, "expand": .list(["latest_charge"]),
            ]),
            key: "weir:inv:\(invoice):confirm:\(way):\(charge.number)"
        )
    }

    /// Cancels an intent; `round` counts what came to nothing, since an answer of failure is given again under its key.
    package static func cancelIntent(_ intent: String, of invoice: InvoiceID, way: Int, round: Int) -> StripePost {
        StripePost(
            "/v1/payment_intents/\(StripeForm.escaped(intent))/cancel",
            StripeForm(["cancellation_reason": "abandoned"]),
            key: "weir:inv:\(invoice):cancel:\(way):\(round)"
        )
    }

    /// Opens a page on which an invoice is paid.
    ///
    /// What is given:
    /// - `workspace`: The invoice's; whoever comes back without having paid is shown its brand.
    /// - `publicURL`: Where this server is reached, without a slash at the end.
    /// - Returns: nil when Stripe cannot charge the amount.
    package static func openPage(
        of invoice: Invoice,
        in workspace: WorkspaceID,
        _ way: PaymentWay,
        publicURL: String
    ) -> StripePost? {
        guard let amount = ChargeLimits.stripeAmount(way.amount) else { return nil }
        let metadata = metadata(of: invoice, way)
        let product = StripeForm(["name": .text("Invoice \(invoice.shownName)")])
        let price = StripeForm([
            "currency": .text(way.amount.currency.code.lowercased()),
            "unit_amount": .integer(amount),
            "product_data": .fields(product),
        ])
        let item = StripeForm(["price_data": .fields(price), "quantity": 1])
        let intent = StripeForm([
            "metadata": StripeForm.metadata(metadata),
            "setup_future_usage": way.consent.map { _ in "off_session" },
        ])
        return StripePost(
            "/v1/checkout/sessions",
            StripeForm([
                "mode": "payment",
                "customer": .text(way.stripeCustomer),
                "client_reference_id": .text(invoice.id.description),
                "line_items": .list([.fields(item)]),
                "success_url": .text("\(publicURL)/pay/done?session={CHECKOUT_SESSION_ID}&workspace=\(workspace)"),
                "cancel_url": .text("\(publicURL)/pay/cancelled?workspace=\(workspace)"),
                "expires_at": way.expiresAt.map { .integer($0.milliseconds / 1000) },
                "metadata": StripeForm.metadata(metadata),
                "payment_intent_data": .fields(intent),
            ]),
            key: "weir:inv:\(invoice.id):co:\(way.number)"
        )
    }

    package static func closePage(_ session: String, of invoice: InvoiceID, way: Int, round: Int) -> StripePost {
        StripePost(
            "/v1/checkout/sessions/\(StripeForm.escaped(session))/expire",
            StripeForm(),
            key: "weir:inv:\(invoice):expire:\(way):\(round)"
        )
    }

    /// Sends money of an intent back.
    ///
    /// - Returns: nil when Stripe cannot send such an amount; without one it would send back the whole charge.
    package static func createRefund(_ refund: PaymentRefund) -> StripePost? {
        guard let amount = ChargeLimits.stripeAmount(refund.amount) else { return nil }
        return createRefund(
            of: refund.intent,
            amountMinor: amount,
            metadata: [
                StripeMetadata.invoice: refund.invoice.description, StripeMetadata.refund: refund.id,
            ],
            key: "weir:ref:\(refund.id)"
        )
    }

    private static func metadata(of invoice: Invoice, _ way: PaymentWay) -> [String: String] {
        [
            StripeMetadata.invoice: invoice.id.description,
            StripeMetadata.customer: invoice.customer.description,
            StripeMetadata.way: String(way.number),
        ]
    }
}

extension Invoice {
    /// Its number, or its id while it has none.
    package var shownName: String { number?.description ?? id.description }
}
