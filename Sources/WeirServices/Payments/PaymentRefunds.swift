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
        var context = context
        context.job = nil
        context.idempotency = nil
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
        try await write(of: refund.invoice, context) { books in
            guard var stored = books.refunds.first(where: { $0.id == refund.id }), stored.state == .pending else {
                return
            }
            stored.state = .failed
            stored.updatedAt = books.now
            books.reverse(stored)
        } refundsOf: {
            refund.intent
        }
    }

    // MARK: Reading

    /// Reads refunds and disputes of an intent, and books what is new.
    func readBack(_ intent: String, _ context: CallContext) async throws {
        guard let payment = try await stores.stripePayment(intent, in: context.workspace) else { return }
        try await write(of: payment.invoice, context, reading: "\(intent)/back") { books in
            let gateway = try await collector.gateway(context)
            let refunds = try await gateway.refunds(of: intent).elements
            let disputes = try await gateway.disputes(of: intent).elements
            // Oldest first, so that what was booked first stays so.
            for refund in refunds.reversed() { books.take(refund, payment) }
            for dispute in disputes.reversed() { books.take(dispute, payment) }
        } refundsOf: {
            intent
        }
    }

    /// Changes what an invoice says was given back, in one transaction.
    private func write(
        of invoice: InvoiceID,
        _ context: CallContext,
        reading: String? = nil,
        _ change: (inout RefundBooks) async throws -> Void,
        refundsOf intent: () -> String
    ) async throws {
        var context = context
        context.job = nil
        context.idempotency = nil
        try await collector.runner.run(context, keeping: AnswerKeeping<Void>.none) {
            var number: StripeReading?
            if let reading { number = try await collector.takeReading(of: reading, context) }
            let loaded = try await collector.load(invoice, context)
            // Read first: what is finalized from here on makes this be decided again.
            let all = try await invoices.reader.invoices(of: loaded.invoice.customer, in: context.workspace)
            let drafts = invoices.next(among: all)
            var books = RefundBooks(
                invoice: loaded.invoice,
                refunds: try await stores.paymentRefunds(of: intent(), in: context.workspace),
                now: context.realNow ?? context.now,
                customerNow: loaded.situation.now
            )
            try await change(&books)
            let subject = InvoiceService.subject(loaded.invoice)
            guard !books.changed.isEmpty else { return Command(unchanged: (), on: subject) }
            let isChanged = books.invoice != loaded.invoice
            let write = PaymentWrite(
                refunds: books.changed,
                invoices: isChanged ? [books.invoice] + drafts : [],
                amongAll: isChanged ? all.count : nil
            )
            var command = Command<Void>(
                (),
                from: nil,
                auditing: (.invoice(loaded.invoice), .invoice(books.invoice)),
                action: "invoice.refunded",
                on: subject,
                events: books.events(isChanged: isChanged)
            ) { [write] record in
                var record = record
                if !isChanged { record.audit = nil }
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

/// What one invoice and one of its payments say was given back, while it changes.
struct RefundBooks {
    var invoice: Invoice
    var refunds: [PaymentRefund]
    /// In the server's time.
    var now: Timestamp
    var customerNow: Timestamp
    private(set) var changed: [PaymentRefund] = []
    private(set) var alerts: [StripeAlert] = []
    private var disputed: [(intent: String, amount: Money)] = []

    init(invoice: Invoice, refunds: [PaymentRefund], now: Timestamp, customerNow: Timestamp) {
        self.invoice = invoice
        self.refunds = refunds
        self.now = now
        self.customerNow = customerNow
    }

    mutating func take(_ refund: StripeRefund, _ payment: StripePayment) {
        guard let amount = ChargeLimits.money(stripeAmount: refund.amountMinor, refund.currency),
            amount.currency == payment.received.currency
        else { return }
        let isFailed = refund.status?.known == .failed || refund.status?.known == .canceled
        let own = refund.metadata[StripeMetadata.refund]
        if var known = refunds.first(where: { $0.stripeID == refund.id || ($0.id == own && $0.stripeID == nil) }) {
            let state: PaymentRefund.State = isFailed ? .failed : .done
            guard known.state != state || known.stripeID != refund.id else { return }
            known.stripeID = refund.id
            known.updatedAt = now
            if state == .failed, known.state != .failed {
                known.state = .failed
                reverse(known)
            } else if state == .done, known.state == .failed {
                known.state = .done
                book(&known, payment)
                put(known)
            } else {
                known.state = state
                put(known)
            }
            return
        }
        var made = PaymentRefund(
            workspace: payment.workspace,
            id: refund.id,
            intent: payment.intent,
            invoice: payment.invoice,
            amount: amount,
            bookedMinor: 0,
            origin: .stripe,
            state: isFailed ? .failed : .done,
            stripeID: refund.id,
            createdAt: now
        )
        if !isFailed { book(&made, payment) }
        put(made)
    }

    mutating func take(_ dispute: StripeDispute, _ payment: StripePayment) {
        guard let amount = ChargeLimits.money(stripeAmount: dispute.amountMinor, dispute.currency),
            amount.currency == payment.received.currency
        else { return }
        let state: PaymentRefund.State = dispute.hasTakenMoney ? .done : .failed
        guard var known = refunds.first(where: { $0.id == dispute.id }) else {
            var made = PaymentRefund(
                workspace: payment.workspace,
                id: dispute.id,
                intent: payment.intent,
                invoice: payment.invoice,
                amount: amount,
                bookedMinor: 0,
                origin: .dispute,
                state: state,
                stripeID: dispute.id,
                createdAt: now
            )
            if state == .done { book(&made, payment) }
            put(made)
            alerts.append(StripeAlert(.dispute, dispute.id, customer: invoice.customer))
            disputed.append((payment.intent, amount))
            return
        }
        guard known.state != state else { return }
        known.state = state
        known.updatedAt = now
        if state == .done {
            book(&known, payment)
            put(known)
        } else {
            // Won: the money is there again, which is no failure.
            take(back: &known)
            put(known)
        }
    }

    /// Books money that is gone, as far as the invoice had it.
    private mutating func book(_ refund: inout PaymentRefund, _ payment: StripePayment) {
        let paid = (try? invoice.amountPaid.minorUnits) ?? 0
        let others = refunds.filter { $0.id != refund.id }
        let minor = PaymentBooking.booked(
            refund.amount.minorUnits,
            of: payment,
            besides: others,
            left: paid - invoice.refunded.minorUnits
        )
        refund.bookedMinor = 0
        guard minor > 0 else { return }
        let money = Money(minorUnits: minor, currency: refund.amount.currency)
        if let next = try? InvoiceRules.refunded(invoice, money, now: customerNow) {
            invoice = next
            refund.bookedMinor = minor
        } else {
            // A part of an invoice that is still owed went back: a person must say what that means.
            alerts.append(StripeAlert(.paymentAmount, refund.id, customer: invoice.customer))
        }
    }

    private mutating func take(back refund: inout PaymentRefund) {
        guard refund.bookedMinor > 0 else { return }
        let money = Money(minorUnits: refund.bookedMinor, currency: refund.amount.currency)
        if let next = try? InvoiceRules.refundReversed(invoice, money, now: customerNow) { invoice = next }
        refund.bookedMinor = 0
    }

    /// Stores a refund that did not reach the customer.
    mutating func reverse(_ refund: PaymentRefund) {
        var refund = refund
        take(back: &refund)
        put(refund)
        alerts.append(StripeAlert(.refundFailed, refund.id, customer: invoice.customer))
    }

    private mutating func put(_ refund: PaymentRefund) {
        refunds.removeAll { $0.id == refund.id }
        refunds.append(refund)
        changed.removeAll { $0.id == refund.id }
        changed.append(refund)
    }

    func events(isChanged: Bool) -> [DomainEvent] {
        let version = max(1, invoice.revision + (isChanged ? 1 : 0))
        let refunded = changed.filter { $0.state == .done && $0.origin != .dispute }
        let told: [(PaymentEventKind, String, Money)] =
            refunded.map { (.refunded, $0.intent, $0.amount) }
            + disputed.map { (.disputed, $0.intent, $0.amount) }
        return told.map { kind, intent, amount in
            .payment(
                kind,
                PaymentSnapshot(
                    invoice: invoice.id,
                    customer: invoice.customer,
                    invoiceNumber: invoice.number?.description,
                    reference: intent,
                    amount: amount
                ),
                version: version
            )
        }
    }
}
