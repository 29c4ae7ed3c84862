package import Logging
package import WeirCore
package import WeirPostgres
package import WeirPrimitives
package import WeirStorage

/// The ledger on PostgreSQL, of which several nodes use one: exact whichever is asked.
///
/// Customers are dealt over lanes, each of which commits for many callers at once. Whoever changes a customer holds its
/// row, and what it decides on is what the row says; nothing is answered before it is committed. ``run()`` must be
/// running.
package final class PostgresLedger: Ledger, Sendable {
    let shared: LaneShared
    private let lanes: [LedgerLane]
    private let spread: LaneSpread
    /// Beside the others, for what takes long.
    private let sideLane: LedgerLane
    let detour: LaneDetour
    let readers: PostgresPool
    private let upkeep: LedgerUpkeep

    /// Makes the ledger; it connects when it is first asked for something.
    ///
    /// What is given:
    /// - `database`: Where ``PostgresLedgerSchema`` is.
    /// - `readers`: Connections for questions that decide nothing, made with what `epochs` guards.
    /// - `epochs`: One for all that the node does with the database.
    /// - `meterSets`: All meters of all workspaces that are known, archived ones too.
    /// - `node`: A random number, by which this node's commits are told from those of all others for ever.
    /// - `readMeters`: Reads a workspace's meters, when another node has met newer ones than this.
    /// - `isReadOnly`: Whether the database is known to be read only now: then questions alone are answered.
    /// - `isAnswering`: Whether it is known to answer now: then a slow commit is waited for.
    package init(
        database: PostgresConfiguration,
        node: Int64,
        readers: PostgresPool,
        epochs: EpochGuard,
        meterSets: [WorkspaceID: MeterSet],
        readMeters: @escaping @Sendable (WorkspaceID) async throws -> MeterSet,
        isReadOnly: @escaping @Sendable () -> Bool = { false },
        isAnswering: @escaping @Sendable () -> Bool = { false },
        configuration: PostgresLedgerConfiguration = PostgresLedgerConfiguration(),
        logger: Logger
    ) {
        shared = LaneShared(
            configuration: configuration,
            meterSets: meterSets,
            readMeters: readMeters,
            isReadOnly: isReadOnly,
            isAnswering: isAnswering,
            logger: logger
        )
        self.readers = readers
        var named = epochs.guarding(database)
        named.takesReadOnly = true
        named.applicationName = "\(database.applicationName) ledger"
        // Whoever waits for a lane is not to wait for as long as a report may take.
        named.statementTimeout = min(database.statementTimeout, .seconds(5))
        named.lockTimeout = min(database.lockTimeout, .seconds(2))
        upkeep = LedgerUpkeep(shared, named, logger: logger)
        // Who wants another customer than the one that somebody holds is to be answered before patience ends.
        let patience = Duration.milliseconds(configuration.patienceMilliseconds)
        named.lockTimeout = min(named.lockTimeout, max(.milliseconds(50), patience / 4))
        let count = max(1, configuration.lanes)
        let detour = LaneDetour(configuration)
        self.detour = detour
        let spread = LaneSpread(configuration)
        self.spread = spread
        lanes = (0..<count).map { [shared, named] lane in
            LedgerLane(shared, named, node: node &+ Int64(lane), .ofAll(spread, place: lane), detour)
        }
        sideLane = LedgerLane(shared, named, node: node &+ Int64(count), .detour, detour)
    }

    /// Commits what is asked for until ``stop()``; then what is queued still.
    package func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { [lanes, detour] in
                await withDiscardingTaskGroup { group in
                    for lane in lanes { group.addTask { await lane.run() } }
                }
                // Until then any of them may send someone there.
                detour.queue.close("the ledger has stopped")
            }
            group.addTask { [sideLane] in await sideLane.run() }
            group.addTask { [upkeep] in await upkeep.run() }
        }
    }

    /// Takes nothing any more, so that ``run()`` ends when what is queued has been answered.
    package func stop() {
        for lane in lanes { lane.queue.close("the ledger is stopping") }
        upkeep.stop()
    }

    /// Commands that wait for a group commit.
    package var queuedCommands: Int { lanes.reduce(detour.queue.length) { $0 + $1.queue.length } }

    // MARK: Writing

    package func submit(_ batch: LedgerBatch) async throws -> [LedgerOutcome] {
        try await withCheckedThrowingContinuation { continuation in
            submit(batch) { continuation.resume(with: $0.mapError { $0 as any Error }) }
        }
    }

    package func submit(
        _ batch: LedgerBatch,
        then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
    ) {
        guard let first = batch.commands.first else { return completion(.success([])) }
        let lanes = spread.lanes
        let whole = part(of: first, lanes)
        if batch.isAtomic || batch.commands.allSatisfy({ part(of: $0, lanes) == whole }) {
            return add(batch, to: whole, asOf: nil, completion)
        }
        let split = SplitBatch(batch, completion) { self.part(of: $0, lanes) }
        for piece in split.pieces {
            add(piece.batch, to: piece.part, asOf: nil) { split.take($0, at: piece.places) }
        }
    }

    /// What may be committed together: a lane's customers, or a bucket's where each commit is for one.
    ///
    /// `lanes`: How many of them are in use.
    private func part(of command: LedgerCommand, _ lanes: Int) -> Int64 {
        let bucket = CustomerPlace.bucket(of: command.context.customer)
        return shared.configuration.mixesBuckets ? bucket % Int64(lanes) : bucket
    }

    private func add(
        _ batch: LedgerBatch,
        to part: Int64,
        asOf: Timestamp?,
        _ completion: @escaping BatchCompletion
    ) {
        if let error = lanes[Int(part) % lanes.count].queue.add(batch, asOf: asOf, completion) {
            completion(.failure(error))
        }
    }

    package func publish(_ meters: MeterSet, of workspace: WorkspaceID) async throws {
        shared.publish(meters, of: workspace)
    }

    package func activeCustomers(of workspace: WorkspaceID) -> [CustomerID] {
        shared.active.customers(of: workspace)
    }

    /// Brings ledgers to the present meters, and settles that nothing comes any more by a moment.
    ///
    /// - Throws: ``LedgerError/overflow`` when what a new meter is to count cannot be held.
    func touch(_ contexts: [CustomerContext], asOf: Timestamp? = nil) async throws {
        for context in contexts {
            let reading = QuotaReadCommand(context: context, items: [], now: context.ownTime ?? shared.floor)
            let batch = LedgerBatch([.readQuotas(reading)])
            let outcomes: [LedgerOutcome] = try await withCheckedThrowingContinuation { continuation in
                add(batch, to: part(of: .readQuotas(reading), spread.lanes), asOf: asOf) {
                    continuation.resume(with: $0.mapError { $0 as any Error })
                }
            }
            guard case .failed(let failure) = outcomes.first else { continue }
            if failure == .overflow { throw LedgerError.overflow }
            throw LedgerError.unavailable("a customer's meters cannot be brought up to date: \(failure)")
        }
    }
}
