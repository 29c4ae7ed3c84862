import HTTPTypes
import WeirAPI

/// What the headers of a request say of the form of its body and of the answer.
package struct RequestForm: Sendable, Hashable {
    /// The forms in which events come beside the API's own.
    package enum Events: Sendable, Hashable {
        /// JSON as the API has it.
        case plain
        /// CloudEvents in the structured mode: the body is the event.
        case cloudEvent
        /// CloudEvents in the batched mode: the body is an array of events.
        case cloudEventBatch
        /// CloudEvents in the binary mode: the body is the event's data, the attributes are headers.
        case cloudEventData(attributes: [String: String])
    }

    package var events: Events
    /// Whether the answer should be comma-separated values.
    package var wantsCSV: Bool

    package static let plain = RequestForm(events: .plain, wantsCSV: false)

    init(events: Events, wantsCSV: Bool) {
        self.events = events
        self.wantsCSV = wantsCSV
    }

    init(_ headers: HTTPFields) {
        wantsCSV = headers[.accept].map { Self.media($0) == "text/csv" } ?? false
        switch headers[.contentType].map(Self.media) {
        case "application/cloudevents+json": events = .cloudEvent
        case "application/cloudevents-batch+json": events = .cloudEventBatch
        case _:
            let attributes = Self.attributes(of: headers)
            // With one of them missing it is a CloudEvent that lacks something, and is told so.
            let isCloudEvent = ["specversion", "id", "source", "type"].contains { attributes[$0] != nil }
            events = isCloudEvent ? .cloudEventData(attributes: attributes) : .plain
        }
    }

    /// A media type in lower case, without parameters.
    static func media(_ value: String) -> String {
        value.prefix { $0 != ";" && $0 != "," }.filter { !$0.isWhitespace }.lowercased()
    }

    /// The headers `ce-…` by attribute, percent-decoded as the HTTP protocol binding says.
    private static func attributes(of headers: HTTPFields) -> [String: String] {
        var attributes: [String: String] = [:]
        for field in headers where field.name.canonicalName.hasPrefix("ce-") {
            attributes[String(field.name.canonicalName.dropFirst(3))] =
                PercentDecoding.decode(field.value) ?? field.value
        }
        return attributes
    }
}
