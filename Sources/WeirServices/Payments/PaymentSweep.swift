import WeirCore
import WeirPrimitives
import WeirStorage

/// Looks each hour after what has been under way for long.
struct PaymentSweep: Sendable {
    let collector: InvoiceCollector
    let refunds: PaymentRefunds

    /// Nobody has changed them for so long, in seconds.
    private static let idleSeconds: Int64 = 600

    /// - Returns: How many were looked at.
    func run(_ context: CallContext) async throws -> Int {
        let context = context.ofAStep
        let workspace = context.workspace
        let stores = collector.stores
        let before = (context.realNow ?? context.now).adding(seconds: -Self.idleSeconds)
        var round = SweepRound()
        let collections = try await round.run(
            from: try await stores.paymentSweepPlace(in: workspace).invoice,
            read: { place, limit in
                try await stores.collectionsUnderWay(
                    in: workspace,
                    unchangedSince: before,
                    after: place,
                    limit: limit
                )
            },
            place: { $0.invoice },
            ask: { collection in
                try await asking {
                    try await collector.run(collection.invoice, wish: .look, context).laterSeconds == nil
                }
            },
            keep: { place in
                var kept = try await stores.paymentSweepPlace(in: workspace)
                kept.invoice = place
                try await stores.savePaymentSweepPlace(kept, in: workspace)
            }
        )
        let pending = try await round.run(
            from: try await stores.paymentSweepPlace(in: workspace).refund,
            read: { place, limit in
                try await stores.pendingRefunds(in: workspace, createdBefore: before, after: place, limit: limit)
            },
            place: { PaymentSweepPlace.Refund(createdAt: $0.createdAt, id: $0.id) },
            ask: { refund in try await asking { try await refunds.send(refund, context) } },
            keep: { place in
                var kept = try await stores.paymentSweepPlace(in: workspace)
                kept.refund = place
                try await stores.savePaymentSweepPlace(kept, in: workspace)
            }
        )
        return collections + pending
    }

    /// What cannot be known of one now stands in the way of no other; a later sweep looks again.
    ///
    /// - Returns: Whether Stripe has said something.
    private func asking(_ body: () async throws -> Bool) async throws -> Bool {
        do {
            return try await body()
        } catch is StripeError {
            return false
        } catch is WeirError {
            try Task.checkCancellation()
            return true
        }
    }
}

/// Goes through a list in portions, each sweep behind where the one before has ended, so that all come round however
/// many there are.
struct SweepRound {
    /// So many are read together.
    var portion = 300
    /// So many portions are looked at in one sweep, at most.
    var portions = 5
    /// After so many on end of which nothing was said the next sweep goes on.
    var patience = 10
    private(set) var silences = 0

    /// - Parameters:
    ///   - start: Where the sweep before has ended; nil begins with the first.
    ///   - read: At most so many from behind a place, in the order of their places.
    ///   - place: Of one.
    ///   - ask: Looks after one; whether something was said.
    ///   - keep: Keeps where to go on, after each portion; nil is the first.
    /// - Returns: How many were looked at.
    /// - Throws: What the parameters throw; where to go on is then as it was kept last.
    mutating func run<Element, Place>(
        from start: Place?,
        read: (Place?, Int) async throws -> [Element],
        place: (Element) -> Place,
        ask: (Element) async throws -> Bool,
        keep: (Place?) async throws -> Void
    ) async throws -> Int {
        var reached = start
        var count = 0
        for _ in 0..<portions where silences < patience {
            let elements = try await read(reached, portion)
            var looked = 0
            for element in elements where silences < patience {
                silences = try await ask(element) ? 0 : silences + 1
                reached = place(element)
                looked += 1
            }
            count += looked
            // Behind the last one comes the first one.
            let isAtEnd = looked == elements.count && looked < portion
            if isAtEnd { reached = nil }
            try await keep(reached)
            if isAtEnd { break }
        }
        return count
    }
}
