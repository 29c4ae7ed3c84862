import Testing
import WeirCore
import WeirPrimitives

struct EventTailTests {
    @Test("A content of a key and a tail is the content of all its parts", arguments: [0, 1, 3])
    func tailsAreAsIfWrittenWhole(properties: Int) {
        let properties = EventProperties(
            (0..<properties).map { EventProperties.Member(name: "p\($0)", value: .number(ExactDecimal(Int64($0)))) }
        )
        let tail = EventTail(name: "call", properties: properties)
        var writer = EventContentWriter()
        var places: [EventContent.Place] = []
        let keys = ["", "a", String(repeating: "k", count: 300)]
        for key in keys {
            writer.begin()
            var key = key
            key.withUTF8 { writer.key($0) }
            places.append(writer.tail(tail))
        }
        for (place, key) in zip(places, keys) {
            let content = EventContent(place, in: writer.bytes)
            #expect(content == EventContent(key: key, name: "call", properties: properties))
            #expect(content.key == key)
            #expect(content.name == "call")
            #expect(content.contract == nil)
            #expect(content.properties == properties)
        }
        #expect(properties.isEmpty == (properties.count == 0))
    }
}
