import WeirCore
import WeirPrimitives
import WeirStorage

extension InvoiceCollector {
    /// The next state of a collection, with what it was decided on.
    struct Decision {
        var change: CollectionChange
        var loaded: Loaded
        /// The reading at Stripe that it follows from.
        var reading: StripeReading?

        init(_ change: CollectionChange, _ loaded: Loaded, _ reading: StripeReading? = nil) {
            self.change = change
            self.loaded = loaded
            self.reading = reading
        }
    }

    /// Stores what is decided, in one transaction; decided again when another write came between.
    ///
    /// - Returns: The collection as it is stored then; nil when nothing was decided.
    @discardableResult
    func store(
        _ context: CallContext,
        _ decide: () async throws -> Decision?
    ) async throws -> InvoiceCollection? {
        let context = context.ofAStep
        return try await runner.run(context, keeping: AnswerKeeping<InvoiceCollection?>.none) {
            guard let decision = try await decide() else {
                return Command<InvoiceCollection?>(unchanged: nil, on: CommandSubject(.invoice, ""))
            }
            return try await command(decision, context)
        }
    }

    /// Takes the number of a reading of something that is about payments.
    func takeReading(of id: String, _ context: CallContext) async throws -> StripeReading {
        let name = StripeObjectName(workspace: context.workspace, topic: .payment, id: id)
        return StripeReading(object: name, number: try await stores.takeStripeReading(of: name))
    }

    /// Reads an intent and applies what it says.
    func readIntent(
        _ id: String,
        of invoice: InvoiceID,
        _ reading: IntentReading,
        _ context: CallContext
    ) async throws {
        try await store(context) {
            let number = try await takeReading(of: id, context)
            let intent = try await gateway(context).paymentIntent(id)
            return try await decision(on: intent, reading, invoice, number, context)
        }
    }

    private func decision(
        on intent: StripePaymentIntent,
        _ reading: IntentReading,
        _ invoice: InvoiceID,
        _ number: StripeReading,
        _ context: CallContext
    ) async throws -> Decision? {
        let fresh = try await load(invoice, context)
        // A draft in restored data was an invoice once, and will be: then what Stripe has of it is listed.
        guard !fresh.invoice.status.isOpen else { return nil }
        guard let change = CollectionRules.read(intent, reading, fresh.collection, fresh.situation) else { return nil }
        return try await decision(change, on: fresh, reading: number, context)
    }

    /// What is to be stored of a change, after what of it is stored apart.
    func decision(
        _ change: CollectionChange,
        on fresh: Loaded,
        reading: StripeReading? = nil,
        _ context: CallContext
    ) async throws -> Decision {
        // These are transactions of their own before the one that books: whatever comes between, they are done again.
        for fact in change.facts {
            switch fact {
            case .paid(let intent): try await keepMethod(of: intent, fresh, context)
            case .autoPayEnded: try await endAutoPay(fresh, context)
            case .methodGone(let method): try await forget(method, fresh, context)
            case .started, .processing, .failed, .actionRequired, .returned, .released, .learned, .goesOn, .alert: break
            }
        }
        let isApart = change.facts.contains { $0.isOfItsOwn }
        return Decision(change, isApart ? try await load(fresh.invoice.id, context).keeping(fresh) : fresh, reading)
    }

    // MARK: Writing

    private func command(
        _ decision: Decision,
        _ context: CallContext
    ) async throws -> Command<InvoiceCollection?> {
        let loaded = decision.loaded
        var collection = decision.change.collection
        var drafts = Drafts(invoice: loaded.invoice, context: context, situation: loaded.situation)
        for fact in decision.change.facts {
            try await take(fact, of: loaded, &collection, &drafts, context)
        }
        if collection.way?.number != loaded.collection.way?.number, let parts = collection.way?.carried {
            try await join(parts.map(\.invoice), to: loaded.invoice.id, of: loaded.invoice.id, &drafts, context)
        }
        var write = drafts.write
        write.collections.append(collection)
        if let attempt = decision.change.attempt { write.attempts = [attempt] }
        let isChanged = drafts.invoice != loaded.invoice
        if isChanged { write.invoices.insert(drafts.invoice, at: 0) }
        var stored = collection
        stored.revision += 1
        let subject = InvoiceService.subject(loaded.invoice)
        let isAudited = isChanged || !write.invoices.isEmpty
        var command = Command<InvoiceCollection?>(
            stored,
            from: nil,
            auditing: (.invoice(loaded.invoice), .invoice(drafts.invoice)),
            action: drafts.action ?? "invoice.paymentUpdated",
            on: subject,
            jobs: drafts.jobs,
            events: drafts.events(isChanged: isChanged)
        ) { [write] record in
            var record = record
            if !isAudited { record.audit = nil }
            try await decidingAgain(ifTaken: .paymentReference, .identifier) {
                try await stores.savePayment(write, record: record)
            }
        }
        command.stripe = StripeEffects(
            workspace: context.workspace,
            at: context.realNow ?? context.now,
            readings: decision.reading.map { [$0] } ?? [],
            alerts: drafts.alerts
        )
        return command
    }

