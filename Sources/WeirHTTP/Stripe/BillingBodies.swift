import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// What a customer has, as it sees it.
struct StandingBody: JSONWritable {
    let standing: CustomerBilling.Standing

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("tier", standing.plan?.text)
            json.member("status", standing.status.rawValue)
            guard let subscription = standing.subscription else {
                json.member("subscription", JSONValue.null)
                return
            }
            json.object("subscription") { json in
                json.member("id", subscription.id)
                json.member("currentPeriodStart", subscription.period.start)
                json.member("currentPeriodEnd", subscription.period.end)
                json.member("cancelAtPeriodEnd", subscription.endsWithPeriod)
                json.memberIfPresent("endsAt", subscription.endsAt)
                json.memberIfPresent("trialEndsAt", subscription.trialEndsAt)
                json.member("createdAt", subscription.createdAt)
            }
        }
    }
}

/// The plans side by side, as a pricing page needs them.
struct OfferBody: JSONWritable {
    let offer: CustomerBilling.Offer

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.array("plans") { json in
                for plan in offer.plans {
                    json.element(OfferedPlanBody(plan: plan, isCurrent: plan.key == offer.current))
                }
            }
        }
    }
}

private struct OfferedPlanBody: JSONWritable {
    let plan: Plan
    let isCurrent: Bool

    func write(to json: inout JSONWriter) {
        let terms = plan.terms
        json.object { json in
            json.member("tier", plan.key.text)
            json.member("name", terms.name)
            json.member("current", isCurrent)
            json.member("free", plan.isFree)
            json.member("canCheckOut", terms.stripePriceID != nil)
            if let flat = plan.flatPrice {
                json.object("price") { json in
                    json.member("amount", flat.amount)
                    json.member("currency", (flat.price.currency ?? terms.currency)?.code)
                    json.member("interval", flat.price.interval.unit.rawValue)
                    json.member("intervalCount", flat.price.interval.count)
                }
            } else {
                json.member("price", JSONValue.null)
            }
            json.member("quotas", QuotasBody(terms))
            json.member("period", terms.period.rawValue)
            json.member("features", StaticValuesBody(terms))
            json.member("rateLimits", RateLimitsBody(terms))
            json.member("trialDays", terms.trialDays)
        }
    }
}

/// What a customer has used, as it sees it.
struct OwnUsageBody: JSONWritable {
    let usage: OwnUsage

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("tier", usage.plan?.text)
            json.member("used", usage.used)
            json.member("limit", usage.limit)
            json.member("remaining", usage.remaining)
            json.member("percentUsed", usage.percentUsed)
            json.object("period") { json in
                json.member("start", usage.period.start)
                // Inclusive, as people read it: the last whole second.
                json.member("end", usage.period.end.adding(seconds: -1))
            }
            json.object("breakdown") { json in
                for part in usage.breakdown { json.member(part.label, part.used) }
            }
            if let percent = usage.percentUsed, percent >= 80 {
                json.member("warning", "80% of monthly limit reached")
            }
        }
    }
}
