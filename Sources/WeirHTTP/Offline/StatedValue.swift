import WeirAPI
import WeirCore
import WeirPrimitives

/// Why a file that an export wrote cannot be read.
package struct StatedValueError: Error, CustomStringConvertible {
    package var description: String
}

/// A value of a document that Weir wrote, with its place in it.
///
/// Members that are not asked for are passed over: a later version may say more.
struct StatedValue {
    let value: JSONValue
    private let path: String

    init(_ value: JSONValue, at path: String = "") {
        self.value = value
        self.path = path
    }

    /// A member; nil when it is left out or null.
    subscript(name: String) -> StatedValue? {
        guard let found = value.objectValue?[name], found != .null else { return nil }
        return StatedValue(found, at: path.isEmpty ? name : "\(path).\(name)")
    }

    func required(_ name: String) throws(StatedValueError) -> StatedValue {
        guard let found = self[name] else {
            throw StatedValueError(description: "'\(path.isEmpty ? name : "\(path).\(name)")' is missing")
        }
        return found
    }

    /// The elements of a list; none when it is left out.
    func list(_ name: String) throws(StatedValueError) -> [StatedValue] {
        guard let found = self[name] else { return [] }
        guard let elements = found.value.arrayValue else { throw found.wrong("a list") }
        return elements.enumerated().map { StatedValue($1, at: "\(found.path)[\($0)]") }
    }

    func wrong(_ expected: String) -> StatedValueError {
        StatedValueError(description: "'\(path)' must be \(expected)")
    }

    // MARK: Values

    func text() throws(StatedValueError) -> String {
        guard case .string(let text) = value else { throw wrong("text") }
        return text
    }

    func number() throws(StatedValueError) -> ExactDecimal {
        switch value {
        case .number(let number): return number
        case .string(let text):
            guard let number = ExactDecimal(parsing: text) else { throw wrong("a number") }
            return number
        case .null, .bool, .oversizedNumber, .array, .object: throw wrong("a number")
        }
    }

    func integer() throws(StatedValueError) -> Int64 {
        guard let integer = try number().scaled(toPlaces: 0).flatMap({ Int64(exactly: $0) }) else {
            throw wrong("a whole number")
        }
        return integer
    }

    /// A quantity that was added up, which may be larger than one that may enter.
    func quantity() throws(StatedValueError) -> Quantity {
        guard let billionths = try number().scaled(toPlaces: Quantity.decimals) else { throw wrong("a quantity") }
        return Quantity(billionths: billionths)
    }

    func fraction() throws(StatedValueError) -> ExactFraction {
        guard let fraction = ExactFraction(try text()) else { throw wrong("a fraction") }
        return fraction
    }

    func timestamp() throws(StatedValueError) -> Timestamp {
        guard let timestamp = Timestamp(iso8601: try text()) else { throw wrong("a time") }
        return timestamp
    }

    func date() throws(StatedValueError) -> LocalDate {
        guard let date = LocalDate(try text()) else { throw wrong("a date") }
        return date
    }

    func range() throws(StatedValueError) -> TimeRange {
        let start = try required("start").timestamp()
        let end = try required("end").timestamp()
        guard start <= end else { throw wrong("a period whose end is not before its start") }
        return TimeRange(start: start, end: end)
    }

    func choice<Choice: RawRepresentable<String>>(_ type: Choice.Type) throws(StatedValueError) -> Choice {
        guard let choice = Choice(rawValue: try text()) else { throw wrong("one of the known values") }
        return choice
    }

    func id<ID: EntityID>(_ type: ID.Type) throws(StatedValueError) -> ID {
        guard let id = ID(try text()) else { throw wrong("an id") }
        return id
    }

    func money(in currency: Currency) throws(StatedValueError) -> Money {
        Money(minorUnits: try integer(), currency: currency)
    }

    /// What the API reads from requests too, by the same reader.
    func read<Value>(_ build: (ObjectReader) -> Value?) throws(StatedValueError) -> Value {
        do {
            return try ObjectReader.read(value, build)
        } catch {
            throw StatedValueError(description: "'\(path)' cannot be read: \(error.message)")
        }
    }
}
