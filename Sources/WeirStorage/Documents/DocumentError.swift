import WeirPrimitives

/// A stored document does not hold what it should: the data was changed from outside, or written by a later version.
package struct DocumentError: Error, Sendable, Equatable {
    /// Where in the document.
    package var path: String

    package init(_ path: String) { self.path = path }
}

// Reading the scalar forms that all documents share: exact numbers are decimal text.

func quantity(_ text: String, _ path: String) throws(DocumentError) -> Quantity {
    guard let quantity = Quantity(parsing: text) else { throw DocumentError(path) }
    return quantity
}

func decimal(_ text: String, _ path: String) throws(DocumentError) -> ExactDecimal {
    guard let decimal = ExactDecimal(parsing: text) else { throw DocumentError(path) }
    return decimal
}

/// Maps an optional with a function that throws typed errors.
func ifPresent<Value, Result>(
    _ value: Value?,
    _ path: String,
    _ read: (Value, String) throws(DocumentError) -> Result
) throws(DocumentError) -> Result? {
    guard let value else { return nil }
    return try read(value, path)
}

/// Maps an array with a function that throws typed errors.
func each<Value, Result>(
    _ values: [Value],
    _ read: (Value) throws(DocumentError) -> Result
) throws(DocumentError) -> [Result] {
    var results: [Result] = []
    for value in values { results.append(try read(value)) }
    return results
}

/// Maps a dictionary whose keys are slugs or the like.
func each<Key: Hashable, Value, Result>(
    _ values: [String: Value],
    key: (String) -> Key?,
    _ path: String,
    _ read: (Value) throws(DocumentError) -> Result
) throws(DocumentError) -> [Key: Result] {
    var results: [Key: Result] = [:]
    for (text, value) in values {
        guard let key = key(text) else { throw DocumentError("\(path).\(text)") }
        results[key] = try read(value)
    }
    return results
}

/// The same dictionary with its keys as text.
func texts<Key: CustomStringConvertible, Value, Result>(
    _ values: [Key: Value],
    _ write: (Value) -> Result
) -> [String: Result] {
    Dictionary(uniqueKeysWithValues: values.map { ($0.key.description, write($0.value)) })
}
