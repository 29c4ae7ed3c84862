package import WeirPrimitives

/// The meters of one workspace at one moment, indexed by the event names they listen to.
package struct MeterSet: Sendable {
    /// Grows with every change of the workspace's meters, and is never used twice.
    package let version: UInt64
    package let meters: [Meter]
    private let index: Index

    package static let empty = MeterSet(version: 0, meters: [])

    package init(version: UInt64, meters: [Meter]) {
        self.version = version
        self.meters = meters
        index = Index(meters)
    }

    package subscript(id id: MeterID) -> Meter? { index.byID[id].map { meters[$0] } }

    /// The meter made ready to look at events.
    package func matcher(of id: MeterID) -> MeterMatcher? { index.byID[id].map { index.matchers[$0] } }

    /// The meters that listen to an event name, archived ones included.
    package func listening(to eventName: String) -> [Meter] {
        var name = eventName
        return name.withUTF8 { self.listeners(to: $0) }?.matchers.map(\.meter) ?? []
    }

    /// The meters that listen to a name, archived ones included; nil when there is none.
    func listeners(to name: UnsafeBufferPointer<UInt8>) -> Listeners? {
        index.byName[Index.hash(name)]?.first { listeners in
            listeners.name.withUnsafeBufferPointer { ByteOrder.equal($0, name) }
        }
    }

    /// What an event adds to every meter that listens to its name, archived meters included.
    ///
    /// Whether a meter really counts it for a customer depends on the meter's span in that customer's ledger.
    package func contributions(of event: UsageEvent) -> [Contribution] {
        let matchers = event.content.withName { self.listeners(to: $0) }?.matchers ?? []
        let properties = event.properties
        return matchers.compactMap { try? $0.contribution(of: properties).get() }
    }

    /// The meters that listen to one name.
    struct Listeners: Sendable {
        let name: [UInt8]
        var matchers: [MeterMatcher]
        /// Of the matchers, for answers that name them all.
        var ids: [MeterID]
    }

    private final class Index: Sendable {
        let matchers: [MeterMatcher]
        let byID: [MeterID: Int]
        let byName: [UInt64: [Listeners]]

        init(_ meters: [Meter]) {
            matchers = meters.enumerated().map { MeterMatcher($1, index: $0) }
            byID = Dictionary(matchers.map { ($0.id, $0.index) }, uniquingKeysWith: { $1 })
            var byName: [UInt64: [Listeners]] = [:]
            for matcher in matchers {
                for name in matcher.meter.eventNames {
                    let bytes = Array(name.utf8)
                    let hash = bytes.withUnsafeBufferPointer(Self.hash)
                    var list = byName[hash] ?? []
                    if let place = list.firstIndex(where: { $0.name == bytes }) {
                        list[place].matchers.append(matcher)
                        list[place].ids.append(matcher.id)
                    } else {
                        list.append(Listeners(name: bytes, matchers: [matcher], ids: [matcher.id]))
                    }
                    byName[hash] = list
                }
            }
            self.byName = byName
        }

        /// Only the operator's meters fill the table, so nobody can make its names collide.
        static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return hash
        }
    }
}
