/// Looks whether clients can have talked to one counter that takes one question after another.
///
/// There must be an order of all operations in which each stands between its question and its answer, and in which a
/// counter that begins at zero and never exceeds its limit says just what was answered. The search is that of Wing and
/// Gong: whatever may come next is tried, and what was tried once is remembered.
package struct CounterCheck {
    package enum Verdict: Sendable, Hashable {
        case linearizable
        /// There is no such order; says how far one goes.
        case impossible(String)
        /// It was not found out within the bound.
        case undecided
    }

    private let limit: Int64
    /// Those that were answered, in the order in which they were asked.
    private let known: [CounterOperation]
    /// Those that were not, likewise.
    private let unknown: [CounterOperation]

    private var isDone: [Bool]
    private var isTaken: [Bool]
    /// All that were answered before this one stand in the order.
    private var base = 0
    private var doneCount = 0
    private var value: Int64 = 0
    private var seen: Set<Place> = []

    /// What was put into the order so far.
    private struct Place: Hashable {
        var base: Int
        /// Behind the base.
        var done: [Int]
        var taken: [Int]
    }

    private enum Move {
        case known(Int)
        case unknown(Int)
    }

    package init(_ operations: [CounterOperation], limit: Int64) {
        precondition(
            operations.allSatisfy { $0.amount > 0 && $0.asked <= $0.answered },
            "Operations are possible ones."
        )
        self.limit = limit
        let sorted = operations.sorted { ($0.asked, $0.answered) < ($1.asked, $1.answered) }
        known = sorted.filter { $0.outcome != .unknown }
        unknown = sorted.filter { $0.outcome == .unknown }
        isDone = Array(repeating: false, count: known.count)
        isTaken = Array(repeating: false, count: unknown.count)
    }

    /// `steps`: How many operations are put into an order at most, those included that are taken out again.
    package static func verdict(
        _ operations: [CounterOperation],
        limit: Int64,
        steps: Int = 2_000_000
    ) -> Verdict {
        var check = CounterCheck(operations, limit: limit)
        return check.search(steps)
    }

    // MARK: Search

    private mutating func search(_ steps: Int) -> Verdict {
        var stack: [(moves: [Move], next: Int)] = [(moves(), 0)]
        var order: [Move] = []
        var left = steps
        var farthest = (count: -1, value: Int64(0), stuck: [CounterOperation]())
        while doneCount < known.count {
            guard let (moves, next) = stack.last else {
                let stuck = farthest.stuck.map { "\($0)" }.joined(separator: ", ")
                return .impossible(
                    "after \(farthest.count) of \(known.count), at \(farthest.value), none of these can be next: \(stuck)"
                )
            }
            guard next < moves.count else {
                if doneCount > farthest.count { farthest = (doneCount, value, candidates().map { known[$0] }) }
                stack.removeLast()
                if let move = order.popLast() { undo(move) }
                continue
            }
            left -= 1
            guard left > 0 else { return .undecided }
            stack[stack.count - 1].next += 1
            apply(moves[next])
            // What was left as it is now without an end before is left so again.
            if moves.count > 1, !seen.insert(place()).inserted {
                undo(moves[next])
                continue
            }
            order.append(moves[next])
            stack.append((self.moves(), 0))
        }
        return .linearizable
    }

    /// Those that were asked before any that is not in the order was answered.
    private func candidates() -> [Int] {
        var found: [Int] = []
        var end = Int64.max
        for index in base..<known.count where !isDone[index] {
            guard known[index].asked <= end else { break }
            end = min(end, known[index].answered)
            found.append(index)
        }
        return found.filter { known[$0].asked <= end }
    }

    /// What may come next; only one where nothing is lost by it.
    private func moves() -> [Move] {
        let candidates = candidates()
        var moves: [Move] = []
        for index in candidates.sorted(by: { known[$0].answered < known[$1].answered }) {
            let amount = known[index].amount
            switch known[index].outcome {
            case .unknown: preconditionFailure("It was put aside.")
            case .refused:
                // It changes nothing, and is as right later as it is now.
                if value + amount > limit { return [.known(index)] }
            case .admitted(let said):
                guard value + amount <= limit, said == nil || said == value + amount else { continue }
                moves.append(.known(index))
            }
        }
        // Of those that were not answered and are alike, the one that was asked first will do.
        let end = candidates.map { known[$0].answered }.min() ?? .max
        var amounts: Set<Int64> = []
        for index in unknown.indices where !isTaken[index] && unknown[index].asked <= end {
            let amount = unknown[index].amount
            if value + amount <= limit, amounts.insert(amount).inserted { moves.append(.unknown(index)) }
        }
        return moves
    }

    private mutating func apply(_ move: Move) {
        switch move {
        case .known(let index):
            isDone[index] = true
            doneCount += 1
            if case .admitted = known[index].outcome { value += known[index].amount }
            while base < known.count, isDone[base] { base += 1 }
        case .unknown(let index):
            isTaken[index] = true
            value += unknown[index].amount
        }
    }

    private mutating func undo(_ move: Move) {
        switch move {
        case .known(let index):
            isDone[index] = false
            doneCount -= 1
            if case .admitted = known[index].outcome { value -= known[index].amount }
            base = min(base, index)
        case .unknown(let index):
            isTaken[index] = false
            value -= unknown[index].amount
        }
    }

    private func place() -> Place {
        // None behind the last candidate is in the order.
        let last = candidates().last ?? base
        var done: [Int] = []
        var index = base
        while index < known.count, index <= last || isDone[index] {
            if isDone[index] { done.append(index) }
            index += 1
        }
        return Place(base: base, done: done, taken: isTaken.indices.filter { isTaken[$0] })
    }
}

extension CounterHistory {
    /// Whether clients can have talked to one counter, found out by trying.
    package func verdict(limit: Int64) -> CounterCheck.Verdict {
        let gathered = all
        guard let start = gathered.map(\.asked).min() else { return .linearizable }
        func nanoseconds(_ instant: ContinuousClock.Instant) -> Int64 {
            let (seconds, attoseconds) = (instant - start).components
            return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        }
        let operations = gathered.map { operation in
            CounterOperation(
                asked: nanoseconds(operation.asked),
                answered: nanoseconds(operation.answered),
                operation.value.map { .admitted(value: $0) } ?? .refused
            )
        }
        return CounterCheck.verdict(operations, limit: limit)
    }
}
