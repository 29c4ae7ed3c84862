package import WeirPrimitives

/// The meters of one workspace at one moment, indexed by the event names they listen to.
package struct MeterSet: Sendable {
    /// Grows with every change of the workspace's meters, and is never used twice.
    package let version: UInt64
    package let meters: [Meter]
    private let byEventName: [String: [Int]]
    private let byID: [MeterID: Int]

    package static let empty = MeterSet(version: 0, meters: [])

    package init(version: UInt64, meters: [Meter]) {
        self.version = version
        self.meters = meters
        var byEventName: [String: [Int]] = [:]
        var byID: [MeterID: Int] = [:]
        for (index, meter) in meters.enumerated() {
            byID[meter.id] = index
            for name in meter.eventNames { byEventName[name, default: []].append(index) }
        }
        self.byEventName = byEventName
        self.byID = byID
    }

    package subscript(id id: MeterID) -> Meter? { byID[id].map { meters[$0] } }

    /// The meters that listen to an event name, archived ones included.
    package func listening(to eventName: String) -> [Meter] {
        (byEventName[eventName] ?? []).map { meters[$0] }
    }

    /// What an event adds to every meter that listens to its name, archived meters included.
    ///
    /// Whether a meter really counts it for a customer depends on the meter's span in that customer's ledger.
    package func contributions(of event: UsageEvent) -> [Contribution] {
        guard let indices = byEventName[event.name] else { return [] }
        var contributions: [Contribution] = []
        contributions.reserveCapacity(indices.count)
        for index in indices {
            if case .success(let contribution) = meters[index].contribution(of: event.properties) {
                contributions.append(contribution)
            }
        }
        return contributions
    }
}
