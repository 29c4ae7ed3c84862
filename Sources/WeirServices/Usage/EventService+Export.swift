package import WeirCore
package import WeirPrimitives
import WeirStorage

/// The moment that an export shows.
package struct ExportMoment: Sendable, Hashable {
    package var instant: Timestamp
    /// Whether it is the present, and not one that was asked for.
    package var isPresent: Bool

    package init(_ instant: Timestamp, isPresent: Bool) {
        self.instant = instant
        self.isPresent = isPresent
    }

    /// The moment of one customer, in whose time entries came: by a test clock the present is that clock's, and a moment
    /// that was asked for is meant in its time.
    func moment(ownTime: Timestamp?) -> Timestamp {
        guard isPresent, let ownTime else { return instant }
        return ownTime
    }
}

extension EventService {
    /// Events that are read at once: many, because each read of a customer's entries begins at the newest one.
    static let exportPage = 20_000
    /// Customers whose names are read at once.
    private static let exportCustomers = 200

    /// Says before an export of all customers begins that events of its time are not there any more.
    ///
    /// Without a time an export begins behind what was archived.
    ///
    /// - Throws: ``WeirError`` `conflict`.
    package func refuseArchived(_ range: TimeRange, in workspace: WorkspaceID) async throws {
        guard range != .always, let last = try await ledger.lastArchived(in: range, of: workspace) else { return }
        throw WeirError.archived(through: last)
    }

    /// Hands on every event that had come by an instant, with what had become of it by then, in the order of customers,
    /// and of each in the order in which they were taken.
    ///
    /// What comes later, be it an event, a new version or a retraction, changes nothing of it, whatever the time it takes.
    ///
    /// - Parameters:
    ///   - filter: Which events.
    ///   - instant: The moment.
    ///   - last: Of one customer: the number of the last ledger entry that is looked at, an invoice's cut; nil for all.
    ///   - context: Who asks.
    ///   - reached: Told of how far it has come, in thousandths.
    ///   - take: Takes some of them.
    /// - Throws: ``WeirError`` `notFound` for a customer that is not there; what `take` throws.
    @concurrent
    package func export(
        _ filter: EventFilter,
        asOf instant: ExportMoment,
        through last: Sequence64? = nil,
        context: CallContext,
        reached: @Sendable (Int) -> Void = { _ in },
        _ take: @concurrent ([EventListing]) async throws -> Void
    ) async throws {
        let policy = try await directory.policy(of: context.workspace)
        if let reference = filter.customer {
            let customer = try await directory.requirePolicy(of: reference, under: policy)
            // A number says more than the present does: entries of this very instant are before or after it.
            let moment = last != nil && instant.isPresent ? nil : instant.moment(ownTime: customer.file.ownTime)
            return try await export(
                filter,
                customer.customer,
                customer.context,
                moment,
                last,
                policy.meters,
                reached: reached,
                take
            )
        }
        var share = try await exportShare(context)
        var previous: CustomerID?
        while true {
            let page = try await customers.customerStates(
                in: context.workspace,
                after: previous,
                limit: Self.exportCustomers
            )
            for state in page where state.customer.erasedAt == nil {
                let context = directory.ledgerContext(of: state, under: policy)
                let moment = instant.moment(ownTime: state.ownTime)
                try await export(filter, state.customer, context, moment, nil, policy.meters, reached: { _ in }, take)
                reached(share.reached(state.customer.id))
            }
            guard page.count == Self.exportCustomers, let customer = page.last?.customer else { return }
            previous = customer.id
        }
    }

    /// At the beginning of an export of all customers.
    private func exportShare(_ context: CallContext) async throws -> ExportShare {
        let newest = try await customers.customers(
            in: context.workspace,
            filter: CustomerFilter(),
            before: nil,
            limit: 1
        )
        return ExportShare(newest: newest.first?.id)
    }

    @concurrent
    private func export(
        _ filter: EventFilter,
        _ customer: Customer,
        _ context: CustomerContext,
        _ instant: Timestamp?,
        _ last: Sequence64?,
        _ meters: MeterSet,
        reached: @Sendable (Int) -> Void,
        _ take: @concurrent ([EventListing]) async throws -> Void
    ) async throws {
        var cut = last ?? .max
        if let instant {
            cut = min(cut, try await ledger.cut(context, at: instant))
        } else {
            cut = min(cut, try await ledger.cut(context))
        }
        var after: Sequence64? = cut > 0 ? 0 : nil
        while let from = after {
            let page = try await ledger.entries(
                EntryQuery(
                    context: context,
                    range: filter.range,
                    after: from,
                    through: cut,
                    limit: Self.exportPage
                )
            )
            let shown = page.events.filter { filter.shows($0.recorded.event, $0.status) }
            if !shown.isEmpty { try await take(shown.map { EventListing($0, of: customer, meters: meters) }) }
            after = page.next
            reached(ExportShare.of(after ?? cut, cut))
        }
    }
}
