package import WeirPrimitives

/// Usage of one meter that is asked for.
package struct UsageItem: Sendable, Hashable {
    package var meter: MeterID
    package var windows: [TimeRange]
    /// The meter's group keys to keep apart, in order; others are added up.
    package var groupBy: [String]

    package init(meter: MeterID, windows: [TimeRange], groupBy: [String] = []) {
        self.meter = meter
        self.windows = windows
        self.groupBy = groupBy
    }
}

/// Usage of one customer, window and group, in a form that still merges.
package struct UsageRow: Sendable {
    package var customer: CustomerID
    package var window: TimeRange
    /// Values of the asked group keys, in their order.
    package var group: [String?]
    package var accumulator: Accumulator
    /// For weighted sums: the level carried over from before the window.
    package var initialLevel: Quantity

    package init(
        customer: CustomerID,
        window: TimeRange,
        group: [String?],
        accumulator: Accumulator,
        initialLevel: Quantity
    ) {
        self.customer = customer
        self.window = window
        self.group = group
        self.accumulator = accumulator
        self.initialLevel = initialLevel
    }
}
