package import WeirPrimitives

/// How a meter's units become the units that a price is for: bytes become gigabytes, seconds become started hours.
package struct UnitConversion: Sendable, Hashable {
    package enum Operation: String, Sendable, CaseIterable {
        case multiply
        case divide
    }

    /// What is done with what is left behind the last decimal place.
    package enum Rounding: String, Sendable, CaseIterable {
        /// A started unit counts whole.
        case ceiling
        /// Only full units count.
        case floor
        /// To the nearest; a tie goes away from zero.
        case halfUp = "half_up"
    }

    package var operation: Operation
    /// Greater than zero.
    package var factor: ExactDecimal
    /// nil leaves the quotient exact; dividing then needs a factor by which every quantity divides without end.
    package var rounding: Rounding?
    /// Decimal places that rounding leaves; 0 to 9.
    package var precision: Int

    package static let precisions = 0...9
    /// Decimals that an unrounded conversion may add to a quantity.
    package static let maximumAddedDecimals = 12

    package init(
        operation: Operation,
        factor: ExactDecimal,
        rounding: Rounding? = nil,
        precision: Int = 0
    ) {
        self.operation = operation
        self.factor = factor
        self.rounding = rounding
        self.precision = precision
    }

    /// Whether every quantity can be converted exactly when nothing is rounded.
    package var isExact: Bool {
        switch operation {
        case .multiply: true
        case .divide:
            factor > .zero
                && ExactDecimal(1).dividedExactly(by: factor, maximumPlaces: Self.maximumAddedDecimals) != nil
        }
    }

    /// What a quantity becomes.
    package func convert(_ quantity: ExactDecimal) throws(DecimalOverflow) -> ConvertedQuantity {
        switch operation {
        case .multiply:
            let exact = try quantity.multiplied(by: factor)
            guard let mode else { return ConvertedQuantity(exact: exact, billable: exact) }
            guard let billable = exact.rounded(toPlaces: precision, mode) else { throw DecimalOverflow() }
            return ConvertedQuantity(exact: exact, billable: billable)
        case .divide:
            let exact = quantity.dividedExactly(by: factor)
            guard let mode else {
                guard let exact else { throw DecimalOverflow() }
                return ConvertedQuantity(exact: exact, billable: exact)
            }
            // From the fraction itself, so that nothing is rounded twice.
            let billable = try quantity.divided(by: factor, toPlaces: precision, mode)
            return ConvertedQuantity(exact: exact, billable: billable)
        }
    }

    private var mode: WeirPrimitives.Rounding? {
        switch rounding {
        case .ceiling: .up
        case .floor: .down
        case .halfUp: .halfAwayFromZero
        case nil: nil
        }
    }
}

/// A quantity in the units that a price is for.
package struct ConvertedQuantity: Sendable, Hashable {
    /// Before rounding; nil when it has no end as a decimal.
    package var exact: ExactDecimal?
    /// What is charged.
    package var billable: ExactDecimal

    package init(exact: ExactDecimal?, billable: ExactDecimal) {
        self.exact = exact
        self.billable = billable
    }
}
