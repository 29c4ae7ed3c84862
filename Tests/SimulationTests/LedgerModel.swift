import WeirCore
import WeirPrimitives

/// The naive ledger: keeps plain lists and computes every figure from the beginning.
struct LedgerModel {
    struct Event {
        var name: String
        var timestamp: Timestamp
        var value: Quantity
        var region: String?
        var operation: String?
        /// Order of arrival; a replacement arrives anew.
        var arrival: Int
    }

    struct Held {
        var quantity: Quantity
        var expiresAt: Timestamp
        var period: TimeRange
        var meter: MeterID
    }

    /// Events that count, by customer and key.
    var live: [Int: [String: Event]] = [:]
    var retracted: [Int: [String: Event]] = [:]
    var held: [Int: [String: Held]] = [:]
    private var arrivals = 0

    mutating func put(_ event: Event, _ key: String, _ customer: Int) {
        var event = event
        arrivals += 1
        event.arrival = arrivals
        live[customer, default: [:]][key] = event
        retracted[customer]?[key] = nil
    }

    mutating func retract(_ key: String, _ customer: Int) {
        guard let event = live[customer]?.removeValue(forKey: key) else { return }
        retracted[customer, default: [:]][key] = event
    }

    mutating func expire(_ customer: Int, now: Timestamp) {
        held[customer] = held[customer]?.filter { $0.value.expiresAt > now }
    }

    func reserved(_ customer: Int, _ meter: MeterID, _ period: TimeRange) -> Quantity {
        (held[customer] ?? [:]).values.filter { $0.meter == meter && $0.period == period }
            .reduce(.zero) { Quantity(billionths: $0.billionths + $1.quantity.billionths) }
    }

    /// Events of a meter in a window in order of time, then arrival.
    private func events(_ customer: Int, _ meter: Meter, _ window: TimeRange, _ region: String??) -> [Event] {
        (live[customer] ?? [:]).values.filter { event in
            meter.eventNames.contains(event.name) && window.contains(event.timestamp)
                && (region.map { event.region == $0 } ?? true)
        }.sorted { ($0.timestamp, $0.arrival) < ($1.timestamp, $1.arrival) }
    }

    /// The aggregate as its definition says it, from the events themselves.
    ///
    /// `region`: nil takes all; a value keeps events with that region, which may be missing.
    func usage(_ customer: Int, _ meter: Meter, _ window: TimeRange, region: String?? = .none) -> AggregateValue {
        let events = events(customer, meter, window, region)
        let values = events.map(\.value)
        let sum = values.reduce(Int128(0)) { $0 + $1.billionths }
        switch meter.aggregation {
        case .count: return AggregateValue(Quantity(Int64(events.count)))
        case .sum: return AggregateValue(Quantity(billionths: sum))
        case .max: return AggregateValue(values.max() ?? .zero)
        case .min: return AggregateValue(values.min() ?? .zero)
        case .latest: return AggregateValue(values.last ?? .zero)
        case .average:
            return events.isEmpty ? .zero : AggregateValue(numerator: sum, denominator: Int128(events.count))
        case .uniqueCount:
            var active: Set<Quantity> = []
            for event in events {
                if event.operation == "remove" { active.remove(event.value) } else { active.insert(event.value) }
            }
            return AggregateValue(Quantity(Int64(active.count)))
        case .percentile(let rank):
            guard !values.isEmpty else { return .zero }
            let ordered = values.sorted()
            let exact = Int128(ordered.count) * rank.billionths
            let position = (exact + Quantity(100).billionths - 1) / Quantity(100).billionths
            return AggregateValue(ordered[Int(max(1, position)) - 1])
        case .weightedSum:
            let before = self.events(customer, meter, TimeRange(start: .earliest, end: window.start), region)
            var level = before.reduce(Int128(0)) { $0 + $1.value.billionths }
            var area: Int128 = 0
            var instant = window.start
            for event in events {
                area += level * Int128(event.timestamp.milliseconds(since: instant))
                level += event.value.billionths
                instant = event.timestamp
            }
            area += level * Int128(window.end.milliseconds(since: instant))
            return AggregateValue(numerator: area, denominator: Int128(window.end.milliseconds(since: window.start)))
        }
    }
}
