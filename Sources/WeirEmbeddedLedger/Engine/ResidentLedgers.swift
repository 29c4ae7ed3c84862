import Foundation
import WeirCore
import WeirPrimitives
import WeirStorage

/// The working set with what loads it from the store and trims it again.
struct ResidentLedgers {
    private(set) var workingSet: WorkingSet
    private let store: any BlockStore
    private let configuration: EmbeddedLedgerConfiguration
    /// Customers with facts loaded for the commands at hand.
    private var withFacts: [ResidentPlace] = []
    /// Grows by one with every round; says when a customer was last used.
    private var round: UInt64 = 1
    /// The commands at hand, and what was found of them beforehand.
    private var glances: [Glance] = []
    /// Where their customers lie, to be brought into the processor's cache together.
    private var places: [ResidentPlace] = []
    /// The meters that the last command was applied under.
    private var lastMeters: (workspace: WorkspaceID, meters: MeterSet)?
    /// Customers to look at for dropping, by when they came in; the next one to look at.
    private var order: [ResidentPlace] = []
    private var nextInOrder = 0
    /// Customers that came into memory since some were dropped.
    private var insertedSinceLook = 0
    /// Looks in a row after which nobody was dropped.
    private var spared = 0

    /// Stored keys are read by so many threads at once; a store need not have more connections than this.
    private static let rangesOfKeys = min(4, max(1, ProcessInfo.processInfo.activeProcessorCount))

    init(store: any BlockStore, configuration: EmbeddedLedgerConfiguration, meterSets: [WorkspaceID: MeterSet]) throws {
        self.store = store
        self.configuration = configuration
        let filter = try KeyFilter(
            bytes: configuration.keyFilterBytes,
            expectedKeys: try store.keyCount(),
            ranges: Self.rangesOfKeys
        ) { ranges, insert in try store.readKeyHashes(in: ranges, insert) }
        workingSet = WorkingSet(keyFilter: filter, keySecret: try store.keySecret())
        workingSet.meterSets = meterSets
    }

    mutating func setMeters(_ meters: MeterSet, of workspace: WorkspaceID) {
        guard workingSet.meters(of: workspace).version < meters.version else { return }
        workingSet.meterSets[workspace] = meters
        lastMeters = nil
    }

    /// What is known of a command before it is applied.
    private struct Glance {
        var customer: CustomerID
        var workspace: WorkspaceID
        /// Of its key, if it looks one up.
        var hash: UInt64?
        /// The customer, if it was in memory already.
        var place: ResidentPlace?
    }

    /// Begins a run of commands that are looked at together; each is to be given to ``glance(at:)``, in order.
    mutating func beginGlances() { glances.removeAll(keepingCapacity: true) }

    mutating func glance(at command: LedgerCommand) {
        let context = command.context
        let hash = command.keyHash(by: workingSet.keySecret)
        workingSet.prefetch(context.customer, key: hash)
        glances.append(
            Glance(
                customer: context.customer,
                workspace: context.workspace,
                hash: hash,
                place: nil
            )
        )
    }

    /// Loads in one read what the run of commands will ask for, as far as it can be told beforehand.
    mutating func prefetch() throws {
        var requirements: [Requirement] = []
        places.removeAll(keepingCapacity: true)
        for index in glances.indices {
            guard let place = workingSet.place(of: glances[index].customer) else {
                requirements.append(.customer(glances[index].customer, glances[index].workspace))
                continue
            }
            glances[index].place = place
            places.append(place)
        }
        if places.count > 2 { WorkingSet.prefetch(places) }
        for glance in glances {
            guard let hash = glance.hash, workingSet.keyFilter.mayContain(hash) else { continue }
            guard glance.place.map({ !$0.ledger.isNewToStore }) ?? true else { continue }
            requirements.append(.key(glance.customer, hash))
        }
        if !requirements.isEmpty { try load(requirements) }
    }

    /// Applies a command, loading what it asks for.
    ///
    /// `index`: The command's place among those that were glanced at last.
    mutating func apply(
        _ command: LedgerCommand,
        prefetched index: Int,
        delta: inout LedgerDelta
    ) throws -> LedgerOutcome {
        try apply(command, keyHash: glances[index].hash, on: glances[index].place, delta: &delta)
    }

    /// As ``apply(_:prefetched:delta:)`` for a command by itself.
    mutating func apply(_ command: LedgerCommand, delta: inout LedgerDelta) throws -> LedgerOutcome {
        try apply(command, keyHash: command.keyHash(by: workingSet.keySecret), on: nil, delta: &delta)
    }

    private mutating func apply(
        _ command: LedgerCommand,
        keyHash: UInt64?,
        on known: ResidentPlace?,
        delta: inout LedgerDelta
    ) throws -> LedgerOutcome {
        let context = command.context
        let meters = meters(of: context.workspace)
        let round = round
        return try loading { workingSet throws(Missing) in
            guard let place = known ?? workingSet.place(of: context.customer) else {
                throw Missing([.customer(context.customer, context.workspace)])
            }
            place.lastUse = round
            return try LedgerRules.apply(
                command,
                keyHash: keyHash,
                on: place,
                meters: meters,
                to: &workingSet,
                delta: &delta
            )
        }
    }

