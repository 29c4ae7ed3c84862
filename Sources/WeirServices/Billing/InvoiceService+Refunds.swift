import WeirCore
import WeirPrimitives
import WeirStorage

// What a change of an invoice means for what is paid through Stripe.

extension InvoiceService {
    /// A way to pay that is open is put in order when what is owed has changed.
    func collectionJobs(of invoice: Invoice, _ context: CallContext) async throws -> [Job] {
        guard invoice.number != nil,
            let collection = try await stores.collection(of: invoice.id, in: invoice.workspace),
            collection.state != .settled
        else { return [] }
        let now = context.realNow ?? context.now
        return [CollectionJobs.soon(invoice, "changed-\(invoice.revision)", now: now)]
    }

    /// The refunds through Stripe that what is given back of an invoice makes needed.
    ///
    /// What did not come through Stripe is given back otherwise; it is only noted.
    func stripeRefunds(
        from previous: Invoice,
        to changed: Invoice,
        _ context: CallContext
    ) async throws -> [PaymentRefund] {
        let amount = changed.refunded.minorUnits - previous.refunded.minorUnits
        guard amount > 0 else { return [] }
        var left: [(intent: String, left: Int64)] = []
        for payment in try await stores.stripePayments(of: changed.id, in: changed.workspace) {
            let booked = payment.booked.first { $0.invoice == changed.id }?.amountMinor ?? 0
            let given = try await stores.paymentRefunds(of: payment.intent, in: changed.workspace)
                .filter { $0.state != .failed }.reduce(0) { $0 + $1.bookedMinor(on: changed.id) }
            left.append((payment.intent, booked - given))
        }
        let now = context.realNow ?? context.now
        return PaymentBooking.refunds(of: amount, from: left).parts.enumerated().map { index, part in
            PaymentRefund(
                workspace: changed.workspace,
                // Of this change of the invoice, which is stored once.
                id: "\(changed.id):\(changed.revision):\(index)",
                intent: part.intent,
                invoice: changed.id,
                amount: Money(minorUnits: part.amount, currency: changed.currency),
                booked: [CarriedPart(invoice: changed.id, amountMinor: part.amount)],
                origin: .requested,
                createdAt: now
            )
        }
    }
}
