import WeirCore
import WeirPrimitives
import WeirStorage

/// The jobs by which invoices are charged and money is sent back.
///
/// Each has a subject of its own: one that has failed stands in nobody's way, and two beside each other do no harm.
enum CollectionJobs {
    /// What is due in the customer's time.
    static func job(
        of invoice: Invoice,
        _ name: String,
        customer: Customer,
        dueAt: Timestamp,
        now: Timestamp
    ) -> Job {
        Job(
            of: invoice.workspace,
            .invoiceCollection,
            subject: "\(invoice.id)/\(name)",
            period: "1",
            customer: customer,
            dueAt: dueAt,
            now: now
        )
    }

    /// What is due in the server's time, whatever clock the customer lives by: Stripe goes by it.
    static func job(of invoice: Invoice, _ name: String, dueAt: Timestamp, now: Timestamp) -> Job {
        var job = Job(
            of: invoice.workspace,
            .invoiceCollection,
            subject: "\(invoice.id)/\(name)",
            period: "1",
            dueAt: dueAt,
            now: now
        )
        job.customer = invoice.customer
        return job
    }

    static func soon(_ invoice: Invoice, _ name: String, now: Timestamp) -> Job {
        job(of: invoice, name, dueAt: now, now: now)
    }

    static func job(of refund: PaymentRefund, attempt: Int = 0, dueAt: Timestamp? = nil, now: Timestamp) -> Job {
        Job(
            of: refund.workspace,
            .paymentRefund,
            subject: refund.id,
            period: "\(attempt)",
            dueAt: dueAt ?? now,
            now: now
        )
    }
}

/// Goes on with the collection of an invoice.
struct InvoiceCollectionJob: JobHandler {
    let collector: InvoiceCollector

    /// How long a workspace is left alone whose payments are paused, in seconds.
    private static let patienceSeconds: Int64 = 900
    /// The same of one that does not reach Stripe at all.
    private static let idleSeconds: Int64 = 6 * 3_600

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let name = job.subject.split(separator: "/").first.map(String.init) ?? ""
        guard let id = InvoiceID(name) else { throw WeirError.unexpectedOutcome }
        let subject = CommandSubject(.invoice, name, customer: job.customer)
        let now = context.realNow ?? context.now
        func again(after seconds: Int64, _ text: String, _ invoice: Invoice) -> Command<JobReport> {
            let due = now.adding(seconds: seconds)
            let next = CollectionJobs.job(of: invoice, "at-\(due.milliseconds)", dueAt: due, now: now)
            return Command(unchanged: JobReport(text), on: subject, jobs: [next])
        }
        guard let invoice = try await collector.stores.invoice(id, in: job.workspace) else {
            throw WeirError.notFound("Invoice", name)
        }
        guard try await collector.connections.connection(of: job.workspace) != nil else {
            return again(after: Self.idleSeconds, "Stripe is not set up, so nothing is charged.", invoice)
        }
        do {
            let outcome = try await collector.run(id, context)
            if let seconds = outcome.laterSeconds {
                return again(after: seconds, "Stripe has not said yet what became of it.", invoice)
            }
            return Command(unchanged: JobReport(outcome.collection.state.words), on: subject)
        } catch let error as StripeError {
            return again(after: 60, "Stripe could not be asked: \(WeirError(error).message)", invoice)
        } catch let error as WeirError where error.reason != nil {
            // A pause, or no key: someone ends it; until then the invoice waits.
            return again(after: Self.patienceSeconds, error.message, invoice)
        }
    }
}

/// Sends money back.
struct PaymentRefundJob: JobHandler {
    let refunds: PaymentRefunds

    func decide(_ job: Job, _ context: CallContext) async throws -> Command<JobReport> {
        let subject = CommandSubject(.job, job.id.description)
        guard let refund = try await refunds.collector.stores.paymentRefund(job.subject, in: job.workspace) else {
            throw WeirError.notFound("Refund", job.subject)
        }
        let now = context.realNow ?? context.now
        let attempt = (Int(job.period) ?? 0) + 1
        func again(after seconds: Int64, _ text: String) -> Command<JobReport> {
            let next = CollectionJobs.job(of: refund, attempt: attempt, dueAt: now.adding(seconds: seconds), now: now)
            return Command(unchanged: JobReport(text), on: subject, jobs: [next])
        }
        do {
            if try await refunds.send(refund, context) {
                return Command(unchanged: JobReport("It was sent."), on: subject)
            }
            return again(
                after: CollectionRules.pause(afterRound: attempt),
                "Stripe has not said yet what became of it."
            )
        } catch let error as StripeError {
            return again(after: 60, "Stripe could not be asked: \(WeirError(error).message)")
        } catch let error as WeirError where error.reason != nil {
            return again(after: 900, error.message)
        }
    }
}

extension CollectionState {
    /// One sentence for a person.
    fileprivate var words: String {
        switch self {
        case .waiting: "The invoice is not charged now."
        case .creating, .confirming: "The invoice is being charged."
        case .processing, .settling: "The bank has begun to pay."
        case .declined: "The charge failed and is tried again."
        case .actionRequired: "The customer must confirm the payment."
        case .cancelling, .expiring: "A way to pay is being closed."
        case .opening, .offered: "A page is open on which the customer can pay."
        case .carried: "The invoice is too small to be charged alone; it waits for a later one."
        case .stopped: "The invoice is not charged by itself any more."
        case .blocked: "The invoice waits for a person; see 'weir stripe status'."
        case .releasing: "What is left of an earlier way to pay is being closed."
        case .settled: "Nothing is owed on the invoice."
        }
    }
}
