import WeirCore
import WeirPrimitives

extension RefusedDecision {
    /// The refusal as a caller is told it: one code, message and reason a cause.
    package var error: WeirError {
        switch refusal {
        case .access(let refusal): Self.error(refusal)
        case .ledger(let refusal): error(refusal)
        }
    }

    private static func error(_ refusal: AccessRefusal) -> WeirError {
        switch refusal {
        case .unknownFeature(let key):
            return WeirError(
                .notFound,
                "Unknown feature '\(key)'",
                hint: "Create it with POST /v1/features, or name it in a plan's quotas.",
                reason: .unknownFeature,
                details: [Fact("feature", .text(key.text))]
            )
        case .customerSuspended:
            return WeirError(
                .forbidden,
                "Customer is suspended",
                hint: "Set the customer's status to 'active' to let it act again.",
                reason: .customerSuspended
            )
        case .primitiveDisabledByKit(let kitName, let primitive):
            return WeirError(
                .forbidden,
                "Not allowed by AccountKit \"\(kitName)\": primitive_disabled_by_kit",
                reason: .primitiveDisabledByKit,
                details: [Fact("primitive", .text(primitive.text))]
            )
        case .subscriptionInactive(let status):
            return WeirError(
                .paymentRequired,
                "Subscription is \(status.rawValue) and grants no plan",
                hint: "Renew the subscription, or give the workspace a default plan.",
                reason: .subscriptionInactive,
                details: [Fact("status", .text(status.rawValue))]
            )
        }
    }

    private func error(_ refusal: LedgerRefusal) -> WeirError {
        switch refusal {
        case .perCallLimitExceeded(let limit, let requested):
            return WeirError(
                .forbidden,
                "One call may ask for at most \(limit) of '\(feature)', not \(requested)",
                hint: "Ask for less at once; the limit is set by the account kit.",
                reason: .callLimitExceeded,
                details: [
                    Fact("feature", .text(feature.text)),
                    Fact("limit", .quantity(limit)),
                    Fact("requested", .quantity(requested)),
                ]
            )
        case .rateLimitExceeded(let state, let wait):
            return WeirError(
                .rateLimited,
                "Rate limit exceeded for '\(feature)'",
                hint: "Wait as long as Retry-After says.",
                reason: .rateLimitExceeded,
                details: [
                    Fact("feature", .text(feature.text)),
                    Fact("rateLimit", .integer(state.limit)),
                    Fact("resetsAt", .instant(state.resetsAt)),
                ],
                retryAfterSeconds: Self.seconds(ofMilliseconds: wait)
            )
        case .quotaExceeded(let used, _, let limit, _, let resetsAt):
            return WeirError(
                .rateLimited,
                "Plan quota exceeded for '\(feature)' (\(used)/\(limit) this period)",
                reason: .quotaExceeded,
                members: [
                    Fact("used", .quantity(used)),
                    Fact("limit", .quantity(limit)),
                    Fact("resetsAt", .instant(resetsAt)),
                ],
                retryAfterSeconds: Self.seconds(ofMilliseconds: resetsAt.milliseconds(since: now))
            )
        }
    }

    /// Whole seconds to wait, at least one, so that whoever waits them does not come too early.
    private static func seconds(ofMilliseconds milliseconds: Int64) -> Int {
        max(1, Int(Rounding.up.divide(Int128(milliseconds), by: 1000)))
    }
}