    /// What is gathered for one transaction.
    struct Drafts {
        var invoice: Invoice
        var write = PaymentWrite()
        var alerts: [StripeAlert] = []
        var jobs: [Job] = []
        var action: String?
        private let context: CallContext
        private let situation: CollectionSituation
        private var told: [(kind: PaymentEventKind, snapshot: PaymentSnapshot)] = []

        init(invoice: Invoice, context: CallContext, situation: CollectionSituation) {
            self.invoice = invoice
            self.context = context
            self.situation = situation
        }

        mutating func alert(_ kind: StripeAlert.Kind, _ subject: String) {
            alerts.append(StripeAlert(kind, subject, customer: invoice.customer))
        }

        /// Moves the invoice, if that can happen to it; what was paid by hand meanwhile stays so.
        mutating func move(by event: InvoiceEvent) {
            guard let moved = try? InvoiceRules.moved(invoice, by: event, now: situation.now) else { return }
            invoice = moved
        }

        mutating func tell(
            _ kind: PaymentEventKind,
            _ reference: String,
            _ amount: Money,
            _ reason: PaymentFailureReason? = nil,
            nextAt: Timestamp? = nil
        ) {
            told.append(
                (
                    kind,
                    PaymentSnapshot(
                        invoice: invoice.id,
                        customer: invoice.customer,
                        invoiceNumber: invoice.number?.description,
                        reference: reference,
                        amount: amount,
                        reason: reason,
                        nextAttemptAt: nextAt
                    )
                )
            )
        }

        /// The version is the invoice's, with which each charge changes at least twice.
        func events(isChanged: Bool) -> [DomainEvent] {
            let version = max(1, invoice.revision + (isChanged ? 1 : 0))
            return told.map { .payment($0.kind, $0.snapshot, version: version) }
        }
    }

    private func take(
        _ fact: CollectionFact,
        of loaded: Loaded,
        _ collection: inout InvoiceCollection,
        _ drafts: inout Drafts,
        _ context: CallContext
    ) async throws {
        switch fact {
        case .started:
            drafts.move(by: .paymentStarted)
            drafts.action = "invoice.paymentStarted"
        case .paid(let intent):
            try await book(intent, loaded, &collection, &drafts, context)
        case .processing(let intent, let amount):
            drafts.tell(.processing, intent, amount)
        case .failed(let failure, let intent, let amount, let nextAt):
            drafts.move(by: .paymentFailed)
            drafts.action = "invoice.paymentFailed"
            let reference = intent ?? "\(loaded.invoice.id)/\(loaded.collection.revision)"
            drafts.tell(.failed, reference, amount, failure.reason, nextAt: nextAt)
            if let nextAt {
                drafts.jobs.append(
                    CollectionJobs.job(
                        of: loaded.invoice,
                        "retry-\(collection.attempts)-\(nextAt.milliseconds)",
                        customer: loaded.customer.customer,
                        dueAt: nextAt,
                        now: loaded.situation.now
                    )
                )
            }
        case .actionRequired(let intent, let amount):
            drafts.move(by: .paymentFailed)
            drafts.action = "invoice.paymentFailed"
            drafts.tell(.actionRequired, intent, amount, .authenticationRequired)
        case .returned: drafts.move(by: .paymentFailed)
        case .released(let invoices): try await join(invoices, to: nil, of: loaded.invoice.id, &drafts, context)
        case .learned(let minimum):
            drafts.write.minimum = LearnedMinimum(amount: minimum, at: context.realNow ?? context.now)
        case .goesOn:
            let now = context.realNow ?? context.now
            drafts.jobs.append(CollectionJobs.soon(loaded.invoice, "released-\(collection.revision)", now: now))
        case .alert(let kind, let subject): drafts.alert(kind, subject)
        // Done before, in transactions of their own.
        case .autoPayEnded, .methodGone: break
        }
    }

