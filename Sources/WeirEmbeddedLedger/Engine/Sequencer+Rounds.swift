import Logging
import WeirCore
import WeirPrimitives
import WeirStorage

/// Rounds: apply, make durable, answer.
extension Sequencer {
    /// Applies small batches whole and commits them, then applies slices of the large ones.
    ///
    /// So nobody who asks one thing waits for thousands, and small batches are decided in the order in which they came.
    /// While more of them wait, what the large ones have applied stays for the commit that those need anyway.
    func runRound() throws {
        takeSmall()
        let hasSmall = !small.isEmpty
        if hasSmall || !answers.isEmpty {
            timed(\.apply) { applySmall() }
            try commit()
        }
        if !work.isEmpty { timed(\.apply) { applyLarge(sharesTurn: hasSmall || queue.holdsSmallBatches) } }
        if work.isEmpty || delta.byteCount >= configuration.commitBytes || !queue.holdsSmallBatches { try commit() }
        if halfSince == nil, entriesSinceFlush >= configuration.flushEntries / 2 { halfSince = .now }
        if entriesSinceFlush >= configuration.flushEntries, !flushHasFailed { try beginFlush() }
        try waitWhileFarBehind()
    }

    /// Whether a batch is applied whole in the round that it comes into.
    private func isSmall(_ item: BatchWork) -> Bool { item.batch.commands.count <= configuration.smallBatchLength }

    /// Takes the small batches out of the work: most often these are all, and no memory is asked for.
    private func takeSmall() {
        if work.allSatisfy({ isSmall($0) }) {
            swap(&small, &work)
        } else {
            for item in work where isSmall(item) { small.append(item) }
            work.removeAll { isSmall($0) }
        }
    }

    private func applySmall() {
        var appliedThrough = 0
        for index in small.indices {
            if index >= appliedThrough { appliedThrough = applySingles(from: index) }
            do {
                _ = try applySlice(of: &small[index], limit: .max)
                answers.append(.batch(small[index].completion, .success(small[index].outcomes)))
            } catch {
                answerUnreadable(small[index], error)
            }
        }
        small.removeAll(keepingCapacity: true)
    }

    /// Applies a slice of every large batch and answers those that are complete.
    ///
    /// When others wait for little, the large ones share one slice; those that had no part of it go first in the next.
    private func applyLarge(sharesTurn: Bool) {
        var waiting: [BatchWork] = []
        var begun: [BatchWork] = []
        var left = sharesTurn ? configuration.sharedSliceLength : .max
        for var item in work {
            // A commit that is large already leaves the rest for the next one.
            guard left > 0, delta.byteCount < configuration.commitBytes else {
                waiting.append(item)
                continue
            }
            do {
                let applied = item.outcomes.count
                let isComplete = try applySlice(of: &item, limit: left)
                if left < .max {
                    left -= min(left, item.outcomes.count - applied)
                } else if queue.holdsSmallBatches {
                    // Someone came for little: the round ends.
                    left = 0
                }
                if isComplete {
                    answers.append(.batch(item.completion, .success(item.outcomes)))
                    // The log can have it at once, so that answers leave while the rest is applied.
                    if delta.byteCount >= Self.worthCommitting, isLogFree { left = 0 }
                } else {
                    begun.append(item)
                }
            } catch {
                answerUnreadable(item, error)
            }
        }
        work = waiting + begun
    }

    /// Entries made so far stand; the caller asks again by the same keys.
    private func answerUnreadable(_ item: BatchWork, _ error: any Error) {
        logger.error("a batch could not be applied", metadata: ["error": "\(error)"])
        answers.append(.batch(item.completion, .failure(.unreadableStore)))
    }

    /// Applies the batches of one command that follow one another, which are looked up together.
    ///
    /// When something cannot be read, the rest is left to be applied one by one, so that those that fail are alone.
    ///
    /// - Returns: The place behind them.
    private func applySingles(from start: Int) -> Int {
        let end =
            small[start...].prefix(configuration.sliceLength).firstIndex {
                $0.batch.commands.count != 1 || !$0.outcomes.isEmpty || $0.batch.isAtomic
            } ?? min(small.count, start + configuration.sliceLength)
        guard end - start > 1 else { return end }
        do {
            ledgers.beginGlances()
            for index in start..<end { ledgers.glance(at: small[index].batch.commands[0]) }
            try ledgers.prefetch()
            for index in start..<end {
                // By its address: a copy would count references to all that it has.
                let outcome = try small[index].batch.commands.withUnsafeBufferPointer { commands in
                    note(commands[0])
                    return try ledgers.apply(commands[0], prefetched: index - start, delta: &delta)
                }
                small[index].outcomes = [outcome]
            }
        } catch {
            return end
        }
        return end
    }

