package import WeirPrimitives

/// How a meter turns the values of events into one quantity.
package enum Aggregation: Sendable, Hashable {
    /// How many events.
    case count
    /// Sum of the value property.
    case sum
    /// Largest value; 0 without events.
    case max
    /// Smallest value; 0 without events.
    case min
    /// How many different values; with an operation property, values whose last operation is `add`.
    case uniqueCount
    /// Value of the event with the latest timestamp; of equal ones, the one received last.
    case latest
    /// Sum divided by count; 0 without events.
    case average
    /// Values are changes of a level; the result is the level's average over the window, weighted by time.
    case weightedSum
    /// Nearest rank: the smallest value that at least `rank` percent of the values do not exceed. Greater than 0, up to 100.
    case percentile(rank: Quantity)

    /// Whether hours add up to the same whatever their order, in no more room than one of them.
    package var addsUpInAnyOrder: Bool {
        switch self {
        case .count, .sum, .max, .min, .latest, .average: true
        case .uniqueCount, .weightedSum, .percentile: false
        }
    }

    /// Whether events must carry a value property.
    package var needsValue: Bool {
        switch self {
        case .count: false
        case .sum, .max, .min, .uniqueCount, .latest, .average, .weightedSum, .percentile: true
        }
    }

    /// Whether taking an event out can be told without the other events: as a change like any other.
    var givesEventsBack: Bool {
        switch self {
        case .count, .sum, .average, .weightedSum, .percentile: true
        case .max, .min, .uniqueCount, .latest: false
        }
    }

    /// Whether a quota may stand on it: usage must never fall because of another event.
    package var allowsQuota: Bool {
        switch self {
        case .count, .sum, .uniqueCount, .max: true
        case .min, .latest, .average, .weightedSum, .percentile: false
        }
    }
}

/// Rounding of an aggregate before it is shown or priced.
package struct AggregateRounding: Sendable, Hashable {
    package var rounding: Rounding
    /// Decimal places; negative rounds to tens, hundreds and so on.
    package var places: Int

    package init(rounding: Rounding, places: Int) {
        self.rounding = rounding
        self.places = places
    }
}

/// Turns events into quantities.
///
/// What it counts never changes after it was made: a changed definition is a new meter, so that every figure ever shown
/// can be computed again from the events.
package struct Meter: Sendable, Hashable {
    package var id: MeterID
    package var workspace: WorkspaceID
    /// Unique in the workspace: `API_CALL`.
    package var code: String
    package var displayName: String
    package var eventNames: [String]
    package var aggregation: Aggregation
    /// The property that holds the value; nil for count.
    package var valueProperty: String?
    /// The value of an event without the property; nil means that such an event is not counted.
    package var valueWhenMissing: Quantity?
    /// For unique count: the property that says `add` or `remove`; nil means that every event adds.
    package var operationProperty: String?
    /// Every named property must have one of its values.
    package var filters: [String: [String]]
    /// An event that matches all properties of any entry is left out.
    package var exclusions: [[String: [String]]]
    /// Properties by whose values usage is kept apart, in order.
    package var groupKeys: [String]
    package var rounding: AggregateRounding?
    /// Events before it are not counted; nil means all events count.
    ///
    /// nil stands for the start of the first open period, which is the beginning of time as long as no invoice has
    /// closed one.
    package var effectiveFrom: Timestamp?
    package var createdAt: Timestamp
    package var archivedAt: Timestamp?

    package init(
        id: MeterID,
        workspace: WorkspaceID,
        code: String,
        displayName: String,
        eventNames: [String],
        aggregation: Aggregation,
        valueProperty: String? = nil,
        valueWhenMissing: Quantity? = nil,
        operationProperty: String? = nil,
        filters: [String: [String]] = [:],
        exclusions: [[String: [String]]] = [],
        groupKeys: [String] = [],
        rounding: AggregateRounding? = nil,
        effectiveFrom: Timestamp? = nil,
        createdAt: Timestamp,
        archivedAt: Timestamp? = nil
    ) {
        self.id = id
        self.workspace = workspace
        self.code = code
        self.displayName = displayName
        self.eventNames = eventNames
        self.aggregation = aggregation
        self.valueProperty = valueProperty
        self.valueWhenMissing = valueWhenMissing
        self.operationProperty = operationProperty
        self.filters = filters
        self.exclusions = exclusions
        self.groupKeys = groupKeys
        self.rounding = rounding
        self.effectiveFrom = effectiveFrom
        self.createdAt = createdAt
        self.archivedAt = archivedAt
    }

    /// The property name of a meter that a quota key brings with it.
    package static let implicitValueProperty = "quantity"
    /// The largest number of group keys of one meter.
    package static let maximumGroupKeys = 8
}
