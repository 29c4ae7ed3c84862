package import WeirCore
package import WeirPrimitives

/// The one place that decides, counts and keeps usage.
///
/// Everything that changes usage goes through ``submit(_:)``. An answer is given only when the entries behind it are
/// durable, and nothing that saw an entry is answered before that entry is.
package protocol Ledger: Sendable {
    /// Applies a batch and returns the outcome of each command, in order, once it is durable.
    ///
    /// - Throws: ``LedgerError``.
    func submit(_ batch: LedgerBatch) async throws -> [LedgerOutcome]

    /// The same for callers that do not wait: `completion` is called once, on any thread, and must not take long.
    ///
    /// It may be called before this returns.
    func submit(
        _ batch: LedgerBatch,
        then completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
    )

    /// Submits several batches at once, each for itself, in order: what came together is committed together.
    func submit(_ requests: [LedgerRequest])

    /// Makes a workspace's meters known. Commands submitted afterwards see them.
    func publish(_ meters: MeterSet, of workspace: WorkspaceID) async throws

    /// Usage of one meter by customer, window and group.
    ///
    /// - Throws: ``LedgerError``.
    func usage(_ query: UsageQuery) async throws -> [UsageRow]

    /// Usage of one customer by several meters, all of one moment, and the number of the last entry that it counts.
    ///
    /// Later entries are in none of it; so a figure with its cut can be told again from the entries up to there.
    ///
    /// - Throws: ``LedgerError``.
    func statement(_ query: StatementQuery) async throws -> LedgerStatement

    /// As ``statement(_:)`` for many customers, which are read together; each customer's usage is of one moment.
    ///
    /// - Returns: Their statements in order; nil where a sum cannot be held exactly, or what is asked for is archived.
    /// - Throws: ``LedgerError``.
    func statements(_ queries: [StatementQuery]) async throws -> [LedgerStatement?]

    /// Entries of one customer, in the order in which the ledger took them.
    func entries(_ query: EntryQuery) async throws -> EntryPage

    /// What changed usage of some times, after one entry and up to another; of time whose events are archived too.
    ///
    /// - Throws: ``LedgerError``.
    func laterChanges(_ query: LaterChangesQuery) async throws -> LaterChanges

    /// When the last archived event of any of a workspace's customers was, where some of a time may be archived.
    ///
    /// - Returns: nil when all events of the time are there.
    func lastArchived(in range: TimeRange, of workspace: WorkspaceID) async throws -> Timestamp?

    /// Recomputes the usage of every customer from raw events and reports each difference.
    ///
    /// `report` is called for every customer that was checked. What is returned are differences that belong to no one
    /// customer: keys by which repetitions are found.
    func verify(_ report: @Sendable (VerifiedCustomer) async throws -> Void) async throws -> [LedgerDifference]

    /// The number of the customer's last durable entry.
    func cut(_ context: CustomerContext) async throws -> Sequence64

    /// As ``cut(_:)-(CustomerContext)`` for many customers, in order.
    func cuts(_ contexts: [CustomerContext]) async throws -> [Sequence64]

    /// The number of the customer's last entry before the first one that came after an instant; 0 when there is none.
    ///
    /// Once the instant is past it never changes, so that whoever reads up to it reads the same each time.
    func cut(_ context: CustomerContext, at instant: Timestamp) async throws -> Sequence64

    /// The customers of a workspace that entries were recorded of last, the newest first.
    ///
    /// Of this run of the server, and a bounded number of them: for whoever watches what comes in.
    func activeCustomers(of workspace: WorkspaceID) -> [CustomerID]
}

extension LedgerBatch {
    /// Customers whose quotas one batch reads at most when somebody asks for them.
    ///
    /// A batch that reads those of more is a look at all customers, such as for alerts, which nobody waits for.
    package static let maximumAskedReads = 100
}

/// A batch, and who is told what became of it.
package struct LedgerRequest: Sendable {
    package var batch: LedgerBatch
    /// Called once, on any thread; it must not take long.
    package var completion: @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void

    package init(
        batch: LedgerBatch,
        completion: @escaping @Sendable (Result<[LedgerOutcome], LedgerError>) -> Void
    ) {
        self.batch = batch
        self.completion = completion
    }
}

extension Ledger {
    /// One after the other, where a ledger has no quicker way.
    package func submit(_ requests: [LedgerRequest]) {
        for request in requests { submit(request.batch, then: request.completion) }
    }

    /// One after the other, where a ledger has no quicker way.
    package func statements(_ queries: [StatementQuery]) async throws -> [LedgerStatement?] {
        var statements: [LedgerStatement?] = []
        for query in queries {
            do {
                statements.append(try await statement(query))
            } catch LedgerError.overflow {
                statements.append(nil)
            }
        }
        return statements
    }