    /// Applies the next commands of a batch, up to a limit; true when it is complete.
    ///
    /// A slice ends sooner when someone comes who asks for little.
    private func applySlice(of item: inout BatchWork, limit: Int) throws -> Bool {
        let commands = item.batch.commands
        if item.batch.isAtomic {
            try prefetch(commands[...])
            item.outcomes = try applyAtomically(commands)
            return true
        }
        var start = item.outcomes.count
        let end = min(commands.count, start + min(limit, configuration.sliceLength))
        if start == 0 { item.outcomes.reserveCapacity(commands.count) }
        while start < end {
            let next = min(end, start + configuration.prefetchLength)
            try prefetch(commands[start..<next])
            for index in start..<next {
                let command = commands[index]
                note(command)
                item.outcomes.append(try ledgers.apply(command, prefetched: index - start, delta: &delta))
            }
            start = next
            if start < end, commands.count > configuration.smallBatchLength, queue.holdsSmallBatches { break }
        }
        return start == commands.count
    }

    private func prefetch(_ commands: ArraySlice<LedgerCommand>) throws {
        ledgers.beginGlances()
        for index in commands.indices { ledgers.glance(at: commands[index]) }
        try ledgers.prefetch()
    }

    /// Takes the present from a command, unless it is about a customer that lives in a time of its own.
    private func note(_ command: LedgerCommand) {
        let now = command.now
        if now > lastNow, command.context.ownTime == nil { lastNow = now }
    }

    private func apply(_ command: LedgerCommand) throws -> LedgerOutcome {
        note(command)
        return try ledgers.apply(command, delta: &delta)
    }

    /// All commands take effect, or none: the ledgers are put back when one fails.
    private func applyAtomically(_ commands: [LedgerCommand]) throws -> [LedgerOutcome] {
        let mark = delta.mark
        var before: [CustomerID: CustomerLedger] = [:]
        for command in commands { before[command.context.customer] = ledgers[command.context.customer] }
        var outcomes: [LedgerOutcome] = []
        var isRefused = false
        do {
            for command in commands {
                note(command)
                let outcome = try ledgers.apply(command, delta: &delta)
                if case .failed = outcome { isRefused = true }
                outcomes.append(outcome)
            }
        } catch {
            undo(before, to: mark)
            throw error
        }
        guard isRefused else { return outcomes }
        undo(before, to: mark)
        return outcomes.map { outcome in
            if case .failed = outcome { return outcome }
            return .failed(.batchFailed)
        }
    }

    private func undo(_ before: [CustomerID: CustomerLedger], to mark: (bytes: Int, count: Int)) {
        delta.rewind(to: mark)
        for (customer, ledger) in before { ledgers[customer] = ledger }
    }

    /// Has what was applied made durable, as soon as the commit before is; whoever waits is told then.
    ///
    /// While one is under way the next one grows, up to its bound: that is what a sync costs others, and no more.
    func commit() throws {
        ledgers.endRound()
        guard !delta.isEmpty || !answers.isEmpty else { return }
        if isCommitting {
            guard delta.byteCount >= configuration.commitBytes || logThread.hasResult else { return }
            try finishCommit()
        }
        // Of a few a sync right here is told soonest.
        guard answers.count > 2 || !work.isEmpty || delta.byteCount > 1 << 16, !delta.isEmpty else {
            return try commitHere()
        }
        unflushedEntries += delta.count
        var commit = spare
        spare = Commit(delta: LedgerDelta(), answers: [], flushedFrame: 0)
        swap(&commit.delta, &delta)
        swap(&commit.answers, &answers)
        commit.flushedFrame = unneededFrame
        isCommitting = true
        queue.forgetTaken()
        tellBoard()
        logThread.begin(consume commit)
    }

