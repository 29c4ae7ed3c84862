/// What became of one event of a request after its form was checked.
package enum EventReading: Sendable, Hashable {
    case event(EventFields)
    case rejected(RejectedFields)
}

/// An event whose form is wrong, with what was sent, to be kept for replay.
package struct RejectedFields: Sendable, Hashable {
    package var value: JSONValue
    package var issues: [FieldIssue]

    package init(value: JSONValue, issues: [FieldIssue]) {
        self.value = value
        self.issues = issues
    }

    /// All issues as one error.
    package var error: APIError { .invalidInput(issues) }
}

/// The body of a batch: `{"events": […]}`.
package enum EventBatch {
    package static let maximumCount = 10_000

    /// Reads a batch; the result has one entry for each event, in the order sent, and good ones stand beside bad ones.
    ///
    /// - Throws: ``ErrorCode/invalidInput`` when the body is not JSON, or not an object with 1 to `maximumCount` events.
    package static func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        maximumCount: Int = Self.maximumCount
    ) throws(APIError) -> [EventReading] {
        // Issues of an event are its own and not those of the request, so it gets a collector of its own; a collector
        // that is still empty serves the next event too.
        var issues = IssueCollector()
        return try ObjectReader.read(bytes) { fields in
            fields.required("events") { events in
                events.array(minCount: 1, maxCount: maximumCount) { event -> EventReading? in
                    let fields = EventFields.read(event.collecting(in: issues))
                    if let fields, issues.isEmpty { return .event(fields) }
                    defer { issues = IssueCollector() }
                    return .rejected(RejectedFields(value: event.value, issues: issues.summary))
                }
            }
        }
    }
}