    /// Says of invoices that are too small to be charged alone with which they are charged; nil with none.
    ///
    /// `owner`: The one with which they are, or were; what has come to another one meanwhile stays with that.
    private func join(
        _ ids: [InvoiceID],
        to invoice: InvoiceID?,
        of owner: InvoiceID,
        _ drafts: inout Drafts,
        _ context: CallContext
    ) async throws {
        for id in ids {
            guard var other = try await stores.collection(of: id, in: context.workspace), other.joined != invoice else {
                continue
            }
            if invoice != nil, other.joined != nil || other.state != .carried { throw StorageError.conflict }
            if invoice == nil, other.joined != owner { continue }
            other.joined = invoice
            other.updatedAt = context.realNow ?? context.now
            drafts.write.collections.append(other)
        }
    }

    // MARK: Booking

    /// Books money that came in, once: its intent is the key.
    private func book(
        _ intent: StripePaymentIntent,
        _ loaded: Loaded,
        _ collection: inout InvoiceCollection,
        _ drafts: inout Drafts,
        _ context: CallContext
    ) async throws {
        guard try await stores.stripePayment(intent.id, in: context.workspace) == nil else { return }
        let way = loaded.collection.way.flatMap { way in
            way.intent == intent.id || intent.metadata[StripeMetadata.way] == String(way.number) ? way : nil
        }
        var known = Set([loaded.customer.customer.stripeCustomerID, way?.stripeCustomer].compactMap(\.self))
        if known.isEmpty, let customer = intent.customer { known = [customer] }
        let received: Money
        do throws(PaymentBooking.Flaw) {
            received = try PaymentBooking.received(
                intent,
                way: way,
                invoice: loaded.invoice,
                stripeCustomers: known
            )
        } catch {
            // Somebody's money came in, and it is not known for what: nothing more is charged until a person has looked.
            drafts.alert(.paymentAmount, intent.id)
            collection.state = .blocked
            collection.flawed.append(intent.id)
            // Until then the invoice is owed, and nothing is on its way.
            drafts.move(by: .paymentFailed)
            drafts.action = "invoice.paymentFailed"
            return
        }
        let carried = way?.carried ?? []
        var others: [InvoiceID: Invoice] = [:]
        for part in carried {
            if let other = try await stores.invoice(part.invoice, in: context.workspace) { others[other.id] = other }
        }
        // Someone may have noted the money by hand, under the intent's id: that is this money, and not booked again.
        var noted: [InvoiceID: NotedMoney] = [:]
        for invoice in [drafts.invoice] + others.values {
            noted[invoice.id] = try NotedMoney(of: intent.id, on: invoice)
        }
        let booked = PaymentBooking.split(received, for: loaded.invoice.id, carried: carried) { id in
            noted[id].map { $0.minor + $0.due } ?? 0
        }
        let today = loaded.situation.zone.billableDay(at: loaded.situation.now)
        for part in booked {
            guard let known = noted[part.invoice], part.amountMinor > known.minor else { continue }
            let entry = InvoicePayment(
                method: intent.paidWith.map { $0.type == "card" ? .card : .other } ?? .card,
                reference: known.reference,
                date: today,
                amount: Money(minorUnits: part.amountMinor - known.minor, currency: received.currency)
            )
            do throws(InvoiceRefusal) {
                if part.invoice == loaded.invoice.id {
                    drafts.invoice = try InvoiceRules.paid(drafts.invoice, entry, now: loaded.situation.now)
                } else if let other = others[part.invoice] {
                    drafts.write.invoices.append(try InvoiceRules.paid(other, entry, now: loaded.situation.now))
                }
            } catch {
                throw WeirError(error, of: loaded.invoice)
            }
        }
        // A part may be left: then it is owed again, and nothing is on its way.
        if drafts.invoice.status == .inTransit { drafts.move(by: .paymentFailed) }
        try await join(carried.map(\.invoice), to: nil, of: loaded.invoice.id, &drafts, context)
        let payment = StripePayment(
            workspace: context.workspace,
            intent: intent.id,
            invoice: loaded.invoice.id,
            customer: loaded.invoice.customer,
            received: received,
            booked: booked,
            charge: intent.latestCharge,
            methodLabel: intent.paidWith?.label,
            at: context.realNow ?? context.now
        )
        drafts.write.payment = payment
        drafts.action = "invoice.paid"
        for part in carried {
            guard let other = others[part.invoice] else { continue }
            drafts.jobs.append(CollectionJobs.soon(other, "joined-\(intent.id)", now: payment.at))
        }
        guard payment.surplusMinor > 0 else { return }
        drafts.alert(.paymentSurplus, intent.id)
        let refund = PaymentRefund(
            workspace: context.workspace,
            id: "surplus:\(intent.id)",
            intent: intent.id,
            invoice: loaded.invoice.id,
            amount: Money(minorUnits: payment.surplusMinor, currency: received.currency),
            origin: .surplus,
            createdAt: payment.at
        )
        drafts.write.refunds.append(refund)
        drafts.jobs.append(CollectionJobs.job(of: refund, now: payment.at))
    }

