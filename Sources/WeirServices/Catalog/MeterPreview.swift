package import WeirCore
package import WeirPrimitives
import WeirStorage

/// What a meter that does not exist yet would make of events that do; pure.
package struct MeterPreview: Sendable {
    /// What the meter would make of one event.
    package struct Row: Sendable {
        package var event: UsageEvent
        /// nil for an event whose name it does not listen to.
        package var value: Result<Contribution.Value, NotCounted>?
    }

    /// In the order in which they were given.
    package var rows: [Row]
    /// What all of them come to; nil when the sum cannot be held.
    package var total: Quantity?

    package var counted: Int {
        rows.count { row in
            if case .success? = row.value { return true }
            return false
        }
    }

    /// Looks at events as the meter would.
    ///
    /// - Throws: ``WeirError`` `invalidInput` for a definition that contradicts itself.
    package init(of input: CreateMeter, over events: [UsageEvent], now: Timestamp) throws {
        let issues = MeterCheck.issues(of: input)
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
        let meter = Meter(input, id: MeterID(rawValue: 1), workspace: WorkspaceID(rawValue: 1), now: now)
        rows = events.map { event in
            guard meter.eventNames.contains(event.name) else { return Row(event: event, value: nil) }
            return Row(event: event, value: meter.contribution(of: event.properties).map(\.value))
        }
        total = Self.total(of: rows, meter)
    }

    private static func total(of rows: [Row], _ meter: Meter) -> Quantity? {
        let times = rows.map(\.event.timestamp)
        guard let start = times.min(), let end = times.max() else { return .zero }
        let window = TimeRange(start: start, end: end.adding(milliseconds: 1))
        var accumulator = Accumulator.empty(meter.aggregation, reference: window.start)
        // The oldest first, as they came.
        let sorted = rows.enumerated().sorted { left, right in
            (left.element.event.timestamp, right.offset) < (right.element.event.timestamp, left.offset)
        }
        for (sequence, row) in zip(Sequence64(1)..., sorted.map(\.element)) {
            guard case .success(let value)? = row.value else { continue }
            let position = EventPosition(timestamp: row.event.timestamp, sequence: sequence)
            do throws(QuantityOverflow) {
                try accumulator.add(value, at: position)
            } catch {
                return nil
            }
        }
        do throws(QuantityOverflow) {
            return try accumulator.result(meter.aggregation, over: window).quantity
        } catch {
            return nil
        }
    }
}

extension EventService {
    /// Customers whose newest events are looked at for a preview, at most.
    private static let previewedCustomers = 20

    /// The newest events with some names, of those customers that something was recorded of last; the newest first.
    package func recentEvents(
        named names: Set<String>,
        limit: Int,
        _ context: CallContext
    ) async throws -> [UsageEvent] {
        let policy = try await directory.policy(of: context.workspace)
        var found: [UsageEvent] = []
        let active = ledger.activeCustomers(of: context.workspace)
        if active.isEmpty {
            // Nothing came since the start: some of what was there before.
            for name in names.sorted() {
                let page = try await events(EventFilter(eventName: name), after: nil, limit: limit, context: context)
                found += page.events.map(\.event.event)
            }
        }
        for id in active.prefix(Self.previewedCustomers) {
            guard let customer = try await directory.customerPolicy(.id(id), under: policy),
                customer.customer.erasedAt == nil
            else { continue }
            let cut = try await ledger.cut(customer.context)
            let after = cut > UInt64(limit * 10) ? cut - Sequence64(limit * 10) : 0
            let page = try await ledger.entries(
                EntryQuery(context: customer.context, range: .always, after: after, limit: limit * 10)
            )
            found += page.events.filter { $0.fate == nil && names.contains($0.recorded.event.name) }
                .map(\.recorded.event)
        }
        return Array(found.sorted { $0.timestamp > $1.timestamp }.prefix(limit))
    }
}