    /// Commands of one workspace follow one another, so its meters are looked up once for them all.
    private mutating func meters(of workspace: WorkspaceID) -> MeterSet {
        if let lastMeters, lastMeters.workspace == workspace { return lastMeters.meters }
        let meters = workingSet.meters(of: workspace)
        lastMeters = (workspace, meters)
        return meters
    }

    /// No entry that is made from now on has come before an instant.
    mutating func advance(to instant: Timestamp) { workingSet.advance(to: instant) }

    /// Applies entries of the log again.
    mutating func reapply(_ changes: [LedgerDelta.Change]) throws {
        var absent: [CustomerID: WorkspaceID] = [:]
        for change in changes where workingSet.place(of: change.customer) == nil {
            absent[change.customer] = change.workspace
        }
        // In the order in which they lie in the store.
        try load(absent.sorted { $0.key < $1.key }.map { .customer($0.key, $0.value) })
        for change in changes {
            try loading { workingSet throws(Missing) in
                try LedgerRules.reapply(
                    change.record,
                    customer: change.customer,
                    workspace: change.workspace,
                    to: &workingSet
                )
            }
        }
        endRound()
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
        guard !requirements.isEmpty else { return }
        let facts = try store.load(requirements)
        for (customer, head) in facts.heads where workingSet.place(of: customer) == nil {
            guard let workspace = facts.workspaces[customer] else { continue }
            let ledger = CustomerLedger(workspace: workspace, customer: customer, head: head)
            let place = workingSet.insert(ledger).place
            place.lastUse = round
            order.append(place)
            insertedSinceLook += 1
        }
        for customer in facts.detailed {
            guard let place = workingSet.place(of: customer) else { continue }
            place.ledger.take(facts)
            // Nobody drops it before its facts are forgotten.
            place.lastUse = round
            withFacts.append(place)
        }
    }

    /// Ends a round: facts that were loaded for its commands are forgotten.
    mutating func endRound() {
        for place in withFacts { place.ledger.forgetLoaded() }
        withFacts.removeAll(keepingCapacity: true)
        round += 1
    }

    subscript(customer: CustomerID) -> CustomerLedger? {
        get { workingSet[customer] }
        // Nobody is dropped so: `order` would name a place that is no more.
        set { if let newValue { workingSet[customer] = newValue } }
    }

    var count: Int { workingSet.count }

    // MARK: Flushing

    /// Drops what a flush has brought to the store, and what nobody needs in memory any more.
    mutating func endFlush(of place: ResidentPlace, now: Timestamp) {
        place.ledger.endFlush(through: place.ledger.flushingThrough)
        place.ledger.forgetOldCounters(now: now)
        workingSet.share(&place.ledger.usedMeters)
        workingSet.share(&place.ledger.counters)
    }

    /// The customers with entries that are not on their way to the store; none has any afterwards.
    mutating func takeDirty() -> [ResidentPlace] {
        let dirty = workingSet.dirty
        workingSet.dirty = []
        return dirty
    }

    /// Makes a customer wait for the next flush again.
    mutating func returnDirty(_ place: ResidentPlace) {
        place.ledger.cancelFlush()
        workingSet.markDirty(place)
    }

    /// Brings customers that a step of a flush is about into the processor's cache.
    func prefetch(_ places: ArraySlice<ResidentPlace>) { WorkingSet.prefetch(Array(places)) }

    var hasDirty: Bool { !workingSet.dirty.isEmpty }

    // MARK: Dropping

    /// Looks at some customers and drops those that are beyond the bound and were not used since the last look.
    ///
    /// Those with calls of a rate still to forget come last. A few at a time, so that nobody waits for it.
    mutating func evictUnused(now: Timestamp) {
        guard workingSet.count > configuration.residentCustomers else {
            insertedSinceLook = 0
            return
        }
        // Each is looked at twice before it goes, so this keeps up with those that came meanwhile.
        evictUnused(now: now, looks: max(2_000, insertedSinceLook * 4))
        insertedSinceLook = 0
    }

    private mutating func evictUnused(now: Timestamp, looks: Int) {
        let limit = configuration.residentCustomers
        let instant = Int128(now.milliseconds) * 1_000_000
        var left = min(looks, order.count * 3)
        while left > 0, workingSet.count > limit, !order.isEmpty {
            left -= 1
            if nextInOrder >= order.count { nextInOrder = 0 }
            let resident = order[nextInOrder]
            let isRated = resident.ledger.arrivals.reach(beyond: instant)
            let isNeeded = !resident.ledger.isClean || resident.isDirty || resident.lastUse >= round
            if isNeeded || resident.lastUse > resident.lastLook || (isRated && spared < order.count) {
                resident.lastLook = resident.lastUse
                spared += 1
                nextInOrder += 1
                continue
            }
            spared = 0
            workingSet[resident.ledger.customer] = nil
            order.swapAt(nextInOrder, order.count - 1)
            order.removeLast()
        }
    }
}
