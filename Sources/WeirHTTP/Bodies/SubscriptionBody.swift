import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// A customer's subscription as the API shows it: always `{"subscription": …|null}`.
struct SubscriptionBody: JSONWritable {
    let listed: ListedSubscription?

    init(_ listed: ListedSubscription?) { self.listed = listed }

    func write(to json: inout JSONWriter) {
        json.object { json in
            guard let listed else {
                json.member("subscription", String?.none)
                return
            }
            let subscription = listed.subscription
            json.object("subscription") { json in
                json.member("id", subscription.stripeSubscriptionID ?? subscription.id.description)
                json.member("planKey", listed.planKey.text)
                json.member("planVersion", listed.planVersion)
                json.member("status", subscription.status.rawValue)
                json.member("source", subscription.source.rawValue)
                json.member("stripeCustomerId", subscription.stripeCustomerID)
                json.member("stripeSubscriptionId", subscription.stripeSubscriptionID)
                json.member("currentPeriodEnd", subscription.currentPeriodEnd)
                json.member("asOf", subscription.asOf)
                if let mirror = subscription.mirror {
                    json.memberIfPresent("currentPeriodStart", mirror.currentPeriodStart)
                    json.member("cancelAtPeriodEnd", mirror.endsWithPeriod)
                    json.memberIfPresent("endsAt", mirror.endsAt)
                    json.memberIfPresent("endedAt", mirror.endedAt)
                    json.memberIfPresent("trialEndsAt", mirror.trialEndsAt)
                    json.memberIfPresent("pauseCause", mirror.pauseCause)
                }
                json.member("createdAt", subscription.createdAt)
                json.member("updatedAt", subscription.updatedAt)
            }
        }
    }
}

/// What one customer gets of a feature other than the plan says, as the API shows it.
struct OverrideBody: JSONWritable {
    private let override: QuotaOverride
    /// What has expired by then is not shown.
    private let now: Timestamp

    init(_ listed: ListedOverride) {
        override = listed.override
        now = listed.now
    }

    func write(to json: inout JSONWriter) {
        let limit = override.limit.flatMap { override.activeLimit(at: now) == nil ? nil : $0 }
        json.object { json in
            json.member("feature", override.feature.text)
            json.member("limit", limit?.limit)
            json.member("expiresAt", limit?.expiresAt)
            json.array("topUps") { json in
                for topUp in override.activeTopUps(at: now) {
                    json.object { json in
                        json.member("amount", topUp.amount)
                        json.member("expiresAt", topUp.expiresAt)
                    }
                }
            }
            json.member("updatedAt", override.updatedAt)
        }
    }
}
