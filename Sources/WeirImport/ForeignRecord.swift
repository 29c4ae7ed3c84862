package import WeirAPI
package import WeirPrimitives

/// One thing of another system, as its API or its export gives it.
///
/// It is read leniently, because systems grow: what is not known is passed over, and what is missing is nil. Numbers are
/// exact; a number that came as text is one too.
package struct ForeignRecord: Sendable, Hashable {
    package let object: JSONObject

    package init(_ object: JSONObject) { self.object = object }

    /// The value under a name, or under names with dots between; nil when it says nothing.
    package func value(_ path: String) -> JSONValue? {
        if let value = object[path] {
            // The literal nil would be JSON's null here.
            guard value != .null, value != .string("") else { return Optional.none }
            return value
        }
        guard let dot = path.firstIndex(of: "."), let inner = object[String(path[..<dot])]?.objectValue else {
            return nil
        }
        return ForeignRecord(inner).value(String(path[path.index(after: dot)...]))
    }

    /// A text, or a number as it would be written.
    package func text(_ path: String) -> String? {
        switch value(path) {
        case .string(let text): text
        case .number(let number): number.description
        case .oversizedNumber(let text): text
        case .bool, .array, .object, .null, nil: nil
        }
    }

    /// A number, or a text that is one.
    package func decimal(_ path: String) -> ExactDecimal? {
        switch value(path) {
        case .number(let number): number
        case .string(let text): ExactDecimal(parsing: text)
        case .oversizedNumber, .bool, .array, .object, .null, nil: nil
        }
    }

    /// Whether something is said under a name that is no number, such as `49,00`.
    package func isUnreadable(_ path: String) -> Bool { value(path) != nil && decimal(path) == nil }

    /// Whole numbers go so far, that sums of many of them fit.
    private static let largestInteger = Int128(1_000_000_000_000_000)

    /// A whole number within ±10^15.
    package func integer(_ path: String) -> Int64? {
        guard let decimal = decimal(path), decimal.scale == 0, decimal.coefficient.magnitude <= Self.largestInteger
        else {
            return nil
        }
        return Int64(exactly: decimal.coefficient)
    }

    package func flag(_ path: String) -> Bool { value(path) == .bool(true) || text(path) == "true" }

    package func record(_ path: String) -> ForeignRecord? { value(path)?.objectValue.map(ForeignRecord.init) }

    /// The objects of a list; a list that stands in an envelope under `data` is one too.
    package func records(_ path: String) -> [ForeignRecord] {
        let list = value(path)
        let elements = list?.arrayValue ?? list?.objectValue?["data"]?.arrayValue ?? []
        return elements.compactMap { $0.objectValue.map(ForeignRecord.init) }
    }

    package func texts(_ path: String) -> [String] { (value(path)?.arrayValue ?? []).compactMap(\.stringValue) }

    /// An instant: ISO 8601, with UTC taken for granted, or seconds since 1970 with or without decimals.
    package func instant(_ path: String) -> Timestamp? {
        if let seconds = decimal(path) {
            guard let thousandths = seconds.rounded(toPlaces: 3, .down)?.scaled(toPlaces: 3),
                let milliseconds = Int64(exactly: thousandths), milliseconds.magnitude < 253_402_300_800_000
            else { return nil }
            return Timestamp(milliseconds: milliseconds)
        }
        guard let text = text(path) else { return nil }
        // A day, or a time without seconds as tables have it.
        let completed = text.utf8.count == 10 ? text + "T00:00:00" : text.utf8.count == 16 ? text + ":00" : text
        return Timestamp(iso8601: completed) ?? Timestamp(iso8601WithoutOffset: completed)
    }
}
