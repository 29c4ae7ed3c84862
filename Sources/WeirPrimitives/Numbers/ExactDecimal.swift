/// A decimal number held exactly: an integer coefficient and a count of decimal places.
///
/// Canonical: trailing zeros of the fraction are removed, so `1.0 == 1` and equal values hash alike. Up to 38 digits;
/// a number that needs more does not parse, it is never rounded.
package struct ExactDecimal: Sendable, Hashable {
    /// The digits, with sign.
    package let coefficient: Int128
    /// How many of the digits stand behind the decimal point; 0 to 38.
    package let scale: Int

    package static let zero = ExactDecimal(coefficient: 0, scale: 0)
    package static let maximumScale = 38

    /// Makes the value `coefficient × 10^-scale` and removes trailing zeros of the fraction.
    ///
    /// - Precondition: `scale` is 0 to 38.
    package init(coefficient: Int128, scale: Int) {
        precondition((0...Self.maximumScale).contains(scale), "A decimal has 0 to 38 decimal places.")
        var coefficient = coefficient
        var scale = scale
        while scale > 0 {
            let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: 10)
            if remainder != 0 { break }
            coefficient = quotient
            scale -= 1
        }
        self.coefficient = coefficient
        self.scale = scale
    }

    package init(_ integer: Int64) {
        self.init(coefficient: Int128(integer), scale: 0)
    }

    /// Reads decimal text as JSON writes numbers, exponent included; nil when it is not a number or needs over 38 digits.
    package init?(parsing text: some StringProtocol) {
        guard let parsed = Self.parse(text.utf8) else { return nil }
        self = parsed
    }

    /// Reads decimal text from its bytes; see ``init(parsing:)-(StringProtocol)``.
    package init?(parsing bytes: some Collection<UInt8>) {
        guard let parsed = Self.parse(bytes) else { return nil }
        self = parsed
    }

    private static func parse(_ bytes: some Collection<UInt8>) -> ExactDecimal? {
        var index = bytes.startIndex
        let end = bytes.endIndex
        var isNegative = false
        if index != end, bytes[index] == UInt8(ascii: "-") {
            isNegative = true
            index = bytes.index(after: index)
        }
        var digits = DigitRun()
        guard digits.readDigits(of: bytes, from: &index) else { return nil }
        if index != end, bytes[index] == UInt8(ascii: ".") {
            index = bytes.index(after: index)
            digits.isInFraction = true
            guard digits.readDigits(of: bytes, from: &index) else { return nil }
        }
        var exponent = 0
        if index != end, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index = bytes.index(after: index)
            guard let read = readExponent(of: bytes, from: &index) else { return nil }
            exponent = read
        }
        guard index == end else { return nil }
        return digits.value(isNegative: isNegative, exponent: exponent)
    }

    private static func readExponent<Bytes: Collection<UInt8>>(of bytes: Bytes, from index: inout Bytes.Index) -> Int? {
        var isNegative = false
        if index != bytes.endIndex, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index = bytes.index(after: index)
        }
        var value = 0
        var count = 0
        while index != bytes.endIndex, (0x30...0x39).contains(bytes[index]) {
            value = min(value * 10 + Int(bytes[index] - 0x30), 100_000)
            count += 1
            index = bytes.index(after: index)
        }
        return count > 0 ? (isNegative ? -value : value) : nil
    }

    /// Whether the value has no fraction.
    package var isInteger: Bool { scale == 0 }

    /// The value as a count of `10^-places`, or nil when it has more decimal places or is too large.
    package func scaled(toPlaces places: Int) -> Int128? {
        guard scale <= places else { return nil }
        var result = coefficient
        for _ in scale..<places {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    /// The value rounded to a number of decimal places, which may be negative (−2 rounds to hundreds).
    package func rounded(toPlaces places: Int, _ rounding: Rounding = .halfAwayFromZero) -> ExactDecimal? {
        guard places < scale else { return self }
        guard scale - places <= Self.maximumScale else {
            return rounding == .up && coefficient > 0 || rounding == .down && coefficient < 0 ? nil : .zero
        }
        let divisor = PowersOfTen.value(scale - places)
        let quotient = rounding.divide(coefficient, by: divisor)
        guard places < 0 else { return ExactDecimal(coefficient: quotient, scale: places) }
        let (product, overflow) = quotient.multipliedReportingOverflow(by: PowersOfTen.value(-places))
        return overflow ? nil : ExactDecimal(coefficient: product, scale: 0)
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// Plain decimal text without exponent: `-0.05`, `12`.
    package var description: String {
        let digits = String(coefficient.magnitude)
        guard scale > 0 else { return coefficient < 0 ? "-" + digits : digits }
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
        let point = padded.index(padded.endIndex, offsetBy: -scale)
        return (coefficient < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
    }
}

extension ExactDecimal: Comparable {
    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.scale == right.scale { return left.coefficient < right.coefficient }
        let places = max(left.scale, right.scale)
        if let leftUnits = left.scaled(toPlaces: places), let rightUnits = right.scaled(toPlaces: places) {
            return leftUnits < rightUnits
        }
        // One of them is too large for the common scale, so the integer parts differ.
        let leftWhole = Rounding.down.divide(left.coefficient, by: PowersOfTen.value(left.scale))
        let rightWhole = Rounding.down.divide(right.coefficient, by: PowersOfTen.value(right.scale))
        return leftWhole < rightWhole
    }
}

/// The digits read so far while a number is parsed.
private struct DigitRun {
    var coefficient: Int128 = 0
    var fractionDigits = 0
    /// Zeros of the fraction that count only when another digit follows.
    var pendingZeros = 0
    var isInFraction = false
    var overflowed = false

    mutating func readDigits<Bytes: Collection<UInt8>>(of bytes: Bytes, from index: inout Bytes.Index) -> Bool {
        var count = 0
        while index != bytes.endIndex, (0x30...0x39).contains(bytes[index]) {
            append(Int128(bytes[index] - 0x30))
            count += 1
            index = bytes.index(after: index)
        }
        return count > 0
    }

    private mutating func append(_ digit: Int128) {
        if isInFraction, digit == 0 {
            pendingZeros += 1
            return
        }
        for _ in 0..<pendingZeros { push(0) }
        pendingZeros = 0
        push(digit)
    }

    private mutating func push(_ digit: Int128) {
        guard !overflowed else { return }
        let (product, first) = coefficient.multipliedReportingOverflow(by: 10)
        let (sum, second) = product.addingReportingOverflow(digit)
        overflowed = first || second
        coefficient = sum
        if isInFraction { fractionDigits += 1 }
    }

    func value(isNegative: Bool, exponent: Int) -> ExactDecimal? {
        guard !overflowed else { return nil }
        if coefficient == 0 { return .zero }
        var coefficient = isNegative ? -coefficient : coefficient
        var scale = fractionDigits - exponent
        while scale > ExactDecimal.maximumScale, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        guard scale <= ExactDecimal.maximumScale, scale > -39 else { return nil }
        while scale < 0 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            coefficient = product
            scale += 1
        }
        return ExactDecimal(coefficient: coefficient, scale: scale)
    }
}

/// Powers of ten that fit a signed 128-bit integer.
package enum PowersOfTen {
    private static let table: [Int128] = {
        var powers: [Int128] = [1]
        for _ in 0..<ExactDecimal.maximumScale { powers.append(powers[powers.count - 1] * 10) }
        return powers
    }()

    /// `10^exponent`, for exponents 0 to 38.
    package static func value(_ exponent: Int) -> Int128 { table[exponent] }
}
