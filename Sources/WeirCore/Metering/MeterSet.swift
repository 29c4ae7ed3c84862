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

    package subscript(id id: MeterID) -> Meter? { matcher(of: id)?.meter }

    /// The meter made ready to look at events.
    package func matcher(of id: MeterID) -> MeterMatcher? {
        let matchers = index.matchersByID
        var place = matchers.place(of: id.halves.low)
        while place < matchers.count, matchers.keys[place] == id.halves.low {
            if matchers.values[place].id == id { return matchers.values[place] }
            place += 1
        }
        return nil
    }

    /// The meters that listen to an event name, archived ones included.
    package func listening(to eventName: String) -> [Meter] {
        var name = eventName
        return name.withUTF8 { self.listeners(to: $0) }?.matchers.map(\.meter) ?? []
    }

    /// The meters that listen to a name, archived ones included; nil when there is none.
    func listeners(to name: UnsafeBufferPointer<UInt8>) -> Listeners? {
        let lists = index.listenersByName
        let hash = Index.hash(name)
        var place = lists.place(of: hash)
        while place < lists.count, lists.keys[place] == hash {
            if lists.values[place].isNamed(name) { return lists.values[place] }
            place += 1
        }
        return nil
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
    final class Listeners: Sendable {
        private let name: [UInt8]
        let matchers: [MeterMatcher]
        /// Of the matchers, for answers that name them all.
        let ids: [MeterID]

        init(name: [UInt8], matchers: [MeterMatcher]) {
            self.name = name
            self.matchers = matchers
            ids = matchers.map(\.id)
        }

        func isNamed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            name.withUnsafeBufferPointer { ByteOrder.equal($0, bytes) }
        }
    }

    /// Values in the order of numbers, found by halving: a workspace has a few meters, and no hash is computed.
    private struct Ordered<Value: Sendable>: Sendable {
        let keys: [UInt64]
        let values: [Value]

        init(_ pairs: [(key: UInt64, value: Value)]) {
            let sorted = pairs.sorted { $0.key < $1.key }
            keys = sorted.map(\.key)
            values = sorted.map(\.value)
        }

        var count: Int { keys.count }

        /// The first place whose number is not below one.
        func place(of key: UInt64) -> Int {
            var (low, high) = (0, keys.count)
            while low < high {
                let middle = (low + high) / 2
                if keys[middle] < key { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    private final class Index: Sendable {
        let matchersByID: Ordered<MeterMatcher>
        let listenersByName: Ordered<Listeners>

        init(_ meters: [Meter]) {
            let matchers = meters.enumerated().map { MeterMatcher($1, index: $0) }
            // Of meters with one id the last one counts.
            let byID = Dictionary(matchers.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
            matchersByID = Ordered(byID.values.map { ($0.id.halves.low, $0) })
            var byName: [[UInt8]: [MeterMatcher]] = [:]
            for matcher in matchers {
                for name in matcher.meter.eventNames { byName[Array(name.utf8), default: []].append(matcher) }
            }
            listenersByName = Ordered(
                byName.map { name, matchers in
                    (name.withUnsafeBufferPointer(Self.hash), Listeners(name: name, matchers: matchers))
                }
            )
        }

        /// Only the operator's meters fill the table, so nobody can make its names collide.
        static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return hash
        }
    }
}