    // MARK: Methods

    /// Keeps the method of a page on which the customer has ticked that it is to be kept.
    private func keepMethod(of intent: StripePaymentIntent, _ loaded: Loaded, _ context: CallContext) async throws {
        guard let way = loaded.collection.way, way.kind == .checkout, way.consent != nil,
            let method = intent.paymentMethod,
            way.intent == intent.id || intent.metadata[StripeMetadata.way] == String(way.number),
            try await stores.stripePayment(intent.id, in: context.workspace) == nil
        else { return }
        if let contract = loaded.contract {
            try await contracts.keepMethod(method, of: contract.id, turnsOnAutoPay: true, context)
        }
        guard loaded.customer.customer.paymentMethodID == nil || loaded.contract == nil else { return }
        try await changeCustomer(loaded.invoice.customer, "customer.paymentMethodSaved", context) {
            $0.paymentMethodID = method
        }
    }

    private func endAutoPay(_ loaded: Loaded, _ context: CallContext) async throws {
        guard let contract = loaded.contract else { return }
        try await contracts.changePayment(of: contract.id, "contract.autoPayEnded", context) { $0.autoPay = false }
    }

    /// Forgets a method that is not there any more at Stripe.
    private func forget(_ method: String, _ loaded: Loaded, _ context: CallContext) async throws {
        if let contract = loaded.contract, contract.paymentMethodID == method {
            try await contracts.changePayment(of: contract.id, "contract.paymentMethodGone", context) {
                if $0.paymentMethodID == method { $0.paymentMethodID = nil }
            }
        }
        guard loaded.customer.customer.paymentMethodID == method else { return }
        try await changeCustomer(loaded.invoice.customer, "customer.paymentMethodGone", context) {
            if $0.paymentMethodID == method { $0.paymentMethodID = nil }
        }
    }

    func changeCustomer(
        _ id: CustomerID,
        _ action: String,
        _ context: CallContext,
        _ change: @escaping @Sendable (inout Customer) -> Void
    ) async throws {
        let context = context.ofAStep
        let subject = CommandSubject(.customer, id.description, customer: id)
        try await runner.run(context, keeping: AnswerKeeping<Void>.none) {
            guard let state = try await stores.customerState(id, in: context.workspace) else {
                return Command(unchanged: (), on: subject)
            }
            var next = state.customer
            change(&next)
            guard next != state.customer else { return Command(unchanged: (), on: subject) }
            next.updatedAt = state.now(context.now)
            return Command(
                (),
                auditing: (.customer(state.customer), .customer(next)),
                action: action,
                on: subject
            ) { [next] record in
                try await stores.updateCustomer(next, record: record)
            }
        }
        try await directory.refresh(customer: id, in: context.workspace)
    }
}

/// What an invoice says already of the money of an intent, noted by hand before Stripe told of it.
private struct NotedMoney {
    /// In minor units, as what is due besides.
    let minor: Int64
    let due: Int64
    /// Names what is booked besides: the intent's id, or that with a number when the id is taken.
    let reference: String

    init(of intent: String, on invoice: Invoice) throws(WeirError) {
        var minor: Int64 = 0
        var reference = intent
        var number = 1
        while let noted = invoice.payments.first(where: { $0.reference == reference }) {
            minor += noted.amount.minorUnits
            number += 1
            reference = "\(intent)/\(number)"
        }
        self.minor = minor
        self.reference = reference
        due = try InvoiceCollector.due(on: invoice).minorUnits
    }
}

extension CollectionFact {
    /// Whether it changes something in a transaction of its own.
    fileprivate var isOfItsOwn: Bool {
        switch self {
        case .paid, .autoPayEnded, .methodGone: true
        case .started, .processing, .failed, .actionRequired, .returned, .released, .learned, .goesOn, .alert: false
        }
    }
}

extension CallContext {
    /// The same for a transaction on the way to the one with which a job is done, or a call answered.
    ///
    /// Otherwise the job would be done by the first step already, and the rest of it left.
    var ofAStep: CallContext {
        var context = self
        context.job = nil
        context.idempotency = nil
        return context
    }
}

extension InvoiceCollector.Loaded {
    /// The same with the collection and the situation that a decision was made on.
    ///
    /// What was changed between in transactions of their own is neither of the invoice nor of its collection.
    func keeping(_ earlier: InvoiceCollector.Loaded) -> InvoiceCollector.Loaded {
        var loaded = self
        loaded.situation = earlier.situation
        return loaded
    }
}
