extension ValueReader {
    /// An object, read field by field; its unknown fields are reported afterwards.
    package func object<Value>(_ read: (ObjectReader) -> Value?) -> Value? {
        guard case .object(let object) = value else {
            reportType("an object")
            return nil
        }
        let fields = ObjectReader(object: object, path: path, source: source, issues: issues)
        let result = read(fields)
        fields.reportUnknownFields()
        return result
    }

    /// A list; nil when any element could not be read.
    package func array<Element>(
        minCount: Int = 0,
        maxCount: Int,
        _ read: (ValueReader) -> Element?
    ) -> [Element]? {
        guard case .array(let elements) = value else {
            reportType("an array")
            return nil
        }
        guard checkCount(elements.count, minCount, maxCount, { $0 == 1 ? "element" : "elements" }) else { return nil }
        let path = path
        var result: [Element] = []
        result.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            let reader = ValueReader(
                value: element,
                parent: path,
                step: .element(index),
                source: source,
                issues: issues
            )
            if let element = read(reader) { result.append(element) }
        }
        return result.count == elements.count ? result : nil
    }

    /// An object used as a table from keys to values of one type; nil when any entry could not be read.
    ///
    /// `isKey` says which keys are allowed, by default slugs (see ``slug(maxBytes:)``), and `keyForm` says the same in
    /// words. `read` is given the key too.
    package func map<Value>(
        maxCount: Int,
        isKey: (String) -> Bool = { ValueReader.isSlug($0) && $0.utf8.count <= 100 },
        keyForm: String = "at most 100 \(ValueReader.slugForm)",
        _ read: (String, ValueReader) -> Value?
    ) -> [String: Value]? {
        guard case .object(let object) = value else {
            reportType("an object")
            return nil
        }
        guard checkCount(object.count, 0, maxCount, { $0 == 1 ? "entry" : "entries" }) else { return nil }
        let path = path
        var result: [String: Value] = [:]
        result.reserveCapacity(object.count)
        for member in object.members {
            let reader = nested(member, below: path)
            guard isKey(member.name) else {
                reader.report(.invalidFormat, "has a key that must be \(keyForm)")
                continue
            }
            if let value = read(member.name, reader) { result[member.name] = value }
        }
        return result.count == object.count ? result : nil
    }

    /// The operator's own notes on a thing: at most 50 keys of 1 to 100 bytes, each with a text of at most 1,000 bytes.
    package func metadata() -> [String: String]? {
        map(
            maxCount: 50,
            isKey: { (1...100).contains($0.utf8.count) && !$0.utf8.contains(0) },
            keyForm: "1 to 100 bytes long"
        ) { _, value in
            value.string(maxBytes: 1000, allowsEmpty: true)
        }
    }

    /// Any JSON, kept as it is; refused are only numbers that cannot be held exactly, and texts and names with U+0000.
    package func json() -> JSONValue? {
        var isSound = true
        switch value {
        case .null, .bool, .number: break
        case .string(let text):
            if text.containsNull {
                report(.invalidFormat, Self.nullMessage)
                isSound = false
            }
        case .oversizedNumber:
            report(.inexact, "has more digits than can be held exactly")
            isSound = false
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                isSound = nested(element, .element(index)).json() != nil && isSound
            }
        case .object(let object):
            for member in object.members {
                let field = nested(member.value, .member(member.name))
                if member.name.containsNull {
                    field.report(.invalidFormat, "has a name that \(Self.nullMessage)")
                    isSound = false
                } else {
                    isSound = field.json() != nil && isSound
                }
            }
        }
        return isSound ? value : nil
    }

    private func checkCount(_ count: Int, _ minimum: Int, _ maximum: Int, _ noun: (Int) -> String) -> Bool {
        if count < minimum {
            report(.tooFew, "must have at least \(minimum) \(noun(minimum)), not \(count)")
            return false
        }
        if count > maximum {
            report(.tooMany, "must have at most \(maximum) \(noun(maximum)), not \(count)")
            return false
        }
        return true
    }
}