    /// Bytes for which a round of large batches ends as soon as the log can have them.
    private static let worthCommitting = 1 << 16

    /// Whether a commit can be handed over without waiting for the one before.
    private var isLogFree: Bool { !isCommitting || logThread.hasResult }

    /// As ``commit()``, and waits until it is durable.
    func commitNow() throws {
        if isCommitting { try finishCommit() }
        try commitHere()
    }

    /// Waits for the commit that was handed over.
    func finishCommit() throws {
        guard isCommitting, let result = logThread.take() else { return }
        isCommitting = false
        if let failure = result.failure {
            answers = result.commit.answers + answers
            throw failure
        }
        times.commit.add(result.duration)
        spare = result.commit
        // What was taken meanwhile may have come to nothing that a commit would be made for.
        if delta.isEmpty, answers.isEmpty { queue.forgetTaken() }
    }

    /// Writes, syncs and tells on this thread.
    private func commitHere() throws {
        ledgers.endRound()
        guard !delta.isEmpty || !answers.isEmpty else { return }
        queue.forgetTaken()
        if !delta.isEmpty {
            try timed(\.commit) { try log.append(delta.bytes, flushedFrame: unneededFrame) }
            unflushedEntries += delta.count
            tellBoard()
        }
        var commit = Commit(delta: LedgerDelta(), answers: [], flushedFrame: unneededFrame)
        swap(&commit.delta, &delta)
        swap(&commit.answers, &answers)
        commit.tell(board: board, active: active, logBytes: log.totalSize)
        swap(&commit.delta, &delta)
        swap(&commit.answers, &answers)
    }

    /// Frames up to this one are needed by nobody any more: the store has them, and no copy is made of them.
    private var unneededFrame: UInt64 { min(flushedFrame, heldFrame ?? .max) }

    private func tellBoard() {
        let residentCustomers = ledgers.count
        board.update { status in
            status.unflushedEntries = unflushedEntries
            status.residentCustomers = residentCustomers
            status.times = times
        }
    }

    /// Adds the time of a step to what metrics show.
    @discardableResult
    func timed<Value, Failure>(
        _ step: WritableKeyPath<StepTimes, StepTime>,
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let start = ContinuousClock.now
        defer { times[keyPath: step].add(ContinuousClock.now - start) }
        return try body()
    }

    func takeSnapshot(
        _ context: CustomerContext,
        _ continuation: CheckedContinuation<LedgerSnapshot, any Error>
    ) {
        do {
            answers.append(.snapshot(continuation, try snapshot(context)))
        } catch {
            logger.error("a customer's ledger could not be read", metadata: ["error": "\(error)"])
            continuation.resume(throwing: LedgerError.unreadableStore)
        }
    }

    /// Brings all of them into memory in one read.
    func takeSnapshots(
        _ contexts: [CustomerContext],
        _ continuation: CheckedContinuation<[LedgerSnapshot], any Error>
    ) {
        do {
            ledgers.beginGlances()
            for context in contexts { ledgers.glance(at: reading(context)) }
            try ledgers.prefetch()
            answers.append(.snapshots(continuation, try contexts.map { try snapshot($0) }))
        } catch {
            logger.error("customers' ledgers could not be read", metadata: ["error": "\(error)"])
            continuation.resume(throwing: LedgerError.unreadableStore)
        }
    }

    private func snapshot(_ context: CustomerContext) throws -> LedgerSnapshot {
        _ = try apply(reading(context))
        guard let ledger = ledgers[context.customer] else {
            throw LedgerError.unavailable("the customer's ledger is not in memory")
        }
        return LedgerSnapshot(ledger: ledger, meters: ledgers.workingSet.meters(of: context.workspace))
    }

    /// Asking for nothing brings the customer into memory and its meters up to date.
    private func reading(_ context: CustomerContext) -> LedgerCommand {
        .readQuotas(QuotaReadCommand(context: context, items: [], now: context.ownTime ?? lastNow))
    }
}

extension LedgerError {
    /// The store could not be read.
    ///
    /// Entries made so far stand; whoever asks again by the same keys repeats nothing.
    static let unreadableStore = LedgerError.unavailable("the store cannot be read; send the request again")
}
