package import WeirCore
package import WeirPrimitives

/// Asks how much of a meter was used: by customer, window and group.
package struct UsageSeriesQuery: Sendable {
    /// nil asks for the whole workspace.
    package var customer: CustomerReference?
    /// The meter's code or id.
    package var meter: String
    package var range: TimeRange
    package var window: UsageWindow
    /// IANA name; nil is the customer's zone, or the workspace's.
    package var timeZone: String?
    package var groupsByCustomer: Bool
    /// Group keys of the meter to keep apart, in order.
    package var groupBy: [String]
    /// Group keys of the meter, each with the values that count; nil stands for "missing".
    package var filter: [String: [String?]]

    package init(
        customer: CustomerReference? = nil,
        meter: String,
        range: TimeRange,
        window: UsageWindow = .none,
        timeZone: String? = nil,
        groupsByCustomer: Bool = false,
        groupBy: [String] = [],
        filter: [String: [String?]] = [:]
    ) {
        self.customer = customer
        self.meter = meter
        self.range = range
        self.window = window
        self.timeZone = timeZone
        self.groupsByCustomer = groupsByCustomer
        self.groupBy = groupBy
        self.filter = filter
    }

    /// Windows and rows of one answer, at most.
    package static let maximumRows = 10_000
    /// Distinct values of unique counts and percentiles that one question may merge: they are held in memory.
    package static let maximumValues = 5_000_000
    /// Windows times customers that one question may read.
    package static let maximumReads = 5_000_000
}

/// Usage of a meter, window by window.
package struct UsageSeries: Sendable {
    package struct Row: Sendable, Equatable {
        package var window: TimeRange
        /// nil unless the question was to keep customers apart.
        package var customer: CustomerID?
        /// Values of the asked group keys, in their order; nil where the events had none.
        package var group: [String?]
        package var value: Quantity
    }

    package var meter: Meter
    /// What the windows cover: at least what was asked for.
    package var range: TimeRange
    package var groupBy: [String]
    /// By window, then customer, then group; windows without events are left out.
    package var rows: [Row]
}
