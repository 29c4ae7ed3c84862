package import WeirCore
import WeirPrimitives
import WeirStorage

/// Shows how invoices are paid, and lets someone ask for a charge.
package struct PaymentService: Sendable {
    let collector: InvoiceCollector
    let refunds: PaymentRefunds
    package let links: PayLinkService

    /// How an invoice is paid, with all that was tried.
    package struct Overview: Sendable {
        package var invoice: Invoice
        /// nil while nothing was ever done about it.
        package var collection: InvoiceCollection?
        package var attempts: [PaymentAttempt]
        package var payments: [StripePayment]
        package var refunds: [PaymentRefund]
    }

    /// - Throws: ``WeirError`` `notFound`.
    package func overview(_ name: String, _ context: CallContext) async throws -> Overview {
        let stores = collector.stores
        let invoice = try await collector.invoices.stored(name, in: context.workspace)
        let payments = try await stores.stripePayments(of: invoice.id, in: context.workspace)
        var refunds: [PaymentRefund] = []
        for payment in payments {
            refunds += try await stores.paymentRefunds(of: payment.intent, in: context.workspace)
        }
        return Overview(
            invoice: invoice,
            collection: try await stores.collection(of: invoice.id, in: context.workspace),
            attempts: try await stores.paymentAttempts(of: invoice.id, in: context.workspace),
            payments: payments,
            refunds: refunds
        )
    }

    /// Asks for an invoice to be charged now; a job does it.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` when nothing is owed, a payment is under way, something is wrong
    ///   that a person must look at first, or there is no method to charge; `stripe_not_configured`.
    package func pay(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        guard try await collector.connections.connection(of: context.workspace) != nil else {
            throw WeirError.stripeNotConfigured
        }
        let invoice = try await collector.runner.run(context, keeping: keeping) {
            let id = try await collector.invoices.stored(name, in: context.workspace).id
            let loaded = try await collector.load(id, context)
            try context.shown?.check(loaded.invoice)
            try await collector.checkNoAlertStands(of: loaded, context)
            try Self.checkIsPayable(loaded)
            // What blocked it was dealt with: what is left is closed before it is charged.
            let released = CollectionRules.released(loaded.collection, loaded.situation)
            var next = released?.collection ?? loaded.collection
            next.isAsked = true
            next.updatedAt = context.realNow ?? context.now
            let job = CollectionJobs.soon(loaded.invoice, "asked-\(next.revision)", now: next.updatedAt)
            let write = PaymentWrite(collections: [next])
            return Command(
                loaded.invoice,
                auditing: (nil, .invoice(loaded.invoice)),
                action: "invoice.paymentRequested",
                on: InvoiceService.subject(loaded.invoice),
                jobs: [job]
            ) { record in
                try await collector.stores.savePayment(write, record: record)
            }
        }
        collector.bell.ring()
        return invoice
    }

    private static func checkIsPayable(_ loaded: InvoiceCollector.Loaded) throws {
        let name = loaded.invoice.shownName
        guard loaded.situation.isOwed else {
            throw WeirError(.conflict, "Nothing is to be paid on the invoice '\(name)'.")
        }
        if loaded.collection.state.isInFlight || loaded.collection.joined != nil {
            throw WeirError(
                .conflict,
                "A payment of the invoice '\(name)' is under way.",
                hint: "Look at GET /v1/invoices/{id}/payments."
            )
        }
        guard loaded.situation.method != nil, loaded.situation.stripeCustomer != nil else {
            throw WeirError(
                .conflict,
                "There is no saved payment method that the invoice '\(name)' could be charged to.",
                hint: "Save one with POST /v1/customers/{id}/setup-intents, or send the customer the pay link."
            )
        }
        guard loaded.situation.due.minorUnits >= loaded.situation.minimum.minorUnits else {
            throw WeirError(.conflict, "The amount due on the invoice '\(name)' is below what Stripe charges at least.")
        }
    }
}
