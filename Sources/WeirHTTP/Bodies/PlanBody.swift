import WeirAPI
import WeirCore
import WeirPrimitives

/// A plan as the API shows it.
struct PlanBody: JSONWritable {
    let plan: Plan

    init(_ plan: Plan) { self.plan = plan }

    func write(to json: inout JSONWriter) {
        let terms = plan.terms
        json.object { json in
            json.member("id", plan.id)
            json.member("key", plan.key.text)
            json.member("name", terms.name)
            json.member("accountKitId", terms.accountKit)
            json.member("stripePriceId", terms.stripePriceID)
            json.object("quotas") { json in
                for (key, quota) in terms.quotas.sorted(by: { $0.key < $1.key }) {
                    json.member(key.text, QuotaBody(quota))
                }
            }
            json.member("period", terms.period.rawValue)
            json.member("prices", terms.prices.map(PriceBody.init))
            json.member("currency", terms.currency?.code)
            json.member("netTerms", terms.netTermsDays)
            json.member("autoPay", terms.autoPay)
            json.object("features") { json in
                for (key, value) in terms.features.sorted(by: { $0.key < $1.key }) {
                    json.member(key.text, JSONValue(value))
                }
            }
            json.object("rateLimits") { json in
                let sorted = terms.rateLimits.sorted { $0.key.description < $1.key.description }
                for (scope, rate) in sorted { json.member(scope.description, RateLimitBody(rate)) }
            }
            json.member("trialDays", terms.trialDays)
            json.member("version", plan.version)
            json.member("createdAt", plan.createdAt)
            json.member("updatedAt", plan.updatedAt)
        }
    }
}

/// A quota: a number when it is hard, else an object.
struct QuotaBody: JSONWritable {
    let quota: Quota

    init(_ quota: Quota) { self.quota = quota }

    func write(to json: inout JSONWriter) {
        switch quota.mode {
        case .hard: json.element(quota.limit)
        case .soft(let cap):
            json.object { json in
                json.member("limit", quota.limit)
                json.member("mode", "soft")
                json.memberIfPresent("overageCap", cap)
            }
        }
    }
}

/// A rate limit as the API shows it.
struct RateLimitBody: JSONWritable {
    let rate: RateLimit

    init(_ rate: RateLimit) { self.rate = rate }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("limit", rate.limit)
            json.member("interval", rate.interval.rawValue)
            json.memberIfPresent("burst", rate.burst)
        }
    }
}

extension JSONValue {
    /// What a plan says of a boolean or static feature.
    init(_ value: StaticValue) {
        switch value {
        case .boolean(let isOn): self = .bool(isOn)
        case .number(let number): self = .number(number)
        case .text(let text): self = .string(text)
        }
    }
}
