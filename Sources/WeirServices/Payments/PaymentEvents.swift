import WeirCore
import WeirPrimitives
import WeirStorage

/// Takes what Stripe tells of payments: an event is a hint, and what it is about is read again.
struct PaymentEvents: Sendable {
    let collector: InvoiceCollector
    let refunds: PaymentRefunds

    /// Reads what an event is about, and applies it.
    ///
    /// - Returns: Whether it is about an invoice of ours.
    /// - Throws: ``StripeError``; ``WeirError``.
    func take(_ event: StripeEvent, _ object: String, _ context: CallContext) async throws -> Bool {
        let gateway = try await collector.gateway(context)
        var isMoneyBack = true
        let intent: String?
        if event.type.hasPrefix("payment_intent.") {
            intent = object
            isMoneyBack = false
        } else if event.type.hasPrefix("charge.dispute.") {
            intent = try await gateway.dispute(object).paymentIntent
        } else if event.type.hasPrefix("charge.refund.") || event.type.hasPrefix("refund.") {
            intent = try await gateway.refund(object).paymentIntent
        } else {
            intent = try await gateway.charge(object).paymentIntent
            isMoneyBack = event.type == "charge.refunded"
        }
        guard let intent else { return false }
        return try await take(intent, isMoneyBack: isMoneyBack, gateway, context)
    }

    private func take(
        _ id: String,
        isMoneyBack: Bool,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> Bool {
        // One that is known needs no look at whose it is.
        if try await collector.stores.stripePayment(id, in: context.workspace) != nil {
            if isMoneyBack { try await refunds.readBack(id, context) }
            return true
        }
        let intent = try await gateway.paymentIntent(id)
        guard let text = intent.metadata[StripeMetadata.invoice] else { return false }
        guard let invoice = InvoiceID(text),
            try await collector.stores.invoice(invoice, in: context.workspace) != nil
        else {
            guard intent.status.known == .succeeded else { return false }
            try await collector.stores.saveStripeEffects(
                StripeEffects(
                    workspace: context.workspace,
                    at: context.realNow ?? context.now,
                    alerts: [StripeAlert(.paymentUnknown, id)]
                )
            )
            return false
        }
        try await collector.readIntent(id, of: invoice, .elsewhere, context)
        if isMoneyBack { try await refunds.readBack(id, context) }
        try await settle(invoice, context)
        return true
    }

    /// A page of ours: what it says, and what its intent says.
    func take(_ session: StripeCheckoutSession, _ context: CallContext) async throws -> Bool {
        guard session.mode == "payment",
            let invoice = session.metadata[StripeMetadata.invoice].flatMap({ InvoiceID($0) }),
            try await collector.stores.invoice(invoice, in: context.workspace) != nil
        else { return false }
        try await collector.readPage(session.id, of: invoice, context)
        try await settle(invoice, context)
        return true
    }

    /// Notes a method that a customer has saved, and lets open invoices that wait for one be charged to it.
    ///
    /// - Returns: Whether it is a contract's.
    func keep(
        _ method: String,
        ofContract contract: ContractID?,
        of customer: Customer,
        _ context: CallContext
    ) async throws -> Bool {
        var isContracts = false
        if let contract,
            try await collector.stores.contract(contract, in: context.workspace)?.customer == customer.id
        {
            try await collector.contracts.keepMethod(method, of: contract, turnsOnAutoPay: false, context)
            isContracts = true
        }
        let waiting = try await collector.stores.collections(
            of: customer.id,
            states: [.declined, .actionRequired, .stopped],
            in: context.workspace
        )
        let now = context.realNow ?? context.now
        var jobs: [Job] = []
        for collection in waiting {
            guard let invoice = try await collector.stores.invoice(collection.invoice, in: context.workspace) else {
                continue
            }
            // Behind the transaction that notes the customer's method.
            jobs.append(
                CollectionJobs.job(of: invoice, "method-\(method)", dueAt: now.adding(milliseconds: 1), now: now)
            )
        }
        try await collector.stores.scheduleJobs(jobs)
        return isContracts
    }

    /// Forgets a method that was taken away at Stripe, wherever it would be charged.
    ///
    /// - Returns: Whether it was anybody's.
    func forget(_ method: String, _ context: CallContext) async throws -> Bool {
        let holders = try await collector.stores.holders(ofPaymentMethod: method, in: context.workspace)
        for contract in holders.contracts {
            try await collector.contracts.changePayment(of: contract, "contract.paymentMethodGone", context) {
                if $0.paymentMethodID == method { $0.paymentMethodID = nil }
            }
        }
        for customer in holders.customers {
            try await collector.changeCustomer(customer, "customer.paymentMethodGone", context) {
                if $0.paymentMethodID == method { $0.paymentMethodID = nil }
            }
        }
        return holders != PaymentMethodHolders()
    }

    /// Lets a collection come to rest, so that nothing that is over stays open.
    private func settle(_ invoice: InvoiceID, _ context: CallContext) async throws {
        do {
            let stored = try await collector.stores.collection(of: invoice, in: context.workspace)
            // Whoever is charging it goes on with it.
            guard let stored, !stored.state.isBeingSent else { return }
            _ = try await collector.run(invoice, context)
        } catch let error as WeirError where error.reason != nil {
            // Paused: what came in is booked, and the rest waits.
        }
    }
}

extension CollectionState {
    /// Whether a request of it may be on its way just now.
    fileprivate var isBeingSent: Bool {
        switch self {
        case .creating, .confirming, .opening: true
        case .waiting, .processing, .declined, .actionRequired, .cancelling, .offered, .expiring, .settling, .carried,
            .stopped, .blocked, .releasing, .settled:
            false
        }
    }
}
