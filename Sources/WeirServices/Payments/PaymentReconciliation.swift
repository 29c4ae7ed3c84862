import WeirCore
import WeirPrimitives
import WeirStorage

/// Lists what Stripe has of invoices on which something may be paid, after the data was restored or copied.
///
/// Keys of that time are forgotten at Stripe, so a charge that the data does not know of would be made again. What has
/// come in is booked, what is under way is waited for, and pages that are open are closed.
struct PaymentReconciliation: Sendable {
    let collector: InvoiceCollector

    /// Pages of 100 that one list of a customer is followed for.
    static let maximumPages = 50
    /// Invoices that are looked at together.
    private static let portion = 500

    /// Reconciles every payable invoice of a workspace, customer by customer.
    ///
    /// - Returns: How many invoices there were.
    @discardableResult
    func reconcileAll(_ context: CallContext) async throws -> Int {
        var after: PayableInvoice?
        var count = 0
        var done: CustomerID?
        repeat {
            let page = try await collector.stores.payableInvoices(
                in: context.workspace,
                after: after,
                limit: Self.portion
            )
            for invoice in page where invoice.customer != done {
                if let customer = try await collector.stores.customer(invoice.customer, in: context.workspace) {
                    try await reconcile(customer, context)
                }
                done = invoice.customer
            }
            count += page.count
            after = page.count == Self.portion ? page.last : nil
        } while after != nil
        return count
    }

    /// Reconciles the invoices of one customer.
    ///
    /// `further`: An invoice that is reconciled even if nothing may be paid on it any more.
    ///
    /// - Throws: ``WeirError``; ``StripeError``. Then nothing of the customer's is taken as reconciled.
    func reconcile(
        _ customer: Customer,
        beside further: InvoiceID? = nil,
        _ context: CallContext
    ) async throws {
        var context = context
        context.job = nil
        context.idempotency = nil
        let began = context.realNow ?? context.now
        var ids: Set<InvoiceID> = []
        if let stripeCustomer = customer.stripeCustomerID {
            let gateway = try await collector.gateway(context)
            try await closePages(of: stripeCustomer, gateway, context)
            ids = try await intents(of: stripeCustomer, customer, gateway, context)
        }
        let open = try await collector.invoices.reader.invoices(of: customer.id, in: context.workspace)
        for invoice in open where invoice.status.isPayable { ids.insert(invoice.id) }
        if let further { ids.insert(further) }
        for id in ids { try await mark(id, at: began, context) }
    }

    /// Pages that the data does not know would take money that nobody waits for.
    private func closePages(
        of stripeCustomer: String,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws {
        let sessions: [StripeCheckoutSession]
        do throws(StripeError) {
            sessions = try await gateway.openCheckoutSessions(of: stripeCustomer).elements
        } catch {
            if error.isMissing { return }
            throw error
        }
        for session in sessions {
            guard let id = session.metadata[StripeMetadata.invoice].flatMap({ InvoiceID($0) }),
                try await collector.stores.collection(of: id, in: context.workspace)?.way?.session != session.id
            else { continue }
            do throws(StripeError) {
                _ = try await gateway.expireCheckoutSession(.expireCheckout(session.id))
            } catch {
                // Paid on meanwhile: its intent is among those that are listed next.
                guard case .refused = error.cause else { throw error }
            }
        }
    }

    private func intents(
        of stripeCustomer: String,
        _ customer: Customer,
        _ gateway: any StripeGateway,
        _ context: CallContext
    ) async throws -> Set<InvoiceID> {
        var ids: Set<InvoiceID> = []
        var after: String?
        for _ in 0..<Self.maximumPages {
            let page: StripePage<StripePaymentIntent>
            do throws(StripeError) {
                page = try await gateway.paymentIntents(of: stripeCustomer, createdFrom: nil, after: after)
            } catch {
                if error.isMissing { return ids }
                throw error
            }
            for intent in page.elements {
                guard let id = intent.metadata[StripeMetadata.invoice].flatMap({ InvoiceID($0) }) else { continue }
                guard let invoice = try await collector.stores.invoice(id, in: context.workspace),
                    invoice.customer == customer.id
                else {
                    if intent.status.known == .succeeded { try await tell(intent, customer, context) }
                    continue
                }
                ids.insert(id)
                try await take(intent, id, context)
            }
            after = page.elements.last?.id
            if !page.hasMore || after == nil { break }
        }
        return ids
    }

    /// An invoice that was made after the back-up, and paid.
    private func tell(_ intent: StripePaymentIntent, _ customer: Customer, _ context: CallContext) async throws {
        try await collector.stores.saveStripeEffects(
            StripeEffects(
                workspace: context.workspace,
                at: context.realNow ?? context.now,
                alerts: [StripeAlert(.paymentUnknown, intent.id, customer: customer.id)]
            )
        )
    }

    private func take(_ intent: StripePaymentIntent, _ id: InvoiceID, _ context: CallContext) async throws {
        try await collector.store(context) {
            let fresh = try await collector.load(id, context)
            return CollectionRules.adopted(intent, fresh.collection, fresh.situation).map {
                InvoiceCollector.Decision($0, fresh)
            }
        }
        switch intent.status.known {
        case .canceled: return
        case .succeeded:
            if try await collector.stores.stripePayment(intent.id, in: context.workspace) != nil { return }
        case .requiresPaymentMethod, .requiresConfirmation, .requiresAction, .processing, .requiresCapture, nil: break
        }
        try await collector.readIntent(intent.id, of: id, .elsewhere, context)
    }

    private func mark(_ id: InvoiceID, at instant: Timestamp, _ context: CallContext) async throws {
        try await collector.store(context) {
            let fresh = try await collector.load(id, context)
            var change = CollectionChange(fresh.collection)
            change.collection.reconciledAt = instant
            change.collection.updatedAt = instant
            return InvoiceCollector.Decision(change, fresh)
        }
    }
}
