import WeirCore
import WeirPrimitives
import WeirStorage

/// The working set with what loads it from the store and trims it again.
struct ResidentLedgers {
    private(set) var workingSet: WorkingSet
    private let store: any BlockStore
    private let configuration: EmbeddedLedgerConfiguration
    /// Customers with facts loaded for the commands at hand.
    private var withFacts: Set<CustomerID> = []
    /// When each customer was last used, in rounds.
    private var lastUse: [CustomerID: UInt64] = [:]
    private var round: UInt64 = 0

    init(store: any BlockStore, configuration: EmbeddedLedgerConfiguration, meterSets: [WorkspaceID: MeterSet]) throws {
        self.store = store
        self.configuration = configuration
        workingSet = WorkingSet(keyFilter: KeyFilter(bytes: 0))
        workingSet.meterSets = meterSets
        var filter = KeyFilter(bytes: configuration.keyFilterBytes)
        try store.forEachKey { customer, key in filter.insert(key, of: customer) }
        workingSet.keyFilter = filter
    }

    mutating func setMeters(_ meters: MeterSet, of workspace: WorkspaceID) {
        guard workingSet.meters(of: workspace).version < meters.version else { return }
        workingSet.meterSets[workspace] = meters
    }

    /// Loads in one read what a run of commands will ask for, as far as it can be told beforehand.
    mutating func prefetch(_ commands: ArraySlice<LedgerCommand>) throws {
        var requirements: [Requirement] = []
        var asked: Set<CustomerID> = []
        for command in commands {
            let context = command.context
            if workingSet.customers[context.customer] == nil {
                if asked.insert(context.customer).inserted {
                    requirements.append(.customer(context.customer, context.workspace))
                }
            }
            if let key = command.key, workingSet.keyFilter.mayContain(key, of: context.customer),
                workingSet.customers[context.customer]?.unflushedKeys[ExactText(key)] == nil
            {
                requirements.append(.key(context.customer, key))
            }
        }
        if !requirements.isEmpty { try load(requirements) }
    }

    /// Applies a command, loading what it asks for.
    mutating func apply(_ command: LedgerCommand, delta: inout LedgerDelta) throws -> LedgerOutcome {
        lastUse[command.context.customer] = round
        return try loading { workingSet throws(Missing) in
            try LedgerRules.apply(command, to: &workingSet, delta: &delta)
        }
    }

    /// Applies an entry of the log again.
    mutating func reapply(_ change: LedgerDelta.Change) throws {
        lastUse[change.customer] = round
        try loading { workingSet throws(Missing) in
            try LedgerRules.reapply(
                change.record,
                customer: change.customer,
                workspace: change.workspace,
                to: &workingSet
            )
        }
    }

    private mutating func loading<Value>(
        _ body: (inout WorkingSet) throws(Missing) -> Value
    ) throws -> Value {
        // Each turn loads something that the one before lacked: customer, key, entry, fate, days, events of two kinds.
        for _ in 0..<64 {
            let missing: Missing
            do {
                return try body(&workingSet)
            } catch {
                missing = error
            }
            try load(missing.requirements)
        }
        throw LedgerError.unavailable("a command asked for ever more of the store")
    }

    private mutating func load(_ requirements: [Requirement]) throws {
        let facts = try store.load(requirements)
        for (customer, head) in facts.heads where workingSet.customers[customer] == nil {
            guard let workspace = facts.workspaces[customer] else { continue }
            workingSet.customers[customer] = CustomerLedger(workspace: workspace, customer: customer, head: head)
            lastUse[customer] = round
        }
        for customer in facts.touched {
            withFacts.insert(customer)
            workingSet.customers[customer]?.take(facts)
        }
    }

    /// Ends a round: facts that were loaded for its commands are forgotten.
    mutating func endRound() {
        for customer in withFacts { workingSet.customers[customer]?.loaded = LoadedFacts() }
        withFacts.removeAll(keepingCapacity: true)
        round += 1
    }

    subscript(customer: CustomerID) -> CustomerLedger? {
        get { workingSet.customers[customer] }
        set { workingSet.customers[customer] = newValue }
    }

    /// What is newer than the store, of some customers; they count as flushed from here on.
    mutating func takeFlushes(of customers: some Sequence<CustomerID>) -> [CustomerFlush] {
        customers.compactMap { customer in
            guard let ledger = workingSet.customers[customer] else { return nil }
            let flush = CustomerFlush(ledger)
            workingSet.customers[customer]?.unflushedSeries.removeAll()
            return flush
        }
    }

    /// Drops what a flush brought to the store.
    mutating func finish(_ job: FlushJob) {
        let days = configuration.residentDays
        for flush in job.flushes {
            // By the customer's own clock, which in a test workspace may be far from others.
            let now = flush.records.last?.receivedAt ?? .earliest
            workingSet.customers[flush.customer]?.drop(flush)
            workingSet.customers[flush.customer]?.trim(keepingDays: days, now: now)
        }
    }

    /// Drops the customers longest unused beyond the bound; those with calls of a rate still to forget come last.
    mutating func evictUnused(now: Timestamp) {
        let excess = workingSet.customers.count - configuration.residentCustomers
        guard excess > 0 else { return }
        let instant = Int128(now.milliseconds) * 1_000_000
        var candidates: [(customer: CustomerID, rank: (Int, UInt64))] = []
        for (customer, ledger) in workingSet.customers where ledger.isClean {
            let isRated = ledger.arrivals.values.contains { $0 > instant }
            candidates.append((customer, (isRated ? 1 : 0, lastUse[customer] ?? 0)))
        }
        candidates.sort { $0.rank < $1.rank }
        for candidate in candidates.prefix(excess + configuration.residentCustomers / 10) {
            workingSet.customers[candidate.customer] = nil
            lastUse[candidate.customer] = nil
        }
    }
}

extension StoredFacts {
    /// Customers about whom something was read.
    fileprivate var touched: Set<CustomerID> {
        Set(keys.keys).union(fates.keys).union(records.keys).union(days.keys).union(events.keys)
    }
}