    package func cuts(_ contexts: [CustomerContext]) async throws -> [Sequence64] {
        var cuts: [Sequence64] = []
        for context in contexts { cuts.append(try await cut(context)) }
        return cuts
    }

    /// A ledger that keeps all of its entries never refuses one as archived, so it is compared itself.
    package func laterChanges(_ query: LaterChangesQuery) async throws -> LaterChanges { .unknown }

    /// None of a ledger that keeps all of its entries.
    package func lastArchived(in range: TimeRange, of workspace: WorkspaceID) async throws -> Timestamp? { nil }

    /// A ledger that keeps no such list has nobody to watch.
    package func activeCustomers(of workspace: WorkspaceID) -> [CustomerID] { [] }
}

/// Why the ledger could not be asked.
package enum LedgerError: Error, Sendable, Equatable {
    /// It cannot write; nothing that was asked has taken effect, or it is not known whether it has.
    case unavailable(String)
    /// What it is kept in can only be read now. Nothing that was asked has taken effect.
    case readOnly
    /// Too much is queued. Ask again after the time given.
    case overloaded(retryAfterSeconds: Int)
    /// A sum left the range that can be held exactly.
    case overflow
    case unknownMeter
    /// Events of the time asked for were taken out of the database, the latest of them at this moment: of that time only
    /// usage of whole hours can be told.
    case archived(through: Timestamp)
}

/// Asks for usage of a meter.
package struct UsageQuery: Sendable {
    package var customers: [CustomerContext]
    package var meter: MeterID
    package var windows: [TimeRange]
    /// The meter's group keys to keep apart, in order; others are added up.
    package var groupBy: [String]
    /// Group keys that must have one of the values; nil stands for "missing".
    package var filter: [String: [String?]]

    package init(
        customers: [CustomerContext],
        meter: MeterID,
        windows: [TimeRange],
        groupBy: [String] = [],
        filter: [String: [String?]] = [:]
    ) {
        self.customers = customers
        self.meter = meter
        self.windows = windows
        self.groupBy = groupBy
        self.filter = filter
    }
}

/// Asks for usage of one customer by several meters at one moment.
package struct StatementQuery: Sendable {
    package typealias Item = UsageItem

    package var context: CustomerContext
    package var items: [Item]

    package init(context: CustomerContext, items: [Item]) {
        self.context = context
        self.items = items
    }
}

/// Usage of one customer at one moment.
package struct LedgerStatement: Sendable {
    /// The customer's last entry that is counted; 0 when there is none.
    package var cut: Sequence64
    /// The rows of each item, in their order; none for a meter that is not known.
    package var rows: [[UsageRow]]

    package init(cut: Sequence64, rows: [[UsageRow]]) {
        self.cut = cut
        self.rows = rows
    }
}

/// Asks for entries of one customer.
package struct EntryQuery: Sendable {
    package var context: CustomerContext
    /// Only events with a timestamp in it.
    package var range: TimeRange
    /// Only entries after this one.
    package var after: Sequence64
    /// Only entries up to this one, and what they did to earlier ones; nil reads all there are.
    package var through: Sequence64?
    /// At most so many.
    package var limit: Int

    package init(
        context: CustomerContext,
        range: TimeRange = .always,
        after: Sequence64 = 0,
        through: Sequence64? = nil,
        limit: Int
    ) {
        self.context = context
        self.range = range
        self.after = after
        self.through = through
        self.limit = limit
    }
}

/// An event with what became of it.
package struct ListedEvent: Sendable {
    package var recorded: RecordedEvent
    package var origin: EventOrigin
    package var fate: Fate?
    /// The meters that count it.
    package var meters: [MeterID]

    package init(recorded: RecordedEvent, origin: EventOrigin, fate: Fate?, meters: [MeterID]) {
        self.recorded = recorded
        self.origin = origin
        self.fate = fate
        self.meters = meters
    }
}

package struct EntryPage: Sendable {
    package var events: [ListedEvent]
    /// Where to go on; nil when there is no more.
    package var next: Sequence64?

    package init(events: [ListedEvent], next: Sequence64?) {
        self.events = events
        self.next = next
    }
}

/// What verification found for one customer.
package struct VerifiedCustomer: Sendable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    package var events: Int
    package var differences: [LedgerDifference]

    package init(workspace: WorkspaceID, customer: CustomerID, events: Int, differences: [LedgerDifference]) {
        self.workspace = workspace
        self.customer = customer
        self.events = events
        self.differences = differences
    }
}
