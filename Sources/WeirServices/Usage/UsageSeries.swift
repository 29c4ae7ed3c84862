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
    /// Only the customers with the highest values, so many for each window and group.
    package var top: Int?
    /// Rows of one answer, at most.
    package var limit: Int
    /// Behind which row the answer begins.
    package var after: UsagePosition?

    package init(
        customer: CustomerReference? = nil,
        meter: String,
        range: TimeRange,
        window: UsageWindow = .none,
        timeZone: String? = nil,
        groupsByCustomer: Bool = false,
        groupBy: [String] = [],
        filter: [String: [String?]] = [:],
        top: Int? = nil,
        limit: Int = UsageSeriesQuery.maximumRows,
        after: UsagePosition? = nil
    ) {
        self.customer = customer
        self.meter = meter
        self.range = range
        self.window = window
        self.timeZone = timeZone
        self.groupsByCustomer = groupsByCustomer
        self.groupBy = groupBy
        self.filter = filter
        self.top = top
        self.limit = limit
        self.after = after
    }

    /// Rows of one answer, at most.
    package static let maximumRows = 10_000
    /// Rows of an answer that tells of the highest customers only, at most.
    package static let maximumRanked = 100_000
    /// Windows of one question, at most: a year of minutes.
    package static let maximumWindows = 600_000
    /// Customers that are told of as the highest, at most.
    package static let maximumTop = 1000
    /// Distinct values of unique counts and percentiles that one question may merge: they are held in memory.
    package static let maximumValues = 5_000_000
    /// Windows times customers after which an answer ends, with a place to go on; the windows that are read at once must
    /// not take more.
    package static let maximumReads = 5_000_000
}

/// Usage of a meter, window by window.
package struct UsageSeries: Sendable {
    package struct Row: Sendable, Equatable {
        package var window: TimeRange
        /// nil unless the question was to keep customers apart.
        package var customer: CustomerID?
        /// Its external id, if it has one.
        package var externalID: String?
        /// Values of the asked group keys, in their order; nil where the events had none.
        package var group: [String?]
        package var value: Quantity
    }

    package var meter: Meter
    /// What the windows cover: at least what was asked for.
    package var range: TimeRange
    package var groupBy: [String]
    /// By customer where customers are kept apart, then window, then group.
    ///
    /// Windows without events are left out. With `top`, by window, then group, the highest value first.
    package var rows: [Row]
    /// Where the next answer goes on; nil when there is no more.
    package var next: UsagePosition?
}

/// Where an answer goes on: behind so many rows of a window, of a customer where customers are kept apart.
package struct UsagePosition: Sendable, Equatable {
    package var customer: CustomerID?
    package var windowStart: Timestamp
    package var rows: Int

    package init(customer: CustomerID?, windowStart: Timestamp, rows: Int) {
        self.customer = customer
        self.windowStart = windowStart
        self.rows = rows
    }
}
