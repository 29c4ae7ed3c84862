extension ObjectReader {
    /// Reads a JSON text that must be an object; every issue ends in one error.
    ///
    /// - Throws: ``ErrorCode/invalidInput`` with all issues.
    package static func read<Value>(
        _ bytes: [UInt8],
        _ build: (ObjectReader) -> Value?
    ) throws(APIError) -> Value {
        try bytes.withUnsafeBufferPointer { buffer throws(APIError) in try read(buffer, build) }
    }

    /// Reads a JSON text from memory that is not owned; see ``read(_:_:)-([UInt8],_)``.
    package static func read<Value>(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ build: (ObjectReader) -> Value?
    ) throws(APIError) -> Value {
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes)
        } catch {
            throw APIError(error)
        }
        return try read(value, build)
    }

    /// Reads a JSON value that must be an object.
    package static func read<Value>(
        _ value: JSONValue,
        at path: FieldPath = .root,
        _ build: (ObjectReader) -> Value?
    ) throws(APIError) -> Value {
        try read(value, at: path, source: .body, build)
    }

    /// Reads the items of a URL's query, already percent-decoded; an item that comes twice is an issue.
    package static func read<Value>(
        query: [(name: String, value: String)],
        _ build: (ObjectReader) -> Value?
    ) throws(APIError) -> Value {
        let issues = IssueCollector()
        var object = JSONObject()
        for item in query {
            if object[item.name] != nil {
                let path = FieldPath.root.member(item.name)
                issues.report(path.text, .conflictingFields, "'\(path.text)' is given twice; give it once")
            } else {
                object[item.name] = .string(item.value)
            }
        }
        return try read(.object(object), at: .root, source: .query, issues: issues, build)
    }

    private static func read<Value>(
        _ value: JSONValue,
        at path: FieldPath,
        source: RequestSource,
        issues: IssueCollector = IssueCollector(),
        _ build: (ObjectReader) -> Value?
    ) throws(APIError) -> Value {
        let reader = ValueReader(value: value, parent: path, step: .here, source: source, issues: issues)
        let result = reader.object(build)
        guard issues.isEmpty else { throw .invalidInput(issues.summary) }
        guard let result else {
            // A reading closure returned nil without saying why, which is a mistake in it.
            throw APIError(.internalError, "The request could not be read.")
        }
        return result
    }
}
