package import WeirPrimitives

/// The values that a vertical axis names: equal steps of 1, 2, 2.5 or 5 times a power of ten, zero among them.
package struct PlotScale: Sendable, Hashable {
    /// In order; at least two.
    package let ticks: [ExactDecimal]

    package var least: ExactDecimal { ticks[0] }
    package var most: ExactDecimal { ticks[ticks.count - 1] }

    /// Covers all values and zero.
    ///
    /// - Parameters:
    ///   - values: What is drawn.
    ///   - intervals: At most so many steps; at least 2.
    ///   - wholeSteps: No step is smaller than one.
    package init(covering values: some Sequence<ExactDecimal>, intervals: Int = 5, wholeSteps: Bool = false) {
        precondition(intervals >= 2, "An axis below and above zero has two steps.")
        var (low, high) = (ExactDecimal.zero, ExactDecimal.zero)
        for value in values {
            low = min(low, value)
            high = max(high, value)
        }
        if low == high { high = ExactDecimal(1) }
        ticks =
            Self.steps(from: wholeSteps ? 0 : -Quantity.decimals).lazy
            .compactMap { Self.ticks(from: low, through: high, step: $0, atMost: intervals) }.first
            // No step of 38 digits reaches so far; the ends alone are named.
            ?? [low, high]
    }

    /// 1, 2, 2.5, 5, 10, 20, … times a power of ten.
    private static func steps(from exponent: Int) -> [ExactDecimal] {
        (exponent...36).flatMap { exponent -> [ExactDecimal] in
            [10, 20, 25, 50].compactMap { (tenths: Int128) -> ExactDecimal? in
                // A quarter of a whole is not whole.
                if exponent == 0, tenths == 25 { return nil }
                let power = exponent - 1
                return power < 0
                    ? ExactDecimal(coefficient: tenths, scale: -power)
                    : ExactDecimal(coefficient: tenths * PowersOfTen.value(power), scale: 0)
            }
        }
    }

    private static func ticks(
        from low: ExactDecimal,
        through high: ExactDecimal,
        step: ExactDecimal,
        atMost intervals: Int
    ) -> [ExactDecimal]? {
        let places = max(low.scale, high.scale, step.scale)
        guard let low = low.scaled(toPlaces: places), let high = high.scaled(toPlaces: places),
            let step = step.scaled(toPlaces: places)
        else { return nil }
        let first = Rounding.down.divide(low, by: step)
        let last = Rounding.up.divide(high, by: step)
        guard last - first <= intervals else { return nil }
        var ticks: [ExactDecimal] = []
        for count in first...last {
            let (value, overflow) = count.multipliedReportingOverflow(by: step)
            if overflow { return nil }
            ticks.append(ExactDecimal(coefficient: value, scale: places))
        }
        return ticks
    }

    /// How far up a value stands, from 0 to 1; for drawing alone, so a fraction of a pixel may be lost.
    func height(of value: ExactDecimal) -> Double {
        let (low, high) = (least.approximate, most.approximate)
        return (value.approximate - low) / (high - low)
    }
}

extension ExactDecimal {
    /// The nearest floating point number, to place a point on a screen with.
    fileprivate var approximate: Double { Double(coefficient) / Double(PowersOfTen.value(scale)) }
}
