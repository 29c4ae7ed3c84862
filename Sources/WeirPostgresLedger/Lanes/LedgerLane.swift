import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage

/// One stream of group commits: a connection with its thread, and the customers that it has in memory.
///
/// It commits whatever queued during its last commit. No timers: under load commits get larger, alone a request waits for
/// one.
final class LedgerLane: Sendable {
    let queue: LaneQueue
    let shared: LaneShared
    let connection: PostgresConnection
    let state: LaneState
    private let node: Int64
    let patience: LanePatience
    /// Where those go whose long history must be gone through.
    private let detour: LaneDetour
    private let role: LaneRole

    /// `node`: A number that no other lane of any node has, now or later.
    init(
        _ shared: LaneShared,
        _ configuration: PostgresConfiguration,
        node: Int64,
        _ role: LaneRole,
        _ detour: LaneDetour
    ) {
        self.shared = shared
        self.node = node
        self.detour = detour
        self.role = role
        switch role {
        case .ofAll(let spread, _):
            queue = LaneQueue(shared.configuration)
            spread.add(queue)
        case .detour:
            queue = detour.queue
        }
        connection = PostgresConnection(configuration)
        patience = LanePatience(.milliseconds(shared.configuration.patienceMilliseconds))
        state = LaneState(shared.configuration)
    }

