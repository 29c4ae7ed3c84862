package import Logging
package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// The ledger in this process: a short log in front of a block store.
package final class EmbeddedLedger: Ledger, Sendable {
    private let queue: SubmissionQueue
    private let store: any BlockStore

    private let board: StatusBoard
    private let active: ActiveCustomers

    private init(queue: SubmissionQueue, store: any BlockStore, board: StatusBoard, active: ActiveCustomers) {
        self.queue = queue
        self.store = store
        self.board = board
        self.active = active
    }

    /// How the ledger fares.
    package var status: LedgerStatus {
        var status = board.current
        status.queuedCommands = queue.length
        return status
    }

    /// Entries that are applied again together: their customers are read at once.
    private static let recoveredAtOnce = 50_000

    /// Opens the ledger: reads what is in the log but not in the store, and starts its threads.
    ///
    /// What is given:
    /// - `store`: Where entries go from the log.
    /// - `disk`: Where the log lies.
    /// - `meterSets`: All meters of all workspaces, archived ones too.
    /// - Throws: When the log is damaged or the store cannot be read.
    package static func open(
        store: any BlockStore,
        disk: any LogDisk,
        meterSets: [WorkspaceID: MeterSet],
        configuration: EmbeddedLedgerConfiguration = EmbeddedLedgerConfiguration(),
        logger: Logger
    ) throws -> EmbeddedLedger {
        var ledgers = try ResidentLedgers(store: store, configuration: configuration, meterSets: meterSets)
        let flushedFrame = try store.flushedFrame()
        var entries = 0
        var waiting: [LedgerDelta.Change] = []
        let active = ActiveCustomers()
        let log = try LogSegments.open(
            disk: disk,
            segmentSize: configuration.segmentSize,
            flushedFrame: flushedFrame
        ) { payload in
            waiting += try LedgerDelta.changes(in: payload)
            guard waiting.count >= recoveredAtOnce else { return }
            entries += waiting.count
            try ledgers.reapply(waiting)
            waiting = []
        }
        entries += waiting.count
        try ledgers.reapply(waiting)
        active.note(
            waiting.suffix(1_000).map { ActiveCustomer(workspace: $0.workspace, customer: $0.customer) }
        )
        if configuration.preparesSegments { log.prepareSegments() }
        if entries > 0 { logger.info("ledger recovered", metadata: ["entries": "\(entries)"]) }
        let queue = SubmissionQueue(
            limit: configuration.queueLimit,
            smallBatchLength: configuration.smallBatchLength
        )
        let flusher = Flusher(
            store: store,
            queue: queue,
            intervalMilliseconds: configuration.flushIntervalMilliseconds,
            logger: logger
        )
        let board = StatusBoard()
        let sequencer = Sequencer(
            configuration: configuration,
            queue: queue,
            flusher: flusher,
            ledgers: ledgers,
            log: log,
            flushedFrame: flushedFrame,
            recoveredEntries: entries,
            board: board,
            active: active,
            logger: logger
        )
        flusher.start()
        sequencer.start()
        return EmbeddedLedger(queue: queue, store: store, board: board, active: active)
    }

    package func submit(_ batch: LedgerBatch) async throws -> [LedgerOutcome] {
        guard !batch.commands.isEmpty else { return [] }
        return try await withCheckedThrowingContinuation { continuation in
            add(.batch(batch) { continuation.resume(with: $0.mapError { $0 as any Error }) })
        }
    }

    package func submit(
        _ batch: LedgerBatch,
        then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
    ) {
        guard !batch.commands.isEmpty else { return completion(.success([])) }
        add(.batch(batch, completion))
    }

    package func submit(_ requests: [LedgerRequest]) {
        for request in requests where request.batch.commands.isEmpty { request.completion(.success([])) }
        let (refused, error) = queue.add(requests)
        guard let error else { return }
        for request in refused where !request.batch.commands.isEmpty { request.completion(.failure(error)) }
    }

    package func publish(_ meters: MeterSet, of workspace: WorkspaceID) async throws {
        try await withCheckedThrowingContinuation { add(.meters(meters, workspace, $0)) }
    }

    package func cut(_ context: CustomerContext) async throws -> Sequence64 {
        try await snapshot(context).ledger.sequence
    }

    package func activeCustomers(of workspace: WorkspaceID) -> [CustomerID] { active.customers(of: workspace) }

    /// Waits until everything recorded so far is in the store.
    package func flush() async throws {
        try await withCheckedThrowingContinuation { add(.flushAll($0)) }
    }

    /// Finishes what is queued, brings everything to the store and ends the threads.
    package func stop() async throws {
        try await withCheckedThrowingContinuation { add(.stop($0)) }
    }

    func add(_ submission: Submission) {
        if let error = queue.add(submission) { submission.fail(error) }
    }

    // MARK: Reading

    package func usage(_ query: UsageQuery) async throws -> [UsageRow] {
        var rows: [UsageRow] = []
        for context in query.customers {
            let item = StatementQuery.Item(meter: query.meter, windows: query.windows, groupBy: query.groupBy)
            rows += try await reading(context) { ledger, meters throws(UsageReadError) in
                try item.rows(of: context.customer, filter: query.filter, ledger, meters)
            }
        }
        return rows
    }

    package func statement(_ query: StatementQuery) async throws -> LedgerStatement {
        try await reading(query.context) { ledger, meters throws(UsageReadError) in
            try query.statement(of: ledger, meters: meters)
        }
    }

    package func entries(_ query: EntryQuery) async throws -> EntryPage {
        try await EntryReader(ledger: self, store: store).page(query)
    }

    package func verify(
        _ report: @Sendable (VerifiedCustomer) async throws -> Void
    ) async throws -> [LedgerDifference] {
        try await flush()
        try await VerifyReader(ledger: self, store: store).verify(report)
        return try await store.auditKeys()
    }

    /// Computes on a copy of a customer's ledger, loading beside the sequencer's thread what the computation lacks.
    ///
    /// When the store moves past the copy meanwhile, the copy is taken anew: what is computed is of one moment.
    func reading<Value: Sendable>(
        _ context: CustomerContext,
        _ compute: (CustomerLedger, MeterSet) throws(UsageReadError) -> Value
    ) async throws -> Value {
        for _ in 0..<100 {
            let snapshot = try await snapshot(context)
            var ledger = snapshot.ledger
            attempt: for _ in 0..<64 {
                let missing: Missing
                do {
                    return try compute(ledger, snapshot.meters)
                } catch .overflow {
                    throw LedgerError.overflow
                } catch .missing(let what) {
                    missing = what
                }
                let facts = try await load(missing.requirements)
                if (facts.headSequences[context.customer] ?? 0) > ledger.sequence { break attempt }
                ledger.take(facts)
            }
        }
        throw LedgerError.overloaded(retryAfterSeconds: 1)
    }

    /// Reads from the store beside the sequencer's thread.
    func load(_ requirements: [Requirement]) async throws -> StoredFacts {
        do {
            return try await store.loadConcurrently(requirements)
        } catch {
            throw LedgerError.unreadableStore
        }
    }

    /// Stored entries of a customer by their numbers.
    func records(of customer: CustomerID, in numbers: Range<Sequence64>) async throws -> [LedgerRecord] {
        var records: [LedgerRecord] = []
        var next = numbers.lowerBound
        // Of large entries one read gives fewer than asked for.
        while next < numbers.upperBound {
            let limit = Int(numbers.upperBound - next)
            let stored = try await store.records(of: customer, after: next - 1, limit: limit).records
            guard let last = stored.last else { break }
            records += stored.filter { numbers.contains($0.sequence) }
            next = last.sequence + 1
        }
        return records
    }

    func meters(of workspace: WorkspaceID) async throws -> MeterSet {
        try await withCheckedThrowingContinuation { add(.readMeters(workspace, $0)) }
    }

    /// `instant`: Nothing that is recorded afterwards is said to have come by then.
    func snapshot(_ context: CustomerContext, asOf instant: Timestamp? = nil) async throws -> LedgerSnapshot {
        try await withCheckedThrowingContinuation { add(.snapshot(context, asOf: instant, $0)) }
    }

    /// Of many customers, in order.
    func snapshots(_ contexts: [CustomerContext]) async throws -> [LedgerSnapshot] {
        guard !contexts.isEmpty else { return [] }
        return try await withCheckedThrowingContinuation { add(.snapshots(contexts, $0)) }
    }
}
