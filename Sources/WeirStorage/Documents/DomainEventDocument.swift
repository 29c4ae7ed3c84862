package import WeirCore
import WeirPrimitives

/// What a domain event holds of its subject, as it is stored: the members that its kind has.
package struct DomainEventDocument: Codable, Sendable {
    var customer: String?
    var subject: String?
    var status: String?
    var source: String?
    var plan: String?
    var planVersion: Int?
    var quantity: Int64?
    var contract: String?
    var number: String?
    var currency: String?
    // Minor units.
    var total: Int64?
    var due: Int64?
    var refunded: Int64?
    var amount: Int64?
    // Local dates.
    var start: String?
    var end: String?
    // Milliseconds.
    var from: Int64?
    var to: Int64?
    var nextAttemptAt: Int64?
    var trialEndsAt: Int64?
    var reference: String?
    var method: String?
    var reason: String?
    var feature: String?
    var threshold: Int64?
    // Decimal text.
    var used: String?
    var limit: String?

    package init(_ event: DomainEvent) {
        customer = event.customer?.description
        switch event {
        case .customer(_, let snapshot, _):
            status = snapshot.status.rawValue
        case .subscription(_, let snapshot, _):
            subject = snapshot.subscription.description
            plan = snapshot.plan.text
            planVersion = snapshot.planVersion
            status = snapshot.status.rawValue
            source = snapshot.source.rawValue
            to = snapshot.currentPeriodEnd?.milliseconds
            trialEndsAt = snapshot.trialEndsAt?.milliseconds
        case .contract(_, let snapshot, _):
            subject = snapshot.contract.description
            plan = snapshot.plan.text
            quantity = snapshot.quantity
            start = snapshot.start.description
            end = snapshot.end?.description
        case .invoice(_, let snapshot, _):
            fill(snapshot)
        case .payment(_, let snapshot, _):
            fill(snapshot)
        case .quotaThresholdCrossed(let crossing, _):
            feature = crossing.feature.text
            threshold = Int64(crossing.threshold)
            used = crossing.used.description
            limit = crossing.limit.description
            from = crossing.period.start.milliseconds
            to = crossing.period.end.milliseconds
        case .spendThresholdCrossed(let crossing, _):
            contract = crossing.contract.description
            currency = crossing.amount.currency.code
            threshold = crossing.threshold.minorUnits
            amount = crossing.amount.minorUnits
            from = crossing.period.start.milliseconds
            to = crossing.period.end.milliseconds
        case .webhookEndpointTest(let endpoint, _):
            subject = endpoint.description
        }
    }

    private mutating func fill(_ snapshot: InvoiceSnapshot) {
        subject = snapshot.invoice.description
        contract = snapshot.contract?.description
        number = snapshot.number
        status = snapshot.status.rawValue
        currency = snapshot.total.currency.code
        total = snapshot.total.minorUnits
        due = snapshot.due.minorUnits
        refunded = snapshot.refunded.minorUnits
        start = snapshot.invoiceDate.description
        end = snapshot.dueDate.description
    }

    private mutating func fill(_ snapshot: PaymentSnapshot) {
        subject = snapshot.invoice.description
        number = snapshot.invoiceNumber
        reference = snapshot.reference
        currency = snapshot.amount.currency.code
        amount = snapshot.amount.minorUnits
        method = snapshot.method
        reason = snapshot.reason?.rawValue
        nextAttemptAt = snapshot.nextAttemptAt?.milliseconds
    }

    /// The event of a name and version that the document is of.
    package func event(_ name: EventName, version: Int) throws(DocumentError) -> DomainEvent {
        switch name {
        case .customer(let kind):
            .customer(
                kind,
                CustomerSnapshot(customer: try id(customer, "customer"), status: try choice(status, "status")),
                version: version
            )
        case .subscription(let kind): .subscription(kind, try subscription, version: version)
        case .contract(let kind): .contract(kind, try contractSnapshot, version: version)
        case .invoice(let kind): .invoice(kind, try invoice, version: version)
        case .payment(let kind): .payment(kind, try payment, version: version)
        case .quotaThresholdCrossed: .quotaThresholdCrossed(try quota, version: version)
        case .spendThresholdCrossed: .spendThresholdCrossed(try spend, version: version)
        case .webhookEndpointTest: .webhookEndpointTest(try id(subject, "subject"), version: version)
        }
    }

    // MARK: Snapshots

    private var subscription: SubscriptionSnapshot {
        get throws(DocumentError) {
            SubscriptionSnapshot(
                subscription: try id(subject, "subject"),
                customer: try id(customer, "customer"),
                plan: try read(plan, "plan") { PlanKey($0) },
                planVersion: try read(planVersion, "planVersion") { $0 },
                status: try choice(status, "status"),
                source: try choice(source, "source"),
                currentPeriodEnd: to.map { Timestamp(milliseconds: $0) },
                trialEndsAt: trialEndsAt.map { Timestamp(milliseconds: $0) }
            )
        }
    }

    private var contractSnapshot: ContractSnapshot {
        get throws(DocumentError) {
            ContractSnapshot(
                contract: try id(subject, "subject"),
                customer: try id(customer, "customer"),
                plan: try read(plan, "plan") { PlanKey($0) },
                quantity: try read(quantity, "quantity") { $0 },
                start: try read(start, "start") { LocalDate($0) },
                end: try ifPresent(end, "end") { text, path throws(DocumentError) in
                    try read(text, path) { LocalDate($0) }
                }
            )
        }
    }

    private var invoice: InvoiceSnapshot {
        get throws(DocumentError) {
            InvoiceSnapshot(
                invoice: try id(subject, "subject"),
                customer: try id(customer, "customer"),
                contract: try ifPresent(contract, "contract") { text, path throws(DocumentError) in
                    try id(text, path)
                },
                number: number,
                status: try choice(status, "status"),
                total: try money(total, "total"),
                due: try money(due, "due"),
                refunded: try money(refunded, "refunded"),
                invoiceDate: try read(start, "start") { LocalDate($0) },
                dueDate: try read(end, "end") { LocalDate($0) }
            )
        }
    }

    private var payment: PaymentSnapshot {
        get throws(DocumentError) {
            PaymentSnapshot(
                invoice: try id(subject, "subject"),
                customer: try id(customer, "customer"),
                invoiceNumber: number,
                reference: try read(reference, "reference") { $0 },
                amount: try money(amount, "amount"),
                method: method,
                reason: try ifPresent(reason, "reason") { text, path throws(DocumentError) in
                    try choice(text, path)
                },
                nextAttemptAt: nextAttemptAt.map { Timestamp(milliseconds: $0) }
            )
        }
    }

    private var quota: QuotaCrossing {
        get throws(DocumentError) {
            QuotaCrossing(
                customer: try id(customer, "customer"),
                feature: try read(feature, "feature") { FeatureKey($0) },
                threshold: try read(threshold, "threshold") { Int(exactly: $0) },
                used: try read(used, "used") { Quantity(parsing: $0) },
                limit: try read(limit, "limit") { Quantity(parsing: $0) },
                period: try period
            )
        }
    }

    private var spend: SpendCrossing {
        get throws(DocumentError) {
            SpendCrossing(
                customer: try id(customer, "customer"),
                contract: try id(contract, "contract"),
                threshold: try money(threshold, "threshold"),
                amount: try money(amount, "amount"),
                period: try period
            )
        }
    }

    // MARK: Members

    private var period: TimeRange {
        get throws(DocumentError) {
            guard let from, let to, from <= to else { throw DocumentError("from") }
            return TimeRange(start: Timestamp(milliseconds: from), end: Timestamp(milliseconds: to))
        }
    }

    private func money(_ minorUnits: Int64?, _ path: String) throws(DocumentError) -> Money {
        let currency = try read(currency, "currency") { Currency(code: $0) }
        return Money(minorUnits: try read(minorUnits, path) { $0 }, currency: currency)
    }

    private func id<ID: EntityID>(_ text: String?, _ path: String) throws(DocumentError) -> ID {
        try read(text, path) { ID($0) }
    }

    private func choice<Choice: RawRepresentable>(
        _ text: String?,
        _ path: String
    ) throws(DocumentError) -> Choice where Choice.RawValue == String {
        try read(text, path) { Choice(rawValue: $0) }
    }

    private func read<Text, Value>(
        _ text: Text?,
        _ path: String,
        _ parse: (Text) -> Value?
    ) throws(DocumentError) -> Value {
        guard let text, let value = parse(text) else { throw DocumentError(path) }
        return value
    }
}
