package import WeirPrimitives

extension ValueReader {
    package func bool() -> Bool? {
        switch (value, source) {
        case (.bool(let value), _): return value
        case (.string("true"), .query): return true
        case (.string("false"), .query): return false
        case (_, .query):
            report(.invalidType, "must be true or false")
            return nil
        case (_, .body):
            reportType("a boolean")
            return nil
        }
    }

    /// An integer within bounds.
    ///
    /// `10.0` and `1e1` are integers too, `"10"` is not, except in a query.
    package func int(in range: ClosedRange<Int> = Int.min...Int.max) -> Int? {
        switch number(expected: "an integer", acceptsText: false) {
        case .absent: return nil
        case .oversized:
            reportRange("\(range.lowerBound)", "\(range.upperBound)")
            return nil
        case .exact(let decimal):
            guard decimal.isInteger else {
                report(.invalidType, "must be an integer, not \(decimal)")
                return nil
            }
            guard let value = Int(exactly: decimal.coefficient), range.contains(value) else {
                reportRange("\(range.lowerBound)", "\(range.upperBound)")
                return nil
            }
            return value
        }
    }

    /// A quantity: a JSON number or a decimal string, at most 9 decimals; never rounded.
    package func quantity(
        in range: ClosedRange<Quantity> = -Quantity.inputLimit...Quantity.inputLimit
    ) -> Quantity? {
        guard let decimal = decimal(maxDecimals: Quantity.decimals) else { return nil }
        guard let quantity = Quantity(exactly: decimal), range.contains(quantity) else {
            reportRange("\(range.lowerBound)", "\(range.upperBound)")
            return nil
        }
        return quantity
    }

    /// An exact decimal: a JSON number or a decimal string; never rounded.
    package func decimal(maxDecimals: Int = 12, in range: ClosedRange<ExactDecimal>? = nil) -> ExactDecimal? {
        switch number(expected: "a number or a decimal string", acceptsText: true) {
        case .absent: return nil
        case .oversized:
            report(.inexact, "has more digits than can be held exactly")
            return nil
        case .exact(let decimal):
            guard decimal.scale <= maxDecimals else {
                report(.inexact, "must have at most \(maxDecimals) decimals, not \(decimal.scale)")
                return nil
            }
            if let range, !range.contains(decimal) {
                reportRange("\(range.lowerBound)", "\(range.upperBound)")
                return nil
            }
            return decimal
        }
    }

    private func reportRange(_ lower: String, _ upper: String) {
        report(.outOfRange, "must be from \(lower) to \(upper)")
    }

    private enum Number {
        /// Not a number; already reported.
        case absent
        case oversized
        case exact(ExactDecimal)
    }

    private func number(expected: String, acceptsText: Bool) -> Number {
        switch (value, source) {
        case (.number(let decimal), _): return .exact(decimal)
        case (.oversizedNumber, _): return .oversized
        case (.string(let text), .query),
            (.string(let text), .body) where acceptsText:
            return number(text, expected: expected)
        case (_, _):
            reportType(expected)
            return .absent
        }
    }

    private func number(_ text: String, expected: String) -> Number {
        if let decimal = ExactDecimal(parsing: text) { return .exact(decimal) }
        // The text may be a number that is merely too long, which deserves its own message.
        if case .oversizedNumber? = try? JSONParser.parse(Array(text.utf8)) { return .oversized }
        report(.invalidFormat, "must be \(expected) like \(expected.contains("integer") ? "10" : "\"12.5\"")")
        return .absent
    }
}

extension Quantity {
    /// The quantity with the opposite sign.
    fileprivate static prefix func - (quantity: Quantity) -> Quantity { Quantity(billionths: -quantity.billionths) }
}
