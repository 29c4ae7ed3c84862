import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Looks at the customers whose usage or whose own limits have changed, tells of limits that are nearly or wholly used up,
/// and keeps who is near one.
///
/// Whose usage has changed is noted by the ledger with the entries themselves, and how much was used is read from it; so
/// what alerts say is what decisions go by, no decision waits for an alert, and none is missed when a server ends.
package struct AlertScanner: Sendable {
    package typealias Stores = AlertStore & BillingStores

    private let stores: any Stores
    private let directory: PolicyDirectory
    private let ledger: any Ledger
    private let reader: BillingReader
    private let drafting: InvoiceDrafting

    /// Customers that are looked at together: with one submission to the ledger and one transaction.
    ///
    /// More than anybody asks for at once, so that the ledger can tell a long look from those who ask.
    package static let portion = 2 * LedgerBatch.maximumAskedReads
    /// Periods whose end is noted in one transaction, and transactions of one call.
    private static let (endedPortion, endedPortions) = (1_000, 20)

    package init(stores: any Stores, directory: PolicyDirectory, ledger: any Ledger) {
        self.stores = stores
        self.directory = directory
        self.ledger = ledger
        reader = BillingReader(stores: stores, directory: directory)
        drafting = InvoiceDrafting(ledger: ledger)
    }

    /// Looks at everyone who was noted when it began.
    ///
    /// `now`: The server's present, asked for anew for each portion: a quota period may begin meanwhile.
    ///
    /// `rest`: Called where more are to be looked at, so that those who ask for decisions have the processor too.
    ///
    /// - Returns: How many thresholds were crossed.
    @discardableResult
    package func scan(now: () -> Timestamp, rest: () async throws -> Void = {}) async throws -> Int {
        var count = 0
        var after: CustomerID?
        while !Task.isCancelled {
            let changed = try await stores.changedUsage(after: after, limit: Self.portion)
            guard let last = changed.last else { break }
            after = last.customer
            count += try await look(at: changed, now())
            guard changed.count == Self.portion else { break }
            try await rest()
        }
        return count
    }

    /// Forgets how much was used of limits whose period is over: in the next one nobody has used anything yet.
    ///
    /// What is not done by then is done with the next call.
    package func forgetEnded(at now: Timestamp) async throws {
        for _ in 0..<Self.endedPortions where !Task.isCancelled {
            guard try await stores.forgetShares(endedBy: now, limit: Self.endedPortion) == Self.endedPortion else {
                return
            }
        }
    }

    private struct Limit {
        var feature: FeatureKey
        var meter: MeterID
        var limit: Quantity
        /// Percent of the limit; empty when nothing is told, and only who is near is kept.
        var thresholds: [Int]
    }

    /// A customer with the limits that are looked at.
    private struct Subject {
        var usage: ChangedUsage
        var customer: CustomerPolicy
        var period: TimeRange
        /// May be empty, when only what is spent is looked at.
        var limits: [Limit]
        /// Amounts at which what is spent alerts, in major units, ascending.
        var spendAlerts: [ExactDecimal]
    }

    private func look(at changed: [ChangedUsage], _ now: Timestamp) async throws -> Int {
        var subjects: [Subject] = []
        var changes: [AlertChange] = []
        try await refresh(changed)
        let states = try await stores.alertStates(of: changed)
        for usage in changed {
            if let subject = try await subject(of: usage, now) {
                subjects.append(subject)
            } else {
                var change = AlertChange(usage: usage)
                change.forgetShares(states[usage.customer] ?? [])
                changes.append(change)
            }
        }
        if !subjects.isEmpty {
            let commands = subjects.map { subject in
                QuotaReadCommand(
                    context: subject.customer.context,
                    items: subject.limits.map { QuotaReadCommand.Item(meter: $0.meter, period: subject.period) },
                    now: subject.customer.now(now)
                )
            }
            let outcomes = try await ledger.submit(LedgerBatch(commands.map { .readQuotas($0) }))
            for (subject, outcome) in zip(subjects, outcomes) {
                // What cannot be read now is looked at again in a moment, and holds up nobody else.
                guard case .quotas(let quotas) = outcome else { continue }
                let known = states[subject.usage.customer] ?? []
                do {
                    changes.append(try await change(subject, quotas.map(\.recorded), known, now))
                } catch is LedgerError {
                    continue
                }
            }
        }
        if !changes.isEmpty { try await stores.saveAlerts(changes) }
        return changes.reduce(0) { $0 + $1.announcements.count }
    }

    /// Loads anew whose rights have changed: the note may be there before whoever wrote has told the directory.
    private func refresh(_ changed: [ChangedUsage]) async throws {
        let stale = Dictionary(grouping: changed.filter(\.rightsChanged), by: \.workspace)
        for (workspace, customers) in stale {
            try await directory.refresh(customers: customers.map(\.customer), in: workspace)
        }
    }

    /// nil when there is nothing to look at.
    private func subject(of usage: ChangedUsage, _ now: Timestamp) async throws -> Subject? {
        let policy = try await directory.keptPolicy(loading: usage.workspace)
        guard let kept = try await directory.find(.id(usage.customer), in: usage.workspace), !kept.isErased else {
            return nil
        }
        let customer = directory.policy(of: kept, under: policy.snapshot)
        let overview = kept.overview(customer, under: policy, now: customer.now(now))
        let terms = customer.standing(in: policy.snapshot).plan?.terms
        let quotas = terms?.quotas ?? [:]
        let limits = policy.meteredFeatures.compactMap { feature, meter -> Limit? in
            guard let limit = overview.quotas[feature]?.limit else { return nil }
            let own = quotas[feature]?.alertThresholdsPercent
            let thresholds = own ?? policy.snapshot.settings.alertThresholdsPercent
            return Limit(feature: feature, meter: meter, limit: limit, thresholds: thresholds)
        }
        // Only a contract says what is owed.
        let isBilled = customer.subscription?.source == .contract
        let spendAlerts = isBilled ? terms?.spendAlerts ?? [] : []
        guard !limits.isEmpty || !spendAlerts.isEmpty else { return nil }
        return Subject(
            usage: usage,
            customer: customer,
            period: overview.period,
            limits: limits,
            spendAlerts: spendAlerts
        )
    }

    private func change(
        _ subject: Subject,
        _ used: [Quantity],
        _ known: [AlertState],
        _ now: Timestamp
    ) async throws -> AlertChange {
        let (workspace, customer) = (subject.usage.workspace, subject.usage.customer)
        let previous = Dictionary(known.map { ($0.subject, $0) }) { first, _ in first }
        var change = AlertChange(usage: subject.usage)
        // Of most customers nothing is known, and then the limits need not be gathered.
        let limited = known.isEmpty ? [] : Set(subject.limits.map { AlertSubject.feature($0.feature) })
        change.forgetShares(known, besides: limited)
        for (item, used) in zip(subject.limits, used) {
            let about = AlertSubject.feature(item.feature)
            let look = AlertRules.look(
                at: used.billionths,
                of: item.limit.billionths,
                in: subject.period,
                thresholds: item.thresholds,
                previous: previous[about],
                of: customer,
                in: workspace,
                subject: about
            )
            if look.isNews(after: previous[about]) { change.states.append(look.state) }
            guard let threshold = look.threshold else { continue }
            let crossing = QuotaCrossing(
                customer: customer,
                feature: item.feature,
                threshold: Int(threshold),
                used: used,
                limit: item.limit,
                period: subject.period
            )
            change.announcements.append(
                Announcement(
                    workspace: workspace,
                    event: .quotaThresholdCrossed(crossing, version: look.state.count),
                    at: subject.customer.now(now)
                )
            )
        }
        try await addSpend(of: subject, previous, now, to: &change)
        return change
    }

    /// Looks at what the customer's contract costs so far, as its next invoice would say it now.
    private func addSpend(
        of subject: Subject,
        _ previous: [AlertSubject: AlertState],
        _ serverNow: Timestamp,
        to change: inout AlertChange
    ) async throws {
        guard !subject.spendAlerts.isEmpty else { return }
        let (workspace, customer) = (subject.usage.workspace, subject.usage.customer)
        let now = subject.customer.now(serverNow)
        let contracts = try await stores.contracts(of: customer, in: workspace)
        guard let contract = contracts.first(where: { $0.isRunning(at: now, in: directory) }) else { return }
        let drafts = try await drafting.drafts(of: try await reader.state(of: contract), limit: 1, now: now)
        guard let next = drafts.coming.first else { return }
        let amount = next.statement.total
        let thresholds = try subject.spendAlerts.map { decimal in
            try Money(rounding: decimal, in: amount.currency).minorUnits
        }
        let about = AlertSubject.spend(contract.id)
        let look = AlertRules.look(
            atSpend: amount.minorUnits,
            in: next.slot.period,
            thresholds: thresholds,
            previous: previous[about],
            of: customer,
            in: workspace,
            contract: contract.id
        )
        if look.isNews(after: previous[about]) { change.states.append(look.state) }
        guard let threshold = look.threshold else { return }
        let crossing = SpendCrossing(
            customer: customer,
            contract: contract.id,
            threshold: Money(minorUnits: threshold, currency: amount.currency),
            amount: amount,
            period: next.slot.period
        )
        let event = DomainEvent.spendThresholdCrossed(crossing, version: look.state.count)
        change.announcements.append(Announcement(workspace: workspace, event: event, at: now))
    }
}

extension AlertChange {
    /// Takes those out of who is near a limit for whom there is no limit any more.
    fileprivate mutating func forgetShares(_ known: [AlertState], besides limited: Set<AlertSubject> = []) {
        for var state in known where state.usedPercent > 0 && !limited.contains(state.subject) {
            state.usedPercent = 0
            states.append(state)
        }
        seen = Dictionary(known.map { ($0.subject, $0.count) }) { first, _ in first }
    }
}

extension Contract {
    fileprivate func isRunning(at now: Timestamp, in directory: PolicyDirectory) -> Bool {
        let today = directory.zone(named: timeZone).billableDay(at: now)
        return start <= today && (end.map { today < $0 } ?? true)
    }
}
