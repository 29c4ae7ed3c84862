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
            json.member("quotas", QuotasBody(terms))
            json.member("period", terms.period.rawValue)
            json.member("prices", terms.prices.map(PriceBody.init))
            json.member("currency", terms.currency?.code)
            json.member("commitment", terms.commitment.map(PlanCommitmentBody.init))
            json.memberIfPresent("progressiveBilling", terms.progressive.map(ProgressiveBody.init))
            json.member("netTerms", terms.netTermsDays)
            json.member("autoPay", terms.autoPay)
            json.member("features", StaticValuesBody(terms))
            json.member("rateLimits", RateLimitsBody(terms))
            json.member("trialDays", terms.trialDays)
            if !terms.spendAlerts.isEmpty { json.member("spendAlerts", terms.spendAlerts) }
            json.member("version", plan.version)
            json.member("createdAt", plan.createdAt)
            json.member("updatedAt", plan.updatedAt)
            json.memberIfPresent("archivedAt", plan.archivedAt)
        }
    }
}

/// A plan's quotas by feature.
struct QuotasBody: JSONWritable {
    let terms: PlanTerms

    init(_ terms: PlanTerms) { self.terms = terms }

    func write(to json: inout JSONWriter) {
        json.object { json in
            for (key, quota) in terms.quotas.sorted(by: { $0.key < $1.key }) { json.member(key.text, QuotaBody(quota)) }
        }
    }
}

/// What a plan says of boolean and static features.
struct StaticValuesBody: JSONWritable {
    let terms: PlanTerms

    init(_ terms: PlanTerms) { self.terms = terms }

    func write(to json: inout JSONWriter) {
        json.object { json in
            for (key, value) in terms.features.sorted(by: { $0.key < $1.key }) {
                json.member(key.text, JSONValue(value))
            }
        }
    }
}

/// A plan's rate limits by feature, or `*` for all calls.
struct RateLimitsBody: JSONWritable {
    let terms: PlanTerms

    init(_ terms: PlanTerms) { self.terms = terms }

    func write(to json: inout JSONWriter) {
        json.object { json in
            let sorted = terms.rateLimits.sorted { $0.key.description < $1.key.description }
            for (scope, rate) in sorted { json.member(scope.description, RateLimitBody(rate)) }
        }
    }
}

/// A quota: a number when it is hard and alerts as the workspace says, else an object.
struct QuotaBody: JSONWritable {
    let quota: Quota

    init(_ quota: Quota) { self.quota = quota }

    func write(to json: inout JSONWriter) {
        if quota.mode == .hard, quota.alertThresholdsPercent == nil {
            json.element(quota.limit)
            return
        }
        json.object { json in
            json.member("limit", quota.limit)
            switch quota.mode {
            case .hard: break
            case .soft(let cap):
                json.member("mode", "soft")
                json.memberIfPresent("overageCap", cap)
            case .grace(let hours, let cap):
                json.member("mode", "grace")
                json.member("graceHours", Int64(hours))
                json.memberIfPresent("overageCap", cap)
            }
            if let thresholds = quota.alertThresholdsPercent { json.member("alertThresholds", thresholds) }
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
