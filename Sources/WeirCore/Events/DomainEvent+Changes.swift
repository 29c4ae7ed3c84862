package import WeirPrimitives

// Which events a stored change is: a store asks for them with every write, so no change is without its events.

extension DomainEvent {
    /// What a customer's change comes to; `stored` has the revision that it is stored with.
    package static func events(from previous: Customer?, to stored: Customer) -> [DomainEvent] {
        let kind: CustomerEventKind
        if let previous {
            if previous.erasedAt == nil, stored.erasedAt != nil {
                kind = .erased
            } else {
                switch (previous.status, stored.status) {
                case (.active, .suspended): kind = .suspended
                case (.suspended, .active): kind = .resumed
                case (.active, .active), (.suspended, .suspended): kind = .updated
                }
            }
        } else {
            kind = .created
        }
        return [.customer(kind, CustomerSnapshot(stored), version: stored.revision)]
    }

    /// What a subscription's change comes to; `plan` is the key of the plan that it is to now.
    ///
    /// That Stripe was asked once more, and said the same, is none.
    package static func events(
        from previous: Subscription?,
        to stored: Subscription,
        plan: PlanKey
    ) -> [DomainEvent] {
        let kind: SubscriptionEventKind
        if let previous {
            if previous.differs(onlyInReadingFrom: stored) { return [] }
            kind = stored.status.isEnded && !previous.status.isEnded ? .canceled : .updated
        } else {
            kind = .created
        }
        return [.subscription(kind, SubscriptionSnapshot(stored, plan: plan), version: stored.revision)]
    }

    /// What a contract's change comes to.
    package static func events(from previous: Contract?, to stored: Contract) -> [DomainEvent] {
        let kind: ContractEventKind
        if let previous {
            kind = previous.cancelledAt != stored.cancelledAt && stored.cancelledAt != nil ? .cancelled : .updated
        } else {
            kind = .created
        }
        return [.contract(kind, ContractSnapshot(stored), version: stored.revision)]
    }

    /// What an invoice's change comes to: none for drafts of contracts, more than one when more has happened at once.
    ///
    /// `payment`: What came in through Stripe with the change; it knows which card that was.
    package static func events(
        from previous: Invoice?,
        to stored: Invoice,
        paidBy payment: StripePayment? = nil
    ) throws(MoneyError) -> [DomainEvent] {
        let snapshot = try InvoiceSnapshot(stored)
        let payments = try Self.payments(from: previous, to: stored, payment)
        let kinds = kinds(from: previous, to: stored)
        return payments + kinds.map { DomainEvent.invoice($0, snapshot, version: stored.revision) }
    }

    private static func kinds(from previous: Invoice?, to stored: Invoice) -> [InvoiceEventKind] {
        let isPartOfContract = stored.contract != nil
        // A draft, or one that was voided before it ever was more: the contract says that.
        if stored.number == nil, isPartOfContract { return [] }
        guard let previous else {
            var kinds: [InvoiceEventKind] = isPartOfContract ? [] : [.created]
            if stored.number != nil { kinds.append(.finalized) }
            return kinds + ending(from: .drafted, to: stored.status)
        }
        var kinds: [InvoiceEventKind] = []
        if previous.number == nil, stored.number != nil { kinds.append(.finalized) }
        let known = Set(previous.creditNotes.map(\.id))
        if stored.creditNotes.contains(where: { !known.contains($0.id) }) { kinds.append(.credited) }
        if stored.payments.count > previous.payments.count, stored.status != .paid { kinds.append(.partiallyPaid) }
        if stored.refunded != previous.refunded { kinds.append(.refunded) }
        kinds += ending(from: previous.status, to: stored.status)
        return kinds.isEmpty ? [.updated] : kinds
    }

    /// What a new status says by itself.
    private static func ending(from previous: InvoiceStatus, to status: InvoiceStatus) -> [InvoiceEventKind] {
        guard previous != status else { return [] }
        switch status {
        case .paid: return [.paid]
        case .void: return [.voided]
        case .uncollectible: return [.markedUncollectible]
        // Refunded is told by its amount, and the others by what led to them.
        case .drafted, .inProgress, .sent, .inTransit, .refunded: return []
        }
    }

    /// Payments that are booked with the change.
    private static func payments(
        from previous: Invoice?,
        to stored: Invoice,
        _ received: StripePayment?
    ) throws(MoneyError) -> [DomainEvent] {
        let known = Set(previous?.payments.map(\.reference) ?? [])
        return stored.payments.filter { !known.contains($0.reference) }.map { payment in
            // What was noted by hand before has the intent's id; the rest of the money has it with a number.
            let isReceived =
                received.map { $0.intent == payment.reference || payment.reference.hasPrefix("\($0.intent)/") } ?? false
            return .payment(
                .succeeded,
                PaymentSnapshot(
                    invoice: stored.id,
                    customer: stored.customer,
                    invoiceNumber: stored.number?.description,
                    reference: payment.reference,
                    amount: payment.amount,
                    method: (isReceived ? received?.methodLabel : nil) ?? payment.method.rawValue
                ),
                version: stored.revision
            )
        }
    }
}
