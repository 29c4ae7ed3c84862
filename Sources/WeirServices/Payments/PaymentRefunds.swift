import WeirCore
import WeirPrimitives
import WeirStorage

/// Sends money back through Stripe, and books what went back otherwise.
struct PaymentRefunds: Sendable {
    let collector: InvoiceCollector
    let invoices: InvoiceService

    private var stores: any InvoiceCollector.Stores { collector.stores }

    // MARK: Sending

    /// Sends a refund, under a key that follows from it.
    ///
    /// - Returns: Whether it is known what became of it.
    func send(_ refund: PaymentRefund, _ context: CallContext) async throws -> Bool {
        guard refund.state == .pending else { return true }
        let context = context.ofAStep
        let now = context.realNow ?? context.now
        if now >= refund.createdAt.adding(seconds: CollectionRules.keyLifeSeconds) {
            // Stripe may have forgotten the key: what is there is looked at first.
            try await readBack(refund.intent, context)
            let stored = try await stores.paymentRefund(refund.id, in: context.workspace)
            if stored?.state != .pending { return true }
        }
        _ = try await collector.gatewayForChanges(context)
        guard let post = StripePost.createRefund(refund) else {
            try await fail(refund, context)
            return true
        }
        do throws(StripeError) {
            _ = try await collector.send(post, context) { gateway, post async throws(StripeError) in
                try await gateway.createRefund(post).value
            }
        } catch {
            switch error.cause {
            case .refused, .missing, .declined, .unexpectedState:
                // Given back otherwise, or contested: what is so now is read, and the rest did not happen.
                try await readBack(refund.intent, context)
                try await fail(refund, context)
                return true
            case .unauthorized, .forbidden, .foreign:
                try await collector.halt(error.cause, context)
                return false
            case .keyReused:
                try await fail(refund, context)
                return true
            case .rateLimited, .inUse, .failed, .unreachable, .interrupted, .unreadable, .overloaded, .cancelled:
                // A failure may have been kept under the key though the money went: the list tells.
                try await readBack(refund.intent, context)
                return try await stores.paymentRefund(refund.id, in: context.workspace)?.state != .pending
            }
        }
        try await readBack(refund.intent, context)
        return try await stores.paymentRefund(refund.id, in: context.workspace)?.state != .pending
    }

    /// Notes that a refund will not happen: the invoice says again that it was paid.
    private func fail(_ refund: PaymentRefund, _ context: CallContext) async throws {
        try await write(of: refund.intent, context) { books in
            guard let stored = books.refunds.first(where: { $0.id == refund.id }), stored.state == .pending else {
                return
            }
            books.fail(stored)
        }
    }

    // MARK: Reading

    /// Reads refunds and disputes of an intent, and books what is new.
    func readBack(_ intent: String, _ context: CallContext) async throws {
        try await write(of: intent, context, reading: "\(intent)/back") { books in
            let gateway = try await collector.gateway(context)
            let refunds = try await gateway.refunds(of: intent).elements
            let disputes = try await gateway.disputes(of: intent).elements
            // Oldest first, so that what was booked first stays so.
            for refund in refunds.reversed() { books.take(refund) }
            for dispute in disputes.reversed() { books.take(dispute) }
        }
    }

    /// Changes what the invoices of a payment say was given back, in one transaction.
    private func write(
        of intent: String,
        _ context: CallContext,
        reading: String? = nil,
        _ change: (inout RefundBooks) async throws -> Void
    ) async throws {
        guard let payment = try await stores.stripePayment(intent, in: context.workspace) else { return }
        let context = context.ofAStep
        try await collector.runner.run(context, keeping: AnswerKeeping<Void>.none) {
            var number: StripeReading?
            if let reading { number = try await collector.takeReading(of: reading, context) }
            let loaded = try await collector.load(payment.invoice, context)
            // Read first: what is finalized from here on makes this be decided again.
            let all = try await invoices.reader.invoices(of: payment.customer, in: context.workspace)
            let drafts = invoices.next(among: all)
            var books = RefundBooks(
                payment: payment,
                invoice: loaded.invoice,
                refunds: try await stores.paymentRefunds(of: intent, in: context.workspace),
                now: context.realNow ?? context.now,
                customerNow: loaded.situation.now
            )
            for id in books.further {
                if let other = try await stores.invoice(id, in: context.workspace) { books.add(other) }
            }
            try await change(&books)
            let subject = InvoiceService.subject(loaded.invoice)
            guard !books.changed.isEmpty else { return Command(unchanged: (), on: subject) }
            let invoices = books.changedInvoices
            let write = PaymentWrite(
                refunds: books.changed,
                invoices: invoices.isEmpty ? [] : invoices + drafts,
                amongAll: invoices.isEmpty ? nil : all.count
            )
            var command = Command<Void>(
                (),
                from: nil,
                auditing: (.invoice(loaded.invoice), .invoice(books.invoice)),
                action: "invoice.refunded",
                on: subject,
                events: books.events
            ) { [write] record in
                var record = record
                if invoices.isEmpty { record.audit = nil }
                try await stores.savePayment(write, record: record)
            }
            command.stripe = StripeEffects(
                workspace: context.workspace,
                at: books.now,
                readings: number.map { [$0] } ?? [],
                alerts: books.alerts
            )
            return command
        }
    }
}
