/// What follows the key in a content: name, contract and properties; made once where many events say the same.
package struct EventTail: Sendable {
    fileprivate let bytes: [UInt8]
    fileprivate let contractStart: Int32
    fileprivate let propertiesStart: Int32

    package init(name: String, properties: EventProperties) {
        var writer = EventContentWriter()
        let place = writer.content(key: "", name: name, contract: nil, properties: properties)
        bytes = Array(writer.bytes[Int(place.nameStart)...])
        contractStart = place.contractStart - place.nameStart
        propertiesStart = place.propertiesStart - place.nameStart
    }
}

extension EventContentWriter {
    /// Writes all that follows the key, as it was made ready before.
    package mutating func tail(_ tail: EventTail) -> EventContent.Place {
        let start = Int32(bytes.count)
        bytes.append(contentsOf: tail.bytes)
        place.nameStart = start
        place.contractStart = start + tail.contractStart
        place.propertiesStart = start + tail.propertiesStart
        place.end = Int32(bytes.count)
        return place
    }
}
