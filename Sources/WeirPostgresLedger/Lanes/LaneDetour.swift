import Synchronization
import WeirCore
import WeirPrimitives
import WeirStorage

/// A customer's history must be gone through, and is longer than one page: not by a lane in which others wait.
struct HistoryIsLong: Error {
    let customer: CustomerID
}

/// The way of customers whose long history must be gone through, as for a new meter: to a lane beside the others, so that
/// nobody else waits for it.
final class LaneDetour: Sendable {
    private struct State {
        var customers: Set<CustomerID> = []
        var count = 0
    }

    /// Of the lane beside the others; each commit there is for one customer, whose history may take it all its time.
    let queue: LaneQueue
    private let state = Mutex(State())

    init(_ configuration: PostgresLedgerConfiguration) { queue = LaneQueue(configuration, .byCustomer) }

    /// How many customers were sent this way.
    var count: Int { state.withLock { $0.count } }

    /// Sends a customer's batches this way until one of them is done.
    func begin(_ customer: CustomerID) {
        state.withLock { state in
            if state.customers.insert(customer).inserted { state.count += 1 }
        }
    }

    /// Lets customers whose batches are answered go to their own lane again, where it is found out anew whether they need
    /// the detour.
    func end(_ round: LaneRound) {
        state.withLock { state in
            guard !state.customers.isEmpty else { return }
            for part in round.parts where part.work.answer.isGiven {
                for command in part.work.batch.commands { state.customers.remove(command.context.customer) }
            }
        }
    }

    /// Takes those out of a round who go this way.
    ///
    /// - Returns: The round without them.
    func divert(_ round: LaneRound) -> LaneRound {
        let customers = state.withLock { $0.customers }
        guard !customers.isEmpty else { return round }
        var kept = round
        kept.parts = []
        for part in round.parts {
            let isSent = part.work.batch.commands[part.work.outcomes.count...]
                .contains { customers.contains($0.context.customer) }
            if !isSent {
                kept.parts.append(part)
            } else if let refusal = queue.add(part.work) {
                part.work.answer.give(.failure(refusal))
            }
        }
        return kept
    }
}
