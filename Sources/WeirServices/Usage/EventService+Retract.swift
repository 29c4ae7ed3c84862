import WeirCore
package import WeirPrimitives
import WeirStorage

/// Which events to retract.
package enum RetractionSelection: Sendable {
    /// At most ``EventService/maximumRetraction`` keys of one customer.
    case keys([String], of: CustomerReference)
    /// What a filter shows and still counts, from behind a place on.
    case filter(EventFilter, after: EventCursor?)
}

extension RetractionSelection {
    fileprivate var namesCustomer: Bool {
        switch self {
        case .keys: true
        case .filter(let filter, _): filter.customer != nil
        }
    }
}

/// What a retraction did, or would do.
package struct RetractionOutcome: Sendable {
    /// Events that are chosen and were not retracted before.
    package var matched = 0
    /// Events that were retracted now; none in a dry run.
    package var retracted = 0
    /// How many of the chosen events each meter counts, or did, by its code; not told when keys are retracted.
    package var meters: [String: Int] = [:]
    /// The first of the chosen events; not told when keys are retracted.
    package var sample: [EventListing] = []
    /// Keys that name no event.
    package var missing: [String] = []
    /// Where to go on; nil when there is no more.
    package var next: EventCursor?
    /// Whose events they are, when the selection names a customer and has chosen some.
    package var customer: CustomerID?
}

extension EventService {
    /// Events that one call retracts, at most.
    package static let maximumRetraction = 10_000
    /// Events that the answer shows.
    private static let shownRetractions = 20
    /// Commands that are submitted together.
    private static let retractionBatch = 1000

    /// Takes many events out of everything they count in, or only says which it would be.
    ///
    /// One call looks at a bounded part of the ledger; whoever follows `next` sees all of it. Repeating it is harmless.
    ///
    /// - Throws: ``WeirError`` `notFound` for a customer that is not there.
    package func retract(
        _ selection: RetractionSelection,
        isDryRun: Bool,
        context: CallContext
    ) async throws -> RetractionOutcome {
        var outcome = RetractionOutcome()
        var chosen: [EventListing]
        switch selection {
        case .keys(let keys, let customer) where !isDryRun:
            return try await retract(keys, of: customer, context)
        case .keys(let keys, let customer):
            // No key is looked up without changing anything, so the customer's events are gone through.
            chosen = []
            let wanted = Set(keys)
            var filter = EventFilter(customer: customer)
            filter.keys = wanted
            var after: EventCursor?
            repeat {
                let page = try await events(filter, after: after, limit: Self.maximumRetraction, context: context)
                chosen += page.events.filter { $0.status != .replaced }
                after = page.next
            } while after != nil && Set(chosen.map(\.event.event.key)).count < wanted.count
            let found = Set(chosen.map(\.event.event.key))
            outcome.missing = keys.filter { !found.contains($0) }
        case .filter(let filter, let after):
            let page = try await events(filter, after: after, limit: Self.maximumRetraction, context: context)
            chosen = page.events
            outcome.next = page.next
        }
        chosen.removeAll { $0.status == .replaced || $0.status == .retracted }
        outcome.matched = chosen.count
        if selection.namesCustomer { outcome.customer = chosen.first?.customer.id }
        outcome.sample = Array(chosen.prefix(Self.shownRetractions))
        for code in chosen.flatMap(\.meters) { outcome.meters[code, default: 0] += 1 }
        if !isDryRun { outcome.retracted = try await carryOut(chosen, context) }
        return outcome
    }

    /// Retracts events by their keys alone.
    private func retract(
        _ keys: [String],
        of reference: CustomerReference,
        _ context: CallContext
    ) async throws -> RetractionOutcome {
        let policy = try await directory.policy(of: context.workspace)
        let customer = try await directory.requirePolicy(of: reference, under: policy)
        let commands = keys.map {
            LedgerCommand.retract(RetractCommand(context: customer.context, key: $0, now: customer.now(context.now)))
        }
        var outcome = RetractionOutcome()
        for (key, result) in zip(keys, try await ledger.submit(LedgerBatch(commands))) {
            switch result {
            case .retracted(_, let wasRetracted): outcome.retracted += wasRetracted ? 0 : 1
            case .failed: outcome.missing.append(key)
            case .recorded, .decided, .reserved, .renewed, .committed, .released, .quotas, .explained,
                .reservation:
                throw WeirError.unexpectedOutcome
            }
        }
        outcome.matched = outcome.retracted
        outcome.customer = customer.customer.id
        return outcome
    }

    /// Retracts events, and counts those that were not retracted meanwhile.
    private func carryOut(_ chosen: [EventListing], _ context: CallContext) async throws -> Int {
        let policy = try await directory.policy(of: context.workspace)
        var retracted = 0
        for start in stride(from: 0, to: chosen.count, by: Self.retractionBatch) {
            var commands: [LedgerCommand] = []
            for listing in chosen[start..<min(start + Self.retractionBatch, chosen.count)] {
                let customer = try await directory.requirePolicy(of: .id(listing.customer.id), under: policy)
                commands.append(
                    .retract(
                        RetractCommand(
                            context: customer.context,
                            key: listing.event.event.key,
                            // One that was corrected since it was read may be none of those that were chosen.
                            version: listing.event.sequence,
                            now: customer.now(context.now)
                        )
                    )
                )
            }
            for outcome in try await ledger.submit(LedgerBatch(commands)) {
                switch outcome {
                case .retracted(_, let wasRetracted): retracted += wasRetracted ? 0 : 1
                case .failed: break
                case .recorded, .decided, .reserved, .renewed, .committed, .released, .quotas, .explained,
                    .reservation:
                    throw WeirError.unexpectedOutcome
                }
            }
        }
        return retracted
    }
}
