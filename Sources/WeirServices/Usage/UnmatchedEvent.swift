package import WeirCore
import WeirPrimitives

/// Says why no meter counts an event.
package enum UnmatchedEvent {
    /// One sentence: which meters listen to the event's name and why each did not count it, or that none listens.
    ///
    /// - Precondition: The customer's ledger counts the event on no meter.
    package static func explanation(of event: UsageEvent, meters: MeterSet) -> String {
        let listening = meters.listening(to: event.name)
        guard !listening.isEmpty else { return "no meter listens to events named '\(event.name)'" }
        return listening.sorted { $0.code < $1.code }.map { meter in
            "meter '\(meter.code)' did not count it: \(reason(event, meter).explanation)"
        }.joined(separator: "; ")
    }

    private static func reason(_ event: UsageEvent, _ meter: Meter) -> NotCounted {
        switch meter.contribution(of: event.properties) {
        case .failure(let reason): reason
        // The content is right, so it is the meter's span in the customer's ledger.
        case .success: meter.archivedAt == nil ? .beforeEffectiveTime : .archived
        }
    }
}

extension MeterSet {
    /// The codes of meters, in their order.
    func codes(of meters: [MeterID]) -> [String] { meters.compactMap { self[id: $0]?.code }.sorted() }
}
