import Crypto
package import WeirCore
package import WeirPrimitives

/// Digests of what a request says, by which a repetition is told from another request under the same key.
///
/// Each is the first 128 bits of SHA-256 over a form in which every text carries its length, so that no two contents
/// have the same form. Numbers are taken by value and properties in the order of their names: the spelling and the
/// order in which they were sent do not count.
package struct ContentFingerprint {
    private var hash = SHA256()

    private init() {}

    /// Digest of an event's content: its name, its properties and the contract it was checked against.
    ///
    /// The timestamp is not part of it; the ledger compares that by itself, because one that was assigned does not count.
    package static func event(
        name: String,
        properties: EventProperties,
        contract: String? = nil
    ) -> UInt128 {
        var content = ContentFingerprint()
        content.add(name)
        content.add(properties)
        content.add(contract)
        return content.first128Bits
    }

    /// Digest of everything that a consume or reserve asked for.
    ///
    /// `lifetimeSeconds`: How long a reservation should hold; nil for a consume, which thereby never equals a
    ///   reserve.
    package static func decision(
        feature: FeatureKey,
        eventName: String,
        quantity: Quantity,
        properties: EventProperties,
        lifetimeSeconds: Int?
    ) -> UInt128 {
        var content = ContentFingerprint()
        content.add(lifetimeSeconds == nil ? "consume" : "reserve")
        content.add(feature.text)
        content.add(eventName)
        content.add(quantity.description)
        content.add(properties)
        content.add(lifetimeSeconds.map(String.init))
        return content.first128Bits
    }

    private mutating func add(_ properties: EventProperties) {
        add(properties.members.count)
        for member in properties.members {
            add(member.name)
            switch member.value {
            case .string: add("s")
            case .number: add("n")
            case .bool: add("b")
            }
            add(member.value.text)
        }
    }

    private mutating func add(_ text: String?) {
        guard var text else {
            add(-1)
            return
        }
        text.withUTF8 { bytes in
            add(bytes.count)
            hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
        }
    }

    private mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).bigEndian) { hash.update(bufferPointer: $0) }
    }

    private var first128Bits: UInt128 { hash.finalize().prefix(16).reduce(0) { $0 << 8 | UInt128($1) } }
}
