package import WeirFormats
package import WeirPrimitives

/// How values and positions of plots are written.
package struct PlotFormat: Sendable {
    package var format: LocalFormat
    package var texts: PlotTexts

    package init(_ format: LocalFormat = LocalFormat(.english), texts: PlotTexts = .english) {
        self.format = format
        self.texts = texts
    }

    /// With all digits and the unit.
    package func full(_ value: ExactDecimal, _ unit: PlotUnit) -> String {
        switch unit {
        case .count(let name):
            [format.number(value), name].compactMap(\.self).joined(separator: FormatLocale.noBreakSpace)
        case .money(let currency): format.price(value, in: currency)
        case .percent: format.percent(value)
        }
    }

    /// For an axis; its unit stands above it once.
    func short(_ value: ExactDecimal, _ unit: PlotUnit) -> String {
        switch unit {
        case .count: format.short(value)
        case .money(let currency): format.shortPrice(value, in: currency)
        case .percent: format.percent(value)
        }
    }

    /// A position as the axis says it.
    func label(_ index: Int, of positions: PlotPositions) -> String {
        switch positions {
        case .days(let days): format.day(days[index])
        case .months(let months): format.month(months[index])
        case .hours(let hours): hours[index].isMidnight ? format.day(hours[index].date) : format.time(hours[index])
        case .names(let names): names[index]
        }
    }

    /// A position that is understood by itself.
    func full(_ index: Int, of positions: PlotPositions) -> String {
        switch positions {
        case .days(let days): format.shortDate(days[index])
        case .months(let months): format.month(months[index])
        case .hours(let hours): "\(format.shortDate(hours[index].date)), \(format.time(hours[index]))"
        case .names(let names): names[index]
        }
    }

    func heading(of positions: PlotPositions) -> String {
        switch positions {
        case .days: texts.day
        case .months: texts.month
        case .hours: texts.hour
        case .names: texts.name
        }
    }
}
