package import WeirCore
import WeirPrimitives
package import WeirStorage

/// Reminds of an invoice that is not paid: notes it on the timeline, and lets the message be handed over.
package struct InvoiceReminder: JobHandler {
    package typealias Stores = ContractStore & CustomerStore & InvoiceStore & JobStore

    private let stores: any Stores
    private let directory: PolicyDirectory

    package init(stores: any Stores, directory: PolicyDirectory) {
        self.stores = stores
        self.directory = directory
    }

    package func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let (invoice, customer, message) = try await subject(of: job, named: job.subject, stores)
        guard case .reminder(let days) = message else { throw WeirError.unexpectedOutcome }
        let subject = InvoiceService.subject(invoice)
        let policy = try await directory.policy(of: job.workspace)
        var zone = directory.zone(of: customer, under: policy)
        if let id = invoice.contract, let contract = try await stores.contract(id, in: job.workspace) {
            zone = directory.zone(named: contract.timeZone)
        }
        let omission = try InvoiceService.figures { () throws(MoneyError) in
            try InvoiceMessageRules.omission(
                ofReminder: days,
                for: invoice,
                wanted: policy.settings.reminderDays,
                in: zone,
                now: context.now
            )
        }
        if let omission { return Command(unchanged: JobReport(omission.text), on: subject) }
        let request = BillingJobs.request(message, of: invoice, to: customer, now: context.now)
        return Command(
            JobReport(events: [.message(InvoiceFacts(invoice), message, .requested)], nothing: ""),
            auditing: (nil, .message(request.entry)),
            action: "invoice.reminderRequested",
            on: subject,
            jobs: [request.job],
            timeline: [request.entry]
        ) { record in
            try await stores.saveCommandRecord(record)
        }
    }
}

/// Hands a message about an invoice over to whoever brings it to the customer, and notes it on the timeline.
package struct InvoiceDeliveryJob: JobHandler {
    package typealias Stores = ContractStore & CustomerStore & InvoiceStore & JobStore

    private let stores: any Stores
    private let delivery: any InvoiceDelivery

    package init(stores: any Stores, delivery: any InvoiceDelivery) {
        self.stores = stores
        self.delivery = delivery
    }

    package func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let name = job.subject.split(separator: "/").first.map(String.init) ?? ""
        let (invoice, customer, message) = try await subject(of: job, named: name, stores)
        let subject = InvoiceService.subject(invoice)
        guard invoice.status != .void else {
            return Command(unchanged: JobReport("The invoice is void, so the message was not sent."), on: subject)
        }
        // The hand-over lies outside the transaction: a crash between the two repeats it under the same key.
        if delivery.isConfigured {
            try await delivery.handOver(
                InvoiceHandOver(invoice: invoice, customer: customer, message: message, requestedAt: job.dueAt)
            )
        }
        let event: InvoiceMessageEvent = delivery.isConfigured ? .handedOver : .notDelivered
        let entry = InvoiceTimelineEntry(
            workspace: job.workspace,
            invoice: invoice.id,
            message: message,
            event: event,
            at: context.now
        )
        return Command(
            JobReport(events: [.message(InvoiceFacts(invoice), message, event)], nothing: ""),
            auditing: (nil, .message(entry)),
            action: delivery.isConfigured ? "invoice.handedOver" : "invoice.notDelivered",
            on: subject,
            timeline: [entry]
        ) { record in
            try await stores.saveCommandRecord(record)
        }
    }
}

extension JobHandler {
    /// What a job about a message is about.
    fileprivate func subject(
        of job: Job,
        named name: String,
        _ stores: any CustomerStore & InvoiceStore
    ) async throws -> (Invoice, Customer, InvoiceMessage) {
        guard let id = InvoiceID(name), let message = InvoiceMessage(job.period),
            let invoice = try await stores.invoice(id, in: job.workspace),
            let customer = try await stores.customerState(invoice.customer, in: job.workspace)?.customer
        else { throw WeirError.unexpectedOutcome }
        return (invoice, customer, message)
    }
}

extension InvoiceMessageRules.Omission {
    fileprivate var text: String {
        switch self {
        case .nothingIsOwed: "Nothing is owed on the invoice, or it is being paid, so there was no reminder."
        case .notWanted: "The workspace does not remind on that day any more."
        case .overtaken(let days): "The reminder \(days) days after the due date is due too, and takes its place."
        }
    }
}
