import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// The steps of a decision, with what each of them looked at.
struct DecisionExplanationBody: JSONWritable {
    let explained: ExplainedDecision

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("customerId", explained.customer)
            json.member("feature", explained.feature.text)
            json.member("quantity", explained.quantity)
            json.member("at", explained.now)
            json.member("allowed", explained.explanation.isAllowed)
            if let refusal = explained.error {
                let error = APIError(refusal)
                json.object("refusal") { json in
                    json.member("status", Int64(error.status))
                    json.member("code", error.code.rawValue)
                    json.memberIfPresent("reason", refusal.reason?.rawValue)
                    json.member("message", error.message)
                }
            } else {
                json.member("refusal", JSONValue.null)
            }
            json.array("steps") { json in
                for step in explained.explanation.steps { json.element(StepBody(step: step)) }
            }
        }
    }
}

private struct StepBody: JSONWritable {
    let step: DecisionStep

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("step", step.name.rawValue)
            json.member("outcome", step.outcome.rawValue)
            json.object("inputs") { json in
                switch step.inputs {
                case .customer(let status): json.member("status", status.rawValue)
                case .kit(let kit, let isEnabled):
                    json.member("kit", kit?.name)
                    json.member("mode", kit?.mode.rawValue)
                    json.member("enabled", isEnabled)
                case .subscription(let status, let standing):
                    json.member("status", status?.rawValue)
                    json.member("standing", standing.name)
                    json.member("plan", standing.plan?.key.text)
                    json.member("planVersion", standing.plan.map { Int64($0.version) })
                case .value(let value): json.member("value", value.map { JSONValue($0) })
                case .perCall(let limit, let requested):
                    json.member("limit", limit)
                    json.member("requested", requested)
                case .rate(let rates):
                    json.array("rates") { json in
                        for rate in rates { json.element(RateReadingBody(rate: rate)) }
                    }
                case .quota(let period, let grounds, let reading):
                    QuotaReadingBody(period: period, grounds: grounds, reading: reading).write(to: &json)
                case nil: break
                }
            }
        }
    }
}

private struct RateReadingBody: JSONWritable {
    let rate: AdmissionReading.Rate

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("rule", rate.rule.name)
            json.member("limit", rate.rule.limit)
            json.member("intervalSeconds", rate.rule.periodMilliseconds / 1000)
            json.member("burst", rate.rule.burst)
            json.member("remaining", rate.state.remaining)
            json.member("resetsAt", rate.state.resetsAt)
            json.member("waitMilliseconds", rate.waitMilliseconds)
        }
    }
}

/// The members of the quota's step.
private struct QuotaReadingBody {
    let period: QuotaPeriod
    let grounds: QuotaGrounds
    let reading: AdmissionReading

    func write(to json: inout JSONWriter) {
        let terms = reading.terms
        json.member("period", period.rawValue)
        json.member("periodStart", terms.period.start)
        json.member("periodEnd", terms.period.end)
        json.member("planQuota", grounds.quota.map { QuotaBody($0) })
        json.member("overrideLimit", grounds.overrideLimit)
        json.member("topUps", grounds.topUps)
        json.member("kitLimit", grounds.kitLimit)
        json.member("mode", terms.limit.mode)
        json.member("limit", terms.limit.limit)
        json.member("ceiling", terms.limit.ceiling)
        json.member("used", reading.used)
        json.member("reserved", reading.reserved)
        json.member("requested", reading.requested)
        json.member("usedAfter", reading.usedAfter)
        guard case .grace(_, let hours, _) = terms.limit else { return }
        json.object("grace") { json in
            json.member("hours", Int64(hours))
            json.member("reachedBefore", reading.grace?.until)
            json.member("usedBefore", reading.grace?.used)
            json.member("isOver", reading.grace?.isOver ?? false)
        }
    }
}

extension QuotaLimit {
    /// How the limit holds; nil without one.
    var mode: String? {
        switch self {
        case .unlimited: nil
        case .hard: "hard"
        case .soft: "soft"
        case .grace: "grace"
        }
    }
}

extension PlanStanding {
    fileprivate var name: String {
        switch self {
        case .granted: "granted"
        case .fallback: "default_plan"
        case .unlimited: "unlimited"
        case .inactive: "inactive"
        }
    }
}
