package import WeirCore
import WeirPrimitives

/// What else Stripe says of a subscription, as it is stored; instants in milliseconds.
package struct SubscriptionMirrorDocument: Codable, Sendable {
    var currentPeriodStart: Int64?
    var endsWithPeriod: Bool
    var endsAt: Int64?
    var endedAt: Int64?
    var trialEndsAt: Int64?
    var startedAt: Int64?
    var pauseCause: String?
    /// nil in documents from before it was kept, and where it is not so.
    var isEndedByOperator: Bool?

    package init(_ mirror: SubscriptionMirror) {
        currentPeriodStart = mirror.currentPeriodStart?.milliseconds
        endsWithPeriod = mirror.endsWithPeriod
        endsAt = mirror.endsAt?.milliseconds
        endedAt = mirror.endedAt?.milliseconds
        trialEndsAt = mirror.trialEndsAt?.milliseconds
        startedAt = mirror.startedAt?.milliseconds
        pauseCause = mirror.pauseCause
        isEndedByOperator = mirror.isEndedByOperator ? true : nil
    }

    package var mirror: SubscriptionMirror {
        let instant = { (milliseconds: Int64?) in milliseconds.map { Timestamp(milliseconds: $0) } }
        return SubscriptionMirror(
            currentPeriodStart: instant(currentPeriodStart),
            endsWithPeriod: endsWithPeriod,
            endsAt: instant(endsAt),
            endedAt: instant(endedAt),
            trialEndsAt: instant(trialEndsAt),
            startedAt: instant(startedAt),
            pauseCause: pauseCause,
            isEndedByOperator: isEndedByOperator ?? false
        )
    }
}
