import WeirCore
import WeirPrimitives
import WeirStorage

/// The jobs that billing makes needed; pure.
enum BillingJobs {
    /// Who asks for a contract's next job.
    enum Origin {
        /// The contract was made or changed.
        case change
        /// Someone does at once what is due; the contract's own job is there anyway.
        case call
        /// The contract's job before.
        case job(Job)
    }

    /// The contract's next job.
    ///
    /// A contract has one job ahead, whose key is the instant: whoever comes to the same instant means the same job. The
    /// job behind a job is due later than that, so its key is a new one, and the chain never ends before the contract
    /// does.
    ///
    /// Beside it goes the job that tells of the end of the trial; one that is there already is passed over.
    ///
    /// `state`: After everything that is written with the job.
    static func next(of state: ContractState, _ origin: Origin, now: Timestamp) -> [Job] {
        let calendar = state.calendar
        let isTrial = calendar.contract.trialDays > 0 && calendar.feeStart < calendar.end
        let trial =
            isTrial
            ? TrialEnding.jobs(for: state.customer.customer, from: calendar.start, to: calendar.feeStart, now: now) : []
        return following(of: state, origin, now: now) + trial
    }

    private static func following(of state: ContractState, _ origin: Origin, now: Timestamp) -> [Job] {
        let item = BillingAgenda.next(
            of: state.calendar,
            open: state.open.first?.slot,
            gracePeriodHours: state.policy.settings.gracePeriodHours,
            lastChange: state.closed.flatMap { [$0.finalizedAt].compactMap(\.self) + $0.creditNotes.map(\.createdAt) }
                .max(),
            now: now
        )
        switch item {
        case nil: return []
        case .billing(let due): return job(.contractBilling, due, of: state, origin, now: now).map { [$0] } ?? []
        case .settlement(let due): return job(.contractSettlement, due, of: state, origin, now: now).map { [$0] } ?? []
        }
    }

    private static func job(
        _ kind: JobKind,
        _ due: Timestamp,
        of state: ContractState,
        _ origin: Origin,
        now: Timestamp
    ) -> Job? {
        var due = due
        var period = due.description
        switch origin {
        case .job(let job) where job.kind == kind:
            due = max(due, job.dueAt.adding(milliseconds: 1))
            period = due.description
        case .change, .job:
            // What a change makes due at once was perhaps looked at in this very instant already.
            if due <= now { period += "/\(state.contract.revision + 1)" }
        case .call:
            if due <= now { return nil }
        }
        return Job(
            of: state.contract.workspace,
            kind,
            subject: state.contract.id.description,
            period: period,
            customer: state.customer.customer,
            dueAt: due,
            now: now
        )
    }

    // MARK: Messages

    /// What is to be sent of an invoice that was just finalized, and the reminders of it.
    ///
    /// What is for nothing is not sent, and what is due already is not reminded of as if it were to come.
    ///
    /// `isCharged`: Its contract has auto-pay.
    static func messages(
        of invoice: Invoice,
        to customer: Customer,
        reminderDays: [Int],
        isCharged: Bool,
        in zone: Zone,
        now: Timestamp
    ) -> (timeline: [InvoiceTimelineEntry], jobs: [Job]) {
        guard invoice.status == .sent else { return ([], []) }
        // When it falls due it is charged; what is due already is charged at once.
        let charge = CollectionJobs.job(
            of: invoice,
            "due",
            customer: customer,
            dueAt: max(now, zone.startOfDay(invoice.slot.dueDate)),
            now: now
        )
        let sending = request(.invoice(copy: 1), of: invoice, to: customer, now: now)
        let reminders = InvoiceMessageRules.reminders(reminderDays, for: invoice.slot, in: zone, after: now)
        return (
            [sending.entry],
            [sending.job] + (isCharged ? [charge] : [])
                + reminders.map { days, instant in
                    Job(
                        of: invoice.workspace,
                        .invoiceReminder,
                        subject: invoice.id.description,
                        period: InvoiceMessage.reminder(daysAfterDue: days).description,
                        customer: customer,
                        dueAt: instant,
                        now: now
                    )
                }
        )
    }

    /// That a message is to be sent, and the job that hands it over.
    static func request(
        _ message: InvoiceMessage,
        of invoice: Invoice,
        to customer: Customer,
        now: Timestamp
    ) -> (entry: InvoiceTimelineEntry, job: Job) {
        (
            InvoiceTimelineEntry(
                workspace: invoice.workspace,
                invoice: invoice.id,
                message: message,
                event: .requested,
                at: now
            ),
            // A subject of its own: a message that cannot be handed over does not keep reminders from being noted.
            Job(
                of: invoice.workspace,
                .invoiceDelivery,
                subject: "\(invoice.id)/delivery",
                period: message.description,
                customer: customer,
                dueAt: now,
                now: now
            )
        )
    }
}
