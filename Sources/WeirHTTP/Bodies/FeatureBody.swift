import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// A feature as the API shows it.
struct FeatureBody: JSONWritable {
    let listed: ListedFeature

    init(_ listed: ListedFeature) { self.listed = listed }

    func write(to json: inout JSONWriter) {
        let feature = listed.feature
        json.object { json in
            json.member("id", feature.id)
            json.member("key", feature.key.text)
            json.member("type", feature.kind.name.rawValue)
            json.member("meter", listed.meter)
            json.member("unit", feature.unit)
            json.member("failMode", feature.failMode.rawValue)
            json.member("createdAt", feature.createdAt)
            json.member("updatedAt", feature.updatedAt)
        }
    }
}

/// A meter as the API shows it.
struct MeterBody: JSONWritable {
    let meter: Meter

    init(_ meter: Meter) { self.meter = meter }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", meter.id)
            json.member("code", meter.code)
            json.member("displayName", meter.displayName)
            json.member("eventName", meter.eventNames.count == 1 ? meter.eventNames[0] : nil)
            json.member("eventNames", meter.eventNames)
            json.member("aggregation", AggregationName(meter.aggregation).rawValue)
            if case .percentile(let rank) = meter.aggregation { json.member("percentile", rank) }
            json.member("valueProperty", meter.valueProperty)
            json.memberIfPresent("valueWhenMissing", meter.valueWhenMissing)
            json.memberIfPresent("operationProperty", meter.operationProperty)
            json.member("filters", ValueTable(meter.filters))
            json.member("exclude", meter.exclusions.map(ValueTable.init))
            json.member("groupKeys", meter.groupKeys)
            json.member("rounding", meter.rounding.map(RoundingBody.init))
            json.member("effectiveFrom", meter.effectiveFrom)
            json.member("status", (meter.archivedAt == nil ? MeterStatus.active : .archived).rawValue)
            json.member("createdAt", meter.createdAt)
            json.member("archivedAt", meter.archivedAt)
        }
    }
}

/// Properties with the values that are meant, in the order of their names.
struct ValueTable: JSONWritable {
    let table: [String: [String]]

    init(_ table: [String: [String]]) { self.table = table }

    func write(to json: inout JSONWriter) {
        json.object { json in
            for (name, values) in table.sorted(by: { $0.key < $1.key }) { json.member(name, values) }
        }
    }
}

/// How an aggregate is rounded, as the API shows it.
struct RoundingBody: JSONWritable {
    let rounding: AggregateRounding

    init(_ rounding: AggregateRounding) { self.rounding = rounding }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("mode", RoundingName(rounding.rounding).rawValue)
            json.member("places", rounding.places)
        }
    }
}

/// The names of aggregations in the API.
enum AggregationName: String, CaseIterable {
    case count
    case sum
    case max
    case min
    case uniqueCount = "unique_count"
    case latest
    case average
    case weightedSum = "weighted_sum"
    case percentile

    init(_ aggregation: Aggregation) {
        self =
            switch aggregation {
            case .count: .count
            case .sum: .sum
            case .max: .max
            case .min: .min
            case .uniqueCount: .uniqueCount
            case .latest: .latest
            case .average: .average
            case .weightedSum: .weightedSum
            case .percentile: .percentile
            }
    }
}

/// The names of roundings in the API.
enum RoundingName: String, CaseIterable {
    case round
    case ceil
    case floor
    case truncate

    init(_ rounding: Rounding) {
        self =
            switch rounding {
            case .halfAwayFromZero: .round
            case .up: .ceil
            case .down: .floor
            case .towardsZero: .truncate
            }
    }

    var rounding: Rounding {
        switch self {
        case .round: .halfAwayFromZero
        case .ceil: .up
        case .floor: .down
        case .truncate: .towardsZero
        }
    }
}
