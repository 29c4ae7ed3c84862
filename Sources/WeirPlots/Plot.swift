package import WeirPrimitives

/// Numbers to be drawn: some series over the same positions.
package struct Plot: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case lines
        /// One on top of the other, filled.
        case stackedAreas
        /// Beside each other at each position.
        case bars
        /// One on top of the other.
        case stackedBars
    }

    package var title: String
    package var kind: Kind
    package var positions: PlotPositions
    package var series: [PlotSeries]
    package var unit: PlotUnit
    /// A value that should be seen beside the data: a quota.
    package var limit: PlotLimit?

    /// Colours that can be told apart.
    package static let maximumSeries = 8

    /// - Precondition: Every series has a value, or none, for each position, and there are at most
    ///   ``maximumSeries``; see ``folded(_:into:)``.
    package init(
        title: String,
        kind: Kind,
        positions: PlotPositions,
        series: [PlotSeries],
        unit: PlotUnit,
        limit: PlotLimit? = nil
    ) {
        precondition(
            series.allSatisfy { $0.values.count == positions.count },
            "A series has a place for each position."
        )
        precondition(series.count <= Self.maximumSeries, "There are not so many colours: fold the small series.")
        self.title = title
        self.kind = kind
        self.positions = positions
        self.series = series
        self.unit = unit
        self.limit = limit
    }

    /// The series with the largest sums, at most ``maximumSeries``, and all others added up as the last one.
    ///
    /// - Throws: ``DecimalOverflow`` when a sum does not fit.
    package static func folded(
        _ series: [PlotSeries],
        into name: String
    ) throws(DecimalOverflow) -> [PlotSeries] {
        guard series.count > maximumSeries else { return series }
        var sums: [(sum: ExactDecimal, index: Int)] = []
        for (index, one) in series.enumerated() { sums.append((try one.values.sum(), index)) }
        // Among equals the earlier one stays.
        sums.sort { ($1.sum, $0.index) < ($0.sum, $1.index) }
        let kept = Set(sums.prefix(maximumSeries - 1).map(\.index))
        var rest: [ExactDecimal?] = series[0].values.map { _ in nil }
        for (index, one) in series.enumerated() where !kept.contains(index) {
            for (place, value) in one.values.enumerated() {
                guard let value else { continue }
                rest[place] = try (rest[place] ?? .zero).adding(value)
            }
        }
        return series.indices.filter(kept.contains).map { series[$0] } + [PlotSeries(name, rest)]
    }
}

package struct PlotSeries: Sendable, Hashable {
    package var name: String
    /// One for each position; nil where nothing is known.
    package var values: [ExactDecimal?]
    /// Whether it is what may come, and not what was: a broken line.
    package var isExpected: Bool

    package init(_ name: String, _ values: [ExactDecimal?], isExpected: Bool = false) {
        self.name = name
        self.values = values
        self.isExpected = isExpected
    }
}

/// What the values are.
package enum PlotUnit: Sendable, Hashable {
    /// Things, with their name: `requests`.
    case count(String?)
    /// In major units.
    case money(Currency)
    /// 100 for all.
    case percent
}

/// A level across the plot.
package struct PlotLimit: Sendable, Hashable {
    package var label: String
    package var value: ExactDecimal

    package init(_ label: String, _ value: ExactDecimal) {
        self.label = label
        self.value = value
    }
}

/// Where the values stand, from left to right.
package enum PlotPositions: Sendable, Hashable {
    case days([LocalDate])
    case months([CalendarMonth])
    case hours([LocalDateTime])
    case names([String])

    package var count: Int {
        switch self {
        case .days(let days): days.count
        case .months(let months): months.count
        case .hours(let hours): hours.count
        case .names(let names): names.count
        }
    }
}

extension [ExactDecimal?] {
    /// The sum of those that are known.
    func sum() throws(DecimalOverflow) -> ExactDecimal {
        var sum = ExactDecimal.zero
        for case let value? in self { sum = try sum.adding(value) }
        return sum
    }
}