    /// Commits what is queued until the queue is closed and empty; or, when the task is cancelled, answers everyone that
    /// nothing is known.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { [self] in
                await patience.watch { late, time in
                    guard isGivenUp(after: time) else { return answerLate() }
                    let failure = LedgerError.unavailable("the database does not answer; send the request again")
                    for part in late.parts { part.work.answer.give(.failure(failure)) }
                    for work in queue.takeAll() { work.answer.give(.failure(failure)) }
                }
            }
            await commitAll()
            group.cancelAll()
        }
    }

    /// Whether those who wait for a round that has taken so long are told that nothing is known of it.
    ///
    /// A database that answers others is slow, or others hold what the round needs: what is accepted is done then.
    private func isGivenUp(after time: Duration) -> Bool {
        !shared.isAnswering() || time >= .milliseconds(shared.configuration.roundMilliseconds)
    }

    /// Tells those who have waited too long in the queue to come back.
    private func answerLate() {
        let longest = Duration.milliseconds(shared.configuration.roundMilliseconds)
        for work in queue.takeAll(since: .now - longest) {
            work.answer.give(.failure(.overloaded(retryAfterSeconds: 1)))
        }
    }

    private func commitAll() async {
        var number: Int64 = 0
        for await _ in queue.arrivals {
            while let round = queue.next() {
                number += 1
                await commit(round, number)
            }
            if role.isIdle { state.rest() }
        }
        // What came between the last look and the end.
        queue.close("the ledger has stopped")
        while let round = queue.next() {
            number += 1
            await commit(round, number)
        }
        await connection.close()
    }

    private func commit(_ round: LaneRound, _ number: Int64) async {
        answerLate()
        if shared.isReadOnly() { return await answerQuestions(of: round) }
        let round = role.isDetour ? round : detour.divert(round)
        guard !round.parts.isEmpty else { return }
        let bucket = round.parts.first?.work.batch.commands.first.map { CustomerPlace.bucket(of: $0.context.customer) }
        let name = BatchName(bucket: bucket ?? 0, node: node, number: number << 20)
        let begun = ContinuousClock.now
        patience.begin(round)
        defer {
            patience.end()
            role.note(round, took: ContinuousClock.now - begun)
            if role.isDetour { detour.end(round) }
        }
        do {
            // Together they wait twice; then those who want nothing of what is held go on by themselves.
            try await commit(round, name, until: deadline, lockWaits: round.parts.count > 1 ? 2 : .max)
        } catch let error as HistoryIsLong {
            detour.begin(error.customer)
            queue.putBack(round.parts.map(\.work))
        } catch  where shared.isOutage(error) || round.parts.count < 2 {
            await fail(round.parts[...], error)
        } catch {
            await commitSingly(round, name)
        }
    }

    /// Whoever asked for what cannot be done fails alone; what nobody waits for any more is not tried.
    private func commitSingly(_ round: LaneRound, _ name: BatchName) async {
        let deadline = self.deadline
        var held: Set<CustomerID> = []
        for (index, part) in round.parts.enumerated() where !part.work.answer.isGiven {
            let customers = Set(part.work.batch.commands.map(\.context.customer))
            guard ContinuousClock.now < deadline, held.isDisjoint(with: customers) else {
                tryLater(part.work)
                continue
            }
            var single = LaneRound()
            single.parts = [part]
            let own = BatchName(bucket: name.bucket, node: node, number: name.number + Int64(index + 1) * 20)
            do {
                try await commit(single, own, until: deadline, lockWaits: 1)
            } catch let error as HistoryIsLong {
                detour.begin(error.customer)
                queue.putBack([part.work])
            } catch  where shared.isOutage(error) {
                return await fail(round.parts[index...], error)
            } catch {
                // One wait is enough for all who want the same.
                let known = error as? PostgresError
                if known == .lockNotAvailable || known == .timedOut { held.formUnion(customers) }
                if known == .lockNotAvailable {
                    tryLater(part.work)
                } else {
                    part.work.answer.give(.failure(shared.failure(of: error)))
                }
            }
        }
    }

    /// Others hold what a batch needs, mostly another node's commit: it comes again behind all that wait, a few times.
    private func tryLater(_ work: LaneWork) {
        var work = work
        work.tries += 1
        if work.tries < shared.configuration.triesOfHeld {
            queue.putBack([work])
        } else {
            work.answer.give(.failure(.overloaded(retryAfterSeconds: 1)))
        }
    }

    private func fail(_ parts: ArraySlice<(work: LaneWork, end: Int)>, _ error: any Error) async {
        let failure = shared.failure(of: error)
        for part in parts { part.work.answer.give(.failure(failure)) }
        if shared.isOutage(error) { await standDown(failure) }
    }

    /// Of a round that begins now.
    private var deadline: ContinuousClock.Instant {
        ContinuousClock.now + .milliseconds(shared.configuration.roundMilliseconds)
    }

    /// `lockWaits`: After so many waits for a row that somebody else holds it is given up.
    private func commit(
        _ round: LaneRound,
        _ name: BatchName,
        until deadline: ContinuousClock.Instant,
        lockWaits: Int
    ) async throws {
        let outcome = try await committed(round, name, until: deadline, lockWaits: lockWaits)
        shared.tell(outcome)
        answer(round, outcome)
    }

    /// Answers batches that are complete; the others go on.
    private func answer(_ round: LaneRound, _ outcome: RoundOutcome) {
        var left: [LaneWork] = []
        for (part, outcomes) in zip(round.parts, outcome.outcomes) {
            var work = part.work
            work.take(outcomes)
            if work.left > 0, !work.answer.isGiven {
                left.append(work)
            } else {
                work.answer.give(.success(work.outcomes))
            }
        }
        queue.putBack(left)
    }

    /// Without the database everyone who waits is told so, and the next try comes a little later.
    private func standDown(_ failure: LedgerError) async {
        for work in queue.takeAll() { work.answer.give(.failure(failure)) }
        try? await ContinuousClock().sleep(for: .milliseconds(shared.configuration.reconnectMilliseconds))
    }

    // MARK: Trying

    /// Commits a round, again when others were in its way; durable on return.
    private func committed(
        _ round: LaneRound,
        _ first: BatchName,
        until deadline: ContinuousClock.Instant,
        lockWaits: Int
    ) async throws -> RoundOutcome {
        var name = first
        var hasReconnected = false
        var waits = 0
        var keysMayClash = false
        for attempt in 1...shared.configuration.attempts {
            do {
                let outcome = try await attemptRound(round, name, keysMayClash: keysMayClash)
                state.keep(share: role.share)
                return outcome
            } catch SessionIsNew.error {
                try await begin()
            } catch let error as MetersAreOlder {
                state.undo()
                try await shared.refreshMeters(of: error.workspace, to: error.version)
            } catch PostgresError.unknownOutcome {
                // Only what was written can have taken place; the outcome was kept when the commit was sent.
                // The session is let go first: a connection that hangs may be what keeps the commit open.
                state.end()
                if let outcome = try await lookedUp(name) { return outcome }
            } catch  where RowsHaveChanged.isMeant(by: error) {
                // What it touched is read anew, and held.
                state.giveWay()
            } catch let error as PostgresError {
                state.undo()
                if case .uniqueViolation = error { keysMayClash = true }
                switch error {
                case .connectionLost where !hasReconnected:
                    hasReconnected = true
                    state.end()
                case .deadlock, .serializationFailure, .lockNotAvailable, .uniqueViolation:
                    if error == .lockNotAvailable { waits += 1 }
                    let isLast = attempt == shared.configuration.attempts || ContinuousClock.now >= deadline
                    guard !isLast, waits < lockWaits, round.isAwaited else { throw error }
                    try await pause(name, attempt)
                case _:
                    state.end()
                    // Another server may take writes.
                    if error == .readOnly { await connection.disconnect() }
                    throw error
                }
            } catch {
                state.undo()
                throw error
            }
            name = BatchName(bucket: name.bucket, node: name.node, number: name.number + 1)
        }
        throw LedgerError.overloaded(retryAfterSeconds: 1)
    }

    private enum SessionIsNew: Error { case error }

    private func attemptRound(
        _ round: LaneRound,
        _ name: BatchName,
        keysMayClash: Bool
    ) async throws -> RoundOutcome {
        let transaction = RoundTransaction(
            round,
            name,
            shared.configuration,
            limitsPast: !role.isDetour,
            keysMayClash: keysMayClash
        )
        let meterSets = shared.meterSets
        let floor = shared.floor
        return try await connection.transaction(isolation: .readCommitted, attempts: 1) { [state] session in
            guard state.isBegun(session) else { throw SessionIsNew.error }
            let outcome = try state.run(touching: transaction.places.map(\.customer)) { cache in
                try transaction.run(session, &cache, floor: floor, meterSets, backend: state.backend)
            }
            state.hold(outcome, of: name)
            return outcome
        }
    }

    private func begin() async throws {
        try await connection.run { [state] session in
            let (keySecret, backend) = try LaneSession.begin(session)
            state.begin(session, keySecret, backend: backend)
        }
    }

    /// Those who were in each other's way come back at different times.
    private func pause(_ name: BatchName, _ attempt: Int) async throws {
        let longest = UInt64(min(50, 1 << min(attempt, 6)))
        let mixed = UInt64(bitPattern: name.node &+ name.number) &* 0x9E37_79B9_7F4A_7C15
        try await ContinuousClock().sleep(for: .milliseconds(Int64(mixed >> 32 % (longest + 1))))
    }
}
