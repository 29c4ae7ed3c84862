package import WeirAPI
import WeirCore
import WeirPrimitives

/// An event as an export of events wrote it.
package struct ExportedEvent {
    let customer: CustomerID?
    let event: UsageEvent
    /// Whether it holds: it was not replaced or taken back.
    let isCurrent: Bool
    /// Codes of the meters that counted it; nil when the line does not say.
    let meters: [String]?

    /// Reads a line of NDJSON, or a record of CSV as an object of its columns.
    ///
    /// Of the members only `eventName`, `idempotencyKey`, `timestamp` and `properties` must be there.
    ///
    /// - Throws: ``StatedValueError``.
    package init(_ json: JSONValue) throws(StatedValueError) {
        let stated = StatedValue(json)
        customer = try stated["customerId"]?.id(CustomerID.self)
        var members: [EventProperties.Member] = []
        for member in try Self.properties(stated) {
            let value: PropertyValue =
                switch member.value {
                case .string(let text): .string(text)
                case .number(let number): .number(number)
                case .bool(let bool): .bool(bool)
                case .null, .oversizedNumber, .array, .object:
                    throw StatedValueError(
                        description: "'properties.\(member.name)' must be text, a number or a boolean"
                    )
                }
            members.append(EventProperties.Member(name: member.name, value: value))
        }
        event = UsageEvent(
            key: try stated.required("idempotencyKey").text(),
            name: try stated.required("eventName").text(),
            timestamp: try stated.required("timestamp").timestamp(),
            properties: EventProperties(members)
        )
        switch try stated["status"]?.text() {
        case "replaced", "retracted": isCurrent = false
        case "counted", "unmatched", nil: isCurrent = true
        case _?: throw try stated.required("status").wrong("counted, unmatched, replaced or retracted")
        }
        meters = try Self.meters(stated)
    }

    /// An object, or the text of one in a column.
    private static func properties(_ stated: StatedValue) throws(StatedValueError) -> [JSONObject.Member] {
        guard let found = stated["properties"] else { return [] }
        switch found.value {
        case .object(let object): return object.members
        case .string(let text):
            guard let object = (try? JSONParser.parse(Array(text.utf8)))?.objectValue else {
                throw found.wrong("a JSON object")
            }
            return object.members
        case .null, .bool, .number, .oversizedNumber, .array: throw found.wrong("an object")
        }
    }

    /// A list, or codes parted by blanks in a column.
    private static func meters(_ stated: StatedValue) throws(StatedValueError) -> [String]? {
        guard let found = stated["meters"] else { return nil }
        if let codes = found.value.arrayValue { return codes.compactMap(\.stringValue) }
        return try found.text().split(separator: " ").map(String.init)
    }
}
