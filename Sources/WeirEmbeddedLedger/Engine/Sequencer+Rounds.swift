import Logging
import WeirCore
import WeirPrimitives
import WeirStorage

/// Rounds: apply, make durable, answer.
extension Sequencer {
    /// Applies small batches whole and slices of large ones, commits, and answers those that are complete.
    ///
    /// While small batches wait, large ones share one slice a round, so that nobody who asks one thing waits for
    /// thousands. What is left of a large batch lets those that came meanwhile pass; one that has had no turn yet goes
    /// first in the next round.
    func runRound() throws {
        var current = work
        var unfinished: [BatchWork] = []
        var begun: [BatchWork] = []
        work = []
        var appliedThrough = 0
        var turn = Turn(left: current.contains { isSmall($0) } ? configuration.sharedSliceLength : .max)
        for index in current.indices {
            // A commit that is large already leaves the rest for the next one.
            if delta.byteCount >= configuration.commitBytes {
                unfinished.append(contentsOf: current[index...])
                break
            }
            if index >= appliedThrough { appliedThrough = applySingles(of: &current, from: index) }
            let isSmall = isSmall(current[index])
            guard isSmall || turn.left > 0 else {
                unfinished.append(current[index])
                continue
            }
            do {
                let applied = current[index].outcomes.count
                guard try applySlice(of: &current[index], turn: &turn, isSmall: isSmall) else {
                    if current[index].outcomes.count > applied {
                        begun.append(current[index])
                    } else {
                        unfinished.append(current[index])
                    }
                    continue
                }
                answers.append(.batch(current[index].completion, .success(current[index].outcomes)))
            } catch {
                // The store could not be read. Entries made so far stand; the caller asks again by the same keys.
                logger.error("a batch could not be applied", metadata: ["error": "\(error)"])
                answers.append(.batch(current[index].completion, .failure(.unreadableStore)))
            }
        }
        work = unfinished + begun
        try commit()
        if unflushedEntries >= configuration.flushEntries, !flushHasFailed { try beginFlush() }
        try waitWhileFarBehind()
    }

    /// Whether a batch is applied whole in the round that it comes into.
    private func isSmall(_ item: BatchWork) -> Bool { item.batch.commands.count <= configuration.smallBatchLength }

    /// What the large batches of a round may still apply.
    private struct Turn {
        /// Commands; `max` while nobody waits for them.
        var left: Int
    }

    /// Applies the batches of one command that follow one another, which are looked up together.
    ///
    /// When something cannot be read, the rest is left to be applied one by one, so that those that fail are alone.
    ///
    /// - Returns: The place behind them.
    private func applySingles(of items: inout [BatchWork], from start: Int) -> Int {
        let end =
            items[start...].prefix(configuration.sliceLength).firstIndex {
                $0.batch.commands.count != 1 || !$0.outcomes.isEmpty || $0.batch.isAtomic
            } ?? min(items.count, start + configuration.sliceLength)
        guard end - start > 1 else { return end }
        let commands = items[start..<end].map { $0.batch.commands[0] }
        do {
            try ledgers.prefetch(commands[...])
            for (index, command) in commands.enumerated() {
                lastNow = max(lastNow, command.now)
                items[start + index].outcomes = [try ledgers.apply(command, prefetched: index, delta: &delta)]
            }
        } catch {
            return end
        }
        return end
    }

    /// Applies the next commands of a batch; true when it is complete.
    private func applySlice(of item: inout BatchWork, turn: inout Turn, isSmall: Bool) throws -> Bool {
        let commands = item.batch.commands
        if item.batch.isAtomic {
            try ledgers.prefetch(commands[...])
            item.outcomes = try applyAtomically(commands)
            if !isSmall { turn.left -= min(turn.left, commands.count) }
            return true
        }
        var start = item.outcomes.count
        let end = min(commands.count, start + configuration.sliceLength)
        if start == 0 { item.outcomes.reserveCapacity(commands.count) }
        while start < end {
            let length = min(configuration.prefetchLength, isSmall ? .max : turn.left)
            guard length > 0 else { return false }
            let next = min(end, start + length)
            try ledgers.prefetch(commands[start..<next])
            for index in start..<next {
                let command = commands[index]
                lastNow = max(lastNow, command.now)
                item.outcomes.append(try ledgers.apply(command, prefetched: index - start, delta: &delta))
            }
            if !isSmall {
                turn.left -= turn.left == .max ? 0 : next - start
                // Someone came for little: the round ends soon.
                if turn.left == .max, queue.holdsSmallBatches { turn.left = 0 }
            }
            start = next
        }
        return end == commands.count
    }

    private func apply(_ command: LedgerCommand) throws -> LedgerOutcome {
        lastNow = max(lastNow, command.now)
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
                lastNow = max(lastNow, command.now)
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

    /// Makes the round durable, then answers.
    func commit() throws {
        if !delta.isEmpty {
            let entries = delta.count
            try log.append(delta.bytes, flushedFrame: flushedFrame)
            unflushedEntries += entries
            delta.removeAll()
            let residentCustomers = ledgers.count
            board.update { status in
                status.commits += 1
                status.entries += UInt64(entries)
                status.unflushedEntries = unflushedEntries
                status.residentCustomers = residentCustomers
                status.logBytes = log.totalSize
            }
        }
        ledgers.endRound()
        // Nothing that is told asks for another commit on this thread.
        for answer in answers { answer.tell(nil) }
        answers.removeAll(keepingCapacity: true)
    }

    func takeSnapshot(
        _ context: CustomerContext,
        _ continuation: CheckedContinuation<LedgerSnapshot, any Error>
    ) {
        do {
            // Asking for nothing brings the customer into memory and its meters up to date.
            _ = try apply(.readQuotas(QuotaReadCommand(context: context, items: [], now: lastNow)))
            guard let ledger = ledgers[context.customer] else {
                throw LedgerError.unavailable("the customer's ledger is not in memory")
            }
            let snapshot = LedgerSnapshot(
                ledger: ledger,
                meters: ledgers.workingSet.meters(of: context.workspace)
            )
            answers.append(.snapshot(continuation, snapshot))
        } catch {
            logger.error("a customer's ledger could not be read", metadata: ["error": "\(error)"])
            continuation.resume(throwing: LedgerError.unreadableStore)
        }
    }
}

extension LedgerError {
    /// The store could not be read.
    ///
    /// Entries made so far stand; whoever asks again by the same keys repeats nothing.
    static let unreadableStore = LedgerError.unavailable("the store cannot be read; send the request again")
}
