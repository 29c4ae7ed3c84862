import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// How what was scanned becomes what use cases take.
extension ScannedBody.Customer {
    func reference(in bytes: UnsafeBufferPointer<UInt8>) -> CustomerReference {
        switch self {
        case .id(let id): .id(id)
        case .external(let range):
            .external(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
        }
    }
}

extension ScannedBody.Event {
    /// Writes the event's content; nil when two properties have one name.
    func write(
        to writer: inout EventContentWriter,
        _ body: ScannedBody,
        _ bytes: UnsafeBufferPointer<UInt8>,
        otherKey: () -> String
    ) -> EventContent.Place? {
        writer.begin()
        if let key {
            writer.key(UnsafeBufferPointer(rebasing: bytes[key]))
        } else {
            var key = otherKey()
            key.withUTF8 { writer.key($0) }
        }
        writer.name(UnsafeBufferPointer(rebasing: bytes[name]))
        writer.contract(contract.map { UnsafeBufferPointer(rebasing: bytes[$0]) })
        writer.properties(count: properties.count)
        for property in body.properties[properties] {
            writer.member(UnsafeBufferPointer(rebasing: bytes[property.name]))
            switch property.value {
            case .text(let range): writer.value(UnsafeBufferPointer(rebasing: bytes[range]))
            case .number(let number): writer.value(.number(number))
            case .bool(let bool): writer.value(.bool(bool))
            }
        }
        return writer.end()
    }
}

extension ScannedBody {
    /// Some of the properties; nil when two have one name.
    func eventProperties(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> EventProperties? {
        if range.isEmpty { return .empty }
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let members = properties[range].map { property in
            let value: PropertyValue =
                switch property.value {
                case .text(let range): .string(text(range))
                case .number(let number): .number(number)
                case .bool(let bool): .bool(bool)
                }
            return EventProperties.Member(name: text(property.name), value: value)
        }
        let properties = EventProperties(members)
        return properties.count == members.count ? properties : nil
    }
}

extension DecisionRequest {
    /// Makes it of what was scanned; nil when it must be read as a tree.
    ///
    /// `otherKey`: For a request that has no key.
    init?(
        _ decision: ScannedBody.Decision,
        of customer: CustomerReference,
        otherKey: @autoclosure () -> String?,
        _ body: ScannedBody,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        guard let properties = body.eventProperties(decision.properties, in: bytes) else { return nil }
        func text(_ range: Range<Int>) -> String {
            String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        }
        self.init(
            customer: customer,
            feature: text(decision.feature),
            quantity: decision.quantity,
            eventName: decision.eventName.map(text),
            key: decision.key.map(text) ?? otherKey(),
            properties: properties
        )
    }
}
